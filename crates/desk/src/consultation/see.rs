//! A consultation with all that is known of it: for its office, and for a partner that is asked.

use std::collections::{BTreeMap, BTreeSet};

use domain::Refusal;
use domain::consultation::Voice;
use domain::id::{BoardId, ConsultationId, ContributionId, MeetingId, OrganisationId, ReplyId};
use domain::right::Act;
use domain::zone::Zone;
use jiff::Timestamp;
use jiff::civil::Date;
use store::Conn;
use store::board::{self, Board};
use store::consultation::{
    self, Consultation, Consulted, Contribution, Decision, Point, PolicyText, Reach, Reply, Stage,
};
use store::meeting::{self, Meeting};

use super::matrix::Heard;
use crate::{Actor, Desk, Error, setup};

/// A last day that was set: which, why it was moved, when it was set.
pub type LastDay = (Date, String, Timestamp);

/// All that is known of a consultation.
#[derive(Debug, Clone)]
pub struct Seen {
    /// The consultation.
    pub consultation: Consultation,
    /// The text that was put to the partners.
    pub text: Option<PolicyText>,
    /// The text that was set, once it is given.
    pub final_text: Option<PolicyText>,
    /// Partners that are listed, by name.
    pub asked: Vec<Consulted>,
    /// How they were reached.
    pub reached: Vec<Reach>,
    /// The last days that were set.
    pub terms: Vec<LastDay>,
    /// Meetings, by their time.
    pub meetings: Vec<Meeting>,
    /// Who came: meeting, organisation with its name, people.
    pub attendance: Vec<(MeetingId, OrganisationId, String, i64)>,
    /// What was said: prepared, standing, ended.
    pub contributions: Vec<Contribution>,
    /// All points.
    pub points: Vec<Point>,
    /// Answers, by id.
    pub replies: BTreeMap<ReplyId, Reply>,
    /// Boards that something was signed for.
    pub boards: BTreeMap<BoardId, Board>,
    /// What was taken down, as the matrix asks for it.
    pub closed: BTreeSet<ContributionId>,
    /// What was decided.
    pub decision: Option<Decision>,
    /// Partners that have nobody with an account here who could answer.
    pub without_account: Vec<OrganisationId>,
    /// Releases that tell of it: id and headline.
    pub releases: Vec<(domain::id::ReleaseId, String)>,
    /// The moment.
    pub now: Timestamp,
}

impl Seen {
    /// All of it, from the database.
    pub(super) async fn of(conn: &mut Conn, desk: &Desk, consultation: Consultation) -> Result<Self, Error> {
        let id = consultation.id;
        let contributions = consultation::contributions(conn, id).await?;
        let boards = board::of_consultation(conn, id).await?.into_iter().map(|board| (board.id, board)).collect();
        let closed = contributions.iter().filter(|one| one.taken_down.is_some()).map(|one| one.id).collect();
        let replies = consultation::replies(conn, id).await?;
        Ok(Self {
            text: consultation::text(conn, id, Stage::Consulted).await?,
            final_text: consultation::text(conn, id, Stage::Final).await?,
            asked: consultation::asked(conn, id).await?,
            reached: consultation::reached(conn, id).await?,
            terms: consultation::terms(conn, id).await?,
            meetings: meeting::of(conn, id).await?,
            attendance: meeting::attendance(conn, id).await?,
            points: consultation::points(conn, id).await?,
            decision: consultation::decided(conn, id).await?,
            replies: replies.into_iter().map(|reply| (reply.id, reply)).collect(),
            without_account: Vec::new(),
            boards,
            closed,
            contributions,
            consultation,
            releases: consultation::linked_releases(conn, id).await?,
            now: desk.now(),
        })
    }

