//! Every route on one page, each with who may enter. What a signed-in person may do there is asked again by the verb.

mod account;
mod api;
mod approval;
mod archive;
mod check;
mod code;
mod consultations;
mod desk;
mod enclosure;
mod feed;
mod guard;
mod kept;
mod letter;
mod media;
mod news;
mod outlet;
mod partners;
mod passkey;
mod public;
mod public_consultation;
mod public_outlet;
mod public_partner;
mod public_programme;
mod record;
mod recovery;
mod register;
mod report;
mod search;
mod sitemap;
mod stop;
mod trust;
mod watch;

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::DefaultBodyLimit;
use axum::http::Request;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, get, post, put};
use axum::{Router, ServiceExt as _};
use tokio::net::TcpListener;
use tower::util::MapRequestLayer;
use tower::{Layer as _, Service};

use crate::answer;
use crate::app::App;
use crate::visitor;

/// Who may enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    /// Everybody.
    Public,
    /// Whoever is signed in.
    SignedIn,
}

struct Route {
    path: &'static str,
    access: Access,
    methods: MethodRouter<App>,
    /// Its answers are kept ready.
    keeps: bool,
}

fn open(path: &'static str, methods: MethodRouter<App>) -> Route {
    Route { path, access: Access::Public, methods, keeps: false }
}

/// For what everybody reads and is the same until something is written or an embargo ends.
fn keeping(path: &'static str, methods: MethodRouter<App>) -> Route {
    Route { keeps: true, ..open(path, methods) }
}

fn inside(path: &'static str, methods: MethodRouter<App>) -> Route {
    Route { path, access: Access::SignedIn, methods, keeps: false }
}

/// For forms that bring files: several of them at once, each within its own bound.
fn upload(methods: MethodRouter<App>) -> MethodRouter<App> {
    methods.layer(DefaultBodyLimit::max(160 << 20))
}

/// For a form that brings one file beside its words.
fn with_file(methods: MethodRouter<App>) -> MethodRouter<App> {
    methods.layer(DefaultBodyLimit::max(26 << 20))
}

/// For a form that brings one table; what is larger is told so by who reads it.
fn table(methods: MethodRouter<App>) -> MethodRouter<App> {
    methods.layer(DefaultBodyLimit::max(8 << 20))
}

/// What everybody reads of releases, in Indonesian; the English pages are the same behind `/en`.
fn public_routes() -> Vec<Route> {
    vec![
        keeping("/", get(public::home)),
        keeping("/siaran-pers", get(archive::all)),
        keeping("/siaran-pers/{slug}", get(public::release)),
        open("/siaran-pers/{slug}/pemuatan", get(report::page).post(report::give)),
        open("/siaran-pers/{slug}/foto/{name}", get(media::photo)),
        open("/siaran-pers/{slug}/dokumen/{name}", get(media::document)),
        open("/siaran-pers/{slug}/naskah.txt", get(media::text)),
        open("/siaran-pers/{slug}/naskah.docx", get(media::letter)),
        open("/siaran-pers/{slug}/naskah.pdf", get(letter::paper)),
        open("/s/{code}", get(letter::short)),
        keeping("/arsip/{month}", get(archive::month)),
        keeping("/tempat/{place}", get(archive::place)),
        open("/cari", get(search::page)),
        keeping("/umpan/atom.xml", get(feed::atom)),
        keeping("/umpan/rss.xml", get(feed::rss)),
        keeping("/umpan/feed.json", get(feed::json)),
        open("/sitemap.xml", get(sitemap::index)),
        open("/sitemap/{part}", get(sitemap::part)),
        open("/sitemap-berita.xml", get(news::sitemap)),
        open("/robots.txt", get(feed::robots)),
        keeping("/jejak", get(record::page)),
        keeping("/jejak/{number}", get(record::entry)),
        open("/jejak/checkpoint", get(record::checkpoint)),
        open("/jejak/kunci", get(record::keys)),
        open("/jejak/stempel-waktu/{name}", get(record::stamp)),
        open("/jejak/tile/{*path}", get(record::file)),
        open("/gaya", get(public::style)),
        open("/aset/{name}", get(public::asset)),
        open("/sehat", get(watch::health)),
        open("/siap", get(watch::readiness)),
    ]
}

