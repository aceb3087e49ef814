<!DOCTYPE html>
<html <?php language_attributes(); ?>>
<head>
<meta charset="<?php bloginfo('charset'); ?>">
<meta name="viewport" content="width=device-width, initial-scale=1">
<?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<header id="masthead" class="site-header">
<div class="topbar"><span>Kabar Contoh: Berita dari hulu sampai muara</span> <a href="/redaksi/">Redaksi</a> <a href="/pedoman-media-siber/">Pedoman Media Siber</a></div>
<div class="site-branding"><a href="<?php echo esc_url(home_url('/')); ?>" rel="home">Kabar Contoh</a></div>
<nav class="main-navigation"><ul><?php wp_list_categories(['title_li' => '']); ?></ul></nav>
<div class="ticker"><strong>Trending</strong> <?php foreach (get_posts(['numberposts' => 3]) as $other) : ?><a href="<?php echo get_permalink($other); ?>"><?php echo esc_html($other->post_title); ?></a> <?php endforeach; ?></div>
</header>
<div class="container"><main id="primary" class="content-area">
