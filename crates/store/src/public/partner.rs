//! Signed lists of partners, at the gate: public from the moment they are signed. No document, no claim, no value of one.

use domain::directory::Site;
use domain::partner::{AgreementKind, Answer, Side, Stage};
use jiff::Timestamp;
use jiff::civil::Date;

use super::Gate;
use crate::StoreError;
use crate::credential::day;
use crate::row::row;
use crate::statement::query;

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicDetermination {
    /// Which.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// When it was signed here.
    pub signed_at: Timestamp,
    /// Address and name of the office.
    pub office: [String; 2],
}

/// An outlet on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicDeterminationLine {
    /// The outlet.
    pub outlet: String,
    /// Its company.
    pub company: String,
    /// Where it is.
    pub site: Option<Site>,
    /// Admitted, or refused.
    pub admitted: bool,
    /// Empty where none was published.
    pub grade: String,
    /// The clauses as they stood, as JSON.
    pub verdict: String,
    /// Objection and appeal against it, in order.
    pub objections: Vec<PublicObjection>,
}

/// An objection or an appeal. Its grounds are not public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicObjection {
    /// Which of the two.
    pub stage: Stage,
    /// When it was filed.
    pub made_at: Timestamp,
    /// What became of it.
    pub answer: Answer,
    /// Why; empty while it waits.
    pub reason: String,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

row! {
    struct ObjectionRow {
        line_id: String,
        stage: String,
        made_at: i64,
        outcome: String,
        reason: String,
        answered_at: Option<i64>,
    }
}

impl ObjectionRow {
    fn objection(self) -> Result<(String, PublicObjection), StoreError> {
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| StoreError::Column("objection.at"));
        let objection = PublicObjection {
            stage: Stage::parse(&self.stage).ok_or(StoreError::Column("objection.stage"))?,
            made_at: moment(self.made_at)?,
            answer: Answer::parse(&self.outcome).ok_or(StoreError::Column("objection.outcome"))?,
            reason: self.reason,
            answered_at: self.answered_at.map(moment).transpose()?,
        };
        Ok((self.line_id, objection))
    }
}

row! {
    struct ListRow {
        id: String,
        number: String,
        day: String,
        signed_at: i64,
        office_slug: String,
        office_name: String,
    }
}

row! {
    struct LineRow {
        id: String,
        outlet: String,
        company: String,
        site: Option<String>,
        admitted: bool,
        grade: String,
        verdict: String,
    }
}

const LISTS: &str = "SELECT id, number, day, signed_at, office_slug, office_name FROM public_determination
    WHERE ($1 = '' OR id < $1) ORDER BY id DESC LIMIT $2";
const LINES: &str = "SELECT id, outlet, company, site, admitted, grade, verdict FROM public_determination_line
    WHERE determination_id = $1 ORDER BY outlet, id";

const OBJECTIONS: &str =
    "SELECT o.line_id, o.stage, o.made_at, o.outcome, o.reason, o.answered_at FROM public_objection o
    JOIN public_determination_line l ON l.id = o.line_id WHERE l.determination_id = $1 ORDER BY o.id";

/// An agreement of an office. Its paper and its signatories are not public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAgreement {
    /// Which.
    pub id: String,
    /// What it is.
    pub kind: AgreementKind,
    /// Its number.
    pub number: String,
    /// What it is about.
    pub subject: String,
    /// The first day, and the last.
    pub days: (Date, Option<Date>),
    /// Rupiah.
    pub ceiling: Option<i64>,
    /// When and why it was ended early.
    pub ended: Option<(Timestamp, String)>,
    /// Address and name of the office.
    pub office: [String; 2],
    /// Address and name of the other side.
    pub other: [String; 2],
    /// What was promised, by its day.
    pub promises: Vec<PublicPromise>,
}

/// A promise in an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicPromise {
    /// Who promised.
    pub side: Side,
    /// What.
    pub what: String,
    /// By when.
    pub due: Date,
    /// The day on which it was kept, and what shows it.
    pub kept: Option<(Date, String)>,
}

row! {
    struct AgreementRow {
        id: String,
        kind: String,
        number: String,
        subject: String,
        from_day: String,
        until_day: String,
        ceiling: Option<i64>,
        ended_at: Option<i64>,
        ended_reason: String,
        office_slug: String,
        office_name: String,
        other_slug: String,
        other_name: String,
    }
}

row! {
    struct PromiseRow {
        agreement_id: String,
        side: String,
        what: String,
        due: String,
        kept_on: String,
        evidence: String,
    }
}

