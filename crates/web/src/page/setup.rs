//! The wizard of the first start: region, office, first administrator, on one page with three steps.

use askama::Template;
use domain::FieldErrors;
use locale::texts;

use super::{Choice, Entry, Field, FieldKind, Form, Layout};
use crate::{address, asset};

/// The first start. The password is never given back.
#[derive(Debug, Template)]
#[template(path = "setup.html")]
pub struct SetupPage<'a> {
    /// The frame.
    pub layout: Layout<'a>,
    /// The one-time key of the link, sent back as `key`.
    pub key: &'a str,
    /// The region typed.
    pub region: &'a str,
    /// The zone chosen: `WITA`.
    pub zone: &'a str,
    /// The office typed.
    pub office: &'a str,
    /// The name typed.
    pub name: &'a str,
    /// The address typed.
    pub email: &'a str,
    /// What is wrong with the fields.
    pub errors: &'a FieldErrors,
}

impl SetupPage<'_> {
    fn region_form(&self) -> Form<'_> {
        let language = self.layout.language;
        let zones = [
            ("WIB", texts::zone_wib(language)),
            ("WITA", texts::zone_wita(language)),
            ("WIT", texts::zone_wit(language)),
        ];
        let zones = zones.into_iter().map(|(value, label)| Choice { value, label }).collect();
        let region = Field::new("region", texts::field_region(language), self.region);
        let zone = Field::new("zone", texts::field_zone(language), self.zone);
        let fields = [region.hint(texts::field_region_hint(language)), zone.kind(FieldKind::Choice(zones))];
        Form::new(language, self.errors, fields)
    }

    fn office_form(&self) -> Form<'_> {
        let language = self.layout.language;
        let office = Field::new("office", texts::field_office(language), self.office);
        Form::new(language, self.errors, [office.hint(texts::field_office_hint(language)).autocomplete("organization")])
    }

    fn person_form(&self) -> Form<'_> {
        let language = self.layout.language;
        let name = Field::new("name", texts::field_name(language), self.name);
        let email = Field::new("email", texts::field_email(language), self.email);
        let password = Field::new("password", texts::field_password(language), "");
        let fields = [
            name.autocomplete("name"),
            email.kind(FieldKind::Email).autocomplete("username"),
            password.kind(FieldKind::Password).hint(texts::field_password_hint(language)).autocomplete("new-password"),
        ];
        Form::new(language, self.errors, fields)
    }

    /// What is wrong, over all three steps.
    fn refused(&self) -> Form<'_> {
        let forms = [self.region_form(), self.office_form(), self.person_form()];
        Form { fields: forms.into_iter().flat_map(|form| form.fields).collect() }
    }
}
