"""Pages as the common WordPress news themes build them; shapes only, every word is this project's own."""

import html

import chrome
import clutter
from chrome import blocks, breadcrumb, figure, footer, head, listing, menu, share, sidebar, tags, tail


def person_links(story, css="url fn n", between=" "):
    """The meta line's names: `Penulis <a>A</a>`, or the site's account where names stand elsewhere."""
    names = story.names()
    if not names:
        account = story.outlet["account"]
        return f'<a class="{css}" href="#">{html.escape(account)}</a>' if account else ""
    return between.join(f'{html.escape(word)} <a class="{css}" href="#">{html.escape(name)}</a>' for word, name in names)


def page(story, prefix, body, size=9000, body_class="", title_tail=None):
    lang = '<html lang="id" prefix="og: https://ogp.me/ns#">'
    return f"<!DOCTYPE html>\n{lang}\n{head(story, prefix, size, title_tail=title_tail)}\n<body class=\"post-template-default single single-post postid-{story.number} {body_class}\">\n{body}\n</body>\n</html>\n"


def badge(story):
    """A label of its own above the headline."""
    where = story.variant.get("label_at")
    return f'<span class="label-badge">{story.drop("label", story.label)}</span>' if where == "badge" else ""


def gmr(story):
    stamp = story.moment.strftime("%Y-%m-%dT%H:%M:00+08:00")
    related = "".join(f'<div class="gmr-related-box">{chrome.listing(story, 1, "gmr-related")}</div>' for _ in range(4))
    subtitle = f'<div class="gmr-subtitle">{html.escape(story.subtitle)}</div>' if story.subtitle else ""
    return page(story, "gmr", f"""<div class="site inner-wrap" id="site-container"><a class="skip-link screen-reader-text" href="#main">Langsung ke konten</a>
<div id="topnavwrap" class="gmr-topnavwrap clearfix">{menu(story, "gmr")}<div class="gmr-breaking"><span class="first-word">Trending</span>{chrome.links(story, chrome.pools.TRENDING, "span")}</div></div>
<div id="content" class="gmr-content"><div class="container"><div class="row"><main id="primary" class="col-md-8 site-main">
{breadcrumb(story, "breadcrumbs gmr-breadcrumb")}
<article id="post-{story.number}" class="post-{story.number} post type-post status-publish format-standard hentry" itemscope itemtype="https://schema.org/NewsArticle">
<div class="gmr-box-content gmr-single"><header class="entry-header entry-header-single"><div class="gmr-meta-topic"><span class="cat-links-content"><a href="#" rel="category tag">{html.escape(story.section)}</a></span></div>{badge(story)}
<h1 class="entry-title" itemprop="headline"><strong>{html.escape(story.title, quote=False)}</strong></h1>{subtitle}
<div class="gmr-metacontent gmr-metacontent-single"><span class="author-content"><span class="entry-author vcard">{person_links(story)}</span></span> - <span class="posted-on"><time class="entry-date published" itemprop="datePublished" datetime="{stamp}">{story.date_text}</time></span><span class="gmr-view">{story.drop("metadata", f"Dibaca {story.number % 880 + 12} kali")}</span></div></header>
{share(story, "gmr", "")}{figure(story, "post-thumbnail gmr-thumbnail-single wp-caption alignnone", lazy=False)}
<div class="entry-content entry-content-single clearfix have_share" itemprop="text"><div class="entry-main-single">
{blocks(story)}
{tail(story).split('<div id="comments"')[0]}</div></div>
<footer class="entry-footer entry-footer-single"><div class="gmr-cf-metacontent heading-text meta-content">{tags(story, "tags-links")}</div><div class="gmr-social-share-after"><div class="text-share">{story.drop("share", "Bagikan:")}</div></div></footer>
</div></article>
<div class="gmr-related-post"><h3 class="related-text">Berita Terkait</h3>{related}</div>
{comments(story)}
</main>{sidebar(story, "gmr")}</div></div></div>{footer(story, "gmr")}</div>""", 11000)


def comments(story):
    whole = tail(story)
    return '<div id="comments"' + whole.split('<div id="comments"')[1] if '<div id="comments"' in whole else ""


def before_comments(story):
    return tail(story).split('<div id="comments"')[0]


