<?php
/**
 * Installs the peer and writes one post through WordPress' own functions; prints its path.
 * usage: php post.php WORDPRESS HOST:PORT < HTML      the first line is the headline
 */
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => $argv[2], 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Borneo Timur', 'pengelola', 'pengelola@borneotimur.example', true, '', 'rahasia', '');
update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
switch_theme('twentytwentythree');
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
$headline = trim(fgets(STDIN));
$post = wp_insert_post(['post_title' => $headline, 'post_content' => stream_get_contents(STDIN), 'post_status' => 'publish', 'post_author' => 1]);
echo wp_parse_url(get_permalink($post), PHP_URL_PATH);
