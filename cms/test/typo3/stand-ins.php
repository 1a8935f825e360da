<?php

/**
 * Stand-ins for the classes of TYPO3 12.4 and 13.4 that the extension uses. They note what they are
 * told and do nothing else. Names and signatures are those of TYPO3's sources
 * (https://github.com/TYPO3-CMS/core, https://github.com/TYPO3/html-sanitizer).
 */

namespace TYPO3\CMS\Core\Security\ContentSecurityPolicy {
    interface SourceInterface {}
    enum Directive: string { case ScriptSrc = 'script-src'; case StyleSrc = 'style-src'; case FrameSrc = 'frame-src'; case ConnectSrc = 'connect-src'; }
    enum MutationMode: string { case Extend = 'extend'; }
    enum SourceKeyword: string implements SourceInterface { case self = 'self'; }
    final class UriValue implements SourceInterface { public function __construct(public readonly string $uri) {} }
    final class Scope {
        private function __construct(public readonly string $name) {}
        public static function frontend(): self { return new self('frontend'); }
    }
    final class Mutation {
        public readonly array $sources;
        public function __construct(public readonly MutationMode $mode, public readonly Directive $directive, SourceInterface ...$sources) { $this->sources = $sources; }
    }
    final class MutationCollection {
        public readonly array $mutations;
        public function __construct(Mutation ...$mutations) { $this->mutations = $mutations; }
    }
}

namespace TYPO3\CMS\Core\Type {
    final class Map {
        public array $entries = [];
        public static function fromEntries(array ...$entries): self { $map = new self(); $map->entries = $entries; return $map; }
    }
}

namespace TYPO3\CMS\Core\Utility {
    final class GeneralUtility {
        public static function makeInstance(string $class): object { return new $class(); }
        public static function getFileAbsFileName(string $name): string { return '/srv/public/_assets/0a1b/' . substr($name, strlen('EXT:fds_widgets/Resources/Public/')); }
    }
    final class PathUtility {
        public static function getAbsoluteWebPath(string $path): string { return substr($path, strlen('/srv/public')); }
    }
    final class ExtensionManagementUtility {
        public static array $calls = [];
        public static function __callStatic(string $name, array $values): void { self::$calls[] = [$name, ...$values]; }
    }
}

namespace TYPO3\CMS\Core\Service {
    final class FlexFormService {
        public function convertFlexFormContentToArray(string $form): array { return json_decode($form, true) ?? []; }
    }
}

namespace TYPO3\CMS\Frontend\ContentObject {
    final class ContentObjectRenderer {}
    interface DataProcessorInterface {
        public function process(ContentObjectRenderer $cObj, array $contentObjectConfiguration, array $processorConfiguration, array $processedData);
    }
}

namespace TYPO3\CMS\Core\Imaging\IconProvider {
    final class SvgIconProvider {}
}

namespace TYPO3\HtmlSanitizer {
    final class Behavior {
        public string $name = '';
        public array $tags = [];
        public function withName(string $name): self { $new = clone $this; $new->name = $name; return $new; }
        public function withTags(Behavior\Tag ...$tags): self { $new = clone $this; $new->tags = [...$this->tags, ...$tags]; return $new; }
    }
}

namespace TYPO3\HtmlSanitizer\Behavior {
    final class Tag {
        public const ALLOW_CHILDREN = 2;
        public array $attrs = [];
        public function __construct(public readonly string $name, public readonly int $flags = 0) {}
        public function addAttrs(Attr ...$attrs): self { $this->attrs = [...$this->attrs, ...$attrs]; return $this; }
    }
    final class Attr {
        public array $values = [];
        public function __construct(public readonly string $name) {}
        public function addValues(RegExpAttrValue ...$values): self { $this->values = $values; return $this; }
    }
    final class RegExpAttrValue {
        public function __construct(public readonly string $pattern) {}
    }
}

namespace TYPO3\CMS\Core\Html {
    class DefaultSanitizerBuilder {
        protected array $globalAttrs = [];
        protected function createBehavior(): \TYPO3\HtmlSanitizer\Behavior { return (new \TYPO3\HtmlSanitizer\Behavior())->withName('default'); }
        public function rules(): \TYPO3\HtmlSanitizer\Behavior { return $this->createBehavior(); }
    }
}