def newspaper(story):
    stamp = story.moment.strftime("%Y-%m-%dT%H:%M:00+08:00")
    subtitle = f'<p class="td-post-sub-title">{html.escape(story.subtitle)}</p>' if story.subtitle else ""
    by = person_links(story, "td-author")
    author = f'<div class="td-post-author-name"><div class="td-author-by">Oleh</div> {by}<div class="td-author-line"> - </div></div>' if by else ""
    return page(story, "td", f"""<div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1">{menu(story, "td-header")}</div>
<div class="td-main-content-wrap td-container-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container">{breadcrumb(story, "entry-crumbs")}</div>
<div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content">
<article id="post-{story.number}" class="post-{story.number} post type-post td-container-wrap" itemscope itemtype="https://schema.org/Article">
<div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="#">{html.escape(story.section)}</a></li></ul>
<header class="td-post-title">{badge(story)}<h1 class="entry-title">{html.escape(story.title, quote=False)}</h1>{subtitle}
<div class="td-module-meta-info">{author}<span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{stamp}">{story.date_text}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-{story.number}">{story.rng.randrange(900)}</span></div></div></header></div>
<div class="td-post-sharing-top">{share(story, "td-social", "")}</div>
<div class="td-post-content tagdiv-type"><div class="td-post-featured-image">{figure(story, "td-featured")}</div>
{blocks(story)}
{before_comments(story)}</div>
<footer><div class="td-post-source-tags">{tags(story, "td-post-small-box", "TAGS")}</div><div class="td-post-sharing-bottom">{share(story, "td-social-b", "Share")}</div>
<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Artikel sebelumnya</span>{clutter.anchor(story, clutter.headline(story))}</div></div><div class="td-block-span6"><span>Artikel berikutnya</span>{clutter.anchor(story, clutter.headline(story))}</div></div>
<div class="author-box-wrap"><img alt="{html.escape(story.site)}" src="#"><div class="desc"><div class="td-author-name">{html.escape(story.outlet["account"] or story.site)}</div><div class="td-author-description">{story.drop("author_box", f"Akun resmi redaksi {story.site}.")}</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">BERITA TERKAIT</a><a class="td-related-right">DARI PENULIS</a></h4>{listing(story, 3, "td_module_related")}</div>
{comments(story)}</div></div>
<div class="td-pb-span4 td-main-sidebar">{sidebar(story, "td-ss")}</div></div></div></div>{footer(story, "td-footer")}</div>""", 15000)


def tagdiv_cloud(story):
    """The page-builder form: every piece in a chain of wrappers with numbered classes."""
    n = story.number % 90
    stamp = story.moment.strftime("%Y-%m-%dT%H:%M:00+08:00")
    by = person_links(story, "tdb-author-name")
    subtitle = f'<div class="td_block_wrap tdb_single_subtitle tdi_{n + 3}"><div class="tdb-block-inner td-fix-index"><p>{html.escape(story.subtitle)}</p></div></div>' if story.subtitle else ""
    wrap = lambda name, i, inner: f'<div class="vc_column-inner"><div class="wpb_wrapper"><div class="td_block_wrap {name} tdi_{n + i} td-pb-border-top td_block_template_1" data-td-block-uid="tdi_{n + i}"><div class="tdb-block-inner td-fix-index">{inner}</div></div></div></div>'
    return page(story, "tdb", f"""<div id="td-outer-wrap" class="td-theme-wrap"><div class="tdc-header-wrap"><div class="td_block_wrap tdb_header_menu">{menu(story, "tdb")}</div></div>
<div id="tdb-autoload-article" data-autoload="off"><div class="td-main-content-wrap td-container-wrap"><div class="tdc-content-wrap"><article id="template-id-77" class="post-{story.number} tdb_template tdc-row-content"><div class="tdc_zone tdi_{n}"><div id="tdi_{n + 1}" class="tdc-row stretch_row_1200"><div class="vc_row"><div class="vc_column td-pb-span8">
{wrap("tdb_breadcrumbs", 2, breadcrumb(story, "tdb-bread"))}
{wrap("tdb_single_categories", 4, f'<a class="tdb-entry-category" href="#">{html.escape(story.section)}</a>')}
{wrap("tdb_title tdb-single-title", 5, badge(story) + f'<h1 class="tdb-title-text">{html.escape(story.title, quote=False)}</h1><div class="tdb-title-line"></div>')}{subtitle}
{wrap("tdb_single_author", 6, by)}{wrap("tdb_single_date", 7, f'<time class="entry-date updated td-module-date" datetime="{stamp}">{story.date_text}</time>')}
{wrap("tdb_single_featured_image", 8, figure(story, "tdb-featured-image-bg"))}
<div class="td_block_wrap tdb_single_content tdi_{n + 9} td-pb-border-top td_block_template_1 td-post-content tagdiv-type" data-td-block-uid="tdi_{n + 9}"><div class="tdb-block-inner td-fix-index">
{blocks(story)}
</div></div>
{wrap("tdb_single_tags", 10, tags(story, "tdb-tags", "Tags"))}{wrap("tdb_single_post_share", 11, share(story, "tdb-share", "Bagikan"))}
{wrap("tdb_single_related", 12, '<h4 class="td-block-title">Berita lainnya</h4>' + listing(story, 6, "td_module"))}
</div><div class="vc_column td-pb-span4">{sidebar(story, "tdb-side")}</div></div></div></div></article></div></div></div>{footer(story, "tdc-footer")}</div>""", 20000)


