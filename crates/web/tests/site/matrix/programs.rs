//! Who may do what by the API: the same decisions as on the pages.

use domain::right::Act::{Accredit, CheckCoverage, IssueRelease, KeepDirectory, KeepLetterhead, See, WriteRelease};

use super::line::Content::{Outlets, Photo, Register, Scan, Word};
use super::line::Line;
use super::line::Sent::{Bare, Json, Nothing};
use super::line::Who::{self, Door, Everybody, Keeper, May};

const SEE: Who = May(See);
const WRITE: Who = May(WriteRelease);
const ISSUE: Who = May(IssueRelease);
const KEEP: Who = May(KeepDirectory);
const LETTERHEAD: Who = May(KeepLetterhead);
const CHECK: Who = May(CheckCoverage);

const TEXT: &str = r#"{ "headline": "Judul lain", "place": "Kota", "body": "Isi yang cukup panjang untuk diajukan kepada orang kedua." }"#;
const CHANGE: &str =
    r#"{ "revision": <draft-revision>, "text": { "headline": "Judul lain", "place": "Kota", "body": "Isi." } }"#;
const CORRECTION: &str = r#"{ "revision": 2, "reason": "Alasan yang cukup panjang.", "text": { "headline": "Judul lain", "place": "Kota", "body": "Isi yang cukup panjang untuk diajukan kepada orang kedua." } }"#;
const WHY: &str = r#"{ "reason": "Alasan yang cukup panjang." }"#;
const SAID: &str = r#"{ "said": "Rahmat Hidayat" }"#;
const PROPOSED: &str = r#"{ "proposal": "<proposal>", "said": "Rahmat Hidayat" }"#;
const CONTACT: &str = r#"{ "email": "baru@media.example" }"#;
const OUTLET: &str = r#"{ "name": "Pena Seraya" }"#;
const ORGANISATION: &str = r#"{ "kind": "association", "name": "Ikatan Pena", "level": "provincial" }"#;