impl AgreementRow {
    fn agreement(self, promises: Vec<PublicPromise>) -> Result<PublicAgreement, StoreError> {
        let ended = self.ended_at.map(Timestamp::from_millisecond).transpose();
        let ended = ended.map_err(|_| StoreError::Column("agreement.ended_at"))?;
        let from = day(&self.from_day, "agreement.from_day")?.ok_or(StoreError::Column("agreement.from_day"))?;
        Ok(PublicAgreement {
            id: self.id,
            kind: AgreementKind::parse(&self.kind).ok_or(StoreError::Column("agreement.kind"))?,
            number: self.number,
            subject: self.subject,
            days: (from, day(&self.until_day, "agreement.until_day")?),
            ceiling: self.ceiling,
            ended: ended.map(|at| (at, self.ended_reason)),
            office: [self.office_slug, self.office_name],
            other: [self.other_slug, self.other_name],
            promises,
        })
    }
}

impl PromiseRow {
    fn promise(self) -> Result<(String, PublicPromise), StoreError> {
        let kept = day(&self.kept_on, "commitment.kept_on")?;
        let promise = PublicPromise {
            side: Side::parse(&self.side).ok_or(StoreError::Column("commitment.side"))?,
            what: self.what,
            due: day(&self.due, "commitment.due")?.ok_or(StoreError::Column("commitment.due"))?,
            kept: kept.map(|day| (day, self.evidence)),
        };
        Ok((self.agreement_id, promise))
    }
}

const AGREEMENTS: &str =
    "SELECT id, kind, number, subject, from_day, until_day, ceiling, ended_at, ended_reason, office_slug, office_name,
    other_slug, other_name FROM public_agreement ORDER BY id DESC LIMIT $1";
const PROMISES: &str = "SELECT agreement_id, side, what, due, kept_on, evidence FROM public_commitment
    WHERE agreement_id IN (SELECT id FROM public_agreement ORDER BY id DESC LIMIT $1) ORDER BY due, id";

impl Gate {
    /// Agreements of offices, the newest first, with their promises.
    pub async fn agreements(&mut self, most: i64) -> Result<Vec<PublicAgreement>, StoreError> {
        let rows = query(AGREEMENTS).bind(most).fetch_all::<AgreementRow>(&mut self.conn).await?;
        let promises = query(PROMISES).bind(most).fetch_all::<PromiseRow>(&mut self.conn).await?;
        let promises: Vec<_> = promises.into_iter().map(PromiseRow::promise).collect::<Result<_, _>>()?;
        let whole = |row: AgreementRow| {
            let own = promises.iter().filter(|(of, _)| *of == row.id).map(|(_, promise)| promise.clone()).collect();
            row.agreement(own)
        };
        rows.into_iter().map(whole).collect()
    }

    /// Signed lists, the newest first, before one of them.
    pub async fn determinations(&mut self, before: &str, most: i64) -> Result<Vec<PublicDetermination>, StoreError> {
        let rows = query(LISTS).bind(before).bind(most).fetch_all::<ListRow>(&mut self.conn).await?;
        let read = |row: ListRow| {
            Ok(PublicDetermination {
                id: row.id,
                number: row.number,
                day: day(&row.day, "determination.day")?.ok_or(StoreError::Column("determination.day"))?,
                signed_at: Timestamp::from_millisecond(row.signed_at)
                    .map_err(|_| StoreError::Column("determination.signed_at"))?,
                office: [row.office_slug, row.office_name],
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The outlets on a list, by name.
    pub async fn determined(&mut self, list: &str) -> Result<Vec<PublicDeterminationLine>, StoreError> {
        let rows = query(LINES).bind(list).fetch_all::<LineRow>(&mut self.conn).await?;
        let filed = query(OBJECTIONS).bind(list).fetch_all::<ObjectionRow>(&mut self.conn).await?;
        let filed: Vec<_> = filed.into_iter().map(ObjectionRow::objection).collect::<Result<_, _>>()?;
        let read = |row: LineRow| {
            let own = filed.iter().filter(|(line, _)| *line == row.id).map(|(_, objection)| objection.clone());
            let site = row.site.as_deref().map(Site::parse).transpose();
            Ok(PublicDeterminationLine {
                outlet: row.outlet,
                company: row.company,
                site: site.map_err(|_| StoreError::Column("partner.site"))?,
                admitted: row.admitted,
                grade: row.grade,
                objections: own.collect(),
                verdict: row.verdict,
            })
        };
        rows.into_iter().map(read).collect()
    }
}
