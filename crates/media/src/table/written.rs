//! A table written for Excel as it is used here: UTF-8 with its mark, semicolons, and no cell that runs as a formula.

use csv::WriterBuilder;
use domain::table::Sheet;

/// Cells under the headings that an import knows; the heading of what else is said behind them may be told too.
pub fn written<'a>(
    sheet: Sheet,
    further: Option<&str>,
    rows: impl IntoIterator<Item = impl IntoIterator<Item = &'a str>>,
) -> Vec<u8> {
    let heads = sheet.columns().iter().map(|column| column.headings().first().copied().unwrap_or_default());
    self::sheet(heads.chain(further), rows)
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
            [
                "Kabar; Merdu",
                "kabarmerdu.example",
                "Kota \"Hulu\"",
                "",
                "",
                "redaksi@kabarmerdu.example",
                "PT Merdu",
                "",
            ],
            ["=1+1", "", "", "", "", "@x", "", "rumus"],
        ];
        let file = written(Sheet::Outlets, Some("Yang perlu dibetulkan"), rows);
        let table = crate::table(Sheet::Outlets, &file).unwrap();
        assert_eq!((table.unread, table.is_guessed), (vec!["Yang perlu dibetulkan".to_owned()], false));
        assert_eq!(table.lines[0], (2, rows[0][..7].iter().map(|cell| (*cell).to_owned()).collect()));
        assert_eq!(table.lines[1].1[0], "'=1+1");
        let none: [[&str; 7]; 0] = [];
        assert!(written(Sheet::Outlets, None, none).ends_with(b"perusahaan pers\n"));
    }
}