def jnews(story):
    subtitle = f'<h2 class="jeg_post_subtitle">{html.escape(story.subtitle)}</h2>' if story.subtitle else ""
    by = person_links(story, "jeg_author_link", " ")
    counts = story.rng.randrange(3, 90)
    return page(story, "jeg", f"""<div class="jeg_viewport"><div class="jeg_header_wrapper">{menu(story, "jeg_main")}</div><div class="post-wrapper"><div class="post-wrap"><div class="jeg_main"><div class="jeg_container"><div class="jeg_content jeg_singlepage"><div class="container">
<div class="jeg_ad jeg_article jnews_article_top_ads"><div class="ads-wrapper"></div></div><div class="row"><div class="jeg_main_content col-md-8"><div class="jeg_inner_content">
<div class="jeg_breadcrumbs jeg_breadcrumb_container">{breadcrumb(story, "jeg_crumbs")}</div>
<div class="entry-header">{badge(story)}<h1 class="jeg_post_title">{html.escape(story.title, quote=False)}</h1>{subtitle}
<div class="jeg_meta_container"><div class="jeg_post_meta jeg_post_meta_1"><div class="meta_left"><div class="jeg_meta_author"><span class="meta_text">by</span> {by}</div><div class="jeg_meta_date"><a href="#">{story.date_text}</a></div><div class="jeg_meta_category"><span><span class="meta_text">in</span> <a href="#" rel="category tag">{html.escape(story.section)}</a></span></div></div><div class="meta_right"><div class="jeg_meta_comment"><a href="#"><i class="fa fa-comment-o"></i> 0</a></div></div></div></div></div>
<div class="jeg_featured featured_image">{figure(story, "thumbnail-container animate-lazy")}</div>
<div class="jeg_share_top_container"><div class="jeg_share_button clearfix"><div class="jeg_share_stats"><div class="jeg_share_count"><div class="counts">{counts}</div><span class="sharetext">SHARES</span></div><div class="jeg_views_count"><div class="counts">{counts * 11}</div><span class="sharetext">VIEWS</span></div></div><div class="jeg_sharelist"><a href="#" class="jeg_btn-facebook expanded"><span>Share on Facebook</span></a><a href="#" class="jeg_btn-twitter expanded"><span>Share on Twitter</span></a></div></div></div>
<div class="entry-content no-share"><div class="jeg_share_button share-float jeg_sticky_share clearfix share-monocrhome"></div><div class="content-inner ">
{blocks(story)}
{before_comments(story)}<div class="jeg_post_tags">{tags(story, "tagline", "Tags:")}</div></div></div>
<div class="jnews_prev_next_container"><div class="jeg_prevnext_post"><a href="#" class="post prev-post"><span class="caption">Previous Post</span><h3 class="post-title">{html.escape(clutter.headline(story))}</h3></a></div></div>
<div class="jnews_author_box_container"></div><div class="jnews_related_post_container"><div class="jeg_block_heading"><h3 class="jeg_block_title"><span>Related<strong> Posts</strong></span></h3></div>{listing(story, 6, "jeg_post")}</div>
{comments(story)}</div></div><div class="jeg_sidebar col-md-4">{sidebar(story, "jeg_side")}</div></div></div></div></div></div></div></div>{footer(story, "jeg_footer")}</div>""", 16000)


