<?php

declare(strict_types=1);

namespace Drupal\fds_widgets;

/**
 * Where the kit and its data lie, by the module's settings.
 */
final class Kit {

  private function __construct(
    // Address of the kit, with a slash at the end.
    public readonly string $address,
    // Address of the feed; empty: the file beside the kit.
    public readonly string $feed,
    private readonly bool $isClassic,
  ) {}

  /**
   * The settings as they are now; what is no address counts as empty.
   */
  public static function fromSettings(): self {
    $settings = \Drupal::config('fds_widgets.settings');
    $own = base_path() . \Drupal::service('extension.list.module')->getPath('fds_widgets') . '/fds/';
    return new self(
      Address::folder($settings->get('base')) ?: $own,
      Address::web($settings->get('feed')),
      (bool) $settings->get('classic'),
    );
  }

  /**
   * The library that a form needs.
   */
  public function library(Choices $choices): string {
    return match (Markup::script($choices, $this->isClassic)) {
      'embed-height.js' => 'frame',
      'fds.classic.js' => 'classic',
      default => 'module',
    };
  }

  /**
   * Language of the administration: German or English.
   */
  public static function language(): string {
    $code = \Drupal::languageManager()->getCurrentLanguage()->getId();
    return str_starts_with($code, 'de') ? 'de' : 'en';
  }

}