/// Releases on the desk: written, checked, published, corrected.
fn release_routes() -> Vec<Route> {
    vec![
        inside("/meja", get(desk::home::page)),
        inside("/meja/siaran-pers", get(desk::list::page).post(desk::list::create)),
        inside("/meja/siaran-pers/daftar.csv", get(desk::saved::releases)),
        inside("/meja/siaran-pers/{id}", get(desk::view::page)),
        inside("/meja/siaran-pers/{id}/naskah.pdf", get(desk::paper::page)),
        inside("/meja/siaran-pers/{id}/naskah", get(desk::edit::form).post(desk::edit::save)),
        inside("/meja/siaran-pers/{id}/naskah/unggahan", upload(post(desk::manuscript::upload))),
        inside("/meja/siaran-pers/{id}/naskah/topik", post(desk::edit::add_subject)),
        inside("/meja/siaran-pers/{id}/tempelan", post(desk::manuscript::paste)),
        inside("/meja/siaran-pers/{id}/berkas", upload(get(desk::media::page).post(desk::media::add))),
        inside("/meja/siaran-pers/{id}/naskah-bertanda-tangan", with_file(post(desk::signed::put))),
        inside("/meja/siaran-pers/{id}/naskah-bertanda-tangan/penghapusan", post(desk::signed::remove)),
        inside("/meja/siaran-pers/{id}/foto/{name}", get(desk::file::photo)),
        inside("/meja/siaran-pers/{id}/foto/{name}/asli", get(desk::file::original)),
        inside("/meja/siaran-pers/{id}/foto/{name}/keterangan", post(desk::media::tell_photo)),
        inside("/meja/siaran-pers/{id}/foto/{name}/utama", post(desk::media::put_photo_first)),
        inside("/meja/siaran-pers/{id}/foto/{name}/penghapusan", post(desk::media::remove_photo)),
        inside("/meja/siaran-pers/{id}/foto/{name}/penurunan", post(desk::media::take_down)),
        inside("/meja/siaran-pers/{id}/dokumen/{name}", get(desk::file::document)),
        inside("/meja/siaran-pers/{id}/dokumen/{name}/keterangan", post(desk::media::name_document)),
        inside("/meja/siaran-pers/{id}/dokumen/{name}/penghapusan", post(desk::media::remove_document)),
        inside("/meja/siaran-pers/{id}/usulan/{key}/konfirmasi", post(desk::statement::confirm)),
        inside("/meja/siaran-pers/{id}/konfirmasi/{which}/perubahan", post(desk::statement::mend)),
        inside("/meja/siaran-pers/{id}/konfirmasi/{which}/penghapusan", post(desk::statement::remove)),
        inside("/meja/siaran-pers/{id}/persetujuan", post(desk::approval::name)),
        inside("/meja/siaran-pers/{id}/persetujuan/{which}/permintaan", post(desk::approval::ask)),
        inside("/meja/siaran-pers/{id}/persetujuan/{which}/pencabutan", post(desk::approval::withdraw)),
        inside("/meja/siaran-pers/{id}/penerima.csv", get(desk::saved::recipients)),
        inside("/meja/siaran-pers/{id}/penerima", get(desk::recipients::page).post(desk::recipients::choose)),
        inside("/meja/siaran-pers/{id}/pengiriman", post(desk::dispatch::order)),
        inside("/meja/siaran-pers/{id}/pengiriman/ulang", post(desk::dispatch::again)),
        inside("/meja/siaran-pers/{id}/bukti.wacz", get(desk::coverage::bundle)),
        inside("/meja/siaran-pers/{id}/pratinjau", post(desk::edit::preview)),
        inside("/meja/siaran-pers/{id}/ralat", post(desk::edit::correct)),
        inside("/meja/siaran-pers/{id}/ralat/naskah", post(desk::edit::keep)),
        inside("/meja/siaran-pers/{id}/ralat/naskah/penghapusan", post(desk::edit::drop_kept)),
        inside("/meja/siaran-pers/{id}/pengajuan", post(desk::act::submit)),
        inside("/meja/siaran-pers/{id}/pengembalian", post(desk::act::give_back)),
        inside("/meja/siaran-pers/{id}/penerbitan", post(desk::act::publish)),
        inside("/meja/siaran-pers/{id}/penarikan", post(desk::act::withdraw)),
    ]
}

