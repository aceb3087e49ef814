//! Rekap bukti tayang: what was published in some days as a table, how many each outlet has, a place to sign. No prices: they are of
//! another room.

use desk::coverage::{Listed, Looks, MOST_LISTED, Recap};
use domain::days::Days;
use domain::zone::Zone;
use locale::{format, paper, texts};
use media::{Foot, Part, Run, Tongue};

use super::said::{self, Voice, short};
use super::{Form, Sheet, Unwritten};

/// All that stands on it.
pub(crate) struct RecapPaper {
    pub(crate) sheet: Sheet,
    pub(crate) zone: Zone,
    pub(crate) days: Days,
    /// The one outlet that is asked for, by name; empty for all.
    pub(crate) outlet: String,
    pub(crate) recap: Recap,
}

impl RecapPaper {
    /// The file.
    pub(crate) fn written(&self, form: Form) -> Result<Vec<u8>, Unwritten> {
        let language = self.sheet.language;
        let voice = Voice { language, zone: self.zone };
        let days = format::days(language, self.days.first(), self.days.last());
        let (title, below) = (texts::recap_heading(language, &days), texts::recap_below(language, &days));
        let (day, seat) = (self.sheet.day(), &self.sheet.letterhead.seat);
        let signed = if seat.is_empty() { day } else { format!("{seat}, {day}") };
        let line = |text: String| Part::Line(Tongue::Label, vec![Run::plain(text)]);
        let mut parts = vec![Part::Title(Tongue::Label, &title, &self.outlet)];
        if self.recap.rows.is_empty() {
            parts.push(line(texts::recap_empty(language).to_owned()));
        } else {
            parts.push(self.table(voice));
            if self.recap.left_out > 0 {
                parts.push(line(texts::recap_left_out(language, self.recap.left_out, MOST_LISTED)));
            }
            parts.push(Part::Heading(2, Tongue::Label, texts::recap_counts(language).to_owned(), String::new()));
            parts.push(self.counts(voice));
        }
        let foot = Foot { signed: &signed, signer_office: texts::recap_signer(language), ..Foot::NONE };
        parts.push(Part::Foot(foot));
        self.sheet.written(form, (&title, &below), &parts, true)
    }

    fn table<'a>(&self, voice: Voice) -> Part<'a> {
        let language = voice.language;
        let head = vec![
            texts::paper_number(language),
            texts::paper_outlet(language),
            texts::paper_headline(language),
            texts::paper_address(language),
            texts::paper_published(language),
            texts::paper_captured(language),
            texts::paper_label(language),
            texts::recap_there(language),
            texts::paper_entry_short(language),
        ];
        let row = |(index, listed): (usize, &Listed)| {
            let coverage = &listed.coverage;
            let entry = listed.entry.map_or_else(|| "–".to_owned(), |entry| entry.to_string());
            let cells = [
                Run::plain((index + 1).to_string()),
                Run::plain(said::outlet(coverage)),
                Run::plain(short(said::headline(coverage))),
                Run::link(coverage.address.as_str(), coverage.address.as_str()),
                Run::plain(voice.published(coverage, listed.said, true)),
                Run::plain(voice.moment(coverage.capture.taken_at).brief(language)),
                Run::plain(voice.label(&listed.label)),
                Run::plain(there(voice, listed)),
                Run::plain(entry),
            ];
            cells.into_iter().map(|cell| vec![cell]).collect()
        };
        Part::Rows(head, self.recap.rows.iter().enumerate().map(row).collect())
    }

    fn counts<'a>(&self, voice: Voice) -> Part<'a> {
        let language = voice.language;
        let row =
            |name: &str, count: usize| vec![vec![Run::plain(name)], vec![Run::plain(format::number(language, count))]];
        let mut rows: Vec<_> = self.recap.counts.iter().map(|count| row(&count.name, count.pages)).collect();
        rows.push(row(texts::recap_all(language), self.recap.counts.iter().map(|count| count.pages).sum()));
        Part::Rows(vec![texts::paper_outlet(language), texts::recap_count(language)], rows)
    }
}

/// When it was seen there last; where the last look found something else, that too.
fn there(voice: Voice, listed: &Listed) -> String {
    let looks = Looks::of(&listed.coverage, &listed.visits);
    let there = voice.moment(looks.there).brief(voice.language);
    match looks.last.filter(|last| last.at > looks.there) {
        Some(last) => {
            let when = voice.moment(last.at).brief(voice.language);
            format!("{there}; {when}: {}", paper::found(voice.language, last.result))
        }
        None => there,
    }
}
