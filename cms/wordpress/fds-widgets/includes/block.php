<?php
/**
 * The block: an editor chooses, the server draws.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

use Fds\Widgets\Catalog;

/** Registers the block and its editor script. */
function fds_widgets_register_block() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
	wp_register_script( 'fds-widgets-editor', plugins_url( 'block/editor.js', FDS_WIDGETS_FILE ), $needs, '0.1.0', true );
	register_block_type( dirname( FDS_WIDGETS_FILE ) . '/block' );
}

/** Gives the editor script its lists, where there is an editor. */
function fds_widgets_editor_lists() {
	$data = array(
		'options' => array_map( 'fds_widgets_as_options', Catalog::options( fds_widgets_lang() ) ),
		'views'   => array_map( 'fds_widgets_views', Catalog::WIDGETS ),
		'labels'  => fds_widgets_labels(),
	);
	wp_localize_script( 'fds-widgets-editor', 'fdsWidgetsEditor', $data );
}

/**
 * Language of the administration: German or English.
 *
 * @return string
 */
function fds_widgets_lang() {
	return 0 === strpos( determine_locale(), 'de' ) ? 'de' : 'en';
}

/**
 * A list as the editor's select fields want it.
 *
 * @param array<string|int, string> $labels Labels by value.
 * @return array<int, array{value: string, label: string}>
 */
function fds_widgets_as_options( $labels ) {
	$options = array();
	foreach ( $labels as $value => $label ) {
		$options[] = array(
			'value' => (string) $value,
			'label' => $label,
		);
	}
	return $options;
}

/**
 * The views of a widget as options.
 *
 * @param array $known What the catalogue knows of it.
 * @return array<int, array{value: string, label: string}>
 */
function fds_widgets_views( $known ) {
	$all = Catalog::options( fds_widgets_lang() );
	return fds_widgets_as_options( array_intersect_key( $all['view'], array_flip( $known['views'] ) ) );
}

/**
 * What the fields are called.
 *
 * @return array<string, string>
 */
function fds_widgets_labels() {
	$lang   = fds_widgets_lang();
	$labels = array_map(
		static function ( $field ) use ( $lang ) {
			return $field[ $lang ];
		},
		Catalog::FIELDS
	);
	return $labels + array(
		'default' => Catalog::LABELS[''][ $lang ],
		'more'    => __( 'More', 'fds-widgets' ),
	);
}
