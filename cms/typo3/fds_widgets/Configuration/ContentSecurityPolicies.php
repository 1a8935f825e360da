<?php

declare(strict_types=1);

use Fds\Widgets\Typo3\Kit;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\SourceKeyword;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\UriValue;
use TYPO3\CMS\Core\Type\Map;

// What the kit needs, and nothing more: no inline code, no eval, no data: addresses. TYPO3 keeps the
// result in its cache: empty it after changing the extension's settings.
$source = static fn (string $origin): SourceKeyword|UriValue
    => $origin === '' ? SourceKeyword::self : new UriValue($origin);
$kit = Kit::fromSettings();
$host = $source($kit->origin());

return Map::fromEntries([
    Scope::frontend(),
    new MutationCollection(
        new Mutation(MutationMode::Extend, Directive::ScriptSrc, $host),
        new Mutation(MutationMode::Extend, Directive::StyleSrc, $host),
        new Mutation(MutationMode::Extend, Directive::FrameSrc, $host),
        new Mutation(MutationMode::Extend, Directive::ConnectSrc, $source($kit->feedOrigin())),
    ),
]);
