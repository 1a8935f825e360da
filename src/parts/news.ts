/**
 * Marks and lists of what is new. The code is fetched only where a page asks for it, or where newer data
 * have come: most pages ask for neither.
 */
import { LazyModule } from '../loading/lazy-module.js';
import { frameStrings } from '../texts/de/frame.js';
import type { NewsWish } from '../context/news-wish-of.js';
import type { News } from './news.types.js';
import type { WidgetView } from './view.types.js';

/** What knows the news, and says it. */
export const newsCode = new LazyModule(() => import('./news-notice.js'));

/**
 * Asks for the code together with a feed that may have changed: what is new is shown as soon as that has
 * come, and not one way to the server later. The shipped data, which have no address, do not change.
 */
export function reloadWithNews(
  source: string | null | undefined,
  data: { readonly reload: () => Promise<void> },
): Promise<void> {
  if (source) void newsCode.load();
  return data.reload();
}

/** Waits for the code where a page asks for it from the start. Never rejects. */
export async function newsReady(wish: NewsWish | undefined): Promise<void> {
  if (wish && !newsCode.module && !newsCode.failed) await newsCode.load();
}

/** What is to be marked; nothing as long as the code is not there. */
export function newsFor(
  view: Pick<WidgetView, 'whole' | 'lang' | 'today' | 'refresh'>,
  wish: NewsWish | undefined,
): News | undefined {
  return wish && newsCode.use(view.refresh)?.newsFor(view, wish);
}

/** What is listed above the widget's body. */
export function newsNotice(view: WidgetView, wish: NewsWish | undefined): unknown {
  if (!wish) return undefined;
  return newsCode.failed ? frameStrings[view.lang].broken : newsCode.module?.newsNotice(view, wish);
}
