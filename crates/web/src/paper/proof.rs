//! Bukti tayang: one article on one page, for who accepts proof on paper, with the way to check it.

use desk::coverage::Proved;
use domain::zone::Zone;
use locale::texts;
use media::{Block, Foot, PaperPhoto, Part, Run, Tongue};

use super::said::{self, Voice, cut};
use super::{Form, Sheet, Unwritten};

/// Most characters of the headline, and of the text where there is no screenshot: all of it stands on one page.
const LONGEST_HEADLINE: usize = 240;
const LONGEST_TEXT: usize = 900;

/// All that stands on it.
pub(crate) struct ProofPaper {
    pub(crate) sheet: Sheet,
    pub(crate) zone: Zone,
    pub(crate) page: Proved,
    /// How the page looked, a JPEG; none where no picture was taken.
    pub(crate) picture: Option<Vec<u8>>,
    /// Where the record is, whole.
    pub(crate) record: String,
    /// The entry of the capture there, whole; none while it has none.
    pub(crate) entry: Option<String>,
}

impl ProofPaper {
    /// The file. A picture that cannot be read is as none.
    pub(crate) fn written(&self) -> Result<Vec<u8>, Unwritten> {
        let whole = self.written_with(self.picture.as_deref());
        if self.picture.is_some() { whole.or_else(|_| self.written_with(None)) } else { whole }
    }

    fn written_with(&self, picture: Option<&[u8]>) -> Result<Vec<u8>, Unwritten> {
        let language = self.sheet.language;
        let voice = Voice { language, zone: self.zone };
        let coverage = &self.page.seen.coverage;
        let headline = cut(said::headline(coverage), LONGEST_HEADLINE);
        let title = texts::proof_title(language, &headline);
        let taken = voice.moment(coverage.capture.taken_at);
        let below = texts::proof_below(language, &coverage.site, &taken.brief(language));
        let entry = match self.page.entry {
            Some(number) => texts::proof_entry(language, &number.to_string()),
            None => String::new(),
        };
        let link = self.entry.as_deref().unwrap_or_default();
        let (check, code) = (texts::proof_check_advice(language, &self.record), texts::proof_code(language, link));
        let foot = Foot {
            contact_label: texts::proof_check(language),
            contact: &check,
            link_label: &entry,
            link,
            code_alternative: &code,
            ..Foot::NONE
        };
        let when = taken.second(language);
        let (alternative, caption) =
            (texts::proof_shot(language, &headline, &when), texts::proof_shot_caption(language, &when));
        let mut parts = vec![
            Part::Opening(["", texts::proof_heading(language), ""]),
            Part::Title(Tongue::Text, &headline, ""),
            Part::Facts(self.facts(voice)),
            Part::Foot(foot),
        ];
        match picture {
            Some(bytes) => {
                parts.push(Part::Picture(PaperPhoto { bytes, alternative: &alternative, caption: &caption }));
            }
            None => parts.extend(self.quoted(voice)),
        }
        self.sheet.written(Form::Pdf, (&title, &below), &parts, false)
    }

    fn facts(&self, voice: Voice) -> Vec<(String, Vec<Run>)> {
        let (language, page) = (voice.language, &self.page);
        let coverage = &page.seen.coverage;
        let plain = |text: String| vec![Run::plain(text)];
        let (first, taken) = (coverage.reported.1, coverage.capture.taken_at);
        let company = if page.company.is_empty() { texts::proof_no_company(language) } else { &page.company };
        let published = if coverage.capture.published.is_empty() {
            texts::paper_no_time(language).to_owned()
        } else {
            voice.published(coverage, page.said, false)
        };
        let mut facts: Vec<(&str, Vec<Run>)> = vec![
            (texts::paper_outlet(language), plain(said::outlet(coverage).to_owned())),
            (texts::proof_company(language), plain(company.to_owned())),
            (texts::paper_address(language), vec![Run::link(coverage.address.as_str(), coverage.address.as_str())]),
            (texts::proof_published(language), plain(published)),
        ];
        if first != taken {
            facts.push((texts::proof_first(language), plain(voice.moment(first).second(language))));
        }
        facts.extend([
            (texts::paper_captured(language), plain(voice.moment(taken).second(language))),
            (texts::paper_label(language), plain(voice.label(&page.label()))),
            (texts::paper_release(language), plain(voice.release(page.number.as_deref(), &coverage.release.1))),
            (texts::proof_looks(language), plain(voice.looked(page.looks()))),
            (texts::proof_there(language), plain(voice.moment(page.looks().there).second(language))),
            (texts::proof_digest(language), plain(coverage.capture.archive.as_str().to_owned())),
            (texts::paper_entry(language), plain(voice.entry(page.entry))),
        ]);
        facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Without a screenshot: that there is none, and how the text begins.
    fn quoted<'a>(&self, voice: Voice) -> Vec<Part<'a>> {
        let article = self.page.seen.compared.as_ref().map(|compared| &compared.article);
        let begins = article.map(|article| cut(&article.body, LONGEST_TEXT)).filter(|text| !text.is_empty());
        let note = |text: &str| Part::Note(vec![Run::plain(text)]);
        match begins {
            Some(text) => {
                vec![note(texts::proof_no_shot(voice.language)), Part::Text(vec![Block::Quote(vec![Run::plain(text)])])]
            }
            None => vec![note(texts::proof_no_text(voice.language))],
        }
    }
}
