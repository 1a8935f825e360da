/** The list that the PHP recipes share, read by PHP. */
import { php, root } from './php.js';

interface KnownWidget {
  readonly title: Readonly<Record<string, string>>;
  readonly fallback: Readonly<Record<string, string>>;
  readonly link: string | null;
  readonly height: number;
  readonly views: readonly string[];
  readonly spaced: boolean;
}

interface SharedCatalog {
  readonly WIDGETS: Readonly<Record<string, KnownWidget>>;
  readonly MAIN: readonly string[];
  readonly LAENDER: Readonly<Record<string, string>>;
  readonly FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly VIEWS: readonly string[];
  readonly SPACINGS: readonly string[];
  readonly options: Readonly<Record<'de' | 'en', Readonly<Record<string, Record<string, string>>>>>;
}

const CODE = `require $argv[1];
$class = new ReflectionClass('Fds\\Widgets\\Catalog');
$options = fn ($lang) => array_map(fn ($list) => (object)$list, Fds\\Widgets\\Catalog::options($lang));
echo json_encode($class->getConstants() + ['options' => ['de' => $options('de'), 'en' => $options('en')]]);`;

const read = (): SharedCatalog =>
  JSON.parse(php(['-r', CODE, '--', `${root}cms/shared/Catalog.php`])) as SharedCatalog;

/** The shared list. */
export const Catalog = {
  ...read(),
  /** Names of the widgets. */
  get widgets(): readonly string[] {
    return Object.keys(this.WIDGETS);
  },
};