/// Pages of outlets beside the releases that they carry.
fn coverage_routes() -> Vec<Route> {
    vec![
        inside("/meja/liputan", get(desk::coverage::page).post(desk::coverage::give)),
        inside("/meja/liputan/ikhtisar", get(desk::figures::office)),
        inside("/meja/liputan/ikhtisar.csv", get(desk::figures_file::office_csv)),
        inside("/meja/liputan/ikhtisar.xlsx", get(desk::figures_file::office_xlsx)),
        inside("/meja/liputan/kertas", get(desk::coverage_paper::page)),
        inside("/meja/liputan/kliping.pdf", get(desk::coverage_paper::clipping_pdf)),
        inside("/meja/liputan/kliping.docx", get(desk::coverage_paper::clipping_docx)),
        inside("/meja/liputan/rekap.pdf", get(desk::coverage_paper::recap_pdf)),
        inside("/meja/liputan/rekap.docx", get(desk::coverage_paper::recap_docx)),
        inside("/meja/liputan/{id}", get(desk::coverage::one)),
        inside("/meja/liputan/{id}/bukti-tayang.pdf", get(desk::coverage_paper::proof)),
        inside("/meja/liputan/{id}/bukti.wacz", get(desk::coverage::evidence)),
        inside("/meja/liputan/{id}/gambar.jpg", get(desk::coverage::picture)),
        inside("/meja/liputan/{id}/penilaian", post(desk::judgement::judge)),
        inside("/meja/liputan/{id}/penilaian/{which}", post(desk::judgement::end)),
        inside("/meja/liputan/{id}/tautan", post(desk::judgement::hand_over)),
        open("/tanggapan/{key}", get(outlet::page).post(outlet::answer)),
    ]
}

/// The directory of outlets, and what is imported into it.
fn directory_routes() -> Vec<Route> {
    vec![
        inside("/meja/direktori", get(desk::directory::page).post(desk::directory::add)),
        inside("/meja/direktori/daftar.csv", get(desk::directory::file)),
        inside("/meja/direktori/{id}", get(desk::outlet::page).post(desk::outlet::change)),
        inside("/meja/direktori/{id}/liputan", get(desk::figures::outlet)),
        inside("/meja/direktori/{id}/liputan.csv", get(desk::figures_file::outlet_csv)),
        inside("/meja/direktori/{id}/liputan.xlsx", get(desk::figures_file::outlet_xlsx)),
        inside("/meja/direktori/{id}/penghapusan", post(desk::outlet::remove)),
        inside("/meja/direktori/tampilan", post(desk::listing::list)),
        inside("/meja/direktori/{id}/tampilan/pengakhiran", post(desk::listing::unlist)),
        inside("/meja/direktori/{id}/akreditasi", post(desk::outlet::accredit)),
        inside("/meja/direktori/{id}/akreditasi/pengakhiran", post(desk::outlet::end_accreditation)),
        inside("/meja/direktori/{id}/kontak", post(desk::contact::add)),
        inside("/meja/direktori/{id}/kontak/{name}", post(desk::contact::change)),
        inside("/meja/direktori/{id}/kontak/{name}/penghapusan", post(desk::contact::remove)),
        inside("/meja/impor", table(get(desk::import::page).post(desk::import::upload))),
        inside("/meja/impor/{id}", get(desk::import::preview).post(desk::import::take)),
        inside("/meja/impor/{id}/pembatalan", post(desk::import::cancel)),
        inside("/meja/impor/{id}/sisa.csv", get(desk::import::left)),
    ]
}

/// The register of organisations: as everybody reads it, and as it is kept.
fn register_routes() -> Vec<Route> {
    vec![
        keeping("/direktori", get(register::page)),
        keeping("/direktori/{slug}", get(register::organisation)),
        keeping("/direktori/media/{outlet}", get(public_outlet::page)),
        open("/direktori/daftar.csv", get(register::file)),
        inside("/meja/organisasi", get(desk::register::page).post(desk::register::add)),
        inside("/meja/organisasi/baru", get(desk::register::form)),
        inside("/meja/organisasi/{id}", get(desk::register::one).post(desk::register::change)),
        inside("/meja/organisasi/{id}/administrator", post(desk::register::invite)),
        inside("/meja/organisasi/{id}/administrator/pembatalan", post(desk::register::withdraw)),
        inside("/meja/organisasi/{id}/penutupan", post(desk::register::close)),
        inside("/meja/organisasi/{id}/pembukaan", post(desk::register::reopen)),
        inside("/meja/organisasi/{id}/penghapusan", post(desk::register::remove)),
    ]
}

