//! The demo's consultations: one that was asked, answered and set, one that is open, one that is prepared.

use ::media::{Block, Head, Paper, Part, Run, Tongue, pdf};
use desk::consultation::{self, Held, Sheet};
use desk::people::{self, Acceptance, Invite, Way};
use desk::{Actor, Desk, Error, partner, register};
use domain::Refusal;
use domain::consultation::{TypedBoard, TypedConsultation};
use domain::id::{ConsultationId, OrganisationId, ReleaseId};
use domain::organisation::{Kind, OrganisationDetails, TypedOrganisation};
use domain::zone::Zone;
use jiff::{Timestamp, ToSpan};

use super::{PASSWORD, policy, signed_in};

/// The office and the associations.
struct Cast<'a> {
    desk: &'a Desk,
    officer: &'a Actor,
    office: OrganisationId,
    secretaries: Vec<(OrganisationId, Actor)>,
}

/// A day on the office's clock.
fn day(at: Timestamp) -> String {
    Zone::Wita.clock(at).date().to_string()
}

/// Plays the room's past; `at` sets the clock some days and hours ago.
pub(super) async fn fill(
    desk: &Desk,
    officer: &Actor,
    (office, release): (OrganisationId, Option<ReleaseId>),
    at: impl Fn(i64, i64) -> Timestamp,
) -> Result<(), Error> {
    let began = at(38, 0);
    let cast = Cast { desk, officer, office, secretaries: secretaries(desk, officer, began).await? };
    partner::confirm(desk, officer, office, ("coordination", standard(began))).await?;
    let set = cast.asks(policy::SET, policy::SET_TEXT).await?;
    consultation::open(desk, officer, set, (&day(at(38, 0).checked_add(408.hours()).unwrap_or(began)), false)).await?;
    at(33, 2);
    cast.says(0, set, policy::POSITIONS[0]).await?;
    at(31, 4);
    cast.meets(set, &at).await?;
    at(29, 0);
    cast.says(1, set, policy::POSITIONS[1]).await?;
    let [name, clause, stance, text] = policy::CITIZEN;
    let slug = consultation::see(desk, officer, set).await?.consultation.slug;
    consultation::comment_publicly(desk, &slug, ("", name, [clause, stance, text, ""])).await?;
    at(20, 3);
    consultation::close(desk, officer, set).await?;
    at(19, 0);
    cast.answers(set).await?;
    let last = policy::CHANGED.iter().fold(policy::SET_TEXT.to_owned(), |text, (old, new)| text.replace(old, new));
    consultation::put_final(desk, officer, set, ("peraturan.md", &last)).await?;
    let decided = at(17, 0);
    consultation::decide(desk, officer, set, [policy::NUMBER, &day(decided)]).await?;
    if let Some(release) = release {
        consultation::link_release(desk, officer, (set, release)).await?;
    }
    at(5, 2);
    let open = cast.asks(policy::OPEN, policy::OPEN_TEXT).await?;
    consultation::open(desk, officer, open, (&day(at(5, 0).checked_add(360.hours()).unwrap_or(began)), false)).await?;
    at(2, 1);
    cast.says(1, open, policy::OPEN_POSITION).await?;
    at(1, 1);
    cast.asks(policy::DRAFT, policy::DRAFT_TEXT).await.map(drop)
}

/// The people who answer for the associations, with their boards.
async fn secretaries(desk: &Desk, officer: &Actor, began: Timestamp) -> Result<Vec<(OrganisationId, Actor)>, Error> {
    let [name, short_name, level, parent, place, site] = policy::NETWORK;
    let typed = TypedOrganisation { name, short_name, level, parent, place, site };
    register::add(desk, officer, &OrganisationDetails::parse(Kind::Association, typed)?).await?;
    let mut all = Vec::new();
    for ((name, email, right, association), (chair, decree, before, after)) in
        policy::SECRETARIES.into_iter().zip(policy::BOARDS)
    {
        let known = register::page(desk, officer, (Some(Kind::Association), association), None).await?;
        let known = known.organisations.into_iter().find(|known| known.organisation.name == association);
        let organisation = known.ok_or(Refusal::NotFound)?.organisation.id;
        let invite = Invite { email: email.to_owned(), right: right.to_owned(), office: "Sekretaris".to_owned() };
        let token = people::invite_by(desk, officer, organisation, &invite, Way::Hand).await?.unwrap_or_default();
        people::accept(desk, &token, &Acceptance { name: name.to_owned(), password: PASSWORD.to_owned() }).await?;
        let actor = signed_in(desk, email).await?;
        let today = Zone::Wita.clock(began).date();
        let year = |years: i16| format!("{:04}-03-01", today.year() + years);
        let typed = TypedBoard { chair, decree, from: &year(-before), until: &year(after) };
        consultation::enter_board(desk, &actor, organisation, typed).await?;
        all.push((organisation, actor));
    }
    Ok(all)
}

