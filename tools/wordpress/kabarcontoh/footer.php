</main>
<aside id="secondary" class="widget-area"><?php dynamic_sidebar('sidebar-1'); ?>
<section class="popular"><h3>Terpopuler</h3><ol><?php foreach (get_posts(['numberposts' => 5, 'orderby' => 'title']) as $other) : ?><li><a href="<?php echo get_permalink($other); ?>"><?php echo esc_html($other->post_title); ?></a></li><?php endforeach; ?></ol></section>
</aside></div>
<footer class="site-footer"><p>Tentang Kami | Redaksi | Pedoman Media Siber | Kontak</p><p>Hak cipta 2026 Kabar Contoh. Dilarang mengutip tanpa izin.</p></footer>
<?php wp_footer(); ?>
</body>
</html>
