//! Who may do what with consultations: offices with their own, partners in those they are asked in, everybody with what is public.

use domain::right::Act::{Consult, See, SignPosition};

use super::line::Line;
use super::line::Sent::{Fields, Nothing, Policy};
use super::line::Who::{Door, Everybody, KeeperAlone, May, Owner};

const REASON: &str = "reason=Alasan+yang+cukup+panjang.";

pub(super) const LINES: &[Line] = &[
    ("GET /koordinasi", Everybody, "", Nothing),
    ("GET /koordinasi/{slug}", Everybody, "asked-slug", Nothing),
    (
        "POST /koordinasi/{slug}/tanggapan",
        Door,
        "asked-slug",
        Fields("name=Warga&clause=&stance=agree&text=Setuju+sekali."),
    ),
    ("GET /koordinasi/{slug}/naskah.txt", Everybody, "asked-slug", Nothing),
    ("GET /koordinasi/{slug}/naskah-akhir.txt", Everybody, "set-slug", Nothing),
    ("GET /koordinasi/{slug}/matriks.csv", Everybody, "set-slug", Nothing),
    ("GET /koordinasi/{slug}/matriks.xlsx", Everybody, "set-slug", Nothing),
    ("GET /api/consultations", Everybody, "", Nothing),
    ("GET /api/consultations/{slug}", Everybody, "asked-slug", Nothing),
    ("GET /meja/koordinasi", May(See), "", Nothing),
    ("GET /meja/koordinasi/baru", May(Consult), "", Nothing),
    ("POST /meja/koordinasi/baru", May(Consult), "", Policy),
    ("GET /meja/koordinasi/kepengurusan", May(See), "", Nothing),
    (
        "POST /meja/koordinasi/kepengurusan",
        May(SignPosition),
        "",
        Fields("chair=Rina+Maharani&decree=12/SK&from=2024-01-01&until=2028-01-01"),
    ),
    (
        "POST /meja/koordinasi/kepengurusan/{id}/pencoretan",
        KeeperAlone,
        "board",
        Fields("organisation=<asked-organisation>&reason=Salah+dicatat."),
    ),
    ("GET /meja/koordinasi/{id}", May(See), "prepared", Nothing),
    (
        "POST /meja/koordinasi/{id}/keterangan",
        May(Consult),
        "prepared",
        Fields("kind=circular&title=Surat+edaran&question=Apakah+ini+dapat+dijalankan?"),
    ),
    ("GET /meja/koordinasi/{id}/naskah", May(See), "prepared", Nothing),
    ("POST /meja/koordinasi/{id}/naskah", May(Consult), "prepared", Policy),
    ("GET /meja/koordinasi/{id}/naskah.txt", May(See), "prepared", Nothing),
    ("POST /meja/koordinasi/{id}/naskah-akhir", May(Consult), "asked", Policy),
    ("GET /meja/koordinasi/{id}/naskah-akhir.txt", May(See), "set", Nothing),
    ("POST /meja/koordinasi/{id}/mitra", May(Consult), "prepared", Fields("name=Serikat+Pena")),
    (
        "POST /meja/koordinasi/{id}/mitra/pengeluaran",
        May(Consult),
        "prepared",
        Fields("organisation=<asked-organisation>"),
    ),
    ("POST /meja/koordinasi/{id}/mitra/undangan", May(Consult), "asked", Fields("which=<left-out>")),
    (
        "POST /meja/koordinasi/{id}/mitra/jangkauan",
        May(Consult),
        "asked",
        Fields("which=<consulted>&way=letter&on=<today>"),
    ),
    ("POST /meja/koordinasi/{id}/pengingat", May(Consult), "asked", Nothing),
    ("POST /meja/koordinasi/{id}/pembukaan", May(Consult), "prepared", Fields("last_day=<last-day>")),
    (
        "POST /meja/koordinasi/{id}/perpanjangan",
        May(Consult),
        "asked",
        Fields("last_day=<later-day>&reason=Diminta+mitra."),
    ),
    ("POST /meja/koordinasi/{id}/penutupan", May(Consult), "asked", Nothing),
    ("POST /meja/koordinasi/{id}/penghentian", May(Consult), "asked", Fields(REASON)),
    ("POST /meja/koordinasi/{id}/penghapusan", May(Consult), "prepared", Nothing),
    ("GET /meja/koordinasi/{id}/matriks", May(See), "asked", Nothing),
    (
        "POST /meja/koordinasi/{id}/matriks",
        May(Consult),
        "asked",
        Fields("points=<point>&answer=taken&reason=Dicatat+dan+ditulis."),
    ),
    (
        "POST /meja/koordinasi/{id}/penurunan",
        May(Consult),
        "asked",
        Fields("which=<comment>&reason=Menyerang+pribadi+orang."),
    ),
    ("GET /meja/koordinasi/{id}/matriks.csv", May(See), "asked", Nothing),
    ("GET /meja/koordinasi/{id}/matriks.xlsx", May(See), "asked", Nothing),
    ("POST /meja/koordinasi/{id}/keputusan", May(Consult), "asked", Fields("number=1&day=<today>")),
    ("POST /meja/koordinasi/{id}/siaran-pers", May(Consult), "set", Fields("release=<published>")),
    ("POST /meja/koordinasi/{id}/siaran-pers/pelepasan", May(Consult), "set", Fields("release=<published>")),
    (
        "POST /meja/koordinasi/{id}/rapat",
        May(Consult),
        "asked",
        Fields("title=Rapat&place=Ruang+Ulin&starts=<last-day>T09:00&minutes=60"),
    ),
    ("GET /meja/koordinasi/{id}/rapat/{meeting}", May(See), "asked meeting-file", Nothing),
    ("POST /meja/koordinasi/{id}/rapat/{meeting}/pembatalan", May(Consult), "asked meeting-ahead", Fields(REASON)),
    (
        "POST /meja/koordinasi/{id}/rapat/{meeting}/kehadiran",
        May(Consult),
        "asked meeting",
        Fields("<asked-organisation>=3"),
    ),
    (
        "POST /meja/koordinasi/{id}/rapat/{meeting}/notula",
        May(Consult),
        "asked meeting",
        Fields("organisation=<asked-organisation>&speaker=Jamal&clause=&stance=agree&text=Setuju."),
    ),
    ("POST /meja/koordinasi/{id}/notula/pencoretan", May(Consult), "asked", Fields("which=<minutes>")),
    (
        "POST /meja/koordinasi/{id}/sikap",
        Owner,
        "asked",
        Fields("board=<board>&clause=&stance=agree&text=&wanted=&act=sign"),
    ),
    ("POST /meja/koordinasi/{id}/sikap/penarikan", Owner, "asked", Fields("which=<position>")),
    ("POST /meja/koordinasi/{id}/tanggapan", Owner, "asked", Fields("clause=&stance=agree&text=Setuju.")),
    ("POST /meja/koordinasi/{id}/notula", Owner, "asked", Fields("which=<minutes>&act=confirm")),
];
