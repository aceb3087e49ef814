<?php
/**
 * Opens an empty newsroom: installs WordPress with permalinks and one editor; prints an application password for the editor's programs.
 * usage: php newsroom.php WORDPRESS THEME
 */
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => 'kabar-contoh.example', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Kabar Contoh', 'redaksi', 'redaksi@kabar-contoh.example', true, '', 'rahasia', 'id_ID');
foreach (['timezone_string' => 'Asia/Makassar', 'blogdescription' => 'Berita dari hulu sampai muara', 'WPLANG' => 'id_ID', 'date_format' => 'j F Y',
    'time_format' => 'H:i', 'permalink_structure' => '/%year%/%monthnum%/%postname%/', 'comment_moderation' => 0,
    'comment_previously_approved' => 0, 'comment_registration' => 0] as $name => $value) {
    update_option($name, $value);
}
switch_theme($argv[2]);
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
wp_delete_post(1, true);
wp_delete_post(2, true);
[$password] = WP_Application_Passwords::create_new_application_password(get_user_by('login', 'redaksi')->ID, ['name' => 'Ponsel redaksi']);
echo $password, "\n";
