<?php
/**
 * Fills the site for one theme: installs WordPress on the first call, then writes users, categories, pictures, posts and comments.
 * usage: php site.php WORDPRESS POSTS.json      everything goes through WordPress' own functions, never through SQL
 */
define('WP_INSTALLING', !is_file(__DIR__ . '/installed'));
$_SERVER += ['HTTP_HOST' => 'kabar-contoh.example', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
$site = json_decode(file_get_contents($argv[2]), true);

if (WP_INSTALLING) {
    wp_install('Kabar Contoh', 'pengelola', 'pengelola@kabar-contoh.example', true, '', 'rahasia', 'id_ID');
    touch(__DIR__ . '/installed');
    exit("installed\n");
}

foreach (['timezone_string' => 'Asia/Makassar', 'blogdescription' => 'Berita dari hulu sampai muara', 'WPLANG' => $site['language'],
    'date_format' => 'j F Y', 'time_format' => 'H:i', 'permalink_structure' => '/%year%/%monthnum%/%postname%/',
    'comment_moderation' => 0, 'comment_previously_approved' => 0, 'kabarcontoh_additions' => $site['additions']] as $name => $value) {
    update_option($name, $value);
}
// Nothing on a page may tell when it was rendered: a post was last changed when it was published.
add_filter('wp_insert_post_data', fn (array $data): array => array_merge($data, ['post_modified' => $data['post_date'], 'post_modified_gmt' => $data['post_date_gmt']]));
switch_theme($site['theme']);
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);
wp_delete_post(1, true);
wp_delete_post(2, true);

function account(string $name): int
{
    $login = sanitize_user(str_replace(' ', '', strtolower($name)));
    $user = get_user_by('login', $login);
    return $user ? $user->ID : wp_insert_user(['user_login' => $login, 'user_pass' => 'rahasia', 'display_name' => $name, 'role' => 'author']);
}

function picture(?array $picture, int $post): void
{
    if (!$picture || has_post_thumbnail($post)) {
        return;
    }
    $file = wp_upload_dir('2026/05')['path'] . '/' . $picture['file'];
    $image = imagecreatetruecolor(1200, 675);
    imagefilledrectangle($image, 0, 400, 1200, 675, imagecolorallocate($image, 40, 90, 120));
    imagejpeg($image, $file);
    $attachment = wp_insert_attachment(['post_mime_type' => 'image/jpeg', 'post_title' => $picture['caption'],
        'post_excerpt' => $picture['caption'] . '. (Foto: ' . $picture['credit'] . ')', 'post_status' => 'inherit'], $file, $post);
    wp_update_attachment_metadata($attachment, wp_generate_attachment_metadata($attachment, $file));
    set_post_thumbnail($post, $attachment);
}

function comments(int $post, string $date, array $comments): void
{
    foreach ($comments as $comment) {
        $base = ['comment_post_ID' => $post, 'comment_approved' => 1, 'comment_date' => $date, 'comment_author_email' => 'pembaca@kabar-contoh.example'];
        $parent = wp_insert_comment($base + ['comment_author' => $comment['name'], 'comment_content' => $comment['text']]);
        if ($comment['answer']) {
            wp_insert_comment($base + ['comment_author' => 'Admin', 'comment_content' => $comment['answer'], 'comment_parent' => $parent]);
        }
    }
}

$known = [];
foreach (get_posts(['numberposts' => -1, 'post_status' => 'any']) as $post) {
    $known[$post->post_name] = $post->ID;
}
$secret = ['slug' => $site['secret'], 'title' => 'Hasil Rapat Tertutup', 'content' => 'Isi rapat hanya untuk pelanggan.', 'category' => 'Peristiwa',
    'tags' => [], 'account' => 'Fikri Alamsyah', 'date' => '2026-05-02 08:00:00', 'picture' => null, 'comments' => false, 'password' => 'rahasia'];
foreach ([...$site['posts'], $secret] as $article) {
    $term = term_exists($article['category'], 'category') ?: wp_insert_term($article['category'], 'category');
    $new = !isset($known[$article['slug']]);
    $post = wp_insert_post(wp_slash(['ID' => $known[$article['slug']] ?? 0, 'post_title' => $article['title'], 'post_name' => $article['slug'],
        'post_content' => $article['content'], 'post_status' => 'publish', 'post_author' => account($article['account']),
        'post_date' => $article['date'], 'post_category' => [(int) $term['term_id']], 'tags_input' => $article['tags'],
        'post_password' => $article['password'] ?? '', 'comment_status' => $article['comments'] ? 'open' : 'closed', 'ping_status' => 'closed']), true);
    picture($article['picture'], $post);
    if ($new && $article['comments']) {
        comments($post, $article['date'], $site['comments']);
    }
}
echo count($site['posts']), " posts in {$site['theme']}\n";
