<?php
/**
 * A database with nothing in it but the options that a WordPress needs to start: no post, no user.
 * WordPress loads this file instead of connecting to MySQL (a drop-in, as cache plugins use it).
 */

// phpcs:disable
class Fds_Empty_Database extends wpdb {
	public function __construct() {
		$this->ready = true;
		$this->show_errors = false;
	}
	public function db_connect( $allow_bail = true ) { return true; }
	public function db_version() { return '8.0'; }
	public function has_cap( $name ) { return true; }
	public function _real_escape( $text ) { return $this->add_placeholder_escape( addslashes( (string) $text ) ); }
	public function get_col_charset( $table, $column ) { return 'utf8mb4'; }

	/** Answers what is asked about options; all other tables are empty. */
	public function query( $query ) {
		$this->last_query = $query;
		$this->last_result = array();
		$options = $GLOBALS['fds_test_options'];
		if ( preg_match( '/SELECT option_name, option_value FROM wp_options/', $query ) ) {
			foreach ( $options as $name => $value ) {
				$this->last_result[] = (object) array( 'option_name' => $name, 'option_value' => maybe_serialize( $value ) );
			}
		} elseif ( preg_match( "/SELECT autoload FROM wp_options WHERE option_name = '([^']+)'/", $query, $match ) && isset( $options[ $match[1] ] ) ) {
			$this->last_result[] = (object) array( 'autoload' => 'yes' );
		} elseif ( preg_match( "/SELECT option_value FROM wp_options WHERE option_name = '([^']+)'/", $query, $match ) && isset( $options[ $match[1] ] ) ) {
			$this->last_result[] = (object) array( 'option_value' => maybe_serialize( $options[ $match[1] ] ) );
		}
		return $this->num_rows = count( $this->last_result );
	}
}

$GLOBALS['wpdb'] = new Fds_Empty_Database();
