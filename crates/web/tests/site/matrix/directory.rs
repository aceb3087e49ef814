//! Who may do what with outlets, tables and the register on the desk's pages.

use domain::right::Act::{Accredit, CheckCoverage, KeepDirectory, ManagePeople, See};

use super::line::Content::{Outlets, People, Register};
use super::line::Line;
use super::line::Sent::{Fields, Files, Form, Nothing};
use super::line::Who::{self, Keeper, KeeperAlone, May};

const KEEP: Who = May(KeepDirectory);

pub(super) const LINES: &[Line] = &[
    ("GET /meja/liputan", May(See), "", Nothing),
    ("POST /meja/liputan", May(CheckCoverage), "published", Fields("address=<outlet-page>&release=<published>")),
    ("GET /meja/liputan/ikhtisar", May(See), "", Nothing),
    ("GET /meja/liputan/ikhtisar.csv", May(See), "", Nothing),
    ("GET /meja/liputan/ikhtisar.xlsx", May(See), "", Nothing),
    ("GET /meja/liputan/kertas", May(See), "", Nothing),
    ("GET /meja/liputan/kliping.pdf", May(See), "?hari=2025-05-11", Nothing),
    ("GET /meja/liputan/kliping.docx", May(See), "?pekan=2025-W19", Nothing),
    ("GET /meja/liputan/rekap.pdf", May(See), "?dari=2025-05-01&sampai=2025-05-31", Nothing),
    ("GET /meja/liputan/rekap.docx", May(See), "?dari=2025-05-01&sampai=2025-05-31", Nothing),
    ("GET /meja/liputan/{id}", May(See), "coverage", Nothing),
    ("GET /meja/liputan/{id}/bukti-tayang.pdf", May(See), "coverage", Nothing),
    ("GET /meja/liputan/{id}/bukti.wacz", May(See), "coverage", Nothing),
    ("GET /meja/liputan/{id}/gambar.jpg", May(See), "coverage", Nothing),
    ("POST /meja/liputan/{id}/penilaian", May(CheckCoverage), "coverage", Fields("mark=<mark>&decision=ask")),
    (
        "POST /meja/liputan/{id}/penilaian/{which}",
        May(CheckCoverage),
        "asked-coverage judgement",
        Fields("decision=withdraw&withdraw=Salah+minta,+maaf+sekali."),
    ),
    ("POST /meja/liputan/{id}/tautan", May(CheckCoverage), "asked-coverage", Form),
    ("GET /meja/direktori", May(See), "", Nothing),
    ("POST /meja/direktori", KEEP, "", Form),
    ("GET /meja/direktori/daftar.csv", KEEP, "", Nothing),
    ("GET /meja/direktori/{id}", May(See), "outlet", Nothing),
    ("GET /meja/direktori/{id}/liputan", May(See), "outlet", Nothing),
    ("GET /meja/direktori/{id}/liputan.csv", May(See), "outlet", Nothing),
    ("GET /meja/direktori/{id}/liputan.xlsx", May(See), "outlet", Nothing),
    ("POST /meja/direktori/{id}", KEEP, "outlet", Form),
    ("POST /meja/direktori/{id}/penghapusan", KEEP, "outlet", Form),
    ("POST /meja/direktori/tampilan", KEEP, "", Fields("outlet=<outlet>")),
    ("POST /meja/direktori/{id}/tampilan/pengakhiran", KEEP, "outlet", Form),
    ("POST /meja/direktori/{id}/akreditasi", May(Accredit), "outlet", Form),
    ("POST /meja/direktori/{id}/akreditasi/pengakhiran", May(Accredit), "outlet", Form),
    ("POST /meja/direktori/{id}/kontak", KEEP, "outlet", Form),
    ("POST /meja/direktori/{id}/kontak/{name}", KEEP, "outlet contact", Form),
    ("POST /meja/direktori/{id}/kontak/{name}/penghapusan", KEEP, "outlet contact", Form),
    // What a table is about says who may.
    ("GET /meja/impor", KEEP, "", Nothing),
    ("GET /meja/impor", May(ManagePeople), "?sheet=people", Nothing),
    ("GET /meja/impor", Keeper, "?sheet=organisations", Nothing),
    ("POST /meja/impor", KEEP, "", Files(Outlets)),
    ("POST /meja/impor", May(ManagePeople), "?sheet=people", Files(People)),
    ("POST /meja/impor", Keeper, "?sheet=organisations", Files(Register)),
    ("GET /meja/impor/{id}", KEEP, "table", Nothing),
    ("GET /meja/impor/{id}", May(ManagePeople), "table-people", Nothing),
    ("GET /meja/impor/{id}", Keeper, "table-register", Nothing),
    ("POST /meja/impor/{id}", KEEP, "table", Fields("seal=<table-seal>")),
    ("POST /meja/impor/{id}", May(ManagePeople), "table-people", Fields("seal=<table-people-seal>")),
    ("POST /meja/impor/{id}", Keeper, "table-register", Fields("seal=<table-register-seal>")),
    ("POST /meja/impor/{id}/pembatalan", KEEP, "table", Form),
    ("POST /meja/impor/{id}/pembatalan", May(ManagePeople), "table-people", Form),
    ("POST /meja/impor/{id}/pembatalan", Keeper, "table-register", Form),
    ("GET /meja/impor/{id}/sisa.csv", KEEP, "table", Nothing),
    ("GET /meja/impor/{id}/sisa.csv", May(ManagePeople), "table-people", Nothing),
    ("GET /meja/organisasi", Keeper, "", Nothing),
    ("POST /meja/organisasi", Keeper, "", Form),
    ("GET /meja/organisasi/baru", Keeper, "?kind=association", Nothing),
    ("GET /meja/organisasi/{id}", Keeper, "association", Nothing),
    ("POST /meja/organisasi/{id}", Keeper, "association", Form),
    ("POST /meja/organisasi/{id}/administrator", KeeperAlone, "association", Form),
    (
        "POST /meja/organisasi/{id}/administrator/pembatalan",
        KeeperAlone,
        "association",
        Fields("email=<association-invitee>"),
    ),
    ("POST /meja/organisasi/{id}/penutupan", Keeper, "association", Form),
    ("POST /meja/organisasi/{id}/pembukaan", Keeper, "closed", Form),
    ("POST /meja/organisasi/{id}/penghapusan", Keeper, "unused", Form),
];
