//! The routes of partners, each with who may enter.

use axum::routing::{get, post};

use super::{Route, desk, inside, keeping, open, public_partner, trust, with_file};

/// Partners: as companies put them forward, offices check them, and everybody reads what was decided.
pub(super) fn routes() -> Vec<Route> {
    vec![
        keeping("/mitra", get(public_partner::page)),
        keeping("/mitra/aturan", get(public_partner::rules)),
        inside("/meja/mitra", get(desk::partner::page).post(desk::partner::add)),
        inside("/meja/mitra/aturan", with_file(get(desk::partner::rules).post(desk::partner::confirm))),
        inside("/meja/mitra/aturan/naskah.pdf", get(desk::partner::text)),
        inside("/meja/mitra/aturan/putusan", with_file(post(desk::partner::rule))),
        inside("/meja/mitra/aturan/putusan/{id}/naskah.pdf", get(desk::partner::ruling_paper)),
        inside("/meja/mitra/aturan/catatan/{id}/pencabutan", post(desk::partner::take_rule_back)),
        inside("/meja/mitra/daftar-verifikasi", get(desk::partner::roster).post(desk::partner::set_roster)),
        inside("/meja/mitra/daftar-verifikasi/{id}/rekaman.wacz", get(desk::partner::roster_archive)),
        inside("/meja/mitra/pembacaan/{id}/rekaman.wacz", get(desk::partner::reading_archive)),
        inside("/meja/mitra/{id}/pembacaan", post(desk::partner::read_pages)),
        inside("/meja/anggota", get(desk::affiliation::page).post(desk::affiliation::enter)),
        inside("/meja/anggota/{id}/pengakhiran", post(desk::affiliation::end)),
        inside("/meja/mitra/{id}/keanggotaan", post(desk::affiliation::answer)),
        open("/trust/{site}/trust.txt", get(trust::of_site)),
        open("/trust.txt", get(trust::own)),
        open("/.well-known/trust.txt", get(trust::own)),
        inside("/meja/mitra/penetapan", post(desk::partner::sign)),
        inside("/meja/mitra/perjanjian", with_file(get(desk::partner::agreements).post(desk::partner::agree))),
        inside("/meja/mitra/perjanjian/{id}", get(desk::partner::agreement)),
        inside("/meja/mitra/perjanjian/{id}/naskah.pdf", get(desk::partner::agreement_paper)),
        inside("/meja/mitra/perjanjian/{id}/pengakhiran", post(desk::partner::end_agreement)),
        inside("/meja/mitra/perjanjian/{id}/janji", post(desk::partner::promise)),
        inside("/meja/mitra/janji/{id}/pemenuhan", post(desk::partner::keep_promise)),
        inside("/meja/mitra/program", get(desk::partner::programmes).post(desk::partner::enter_programme)),
        inside("/meja/mitra/program/{id}", get(desk::partner::programme)),
        inside("/meja/mitra/program/{id}/peserta", post(desk::partner::add_participants)),
        inside("/meja/mitra/program/{id}/kehadiran", post(desk::partner::note_participants)),
        inside("/meja/mitra/program/{id}/penghapusan", post(desk::partner::erase_participant)),
        inside("/meja/mitra/program/{id}/hari", post(desk::partner::move_programme)),
        inside("/meja/mitra/program/{id}/pembatalan", post(desk::partner::call_off_programme)),
        inside("/meja/mitra/program/{id}/penutupan", post(desk::partner::count_programme)),
        inside("/meja/mitra/pernyataan/{id}", post(desk::partner::settle)),
        inside("/meja/mitra/permohonan/{id}/pencabutan", post(desk::partner::end_application)),
        inside("/meja/mitra/berkas/{id}", get(desk::partner::file)),
        inside("/meja/mitra/berkas/{id}/penarikan", post(desk::partner::end_credential)),
        inside("/meja/mitra/keberatan/{id}", post(desk::partner::answer_objection)),
        inside("/meja/mitra/{id}/keberatan", post(desk::partner::object)),
        inside("/meja/mitra/{id}", get(desk::partner::one)),
        inside("/meja/mitra/{id}/permohonan", post(desk::partner::apply)),
        inside(
            "/meja/mitra/{id}/berkas/{kind}",
            with_file(get(desk::partner::credential_form).post(desk::partner::give_credential)),
        ),
    ]
}
