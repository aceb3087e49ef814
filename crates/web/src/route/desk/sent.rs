//! A form with one file: its fields as they were typed, and the file or why there is none.

use axum::extract::multipart::Multipart;
use domain::Refusal;
use domain::media::FileFault;

use super::media::content;
use crate::answer::Trouble;

/// A field has no more bytes than this; a question or a policy draft may be longer, and who reads it says by how much.
fn longest(field: &str) -> usize {
    match field {
        "content" => 4 << 20,
        "question" => 10_000,
        _ => 2_000,
    }
}

/// What was sent.
pub(super) struct Sent {
    /// Name and text of each field, in order.
    pub(super) fields: Vec<(String, String)>,
    /// What `file` is called; may be empty.
    pub(super) file_name: String,
    /// The content of `file`.
    pub(super) file: Result<Vec<u8>, FileFault>,
}

impl Sent {
    /// Reads all of it. What was cut off on its way is no form; after a file that is not taken nothing more is read.
    pub(super) async fn read(mut form: Multipart) -> Result<Self, Trouble> {
        let mut sent = Self { fields: Vec::new(), file_name: String::new(), file: Err(FileFault::Empty) };
        while let Some(part) = form.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            if name == "file" {
                sent.file_name = part.file_name().unwrap_or_default().to_owned();
                sent.file = content(part).await;
                if sent.file.is_err() {
                    break;
                }
                continue;
            }
            let typed = part.text().await?;
            if typed.len() > longest(&name) {
                return Err(Trouble::Refused(Refusal::NotFound));
            }
            sent.fields.push((name, typed));
        }
        Ok(sent)
    }

    /// Takes the text of a field out; empty where it was not sent.
    pub(super) fn take(&mut self, name: &str) -> String {
        let place = self.fields.iter().position(|(of, _)| of == name);
        place.map(|place| self.fields.remove(place).1).unwrap_or_default()
    }
}
