<?php
/**
 * Where the kit lies, and its script on the pages that need it: once, and only there.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

use Fds\Widgets\Address;

/**
 * The kit's address, with a slash at its end: the plugin's own folder `fds/` unless another is set.
 *
 * @return string
 */
function fds_widgets_base() {
	$base = Address::folder( get_option( 'fds_widgets_base', '' ) );
	return '' === $base ? plugins_url( 'fds/', FDS_WIDGETS_FILE ) : $base;
}

/**
 * Asks WordPress for a script of the kit and what belongs to it. That it comes once, WordPress sees to.
 * No `?ver=`: the kit's address or its headers say which version it is.
 *
 * @param string $file Name of the script.
 */
function fds_widgets_enqueue( $file ) {
	$base = fds_widgets_base();
	if ( 'embed-height.js' === $file ) {
		wp_enqueue_script( 'fds-widgets-height', $base . $file, array(), null, true );
		return;
	}
	wp_enqueue_style( 'fds-widgets', $base . 'fds.css', array(), null );
	if ( 'fds.classic.js' === $file ) {
		wp_enqueue_script( 'fds-widgets-classic', $base . $file, array(), null, true );
	} elseif ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'fds-widgets', $base . $file, array(), null );
	} else {
		wp_enqueue_script( 'fds-widgets', $base . $file, array(), null, true );
	}
}

/**
 * Before WordPress 6.5 there are no script modules: then the tag of our script is made one.
 *
 * @param string $tag    The script's tag.
 * @param string $handle Its name.
 * @return string
 */
function fds_widgets_script_tag( $tag, $handle ) {
	if ( 'fds-widgets' !== $handle || false !== strpos( $tag, 'type="module"' ) ) {
		return $tag;
	}
	$plain = preg_replace( '/ type=(["\'])text\/javascript\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" crossorigin="anonymous" ', $plain );
}
