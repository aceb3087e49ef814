//! The first page of the room: a company's outlets, or the applications to an office.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use desk::Error;
use desk::partner::{self, Ending, Own, SOON, Waiting, proposal};
use domain::id::PartnerId;
use domain::organisation::Kind;
use domain::partner::PartnerDetails;
use domain::right::Act;
use domain::{FieldErrors, Refusal};
use jiff::civil::Date;
use locale::{Language, format, partner as documents, texts};
use serde::Deserialize;
use store::objection::Objection;

use super::standing::{grade, proposed};
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::page::{
    ApplicationLine, Entry, OwnLine, PartnerOtherPage, PartnerOwnPage, PartnerTyped, PartnersPage, Shape,
};
use crate::visitor::Member;

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Wanted {
    after: Option<String>,
}

/// What is typed of a new outlet.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct OutletForm {
    outlet: String,
    site: String,
    medium: String,
}

/// What was typed of a list, where it was refused.
#[derive(Debug, Default)]
pub(super) struct Tried {
    pub(super) number: String,
    pub(super) day: String,
    /// The application after which the page began.
    pub(super) after: String,
    /// Application and what was chosen for it.
    pub(super) chosen: Vec<(String, bool)>,
    pub(super) errors: FieldErrors,
    pub(super) refusal: Option<Refusal>,
}

pub(crate) async fn page(State(app): State<App>, member: Member, Query(wanted): Query<Wanted>) -> Answer {
    match member.kind {
        Some(Kind::PressCompany) => own(&app, &member, &OutletForm::default(), &FieldErrors::default()).await,
        Some(Kind::Office) => {
            let after = wanted.after.unwrap_or_default();
            waiting(&app, &member, &Tried { after, ..Tried::default() }).await
        }
        _ => answer::page(&PartnerOtherPage {
            layout: member.layout(texts::partner_other_title(member.visitor.language), Entry::Partners),
            is_association: member.kind == Some(Kind::Association),
        }),
    }
}