/// Doors, and what an account's owner sees and changes of it.
fn account_routes() -> Vec<Route> {
    vec![
        open("/mulai", get(account::setup_form).post(account::setup)),
        open("/masuk", get(account::sign_in_form).post(account::sign_in)),
        open("/masuk/kode", get(code::form).post(code::pass)),
        open("/masuk/kunci-sandi", post(passkey::sign_in)),
        open("/masuk/kunci-sandi/permintaan", post(passkey::ask)),
        open("/undangan/{key}", get(account::invitation_form).post(account::accept)),
        open("/pemulihan", get(recovery::form).post(recovery::ask)),
        open("/pemulihan/{key}", get(recovery::open).post(recovery::choose)),
        open("/persetujuan/disetujui", get(approval::approved)),
        open("/persetujuan/dikembalikan", get(approval::sent_back)),
        open("/persetujuan/{key}", get(approval::page).post(approval::answer)),
        open("/persetujuan/{key}/foto/{name}", get(approval::photo)),
        open("/persetujuan/{key}/dokumen/{name}", get(approval::document)),
        open("/berhenti/{key}", get(stop::page).post(stop::act)),
        inside("/keluar", post(account::sign_out)),
        inside("/meja/kantor", post(desk::home::choose)),
        inside("/meja/kop", with_file(get(desk::letterhead::page).post(desk::letterhead::save))),
        inside("/meja/kop/contoh.pdf", get(desk::paper::sample)),
        inside("/meja/kop/logo.jpg", get(desk::letterhead::logo)),
        inside("/meja/orang", get(desk::people::page).post(desk::people::invite)),
        inside("/meja/orang/undangan/pembatalan", post(desk::people::withdraw)),
        inside("/meja/orang/{id}/pemulihan", post(desk::people::recover)),
        inside("/meja/orang/{id}/pencabutan", post(desk::people::take)),
        inside("/meja/orang/{id}/masa", post(desk::people::set_term)),
        inside("/meja/kode", get(desk::second_factor::page).post(desk::second_factor::begin)),
        inside("/meja/kode/penyiapan", get(desk::second_factor::key).post(desk::second_factor::confirm)),
        inside("/meja/kode/cadangan", post(desk::second_factor::renew)),
        inside("/meja/kode/penghentian", post(desk::second_factor::end)),
        inside("/meja/kunci-sandi", get(desk::passkey::page).post(desk::passkey::add)),
        inside("/meja/kunci-sandi/permintaan", post(desk::passkey::ask)),
        inside("/meja/kunci-sandi/{id}/nama", post(desk::passkey::rename)),
        inside("/meja/kunci-sandi/{id}/penghapusan", post(desk::passkey::remove)),
        inside("/meja/riwayat", get(desk::history::page)),
        inside("/meja/sesi", get(desk::sessions::page)),
        inside("/meja/sesi/{id}/pengakhiran", post(desk::sessions::end)),
        inside("/meja/token-akses", get(desk::token::page).post(desk::token::make)),
        inside("/meja/token-akses/{id}/pencabutan", post(desk::token::end)),
    ]
}

/// Where something comes from.
fn check_routes() -> Vec<Route> {
    vec![
        keeping("/periksa", with_file(get(check::page).post(check::check))),
        open("/periksa/tautan", post(check::share)),
        open("/periksa/jawaban/{key}", get(check::answer)),
        open("/periksa/penghapusan/{key}", get(check::removal).post(check::erase)),
    ]
}

