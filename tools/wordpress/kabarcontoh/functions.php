<?php
/** A classic news theme: menu, sidebar, thumbnails, and the metadata that an SEO plugin would print. */
add_action('after_setup_theme', function (): void {
    add_theme_support('title-tag');
    add_theme_support('post-thumbnails');
    add_theme_support('html5', ['comment-form', 'comment-list', 'search-form', 'caption']);
    register_nav_menus(['primary' => 'Utama']);
});
add_action('widgets_init', fn () => register_sidebar(['id' => 'sidebar-1', 'name' => 'Samping', 'before_title' => '<h3 class="widget-title">', 'after_title' => '</h3>']));
add_action('wp_head', function (): void {
    if (!is_single()) {
        return;
    }
    $article = ['@context' => 'https://schema.org', '@type' => 'NewsArticle', 'headline' => get_the_title(), 'datePublished' => get_the_date('c'),
        'dateModified' => get_the_modified_date('c'), 'author' => ['@type' => 'Person', 'name' => get_the_author_meta('display_name', get_post()->post_author)],
        'publisher' => ['@type' => 'Organization', 'name' => 'Kabar Contoh'], 'mainEntityOfPage' => get_permalink()];
    echo '<meta property="og:type" content="article"><meta property="og:title" content="' . esc_attr(get_the_title()) . ' - Kabar Contoh">';
    echo '<meta property="og:site_name" content="Kabar Contoh"><meta property="article:published_time" content="' . get_the_date('c') . '">';
    echo '<script type="application/ld+json">' . wp_json_encode($article, JSON_UNESCAPED_SLASHES) . "</script>\n";
});
