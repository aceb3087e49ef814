//! Facts, quotations, dates and sentences in any text: ranges lie inside, on characters, and in order.

use std::ops::Range;

use coverage::indonesian::{calendar, sentence};
use coverage::{facts, quotation};

use crate::keep::{keep, kept};
use crate::material::{TEXT, joined, spaced};

fn check(text: &str) {
    let inside = |range: &Range<usize>, what: &str| {
        assert!(text.get(range.clone()).is_some_and(|piece| !piece.is_empty()), "{what} {range:?} of {}", text.len());
    };
    let reference = jiff::civil::date(2025, 5, 11);
    for reference in [None, Some(reference)] {
        let facts = facts::find(text, reference);
        facts.iter().for_each(|fact| inside(&fact.range, "fact"));
        assert!(facts.is_sorted_by_key(|fact| fact.range.start), "facts in order");
        let dates = calendar::find(text, reference);
        for date in &dates {
            inside(&date.range, "date");
            inside(&date.date_range, "date alone");
            let parts = [date.weekday.as_ref().map(|w| &w.range), date.time.as_ref().map(|t| &t.range)];
            parts.into_iter().flatten().for_each(|range| inside(range, "beside a date"));
            let _ = (date.date(), date.moment());
        }
    }
    calendar::times(text).iter().for_each(|time| inside(&time.range, "time"));
    let _ = calendar::moment(text);
    for quotation in quotation::find(text, &["Rina Kartika".to_owned()]) {
        inside(&quotation.range, "quotation");
        let parts = &quotation.parts;
        parts.iter().for_each(|part| inside(part, "part of a quotation"));
        assert!(
            parts.iter().all(|p| quotation.range.start <= p.start && p.end <= quotation.range.end),
            "{quotation:?}"
        );
        quotation.cue.iter().for_each(|cue| inside(cue, "cue"));
        quotation.speaker.iter().for_each(|speaker| inside(&speaker.written, "speaker"));
        let _ = quotation.words(text);
    }
    let sentences = sentence::split(text);
    sentences.iter().for_each(|range| inside(range, "sentence"));
    assert!(sentences.windows(2).all(|pair| pair[0].end <= pair[1].start), "sentences in order");
}

#[test]
fn texts_that_failed_once() {
    kept("language").iter().for_each(|text| check(&String::from_utf8_lossy(text)));
}

#[test]
fn words_at_random() {
    bolero::check!().with_type::<(bool, Vec<[u16; 4]>)>().for_each(|(tight, picks)| {
        let words = picks.as_flattened();
        let text = if *tight { joined(words, &TEXT) } else { spaced(words, &TEXT) };
        keep("language", text.as_bytes(), || check(&text));
    });
}

#[test]
fn letters_at_random() {
    bolero::check!().with_type::<String>().for_each(|text| keep("letters", text.as_bytes(), || check(text)));
}
