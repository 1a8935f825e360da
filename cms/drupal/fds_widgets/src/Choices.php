<?php

declare(strict_types=1);

namespace Drupal\fds_widgets;

/** What an editor has chosen, checked: what is not in the catalogue is an empty text. */
final class Choices
{
    /**
     * @param list<string> $widgets names of widgets, each once; empty if none is known
     * @param string $form  `element`, `twin` (a div that stricter filters let pass) or `iframe`
     * @param string $since a day, `2025-06-26`: what is new since then is marked
     * @param string $src   address of a feed; empty: the one beside the kit
     * @param string $link  address of the fallback link; empty: that of the widget
     * @param string $text  text of the fallback link, or title of the frame; empty: that of the widget
     */
    private function __construct(
        public readonly array $widgets,
        public readonly string $form,
        public readonly string $land,
        public readonly string $lang,
        public readonly string $theme,
        public readonly string $level,
        public readonly string $view,
        public readonly string $spacing,
        public readonly string $since,
        public readonly string $src,
        public readonly string $link,
        public readonly string $text,
    ) {
    }

    /**
     * Reads choices by name: `widget` (one or several, separated by commas, or a list), `form`, `land`,
     * `lang`, `theme`, `level`, `view`, `spacing`, `since`, `src`, `link`, `text`. Never throws.
     *
     * @param array<mixed> $given
     */
    public static function of(array $given): self
    {
        $oneOf = static function (string $name, array $allowed) use ($given): string {
            $value = self::line($given[$name] ?? '');
            return in_array($value, $allowed, true) ? $value : '';
        };
        return new self(
            self::widgets($given['widget'] ?? ''),
            $oneOf('form', Catalog::FORMS) ?: 'element',
            $oneOf('land', array_keys(Catalog::LAENDER)),
            $oneOf('lang', Catalog::LANGUAGES),
            $oneOf('theme', Catalog::THEMES),
            $oneOf('level', Catalog::LEVELS),
            $oneOf('view', Catalog::VIEWS),
            $oneOf('spacing', Catalog::SPACINGS),
            self::day($given['since'] ?? ''),
            Address::web($given['src'] ?? ''),
            Address::web($given['link'] ?? ''),
            self::line($given['text'] ?? ''),
        );
    }

    /** Language of the texts around a widget: German unless English is asked for. */
    public function language(): string
    {
        return $this->lang === 'en' ? 'en' : 'de';
    }

    /** @return list<string> */
    private static function widgets(mixed $value): array
    {
        $names = is_array($value) ? $value : explode(',', self::line($value));
        $names = array_map(static fn (mixed $name): string => self::line($name), array_values($names));
        if (in_array('strategy', $names, true)) {
            return Catalog::MAIN;
        }
        $isKnown = static fn (string $name): bool => array_key_exists($name, Catalog::WIDGETS);
        return array_values(array_unique(array_filter($names, $isKnown)));
    }

    /** A day of the calendar; empty for anything else. */
    private static function day(mixed $value): string
    {
        $isDay = preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', self::line($value), $part) === 1
            && checkdate((int)$part[2], (int)$part[3], (int)$part[1]);
        return $isDay ? $part[0] : '';
    }

    /** Text in one line. The bytes are named one by one: what `\s` means depends on the server's locale. */
    private static function line(mixed $value): string
    {
        $text = is_string($value) || is_int($value) ? (string)$value : '';
        return preg_match('//u', $text) === 1 ? trim((string)preg_replace('/[\x00-\x20\x7f]+/', ' ', $text)) : '';
    }
}