def astra(story):
    by = person_links(story, "url fn n")
    return page(story, "ast", f"""<div class="hfeed site" id="page"><header class="site-header header-main-layout-1" id="masthead">{menu(story, "ast-main")}</header><div id="content" class="site-content"><div class="ast-container"><div id="primary" class="content-area primary"><main id="main" class="site-main">
<article class="post-{story.number} post type-post ast-article-single" id="post-{story.number}" itemtype="https://schema.org/CreativeWork"><div class="ast-post-format- ast-no-thumb single-layout-1"><header class="entry-header"><div class="post-thumb">{figure(story, "post-thumb-img-content", lazy=False)}</div>{badge(story)}
<h1 class="entry-title" itemprop="headline">{html.escape(story.title, quote=False)}</h1><div class="entry-meta"><span class="comments-link"><a href="#respond">Tinggalkan Komentar</a></span> / <span class="ast-terms-link"><a href="#">{html.escape(story.section)}</a></span> / Oleh <span class="posted-by vcard author">{by}</span> / <span class="posted-on"><span class="published">{story.date_text}</span></span></div></header>
<div class="entry-content clear" itemprop="text">
{blocks(story, '<p class="wp-block-paragraph">{}</p>', '<h2 class="wp-block-heading">{}</h2>')}
{tags(story, "ast-terms-link tags-links", "Tag:")}<div class="post-views content-post post-{story.number} entry-meta"><span class="post-views-icon dashicons"></span> <span class="post-views-label">{story.drop("metadata", "Post Views:")}</span> <span class="post-views-count">{story.number % 390 + 12}</span></div>
</div></div></article><nav class="navigation post-navigation"><span class="screen-reader-text">Navigasi pos</span><div class="nav-links"><a href="#" rel="prev">&larr; Pos sebelumnya</a><a href="#" rel="next">Pos berikutnya &rarr;</a></div></nav>
<div class="ast-single-related-posts-container"><h2 class="ast-related-posts-title">Pos Terkait</h2>{listing(story, 3, "ast-related")}</div>{tail(story)}</main></div>{sidebar(story, "ast")}</div></div>{footer(story, "ast-footer")}</div>""", 12000, "ast-desktop ast-separate-container")


def generatepress(story):
    by = person_links(story, "url fn n")
    return page(story, "gp", f"""<header class="site-header grid-container">{menu(story, "gp")}</header><div class="site grid-container container hfeed" id="page"><div class="site-content" id="content"><div class="content-area" id="primary"><main class="site-main" id="main">
<article id="post-{story.number}" class="post-{story.number} post type-post"><div class="inside-article"><header class="entry-header">{badge(story)}<h1 class="entry-title" itemprop="headline">{html.escape(story.title, quote=False)}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{story.moment:%Y-%m-%dT%H:%M:00+08:00}">{story.date_text}</time></span> <span class="byline">oleh <span class="author vcard">{by}</span></span></div></header>
<div class="featured-image page-header-image-single">{figure(story)}</div><div class="entry-content" itemprop="text">
{blocks(story)}
{before_comments(story)}</div><footer class="entry-meta"><span class="cat-links"><span class="screen-reader-text">Kategori </span><a href="#" rel="category tag">{html.escape(story.section)}</a></span> {tags(story, "tags-links", "Tag ")}<nav id="nav-below" class="post-navigation"><div class="nav-previous"><span class="prev">{html.escape(clutter.headline(story))}</span></div></nav></footer></div></article>
{comments(story)}</main></div>{sidebar(story, "gp-right")}</div></div>{footer(story, "gp-footer")}""", 9000, "right-sidebar nav-below-header")


def twenty(story):
    by = person_links(story, "url fn n")
    return page(story, "wp", f"""<div id="page" class="site"><header id="masthead" class="site-header">{menu(story, "wp-top")}</header><div class="site-content-contain"><div id="content" class="site-content"><div class="wrap"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-{story.number}" class="post-{story.number} post type-post status-publish"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Dipos pada</span> <a href="#" rel="bookmark"><time class="entry-date published updated" datetime="{story.moment:%Y-%m-%dT%H:%M:00+08:00}">{story.date_text}</time></a></span><span class="byline"> oleh <span class="author vcard">{by}</span></span></div>{badge(story)}<h1 class="entry-title">{html.escape(story.title, quote=False)}</h1></header>
<div class="entry-content">
{figure(story, "wp-block-image size-large") if story.variant.get("caption") else ""}{blocks(story, subhead="<h4>{}</h4>")}
{before_comments(story)}</div><footer class="entry-footer"><span class="cat-tags-links"><span class="cat-links"><span class="screen-reader-text">Kategori</span><a href="#" rel="category tag">{html.escape(story.section)}</a></span>{tags(story, "tags-links", '<span class="screen-reader-text">Tag</span>')}</span></footer></article>
{comments(story)}<nav class="navigation post-navigation" aria-label="Pos"><h2 class="screen-reader-text">Navigasi pos</h2><div class="nav-links"><div class="nav-previous"><span class="nav-subtitle">Sebelumnya</span><span class="nav-title">{html.escape(clutter.headline(story))}</span></div></div></nav></main></div>{sidebar(story, "wp-side")}</div></div>{footer(story, "wp-footer")}</div></div>""", 10000)


