<?php
/**
 * German texts of the administration. In code, so that they are there in every WordPress version and
 * for de_DE, de_DE_formal, de_AT and de_CH alike; a language pack of this text domain comes first.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Filter of `gettext_fds-widgets`.
 *
 * @param string $translation What WordPress has found.
 * @param string $text        The English text.
 * @return string
 */
function fds_widgets_german( $translation, $text ) {
	if ( $translation !== $text || 'de' !== fds_widgets_lang() ) {
		return $translation;
	}
	$german = array(
		'FDS widgets'                  => 'FDS-Widgets',
		'More'                         => 'Weiteres',
		'Address of a feed'            => 'Adresse eines Daten-Feeds',
		'Address of the kit'           => 'Adresse des Bausteinkastens',
		'Edition'                      => 'Ausgabe',
		'As a module (recommended)'    => 'Als Modul (empfohlen)',
		'In one classic file'          => 'In einer klassischen Datei',
		'Leave empty to use the folder fds/ of this plugin.' => 'Leer lassen, um den Ordner fds/ dieses Plugins zu verwenden.',
		'Leave empty to use the file feed.v1.json beside the kit.' => 'Leer lassen, um die Datei feed.v1.json neben dem Bausteinkasten zu verwenden.',
		'The folder fds/ of this plugin is empty: please upload the kit, or name its address.' => 'Der Ordner fds/ dieses Plugins ist leer: Bitte laden Sie den Bausteinkasten hoch, oder nennen Sie seine Adresse.',
	);
	return isset( $german[ $text ] ) ? $german[ $text ] : $translation;
}
