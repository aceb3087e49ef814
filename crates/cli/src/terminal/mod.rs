//! Text for people: widths, wrapping, and colour where there is one.

pub(crate) mod article;
pub(crate) mod check;
mod table;

use std::io::IsTerminal;

use anstyle::{AnsiColor, Style};
use locale::Language;
use web::comparison::State;

use crate::settings::Settings;

/// What a run of text means; on a terminal each has its colour, and never only a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Quiet,
    Same,
    Doubtful,
    Differs,
    /// Words only the release has.
    Gone,
    /// Words only the article has.
    Came,
}

impl From<State> for Tone {
    fn from(state: State) -> Self {
        match state {
            State::Differs => Self::Differs,
            State::Noted => Self::Doubtful,
            State::Unknown | State::Neutral => Self::Quiet,
            State::Same | State::Own => Self::Same,
        }
    }
}

/// Where text is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Canvas {
    pub(crate) language: Language,
    pub(crate) colour: bool,
    /// Columns for running text; none: lines are not broken.
    pub(crate) measure: Option<usize>,
    /// Columns for tables.
    pub(crate) width: usize,
}

impl Canvas {
    pub(crate) fn new(settings: &Settings) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let width = if terminal { textwrap::termwidth() } else { 100 };
        Self {
            language: settings.language,
            colour: settings.colour,
            measure: terminal.then(|| width.clamp(20, 80)),
            width: width.clamp(40, 120),
        }
    }

    /// The text in its tone.
    pub(crate) fn paint(&self, tone: Tone, text: &str) -> String {
        if !self.colour || tone == Tone::Plain || text.is_empty() {
            return text.to_owned();
        }
        let style = match tone {
            Tone::Plain => Style::new(),
            Tone::Strong => Style::new().bold(),
            Tone::Quiet => Style::new().dimmed(),
            Tone::Same => AnsiColor::Green.on_default(),
            Tone::Doubtful => AnsiColor::Yellow.on_default(),
            Tone::Differs => AnsiColor::Red.on_default().bold(),
            Tone::Gone => AnsiColor::Red.on_default().strikethrough(),
            Tone::Came => AnsiColor::Green.on_default().underline(),
        };
        format!("{style}{text}{style:#}")
    }

    /// Running text: `first` opens the first line, `rest` the others.
    pub(crate) fn wrap(&self, text: &str, first: &str, rest: &str) -> String {
        let text = visible(text);
        match self.measure {
            None => format!("{first}{text}\n"),
            Some(measure) => {
                let options = textwrap::Options::new(measure).initial_indent(first).subsequent_indent(rest);
                textwrap::wrap(&text, options).join("\n") + "\n"
            }
        }
    }
}

/// The text without control characters: a page must not steer the reader's terminal.
pub(crate) fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
