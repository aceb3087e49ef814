//! One half of the truth, loaded.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use coverage::article::PageKind;
use coverage::{Article, Input, Release, read};
use serde::Deserialize;

/// A set of pages and their releases, by the name of its folder.
pub(crate) struct Half {
    pub(crate) name: &'static str,
    pub(crate) releases: BTreeMap<String, TrueRelease>,
    pub(crate) pages: Vec<TruePage>,
}

/// A release and what stands in it.
pub(crate) struct TrueRelease {
    pub(crate) file: Vec<u8>,
    pub(crate) items: ReleaseItems,
}

#[derive(Deserialize)]
pub(crate) struct ReleaseItems {
    #[serde(default)]
    pub(crate) quotations: Vec<QuotationItem>,
    #[serde(default)]
    pub(crate) facts: Vec<FactItem>,
}

#[derive(Deserialize)]
pub(crate) struct QuotationItem {
    pub(crate) id: String,
    pub(crate) text: String,
}

#[derive(Deserialize)]
pub(crate) struct FactItem {
    pub(crate) id: String,
    pub(crate) kind: coverage::check::FindingKind,
    pub(crate) text: String,
    #[serde(rename = "in")]
    pub(crate) around: Option<String>,
}

/// A page and what a careful reader says about it.
pub(crate) struct TruePage {
    pub(crate) id: String,
    /// The page itself; not there while it is still being written.
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) truth: PageTruth,
}

impl TruePage {
    /// The page read, with its release as a guide where it has one.
    pub(crate) fn read(&self, half: &Half) -> Option<Article> {
        let release = self.truth.release.as_ref().and_then(|release| half.releases.get(release));
        let release = release.map(|release| Release::parse("rilis.md", &release.file).unwrap());
        let bytes = self.bytes.as_deref()?;
        Some(read(&Input { name: &self.id, url: None, charset: None, bytes, release: release.as_ref() }))
    }
}

#[derive(Deserialize)]
pub(crate) struct PageTruth {
    pub(crate) kind: PageKind,
    #[serde(default)]
    pub(crate) section: Option<String>,
    #[serde(default)]
    pub(crate) tags: Vec<String>,
    #[serde(default)]
    pub(crate) quotations: Vec<TrueQuotation>,
    #[serde(default)]
    pub(crate) removed: Vec<TrueRemoved>,
    pub(crate) release: Option<String>,
    pub(crate) title: Option<String>,
    pub(crate) subtitle: Option<String>,
    pub(crate) dateline: Option<String>,
    pub(crate) label: Option<String>,
    pub(crate) published: Option<String>,
    #[serde(default)]
    pub(crate) bylines: Vec<TrueByline>,
    #[serde(default)]
    pub(crate) body: Vec<String>,
    pub(crate) variant: Option<Variant>,
}

#[derive(Deserialize)]
pub(crate) struct TrueQuotation {
    pub(crate) text: String,
    pub(crate) speaker: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct TrueRemoved {
    pub(crate) text: String,
}

#[derive(Deserialize)]
pub(crate) struct TrueByline {
    pub(crate) role: coverage::article::Role,
    pub(crate) name: String,
}

#[derive(Deserialize)]
pub(crate) struct Variant {
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) honest: bool,
    #[serde(default)]
    pub(crate) items: BTreeMap<String, Statuses>,
    #[serde(default)]
    pub(crate) added: Vec<String>,
}

/// One status, or several of which each is right.
#[derive(Deserialize)]
#[serde(untagged)]
pub(crate) enum Statuses {
    One(coverage::check::Status),
    Any(Vec<coverage::check::Status>),
}

impl Statuses {
    pub(crate) fn allows(&self, status: coverage::check::Status) -> bool {
        match self {
            Self::One(one) => *one == status,
            Self::Any(any) => any.contains(&status),
        }
    }

    pub(crate) fn allows_difference(&self) -> bool {
        match self {
            Self::One(one) => one.differs(),
            Self::Any(any) => any.iter().any(|status| status.differs()),
        }
    }

    pub(crate) fn names(&self) -> String {
        match self {
            Self::One(one) => format!("{one:?}"),
            Self::Any(any) => format!("{any:?}"),
        }
    }
}

impl Half {
    /// Every half there is.
    pub(crate) fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../truth");
        let folders = std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_dir());
        let mut names: Vec<&'static str> =
            folders.map(|entry| &*entry.file_name().into_string().unwrap().leak()).collect();
        names.sort_unstable();
        names.into_iter().filter_map(Self::load).collect()
    }

    /// None, with a word, when the half is not there; a missing half fails in CI.
    pub(crate) fn load(name: &'static str) -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../truth").join(name);
        let pages = files(&folder.join("pages"));
        if pages.is_empty() {
            println!("truth/{name} is not there: nothing scored");
            assert!(std::env::var_os("CI").is_none(), "truth/{name} is missing");
            return None;
        }
        let release = |path: &PathBuf| {
            let file = std::fs::read(path.with_extension("md")).unwrap();
            (stem(path), TrueRelease { file, items: json(path) })
        };
        let releases = files(&folder.join("releases")).iter().map(release).collect();
        let page = |path: &PathBuf| {
            let bytes = ["html", "txt"].iter().find_map(|kind| std::fs::read(path.with_extension(kind)).ok());
            TruePage { id: stem(path), bytes, truth: json(path) }
        };
        Some(Self { name, releases, pages: pages.iter().map(page).collect() })
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok).map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|e| e == "json")).collect();
    files.sort();
    files
}

fn json<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let bytes = std::fs::read(path).unwrap();
    serde_json::from_slice(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}
