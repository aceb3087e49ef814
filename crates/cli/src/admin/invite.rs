//! The operator invites somebody, when no administrator can.

use clap::ArgMatches;
use desk::Error;
use desk::people::{self, Invite};
use locale::{Language, desk as words, texts};

use crate::config::Config;
use crate::exit::Outcome;
use crate::failure::Fault;
use crate::output;

pub(super) async fn run(language: Language, config: &Config, matches: &ArgMatches) -> Result<Outcome, Fault> {
    let text = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let desk = config.desk().await?;
    let invite = Invite { email: text("email"), right: text("right"), office: String::new() };
    let given = people::invite_from_outside(&desk, &text("office"), &invite).await;
    desk.db.close().await;
    let token = given.map_err(|error| told(language, error))?;
    let link = format!("{}{}", origin(config), web::address::invitation(language, &token));
    output::print(&format!("{}\n", texts::admin_invited(language, &link)))?;
    Ok(Outcome::Fine)
}

/// What links begin with.
pub(super) fn origin(config: &Config) -> String {
    let origin = config.origin().map_or_else(|| format!("http://{}", crate::serve::LISTEN), str::to_owned);
    origin.trim_end_matches('/').to_owned()
}

pub(super) fn told(language: Language, error: Error) -> Fault {
    match error {
        Error::Fields(errors) => {
            let lines = errors.iter().map(|(field, error)| format!("{field}: {}", words::field_error(language, error)));
            Fault::Told(lines.collect::<Vec<_>>().join("\n"))
        }
        Error::Refusal(domain::Refusal::NotFound) => Fault::Told(texts::admin_no_office(language).to_owned()),
        Error::Refusal(refusal) => Fault::Told(words::refusal(language, refusal).to_string()),
        Error::Failure(failure) => Fault::Storage(failure.to_string()),
    }
}
