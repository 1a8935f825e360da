<?php

defined('TYPO3') || die();

// For those who insist on the text editor: `lib.parseFunc_RTE.htmlSanitize.build = fds` in TypoScript.
// The content element needs none of this, and no other text is treated differently.
$GLOBALS['TYPO3_CONF_VARS']['SYS']['htmlSanitizer']['fds'] = \Fds\Widgets\Typo3\SanitizerBuilder::class;
