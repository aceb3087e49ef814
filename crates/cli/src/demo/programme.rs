//! The demo's joint programmes: a training that was held and counted, and a competence test to come, both under the first agreement.

use desk::partner::{self, Noted};
use desk::{Actor, Desk, Error};
use domain::Refusal;
use domain::id::{AgreementId, OrganisationId, ProgrammeId};
use domain::partner::{Attendance, TypedProgramme, Under};
use jiff::Timestamp;

use super::foundation::day;
use super::policy;

/// Who took part in the training.
const TRAINED: &str = "Bagus Prakoso; Kabar Merdu
Citra Lejau; Suara Hulu
Dewi Anggun; Kabar Merdu
Eko Bening; Warta Muara
Fitri Halimah; Borneo Timur Kini
Galuh Paramita; Warta Muara";

/// Who is registered for the test.
const REGISTERED: &str = "Dewi Anggun; Kabar Merdu
Hendra Lawai; Suara Hulu
Intan Baiduri; Borneo Timur Kini";

/// A training and a test, with the agreement that they carry out; `at` sets the clock some days and hours ago.
pub(super) async fn fill(
    desk: &Desk,
    officer: &Actor,
    (office, agreement): (OrganisationId, AgreementId),
    (today, at): (Timestamp, &impl Fn(i64, i64) -> Timestamp),
) -> Result<(), Error> {
    let under = Under::Agreement(agreement).written();
    let enter = async |kind, title, days: [i32; 2], lines| -> Result<ProgrammeId, Error> {
        let [first, last] = days.map(|days| day(today, days));
        let (place, organisers) = ("Aula Dinas Komunikasi dan Informatika", policy::SECRETARIES[0].3);
        let (first, last, under, note) = (&first, &last, &under, "Makan siang disediakan.");
        let typed = TypedProgramme { kind, title, place, first, last, organisers, under, note };
        let id = partner::enter_programme(desk, officer, office, typed).await?;
        partner::add_participants(desk, officer, id, lines).await?.map_err(|_| Refusal::State)?;
        Ok(id)
    };
    at(29, 0);
    let held = enter("training", "Pelatihan jurnalisme data di Kota Agung", [-25, -24], TRAINED).await?;
    at(24, 0);
    let mut notes = Vec::new();
    for (place, one) in partner::programme(desk, officer, held).await?.participants.into_iter().enumerate() {
        let now = if place == 3 { Attendance::Absent } else { Attendance::Present };
        notes.push(Noted { id: one.id, seen: one.attendance, now });
    }
    at(22, 0);
    partner::count_programme(desk, officer, held, &notes).await?;
    at(2, 0);
    enter("competence-test", "Uji kompetensi wartawan angkatan kedelapan", [12, 13], REGISTERED).await?;
    Ok(())
}
