<?php

/**
 * Runs the extension among stand-ins for TYPO3 and answers questions (JSON in, JSON out).
 * Call: php ask.php FOLDER_OF_EXTENSION
 */

ini_set('display_errors', 'stderr');
error_reporting(E_ALL);
define('TYPO3', true);
require __DIR__ . '/stand-ins.php';

$folder = $argv[1];
spl_autoload_register(static function (string $class) use ($folder): void {
    require $folder . '/Classes/' . str_replace(['Fds\\Widgets\\', '\\'], ['', '/'], $class) . '.php';
});

use TYPO3\CMS\Core\Security\ContentSecurityPolicy\UriValue;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

$settings = static function (array $settings): void {
    $GLOBALS['TYPO3_CONF_VARS']['EXTENSIONS']['fds_widgets'] = $settings;
};
$answers = [
    // What the template is given: choices and the extension's settings.
    'process' => static function (array $question) use ($settings): array {
        $settings($question['settings'] ?? []);
        $data = ['data' => ['pi_flexform' => json_encode($question['given'])]];
        $cObj = new \TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer();
        return (new \Fds\Widgets\Typo3\WidgetsProcessor())->process($cObj, [], [], $data)['fds'];
    },
    'policy' => static function (array $given) use ($folder, $settings): array {
        $settings($given);
        $map = require $folder . '/Configuration/ContentSecurityPolicies.php';
        $source = static fn ($one) => $one instanceof UriValue ? $one->uri : "'{$one->value}'";
        return array_map(static fn (array $entry) => [
            $entry[0]->name,
            array_map(static fn ($one) => [$one->mode->value, $one->directive->value, array_map($source, $one->sources)], $entry[1]->mutations),
        ], $map->entries);
    },
    'rules' => static function () use ($folder): array {
        require $folder . '/ext_localconf.php';
        $class = $GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['fds'];
        $pattern = static fn ($attr) => [$attr->name, $attr->values[0]->pattern];
        return array_map(static fn ($tag) => [$tag->name, array_map($pattern, $tag->attrs)], (new $class())->rules()->tags);
    },
    'tca' => static function () use ($folder): array {
        require $folder . '/Configuration/TCA/Overrides/tt_content.php';
        require $folder . '/Configuration/TCA/Overrides/sys_template.php';
        return ['calls' => ExtensionManagementUtility::$calls, 'type' => $GLOBALS['TCA']['tt_content']['types']['fds_widgets']];
    },
    'icons' => static fn () => require $folder . '/Configuration/Icons.php',
    'emconf' => static function () use ($folder): array {
        $_EXTKEY = 'fds_widgets';
        require $folder . '/ext_emconf.php';
        return $EM_CONF[$_EXTKEY];
    },
];
$result = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$name, $value]) {
    $result[] = $answers[$name]($value);
}
echo json_encode($result, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
