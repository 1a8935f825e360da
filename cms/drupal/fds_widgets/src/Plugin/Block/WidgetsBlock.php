<?php

declare(strict_types=1);

namespace Drupal\fds_widgets\Plugin\Block;

use Drupal\Component\Utility\Html;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Render\Markup as SafeMarkup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\fds_widgets\Address;
use Drupal\fds_widgets\Catalog;
use Drupal\fds_widgets\Choices;
use Drupal\fds_widgets\Kit;
use Drupal\fds_widgets\Markup;

/**
 * One or several widgets as a block: an editor chooses, the server draws.
 */
#[Block(
  id: 'fds_widgets',
  admin_label: new TranslatableMarkup('Föderale Digitalstrategie'),
  category: new TranslatableMarkup('Föderale Digitalstrategie'),
)]
final class WidgetsBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    $empty = array_fill_keys(array_keys(Catalog::FIELDS), '');
    // The widget has a heading of its own.
    return ['widget' => ['timeline'], 'form' => 'element', 'label_display' => '0'] + $empty;
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $lang = Kit::language();
    $options = Catalog::options($lang);
    foreach (Catalog::FIELDS as $name => $labels) {
      $form[$name] = [
        '#title' => $labels[$lang],
        '#default_value' => $this->configuration[$name],
      ];
      $form[$name] += isset($options[$name])
        ? ['#type' => 'select', '#options' => $options[$name]]
        : ['#type' => 'textfield', '#maxlength' => 500];
      if (isset($options[$name]) && !in_array($name, ['widget', 'form'], TRUE)) {
        $form[$name] += ['#empty_option' => Catalog::LABELS[''][$lang], '#empty_value' => ''];
      }
    }
    $form['widget'] += ['#multiple' => TRUE, '#required' => TRUE];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    foreach (['src', 'link'] as $name) {
      $value = trim((string) $form_state->getValue($name));
      if ($value !== '' && Address::web($value) === '') {
        $form_state->setErrorByName($name, Kit::language() === 'de'
          ? 'Bitte geben Sie eine Adresse an, die mit https:// oder / beginnt.'
          : 'Please enter an address that begins with https:// or /.');
      }
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (array_keys(Catalog::FIELDS) as $name) {
      $value = $form_state->getValue($name);
      $this->configuration[$name] = $name === 'widget' ? array_values((array) $value) : trim((string) $value);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $kit = Kit::fromSettings();
    $choices = Choices::of(array_merge($this->configuration, [
      'src' => $this->configuration['src'] ?: $kit->feed,
    ]));
    $elements = Markup::of($choices, $kit->address);
    if ($elements === []) {
      return [];
    }
    return [
      // Everything in it is escaped below; Drupal's filter for blocks would drop the tags.
      '#markup' => SafeMarkup::create(implode('', array_map(self::html(...), $elements))),
      '#attached' => ['library' => ['fds_widgets/' . $kit->library($choices)]],
      '#cache' => ['tags' => ['config:fds_widgets.settings']],
    ];
  }

  /**
   * An element as HTML, all values escaped.
   */
  private static function html(array $element): string {
    $attributes = '';
    foreach ($element['attributes'] as $name => $value) {
      $attributes .= ' ' . $name . '="' . Html::escape($value) . '"';
    }
    $content = Html::escape($element['text']) . implode('', array_map(self::html(...), $element['children']));
    return '<' . $element['tag'] . $attributes . '>' . $content . '</' . $element['tag'] . '>';
  }

}