/// The office's decision about its standard, as a PDF.
fn standard(at: Timestamp) -> Vec<u8> {
    let [title, text] = policy::STANDARD;
    paper(title, text, at)
}

/// A paper of the office, as a PDF.
pub(super) fn paper(title: &str, text: &str, at: Timestamp) -> Vec<u8> {
    let paragraphs = text.split("\n\n").map(|words| Block::Paragraph(vec![Run::plain(words)])).collect();
    let parts = [Part::Title(Tongue::Text, title, ""), Part::Text(paragraphs)];
    let paper = Paper {
        language: "id",
        labels: "id",
        title,
        head: Head { authority: "", name: super::content::OFFICE, lines: &[], logo: None },
        parts: &parts,
        below: "",
        page: |page, count| format!("{page}/{count}"),
        wide: false,
        made: (Zone::Wita.clock(at), Zone::Wita.hours()),
    };
    pdf(&paper).unwrap_or_default()
}

impl Cast<'_> {
    /// A consultation that is prepared, with the associations of the province and a press company.
    async fn asks(&self, [kind, title, question, public]: [&str; 4], text: &str) -> Result<ConsultationId, Error> {
        let typed = TypedConsultation { kind, title, question, public };
        let (desk, officer) = (self.desk, self.officer);
        let id = consultation::create(desk, officer, self.office, (typed, ("rancangan.md", text))).await?;
        let out = ["Serikat Media Siber Nusantara", "Pengurus pusat; yang ditanya pengurus provinsinya.", "ya"];
        consultation::list_partner(desk, officer, id, out).await?;
        consultation::list_partner(desk, officer, id, ["PT Merdu Media Utama", "", ""]).await?;
        Ok(id)
    }

    /// An association prepares and signs its position.
    async fn says(&self, which: usize, id: ConsultationId, points: &[[&str; 4]]) -> Result<(), Error> {
        let (organisation, actor) = self.secretaries.get(which).ok_or(Refusal::NotFound)?;
        let board = consultation::boards(self.desk, actor, *organisation).await?.first().map(|board| board.id);
        let points = points.iter().map(|point| point.map(str::to_owned)).collect();
        let sheet = Sheet { points, board, seen: None };
        let signed = consultation::sign(self.desk, actor, (id, *organisation), &sheet).await?;
        signed.map_err(|(_, errors)| Error::Fields(errors))
    }

    /// A meeting takes place; what was said is confirmed.
    async fn meets(&self, id: ConsultationId, at: &impl Fn(i64, i64) -> Timestamp) -> Result<(), Error> {
        let [title, place, minutes] = policy::MEETING;
        let starts = Zone::Wita.clock(at(30, 4)).strftime("%Y-%m-%dT%H:00").to_string();
        at(31, 4);
        let held = Held { title, place, starts: &starts, minutes };
        let meeting = consultation::hold(self.desk, self.officer, id, held).await?;
        at(29, 20);
        let (first, actor) = self.secretaries.first().ok_or(Refusal::NotFound)?;
        let came: Vec<_> = self.secretaries.iter().map(|(organisation, _)| (*organisation, "3")).collect();
        consultation::attend(self.desk, self.officer, meeting, &came).await?;
        let [speaker, clause, stance, text] = policy::MINUTES;
        let under = (meeting, Some(*first), speaker);
        consultation::note(self.desk, self.officer, under, ([clause, stance, text, ""], false)).await?;
        let seen = consultation::see_as_partner(self.desk, actor, (id, *first)).await?.seen;
        let waits = seen.contributions.iter().find(|one| one.meeting == Some(meeting)).map(|one| one.id);
        consultation::confirm_minutes(self.desk, actor, (id, *first), waits.ok_or(Refusal::NotFound)?).await
    }

    /// The office answers every point by its clause.
    async fn answers(&self, id: ConsultationId) -> Result<(), Error> {
        let seen = consultation::see(self.desk, self.officer, id).await?;
        for (clause, answer) in policy::ANSWERS {
            let points: Vec<_> =
                seen.points.iter().filter(|point| point.said.clause == clause).map(|point| point.id).collect();
            if !points.is_empty() {
                consultation::answer(self.desk, self.officer, (id, &points, &[]), answer).await?;
            }
        }
        Ok(())
    }
}
