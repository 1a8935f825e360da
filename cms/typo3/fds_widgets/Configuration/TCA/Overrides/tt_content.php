<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

(static function (): void {
    $labels = 'LLL:EXT:fds_widgets/Resources/Private/Language/locallang.xlf:';

    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $labels . 'element.title',
        'description' => $labels . 'element.description',
        'value' => 'fds_widgets',
        'icon' => 'content-fds-widgets',
        'group' => 'special',
    ]);
    ExtensionManagementUtility::addPiFlexFormValue(
        '*',
        'FILE:EXT:fds_widgets/Configuration/FlexForms/Widgets.xml',
        'fds_widgets',
    );
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes']['fds_widgets'] = 'content-fds-widgets';
    $GLOBALS['TCA']['tt_content']['types']['fds_widgets'] = [
        'showitem' => '
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,
                --palette--;;general,
                --palette--;;headers,
                pi_flexform,
            --div--;LLL:EXT:frontend/Resources/Private/Language/locallang_ttc.xlf:tabs.appearance,
                --palette--;;frames,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:language,
                --palette--;;language,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
                --palette--;;hidden,
                --palette--;;access,
        ',
    ];
})();
