//! One outlet: its standing, its documents and what is claimed from them, where it applied, what was decided.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::partner::{self, Clash, Judged, Seen};
use desk::{Error, partner::rules};
use domain::directory::Site;
use domain::id::PartnerId;
use domain::partner::{Answer as Answered, CredentialKind, Stage, Standing};
use domain::right::Act;
use domain::{FieldErrors, Refusal};
use jiff::civil::Date;
use locale::{Language, format, partner as partner_words, rules as words, texts};
use serde::Deserialize;
use store::claim::Claim;
use store::credential::Credential;
use store::determination::{Determination, DeterminationLine};
use store::objection::Objection;

use super::own::{ends, on_list};
use super::reading::lines as readings;
use super::standing::view;
use crate::address;
use crate::answer::{self, Answer, Trouble};
use crate::app::App;
use crate::page::{ClaimLine, DocumentLine, Entry, ListLine, ObjectionLine, PartnerPage, Shape};
use crate::route::desk::{affiliation, known};
use crate::visitor::Member;

/// What happened just now: what went wrong, and with what.
#[derive(Debug, Default)]
pub(super) struct Wrong {
    /// The claim, line or objection of the form, and what was typed.
    pub(super) form: Option<(String, String)>,
    /// What became of reading its pages.
    pub(super) looked: Vec<(Shape, String)>,
    pub(super) errors: FieldErrors,
}

pub(in crate::route) async fn page(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    shown(&app, &member, known(&id)?, &Wrong::default()).await
}

pub(super) async fn shown(app: &App, member: &Member, id: PartnerId, wrong: &Wrong) -> Answer {
    let language = member.visitor.language;
    let seen = partner::see(&app.desk, &member.actor, id).await?;
    let verdict = seen.judged.as_ref().map(Judged::verdict);
    let today = verdict.as_ref().map(|verdict| verdict.moment.day);
    let (affiliations, may_answer) = match seen.judged {
        Some(_) => desk::affiliation::of_outlet(&app.desk, &member.actor, id).await?,
        None => (Vec::new(), false),
    };
    let offices = if seen.is_own { offices(app, member, &seen).await? } else { Vec::new() };
    let act = |office| member.actor.may(Act::CheckPartners, office);
    let may_act = if seen.is_own {
        member.actor.may(Act::PutForward, seen.partner.company)
    } else {
        seen.judged.is_some() && seen.applications.iter().any(|application| act(application.office))
    };
    let applications = seen.applications.iter().map(|application| {
        let day = member.visitor.moment(application.made_at).day(language);
        let told = texts::partner_applied_to(language, &day, &application.office_name);
        match application.ended_at {
            None => (told, Some(application.id.to_string())),
            Some(_) => (format!("{told}; {}", texts::partner_application_ended(language)), None),
        }
    });
    let lists = seen.lists.iter().map(|on| list_line(member, on));
    let signs = |(list, ..): &OnList| member.actor.may(Act::DeterminePartners, list.office);
    let id = id.to_string();
    let page = PartnerPage {
        layout: member.layout(&seen.partner.name, Entry::Partners),
        id: &id,
        name: &seen.partner.name,
        company: &seen.partner.company_name,
        site: seen.partner.site.as_ref().map_or("", Site::as_str),
        medium: seen.partner.medium,
        is_own: seen.is_own,
        may_act,
        day: today.map(|today| judged_for(language, &seen, today)).unwrap_or_default(),
        standing: seen
            .judged
            .as_ref()
            .zip(verdict.as_ref())
            .map(|(judged, verdict)| view(language, verdict, judged.rulings())),
        documents: today.map(|today| documents(member, &seen, today)).unwrap_or_default(),
        affiliations: (affiliations.iter().map(|one| affiliation::told(member, one)).collect(), may_answer),
        trust: affiliation::trust(&affiliations, seen.partner.site.as_ref()),
        readings: readings(member, &seen),
        looked: (may_act && app.press.is_some() && seen.partner.site.is_some()).then(|| wrong.looked.clone()),
        applications: applications.collect(),
        lists: lists.collect(),
        may_answer: !seen.is_own && seen.lists.iter().any(signs),
        offices,
        refused: wrong.form.as_ref().map(|(id, typed)| (id.as_str(), typed.as_str())),
        errors: &wrong.errors,
    };
    let status = if wrong.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    answer::refused(&page, status)
}

/// For which day, and for its company by whose reading of the texts.
fn judged_for(language: Language, seen: &Seen, today: Date) -> String {
    let day = texts::partner_standing_day(language, &format::day(language, today));
    let open = seen.applications.iter().find(|application| application.ended_at.is_none());
    match open.or_else(|| seen.applications.first()).filter(|_| seen.is_own) {
        Some(application) => format!("{day} {}", texts::partner_standing_office(language, &application.office_name)),
        None => day,
    }
}