/// What everybody reads and asks, for programs.
fn api_public_routes() -> Vec<Route> {
    vec![
        open("/api/openapi.json", get(api::openapi)),
        keeping("/api/releases", get(api::public::list)),
        keeping("/api/releases/{slug}", get(api::public::read)),
        open("/api/releases/{slug}/coverage", post(api::report::give)),
        open("/api/search", get(api::public::search)),
        open("/api/offices", get(api::public::offices)),
        keeping("/api/subjects", get(api::subject::list)),
        keeping("/api/archive", get(api::archive::read)),
        open("/api/organisations", get(api::register::list)),
        keeping("/api/organisations/{slug}", get(api::register::read)),
        open("/api/outlets", get(api::register::outlets)),
        keeping("/api/partners", get(api::partner::list)),
        keeping("/api/programmes", get(api::programme::list)),
        keeping("/api/rules", get(api::partner::rules)),
        keeping("/api/consultations", get(api::consultation::list)),
        open("/api/consultations/{slug}", get(api::consultation::read)),
        keeping("/api/record", get(api::record::list)),
        open("/api/record/time-stamps", get(api::record::stamps)),
        keeping("/api/record/{position}", get(api::record::read)),
        open("/api/check", post(api::check::check)),
    ]
}

/// What is done about releases, for programs.
fn api_routes() -> Vec<Route> {
    vec![
        inside("/api/desk/overview", get(api::desk::overview::read)),
        inside("/api/desk/releases", get(api::desk::list).post(api::desk::create)),
        inside("/api/desk/releases/{id}", get(api::desk::read)),
        inside("/api/desk/releases/{id}/text", put(api::desk::edit)),
        inside("/api/desk/releases/{id}/approvals", post(api::desk::approval::name)),
        inside("/api/desk/releases/{id}/approvals/{approver}/request", post(api::desk::approval::request)),
        inside("/api/desk/releases/{id}/approvals/{approver}/withdrawal", post(api::desk::approval::withdraw)),
        inside(
            "/api/desk/releases/{id}/confirmations",
            get(api::desk::confirmation::list).post(api::desk::confirmation::confirm),
        ),
        inside("/api/desk/releases/{id}/confirmations/{confirmation}", put(api::desk::confirmation::mend)),
        inside(
            "/api/desk/releases/{id}/confirmations/{confirmation}/withdrawal",
            post(api::desk::confirmation::withdraw),
        ),
        inside("/api/desk/manuscript", with_file(post(api::desk::manuscript::read))),
        inside("/api/desk/markdown", post(api::desk::manuscript::clean)),
        inside("/api/desk/preview", post(api::desk::manuscript::preview)),
        inside("/api/desk/releases/{id}/letter.pdf", get(api::desk::letter::read)),
        inside("/api/desk/releases/{id}/files", with_file(get(api::desk::file::list).post(api::desk::file::add))),
        inside(
            "/api/desk/releases/{id}/photos/{name}",
            put(api::desk::photo::describe).delete(api::desk::photo::remove),
        ),
        inside(
            "/api/desk/releases/{id}/signed",
            with_file(put(api::desk::document::sign).delete(api::desk::document::unsign)),
        ),
        inside("/api/desk/releases/{id}/photos/{name}/first", post(api::desk::photo::put_first)),
        inside("/api/desk/releases/{id}/photos/{name}/original", get(api::desk::photo::original)),
        inside(
            "/api/desk/releases/{id}/documents/{name}",
            put(api::desk::document::name).delete(api::desk::document::remove),
        ),
        inside("/api/desk/releases/{id}/documents/{name}/file", get(api::desk::document::read)),
        inside("/api/desk/releases/{id}/photos/{name}/takedown", post(api::desk::photo::take_down)),
        inside("/api/desk/releases/{id}/mail", get(api::desk::dispatch::read).post(api::desk::dispatch::order)),
        inside("/api/desk/releases/{id}/mail/outlets", put(api::desk::dispatch::choose)),
        inside("/api/desk/releases/{id}/mail/retry", post(api::desk::dispatch::again)),
        inside("/api/desk/releases/{id}/submission", post(api::desk::submit)),
        inside("/api/desk/releases/{id}/return", post(api::desk::give_back)),
        inside("/api/desk/releases/{id}/publication", post(api::desk::publish)),
        inside("/api/desk/releases/{id}/correction", post(api::desk::correct)),
        inside("/api/desk/releases/{id}/withdrawal", post(api::desk::withdraw)),
    ]
}

