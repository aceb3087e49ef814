//! The signed and stamped letter of a release: its scan is attached, replaced or taken away.

use axum::extract::multipart::Multipart;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use desk::{Error, media};
use domain::FieldErrors;
use domain::field::FieldError;
use domain::media::FileFault;

use super::media::{Tried, content, shown};
use super::release_id;
use crate::address;
use crate::answer::{self, Answer};
use crate::app::App;
use crate::visitor::Member;

pub(crate) async fn put(State(app): State<App>, member: Member, Path(id): Path<String>, mut form: Multipart) -> Answer {
    let (id, language) = (release_id(&id)?, member.visitor.language);
    let (mut name, mut scan) = (String::new(), Err(FileFault::Empty));
    if let Ok(Some(field)) = form.next_field().await {
        field.file_name().unwrap_or_default().clone_into(&mut name);
        scan = content(field).await;
    }
    let signed = match scan {
        Ok(scan) => media::sign(&app.desk, &member.actor, id, scan).await,
        Err(fault) => Err(FieldErrors::one("file", FieldError::File(fault)).into()),
    };
    match signed {
        Ok(()) => answer::onward(&address::desk_media(language, &id.to_string())),
        Err(Error::Fields(errors)) => {
            let why = errors.of("file").map(|error| locale::desk::field_error(language, error));
            let carried = media::see(&app.desk, &member.actor, id).await?;
            let refused = vec![(name, why.unwrap_or_default())];
            shown(&member, &carried, Tried { refused, ..Tried::default() }, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn remove(State(app): State<App>, member: Member, Path(id): Path<String>) -> Answer {
    media::unsign(&app.desk, &member.actor, release_id(&id)?).await?;
    answer::onward(&address::desk_media(member.visitor.language, &id))
}