    /// What was said, for the matrix.
    pub fn heard(&self) -> Heard<'_> {
        Heard {
            content: self.text.as_ref().map_or("", |text| text.content.as_str()),
            contributions: &self.contributions,
            points: &self.points,
            replies: &self.replies,
            closed: &self.closed,
        }
    }

    /// Contributions by id.
    pub fn by_id(&self) -> BTreeMap<ContributionId, &Contribution> {
        self.contributions.iter().map(|one| (one.id, one)).collect()
    }

    /// Points that were made in time and stand, and how many of them were answered.
    pub(super) fn in_time(&self) -> (usize, usize) {
        let by_id = self.by_id();
        let counts = |point: &&Point| {
            by_id.get(&point.contribution).is_some_and(|one| one.stands() && !one.late && one.taken_down.is_none())
        };
        let points: Vec<_> = self.points.iter().filter(counts).collect();
        (points.len(), points.iter().filter(|point| point.reply.is_some()).count())
    }

    /// The last day on which answers were in time: the one that was set, or the day on which the office closed earlier. None while it is
    /// ahead.
    pub fn answers_until(&self, zone: Zone) -> Option<Date> {
        let ended_on = self.consultation.closed_at.map(|at| zone.clock(at).date());
        match (ended_on, self.consultation.closes) {
            (Some(day), Some((last, _))) => Some(day.min(last)),
            (None, Some((last, moment))) if moment <= self.now => Some(last),
            (day, _) => day,
        }
    }

    /// The position of an organisation that stands: the one of each board, where there are several.
    pub fn positions(&self, organisation: OrganisationId) -> impl Iterator<Item = &Contribution> {
        self.contributions
            .iter()
            .filter(move |one| one.organisation == Some(organisation) && one.voice == Voice::Position && one.stands())
    }

    /// What an organisation signed and that stands no more: how, and when; the last.
    pub fn ended(&self, organisation: OrganisationId) -> Option<(&str, Timestamp)> {
        let own = self.contributions.iter().rev();
        let mut own = own.filter(|one| one.organisation == Some(organisation) && one.voice == Voice::Position);
        own.find_map(|one| one.ended.as_ref().map(|(at, how)| (how.as_str(), *at)))
    }

    /// The points of a contribution, in order.
    pub fn points_of(&self, id: ContributionId) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(move |point| point.contribution == id)
    }
}

/// Whether what was said is public: the consultation was closed, its last day is over, or the policy was set.
pub fn is_said(known: &Consultation, now: Timestamp) -> bool {
    known.closed_at.is_some() || known.decided_at.is_some() || known.is_over(now)
}

/// A consultation for its office.
pub async fn see(desk: &Desk, actor: &Actor, id: ConsultationId) -> Result<Seen, Error> {
    let mut conn = desk.db.read().await?;
    let known = consultation::by_id(&mut conn, id).await?.ok_or(Refusal::NotFound)?;
    actor.must(Act::See, known.office)?;
    let mut seen = Seen::of(&mut conn, desk, known).await?;
    // What a partner prepares is its own until it is signed.
    let own: Vec<_> = seen.contributions.iter().filter(|one| one.signed_at.is_some()).map(|one| one.id).collect();
    seen.contributions.retain(|one| one.signed_at.is_some());
    seen.points.retain(|point| own.binary_search(&point.contribution).is_ok());
    let with_people = consultation::with_people(&mut conn, id, seen.now, Act::PreparePosition).await?;
    let asked = seen.asked.iter().map(|one| one.organisation);
    seen.without_account = asked.filter(|organisation| !with_people.contains(organisation)).collect();
    Ok(seen)
}

/// A consultation for a partner that is invited.
#[derive(Debug, Clone)]
pub struct Partner {
    /// Which consultation; what others said is in it once it is public.
    pub seen: Seen,
    /// As which organisation it is looked at.
    pub organisation: OrganisationId,
    /// The partner's own boards.
    pub boards: Vec<Board>,
    /// Today.
    pub today: Date,
}

/// A consultation for an organisation that it invited.
pub async fn see_as_partner(
    desk: &Desk,
    actor: &Actor,
    (id, organisation): (ConsultationId, OrganisationId),
) -> Result<Partner, Error> {
    actor.must(Act::See, organisation)?;
    let mut conn = desk.db.read().await?;
    let known = super::asked_in(&mut conn, id, organisation).await?;
    let mut seen = Seen::of(&mut conn, desk, known).await?;
    let is_public = is_said(&seen.consultation, seen.now);
    let is_seen = |one: &Contribution| one.organisation == Some(organisation) || (is_public && one.stands());
    seen.contributions
        .retain(|one| is_seen(one) && (one.voice != Voice::Public || seen.consultation.decided_at.is_some()));
    let kept: Vec<_> = seen.contributions.iter().map(|one| one.id).collect();
    seen.points.retain(|point| kept.binary_search(&point.contribution).is_ok());
    if seen.consultation.decided_at.is_none() {
        seen.replies.clear();
        seen.final_text = None;
    }
    // How others were reached is the office's to see.
    let own: Vec<_> = seen.asked.iter().filter(|one| one.organisation == organisation).map(|one| one.id).collect();
    seen.reached.retain(|reach| own.contains(&reach.consulted));
    let boards = board::of(&mut conn, organisation).await?;
    let today = setup::zone(&mut conn).await?.clock(seen.now).date();
    Ok(Partner { seen, organisation, boards, today })
}
