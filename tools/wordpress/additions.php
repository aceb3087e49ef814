<?php
/**
 * What plugins add around and inside the text of a real newsroom's post: share buttons, other posts, a promotion between two
 * paragraphs, a counter, the notice of an auto-publishing plugin. Loaded as a must-use plugin; the option says which are on.
 */
function kabarcontoh_has(string $name): bool
{
    return in_array($name, (array) get_option('kabarcontoh_additions', []), true);
}

function kabarcontoh_share(): string
{
    $buttons = '';
    foreach (['Facebook', 'X', 'WhatsApp', 'Telegram'] as $network) {
        $buttons .= '<li><a rel="nofollow" class="share-icon" href="https://share.example/' . strtolower($network) . '" title="Klik untuk berbagi di '
            . $network . '"><span>' . $network . '</span></a></li>';
    }
    return '<div class="sharing-block"><h3 class="sharing-title">Bagikan ini:</h3><ul>' . $buttons . '</ul></div>';
}

function kabarcontoh_others(): string
{
    $links = '';
    foreach (['Harga Ikan Asin Turun Menjelang Panen', 'Tiga Desa Pesisir Menunggu Jaringan Listrik', 'Lomba Mendongeng Digelar Bulan Depan'] as $headline) {
        $links .= '<div class="other-post"><a href="' . home_url('/2026/04/' . sanitize_title($headline) . '/') . '"><h4>' . $headline . '</h4></a><span>12 April 2026</span></div>';
    }
    return '<div id="other-posts" class="other-posts"><h3><em>Terkait</em></h3>' . $links . '</div>';
}

add_filter('the_content', function (string $content): string {
    if (!is_single() || get_the_ID() !== get_queried_object_id() || post_password_required()) {
        return $content;
    }
    if (kabarcontoh_has('promo')) {
        $paragraphs = explode('</p>', $content);
        $promo = '<div class="in-content" style="margin: 8px auto; text-align: center;">Gabung di kanal Telegram Kabar Contoh, klik <a href="https://kanal.example/">di sini</a></div>';
        $paragraphs[1] = $promo . ($paragraphs[1] ?? '');
        $content = implode('</p>', $paragraphs);
    }
    if (kabarcontoh_has('views')) {
        $content = '<div class="post-views">Dibaca: 1.024 kali</div>' . $content;
    }
    $content .= kabarcontoh_has('share') ? kabarcontoh_share() : '';
    $content .= kabarcontoh_has('posts') ? kabarcontoh_others() : '';
    return $content;
}, 30);

add_action('wp_footer', function (): void {
    if (kabarcontoh_has('auto') && is_single()) {
        echo '<div class="auto-publish"><a href="https://contohskrip.example/">Social Media Auto Publish Powered By : ContohSkrip.example</a></div>';
    }
});
