//! `ruhui rules explain`: the verdict for a day, clause by clause, with what decided it and what is missing.

use std::path::PathBuf;

use clap::ArgMatches;
use domain::zone::Zone;
use jiff::civil::Date;
use locale::{format, rules as words, texts};
use statute::{
    Acts, Clause, ClauseVerdict, Facts, Moment, NameVerdict, OutcomeVerdict, Reading, Rules, Standing, Verdict,
};

use super::{read, tell, text};
use crate::clock::SystemClock;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::settings::Settings;
use crate::terminal::{Canvas, Tone, visible};

pub(super) fn run(settings: &Settings, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let language = settings.language;
    let Some((rules, _)) = read(settings, matches)? else { return Ok(Outcome::Differs) };
    let path = matches.get_one::<PathBuf>("facts").cloned().unwrap_or_default();
    let asked = matches.get_one::<String>("day").map(|day| day.parse::<Date>());
    let asked = asked.transpose().map_err(|_| Fault::Told(texts::rules_fault_not_a_day(language).to_owned()))?;
    // Kalimantan's day, as everywhere where nobody says otherwise.
    let today = Zone::Wita.clock(connect::clock::Clock::now(&SystemClock)).date();
    let (facts, day) = match Facts::parse(&text(language, &path)?, &rules, asked.unwrap_or(today)) {
        Ok(read) => read,
        Err(faults) => {
            let name = path.display().to_string();
            let faults: Vec<_> = faults.into_iter().map(|fault| statute::Fault { file: Some(0), ..fault }).collect();
            tell(language, &[name], &faults);
            return Ok(Outcome::Unreadable);
        }
    };
    let moment = Moment::on(asked.unwrap_or(day));
    let told =
        Told { canvas: Canvas::new(settings), rules: &rules, verdict: rules.judge(&facts, &Acts::default(), moment) };
    output::print(&told.all(matches.get_flag("all")))?;
    Ok(Outcome::Fine)
}

struct Told<'a> {
    canvas: Canvas,
    rules: &'a Rules,
    verdict: Verdict<'a>,
}

