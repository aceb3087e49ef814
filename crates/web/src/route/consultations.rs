//! The routes of consultations, each with who may enter.

use axum::routing::{get, post};

use super::{Route, desk, inside, keeping, open, public_consultation, with_file};

/// Consultations: as offices hold them, partners answer, and everybody reads and comments.
pub(super) fn routes() -> Vec<Route> {
    use desk::consultation as room;

    vec![
        keeping("/koordinasi", get(public_consultation::list)),
        open("/koordinasi/{slug}", get(public_consultation::one)),
        open("/koordinasi/{slug}/tanggapan", post(public_consultation::comment)),
        open("/koordinasi/{slug}/naskah.txt", get(public_consultation::consulted)),
        open("/koordinasi/{slug}/naskah-akhir.txt", get(public_consultation::set)),
        open("/koordinasi/{slug}/matriks.csv", get(public_consultation::csv)),
        open("/koordinasi/{slug}/matriks.xlsx", get(public_consultation::xlsx)),
        inside("/meja/koordinasi", get(room::page)),
        inside("/meja/koordinasi/baru", with_file(get(room::form).post(room::create))),
        inside("/meja/koordinasi/kepengurusan", get(room::boards).post(room::add_board)),
        inside("/meja/koordinasi/kepengurusan/{id}/pencoretan", post(room::end_board)),
        inside("/meja/koordinasi/{id}", get(room::one)),
        inside("/meja/koordinasi/{id}/keterangan", post(room::tell)),
        inside("/meja/koordinasi/{id}/naskah", with_file(get(room::policy).post(room::put))),
        inside("/meja/koordinasi/{id}/naskah.txt", get(room::consulted_file)),
        inside("/meja/koordinasi/{id}/naskah-akhir", with_file(post(room::put_final))),
        inside("/meja/koordinasi/{id}/naskah-akhir.txt", get(room::final_file)),
        inside("/meja/koordinasi/{id}/mitra", post(room::list_partner)),
        inside("/meja/koordinasi/{id}/mitra/pengeluaran", post(room::leave_off)),
        inside("/meja/koordinasi/{id}/mitra/undangan", post(room::invite)),
        inside("/meja/koordinasi/{id}/mitra/jangkauan", post(room::reach)),
        inside("/meja/koordinasi/{id}/pengingat", post(room::remind)),
        inside("/meja/koordinasi/{id}/pembukaan", post(room::open)),
        inside("/meja/koordinasi/{id}/perpanjangan", post(room::extend)),
        inside("/meja/koordinasi/{id}/penutupan", post(room::close)),
        inside("/meja/koordinasi/{id}/penghentian", post(room::give_up)),
        inside("/meja/koordinasi/{id}/penghapusan", post(room::remove)),
        inside("/meja/koordinasi/{id}/matriks", get(room::matrix).post(room::answer)),
        inside("/meja/koordinasi/{id}/penurunan", post(room::take_down)),
        inside("/meja/koordinasi/{id}/matriks.csv", get(room::csv)),
        inside("/meja/koordinasi/{id}/matriks.xlsx", get(room::xlsx)),
        inside("/meja/koordinasi/{id}/keputusan", post(room::decide)),
        inside("/meja/koordinasi/{id}/siaran-pers", post(room::link)),
        inside("/meja/koordinasi/{id}/siaran-pers/pelepasan", post(room::unlink)),
        inside("/meja/koordinasi/{id}/rapat", post(room::hold)),
        inside("/meja/koordinasi/{id}/rapat/{meeting}", get(room::calendar)),
        inside("/meja/koordinasi/{id}/rapat/{meeting}/pembatalan", post(room::call_off)),
        inside("/meja/koordinasi/{id}/rapat/{meeting}/kehadiran", post(room::attend)),
        inside("/meja/koordinasi/{id}/rapat/{meeting}/notula", post(room::note)),
        inside("/meja/koordinasi/{id}/notula/pencoretan", post(room::strike)),
        inside("/meja/koordinasi/{id}/sikap", post(room::save)),
        inside("/meja/koordinasi/{id}/sikap/penarikan", post(room::withdraw)),
        inside("/meja/koordinasi/{id}/tanggapan", post(room::comment)),
        inside("/meja/koordinasi/{id}/notula", post(room::minutes)),
    ]
}
