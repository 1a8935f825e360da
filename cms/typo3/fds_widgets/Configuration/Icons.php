<?php

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'content-fds-widgets' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:fds_widgets/Resources/Public/Icons/content-fds-widgets.svg',
    ],
];
