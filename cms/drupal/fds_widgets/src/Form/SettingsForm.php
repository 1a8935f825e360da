<?php

declare(strict_types=1);

namespace Drupal\fds_widgets\Form;

use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\fds_widgets\Address;
use Drupal\fds_widgets\Kit;

/**
 * Where the kit lies and which feed is shown.
 */
final class SettingsForm extends ConfigFormBase {

  private const TEXTS = [
    'base' => [
      'de' => ['Adresse des Bausteinkastens', 'Leer lassen, um den Ordner fds/ dieses Moduls zu verwenden.'],
      'en' => ['Address of the kit', 'Leave empty to use the folder fds/ of this module.'],
    ],
    'feed' => [
      'de' => ['Adresse des Daten-Feeds', 'Leer lassen, um die Datei feed.v1.json neben dem Bausteinkasten zu verwenden.'],
      'en' => ['Address of the feed', 'Leave empty to use the file feed.v1.json beside the kit.'],
    ],
    'classic' => [
      'de' => ['Klassische Ausgabe', 'Eine Datei ohne type="module".'],
      'en' => ['Classic edition', 'One file without type="module".'],
    ],
  ];

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'fds_widgets_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['fds_widgets.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $settings = $this->config('fds_widgets.settings');
    foreach (self::TEXTS as $name => $texts) {
      [$title, $description] = $texts[Kit::language()];
      $form[$name] = [
        '#type' => $name === 'classic' ? 'checkbox' : 'textfield',
        '#title' => $title,
        '#description' => $description,
        '#default_value' => $settings->get($name),
      ];
    }
    $form['base']['#placeholder'] = 'https://HOST/fds/';
    $form['feed']['#placeholder'] = 'https://FEEDHOST/feed.v1.json';
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('fds_widgets.settings')
      ->set('base', Address::folder($form_state->getValue('base')))
      ->set('feed', Address::web($form_state->getValue('feed')))
      ->set('classic', (bool) $form_state->getValue('classic'))
      ->save();
    // Libraries hold the kit's address.
    Cache::invalidateTags(['library_info']);
    parent::submitForm($form, $form_state);
  }

}
