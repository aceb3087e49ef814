//! Consultations at the gate: what was asked, of whom and about which text since it was opened; what partners said once the consultation was
//! closed or its last day is over; answers, comments of the public and the text that was set once the policy is set.

use std::collections::{BTreeMap, BTreeSet};

use domain::consultation::{PolicyKind, State, Voice};
use domain::id::{ConsultationId, ContributionId, OrganisationId, ReplyId};
use jiff::Timestamp;
use jiff::civil::Date;

use super::Gate;
use crate::StoreError;
use crate::consultation::{self, Contribution, Point, PolicyText, Reply, Stage};
use crate::credential::day;
use crate::row::row;
use crate::statement::query;

/// A consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicConsultation {
    /// Which.
    pub id: ConsultationId,
    /// Its address.
    pub slug: String,
    /// Kind of text.
    pub kind: PolicyKind,
    /// What it is about.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// Whether everybody may comment.
    pub takes_public: bool,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// The last day for answers.
    pub last_day: Option<Date>,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
    /// When and why it was given up.
    pub dropped: Option<(Timestamp, String)>,
    /// From when what was said is public.
    pub said_from: Option<Timestamp>,
    /// What was decided.
    pub decision: Option<PublicDecision>,
    /// Address and name of the office.
    pub office: [String; 2],
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicDecision {
    /// Its number.
    pub number: String,
    /// Its day.
    pub day: Date,
    /// The clauses of the standard as they stood, as JSON.
    pub verdict: String,
    /// The step that was reached with certainty; empty for none.
    pub step: String,
    /// When it was entered.
    pub made_at: Timestamp,
}

impl PublicConsultation {
    /// Where it stands.
    pub fn state(&self) -> State {
        match self {
            Self { decision: Some(_), .. } => State::Decided,
            Self { dropped: Some(_), .. } => State::Dropped,
            Self { closed_at: Some(_), .. } => State::Closed,
            _ => State::Open,
        }
    }
}

/// A partner that was asked, or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicConsulted {
    /// Its name.
    pub name: String,
    /// Its address.
    pub slug: String,
    /// Its id, as contributions have it.
    pub organisation: OrganisationId,
    /// Why it is, or was, left out.
    pub left_out: String,
    /// Whether it is invited.
    pub invited: bool,
    /// Whether a position of it stands.
    pub has_said: bool,
    /// Whether one was corrected by signing anew.
    pub corrected: bool,
    /// When one was taken back and none stands.
    pub withdrawn_at: Option<Timestamp>,
}

/// What was said, as far as everybody may read it.
#[derive(Debug, Clone, Default)]
pub struct PublicSaid {
    /// Contributions.
    pub contributions: Vec<Contribution>,
    /// Their points; the words of what is withheld are empty.
    pub points: Vec<Point>,
    /// Answers.
    pub replies: BTreeMap<ReplyId, Reply>,
    /// Contributions whose words are closed: taken down, or of the public and not answered.
    pub closed: BTreeSet<ContributionId>,
    /// Comments of the public that wait for the decision.
    pub waiting: usize,
}

row! {
    struct ConsultationRow {
        id: String,
        slug: String,
        kind: String,
        title: String,
        question: String,
        takes_public: bool,
        opened_at: Option<i64>,
        closed_at: Option<i64>,
        dropped_at: Option<i64>,
        dropped_reason: String,
        last_day: String,
        said_from: Option<i64>,
        number: Option<String>,
        day: Option<String>,
        verdict: Option<String>,
        step: Option<String>,
        decided_at: Option<i64>,
        office_slug: String,
        office_name: String,
    }
}

row! {
    struct ConsultedRow {
        name: String,
        slug: String,
        organisation_id: String,
        left_out: String,
        invited_at: Option<i64>,
        said: i64,
        replaced: i64,
        withdrawn_at: Option<i64>,
    }
}

