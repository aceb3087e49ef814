//! Who may do what with releases on the desk's pages.

use domain::right::Act::{IssueRelease, See, WriteRelease};

use super::line::Content::{Photo, Scan, Word};
use super::line::Sent::{Fields, Files, Form, Html, Nothing};
use super::line::Who::May;
use super::line::{Line, Who};

const SEE: Who = May(See);
const WRITE: Who = May(WriteRelease);
const ISSUE: Who = May(IssueRelease);

pub(super) const LINES: &[Line] = &[
    ("GET /meja/siaran-pers", SEE, "", Nothing),
    ("POST /meja/siaran-pers", WRITE, "", Form),
    ("GET /meja/siaran-pers/{id}", SEE, "draft", Nothing),
    ("GET /meja/siaran-pers/{id}", SEE, "submitted", Nothing),
    ("GET /meja/siaran-pers/{id}", SEE, "published", Nothing),
    ("GET /meja/siaran-pers/{id}/naskah.pdf", SEE, "draft", Nothing),
    ("GET /meja/siaran-pers/{id}/bukti.wacz", SEE, "published", Nothing),
    ("GET /meja/siaran-pers/{id}/naskah", SEE, "draft", Nothing),
    ("GET /meja/siaran-pers/{id}/naskah", SEE, "published", Nothing),
    ("POST /meja/siaran-pers/{id}/naskah", WRITE, "draft", Form),
    // These answer with what was sent and save nothing.
    ("POST /meja/siaran-pers/{id}/naskah/unggahan", SEE, "draft", Files(Word)),
    ("POST /meja/siaran-pers/{id}/naskah/topik", SEE, "draft", Form),
    ("POST /meja/siaran-pers/{id}/tempelan", SEE, "draft", Html),
    ("POST /meja/siaran-pers/{id}/pratinjau", SEE, "draft", Form),
    ("GET /meja/siaran-pers/{id}/berkas", SEE, "draft", Nothing),
    ("POST /meja/siaran-pers/{id}/berkas", WRITE, "draft", Files(Photo)),
    ("GET /meja/siaran-pers/{id}/foto/{name}", SEE, "draft photo-480", Nothing),
    ("GET /meja/siaran-pers/{id}/foto/{name}/asli", SEE, "draft photo", Nothing),
    ("POST /meja/siaran-pers/{id}/foto/{name}/keterangan", WRITE, "draft photo", Form),
    ("POST /meja/siaran-pers/{id}/foto/{name}/utama", WRITE, "draft photo", Form),
    ("POST /meja/siaran-pers/{id}/foto/{name}/penghapusan", WRITE, "draft photo", Form),
    ("POST /meja/siaran-pers/{id}/naskah-bertanda-tangan", ISSUE, "published", Files(Scan)),
    ("POST /meja/siaran-pers/{id}/naskah-bertanda-tangan/penghapusan", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/foto/{name}/penurunan", ISSUE, "published second-photo", Form),
    ("GET /meja/siaran-pers/{id}/dokumen/{name}", SEE, "draft document", Nothing),
    ("POST /meja/siaran-pers/{id}/dokumen/{name}/keterangan", WRITE, "draft document", Form),
    ("POST /meja/siaran-pers/{id}/dokumen/{name}/penghapusan", WRITE, "draft document", Form),
    ("POST /meja/siaran-pers/{id}/usulan/{key}/konfirmasi", WRITE, "draft proposal", Form),
    ("POST /meja/siaran-pers/{id}/konfirmasi/{which}/perubahan", WRITE, "draft confirmation", Form),
    ("POST /meja/siaran-pers/{id}/konfirmasi/{which}/penghapusan", WRITE, "draft confirmation", Form),
    ("POST /meja/siaran-pers/{id}/persetujuan", ISSUE, "submitted", Form),
    ("POST /meja/siaran-pers/{id}/persetujuan/{which}/permintaan", ISSUE, "submitted approver", Form),
    ("POST /meja/siaran-pers/{id}/persetujuan/{which}/pencabutan", ISSUE, "submitted approver", Form),
    ("GET /meja/siaran-pers/{id}/penerima", SEE, "published", Nothing),
    ("GET /meja/siaran-pers/{id}/penerima.csv", SEE, "published", Nothing),
    ("GET /meja/siaran-pers/daftar.csv", SEE, "", Nothing),
    ("POST /meja/siaran-pers/{id}/penerima", ISSUE, "published", Fields("shown=<outlet>&outlet=<outlet>")),
    ("POST /meja/siaran-pers/{id}/pengiriman", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/pengiriman/ulang", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/ralat", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/ralat/naskah", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/ralat/naskah/penghapusan", ISSUE, "published", Form),
    ("POST /meja/siaran-pers/{id}/pengajuan", WRITE, "draft", Form),
    ("POST /meja/siaran-pers/{id}/pengembalian", ISSUE, "submitted", Form),
    ("POST /meja/siaran-pers/{id}/penerbitan", ISSUE, "submitted", Form),
    ("POST /meja/siaran-pers/{id}/penarikan", ISSUE, "published", Form),
];
