//! Rows of tables. A table is a list of press companies when its rows state a status, or its header says what it lists.

use html5ever::local_name;

use super::{MOST_CELLS, MOST_ROWS, Row, status};
use crate::html::NodeId;
use crate::sheet::{Sheet, fold, short_text};

/// Words of a header, of which two make a list.
const HEADERS: [&str; 16] = [
    "nama media",
    "media",
    "perusahaan",
    "nama perusahaan",
    "badan hukum",
    "nama badan hukum",
    "status",
    "website",
    "situs",
    "url",
    "alamat website",
    "jenis media",
    "provinsi",
    "penanggung jawab",
    "pemimpin redaksi",
    "status verifikasi",
];
/// What a list says when it has found nothing.
const NOTHING: [&str; 8] = [
    "tidak ada data",
    "tidak ditemukan",
    "data tidak ditemukan",
    "data tidak tersedia",
    "tidak ada data yang ditemukan",
    "tidak ada hasil",
    "no matching records found",
    "tidak ditemukan data yang sesuai",
];

/// The rows of all lists of the page; none when no table is one. A list without rows is none as well, unless it says that
/// nothing was found: a script may fill it later.
pub(super) fn read(sheet: &Sheet<'_, '_>) -> Option<Vec<Row>> {
    let dom = sheet.dom;
    let mut found: Option<Vec<Row>> = None;
    let mut open: Vec<Table> = Vec::new();
    // Tables stand one in another: a row belongs to the innermost that is open.
    for id in dom.descendants(dom.root()) {
        match dom.name(id) {
            local_name!("table") => open.push(Table { node: id, rows: Vec::new(), headed: false, nothing: false }),
            local_name!("tr") => {
                let own = dom.ancestors(id).find(|above| dom.name(*above) == local_name!("table"));
                while open.last().is_some_and(|table| Some(table.node) != own) {
                    close(open.pop(), &mut found);
                }
                if let Some(table) = open.last_mut().filter(|table| table.rows.len() < MOST_ROWS) {
                    table.row(sheet, id);
                }
            }
            _ => {}
        }
    }
    while let Some(table) = open.pop() {
        close(Some(table), &mut found);
    }
    if let Some(rows) = found.as_mut() {
        rows.truncate(MOST_ROWS);
    }
    found
}

struct Table {
    node: NodeId,
    rows: Vec<Row>,
    headed: bool,
    nothing: bool,
}

fn close(table: Option<Table>, found: &mut Option<Vec<Row>>) {
    let Some(table) = table else { return };
    let stated = table.rows.iter().filter(|row| row.status.is_some()).count();
    let many = stated * 2 > table.rows.len();
    if (table.headed || many) && (!table.rows.is_empty() || table.nothing) {
        found.get_or_insert_default().extend(table.rows);
    }
}

impl Table {
    fn row(&mut self, sheet: &Sheet<'_, '_>, row: NodeId) {
        let dom = sheet.dom;
        let is_cell = |id: &NodeId| matches!(dom.name(*id), local_name!("td") | local_name!("th"));
        let nodes: Vec<NodeId> = dom.children(row).filter(is_cell).take(MOST_CELLS).collect();
        let texts: Vec<String> = nodes.iter().map(|id| short_text(dom, *id)).collect();
        let heads = nodes.iter().all(|id| dom.name(*id) == local_name!("th"));
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let named = folded.iter().filter(|text| HEADERS.contains(&text.as_str())).count();
        if named >= 2 && (heads || self.rows.is_empty()) && texts.iter().all(|text| status::read(text).is_none()) {
            self.headed = true;
        } else if let [only] = folded.as_slice() {
            self.nothing |= NOTHING.contains(&only.as_str());
        } else if !heads && texts.len() > 1 {
            let links = nodes.iter().flat_map(|id| links(sheet, *id)).take(MOST_CELLS).collect();
            self.rows.push(Row::new(texts, links));
        }
    }
}

/// The addresses below an element.
pub(super) fn links(sheet: &Sheet<'_, '_>, node: NodeId) -> Vec<String> {
    let dom = sheet.dom;
    let anchors = dom.descendants(node).take(MOST_NODES).filter(|id| dom.name(*id) == local_name!("a"));
    let hrefs = anchors.filter_map(|id| dom.attribute(id, "href"));
    hrefs.filter_map(|href| sheet.resolve(&href)).map(String::from).take(MOST_CELLS).collect()
}

/// Nodes of one cell or card that are read.
const MOST_NODES: usize = 400;
