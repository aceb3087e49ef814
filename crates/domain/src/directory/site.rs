//! The address of a site as people type it, in one form: `kabarmerdu.example`.

use crate::field::FieldError;

/// A host, perhaps with a path; without scheme and without `www.`. Two that are written differently are the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Site(String);

impl Site {
    /// Reads an address, with or without `https://`; at most 200 characters.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let text = text.trim().to_lowercase();
        let bare = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(&text);
        let bare = bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/');
        let (host, path) = bare.split_once('/').unwrap_or((bare, ""));
        let label = |label: &str| {
            let sound = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            sound && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
        };
        let step = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '.' | '~' | '@');
        let named = host.rsplit('.').next().is_some_and(|last| last.chars().any(|c| c.is_ascii_alphabetic()));
        let sound = host.contains('.') && named && host.split('.').all(label) && path.chars().all(step);
        match bare.len() {
            0 => Err(FieldError::Empty),
            1..=200 if sound => Ok(Self(bare.to_owned())),
            _ => Err(FieldError::NotASite),
        }
    }

    /// None where nothing was typed.
    pub fn optional(text: &str) -> Result<Option<Self>, FieldError> {
        if text.trim().is_empty() { Ok(None) } else { Self::parse(text).map(Some) }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_one_form_however_it_is_typed() {
        for text in ["kabarmerdu.example", " https://www.KabarMerdu.example/ ", "http://kabarmerdu.example"] {
            assert_eq!(Site::parse(text).map(|site| site.as_str().to_owned()), Ok("kabarmerdu.example".to_owned()));
        }
        assert!(Site::parse("media.example/daerah/merdu").is_ok());
    }

    #[test]
    fn what_is_no_site_is_refused() {
        for text in
            ["merdu", "a b.example", "javascript:alert(1)", "10.0.0.1", "a..example", "-a.example", "x.example/<"]
        {
            assert_eq!(Site::parse(text), Err(FieldError::NotASite), "{text}");
        }
        assert_eq!(Site::parse("https://"), Err(FieldError::Empty));
        assert_eq!(Site::optional("  "), Ok(None));
    }
}
