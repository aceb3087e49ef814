//! The pages of an account with sample data: codes, passkeys, tokens, a second office.

use domain::{FieldError, FieldErrors, Refusal};
use locale::{Language, texts};
use web::address;
use web::page::{
    Asked, CodePage, Entry, Layout, Passkey, PasskeyPage, Qr, RecoveryCodesPage, SecondFactorKeyPage, SecondFactorPage,
    Token, TokenPage,
};

use crate::sample::{OFFICE, before, desk, drawn, layout};

/// Name and HTML of each page.
pub(crate) fn all(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("code", code(language, None)),
        ("code-refused", code(language, Some(Refusal::Code))),
        ("second-factor-off", second_factor(language, false, Asked::Nothing)),
        ("second-factor-on", second_factor(language, true, Asked::Nothing)),
        ("second-factor-refused", second_factor(language, true, Asked::End)),
        ("second-factor-key", key(language)),
        ("passkeys", passkeys(language, true)),
        ("passkeys-none", passkeys(language, false)),
        ("tokens", tokens(language, &FieldErrors::default())),
        ("tokens-refused", tokens(language, &wrong())),
        ("two-offices", two_offices(language)),
        ("recovery-codes", recovery_codes(language)),
    ]
}

fn code(language: Language, refusal: Option<Refusal>) -> String {
    let path = address::code(language);
    drawn(&CodePage { layout: layout(language, texts::code_title(language), &path), next: "/meja", refusal })
}

fn wrong() -> FieldErrors {
    let mut errors = FieldErrors::one("password", FieldError::Wrong);
    errors.add("code", FieldError::Wrong);
    errors
}

fn second_factor(language: Language, on: bool, asked: Asked) -> String {
    let path = address::second_factor(language);
    let layout = desk(language, texts::second_factor_title(language), &path, Entry::SecondFactor);
    drawn(&SecondFactorPage { layout, since: on.then(|| before(300)), codes_left: 9, asked, errors: &wrong() })
}

fn key(language: Language) -> String {
    let path = address::second_factor_key(language);
    let layout = desk(language, texts::second_factor_set_up(language), &path, Entry::SecondFactor);
    let key = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP";
    let picture = Qr::of(&format!(
        "otpauth://totp/Siaran%20Pers:sari@kominfo.example?secret={}&issuer=Siaran%20Pers",
        key.replace(' ', "")
    ));
    drawn(&SecondFactorKeyPage { layout, key, picture, errors: &FieldErrors::default() })
}

fn recovery_codes(language: Language) -> String {
    let path = address::recovery_codes(language);
    let layout = desk(language, texts::second_factor_codes_title(language), &path, Entry::SecondFactor);
    let codes: Vec<String> = (2..=11).map(|n| format!("KX7Q-{:04}-MR2W-T5HZ", n * 737)).collect();
    drawn(&RecoveryCodesPage { layout, codes: &codes })
}

/// The head of the desk of somebody with a place in two offices.
fn two_offices(language: Language) -> String {
    let path = address::second_factor(language);
    let others = [("01JV".to_owned(), "Badan Penghubung Provinsi Borneo Timur".to_owned())];
    let layout = desk(language, texts::second_factor_title(language), &path, Entry::SecondFactor);
    let (layout, errors) = (Layout { others: &others, ..layout }, FieldErrors::default());
    drawn(&SecondFactorPage { layout, since: None, codes_left: 0, asked: Asked::Nothing, errors: &errors })
}

fn passkeys(language: Language, any: bool) -> String {
    let path = address::passkeys(language);
    let layout = desk(language, texts::passkey_title(language), &path, Entry::Passkeys);
    let passkey =
        |id, name, since, used: Option<i64>| Passkey { id, name, since: before(since), used: used.map(before) };
    let known = vec![
        passkey("1", language.choose("Ponsel Sari", "Sari’s phone"), 900, Some(4)),
        passkey("2", language.choose("Komputer ruang redaksi", "Newsroom computer"), 40, None),
    ];
    drawn(&PasskeyPage { layout, available: any, passkeys: if any { known } else { Vec::new() } })
}

fn tokens(language: Language, errors: &FieldErrors) -> String {
    let path = address::tokens(language);
    let layout = desk(language, texts::token_title(language), &path, Entry::Tokens);
    let name = language.choose("Kalender kantor", "Office calendar");
    let token = Token { id: "1", name, office: OFFICE, seen: Some(before(4)), ends: before(-2_000) };
    let made = errors.is_empty().then_some("8f1c0e5d7a3b42968f1c0e5d7a3b42968f1c0e5d7a3b42968f1c0e5d7a3b4296");
    let choices = [30, 90, 365].map(|days| (days.to_string(), texts::token_days_count(language, days)));
    drawn(&TokenPage { layout, tokens: vec![token], made, name: "", days: "90", choices: &choices, errors })
}
