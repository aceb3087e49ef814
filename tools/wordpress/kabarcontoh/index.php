<?php get_header(); ?>
<?php if (have_posts()) : ?>
<h1 class="page-title"><?php echo is_archive() ? get_the_archive_title() : (is_search() ? 'Hasil pencarian: ' . esc_html(get_search_query()) : 'Berita Terkini'); ?></h1>
<?php while (have_posts()) : the_post(); ?>
<article <?php post_class('list-item'); ?>><h2 class="entry-title"><a href="<?php the_permalink(); ?>"><?php the_title(); ?></a></h2>
<span class="date"><?php echo get_the_date(); ?></span><?php the_excerpt(); ?></article>
<?php endwhile; the_posts_pagination(); else : ?>
<h1 class="page-title">404</h1><p>Maaf, halaman yang Anda cari tidak ditemukan. Coba gunakan pencarian.</p><?php get_search_form(); ?>
<?php endif; ?>
<?php get_footer(); ?>