def newsmag(story):
    by = person_links(story, "td-author")
    return page(story, "tdn", f"""<div id="td-outer-wrap"><div class="td-header-wrap td-header-style-1">{menu(story, "td-header-menu")}</div><div class="td-container td-post-template-1"><div class="td-container-border"><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content td-pb-padding-side">
<article class="post-{story.number} post type-post" itemscope itemtype="https://schema.org/Article"><div class="td-post-header">{breadcrumb(story, "entry-crumbs")}<ul class="td-category"><li class="entry-category"><a href="#">{html.escape(story.section)}</a></li></ul>{badge(story)}
<header><h1 itemprop="name" class="entry-title">{html.escape(story.title, quote=False)}</h1><div class="meta-info"><div class="td-post-author-name">By {by} - </div><div class="td-post-date"><time itemprop="dateCreated" class="entry-date updated td-module-date" datetime="{story.moment:%Y-%m-%dT%H:%M:00+08:00}">{story.date_text}</time></div><div class="td-post-views"><i class="td-icon-views"></i><span>{story.rng.randrange(12, 999)}</span></div></div></header></div>
{share(story, "td-post-sharing", "")}<div class="td-post-content td-pb-padding-side">{figure(story, "td-post-featured-image")}
{blocks(story)}
</div><footer>{tags(story, "td-post-source-tags", "TAGS")}{share(story, "td-bottom", "BAGIKAN")}<div class="td-post-next-prev"><span>Berita sebelumnya</span> {clutter.anchor(story, clutter.headline(story))}</div></footer></article>
<div class="td_block_related_posts"><h4>ARTIKEL TERKAIT</h4>{listing(story, 3, "td_mod_related")}</div>{tail(story)}</div></div><div class="td-pb-span4 td-main-sidebar">{sidebar(story, "td-side")}</div></div></div></div>{footer(story, "td-sub-footer")}</div>""", 14000)


def elementor(story):
    n = story.number
    widget = lambda kind, inner: f'<div class="elementor-element elementor-element-{n % 65521:x} elementor-widget elementor-widget-{kind}" data-id="{n % 65521:x}" data-element_type="widget" data-widget_type="{kind}.default"><div class="elementor-widget-container">{inner}</div></div>'
    return page(story, "elementor", f"""<div data-elementor-type="header" class="elementor elementor-20 elementor-location-header">{menu(story, "elementor")}</div>
<div data-elementor-type="single-post" data-elementor-id="88" class="elementor elementor-88 elementor-location-single post-{n} post"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated">
{widget("breadcrumbs", breadcrumb(story, "rank-math-breadcrumb"))}{badge(story)}{widget("theme-post-title", f'<h1 class="elementor-heading-title elementor-size-default">{html.escape(story.title, quote=False)}</h1>')}
{widget("post-info", f'<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li><span class="elementor-post-info__item--type-date"><time>{story.date_text}</time></span></li><li><span class="elementor-post-info__terms-list"><a href="#">{html.escape(story.section)}</a></span></li></ul>')}
{widget("theme-post-featured-image", figure(story, "wp-caption"))}{widget("share-buttons", share(story, "elementor", ""))}
{widget("theme-post-content", blocks(story) + before_comments(story))}{widget("post-info", tags(story, "elementor-post-info__terms-list", "Topik:")) if story.tags else ""}
{widget("post-comments", comments(story))}{widget("posts", '<h2>Mungkin Anda Suka</h2>' + listing(story, 4, "elementor-post"))}
</div></div><div class="elementor-column elementor-col-33">{sidebar(story, "elementor-side")}</div></div></section></div>{footer(story, "elementor-footer")}""", 18000)


LAYOUTS = {"gmr": gmr, "newspaper": newspaper, "tagdiv_cloud": tagdiv_cloud, "jnews": jnews, "astra": astra,
           "generatepress": generatepress, "twenty": twenty, "newsmag": newsmag, "elementor": elementor}
