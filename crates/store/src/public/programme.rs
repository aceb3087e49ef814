//! Joint programmes at the gate: what was announced, and numbers once they were counted. No name, no place, no note.

use domain::partner::{AgreementKind, ProgrammeDays, ProgrammeKind, ProgrammeStage};
use jiff::Timestamp;
use jiff::civil::Date;

use super::Gate;
use crate::StoreError;
use crate::programme::days;
use crate::row::row;
use crate::statement::query;

/// A programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicProgramme {
    /// Which.
    pub id: String,
    /// What it is.
    pub kind: ProgrammeKind,
    /// What it is called.
    pub title: String,
    /// When.
    pub days: ProgrammeDays,
    /// When and why it was called off.
    pub called_off: Option<(Timestamp, String)>,
    /// How many were there and how many passed, once that was counted; not how many passed where few did, or it is no test.
    pub counted: Option<(i64, Option<i64>)>,
    /// Address and name of the office.
    pub office: [String; 2],
    /// Address and name of each other organiser, by name.
    pub organisers: Vec<[String; 2]>,
    /// Kind, number and subject of the agreement that it carries out.
    pub agreement: Option<(AgreementKind, String, String)>,
}

impl PublicProgramme {
    /// Where it stands on a day.
    pub fn stage(&self, today: Date) -> ProgrammeStage {
        ProgrammeStage::on(today, self.days, self.called_off.is_some(), self.counted.is_some())
    }
}

row! {
    struct ProgrammeRow {
        id: String,
        kind: String,
        title: String,
        first_day: String,
        last_day: String,
        called_off_at: Option<i64>,
        called_off_reason: String,
        counted_at: Option<i64>,
        present: Option<i64>,
        passed: Option<i64>,
        office_slug: String,
        office_name: String,
        agreement_kind: Option<String>,
        agreement_number: Option<String>,
        agreement_subject: Option<String>,
    }
}

impl ProgrammeRow {
    fn programme(self, organisers: Vec<[String; 2]>) -> Result<PublicProgramme, StoreError> {
        let bad = StoreError::Column;
        let kind = |kind: String| AgreementKind::parse(&kind).ok_or(bad("agreement.kind"));
        let agreement = self.agreement_kind.map(kind).transpose()?.zip(self.agreement_number);
        let called_off = self.called_off_at.map(Timestamp::from_millisecond).transpose();
        Ok(PublicProgramme {
            id: self.id,
            kind: ProgrammeKind::parse(&self.kind).ok_or(bad("programme.kind"))?,
            title: self.title,
            days: days(&self.first_day, &self.last_day)?,
            called_off: called_off.map_err(|_| bad("programme.called_off_at"))?.map(|at| (at, self.called_off_reason)),
            counted: self.counted_at.map(|_| (self.present.unwrap_or_default(), self.passed)),
            office: [self.office_slug, self.office_name],
            organisers,
            agreement: agreement.zip(self.agreement_subject).map(|((kind, number), subject)| (kind, number, subject)),
        })
    }
}

/// A statement over the newest programmes of which something holds of `$1`, at most `$2`, and one over their organisers.
macro_rules! statements {
    ($where:literal) => {
        [
            concat!(
                "SELECT id, kind, title, first_day, last_day, called_off_at, called_off_reason, counted_at, present, passed, office_slug,
                office_name, agreement_kind, agreement_number, agreement_subject FROM public_programme WHERE ",
                $where,
                " ORDER BY id DESC LIMIT $2"
            ),
            concat!(
                "SELECT programme_id, slug, name FROM public_programme_organiser WHERE programme_id IN (SELECT id FROM public_programme
                WHERE ",
                $where,
                " ORDER BY id DESC LIMIT $2) ORDER BY name, slug"
            ),
        ]
    };
}

const BEFORE: [&str; 2] = statements!("($1 = '' OR id < $1)");
const OF: [&str; 2] =
    statements!("(office_slug = $1 OR id IN (SELECT programme_id FROM public_programme_organiser WHERE slug = $1))");

impl Gate {
    /// Programmes before one, the newest first.
    pub async fn programmes(&mut self, before: &str, most: i64) -> Result<Vec<PublicProgramme>, StoreError> {
        self.found(BEFORE, before, most).await
    }

    /// Programmes that an organisation runs, by its address, as the office or beside it; the newest first.
    pub async fn programmes_of(&mut self, slug: &str, most: i64) -> Result<Vec<PublicProgramme>, StoreError> {
        self.found(OF, slug, most).await
    }

    async fn found(
        &mut self,
        [programmes, organisers]: [&'static str; 2],
        key: &str,
        most: i64,
    ) -> Result<Vec<PublicProgramme>, StoreError> {
        let rows = query(programmes).bind(key).bind(most).fetch_all::<ProgrammeRow>(&mut self.conn).await?;
        let organisers: Vec<(String, String, String)> =
            query(organisers).bind(key).bind(most).fetch_all(&mut self.conn).await?;
        let whole = |row: ProgrammeRow| {
            let own = organisers.iter().filter(|(of, ..)| *of == row.id);
            let own = own.map(|(_, slug, name)| [slug.clone(), name.clone()]).collect();
            row.programme(own)
        };
        rows.into_iter().map(whole).collect()
    }
}
