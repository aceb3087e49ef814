//! Who may do what with partners: companies for their own, offices for those that applied to them, everybody for what was decided.

use domain::right::Act::{CheckPartners, DeterminePartners, See};

use super::line::Content::Scan;
use super::line::Line;
use super::line::Sent::{Agreement, Fields, Files, Nothing, Rule, Ruling};
use super::line::Who::{Everybody, May, Owner};

pub(super) const LINES: &[Line] = &[
    ("GET /mitra", Everybody, "", Nothing),
    ("GET /mitra/aturan", Everybody, "", Nothing),
    ("GET /meja/mitra/perjanjian", May(See), "", Nothing),
    ("POST /meja/mitra/perjanjian", May(DeterminePartners), "", Agreement),
    ("GET /meja/mitra/perjanjian/{id}", May(See), "agreement", Nothing),
    ("GET /meja/mitra/perjanjian/{id}/naskah.pdf", May(See), "agreement", Nothing),
    (
        "POST /meja/mitra/perjanjian/{id}/pengakhiran",
        May(DeterminePartners),
        "agreement",
        Fields("reason=Alasan+yang+cukup+panjang."),
    ),
    (
        "POST /meja/mitra/perjanjian/{id}/janji",
        May(DeterminePartners),
        "agreement",
        Fields("side=office&what=Tempat+pelatihan&due=2025-06-01"),
    ),
    (
        "POST /meja/mitra/janji/{id}/pemenuhan",
        May(CheckPartners),
        "promise",
        Fields("agreement=<agreement>&kept_on=2025-05-02&evidence=Berita+acara"),
    ),
    ("GET /api/partners", Everybody, "", Nothing),
    ("GET /api/rules", Everybody, "", Nothing),
    ("GET /meja/mitra", May(CheckPartners), "", Nothing),
    ("POST /meja/mitra", Owner, "company", Fields("outlet=Kenari+Baru&medium=radio&site=")),
    ("GET /meja/mitra/aturan", May(See), "", Nothing),
    ("POST /meja/mitra/aturan", May(CheckPartners), "", Rule("registration-01-2023")),
    ("GET /trust.txt", Everybody, "", Nothing),
    ("GET /.well-known/trust.txt", Everybody, "", Nothing),
    ("GET /trust/{site}/trust.txt", Everybody, "trust-site", Nothing),
    ("GET /meja/anggota", Owner, "keeps-members", Nothing),
    ("POST /meja/anggota", Owner, "keeps-members", Fields("members=Kenari+Baru%3B+kenaribaru.example")),
    ("POST /meja/anggota/{id}/pengakhiran", Owner, "affiliation-gone", Nothing),
    ("POST /meja/mitra/{id}/keanggotaan", Owner, "partner", Fields("affiliation=<affiliation>&answer=confirmed")),
    ("GET /meja/mitra/daftar-verifikasi", May(CheckPartners), "", Nothing),
    ("POST /meja/mitra/daftar-verifikasi", May(CheckPartners), "", Fields("address=https%3A%2F%2Fdaftar.example%2F")),
    ("GET /meja/mitra/daftar-verifikasi/{id}/rekaman.wacz", May(CheckPartners), "roster-capture", Nothing),
    ("GET /meja/mitra/pembacaan/{id}/rekaman.wacz", May(CheckPartners), "page-reading", Nothing),
    ("POST /meja/mitra/{id}/pembacaan", May(CheckPartners), "partner", Nothing),
    ("POST /meja/mitra/aturan/putusan", May(CheckPartners), "", Ruling),
    ("GET /meja/mitra/aturan/putusan/{id}/naskah.pdf", May(See), "ruling", Nothing),
    (
        "POST /meja/mitra/aturan/catatan/{id}/pencabutan",
        May(CheckPartners),
        "ruling",
        Fields("reason=Alasan+yang+cukup+panjang."),
    ),
    ("GET /meja/mitra/aturan/naskah.pdf", May(See), "office ?aturan=pergub-kaltim-49-2024", Nothing),
    (
        "POST /meja/mitra/penetapan",
        May(DeterminePartners),
        "application",
        Fields("number=800/12/2025&day=2025-05-01&<application>=admit&seen-<application>=<seen>"),
    ),
    ("POST /meja/mitra/pernyataan/{id}", May(CheckPartners), "claim", Fields("partner=<partner>&standing=confirmed")),
    ("POST /meja/mitra/permohonan/{id}/pencabutan", Owner, "application", Nothing),
    ("GET /meja/mitra/berkas/{id}", May(CheckPartners), "credential", Nothing),
    ("POST /meja/mitra/berkas/{id}/penarikan", Owner, "credential", Fields("partner=<partner>")),
    (
        "POST /meja/mitra/keberatan/{id}",
        May(DeterminePartners),
        "objection",
        Fields("partner=<partner>&answer=dismissed&reason=Alasan+yang+cukup+panjang."),
    ),
    (
        "POST /meja/mitra/{id}/keberatan",
        Owner,
        "listed-partner",
        Fields("line=<listed-line>&grounds=Alasan+yang+cukup+panjang+untuk+keberatan."),
    ),
    ("GET /meja/mitra/{id}", May(CheckPartners), "partner", Nothing),
    ("POST /meja/mitra/{id}/permohonan", Owner, "partner", Fields("office=<second-office>")),
    ("GET /meja/mitra/{id}/berkas/{kind}", Owner, "partner credential-kind", Nothing),
    ("POST /meja/mitra/{id}/berkas/{kind}", Owner, "partner credential-kind", Files(Scan)),
];
