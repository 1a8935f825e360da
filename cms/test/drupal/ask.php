<?php

/**
 * Runs the module among stand-ins for Drupal and answers questions (JSON in, JSON out).
 * Call: php ask.php FOLDER_OF_MODULE
 */

ini_set('display_errors', 'stderr');
error_reporting(E_ALL);
require __DIR__ . '/stand-ins.php';

$folder = $argv[1];
spl_autoload_register(static function (string $class) use ($folder): void {
    require $folder . '/src/' . str_replace(['Drupal\\fds_widgets\\', '\\'], ['', '/'], $class) . '.php';
});
require $folder . '/fds_widgets.module';

use Drupal\Core\Form\FormState;
use Drupal\fds_widgets\Form\SettingsForm;
use Drupal\fds_widgets\Plugin\Block\WidgetsBlock;

$answers = [
    // The block as it is drawn: what was chosen, and the module's settings.
    'build' => static function (array $question): array {
        Drupal::$settings = $question['settings'] ?? [];
        $build = (new WidgetsBlock($question['given']))->build();
        return ['html' => ($build['#markup'] ?? null)?->html ?? '', 'library' => $build['#attached']['library'] ?? [], 'tags' => $build['#cache']['tags'] ?? []];
    },
    'form' => static function (string $language): array {
        Drupal::$language = $language;
        return (new WidgetsBlock())->blockForm([], new FormState([]));
    },
    // What an editor sends: errors, and what is stored.
    'submit' => static function (array $values): array {
        $block = new WidgetsBlock();
        $state = new FormState($values);
        $block->blockValidate([], $state);
        $block->blockSubmit([], $state);
        return ['errors' => array_keys($state->errors), 'stored' => $block->configuration];
    },
    'defaults' => static fn (): array => (new WidgetsBlock())->defaultConfiguration(),
    'libraries' => static function (array $question): array {
        Drupal::$settings = $question['settings'];
        $libraries = $question['libraries'];
        fds_widgets_library_info_alter($libraries, 'fds_widgets');
        return $libraries;
    },
    'settings' => static function (array $values): array {
        Drupal::$settings = [];
        $form = (new SettingsForm())->buildForm([], new FormState([]));
        (new SettingsForm())->submitForm($form, new FormState($values));
        return ['form' => $form, 'stored' => Drupal::$settings, 'tags' => Drupal\Core\Cache\Cache::$tags];
    },
];
$result = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$name, $value]) {
    $result[] = $answers[$name]($value);
}
echo json_encode($result, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