impl ConsultationRow {
    fn consultation(self) -> Result<PublicConsultation, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("consultation.at"));
        let decision = match (self.number, self.day, self.decided_at) {
            (Some(number), Some(on), Some(made_at)) => Some(PublicDecision {
                number,
                day: day(&on, "decision.day")?.ok_or(bad("decision.day"))?,
                verdict: self.verdict.unwrap_or_default(),
                step: self.step.unwrap_or_default(),
                made_at: moment(made_at)?,
            }),
            _ => None,
        };
        Ok(PublicConsultation {
            id: self.id.parse().map_err(|_| bad("consultation.id"))?,
            slug: self.slug,
            kind: PolicyKind::parse(&self.kind).ok_or(bad("consultation.kind"))?,
            title: self.title,
            question: self.question,
            takes_public: self.takes_public,
            opened_at: self.opened_at.map(moment).transpose()?,
            last_day: day(&self.last_day, "consultation_term.last_day")?,
            closed_at: self.closed_at.map(moment).transpose()?,
            dropped: self.dropped_at.map(moment).transpose()?.map(|at| (at, self.dropped_reason)),
            said_from: self.said_from.map(moment).transpose()?,
            decision,
            office: [self.office_slug, self.office_name],
        })
    }
}

macro_rules! consultations {
    ($rest:literal) => {
        concat!(
            "SELECT id, slug, kind, title, question, takes_public, opened_at, closed_at, dropped_at, dropped_reason, last_day,
            said_from, number, day, verdict, step, decided_at, office_slug, office_name FROM public_consultation ",
            $rest
        )
    };
}

const ASKED: &str = "SELECT o.name, o.slug, l.organisation_id, l.left_out, l.invited_at,
    COUNT(CASE WHEN x.ended_at IS NULL THEN x.id END) AS said,
    COUNT(CASE WHEN x.ended_how = 'replaced' THEN x.id END) AS replaced,
    MAX(CASE WHEN x.ended_how = 'withdrawn' THEN x.ended_at END) AS withdrawn_at
    FROM consulted l JOIN organisation o ON o.id = l.organisation_id
    JOIN public_consultation c ON c.id = l.consultation_id
    LEFT JOIN contribution x ON x.consultation_id = l.consultation_id AND x.organisation_id = l.organisation_id
        AND x.voice = 'position' AND x.signed_at IS NOT NULL
    WHERE l.consultation_id = $1 GROUP BY l.id, o.name, o.slug, l.organisation_id, l.left_out, l.invited_at
    ORDER BY o.name, l.id";

const RELEASES: &str = "SELECT r.slug, r.headline FROM public_release r
    JOIN consultation_release l ON l.release_id = r.id WHERE l.consultation_id = $1 AND r.public_from <= $2
    AND r.withdrawn_at IS NULL ORDER BY r.public_from";

const OF_RELEASE: &str = "SELECT c.slug, c.title FROM public_consultation c
    JOIN consultation_release l ON l.consultation_id = c.id JOIN release r ON r.id = l.release_id
    WHERE r.slug = $1 ORDER BY c.id";

impl Gate {
    /// Consultations, the newest first, before one of them.
    pub async fn consultations(
        &mut self,
        before: Option<ConsultationId>,
        most: i64,
    ) -> Result<Vec<PublicConsultation>, StoreError> {
        let sql = consultations!("WHERE ($1 = '' OR id < $1) ORDER BY id DESC LIMIT $2");
        let before = before.map(|before| before.to_string()).unwrap_or_default();
        let rows = query(sql).bind(before).bind(most).fetch_all::<ConsultationRow>(&mut self.conn).await?;
        rows.into_iter().map(ConsultationRow::consultation).collect()
    }

    /// One of them.
    pub async fn consultation(&mut self, slug: &str) -> Result<Option<PublicConsultation>, StoreError> {
        let sql = consultations!("WHERE slug = $1");
        let row = query(sql).bind(slug).fetch_optional::<ConsultationRow>(&mut self.conn).await?;
        row.map(ConsultationRow::consultation).transpose()
    }

