//! The language of the messages: `--lang`, else the locale, else Indonesian. Known before the command line is parsed,
//! because the help itself has a language.

use std::ffi::OsString;

use locale::Language;

/// The language for these arguments in this environment.
pub(crate) fn choose(arguments: &[OsString]) -> Language {
    if let Some(language) = value_of(arguments, "--lang").and_then(|tag| Language::from_tag(&tag)) {
        return language;
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    locale.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

/// The value of a variable that is set to something.
#[expect(clippy::disallowed_methods, reason = "the environment is read here")]
fn set(variable: &str) -> Option<String> {
    std::env::var(variable).ok().filter(|value| !value.is_empty())
}

/// The value after `name`, or in `name=value`.
fn value_of(arguments: &[OsString], name: &str) -> Option<String> {
    let mut rest = arguments.iter().map(|argument| argument.to_string_lossy()).take_while(|argument| argument != "--");
    while let Some(argument) = rest.next() {
        if argument == name {
            return rest.next().map(std::borrow::Cow::into_owned);
        }
        if let Some(value) = argument.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_option_is_found_in_both_forms_and_not_behind_a_double_dash() {
        assert_eq!(value_of(&arguments("ruhui read --lang en x"), "--lang").as_deref(), Some("en"));
        assert_eq!(value_of(&arguments("ruhui --lang=id read x"), "--lang").as_deref(), Some("id"));
        assert_eq!(value_of(&arguments("ruhui read -- --lang en"), "--lang"), None);
        assert_eq!(value_of(&arguments("ruhui read --language=x"), "--lang"), None);
    }
}
