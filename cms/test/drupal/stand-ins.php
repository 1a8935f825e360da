<?php

/**
 * Stand-ins for the classes and functions of Drupal 10.2 to 11 that the module uses, after
 * https://git.drupalcode.org/project/drupal. `Html::escape()` does what Drupal's own does.
 */

namespace Drupal\Core\Block\Attribute {
    #[\Attribute]
    final class Block { public function __construct(public string $id, public mixed $admin_label = null, public mixed $category = null) {} }
}

namespace Drupal\Core\StringTranslation {
    final class TranslatableMarkup { public function __construct(public string $text) {} }
}

namespace Drupal\Core\Block {
    abstract class BlockBase {
        public function __construct(public array $configuration = []) { $this->configuration += $this->defaultConfiguration(); }
        public function defaultConfiguration(): array { return []; }
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface {}
    final class FormState implements FormStateInterface {
        public array $errors = [];
        public function __construct(private array $values) {}
        public function getValue(string $name): mixed { return $this->values[$name] ?? null; }
        public function setErrorByName(string $name, string $text): void { $this->errors[$name] = $text; }
    }
    abstract class ConfigFormBase {
        public function buildForm(array $form, FormStateInterface $form_state): array { return $form; }
        public function submitForm(array &$form, FormStateInterface $form_state): void {}
        public function config(string $name): object { return \Drupal::config($name); }
    }
}

namespace Drupal\Core\Cache {
    final class Cache { public static array $tags = []; public static function invalidateTags(array $tags): void { self::$tags = $tags; } }
}

namespace Drupal\Component\Utility {
    final class Html { public static function escape(string $text): string { return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8'); } }
}

namespace Drupal\Core\Render {
    final class Markup { public static function create(string $html): object { return new self($html); } private function __construct(public string $html) {} }
}

namespace {
    final class Drupal {
        public static array $settings = [];
        public static string $language = 'de';
        public static function config(string $name): object {
            return new class {
                public function get(string $key): mixed { return Drupal::$settings[$key] ?? null; }
                public function set(string $key, mixed $value): self { Drupal::$settings[$key] = $value; return $this; }
                public function save(): void {}
            };
        }
        public static function service(string $name): object {
            return new class { public function getPath(string $module): string { return "modules/custom/$module"; } };
        }
        public static function languageManager(): object {
            return new class {
                public function getCurrentLanguage(): self { return $this; }
                public function getId(): string { return Drupal::$language; }
            };
        }
    }
    function base_path(): string { return '/'; }
}
