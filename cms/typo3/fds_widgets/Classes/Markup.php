<?php

declare(strict_types=1);

namespace Fds\Widgets;

/**
 * From choices to elements, as data: `['tag' => …, 'attributes' => […], 'text' => …, 'children' => […]]`.
 * Tags and names of attributes come from this file alone, values and texts are to be escaped by whoever
 * writes them.
 */
final class Markup
{
    /**
     * What the frame may do. No `allow-same-origin`: the frame stays a stranger to its own host, too.
     * Pages behind its links open outside the sandbox; tables can be saved, views printed.
     */
    private const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

    private const FRAME_TITLE = ['de' => 'Föderale Digitalstrategie', 'en' => 'Federal Digital Strategy'];
    private const FRAME_LINK = [
        'de' => 'Diese Darstellung auf einer eigenen Seite öffnen',
        'en' => 'Open this view on a page of its own',
    ];

    /**
     * The elements, in order; none if no widget is known.
     *
     * @param string $base where the kit lies, with a slash at the end
     * @return list<array{tag: string, attributes: array<string, string>, text: string, children: list<array<mixed>>}>
     */
    public static function of(Choices $choices, string $base): array
    {
        if ($choices->widgets === []) {
            return [];
        }
        return $choices->form === 'iframe' ? self::frame($choices, $base) : [self::elements($choices, $base)];
    }

    /** The file of the kit that a form needs as its script. */
    public static function script(Choices $choices, bool $isClassic = false): string
    {
        if ($choices->form === 'iframe') {
            return 'embed-height.js';
        }
        return $isClassic ? 'fds.classic.js' : 'fds.js';
    }

    /** One widget, or several in one `fds-strategy`, which links them. */
    private static function elements(Choices $choices, string $base): array
    {
        $isAlone = count($choices->widgets) === 1;
        $shared = [
            'src' => $choices->src ?: $base . 'feed.v1.json',
            'land' => $choices->land,
            'since' => $choices->since,
            'lang' => $choices->lang,
            'data-theme' => $choices->theme,
        ];
        $children = [];
        foreach ($choices->widgets as $name) {
            $known = Catalog::WIDGETS[$name];
            $attributes = ($isAlone ? $shared : []) + [
                'heading-level' => $choices->level,
                'view' => in_array($choices->view, $known['views'], true) ? $choices->view : '',
                'spacing' => $known['spaced'] ? $choices->spacing : '',
            ];
            $isOwn = !$isAlone || $choices->text === '';
            $text = $isOwn ? $known['fallback'][$choices->language()] : $choices->text;
            $link = [
                'href' => $choices->link ?: $known['link'] ?? $base . 'static/index.html',
                // A twin says its language to the script alone: `data-fds-lang` means nothing to a reader.
                'lang' => $isOwn && $choices->form === 'twin' && $choices->lang === 'en' ? 'en' : '',
            ];
            $children[] = self::widget($name, $attributes, [self::node('a', $link, $text)], $choices);
        }
        return $isAlone ? $children[0] : self::widget('strategy', $shared, $children, $choices);
    }

    /** The element itself, or the div that stands for it. */
    private static function widget(string $name, array $attributes, array $children, Choices $choices): array
    {
        if ($choices->form !== 'twin') {
            return self::node('fds-' . $name, $attributes, '', $children);
        }
        $twin = ['data-fds' => $name];
        foreach ($attributes as $attribute => $value) {
            $twin['data-fds-' . $attribute] = $value;
        }
        return self::node('div', $twin, '', $children);
    }

    /** The kit's page in a frame, and a link to it for where frames are taken out. */
    private static function frame(Choices $choices, string $base): array
    {
        $lang = $choices->language();
        $query = [
            'widget' => $choices->widgets === Catalog::MAIN ? 'strategy' : implode(',', $choices->widgets),
            'src' => $choices->src,
            'land' => $choices->land,
            'since' => $choices->since,
            'lang' => $choices->lang,
            'theme' => $choices->theme,
            'heading-level' => $choices->level,
            'view' => $choices->view,
            'spacing' => $choices->spacing,
        ];
        $isSet = static fn (string $value): bool => $value !== '';
        $pairs = http_build_query(array_filter($query, $isSet), '', '&', PHP_QUERY_RFC3986);
        $address = $base . 'embed.html?' . str_replace('%2C', ',', $pairs);
        $known = array_map(static fn (string $name): array => Catalog::WIDGETS[$name], $choices->widgets);
        $titles = implode(', ', array_map(static fn (array $one): string => $one['title'][$lang], $known));
        $frame = [
            'src' => $address,
            'title' => $choices->text !== '' ? $choices->text : self::FRAME_TITLE[$lang] . ': ' . $titles,
            'width' => '100%',
            'height' => (string)max(array_column($known, 'height')),
            'frameborder' => '0',
            'loading' => 'lazy',
            'sandbox' => self::SANDBOX,
            'allow' => 'clipboard-write',
        ];
        $link = self::node('a', ['href' => $address, 'lang' => $choices->lang], self::FRAME_LINK[$lang]);
        return [self::node('iframe', $frame), self::node('p', [], '', [$link])];
    }

    /** @return array{tag: string, attributes: array<string, string>, text: string, children: list<array<mixed>>} */
    private static function node(string $tag, array $attributes, string $text = '', array $children = []): array
    {
        $isSet = static fn (string $value): bool => $value !== '';
        return [
            'tag' => $tag,
            'attributes' => array_filter($attributes, $isSet),
            'text' => $text,
            'children' => $children,
        ];
    }
}
