<?php
/**
 * Leaves nothing behind: the three settings are all that this plugin stores.
 *
 * @package fds-widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'fds_widgets_base', 'fds_widgets_feed', 'fds_widgets_edition' ) as $option ) {
	delete_option( $option );
}