async fn own(app: &App, member: &Member, form: &OutletForm, errors: &FieldErrors) -> Answer {
    let (language, company) = (member.visitor.language, member.office()?);
    let all = partner::own(&app.desk, &member.actor, company).await?;
    let title = texts::partner_own_title(language, member.office.as_ref().map_or("", |(_, name)| name));
    let page = PartnerOwnPage {
        layout: member.layout(&title, Entry::Partners),
        lines: all.iter().map(|own| line(member, own)).collect(),
        may_add: member.actor.may(Act::PutForward, company),
        typed: PartnerTyped { name: &form.outlet, site: &form.site, medium: &form.medium },
        errors,
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

fn line(member: &Member, own: &Own) -> OwnLine {
    let language = member.visitor.language;
    let verdict = own.judged.verdict();
    let proposal = proposal(&verdict);
    let (shown, informs) = proposed(language, proposal);
    let open = own.applications.iter().filter(|application| application.ended_at.is_none());
    let applied = open.map(|application| {
        let day = member.visitor.moment(application.made_at).day(language);
        texts::partner_applied_to(language, &day, &application.office_name)
    });
    OwnLine {
        address: address::partner(language, &own.partner.id.to_string()),
        name: own.partner.name.clone(),
        medium: own.partner.medium,
        proposal: shown,
        informs,
        grade: grade(language, proposal),
        ending: own.ending.as_ref().map(|ending| told(language, ending)),
        applied: applied.collect(),
    }
}

/// Adds an outlet.
pub(crate) async fn add(State(app): State<App>, member: Member, Form(form): Form<OutletForm>) -> Answer {
    let company = member.office()?;
    let added = match PartnerDetails::parse([&form.outlet, &form.site, &form.medium]) {
        Ok(details) => partner::add(&app.desk, &member.actor, company, &details).await,
        Err(errors) => Err(errors.into()),
    };
    match added {
        Ok(id) => answer::onward(&address::partner(member.visitor.language, &id.to_string())),
        Err(Error::Fields(errors)) => own(&app, &member, &form, &errors).await,
        Err(error) => Err(error.into()),
    }
}

/// The applications, with what was tried.
pub(super) async fn waiting(app: &App, member: &Member, tried: &Tried) -> Answer {
    let (language, office) = (member.visitor.language, member.office()?);
    let after = tried.after.parse().ok();
    let (all, more) = partner::waiting(&app.desk, &member.actor, office, after).await?;
    let next = all
        .last()
        .filter(|_| more)
        .map(|last| format!("{}?after={}", address::partners(language), last.application.id));
    let objections = partner::objections(&app.desk, &member.actor, office).await?;
    let page = PartnersPage {
        layout: member.layout(texts::partners_title(language), Entry::Partners),
        lines: all.iter().map(|waiting| applied(member, waiting, tried)).collect(),
        may_sign: member.actor.may(Act::DeterminePartners, office),
        typed: [&tried.number, &tried.day],
        errors: &tried.errors,
        refusal: tried.refusal,
        after: &tried.after,
        next: next.as_deref(),
        objections: objections.iter().map(|waiting| objected(member, waiting)).collect(),
    };
    let status = match (tried.errors.is_empty(), tried.refusal) {
        (true, None) => StatusCode::OK,
        (false, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (true, Some(_)) => StatusCode::CONFLICT,
    };
    answer::refused(&page, status)
}

/// An objection that waits: where it is answered, of which outlet, which and when.
fn objected(member: &Member, (one, partner, outlet): &(Objection, PartnerId, String)) -> (String, String, String) {
    let language = member.visitor.language;
    let day = member.visitor.moment(one.made_at).day(language);
    let (stage, answer) = (documents::stage(language, one.stage), documents::answer(language, one.answer));
    let address = format!("{}#{}", address::partner(language, &partner.to_string()), one.id);
    (address, outlet.clone(), texts::objection_told(language, answer, &day, stage))
}

fn applied(member: &Member, waiting: &Waiting, tried: &Tried) -> ApplicationLine {
    let language = member.visitor.language;
    let verdict = waiting.judged.verdict();
    let proposal = proposal(&verdict);
    let (shown, informs) = proposed(language, proposal);
    let id = waiting.application.id.to_string();
    let chosen = tried.chosen.iter().find(|(of, _)| *of == id).map(|(_, admitted)| *admitted);
    ApplicationLine {
        address: address::partner(language, &waiting.partner.id.to_string()),
        outlet: waiting.partner.name.clone(),
        company: waiting.partner.company_name.clone(),
        since: member.visitor.moment(waiting.application.made_at),
        open: waiting.open,
        proposal: shown,
        informs,
        grade: grade(language, proposal),
        ending: waiting.ending.as_ref().map(|ending| told(language, ending)),
        listed: waiting.listed.as_ref().map(|listed| on_list(language, listed, "")).unwrap_or_default(),
        may_refuse: proposal.admitted == Some(false) && proposal.is_certain,
        chosen: match chosen {
            Some(true) => "admit",
            Some(false) => "refuse",
            None => "",
        },
        seen: partner::seen(&waiting.judged, &verdict),
        id,
    }
}

/// A document that ended or ends soon: what it is, and when.
pub(in crate::route) fn told(language: Language, ending: &Ending) -> (Shape, String) {
    let (shape, when) = ends(language, ending.until, ending.left);
    (shape, format!("{}: {when}", documents::credential(language, ending.kind)))
}

/// Until when a document is valid: over, soon, or later.
pub(super) fn ends(language: Language, until: Date, left: i32) -> (Shape, String) {
    let day = format::day(language, until);
    match left {
        ..0 => (Shape::NotMet, texts::partner_document_over(language, &day)),
        0..=SOON => {
            let left = usize::try_from(left).unwrap_or_default();
            (Shape::Look, texts::partner_document_soon(language, &day, left))
        }
        _ => (Shape::Met, texts::partner_document_until(language, &day)),
    }
}

/// A list that an outlet stands on: number, day, admitted or not, and the grade.
pub(super) fn on_list(language: Language, (number, day, admitted): &(String, Date, bool), grade: &str) -> String {
    let day = format::day(language, *day);
    match (*admitted, grade) {
        (true, "") => texts::partner_listed(language, &day, number),
        (true, grade) => texts::partner_listed_grade(language, &day, grade, number),
        (false, _) => texts::partner_unlisted(language, &day, number),
    }
}
