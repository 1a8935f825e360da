<?php
/**
 * An address of the kit's embed page, pasted on a line of its own, becomes the widget.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

use Fds\Widgets\Catalog;

/**
 * Registers the embed pages. The handler draws them on this site's pages, with all choices that are in
 * the address. The providers are for the preview in the editor: WordPress trusts the oEmbed files of a
 * registered host, while those it merely finds are put into a sandbox.
 */
function fds_widgets_register_embeds() {
	$base = fds_widgets_base();
	if ( 0 === strpos( $base, '/' ) ) {
		$home = wp_parse_url( home_url() );
		$base = $home['scheme'] . '://' . $home['host'] . ( isset( $home['port'] ) ? ':' . $home['port'] : '' ) . $base;
	}
	// Sites are often reached by http behind a proxy and by https before it.
	$start = '#^https?' . preg_quote( preg_replace( '#^https?#i', '', $base ), '#' ) . 'embed';
	wp_embed_register_handler( 'fds-widgets', $start . '(?:/([a-z-]+))?\.html(?:\?([^\#]*))?$#i', 'fds_widgets_embed' );
	wp_oembed_add_provider( $start . '\.html\b#i', $base . 'oembed/strategy.json', true );
	foreach ( array_merge( array( 'strategy' ), array_keys( Catalog::WIDGETS ) ) as $name ) {
		wp_oembed_add_provider( $start . '/' . $name . '\.html\b#i', $base . 'oembed/' . $name . '.json', true );
	}
}

/**
 * Draws a pasted address.
 *
 * @param string[] $matches Name of the widget and query of the address.
 * @return string
 */
function fds_widgets_embed( $matches ) {
	$query = array();
	// Editors store the address with `&amp;`.
	wp_parse_str( str_replace( array( '&amp;', '&#038;' ), '&', $matches[2] ?? '' ), $query );
	$query['level'] = $query['heading-level'] ?? '';
	if ( ! empty( $matches[1] ) ) {
		$query['widget'] = $matches[1];
	}
	$query['form'] = 'iframe';
	return fds_widgets_render( $query );
}