/// Offices that it did not apply to.
async fn offices(app: &App, member: &Member, seen: &Seen) -> Result<Vec<(String, String)>, Trouble> {
    let all = partner::offices(&app.desk, &member.actor, seen.partner.company).await?;
    let open = |office| seen.applications.iter().any(|one| one.office == office && one.ended_at.is_none());
    let free = all.into_iter().filter(|office| !open(office.organisation.id));
    Ok(free.map(|office| (office.organisation.id.to_string(), office.organisation.name)).collect())
}

/// Every document that rules name, with what was given. An office reads those that were given.
fn documents(member: &Member, seen: &Seen, today: Date) -> Vec<DocumentLine> {
    let language = member.visitor.language;
    let lines = CredentialKind::ALL.iter().map(|kind| {
        let given = seen.credentials.iter().rfind(|credential| credential.kind == *kind);
        let claims = seen.claims.iter().filter(|claim| {
            let of = claim.credential.and_then(|id| seen.history.get(&id)).filter(|of| is_shown(claim, of));
            of.is_some_and(|credential| credential.kind == *kind)
        });
        DocumentLine {
            kind: *kind,
            given: given
                .filter(|given| given.digest.is_some())
                .map(|given| (given.id.to_string(), told(language, given))),
            ends: given.and_then(|given| valid(language, given, today)),
            clashes: seen
                .clashes
                .iter()
                .filter(|(of, _)| given.is_some_and(|given| given.id == *of))
                .map(|(_, clash)| clashing(language, clash))
                .collect(),
            claims: claims.map(|claim| claim_line(member, seen, claim)).collect(),
        }
    });
    lines.filter(|line| seen.is_own || line.given.is_some() || !line.claims.is_empty()).collect()
}

/// Of a document that was replaced only what counts or waits is shown.
fn is_shown(claim: &Claim, of: &Credential) -> bool {
    of.ended_at.is_none() || matches!(claim.standing, Standing::Open | Standing::Confirmed)
}

/// What stands twice, with those it stands for as well.
fn clashing(language: Language, clash: &Clash) -> String {
    match clash {
        Clash::File(companies) => texts::partner_clash_file(language, &companies.join(", ")),
        Clash::Certificate(outlets) => {
            texts::partner_clash_certificate(language, outlets.len() + 1, &outlets.join(", "))
        }
        Clash::Media(count) => texts::partner_clash_media(language, *count),
    }
}

