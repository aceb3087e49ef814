//! What is said in a consultation: contributions with their points.

use domain::consultation::{PointText, Stance, Term, Voice};
use domain::id::{BoardId, ConsultationId, ContributionId, MeetingId, OrganisationId, PersonId, PointId, ReplyId};
use jiff::Timestamp;

use crate::row::row;
use crate::statement::{execute, query};
use crate::{Conn, StoreError};

/// What one partner, member, citizen or speaker says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// Which.
    pub id: ContributionId,
    /// In which consultation.
    pub consultation: ConsultationId,
    /// As whose words it counts.
    pub voice: Voice,
    /// For or under which organisation; none for the public.
    pub organisation: Option<OrganisationId>,
    /// Its name; empty without.
    pub organisation_name: String,
    /// The board that it was signed for.
    pub board: Option<BoardId>,
    /// Where it was said.
    pub meeting: Option<MeetingId>,
    /// How the board stood.
    pub term: Term,
    /// The author on the public page, the speaker in a meeting; else empty.
    pub name: String,
    /// As what somebody signed; may be empty.
    pub signer: String,
    /// When it was written.
    pub made_at: Timestamp,
    /// When it was signed or sent; none while it is prepared.
    pub signed_at: Option<Timestamp>,
    /// Whether it came after the last day.
    pub late: bool,
    /// When the organisation confirmed what minutes have of it.
    pub confirmed_at: Option<Timestamp>,
    /// When and how it ceased to stand: `replaced`, `withdrawn`, or `struck` from minutes.
    pub ended: Option<(Timestamp, String)>,
    /// When and why the office took it down: its words are erased.
    pub taken_down: Option<(Timestamp, String)>,
}

impl Contribution {
    /// Whether it is said and stands.
    pub fn stands(&self) -> bool {
        self.signed_at.is_some() && self.ended.is_none()
    }
}

/// One point of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Which.
    pub id: PointId,
    /// Of which contribution.
    pub contribution: ContributionId,
    /// What it says.
    pub said: PointText,
    /// What the office answered.
    pub reply: Option<ReplyId>,
}

row! {
    struct ContributionRow {
        id: String,
        consultation_id: String,
        voice: String,
        organisation_id: Option<String>,
        organisation_name: String,
        board_id: Option<String>,
        meeting_id: Option<String>,
        term: String,
        name: String,
        signer: String,
        made_at: i64,
        signed_at: Option<i64>,
        late: bool,
        confirmed_at: Option<i64>,
        ended_at: Option<i64>,
        ended_how: String,
        taken_down_at: Option<i64>,
        taken_down_reason: String,
    }
}

row! {
    struct PointRow {
        id: String,
        contribution_id: String,
        clause: String,
        stance: String,
        text: String,
        wanted: String,
        reply_id: Option<String>,
    }
}

/// An id that may be empty.
fn id<T: std::str::FromStr>(stored: Option<String>, column: &'static str) -> Result<Option<T>, StoreError> {
    stored.map(|id| id.parse().map_err(|_| StoreError::Column(column))).transpose()
}

impl ContributionRow {
    fn contribution(self) -> Result<Contribution, StoreError> {
        let bad = StoreError::Column;
        let moment = |at| Timestamp::from_millisecond(at).map_err(|_| bad("contribution.at"));
        Ok(Contribution {
            id: self.id.parse().map_err(|_| bad("contribution.id"))?,
            consultation: self.consultation_id.parse().map_err(|_| bad("contribution.consultation_id"))?,
            voice: Voice::parse(&self.voice).ok_or(bad("contribution.voice"))?,
            organisation: id(self.organisation_id, "contribution.organisation_id")?,
            organisation_name: self.organisation_name,
            board: id(self.board_id, "contribution.board_id")?,
            meeting: id(self.meeting_id, "contribution.meeting_id")?,
            term: Term::parse(&self.term).ok_or(bad("contribution.term"))?,
            name: self.name,
            signer: self.signer,
            made_at: moment(self.made_at)?,
            signed_at: self.signed_at.map(moment).transpose()?,
            late: self.late,
            confirmed_at: self.confirmed_at.map(moment).transpose()?,
            ended: self.ended_at.map(moment).transpose()?.map(|at| (at, self.ended_how)),
            taken_down: self.taken_down_at.map(moment).transpose()?.map(|at| (at, self.taken_down_reason)),
        })
    }
}

impl PointRow {
    fn point(self) -> Result<Point, StoreError> {
        let bad = StoreError::Column;
        let said = PointText {
            clause: self.clause,
            stance: Stance::parse(&self.stance).ok_or(bad("point.stance"))?,
            text: self.text,
            wanted: self.wanted,
        };
        Ok(Point {
            id: self.id.parse().map_err(|_| bad("point.id"))?,
            contribution: self.contribution_id.parse().map_err(|_| bad("point.contribution_id"))?,
            said,
            reply: id(self.reply_id, "point.reply_id")?,
        })
    }
}