/// What is kept beside releases, for programs.
fn api_keeping_routes() -> Vec<Route> {
    use api::desk::{coverage, directory, import, letterhead, register};

    vec![
        keeping("/api/outlets/{outlet}", get(api::outlet::read)),
        inside("/api/desk/coverage", get(coverage::list).post(coverage::give)),
        inside("/api/desk/coverage/overview", get(coverage::overview::read)),
        inside("/api/desk/coverage/{id}", get(coverage::read)),
        inside("/api/desk/coverage/{id}/judgements", post(coverage::judgement::judge)),
        inside("/api/desk/coverage/{id}/judgements/{judgement}", post(coverage::judgement::end)),
        inside("/api/desk/coverage/{id}/outlet-link", post(coverage::judgement::hand_over)),
        inside("/api/desk/outlets", get(directory::list).post(directory::add)),
        inside("/api/desk/outlets/{id}", get(directory::read).put(directory::change).delete(directory::remove)),
        inside("/api/desk/outlets/{id}/contacts", post(directory::contact::add)),
        inside(
            "/api/desk/outlets/{id}/contacts/{contact}",
            put(directory::contact::change).delete(directory::contact::remove),
        ),
        inside(
            "/api/desk/outlets/{id}/accreditation",
            put(directory::standing::accredit).delete(directory::standing::end_accreditation),
        ),
        inside("/api/desk/outlets/{id}/listing", put(directory::standing::list).delete(directory::standing::unlist)),
        inside("/api/desk/outlets.csv", get(directory::table)),
        inside("/api/desk/imports", table(get(import::list).post(import::send))),
        inside("/api/desk/imports/{id}", get(import::read).delete(import::remove)),
        inside("/api/desk/imports/{id}/taking", post(import::take)),
        inside("/api/desk/organisations", get(register::list).post(register::add)),
        inside("/api/desk/organisations/{id}", get(register::read).put(register::change).delete(register::remove)),
        inside("/api/desk/organisations/{id}/closure", post(register::close).delete(register::reopen)),
        inside("/api/desk/letterhead", get(letterhead::read).put(letterhead::change)),
        inside("/api/desk/letterhead/sample.pdf", get(letterhead::sample)),
        inside(
            "/api/desk/letterhead/logo",
            get(letterhead::logo).put(letterhead::put_logo).delete(letterhead::remove_logo),
        ),
    ]
}

/// Every route.
fn all_routes() -> impl Iterator<Item = Route> {
    let pages = [
        public_routes(),
        release_routes(),
        directory_routes(),
        register_routes(),
        partners::routes(),
        consultations::routes(),
        account_routes(),
    ];
    pages
        .into_iter()
        .chain([coverage_routes(), check_routes(), api_public_routes(), api_routes(), api_keeping_routes()])
        .flatten()
}

/// Every path with whether it is for signed-in people only, for tests that walk them all.
#[doc(hidden)]
pub fn paths() -> Vec<(&'static str, bool)> {
    all_routes().map(|route| (route.path, route.access == Access::SignedIn)).collect()
}

/// Answers the connections of `listener` until `stopped`; what is under way is finished.
pub async fn serve(
    listener: TcpListener,
    app: App,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, service(app).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stopped)
        .await
}

/// Answers `/metrics` on `listener` until `stopped`. It has a listener of its own: behind a proxy every reader comes from
/// the loopback address, so that where a request comes from proves nothing on the public one.
pub async fn serve_metrics(
    listener: TcpListener,
    app: App,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, metrics(app)).with_graceful_shutdown(stopped).await
}

/// The numbers, as a router of their own.
pub fn metrics(app: App) -> Router {
    Router::new().route("/metrics", get(watch::metrics)).with_state(app)
}

/// The whole site, as a service of HTTP requests.
pub fn service(
    app: App,
) -> impl Service<Request<Body>, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static {
    let mut router = Router::new();
    for Route { path, access, methods, keeps } in all_routes() {
        let methods =
            if keeps { methods.route_layer(from_fn_with_state((app.clone(), path), kept::keep)) } else { methods };
        let methods = match access {
            Access::Public => methods.route_layer(from_fn_with_state(app.clone(), guard::measured)),
            Access::SignedIn => methods.route_layer(from_fn_with_state(app.clone(), guard::signed_in)),
        };
        router = router.route(path, methods);
    }
    let router = router
        .layer(from_fn(guard::same_site))
        .layer(from_fn_with_state(app.clone(), answer::finish))
        .with_state(app.clone());
    let router = MapRequestLayer::new(visitor::language::<Body>).layer(router);
    from_fn_with_state(app, kept::find).layer(router)
}
