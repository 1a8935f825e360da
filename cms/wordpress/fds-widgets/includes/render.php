<?php
/**
 * The one place where choices become HTML. Block, shortcode and pasted addresses all end here.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

use Fds\Widgets\Choices;
use Fds\Widgets\Markup;

/**
 * The HTML of one or several widgets; an empty string if no known widget is named.
 *
 * @param mixed $given What the editor has chosen, by name.
 * @return string
 */
function fds_widgets_render( $given ) {
	$given = is_array( $given ) ? $given : array();
	if ( empty( $given['src'] ) ) {
		$given['src'] = get_option( 'fds_widgets_feed', '' );
	}
	$choices  = Choices::of( $given );
	$elements = Markup::of( $choices, fds_widgets_base() );
	if ( array() !== $elements ) {
		fds_widgets_enqueue( Markup::script( $choices, 'classic' === get_option( 'fds_widgets_edition', 'module' ) ) );
	}
	return implode( '', array_map( 'fds_widgets_html', $elements ) );
}

/**
 * An element as HTML, all values escaped. Without a line break, which WordPress would make a `<br>`.
 *
 * @param array $element Tag, attributes, text and children.
 * @return string
 */
function fds_widgets_html( $element ) {
	$attributes = '';
	foreach ( $element['attributes'] as $name => $value ) {
		$is_address  = in_array( $name, array( 'href', 'src' ), true );
		$attributes .= ' ' . $name . '="' . ( $is_address ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value ) ) . '"';
	}
	$content = esc_html( $element['text'] ) . implode( '', array_map( 'fds_widgets_html', $element['children'] ) );
	return '<' . $element['tag'] . $attributes . '>' . $content . '</' . $element['tag'] . '>';
}

/**
 * The shortcode `[fds widget="timeline" land="DE-BY"]`. Text between its tags becomes that of the link.
 *
 * @param mixed       $given   Attributes; an empty text if there are none.
 * @param string|null $content Text between the tags.
 * @return string
 */
function fds_widgets_shortcode( $given, $content = '' ) {
	$given = is_array( $given ) ? $given : array();
	$text  = trim( wp_strip_all_tags( (string) $content ) );
	if ( '' !== $text ) {
		$given['text'] = $text;
	}
	return fds_widgets_render( $given );
}