    /// Who was asked, and who was left out.
    pub async fn consulted(&mut self, of: ConsultationId) -> Result<Vec<PublicConsulted>, StoreError> {
        let rows = query(ASKED).bind(of.to_string()).fetch_all::<ConsultedRow>(&mut self.conn).await?;
        let read = |row: ConsultedRow| {
            let withdrawn = row.withdrawn_at.filter(|_| row.said == 0).map(Timestamp::from_millisecond).transpose();
            Ok(PublicConsulted {
                name: row.name,
                slug: row.slug,
                organisation: row
                    .organisation_id
                    .parse()
                    .map_err(|_| StoreError::Column("consulted.organisation_id"))?,
                left_out: row.left_out,
                invited: row.invited_at.is_some(),
                has_said: row.said > 0,
                corrected: row.replaced > 0,
                withdrawn_at: withdrawn.map_err(|_| StoreError::Column("contribution.ended_at"))?,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// The text that was asked about, or the one that was set, once it is.
    pub async fn policy(&mut self, of: &PublicConsultation, stage: Stage) -> Result<Option<PolicyText>, StoreError> {
        if stage == Stage::Final && of.decision.is_none() {
            return Ok(None);
        }
        consultation::text(&mut self.conn, of.id, stage).await
    }

    /// Each last day that was set, why, and when.
    pub async fn consultation_terms(
        &mut self,
        of: &PublicConsultation,
    ) -> Result<Vec<(Date, String, Timestamp)>, StoreError> {
        consultation::terms(&mut self.conn, of.id).await
    }

    /// What was said, as far as it is public. Who spoke in a meeting is not told.
    pub async fn said(&mut self, of: &PublicConsultation) -> Result<PublicSaid, StoreError> {
        // What the public says waits for the decision.
        let is_open = of.decision.is_none();
        let public =
            if is_open { consultation::count_of(&mut self.conn, of.id, (Voice::Public, None)).await? } else { 0 };
        let waiting = usize::try_from(public).unwrap_or_default();
        if of.said_from.is_none_or(|from| from > self.now) {
            return Ok(PublicSaid { waiting, ..PublicSaid::default() });
        }
        let waits = |one: &Contribution| one.voice == Voice::Public && is_open;
        let all = consultation::contributions(&mut self.conn, of.id).await?;
        let mut contributions: Vec<_> = all.into_iter().filter(|one| one.stands() && !waits(one)).collect();
        for one in contributions.iter_mut().filter(|one| one.voice != Voice::Public) {
            one.name.clear();
        }
        let ids: Vec<_> = contributions.iter().map(|one| one.id).collect();
        let mut points = consultation::points(&mut self.conn, of.id).await?;
        points.retain(|point| ids.binary_search(&point.contribution).is_ok());
        let replies = if is_open { Vec::new() } else { consultation::replies(&mut self.conn, of.id).await? };
        let replies: BTreeMap<_, _> = replies.into_iter().map(|reply| (reply.id, reply)).collect();
        // What of the public nobody answered was read by nobody: its words, and who wrote them, stay closed. So does what was taken down.
        let answered: BTreeSet<_> =
            points.iter().filter(|point| point.reply.is_some()).map(|point| point.contribution).collect();
        let unread = |one: &Contribution| one.voice == Voice::Public && !answered.contains(&one.id);
        let closed: BTreeSet<_> =
            contributions.iter().filter(|one| unread(one) || one.taken_down.is_some()).map(|one| one.id).collect();
        for point in points.iter_mut().filter(|point| closed.contains(&point.contribution)) {
            point.said.text.clear();
            point.said.wanted.clear();
        }
        for one in contributions.iter_mut().filter(|one| closed.contains(&one.id)) {
            one.name.clear();
        }
        for point in points.iter_mut().filter(|_| is_open) {
            point.reply = None;
        }
        Ok(PublicSaid { contributions, points, replies, closed, waiting })
    }

    /// Releases that tell of a policy: address and headline.
    pub async fn releases_of(&mut self, of: ConsultationId) -> Result<Vec<(String, String)>, StoreError> {
        query(RELEASES).bind(of.to_string()).bind(self.now.as_millisecond()).fetch_all(&mut self.conn).await
    }

    /// Policies that a release tells of: address and title.
    pub async fn policies_of(&mut self, slug: &str) -> Result<Vec<(String, String)>, StoreError> {
        query(OF_RELEASE).bind(slug).fetch_all(&mut self.conn).await
    }
}
