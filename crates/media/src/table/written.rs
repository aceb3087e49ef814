//! A table written for Excel as it is used here: UTF-8 with its mark, semicolons, and no cell that runs as a formula.

use csv::WriterBuilder;
use domain::directory::Column;

/// Cells under the headings that an import knows, and under `further` what else is to be said of each line.
pub fn written<'a>(further: Option<&str>, rows: impl IntoIterator<Item = ([&'a str; 6], &'a str)>) -> Vec<u8> {
    let heads = Column::ALL.map(|column| column.headings().first().copied().unwrap_or_default());
    let rows = rows.into_iter().map(|(cells, reason)| cells.into_iter().chain(further.map(|_| reason)));
    sheet(heads.into_iter().chain(further), rows)
}

/// Rows of cells under headings.
pub fn sheet<'a, 'h>(
    heads: impl IntoIterator<Item = &'h str>,
    rows: impl IntoIterator<Item = impl IntoIterator<Item = &'a str>>,
) -> Vec<u8> {
    let mut writer = WriterBuilder::new().delimiter(b';').flexible(true).from_writer(b"\xef\xbb\xbf".to_vec());
    // Nothing can fail: it is written to memory.
    drop(writer.write_record(heads));
    for cells in rows {
        drop(writer.write_record(cells.into_iter().map(harmless)));
    }
    writer.into_inner().unwrap_or_default()
}

/// What a spreadsheet would run gets an apostrophe before it, which it does not show.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_can_be_read_again_and_runs_nothing() {
        let rows = [
            (["Kabar; Merdu", "kabarmerdu.example", "Kota \"Hulu\"", "", "", "redaksi@kabarmerdu.example"], ""),
            (["=1+1", "", "", "", "", "@x"], "rumus"),
        ];
        let file = written(Some("Yang perlu dibetulkan"), rows);
        let table = crate::table(&file).unwrap();
        assert_eq!((table.unread, table.is_guessed), (vec!["Yang perlu dibetulkan".to_owned()], false));
        assert_eq!(table.lines[0], (2, rows[0].0.map(str::to_owned)));
        assert_eq!(table.lines[1].1[0], "'=1+1");
        assert!(written(None, []).ends_with(b"surel\n"));
    }
}
