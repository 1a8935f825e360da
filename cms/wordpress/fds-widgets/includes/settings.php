<?php
/**
 * The page „Einstellungen > FDS-Widgets": where the kit lies and which feed is shown.
 *
 * @package fds-widgets
 */

defined( 'ABSPATH' ) || exit;

use Fds\Widgets\Address;

/** Registers what is stored, each with its check. */
function fds_widgets_register_settings() {
	$checks = array(
		'fds_widgets_base'    => array( Address::class, 'folder' ),
		'fds_widgets_feed'    => array( Address::class, 'web' ),
		'fds_widgets_edition' => 'fds_widgets_edition',
	);
	foreach ( $checks as $option => $check ) {
		register_setting(
			'fds_widgets',
			$option,
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => $check,
			)
		);
	}
}

/**
 * The edition of the script: `module` or `classic`.
 *
 * @param mixed $value What was sent.
 * @return string
 */
function fds_widgets_edition( $value ) {
	return 'classic' === $value ? 'classic' : 'module';
}

/** Puts the page into the menu. */
function fds_widgets_settings_menu() {
	$title = __( 'FDS widgets', 'fds-widgets' );
	add_options_page( $title, $title, 'manage_options', 'fds-widgets', 'fds_widgets_settings_page' );
}

/** Prints the page. */
function fds_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( '' === get_option( 'fds_widgets_base', '' ) && ! file_exists( dirname( FDS_WIDGETS_FILE ) . '/fds/fds.js' ) ) {
		echo '<div class="notice notice-warning"><p>' . esc_html__( 'The folder fds/ of this plugin is empty: please upload the kit, or name its address.', 'fds-widgets' ) . '</p></div>';
	}
	echo '<form action="options.php" method="post">';
	settings_fields( 'fds_widgets' );
	echo '<table class="form-table" role="presentation">';
	fds_widgets_text_row( 'fds_widgets_base', __( 'Address of the kit', 'fds-widgets' ), __( 'Leave empty to use the folder fds/ of this plugin.', 'fds-widgets' ), 'https://HOST/fds/' );
	fds_widgets_text_row( 'fds_widgets_feed', __( 'Address of a feed', 'fds-widgets' ), __( 'Leave empty to use the file feed.v1.json beside the kit.', 'fds-widgets' ), 'https://FEEDHOST/feed.v1.json' );
	fds_widgets_edition_row();
	echo '</table>';
	submit_button();
	echo '</form></div>';
}

/**
 * Prints a row with a text field.
 *
 * @param string $option  Name of the setting.
 * @param string $label   Its label.
 * @param string $hint    What an empty field means.
 * @param string $example An example.
 */
function fds_widgets_text_row( $option, $label, $hint, $example ) {
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input class="regular-text code" type="text" id="%1$s" name="%1$s" value="%3$s" placeholder="%4$s" aria-describedby="%1$s-hint"><p class="description" id="%1$s-hint">%5$s</p></td></tr>',
		esc_attr( $option ),
		esc_html( $label ),
		esc_attr( get_option( $option, '' ) ),
		esc_attr( $example ),
		esc_html( $hint )
	);
}

/** Prints the row with the choice of the edition. */
function fds_widgets_edition_row() {
	$editions = array(
		'module'  => __( 'As a module (recommended)', 'fds-widgets' ),
		'classic' => __( 'In one classic file', 'fds-widgets' ),
	);
	echo '<tr><th scope="row"><label for="fds_widgets_edition">' . esc_html__( 'Edition', 'fds-widgets' ) . '</label></th><td><select id="fds_widgets_edition" name="fds_widgets_edition">';
	foreach ( $editions as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( get_option( 'fds_widgets_edition', 'module' ), $value, false ), esc_html( $label ) );
	}
	echo '</select></td></tr>';
}
