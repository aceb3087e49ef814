//! The block between `---` lines at the head of a Markdown file. A small part of YAML: `key: value`, lists of strings and
//! of `{name, title}`; what it does not know it leaves alone.

use super::Spokesperson;
use super::person::spokesperson;

/// What the block says.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    pub(super) title: Option<String>,
    pub(super) date: Option<String>,
    pub(super) office: Option<String>,
    pub(super) spokespersons: Vec<Spokesperson>,
}

/// The block and the offset where the text after it begins.
pub(super) fn read(file: &str) -> (FrontMatter, usize) {
    let mut front = FrontMatter::default();
    let mut lines = file.split_inclusive('\n');
    let mut end = 0;
    let Some(first) = lines.by_ref().inspect(|line| end += line.len()).find(|line| !line.trim().is_empty()) else {
        return (front, 0);
    };
    if first.trim() != "---" {
        return (front, 0);
    }
    let mut key = String::new();
    for line in lines {
        end += line.len();
        if matches!(line.trim(), "---" | "...") {
            return (front, end);
        }
        front.line(line, &mut key);
    }
    // Never closed: a rule line of the text, not front matter.
    (FrontMatter::default(), 0)
}

impl FrontMatter {
    fn line(&mut self, line: &str, key: &mut String) {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            return;
        }
        if let Some(item) = text.strip_prefix('-') {
            self.item(key, item.trim());
            return;
        }
        let Some((name, value)) = text.split_once(':') else { return };
        let indented = line.starts_with([' ', '\t']);
        if indented && is_people(key) {
            self.detail(name, value);
            return;
        }
        *key = name.trim().to_lowercase();
        match key.as_str() {
            "title" | "judul" => self.title = scalar(value),
            "date" | "tanggal" => self.date = scalar(value),
            "office" | "dinas" | "instansi" | "kantor" | "penerbit" => self.office = scalar(value),
            people if is_people(people) => {
                let list = value.trim().strip_prefix('[').and_then(|v| v.strip_suffix(']'));
                match list {
                    Some(list) => split_list(list).into_iter().for_each(|item| self.item(key, item)),
                    None => self.item(key, value.trim()),
                }
            }
            _ => {}
        }
    }

    fn item(&mut self, key: &str, item: &str) {
        if !is_people(key) || item.is_empty() {
            return;
        }
        let inner = item.strip_prefix('{').and_then(|i| i.strip_suffix('}'));
        if let Some(inner) = inner {
            self.spokespersons.push(Spokesperson { name: String::new(), position: None });
            for (name, value) in split_list(inner).into_iter().filter_map(|pair| pair.split_once(':')) {
                self.detail(name, value);
            }
        } else if let Some((name, value)) = item.split_once(':').filter(|(name, _)| is_detail(name)) {
            self.spokespersons.push(Spokesperson { name: String::new(), position: None });
            self.detail(name, value);
        } else if let Some(text) = scalar(item) {
            self.spokespersons.push(spokesperson(&text));
        }
    }

    fn detail(&mut self, name: &str, value: &str) {
        let (Some(last), Some(value)) = (self.spokespersons.last_mut(), scalar(value)) else { return };
        match name.trim().trim_matches('"').to_lowercase().as_str() {
            "name" | "nama" => last.name = spokesperson(&value).name,
            "title" | "jabatan" | "position" | "posisi" => last.position = Some(value),
            _ => {}
        }
    }
}

fn is_people(key: &str) -> bool {
    matches!(key, "spokespersons" | "spokesperson" | "narasumber" | "juru bicara" | "jubir" | "pembicara")
}

fn is_detail(name: &str) -> bool {
    matches!(name.trim().to_lowercase().as_str(), "name" | "nama" | "title" | "jabatan" | "position" | "posisi")
}

fn scalar(value: &str) -> Option<String> {
    let value = value.trim();
    let bare = [('"', '"'), ('\'', '\'')]
        .iter()
        .find_map(|(open, close)| value.strip_prefix(*open)?.strip_suffix(*close))
        .unwrap_or(value);
    (!bare.is_empty() && bare != "null" && bare != "~").then(|| bare.to_owned())
}

/// Splits at commas outside quotation marks and braces.
fn split_list(list: &str) -> Vec<&str> {
    let (mut depth, mut quote) = (0_i32, None);
    let parts = list.split(move |c: char| {
        match c {
            '"' | '\'' if quote.is_none() => quote = Some(c),
            _ if quote == Some(c) => quote = None,
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ',' && depth == 0 && quote.is_none()
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}
