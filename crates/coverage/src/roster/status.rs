//! The words a list has for a verification's state. Only a cell that is nothing but the state counts: a sentence that
//! speaks of verification states nothing about a row.

use serde::{Deserialize, Serialize};

use crate::sheet::fold;

/// How far a company's verification has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The list says: not verified.
    Unverified,
    /// Dalam proses.
    InProcess,
    /// Terverifikasi administratif.
    Administrative,
    /// Terverifikasi (administratif dan) faktual.
    Factual,
}

const WORDS: [(&str, Status); 28] = [
    ("terverifikasi administratif dan faktual", Status::Factual),
    ("terverifikasi administrasi dan faktual", Status::Factual),
    ("terverifikasi administratif faktual", Status::Factual),
    ("terverifikasi administrasi faktual", Status::Factual),
    ("terverifikasi faktual dan administratif", Status::Factual),
    ("terverifikasi faktual dan administrasi", Status::Factual),
    ("terverifikasi faktual", Status::Factual),
    ("terverifikasi secara faktual", Status::Factual),
    ("verifikasi faktual", Status::Factual),
    ("terverifikasi administratif", Status::Administrative),
    ("terverifikasi administrasi", Status::Administrative),
    ("terverifikasi secara administratif", Status::Administrative),
    ("terverifikasi secara administrasi", Status::Administrative),
    ("verifikasi administratif", Status::Administrative),
    ("verifikasi administrasi", Status::Administrative),
    ("dalam proses", Status::InProcess),
    ("dalam proses verifikasi", Status::InProcess),
    ("proses verifikasi", Status::InProcess),
    ("sedang diproses", Status::InProcess),
    ("sedang dalam proses", Status::InProcess),
    ("proses", Status::InProcess),
    ("dalam proses pendataan", Status::InProcess),
    ("belum terverifikasi", Status::Unverified),
    ("tidak terverifikasi", Status::Unverified),
    ("belum diverifikasi", Status::Unverified),
    ("belum verifikasi", Status::Unverified),
    ("belum terdata", Status::Unverified),
    ("tidak lolos verifikasi", Status::Unverified),
];

/// The status a cell states, with or without its label: `Status: Terverifikasi Faktual`.
pub(super) fn read(cell: &str) -> Option<Status> {
    if cell.len() > 120 {
        return None;
    }
    let folded = fold(cell);
    let labels = ["status verifikasi ", "status pendataan ", "status perusahaan ", "status media ", "status "];
    let bare = labels.iter().find_map(|label| folded.strip_prefix(label)).unwrap_or(&folded);
    WORDS.iter().find(|(words, _)| *words == bare).map(|(_, status)| *status)
}

/// The one status of a row's cells.
pub(super) fn of_cells(cells: &[String]) -> Option<Status> {
    let mut found = cells.iter().filter_map(|cell| read(cell));
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_a_status_only_as_a_whole() {
        assert_eq!(read("Terverifikasi Administratif dan Faktual"), Some(Status::Factual));
        assert_eq!(read("STATUS: TERVERIFIKASI ADMINISTRASI"), Some(Status::Administrative));
        assert_eq!(read("Belum Terverifikasi"), Some(Status::Unverified));
        assert_eq!(read("Dalam proses"), Some(Status::InProcess));
        assert_eq!(read("Media ini belum terverifikasi faktual"), None);
        assert_eq!(read("Terverifikasi"), None);
    }

    #[test]
    fn two_that_differ_are_none() {
        let cells = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert_eq!(of_cells(&cells(&["Terverifikasi Faktual", "Dalam proses"])), None);
        assert_eq!(of_cells(&cells(&["A", "Terverifikasi Faktual"])), Some(Status::Factual));
    }
}