/// Number, issuer and date of a document.
fn told(language: Language, given: &Credential) -> String {
    let details = &given.details;
    let dated = details.dated.map(|day| format::day(language, day)).unwrap_or_default();
    let parts = [details.number.as_str(), &details.issuer, &dated];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Until when it is valid.
fn valid(language: Language, given: &Credential, today: Date) -> Option<(Shape, String)> {
    let until = given.details.valid_until?;
    Some(ends(language, until, today.until(until).ok()?.get_days()))
}

type OnList = (Determination, DeterminationLine, Vec<Objection>);

/// A list that it stands on, with what was filed against it.
fn list_line(member: &Member, (list, line, filed): &OnList) -> ListLine {
    let language = member.visitor.language;
    let next = Stage::next(&filed.iter().map(|one| (one.stage, one.answer)).collect::<Vec<_>>());
    let objection = |one: &Objection| {
        let day = member.visitor.moment(one.made_at).day(language);
        let (stage, answer) = (partner_words::stage(language, one.stage), partner_words::answer(language, one.answer));
        ObjectionLine {
            id: one.id.to_string(),
            told: texts::objection_told(language, answer, &day, stage),
            shape: answered(one.answer),
            grounds: one.grounds.clone(),
            reason: one.reason.clone(),
            is_open: one.answer == Answered::Open,
            is_appeal: one.stage == Stage::Appeal,
        }
    };
    ListLine {
        line: line.id.to_string(),
        shape: if line.admitted { Shape::Met } else { Shape::NotMet },
        told: on_list(language, &(list.number.clone(), list.day, line.admitted), &line.grade),
        objections: filed.iter().map(objection).collect(),
        next: next.map(|stage| match stage {
            Stage::Objection => texts::objection_file(language),
            Stage::Appeal => texts::objection_file_appeal(language),
        }),
    }
}

/// The shape of what became of an objection.
pub(in crate::route) fn answered(answer: Answered) -> Shape {
    match answer {
        Answered::Open => Shape::Look,
        Answered::Upheld | Answered::Partly => Shape::Met,
        Answered::Dismissed => Shape::NotMet,
    }
}

pub(super) fn claim_line(member: &Member, seen: &Seen, claim: &Claim) -> ClaimLine {
    let language = member.visitor.language;
    let name = rules().fact(&claim.name);
    let value = partner::stated(&claim.name, &claim.value).zip(name);
    let settled = claim.settled.as_ref().map(|(_, office, at)| (office, member.visitor.moment(*at).day(language)));
    let (shape, word) = match (claim.standing, settled) {
        (Standing::Confirmed, Some((office, day))) => {
            (Shape::Met, texts::partner_claim_confirmed(language, &day, office))
        }
        (Standing::Refused, Some((office, day))) => {
            (Shape::NotMet, texts::partner_claim_refused(language, &day, office))
        }
        (Standing::Revoked, _) => {
            let day = claim.ended_at.map(|at| member.visitor.moment(at).day(language)).unwrap_or_default();
            (Shape::NotMet, texts::partner_claim_revoked(language, &day, &claim.revoked_by))
        }
        _ => (Shape::Look, texts::partner_claim_open(language).to_owned()),
    };
    let former = claim.credential.filter(|id| seen.history.get(id).is_some_and(|of| of.ended_at.is_some()));
    ClaimLine {
        id: claim.id.to_string(),
        label: name
            .map(|name| words::said(language, &name.label))
            .or_else(|| partner_words::read(language, &claim.name))
            .unwrap_or(&claim.name)
            .to_owned(),
        value: value.map_or(claim.value.clone(), |(value, name)| words::value(language, name, &value)),
        shape,
        word,
        reason: claim.reason.clone(),
        is_open: claim.standing == Standing::Open,
        is_confirmed: claim.standing == Standing::Confirmed,
        former: former.map(|id| id.to_string()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Chosen {
    office: String,
    standing: String,
    reason: String,
    partner: String,
    line: String,
    grounds: String,
    answer: String,
}

/// Applies to an office.
pub(in crate::route) async fn apply(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<Chosen>,
) -> Answer {
    let which: PartnerId = known(&id)?;
    match partner::apply(&app.desk, &member.actor, which, &form.office).await {
        Ok(()) => answer::onward(&address::partner(member.visitor.language, &id)),
        Err(Error::Fields(errors)) => shown(&app, &member, which, &Wrong { errors, ..Wrong::default() }).await,
        Err(error) => Err(error.into()),
    }
}

/// Takes an application back.
pub(in crate::route) async fn end_application(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
) -> Answer {
    let partner = partner::take_application_back(&app.desk, &member.actor, known(&id)?).await?;
    answer::onward(&address::partner(member.visitor.language, &partner.to_string()))
}

/// Back to what was done on the page of an outlet; the form again, with what was typed, where something is wrong with it.
async fn done(
    (app, member): (&App, &Member),
    (outlet, part): (PartnerId, String),
    typed: String,
    done: Result<(), Error>,
) -> Answer {
    match done {
        Ok(()) => {
            let page = address::partner(member.visitor.language, &outlet.to_string());
            answer::onward(&format!("{page}#{part}"))
        }
        Err(Error::Fields(errors)) => {
            shown(app, member, outlet, &Wrong { form: Some((part, typed)), errors, ..Wrong::default() }).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Confirms a claim, refuses it, or revokes that it was confirmed.
pub(in crate::route) async fn settle(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<Chosen>,
) -> Answer {
    let to = Standing::parse(&form.standing).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let back = known(&form.partner)?;
    let settled = partner::settle(&app.desk, &member.actor, known(&id)?, (to, &form.reason)).await;
    done((&app, &member), (back, id), form.reason, settled).await
}

/// A company objects, or appeals.
pub(in crate::route) async fn object(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<Chosen>,
) -> Answer {
    let (which, line) = (known(&id)?, known(&form.line)?);
    let objected = partner::object(&app.desk, &member.actor, (which, line), &form.grounds).await;
    done((&app, &member), (which, form.line), form.grounds, objected).await
}

/// An office answers.
pub(in crate::route) async fn answer_objection(
    State(app): State<App>,
    member: Member,
    Path(id): Path<String>,
    Form(form): Form<Chosen>,
) -> Answer {
    let to = Answered::parse(&form.answer).ok_or(Trouble::Refused(Refusal::NotFound))?;
    let back = known(&form.partner)?;
    let answered = partner::answer(&app.desk, &member.actor, known(&id)?, (to, &form.reason)).await;
    done((&app, &member), (back, id), form.reason, answered).await
}
