<?php

declare(strict_types=1);

namespace Fds\Widgets;

/**
 * What an editor can choose: the only lists, for forms, shortcodes and checks alike.
 *
 * The files of this folder are the same in every recipe; in the repository of fds-widgets they lie in
 * `cms/shared/`, and its tests compare them with the snippet builder.
 */
final class Catalog
{
    /**
     * Every widget by its tag without `fds-`: what it is called, what its link says until it is
     * ready, where that link leads (`null`: to the kit's own page without a script), the height of a
     * frame that nobody adjusts (in pixels), its views, and whether it knows `spacing`.
     */
    public const WIDGETS = [
        // catalogue: widgets (from src/catalogue.ts, by npm run generate)
        'strategy-pyramid' => [
            'title' => ['de' => 'Strategiepyramide', 'en' => 'Strategy pyramid'],
            'fallback' => [
                'de' => 'Aufbau der Föderalen Digitalstrategie beim IT-Planungsrat',
                'en' => 'Structure of the Federal Digital Strategy (IT Planning Council, in German)',
            ],
            'link' => 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie',
            'height' => 900,
            'views' => [],
            'spaced' => false,
        ],
        'leitlinien-matrix' => [
            'title' => ['de' => 'Leitlinien-Matrix', 'en' => 'Leitlinien matrix'],
            'fallback' => [
                'de' => 'Leitlinien der Föderalen Digitalstrategie beim IT-Planungsrat',
                'en' => 'Leitlinien of the Federal Digital Strategy (IT Planning Council, in German)',
            ],
            'link' => 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie',
            'height' => 1100,
            'views' => ['matrix', 'structure'],
            'spaced' => false,
        ],
        'project-map' => [
            'title' => ['de' => 'Landkarte', 'en' => 'Map'],
            'fallback' => [
                'de' => 'Produkte und Projekte des IT-Planungsrats',
                'en' => 'Products and projects of the IT Planning Council (in German)',
            ],
            'link' => 'https://www.it-planungsrat.de',
            'height' => 1100,
            'views' => ['map', 'tiles', 'list'],
            'spaced' => false,
        ],
        'timeline' => [
            'title' => ['de' => 'Zeitstrahl', 'en' => 'Timeline'],
            'fallback' => [
                'de' => 'Beschlüsse des IT-Planungsrats',
                'en' => 'Decisions of the IT Planning Council (in German)',
            ],
            'link' => 'https://www.it-planungsrat.de',
            'height' => 1400,
            'views' => ['axis', 'list', 'table'],
            'spaced' => true,
        ],
        'project-list' => [
            'title' => ['de' => 'Vorhabenliste', 'en' => 'List of projects'],
            'fallback' => [
                'de' => 'Produkte und Projekte des IT-Planungsrats',
                'en' => 'Products and projects of the IT Planning Council (in German)',
            ],
            'link' => 'https://www.it-planungsrat.de',
            'height' => 900,
            'views' => [],
            'spaced' => false,
        ],
        'cascade' => [
            'title' => ['de' => 'Kaskade', 'en' => 'Cascade'],
            'fallback' => [
                'de' => 'Ziele und Umsetzung der Föderalen Digitalstrategie beim IT-Planungsrat',
                'en' => 'Goals and implementation of the Federal Digital Strategy (IT Planning Council, in German)',
            ],
            'link' => 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie',
            'height' => 1300,
            'views' => [],
            'spaced' => false,
        ],
        'quorum' => [
            'title' => ['de' => 'Abstimmung', 'en' => 'Vote'],
            'fallback' => [
                'de' => 'Rechtsverbindlichkeit der Beschlüsse des IT-Planungsrats',
                'en' => 'How far decisions of the IT Planning Council are binding (in German)',
            ],
            'link' => 'https://www.it-planungsrat.de/beschluesse-informationen/rechtsverbindlichkeit',
            'height' => 1100,
            'views' => [],
            'spaced' => false,
        ],
        'about' => [
            'title' => ['de' => 'Über die Strategie', 'en' => 'About the strategy'],
            'fallback' => [
                'de' => 'Die Föderale Digitalstrategie beim IT-Planungsrat',
                'en' => 'The Federal Digital Strategy (IT Planning Council, in German)',
            ],
            'link' => 'https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie',
            'height' => 900,
            'views' => ['compact', 'full'],
            'spaced' => false,
        ],
        'filter' => [
            'title' => ['de' => 'Suche und Filter', 'en' => 'Search and filters'],
            'fallback' => [
                'de' => 'Alle Inhalte zum Lesen, ohne Skript',
                'en' => 'Everything to read, without a script (in German)',
            ],
            'link' => null,
            'height' => 500,
            'views' => [],
            'spaced' => false,
        ],
        'details' => [
            'title' => ['de' => 'Einzelheiten', 'en' => 'Details'],
            'fallback' => [
                'de' => 'Alle Inhalte zum Lesen, ohne Skript',
                'en' => 'Everything to read, without a script (in German)',
            ],
            'link' => null,
            'height' => 600,
            'views' => [],
            'spaced' => false,
        ],
        // catalogue: end
    ];

    /** The widgets of a full page: `strategy` as a choice stands for them. */
    // catalogue: main
    public const MAIN = ['strategy-pyramid', 'leitlinien-matrix', 'project-map', 'timeline'];
    // catalogue: end

