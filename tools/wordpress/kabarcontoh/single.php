<?php get_header(); the_post(); ?>
<div class="breadcrumb"><a href="<?php echo esc_url(home_url('/')); ?>">Beranda</a> &raquo; <?php the_category(' &raquo; '); ?> &raquo; <?php the_title(); ?></div>
<article id="post-<?php the_ID(); ?>" <?php post_class(); ?>>
<header class="entry-header">
<h1 class="entry-title"><?php the_title(); ?></h1>
<div class="entry-meta"><span class="byline">Oleh <a class="url fn" href="<?php echo esc_url(get_author_posts_url((int) get_the_author_meta('ID'))); ?>"><?php the_author(); ?></a></span>
<span class="sep">|</span> <time class="entry-date published" datetime="<?php echo get_the_date('c'); ?>"><?php echo get_the_date('l, j F Y H:i'); ?> WITA</time>
<span class="comments-link"><?php comments_number(); ?></span></div>
</header>
<?php if (has_post_thumbnail()) : ?>
<figure class="featured-image"><?php the_post_thumbnail('large'); ?><figcaption><?php the_post_thumbnail_caption(); ?></figcaption></figure>
<?php endif; ?>
<div class="entry-content">
<?php the_content(); ?>
<?php wp_link_pages(['before' => '<div class="page-links">Halaman: ', 'after' => '</div>']); ?>
</div>
<footer class="entry-footer"><?php the_tags('<div class="tags-links">Tag: ', ', ', '</div>'); ?></footer>
<?php the_post_navigation(); ?>
</article>
<section class="latest"><h3>Berita Terbaru</h3>
<?php foreach (get_posts(['numberposts' => 4, 'exclude' => [get_the_ID()]]) as $other) : ?>
<div class="card"><a href="<?php echo get_permalink($other); ?>"><?php echo esc_html($other->post_title); ?></a><p><?php echo esc_html(get_the_excerpt($other)); ?></p></div>
<?php endforeach; ?>
</section>
<?php if (comments_open() || get_comments_number()) { comments_template(); } ?>
<?php get_footer(); ?>
