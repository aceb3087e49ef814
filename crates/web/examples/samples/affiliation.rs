//! The members of an association, with sample data.

use domain::{FieldError, FieldErrors};
use locale::{Language, texts};
use web::address;
use web::page::{AffiliationLine, AffiliationsPage, Entry, Shape};

use crate::sample::{desk, drawn};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("affiliations", page(language, false, false)),
        ("affiliations-empty", page(language, true, false)),
        ("affiliations-refused", page(language, false, true)),
    ]
}

/// Members, or for an outlet the associations that name it.
pub(crate) fn affiliations(language: Language, is_outlet: bool) -> Vec<AffiliationLine> {
    let since = texts::affiliation_since(language, "17 Agustus 2020");
    let line = |id: &str, name: &str, site: &str, answer, file| AffiliationLine {
        id: id.to_owned(),
        name: if is_outlet { texts::affiliation_of_stated(language, name) } else { name.to_owned() },
        site: site.to_owned(),
        since: if is_outlet { String::new() } else { since.clone() },
        answer,
        file,
        read: texts::affiliation_read_at(language, "9 Mei 2025"),
    };
    let confirmed = (Shape::Met, texts::affiliation_confirmed(language, "8 Mei 2025"));
    let open = (Shape::Unknown, texts::affiliation_open(language).to_owned());
    let denied = (Shape::NotMet, texts::affiliation_denied(language, "8 Mei 2025"));
    let [one, two, three] = if is_outlet {
        ["Serikat Media Borneo Timur", "Jaringan Media Siber", "Aliansi Media Hulu"]
    } else {
        ["Kabar Merdu", "Suara Hulu", "Riam Pagi"]
    };
    vec![
        line("m1", one, "kabarmerdu.example", confirmed, (Shape::Met, texts::affiliation_names(language))),
        line("m2", two, "suarahulu.example", open, (Shape::Look, texts::affiliation_silent(language))),
        line("m3", three, "riampagi.example", denied, (Shape::Unknown, texts::affiliation_missing(language))),
    ]
}

fn page(language: Language, is_empty: bool, refused: bool) -> String {
    let path = address::affiliations(language);
    let mut errors = FieldErrors::default();
    if refused {
        errors.add("members", FieldError::BadLine { line: 2 });
    }
    drawn(&AffiliationsPage {
        layout: desk(language, texts::affiliation_title(language), &path, Entry::Partners),
        lines: if is_empty { Vec::new() } else { affiliations(language, false) },
        may_keep: true,
        trust: (!is_empty).then(|| address::trust("serikat.example")),
        typed: if refused { "Kabar Merdu; kabarmerdu.example\nSuara Hulu" } else { "" },
        errors: &errors,
    })
}