macro_rules! contributions {
    ($rest:literal) => {
        concat!(
            "SELECT x.id, x.consultation_id, x.voice, x.organisation_id, COALESCE(o.name, '') AS organisation_name, x.board_id,
            x.meeting_id, x.term, x.name, x.signer, x.made_at, x.signed_at, x.late, x.confirmed_at, x.ended_at, x.ended_how, x.taken_down_at, x.taken_down_reason
            FROM contribution x LEFT JOIN organisation o ON o.id = x.organisation_id ",
            $rest
        )
    };
}

/// All of a consultation, prepared ones too, in the order they were written.
pub async fn contributions(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Contribution>, StoreError> {
    let sql = contributions!("WHERE x.consultation_id = $1 ORDER BY x.id");
    let rows = query(sql).bind(of.to_string()).fetch_all::<ContributionRow>(conn).await?;
    rows.into_iter().map(ContributionRow::contribution).collect()
}

/// By id.
pub async fn by_id(conn: &mut Conn, id: ContributionId) -> Result<Option<Contribution>, StoreError> {
    let sql = contributions!("WHERE x.id = $1");
    let row = query(sql).bind(id.to_string()).fetch_optional::<ContributionRow>(conn).await?;
    row.map(ContributionRow::contribution).transpose()
}

/// All points of a consultation, by contribution and place.
pub async fn points(conn: &mut Conn, of: ConsultationId) -> Result<Vec<Point>, StoreError> {
    let sql = "SELECT p.id, p.contribution_id, p.clause, p.stance, p.text, p.wanted, p.reply_id FROM point p
        JOIN contribution x ON x.id = p.contribution_id WHERE x.consultation_id = $1 ORDER BY x.id, p.place";
    let rows = query(sql).bind(of.to_string()).fetch_all::<PointRow>(conn).await?;
    rows.into_iter().map(PointRow::point).collect()
}

/// The points of one contribution.
pub async fn points_of(conn: &mut Conn, of: ContributionId) -> Result<Vec<Point>, StoreError> {
    let sql = "SELECT id, contribution_id, clause, stance, text, wanted, reply_id FROM point
        WHERE contribution_id = $1 ORDER BY place";
    let rows = query(sql).bind(of.to_string()).fetch_all::<PointRow>(conn).await?;
    rows.into_iter().map(PointRow::point).collect()
}

/// What an organisation prepares for a board.
pub async fn prepared(
    conn: &mut Conn,
    (of, organisation): (ConsultationId, OrganisationId),
    board: Option<BoardId>,
) -> Result<Option<Contribution>, StoreError> {
    let sql = contributions!(
        "WHERE x.consultation_id = $1 AND x.organisation_id = $2 AND x.voice = 'position' AND x.signed_at IS NULL
        AND COALESCE(x.board_id, '') = $3 ORDER BY x.id DESC LIMIT 1"
    );
    let board = board.map(|board| board.to_string()).unwrap_or_default();
    let asked = query(sql).bind(of.to_string()).bind(organisation.to_string()).bind(board);
    asked.fetch_optional::<ContributionRow>(conn).await?.map(ContributionRow::contribution).transpose()
}

/// The positions of an organisation that stand.
pub async fn standing(
    conn: &mut Conn,
    of: ConsultationId,
    organisation: OrganisationId,
) -> Result<Vec<Contribution>, StoreError> {
    let sql = contributions!(
        "WHERE x.consultation_id = $1 AND x.organisation_id = $2 AND x.voice = 'position' AND x.signed_at IS NOT NULL
        AND x.ended_at IS NULL ORDER BY x.id"
    );
    let asked = query(sql).bind(of.to_string()).bind(organisation.to_string());
    let rows = asked.fetch_all::<ContributionRow>(conn).await?;
    rows.into_iter().map(ContributionRow::contribution).collect()
}

/// How many contributions of a voice there are, of an organisation where one is told.
pub async fn count_of(
    conn: &mut Conn,
    of: ConsultationId,
    (voice, organisation): (Voice, Option<OrganisationId>),
) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM contribution WHERE consultation_id = $1 AND voice = $2 AND COALESCE(organisation_id, '') = $3";
    let organisation = organisation.map(|of| of.to_string()).unwrap_or_default();
    query(sql).bind(of.to_string()).bind(voice.as_str()).bind(organisation).fetch_one(conn).await
}

/// Lines of a meeting's minutes, struck ones too.
pub async fn lines_of(conn: &mut Conn, (of, meeting): (ConsultationId, MeetingId)) -> Result<i64, StoreError> {
    let sql = "SELECT COUNT(*) FROM contribution WHERE consultation_id = $1 AND meeting_id = $2";
    query(sql).bind(of.to_string()).bind(meeting.to_string()).fetch_one(conn).await
}

