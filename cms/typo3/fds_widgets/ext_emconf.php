<?php

// For installations without Composer; with Composer, composer.json counts.
$EM_CONF[$_EXTKEY] = [
    'title' => 'FDS-Widgets',
    'description' => 'Inhaltselement „Föderale Digitalstrategie“: Pyramide, Leitlinien, Karte, Zeitstrahl, Liste',
    'category' => 'fe',
    'version' => '0.1.0',
    'state' => 'beta',
    'constraints' => [
        'depends' => [
            'typo3' => '12.4.0-13.4.99',
            'fluid_styled_content' => '12.4.0-13.4.99',
        ],
        'conflicts' => [],
        'suggests' => [],
    ],
    'autoload' => [
        'psr-4' => ['Fds\\Widgets\\' => 'Classes/'],
    ],
];
