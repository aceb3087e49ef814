//! The record checked from inside: each entry against what is stored, also where that is not public.

use desk::record::{self, Checked, Unfit};
use locale::{Language, texts};

use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;
use crate::terminal::visible;

pub(super) async fn run(language: Language, config: &Config) -> Result<Outcome, Fault> {
    let desk = config.desk().await?;
    let checked = record::check(&desk).await;
    desk.db.close().await;
    let Checked { entries, erased, unfit } = checked.map_err(|error| Fault::Storage(error.to_string()))?;
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let mut text = format!("{}\n", texts::admin_record_checked(language, count(entries), count(erased)));
    for (place, written, unfit) in &unfit {
        let why = match unfit {
            Unfit::Form => texts::admin_record_form(language),
            Unfit::Row => texts::admin_record_row(language),
            Unfit::Content => texts::admin_record_content(language),
            Unfit::Salt => texts::admin_record_salt(language),
        };
        let told: Vec<&str> = written.lines().filter_map(|line| line.split_once(' ')).map(|(_, value)| value).collect();
        let about = told.get(1..3).map_or_else(String::new, |told| told.join(" "));
        text += &visible(&format!("✕ {place} {about}: {why}"));
        text.push('\n');
    }
    if unfit.is_empty() {
        text += &format!("● {}\n", texts::admin_record_fits(language));
    }
    output::print(&text)?;
    Ok(if unfit.is_empty() { Outcome::Fine } else { Outcome::Differs })
}
