//! What the demo's partnership rests on beside documents: agreements with what was promised in them, members of an association, and pages that
//! were read.

use std::sync::Arc;

use desk::coverage::Press;
use desk::{Actor, Desk, Error, affiliation, partner};
use domain::Refusal;
use domain::affiliation::Answered;
use domain::id::{AgreementId, OrganisationId};
use domain::partner::TypedAgreement;
use domain::zone::Zone;
use jiff::{Timestamp, ToSpan};

use super::{content, policy, programme, signed_in};

/// An agreement: kind, number, subject, with whom, days since it began, days until it ends, ceiling, who signed.
type Agreement = [&'static str; 8];

const AGREEMENTS: [Agreement; 2] = [
    [
        "memorandum",
        "019.6/12/MoU",
        "Peningkatan kompetensi wartawan dan literasi media",
        policy::SECRETARIES[0].3,
        "36",
        "694",
        "",
        "Ratna Wulandari, Kepala Dinas Komunikasi dan Informatika\nHasan Basri Lubis, Ketua SMSN Borneo Timur",
    ],
    [
        "cooperation",
        "027/44/PKS",
        "Penyebarluasan informasi layanan publik",
        "PT Merdu Media Utama",
        "30",
        "60",
        "150.000.000",
        "Ratna Wulandari, Kepala Dinas Komunikasi dan Informatika\nTumini Lestari, Direktur PT Merdu Media Utama",
    ],
];

/// What was promised in the first: side, what, due in so many days from today, and what shows that it was kept.
const PROMISES: [(&str, &str, i32, &str); 4] = [
    (
        "other",
        "Uji kompetensi wartawan bagi 20 wartawan anggota",
        -12,
        "Berita acara UKW angkatan 7, 18 peserta kompeten",
    ),
    ("office", "Tempat dan biaya pelaksanaan uji kompetensi", -14, "Nota dinas 021 dan daftar hadir"),
    ("other", "Kelas literasi media di tiga SMA di hulu", -3, ""),
    ("office", "Data kegiatan dinas dibuka setiap Senin", 40, ""),
];

/// Members of the association, as its secretary writes them.
const MEMBERS: &str = "Kabar Merdu; kabarmerdu.example; 17/8/2020
Borneo Timur Kini; borneotimurkini.example
Suara Hulu; suarahulu.example; 2/5/2021
Warta Muara; wartamuara.example";

/// Where the demo's list of verification stands.
const ROSTER: &str = "https://daftarpers.example/perusahaan";

/// A day on the office's clock, some days from a moment.
pub(super) fn day(from: Timestamp, days: i32) -> String {
    let at = from.checked_add((i64::from(days) * 24).hours()).unwrap_or(from);
    Zone::Wita.clock(at).date().to_string()
}

/// Plays it; `at` sets the clock some days and hours ago.
pub(super) async fn fill(
    desk: &Desk,
    officer: &Actor,
    (office, press): (OrganisationId, Arc<dyn Press>),
    at: impl Fn(i64, i64) -> Timestamp,
) -> Result<(), Error> {
    let today = at(0, 0);
    at(30, 0);
    let first = agreements(desk, officer, office, today).await?;
    at(26, 0);
    members(desk).await?;
    // The list was read when one outlet stood on it, and again when it did not.
    for days in [20, 6] {
        at(days, 0);
        partner::set_roster(desk, officer, office, ROSTER).await?;
        partner::read_roster(desk, &press).await?;
    }
    at(4, 0);
    let (waiting, _) = partner::waiting(desk, officer, office, None).await?;
    for one in waiting {
        partner::read_pages(desk, officer, &press, one.partner.id).await?;
    }
    programme::fill(desk, officer, (office, first), (today, &at)).await?;
    at(0, 0);
    Ok(())
}

async fn agreements(
    desk: &Desk,
    officer: &Actor,
    office: OrganisationId,
    today: Timestamp,
) -> Result<AgreementId, Error> {
    let mut first = None;
    for [kind, number, subject, with, since, until, ceiling, signatories] in AGREEMENTS {
        let days = |text: &str| text.parse::<i32>().unwrap_or_default();
        let (from, until) = (day(today, -days(since)), day(today, days(until)));
        let typed = TypedAgreement { kind, number, subject, from: &from, until: &until, ceiling, signatories };
        let paper = super::consultation::paper(subject, signatories, today);
        let id = partner::agree(desk, officer, office, (typed, with, Ok(paper))).await?;
        first = first.or(Some(id));
    }
    let id = first.ok_or(Refusal::NotFound)?;
    for (side, what, due, _) in PROMISES {
        partner::promise(desk, officer, id, [side, what, &day(today, due)]).await?;
    }
    let agreed = partner::agreed(desk, officer, id).await?;
    for (_, what, due, evidence) in PROMISES.into_iter().filter(|(.., evidence)| !evidence.is_empty()) {
        let promise = agreed.commitments.iter().find(|one| one.what == what).ok_or(Refusal::NotFound)?;
        partner::keep_promise(desk, officer, promise.id, [&day(today, due - 19), evidence, ""]).await?;
    }
    Ok(id)
}

/// The association names its members; the company of two of them answers.
async fn members(desk: &Desk) -> Result<(), Error> {
    let (_, email, _, _) = policy::SECRETARIES[0];
    let secretary = signed_in(desk, email).await?;
    let association = secretary.memberships.first().ok_or(Refusal::NotFound)?.organisation;
    affiliation::enter(desk, &secretary, association, MEMBERS).await?;
    let editor = signed_in(desk, content::GUEST.1).await?;
    let company = editor.memberships.first().ok_or(Refusal::NotFound)?.organisation;
    for own in partner::own(desk, &editor, company).await? {
        let (named, may_answer) = affiliation::of_outlet(desk, &editor, own.partner.id).await?;
        for one in named.iter().filter(|_| may_answer) {
            affiliation::answer(desk, &editor, (own.partner.id, one.id), Answered::Confirmed).await?;
        }
    }
    Ok(())
}