    /** Länder by their ISO 3166-2 codes. */
    public const LAENDER = [
        // catalogue: laender
        'DE-BW' => 'Baden-Württemberg',
        'DE-BY' => 'Bayern',
        'DE-BE' => 'Berlin',
        'DE-BB' => 'Brandenburg',
        'DE-HB' => 'Bremen',
        'DE-HH' => 'Hamburg',
        'DE-HE' => 'Hessen',
        'DE-MV' => 'Mecklenburg-Vorpommern',
        'DE-NI' => 'Niedersachsen',
        'DE-NW' => 'Nordrhein-Westfalen',
        'DE-RP' => 'Rheinland-Pfalz',
        'DE-SL' => 'Saarland',
        'DE-SN' => 'Sachsen',
        'DE-ST' => 'Sachsen-Anhalt',
        'DE-SH' => 'Schleswig-Holstein',
        'DE-TH' => 'Thüringen',
        // catalogue: end
    ];

    public const FORMS = ['element', 'twin', 'iframe'];
    public const LANGUAGES = ['de', 'en'];
    public const THEMES = ['light', 'dark'];
    public const LEVELS = ['0', '1', '2', '3', '4', '5', '6'];
    // catalogue: values
    /** Views of all widgets; which widget has which stands above. */
    public const VIEWS = ['matrix', 'structure', 'map', 'tiles', 'list', 'axis', 'table', 'compact', 'full'];
    public const SPACINGS = ['even', 'scale'];
    // catalogue: end

    /** What the choices are called, in the order in which they are asked. */
    public const FIELDS = [
        'widget' => ['de' => 'Baustein', 'en' => 'Widget'],
        'land' => ['de' => 'Land', 'en' => 'Land'],
        'lang' => ['de' => 'Sprache', 'en' => 'Language'],
        'theme' => ['de' => 'Hell oder dunkel', 'en' => 'Light or dark'],
        'level' => ['de' => 'Überschriftenebene', 'en' => 'Heading level'],
        'view' => ['de' => 'Ansicht', 'en' => 'View'],
        'spacing' => ['de' => 'Abstände im Zeitstrahl', 'en' => 'Spacing of the timeline'],
        'since' => ['de' => 'Neues seit (JJJJ-MM-TT)', 'en' => 'News since (YYYY-MM-DD)'],
        'form' => ['de' => 'Form', 'en' => 'Form'],
        'src' => ['de' => 'Adresse eines Daten-Feeds', 'en' => 'Address of a feed'],
        'link' => ['de' => 'Adresse des Ersatzlinks', 'en' => 'Address of the fallback link'],
        'text' => ['de' => 'Text des Ersatzlinks', 'en' => 'Text of the fallback link'],
    ];

    /** What editors read for values that are no names of their own. */
    public const LABELS = [
        '' => ['de' => 'Voreinstellung', 'en' => 'Default'],
        'strategy' => ['de' => 'Alle vier Hauptbausteine', 'en' => 'All four main widgets'],
        'element' => ['de' => 'Skript und Tag (empfohlen)', 'en' => 'Script and tag (recommended)'],
        'twin' => ['de' => 'Skript und div', 'en' => 'Script and div'],
        'iframe' => ['de' => 'Rahmen (iframe)', 'en' => 'Frame (iframe)'],
        'de' => ['de' => 'Deutsch', 'en' => 'German'],
        'en' => ['de' => 'Englisch', 'en' => 'English'],
        'light' => ['de' => 'Hell', 'en' => 'Light'],
        'dark' => ['de' => 'Dunkel', 'en' => 'Dark'],
        '0' => ['de' => 'Keine', 'en' => 'None'],
        // catalogue: labels
        'matrix' => ['de' => 'Matrix', 'en' => 'Matrix'],
        'structure' => ['de' => 'Gruppen', 'en' => 'Groups'],
        'map' => ['de' => 'Karte', 'en' => 'Map'],
        'tiles' => ['de' => 'Kacheln', 'en' => 'Tiles'],
        'list' => ['de' => 'Liste', 'en' => 'List'],
        'axis' => ['de' => 'Zeitachse', 'en' => 'Axis'],
        'table' => ['de' => 'Tabelle', 'en' => 'Table'],
        'compact' => ['de' => 'Zum Aufklappen', 'en' => 'To be opened'],
        'full' => ['de' => 'Vollständig', 'en' => 'In full'],
        'even' => ['de' => 'Gleichmäßig', 'en' => 'Even'],
        'scale' => ['de' => 'Maßstäblich', 'en' => 'True to scale'],
        // catalogue: end
    ];

    /**
     * What the choices are, by their names, with the text of each value; `text`, `link` and `src` are
     * not lists.
     *
     * @return array<string, array<string|int, string>>
     */
    public static function options(string $lang): array
    {
        $label = static fn (string $value): string => self::LABELS[$value][$lang] ?? $value;
        $labels = static fn (array $values): array => array_combine($values, array_map($label, $values));
        $titles = array_map(static fn (array $known): string => $known['title'][$lang], self::WIDGETS);
        return [
            'widget' => ['strategy' => self::LABELS['strategy'][$lang]] + $titles,
            'land' => self::LAENDER,
            'lang' => $labels(self::LANGUAGES),
            'theme' => $labels(self::THEMES),
            'level' => $labels(self::LEVELS),
            'view' => $labels(self::VIEWS),
            'spacing' => $labels(self::SPACINGS),
            'form' => $labels(self::FORMS),
        ];
    }
}
