//! The OpenAPI document: written from the handlers and the types, completed here with what every operation can answer.

use std::sync::LazyLock;

use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{Content, Ref, RefOr, ResponseBuilder, ServerBuilder};
use utoipa::{Modify, OpenApi};

use super::{
    archive, check, consultation, desk, outlet, partner, programme, public, record, register, report, subject,
};
use crate::problem::Problem;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Ruhui",
        description = "Releases of a government office: read by everybody, written by its people, who keep its directory of \
            outlets, the register of organisations and its letterhead. What is not public yet is answered as if it were not \
            there. Errors are problem details (RFC 9457)."
    ),
    paths(
        public::list, public::read, public::search, public::offices, check::check, report::give, partner::list, partner::rules, programme::list, consultation::list, consultation::read, subject::list, archive::read, super::openapi,
        record::list, record::read, record::stamps, register::list, register::read, register::outlets, outlet::read,
        desk::overview::read, desk::list, desk::create, desk::read, desk::edit, desk::submit, desk::give_back, desk::publish, desk::correct,
        desk::withdraw, desk::dispatch::read, desk::dispatch::order, desk::dispatch::choose, desk::dispatch::again,
        desk::approval::name, desk::approval::request, desk::approval::withdraw,
        desk::confirmation::list, desk::confirmation::confirm, desk::confirmation::mend, desk::confirmation::withdraw,
        desk::file::list, desk::file::add, desk::photo::original,
        desk::photo::describe, desk::photo::put_first, desk::photo::remove, desk::photo::take_down,
        desk::document::name, desk::document::remove, desk::document::read, desk::document::sign, desk::document::unsign,
        desk::manuscript::read, desk::manuscript::clean, desk::manuscript::preview, desk::letter::read,
        desk::coverage::list, desk::coverage::give, desk::coverage::read, desk::coverage::overview::read,
        desk::coverage::judgement::judge, desk::coverage::judgement::end, desk::coverage::judgement::hand_over,
        desk::directory::list, desk::directory::add, desk::directory::read, desk::directory::change,
        desk::directory::remove, desk::directory::contact::add, desk::directory::contact::change,
        desk::directory::contact::remove, desk::directory::standing::accredit,
        desk::directory::standing::end_accreditation, desk::directory::standing::list, desk::directory::standing::unlist,
        desk::directory::table, desk::import::list, desk::import::send, desk::import::read, desk::import::take,
        desk::import::remove,
        desk::register::list, desk::register::add, desk::register::read, desk::register::change, desk::register::remove,
        desk::register::close, desk::register::reopen,
        desk::letterhead::read, desk::letterhead::change, desk::letterhead::sample, desk::letterhead::logo,
        desk::letterhead::put_logo, desk::letterhead::remove_logo,
    ),
    components(schemas(Problem)),
    tags(
        (name = "public", description = "What everybody may read"),
        (name = "desk", description = "For people of an office, who are signed in"),
    ),
    modifiers(&Whole),
)]
struct Document;

/// The document as it is served.
pub(super) static TEXT: LazyLock<String> = LazyLock::new(|| Document::openapi().to_json().unwrap_or_default());

struct Whole;

impl Modify for Whole {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let server = |url, told| ServerBuilder::new().url(url).description(Some(told)).build();
        document.servers = Some(vec![server("/", "Sentences in Indonesian"), server("/en", "Sentences in English")]);
        let components = document.components.get_or_insert_default();
        let cookie = ApiKeyValue::with_description(
            "ruhui",
            "The session of a browser; `__Host-ruhui` over TLS. Acts must say \
            where they come from: `Sec-Fetch-Site: same-origin`, or `Origin`.",
        );
        components.add_security_scheme("cookie", SecurityScheme::ApiKey(ApiKey::Cookie(cookie)));
        let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        components.add_security_scheme("token", SecurityScheme::Http(token));
        for (path, item) in &mut document.paths.paths {
            let all = [(&mut item.get, false), (&mut item.post, true), (&mut item.put, true), (&mut item.delete, true)];
            for (operation, acts) in all.into_iter().filter_map(|(known, acts)| Some((known.as_mut()?, acts))) {
                if path.starts_with("/api/desk") {
                    inside(operation, acts);
                }
                may_answer(operation, "500", "Something broke; its number is in the log");
            }
        }
    }
}

/// What every operation for signed-in people has.
fn inside(operation: &mut Operation, acts: bool) {
    let schemes = ["cookie", "token"].map(|name| SecurityRequirement::new::<_, [&str; 0], &str>(name, []));
    operation.security = Some(schemes.into());
    may_answer(operation, "401", "Nobody is signed in");
    may_answer(operation, "403", "The rights do not allow it, a second person is needed, or another site sent it");
    may_answer(operation, "404", "Not there, or not for this person to see");
    may_answer(operation, "422", "A field is wrong");
    if acts {
        may_answer(operation, "409", "It is in another state, or somebody changed it meanwhile");
    }
    if let Some(RefOr::T(body)) = &operation.request_body {
        let json = body.content.contains_key("application/json");
        may_answer(operation, "400", if json { "No JSON" } else { "It broke off" });
        may_answer(operation, "413", "Too long");
        if json {
            may_answer(operation, "415", "Not `application/json`");
        }
    }
}

fn may_answer(operation: &mut Operation, status: &str, told: &str) {
    let content = Content::new(Some(Ref::from_schema_name("Problem")));
    let response = ResponseBuilder::new().description(told).content("application/problem+json", content).build();
    operation.responses.responses.entry(status.to_owned()).or_insert(response.into());
}