impl Told<'_> {
    fn all(&self, all: bool) -> String {
        let language = self.canvas.language;
        let title = texts::rules_title(language, &format::day(language, self.verdict.moment.day));
        let mut text = format!("{}\n", self.canvas.paint(Tone::Strong, &title));
        for outcome in &self.verdict.outcomes {
            text += &self.outcome(outcome);
        }
        for conflict in &self.verdict.conflicts {
            text += &format!("\n{}\n", self.canvas.paint(Tone::Doubtful, texts::rules_conflict(language)));
            for place in &conflict.clauses {
                text += &self.line(*place, "  ");
            }
            let proposed = conflict.proposed.and_then(|place| self.rules.clauses.get(place));
            let sentence = match proposed {
                Some(clause) => texts::rules_conflict_proposed(language, &self.cited(clause)),
                None => texts::rules_conflict_open(language).to_owned(),
            };
            text += &format!("  {}\n", visible(&sentence));
        }
        for (number, source) in self.rules.sources.iter().enumerate() {
            let clauses = self.rules.clauses.iter().enumerate().filter(|(_, clause)| clause.source == number);
            let shown: String = clauses
                .filter(|(place, _)| all || self.standing(*place).is_some_and(|standing| standing != Standing::Told))
                .map(|(place, _)| self.line(place, "  "))
                .collect();
            if !shown.is_empty() {
                let name = self.canvas.paint(Tone::Strong, &visible(words::said(language, &source.title)));
                text += &format!("\n{name}\n{shown}");
            }
        }
        text
    }

    fn standing(&self, place: usize) -> Option<Standing> {
        self.verdict.clause(place).map(|verdict| verdict.standing)
    }

    fn outcome(&self, judged: &OutcomeVerdict) -> String {
        let language = self.canvas.language;
        let Some(outcome) = self.rules.outcomes.get(judged.outcome) else { return String::new() };
        let mut text =
            format!("\n{}\n", self.canvas.paint(Tone::Strong, &visible(words::said(language, &outcome.title))));
        if judged.readings.is_empty() {
            text += &format!("  {}\n", texts::rules_readings_many(language));
        }
        for reading in &judged.readings {
            let held = reading.holds.iter().filter_map(|place| self.rules.clauses.get(*place));
            let held: Vec<String> = held.map(|clause| self.cited(clause)).collect();
            let is_several = judged.readings.len() > 1;
            if is_several {
                text += &format!("  {}\n", visible(&texts::rules_reading(language, &held.join(", "))));
            }
            text += &self.reading(outcome, reading, if is_several { "    " } else { "  " });
        }
        text
    }

    fn reading(&self, outcome: &statute::Outcome, reading: &Reading, margin: &str) -> String {
        let language = self.canvas.language;
        let label =
            |step: usize| outcome.steps.get(step).map(|step| words::said(language, &step.label)).unwrap_or_default();
        let (tone, shape, sentence) = match (reading.reached, reading.possible) {
            (Some(step), _) => (Tone::Same, "✓", label(step)),
            (None, Some(_)) => (Tone::Doubtful, "?", texts::rules_none_reached(language)),
            (None, None) => (Tone::Differs, "✗", texts::rules_none_possible(language)),
        };
        let mut text = format!("{margin}{} {}\n", self.canvas.paint(tone, shape), visible(sentence));
        if reading.certain != reading.reached || (reading.possible.is_none() && reading.certainly_possible.is_some()) {
            text += &format!("{margin}  {}\n", self.canvas.paint(Tone::Quiet, texts::rules_informs_only(language)));
        }
        // The step above the one that is reached: what it lacks.
        let next = reading.reached.map_or(Some(outcome.steps.len()), Some).and_then(|step| step.checked_sub(1));
        if let Some((next, step)) = next.and_then(|next| Some((next, reading.steps.get(next)?))) {
            text += &format!("{margin}{}\n", visible(&texts::rules_next_step(language, label(next))));
            let open =
                step.requires.iter().filter(|(_, standing)| matches!(standing, Standing::NotMet | Standing::Unknown));
            for (place, standing) in open {
                text += &format!("{margin}  {}\n", self.said(*place, *standing));
            }
        }
        text
    }

    /// How a clause stands and what it says.
    fn said(&self, place: usize, standing: Standing) -> String {
        let language = self.canvas.language;
        let (tone, shape) = match standing {
            Standing::Met => (Tone::Same, "✓"),
            Standing::NotMet => (Tone::Differs, "✗"),
            Standing::Unknown => (Tone::Doubtful, "?"),
            Standing::Excepted | Standing::DoesNotApply | Standing::Told => (Tone::Quiet, "·"),
        };
        let summary = self.rules.clauses.get(place).map(|clause| words::said(language, &clause.summary));
        let (shape, word) =
            (self.canvas.paint(tone, shape), self.canvas.paint(tone, words::standing(language, standing)));
        format!("{shape} {} · {word}", visible(summary.unwrap_or_default()))
    }

    /// The same, with where that is written, and why.
    fn line(&self, place: usize, margin: &str) -> String {
        let (Some(clause), Some(verdict)) = (self.rules.clauses.get(place), self.verdict.clause(place)) else {
            return String::new();
        };
        let cited = self.canvas.paint(Tone::Quiet, &visible(&self.cited(clause)));
        let mut text = format!("{margin}{}\n{margin}  {cited}\n", self.said(place, verdict.standing));
        for reason in self.reasons(verdict) {
            text += &format!("{margin}    {}\n", visible(&reason));
        }
        text
    }

    /// `Pergub Kaltim 49/2024, Pasal 6 (menurut pemberitaan)`.
    fn cited(&self, clause: &Clause) -> String {
        let language = self.canvas.language;
        let source = self.rules.sources.get(clause.source).map(|source| words::said(language, &source.short));
        let (place, status) = (words::place(language, clause.place.as_ref()), words::status(language, clause.status));
        format!("{}, {place} ({status})", source.unwrap_or_default())
    }

    fn reasons(&self, verdict: &ClauseVerdict) -> Vec<String> {
        let language = self.canvas.language;
        let named = |place: &usize| Some((self.rules.names().get(*place)?, self.verdict.names.get(*place)?));
        let grounds = verdict.grounds.iter().filter_map(named).filter_map(|(name, known)| {
            let value = words::value(language, name, known.value()?);
            let ground = texts::rules_ground(language, words::said(language, &name.label), &value);
            match known {
                NameVerdict::Fact(fact) => Some(format!("{ground}{}", self.evidence(fact))),
                _ => Some(ground),
            }
        });
        let missing = verdict.missing.iter().filter_map(named).filter_map(|(name, known)| match known {
            NameVerdict::Lacks(lack) => Some(words::lack(language, name, *lack)),
            _ => None,
        });
        let exception = verdict.exception.and_then(|place| self.rules.clauses.get(place));
        let exception = exception.map(|clause| texts::rules_exception(language, &self.cited(clause)));
        let beyond = verdict.is_beyond.then(|| texts::rules_beyond(language).to_owned());
        grounds.chain(missing).chain(exception).chain(beyond).collect()
    }

    /// ` (Akta 12, halaman 3; dicatat 1 Juni 2025 oleh …)`; nothing where there is none.
    fn evidence(&self, fact: &statute::Fact) -> String {
        let language = self.canvas.language;
        let evidence = &fact.evidence;
        let mut parts = Vec::new();
        match (evidence.document.as_str(), evidence.page) {
            ("", _) => {}
            (document, Some(page)) => parts.push(texts::rules_evidence_page(language, document, &page.to_string())),
            (document, None) => parts.push(document.to_owned()),
        }
        parts.extend(evidence.act.clone());
        let day = format::day(language, fact.established);
        match fact.by.as_str() {
            "" if parts.is_empty() => return String::new(),
            "" => parts.push(texts::rules_established(language, &day)),
            by => parts.push(texts::rules_established_by(language, &day, by)),
        }
        format!(" ({})", parts.join("; "))
    }
}
