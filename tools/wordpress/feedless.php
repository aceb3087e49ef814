<?php
/** What plugins do that turn feeds off, where the site's settings say so; loaded as a must-use plugin. The REST interface stays. */
add_action('init', function (): void {
    register_setting('reading', 'kabarcontoh_feedless', ['type' => 'boolean', 'default' => false, 'show_in_rest' => true]);
    if (!get_option('kabarcontoh_feedless')) {
        return;
    }
    remove_action('wp_head', 'feed_links', 2);
    remove_action('wp_head', 'feed_links_extra', 3);
    foreach (['do_feed', 'do_feed_rdf', 'do_feed_rss', 'do_feed_rss2', 'do_feed_atom'] as $feed) {
        add_action($feed, fn () => wp_die('Umpan situs ini dimatikan.', '', ['response' => 404]), 1);
    }
});
