<?php

declare(strict_types=1);

namespace Fds\Widgets\Typo3;

use Fds\Widgets\Catalog;
use TYPO3\CMS\Core\Html\DefaultSanitizerBuilder;
use TYPO3\HtmlSanitizer\Behavior;

/**
 * TYPO3's own rules, and the tags of the kit with exactly their attributes. The div form needs no rule
 * of its own: TYPO3 lets `data-…` pass on a div.
 */
final class SanitizerBuilder extends DefaultSanitizerBuilder
{
    protected function createBehavior(): Behavior
    {
        $names = ['strategy', ...array_keys(Catalog::WIDGETS)];
        $tag = fn (string $name): Behavior\Tag => (new Behavior\Tag('fds-' . $name, Behavior\Tag::ALLOW_CHILDREN))
            ->addAttrs(...$this->globalAttrs, ...$this->ownAttrs());
        return parent::createBehavior()->withName('fds')->withTags(...array_map($tag, $names));
    }

    /** @return list<Behavior\Attr> */
    private function ownAttrs(): array
    {
        $allowed = [
            'src' => '#^(https?://[^/]|/(?!/))[^\s"\'<>]*$#i',
            'land' => '#^(' . implode('|', array_keys(Catalog::LAENDER)) . ')$#',
            'since' => '#^\d{4}-\d\d-\d\d$#',
            'heading-level' => '#^[0-6]$#',
            'view' => '#^(' . implode('|', Catalog::VIEWS) . ')$#',
            'spacing' => '#^(' . implode('|', Catalog::SPACINGS) . ')$#',
            'for' => '#^[A-Za-z][\w.-]*$#',
        ];
        $attrs = [];
        foreach ($allowed as $name => $pattern) {
            $attrs[] = (new Behavior\Attr($name))->addValues(new Behavior\RegExpAttrValue($pattern));
        }
        return $attrs;
    }
}
