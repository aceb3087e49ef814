//! Answers as they are shown: what was seen, in words that accuse nobody. That something was not found says nothing about it.

use coverage::check::{Check, Status, Verdict};
use desk::check::{Fit, Found, OfPage, OfPhoto, Origin};
use desk::coverage::{Compared, NotTaken};
use locale::{Language, texts};
use store::photo::Photo;
use store::public::PublicRelease;

use super::share::days;
use crate::comparison::{PageView, State};
use crate::page::{CheckShare, CheckView, ComparedView, ReleaseLine, Shape, Withdrawn};
use crate::route::media::Addresses;
use crate::route::public::{differs, line};
use crate::visitor::Visitor;

/// Several releases, of which no more is said.
fn several<'a>(visitor: &Visitor, releases: &'a [PublicRelease], says: &str, advice: &str) -> CheckView<'a> {
    let releases = releases.iter().map(|release| line(visitor, release)).collect();
    CheckView { releases, ..CheckView::bare(Shape::Look, says, advice) }
}

/// An answer where nothing was found, or not one release.
fn unclear<'a>(visitor: &Visitor, origin: &'a Origin) -> CheckView<'a> {
    let language = visitor.language;
    match origin {
        Origin::Short => {
            CheckView::bare(Shape::Unknown, texts::check_short(language), texts::check_short_advice(language))
        }
        Origin::Quoted(releases) => {
            let (says, advice) = (texts::check_quoted(language), texts::check_quoted_advice(language));
            CheckView { shape: Shape::Met, ..several(visitor, releases, says, advice) }
        }
        Origin::Several(releases) => {
            several(visitor, releases, texts::check_several(language), texts::check_several_advice(language))
        }
        Origin::None | Origin::Found(_) => {
            CheckView::bare(Shape::Unknown, texts::check_none(language), texts::check_none_advice(language))
        }
    }
}

/// One release, with its version and what its office did since.
fn found<'a>(visitor: &Visitor, found: &'a Found, says: &str) -> CheckView<'a> {
    let language = visitor.language;
    let (version, corrected) = match &found.fit {
        Some(fit) => (version(visitor, fit), later(visitor, fit, texts::check_later(language))),
        None if found.release.withdrawn.is_some() => (Vec::new(), None),
        None => (vec![texts::check_version_none(language).to_owned()], None),
    };
    let withdrawn = found.release.withdrawn.as_ref();
    CheckView {
        // That it was withdrawn is told below, with the reason.
        releases: vec![ReleaseLine { withdrawn: false, ..line(visitor, &found.release) }],
        withdrawn: withdrawn.map(|(at, reason)| Withdrawn { at: visitor.moment(*at), reason }),
        version,
        corrected,
        ..CheckView::bare(if withdrawn.is_some() { Shape::NotMet } else { Shape::Met }, says, "")
    }
}

fn version(visitor: &Visitor, fit: &Fit) -> Vec<String> {
    let language = visitor.language;
    let from = visitor.moment(fit.from).full(language);
    let mut told = vec![texts::check_version(language, &from, &fit.number.to_string())];
    if fit.later.is_empty() {
        told.push(texts::check_version_newest(language).to_owned());
    }
    if fit.shared {
        told.push(texts::check_version_shared(language).to_owned());
    }
    told
}

fn later<'a>(
    visitor: &Visitor,
    fit: &'a Fit,
    heading: &'static str,
) -> Option<(&'static str, Vec<(crate::page::Moment, &'a str)>)> {
    let corrected: Vec<_> = fit.later.iter().map(|(at, reason)| (visitor.moment(*at), reason.as_str())).collect();
    (!corrected.is_empty()).then_some((heading, corrected))
}

/// What differs between a text and its release.
fn compared(language: Language, compared: &Compared) -> ComparedView {
    let check = without_form(&compared.check);
    let count = check.findings.iter().filter(|finding| finding.status.differs()).count();
    let added = check.findings.iter().filter(|finding| finding.status == Status::Added).count();
    let (says, advice) = match check.verdict {
        Verdict::CannotTell => (texts::check_cannot(language).to_owned(), texts::check_cannot_advice(language)),
        _ if count > 0 => (texts::check_differs(language, count), ""),
        _ if added > 0 => (texts::check_added(language, added), texts::check_added_advice(language)),
        _ => (texts::check_same(language).to_owned(), texts::check_same_advice(language)),
    };
    let mut view = PageView::new(language, 1, &compared.release, &compared.article, &check);
    if view.state == State::Same && added > 0 {
        // Nobody is told that all is as it was issued where something is not of the release.
        view.state = State::Neutral;
    }
    // What is left out, or is one's own, is seen in the texts and is no matter.
    view.findings.retain(|finding| matches!(finding.state, State::Differs | State::Noted | State::Unknown));
    ComparedView { says, advice, view }
}

