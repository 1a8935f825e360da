<?php
/**
 * The block on a page. WordPress gives the attributes; everything is checked and escaped behind this call.
 *
 * @package fds-widgets
 *
 * @var array $attributes What the editor has chosen.
 */

defined( 'ABSPATH' ) || exit;

$fds_widgets_html = fds_widgets_render( $attributes );
if ( '' !== $fds_widgets_html ) {
	// Both parts are escaped where they are made.
	echo '<div ' . get_block_wrapper_attributes() . '>' . $fds_widgets_html . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput
}
