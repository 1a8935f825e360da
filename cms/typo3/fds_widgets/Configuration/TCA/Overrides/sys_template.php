<?php

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || die();

// For TYPO3 12 and for sites with TypoScript records; a site with site sets takes the set instead.
ExtensionManagementUtility::addStaticFile('fds_widgets', 'Configuration/TypoScript', 'FDS-Widgets');