/// A check without what concerns a page and not its words: a pasted text has no byline and no label.
fn without_form(check: &Check) -> Check {
    use coverage::check::FindingKind::{Byline, Headline, Label, Order, Source};
    let form = [Byline, Headline, Label, Order, Source];
    let findings = check.findings.iter().filter(|finding| !form.contains(&finding.kind)).cloned().collect();
    Check { findings, ..check.clone() }
}

/// What a text comes from.
pub(in crate::route) fn of_text<'a>(visitor: &Visitor, text: &'a str, origin: &'a Origin) -> CheckView<'a> {
    let language = visitor.language;
    let Origin::Found(one) = origin else { return unclear(visitor, origin) };
    let share = CheckShare { advice: texts::check_share_text(language, days()), fields: vec![("text", text)] };
    CheckView { share: Some(share), ..shared(visitor, one, texts::check_found_text(language)) }
}

/// An answer that has an address of its own: as it was, without the offer to make one.
pub(super) fn shared<'a>(visitor: &Visitor, one: &'a Found, says: &str) -> CheckView<'a> {
    let beside = one.compared.as_ref().map(|one| compared(visitor.language, one));
    CheckView { compared: beside, ..found(visitor, one, says) }
}

/// What an address of this site is.
pub(super) fn of_own<'a>(
    visitor: &Visitor,
    one: &'a Found,
    corrected: &'a [(jiff::Timestamp, String)],
) -> CheckView<'a> {
    let language = visitor.language;
    let moments: Vec<_> = corrected.iter().map(|(at, reason)| (visitor.moment(*at), reason.as_str())).collect();
    let corrected = (!moments.is_empty()).then_some((texts::check_corrected(language), moments));
    CheckView { corrected, ..found(visitor, one, texts::check_found_own(language)) }
}

/// Why nothing can be said of a page; none where something can.
pub(super) fn not_taken(visitor: &Visitor, page: &OfPage) -> Option<String> {
    let why = page.not_taken.as_ref().filter(|_| !page.known)?;
    Some(reason(visitor.language, why))
}

fn reason(language: Language, why: &NotTaken) -> String {
    match why {
        NotTaken::Told { indonesian, english, .. } => language.choose(indonesian, english).clone(),
        NotTaken::Lost => texts::coverage_lost(language).to_owned(),
    }
}

/// What a page comes from. Which version is said; what differs only where everybody reads it already.
pub(super) fn of_page<'a>(visitor: &Visitor, given: &'a str, page: &'a OfPage) -> CheckView<'a> {
    let language = visitor.language;
    let Origin::Found(one) = &page.origin else {
        return if page.strange {
            CheckView::bare(Shape::Unknown, texts::check_strange(language), texts::check_strange_advice(language))
        } else if matches!(page.origin, Origin::Short) {
            unclear(visitor, &Origin::None)
        } else {
            unclear(visitor, &page.origin)
        };
    };
    let mut view = found(visitor, one, texts::check_found_page(language));
    if page.known {
        view.advice.push(texts::check_known(language, &page.outlet));
    }
    if let Some(why) = &page.not_taken {
        view.version = vec![texts::check_not_taken_known(language, &reason(language, why))];
    }
    let source = one.compared.as_ref().map(|one| one.release.text.as_str().lines().collect());
    let own = page.article.as_ref().map(|article| article.blocks.iter().map(|block| block.text.as_str()).collect());
    view.beside = source.zip(own).map(|(source, own): (Vec<&str>, Vec<&str>)| [source, own]);
    view.differs = page.differences.iter().map(|one| differs(visitor, one)).collect();
    let advice = texts::check_share_page(language, days());
    view.share = page.not_taken.is_none().then(|| CheckShare { advice, fields: vec![("address", given)] });
    view
}

/// Where the files of what was found are.
pub(super) fn addresses(found: &OfPhoto) -> Addresses {
    match &found.found {
        Some((release, photo)) => Addresses::of(&release.slug, std::slice::from_ref(photo)),
        None => Addresses::of("", &[]),
    }
}

/// Which photo a picture is.
pub(super) fn of_photo<'a>(visitor: &Visitor, picture: &'a OfPhoto, addresses: &'a Addresses) -> CheckView<'a> {
    let language = visitor.language;
    let Some((release, photo)) = &picture.found else {
        let says = if picture.plain { texts::check_photo_plain(language) } else { texts::check_photo_none(language) };
        return CheckView::bare(Shape::Unknown, says, texts::check_photo_none_advice(language));
    };
    let shown = addresses.shown(std::slice::from_ref::<Photo>(photo)).into_iter().next();
    let fields = vec![("release", release.slug.as_str()), ("photo", photo.name.as_str())];
    CheckView {
        releases: vec![line(visitor, release)],
        photo: shown,
        share: Some(CheckShare { advice: texts::check_share_photo(language, days()), fields }),
        ..CheckView::bare(Shape::Met, texts::check_found_photo(language), texts::check_photo_advice(language))
    }
}