/// Of a partner's own list: whether something is prepared, and how many lines of minutes it has not confirmed.
pub async fn waits_for(
    conn: &mut Conn,
    of: ConsultationId,
    organisation: OrganisationId,
) -> Result<(bool, i64), StoreError> {
    const PREPARED: &str = "SELECT COUNT(*) FROM contribution
        WHERE consultation_id = $1 AND organisation_id = $2 AND voice = 'position' AND signed_at IS NULL";
    const MINUTES: &str = "SELECT COUNT(*) FROM contribution
        WHERE consultation_id = $1 AND organisation_id = $2 AND voice = 'minutes' AND ended_at IS NULL AND confirmed_at IS NULL";
    let (of, organisation) = (of.to_string(), organisation.to_string());
    let prepared: i64 = query(PREPARED).bind(&of).bind(&organisation).fetch_one(conn).await?;
    Ok((prepared > 0, query(MINUTES).bind(&of).bind(&organisation).fetch_one(conn).await?))
}

/// Takes down what the public or a member said: words and author's name are erased. True where it was not taken down.
pub async fn take_down(conn: &mut Conn, id: ContributionId, reason: &str, now: Timestamp) -> Result<bool, StoreError> {
    let id = id.to_string();
    let sql = "UPDATE contribution SET taken_down_at = $2, taken_down_reason = $3, name = ''
        WHERE id = $1 AND taken_down_at IS NULL AND voice IN ('public', 'comment')";
    let rows = execute!(conn, sql, &id, now.as_millisecond(), reason)?;
    if rows > 0 {
        execute!(conn, "UPDATE point SET text = '', wanted = '' WHERE contribution_id = $1", &id)?;
    }
    Ok(rows > 0)
}

/// A new contribution with its points.
pub async fn add(
    conn: &mut Conn,
    new: &Contribution,
    points: &[(PointId, PointText)],
    by: Option<PersonId>,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO contribution (id, consultation_id, voice, organisation_id, board_id, meeting_id, term, name, signer,
        made_by, made_at, signed_at, late, ended_how, taken_down_reason)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', '')";
    let id = new.id.to_string();
    execute!(
        conn,
        sql,
        &id,
        new.consultation.to_string(),
        new.voice.as_str(),
        new.organisation.map(|of| of.to_string()),
        new.board.map(|of| of.to_string()),
        new.meeting.map(|of| of.to_string()),
        new.term.as_str(),
        &new.name,
        &new.signer,
        by.map(|by| by.to_string()),
        new.made_at.as_millisecond(),
        new.signed_at.map(Timestamp::as_millisecond),
        new.late
    )?;
    let sql = "INSERT INTO point (id, contribution_id, place, clause, stance, text, wanted)
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    for (place, (point, said)) in (0_i64..).zip(points) {
        let (point, stance) = (point.to_string(), said.stance.as_str());
        execute!(conn, sql, point, &id, place, &said.clause, stance, &said.text, &said.wanted)?;
    }
    Ok(())
}

/// Drops what was only prepared.
pub async fn drop_prepared(conn: &mut Conn, id: ContributionId) -> Result<(), StoreError> {
    let id = id.to_string();
    let sql =
        "DELETE FROM point WHERE contribution_id IN (SELECT id FROM contribution WHERE id = $1 AND signed_at IS NULL)";
    execute!(conn, sql, &id)?;
    execute!(conn, "DELETE FROM contribution WHERE id = $1 AND signed_at IS NULL", &id).map(drop)
}

/// It is signed: as what, how the board stood, whether it comes late. True where it was prepared.
pub async fn sign(
    conn: &mut Conn,
    id: ContributionId,
    (signer, term, late): (&str, Term, bool),
    now: Timestamp,
) -> Result<bool, StoreError> {
    let sql =
        "UPDATE contribution SET signed_at = $2, signer = $3, term = $4, late = $5 WHERE id = $1 AND signed_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), signer, term.as_str(), late).map(|rows| rows > 0)
}

/// It stands no more: `replaced` or `withdrawn`. True where it stood.
pub async fn end(conn: &mut Conn, id: ContributionId, how: &str, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE contribution SET ended_at = $2, ended_how = $3
        WHERE id = $1 AND ended_at IS NULL AND signed_at IS NOT NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond(), how).map(|rows| rows > 0)
}

/// The organisation confirms what minutes have of it; true where it had not.
pub async fn confirm(conn: &mut Conn, id: ContributionId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "UPDATE contribution SET confirmed_at = $2 WHERE id = $1 AND confirmed_at IS NULL AND ended_at IS NULL";
    execute!(conn, sql, id.to_string(), now.as_millisecond()).map(|rows| rows > 0)
}
