<?php
/**
 * Starts a real WordPress with our plugin active and without a database, then answers the questions
 * that come in as JSON on standard input, one answer for each, as JSON on standard output.
 *
 * Call: php boot.php FOLDER_OF_WORDPRESS FOLDER_OF_PLUGINS OPTIONS_AS_JSON [modules]
 * `modules` adds the one function of WordPress 6.5 that older versions lack, as a stub that notes
 * with what it was called.
 */

ini_set( 'display_errors', 'stderr' );
error_reporting( E_ALL & ~E_DEPRECATED );

[ , $wordpress, $plugins, $options ] = $argv;
$GLOBALS['fds_test_modules'] = array();
if ( in_array( 'modules', $argv, true ) && ! file_exists( $wordpress . '/wp-includes/script-modules.php' ) ) {
	function wp_enqueue_script_module( $id, $src = '', $deps = array(), $version = false ) {
		$GLOBALS['fds_test_modules'][ $id ] = array( 'src' => $src, 'version' => $version );
	}
}
$GLOBALS['fds_test_options'] = json_decode( $options, true ) + array(
	'siteurl'        => 'https://portal.example',
	'home'           => 'https://portal.example',
	'blog_charset'   => 'UTF-8',
	'active_plugins' => array( 'fds-widgets/fds-widgets.php' ),
	'template'       => 'none',
	'stylesheet'     => 'none',
	'wp_user_roles'  => array(),
	'cron'           => array(),
	'db_version'     => 53496,
);

define( 'ABSPATH', rtrim( $wordpress, '/' ) . '/' );
define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_PLUGIN_DIR', $plugins );
define( 'WP_PLUGIN_URL', 'https://portal.example/wp-content/plugins' );
define( 'WP_DEBUG', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DB_NAME', '' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
$table_prefix = 'wp_';
$_SERVER += array( 'HTTP_HOST' => 'portal.example', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'HTTPS' => 'on' );

// WordPress asks whether there is a drop-in at its usual place, or it insists on PHP's MySQL extension.
if ( ! file_exists( ABSPATH . 'wp-content/db.php' ) ) {
	file_put_contents( ABSPATH . 'wp-content/db.php', "<?php // The real one is cms/test/wordpress/content/db.php\n" );
}

require ABSPATH . 'wp-settings.php';

/** What is asked, by name; each gets one value. */
$answers = array(
	'render'    => 'fds_widgets_render',
	'shortcode' => 'do_shortcode',
	// A classic editor's text as a theme prints it: wpautop, wptexturize, shortcodes and all.
	'content'   => static function ( $text ) { return apply_filters( 'the_content', $text ); },
	'kses'      => 'wp_kses_post',
	'autop'     => 'wpautop',
	'embed'     => static function ( $address ) { return $GLOBALS['wp_embed']->get_embed_handler_html( array(), $address ); },
	'provider'  => static function ( $address ) { return _wp_oembed_get_object()->get_provider( $address, array( 'discover' => false ) ); },
	'text'      => static function ( $text ) { return __( $text, 'fds-widgets' ); },
	'locale'    => 'switch_to_locale',
	'modules'   => static function () { return (object) $GLOBALS['fds_test_modules']; },
	// A setting as it is stored after somebody has sent the form.
	'setting'   => static function ( $pair ) {
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		fds_widgets_register_settings();
		return sanitize_option( $pair[0], $pair[1] );
	},
	// The settings page as an administrator sees it.
	'page'      => static function () {
		require_once ABSPATH . 'wp-admin/includes/template.php';
		require_once ABSPATH . 'wp-admin/includes/plugin.php';
		add_filter( 'user_has_cap', static function () { return array( 'manage_options' => true, 'exist' => true ); } );
		$GLOBALS['title'] = 'FDS';
		ob_start();
		fds_widgets_settings_page();
		return ob_get_clean();
	},
	'uninstall' => static function () {
		define( 'WP_UNINSTALL_PLUGIN', 'fds-widgets/fds-widgets.php' );
		$deleted = array();
		add_action( 'delete_option', static function ( $name ) use ( &$deleted ) { $deleted[] = $name; } );
		require WP_PLUGIN_DIR . '/fds-widgets/uninstall.php';
		return $deleted;
	},
	'editor'    => static function () {
		do_action( 'enqueue_block_editor_assets' );
		return wp_scripts()->get_data( 'fds-widgets-editor', 'data' );
	},
	'version'   => static function () { return $GLOBALS['wp_version']; },
	// The tags that WordPress prints at the end of a page for all that was rendered until now.
	'scripts'   => static function () {
		ob_start();
		wp_print_styles();
		wp_print_footer_scripts();
		if ( function_exists( 'wp_script_modules' ) ) {
			wp_script_modules()->print_enqueued_script_modules();
		}
		return ob_get_clean();
	},
);
$result = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $name, $value ) ) {
	$result[] = $answers[ $name ]( $value );
}
echo json_encode( $result, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
