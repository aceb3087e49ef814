//! The pages of a folder and the folders in it, in the order of their names.

use std::fs::{self, DirEntry};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::{Entries, Entry, Limits, Origin, SourceError, broken, file, sniff};

/// Endings of the files that are pages or hold pages. Others are passed over; a file without ending counts if it begins
/// like markup.
const ENDINGS: [&str; 11] =
    [".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".txt", ".txt.gz", ".docx", ".warc", ".warc.gz", ".wacz"];

pub(super) fn entries(name: String, path: &Path, limits: Limits) -> Entries {
    match list(path) {
        Err(error) => broken(name, error),
        Ok(files) => {
            let walk = Walk { stack: vec![files], limits };
            let mut pages = walk.flatten().peekable();
            if pages.peek().is_none() { broken(name, SourceError::NoPages) } else { Box::new(pages) }
        }
    }
}

/// One sorted list for each folder on the way down; last name first, so that the next is popped.
struct Walk {
    stack: Vec<Vec<PathBuf>>,
    limits: Limits,
}

impl Iterator for Walk {
    type Item = Entries;

    fn next(&mut self) -> Option<Entries> {
        loop {
            let Some(path) = self.stack.last_mut()?.pop() else {
                self.stack.pop();
                continue;
            };
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() {
                match list(&path) {
                    Ok(files) => self.stack.push(files),
                    Err(error) => return Some(broken(name, error)),
                }
            } else if is_page(&path) {
                return Some(if is_archive(&path) {
                    file::entries(name, path, self.limits)
                } else {
                    super::once(Entry { name, origin: Origin::File(path) })
                });
            }
        }
    }
}

/// Hidden files are left out, and links to folders, which could lead in a circle.
fn list(path: &Path) -> Result<Vec<PathBuf>, SourceError> {
    let visible = |entry: &DirEntry| {
        let linked = entry.file_type().is_ok_and(|kind| kind.is_symlink());
        !(entry.file_name().to_string_lossy().starts_with('.') || linked && entry.path().is_dir())
    };
    let entries: Result<Vec<DirEntry>, _> = fs::read_dir(path)?.collect();
    let mut paths: Vec<PathBuf> = entries?.into_iter().filter(visible).map(|entry| entry.path()).collect();
    paths.sort_unstable_by(|a, b| b.cmp(a));
    Ok(paths)
}

fn lower_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase()
}

fn is_page(path: &Path) -> bool {
    let name = lower_name(path);
    ENDINGS.iter().any(|ending| name.ends_with(ending)) || (path.extension().is_none() && begins_as_markup(path))
}

fn is_archive(path: &Path) -> bool {
    let name = lower_name(path);
    [".warc", ".warc.gz", ".wacz"].iter().any(|ending| name.ends_with(ending))
}

fn begins_as_markup(path: &Path) -> bool {
    let mut head = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(512).read_to_end(&mut head));
    read.is_ok() && sniff::is_markup(&head)
}