pub(super) const LINES: &[Line] = &[
    ("GET /api/openapi.json", Everybody, "", Nothing),
    ("GET /api/releases", Everybody, "", Nothing),
    ("GET /api/releases/{slug}", Everybody, "slug", Nothing),
    ("POST /api/releases/{slug}/coverage", Door, "slug", Json(r#"{"address":"https://tidak-dikenal.example/a"}"#)),
    ("GET /api/search", Everybody, "?q=menit", Nothing),
    ("POST /api/check", Everybody, "", Json(r#"{"text":"<checked>"}"#)),
    ("GET /api/offices", Everybody, "", Nothing),
    ("GET /api/subjects", Everybody, "", Nothing),
    ("GET /api/record", Everybody, "", Nothing),
    ("GET /api/record/{position}", Everybody, "entry", Nothing),
    ("GET /api/record/time-stamps", Everybody, "", Nothing),
    ("GET /api/archive", Everybody, "", Nothing),
    ("GET /api/organisations", Everybody, "", Nothing),
    ("GET /api/organisations/{slug}", Everybody, "association-slug", Nothing),
    ("GET /api/outlets", Everybody, "", Nothing),
    ("GET /api/outlets/{outlet}", Everybody, "listed-site", Nothing),
    ("GET /api/desk/overview", SEE, "", Nothing),
    ("GET /api/desk/releases", SEE, "", Nothing),
    ("POST /api/desk/releases", WRITE, "", Json(TEXT)),
    ("GET /api/desk/releases/{id}", SEE, "draft", Nothing),
    ("GET /api/desk/releases/{id}", SEE, "published", Nothing),
    ("PUT /api/desk/releases/{id}/text", WRITE, "draft", Json(CHANGE)),
    (
        "POST /api/desk/releases/{id}/approvals",
        ISSUE,
        "submitted",
        Json(r#"{ "role": "head", "name": "Sinta Lestari", "email": "sinta@x.example" }"#),
    ),
    ("POST /api/desk/releases/{id}/approvals/{approver}/request", ISSUE, "submitted approver", Nothing),
    ("POST /api/desk/releases/{id}/approvals/{approver}/withdrawal", ISSUE, "submitted approver", Nothing),
    ("GET /api/desk/releases/{id}/confirmations", SEE, "draft", Nothing),
    ("POST /api/desk/releases/{id}/confirmations", WRITE, "draft", Json(PROPOSED)),
    ("PUT /api/desk/releases/{id}/confirmations/{confirmation}", WRITE, "draft confirmation", Json(SAID)),
    ("POST /api/desk/releases/{id}/confirmations/{confirmation}/withdrawal", WRITE, "draft confirmation", Nothing),
    ("POST /api/desk/manuscript", WRITE, "", Bare(Word)),
    ("POST /api/desk/markdown", WRITE, "", Json(r#"{ "html": "<p>Isi</p>" }"#)),
    ("POST /api/desk/preview", WRITE, "", Json(r#"{ "body": "Isi" }"#)),
    ("GET /api/desk/releases/{id}/letter.pdf", SEE, "draft", Nothing),
    ("GET /api/desk/releases/{id}/files", SEE, "draft", Nothing),
    ("POST /api/desk/releases/{id}/files", WRITE, "draft ?name=bukit.jpg", Bare(Photo)),
    (
        "PUT /api/desk/releases/{id}/photos/{name}",
        WRITE,
        "draft photo",
        Json(r#"{ "alternative": "Perahu", "credit": "Agus" }"#),
    ),
    ("DELETE /api/desk/releases/{id}/photos/{name}", WRITE, "draft photo", Nothing),
    ("POST /api/desk/releases/{id}/photos/{name}/first", WRITE, "draft photo", Nothing),
    ("GET /api/desk/releases/{id}/photos/{name}/original", SEE, "draft photo", Nothing),
    ("PUT /api/desk/releases/{id}/documents/{name}", WRITE, "draft document", Json(r#"{ "title": "Rekap" }"#)),
    ("DELETE /api/desk/releases/{id}/documents/{name}", WRITE, "draft document", Nothing),
    ("GET /api/desk/releases/{id}/documents/{name}/file", SEE, "draft document", Nothing),
    ("POST /api/desk/releases/{id}/photos/{name}/takedown", ISSUE, "published second-photo", Json(WHY)),
    ("GET /api/desk/releases/{id}/mail", SEE, "published", Nothing),
    ("POST /api/desk/releases/{id}/mail", ISSUE, "published", Json(r#"{ "to": "accredited" }"#)),
    ("PUT /api/desk/releases/{id}/mail/outlets", ISSUE, "published", Json(r#"{ "outlets": ["<outlet>"] }"#)),
    ("POST /api/desk/releases/{id}/mail/retry", ISSUE, "published", Json("{}")),
    ("POST /api/desk/releases/{id}/submission", WRITE, "draft", Json(r#"{ "revision": <draft-revision> }"#)),
    ("POST /api/desk/releases/{id}/return", ISSUE, "submitted", Json(WHY)),
    ("PUT /api/desk/releases/{id}/signed", ISSUE, "published", Bare(Scan)),
    ("DELETE /api/desk/releases/{id}/signed", ISSUE, "published", Nothing),
    ("POST /api/desk/releases/{id}/publication", ISSUE, "submitted", Json(r#"{ "revision": 2 }"#)),
    ("POST /api/desk/releases/{id}/correction", ISSUE, "published", Json(CORRECTION)),
    ("POST /api/desk/releases/{id}/withdrawal", ISSUE, "published", Json(WHY)),
    ("GET /api/desk/coverage", SEE, "", Nothing),
    (
        "POST /api/desk/coverage",
        CHECK,
        "published",
        Json(r#"{ "address": "<outlet-page>", "release": "<published>" }"#),
    ),
    ("GET /api/desk/coverage/overview", SEE, "", Nothing),
    ("GET /api/desk/coverage/{id}", SEE, "coverage", Nothing),
    ("POST /api/desk/coverage/{id}/judgements", CHECK, "coverage", Json(r#"{ "mark": "<mark>", "decision": "ask" }"#)),
    (
        "POST /api/desk/coverage/{id}/judgements/{judgement}",
        CHECK,
        "asked-coverage judgement",
        Json(r#"{ "decision": "withdraw", "reason": "Salah minta, maaf sekali." }"#),
    ),
    ("POST /api/desk/coverage/{id}/outlet-link", CHECK, "asked-coverage", Nothing),
    ("GET /api/desk/outlets", SEE, "", Nothing),
    ("POST /api/desk/outlets", KEEP, "", Json(OUTLET)),
    ("GET /api/desk/outlets/{id}", SEE, "outlet", Nothing),
    ("PUT /api/desk/outlets/{id}", KEEP, "outlet", Json(OUTLET)),
    ("DELETE /api/desk/outlets/{id}", KEEP, "outlet", Nothing),
    ("POST /api/desk/outlets/{id}/contacts", KEEP, "outlet", Json(CONTACT)),
    ("PUT /api/desk/outlets/{id}/contacts/{contact}", KEEP, "outlet contact", Json(CONTACT)),
    ("DELETE /api/desk/outlets/{id}/contacts/{contact}", KEEP, "outlet contact", Nothing),
    ("PUT /api/desk/outlets/{id}/accreditation", May(Accredit), "outlet", Json(r#"{ "months": 6 }"#)),
    ("DELETE /api/desk/outlets/{id}/accreditation", May(Accredit), "outlet", Nothing),
    ("PUT /api/desk/outlets/{id}/listing", KEEP, "outlet", Nothing),
    ("DELETE /api/desk/outlets/{id}/listing", KEEP, "outlet", Nothing),
    ("GET /api/desk/outlets.csv", KEEP, "", Nothing),
    ("GET /api/desk/imports", KEEP, "?about=outlets", Nothing),
    ("GET /api/desk/imports", Keeper, "?about=organisations", Nothing),
    ("POST /api/desk/imports", KEEP, "?about=outlets", Bare(Outlets)),
    ("POST /api/desk/imports", Keeper, "?about=organisations", Bare(Register)),
    ("GET /api/desk/imports/{id}", KEEP, "table", Nothing),
    ("GET /api/desk/imports/{id}", Keeper, "table-register", Nothing),
    ("DELETE /api/desk/imports/{id}", KEEP, "table", Nothing),
    ("DELETE /api/desk/imports/{id}", Keeper, "table-register", Nothing),
    ("POST /api/desk/imports/{id}/taking", KEEP, "table", Json(r#"{ "seal": "<table-seal>" }"#)),
    ("POST /api/desk/imports/{id}/taking", Keeper, "table-register", Json(r#"{ "seal": "<table-register-seal>" }"#)),
    ("GET /api/desk/organisations", Keeper, "", Nothing),
    ("POST /api/desk/organisations", Keeper, "", Json(ORGANISATION)),
    ("GET /api/desk/organisations/{id}", Keeper, "association", Nothing),
    ("PUT /api/desk/organisations/{id}", Keeper, "association", Json(ORGANISATION)),
    ("DELETE /api/desk/organisations/{id}", Keeper, "unused", Nothing),
    ("POST /api/desk/organisations/{id}/closure", Keeper, "association", Json(WHY)),
    ("DELETE /api/desk/organisations/{id}/closure", Keeper, "closed", Nothing),
    ("GET /api/desk/letterhead", SEE, "", Nothing),
    ("PUT /api/desk/letterhead", LETTERHEAD, "", Json(r#"{ "name": "Dinas Lain" }"#)),
    ("GET /api/desk/letterhead/sample.pdf", SEE, "", Nothing),
    ("GET /api/desk/letterhead/logo", SEE, "office", Nothing),
    ("PUT /api/desk/letterhead/logo", LETTERHEAD, "", Bare(Photo)),
    ("DELETE /api/desk/letterhead/logo", LETTERHEAD, "", Nothing),
];
