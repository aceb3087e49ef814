//! What was read from a page, in words.

use std::collections::BTreeMap;

use coverage::article::{Doubt, PageKind, Reason, Removed, Role, Witness};

use crate::{Language, texts};

/// What a page is: `berita`.
#[must_use]
pub fn kind(language: Language, kind: PageKind) -> &'static str {
    match kind {
        PageKind::Article => texts::page_article(language),
        PageKind::LiveBlog => texts::page_live_blog(language),
        PageKind::Listing => texts::page_listing(language),
        PageKind::LoginWall => texts::page_login_wall(language),
        PageKind::NotFound => texts::page_not_found(language),
        PageKind::Unknown => texts::page_unknown(language),
    }
}

/// What a person did: `Penulis`.
#[must_use]
pub fn role(language: Language, role: Role) -> &'static str {
    match role {
        Role::Author => texts::role_author(language),
        Role::Reporter => texts::role_reporter(language),
        Role::Correspondent => texts::role_correspondent(language),
        Role::Editor => texts::role_editor(language),
        Role::Photographer => texts::role_photographer(language),
        Role::Contributor => texts::role_contributor(language),
        Role::Source => texts::role_source(language),
        Role::Unknown => texts::role_unknown(language),
    }
}

/// Why a piece is not part of the article, lower-case: `tombol bagikan`.
#[must_use]
pub fn reason(language: Language, reason: Reason) -> &'static str {
    match reason {
        Reason::RelatedLink => texts::reason_related_link(language),
        Reason::RelatedList => texts::reason_related_list(language),
        Reason::Share => texts::reason_share(language),
        Reason::Comments => texts::reason_comments(language),
        Reason::AutoPublish => texts::reason_auto_publish(language),
        Reason::Pager => texts::reason_pager(language),
        Reason::Promo => texts::reason_promo(language),
        Reason::Ad => texts::reason_ad(language),
        Reason::Navigation => texts::reason_navigation(language),
        Reason::Byline => texts::reason_byline(language),
        Reason::Label => texts::reason_label(language),
        Reason::Dateline => texts::reason_dateline(language),
        Reason::Metadata => texts::reason_metadata(language),
        Reason::Title => texts::reason_title(language),
        Reason::Repeated => texts::reason_repeated(language),
        Reason::Caption => texts::reason_caption(language),
        Reason::Tags => texts::reason_tags(language),
        Reason::AuthorBox => texts::reason_author_box(language),
        Reason::Copyright => texts::reason_copyright(language),
        Reason::EndMark => texts::reason_end_mark(language),
        Reason::Embed => texts::reason_embed(language),
        Reason::Notice => texts::reason_notice(language),
        Reason::Other => texts::reason_other(language),
    }
}

/// Why a reading may be wrong, as half a sentence.
#[must_use]
pub fn doubt(language: Language, doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Short => texts::doubt_short(language),
        Doubt::WeakBlock => texts::doubt_weak_block(language),
        Doubt::Charset => texts::doubt_charset(language),
        Doubt::Truncated => texts::doubt_truncated(language),
        Doubt::Limits => texts::doubt_limits(language),
        Doubt::Language => texts::doubt_language(language),
        Doubt::Kind => texts::doubt_kind(language),
        Doubt::PlainText => texts::doubt_plain_text(language),
        Doubt::MorePages => texts::doubt_more_pages(language),
    }
}

/// Who says something about the article: `halaman`, `JSON-LD`.
#[must_use]
pub fn witness(language: Language, witness: Witness) -> &'static str {
    match witness {
        Witness::Visible => texts::witness_visible(language),
        Witness::JsonLd => texts::witness_json_ld(language),
        Witness::OpenGraph => texts::witness_open_graph(language),
        Witness::Meta => texts::witness_meta(language),
        Witness::TimeElement => texts::witness_time_element(language),
        Witness::Address => texts::witness_address(language),
    }
}

/// `3 × tautan berita lain, 1 × komentar`: what was taken away, most frequent first.
#[must_use]
pub fn removed(language: Language, removed: &[Removed]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in removed {
        *counts.entry(reason(language, piece.reason)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let phrases = counts.into_iter().map(|(reason, count)| texts::removed_one(language, count, reason));
    phrases.collect::<Vec<_>>().join(", ")
}
