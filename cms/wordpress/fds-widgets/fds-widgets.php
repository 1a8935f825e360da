<?php
/**
 * Plugin Name:       FDS-Widgets
 * Plugin URI:        https://www.it-planungsrat.de/der-it-planungsrat/foederale-digitalstrategie
 * Description:       Zeigt die Föderale Digitalstrategie als Block oder Shortcode: Pyramide, Leitlinien, Karte, Zeitstrahl.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           EUPL-1.2
 * License URI:       https://eupl.eu/1.2/de/
 * Text Domain:       fds-widgets
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'FDS_WIDGETS_FILE', __FILE__ );

foreach ( array( 'Address', 'Catalog', 'Choices', 'Markup' ) as $fds_widgets_class ) {
	require_once __DIR__ . '/lib/' . $fds_widgets_class . '.php';
}
require_once __DIR__ . '/includes/german.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/settings.php';

add_filter( 'gettext_fds-widgets', 'fds_widgets_german', 10, 2 );
add_filter( 'script_loader_tag', 'fds_widgets_script_tag', 10, 2 );
add_action( 'init', 'fds_widgets_register_block' );
add_action( 'enqueue_block_editor_assets', 'fds_widgets_editor_lists' );
add_action( 'init', 'fds_widgets_register_embeds' );
add_action( 'admin_init', 'fds_widgets_register_settings' );
add_action( 'admin_menu', 'fds_widgets_settings_menu' );
add_shortcode( 'fds', 'fds_widgets_shortcode' );
