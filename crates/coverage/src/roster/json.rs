//! Lists as a script fetches them: an array of objects or of arrays, alone or inside the answer of a table plug-in.

use serde_json::{Map, Value};
use url::Url;

use super::{MOST_CELLS, MOST_ROWS, Roster, Row, find, status};
use crate::html;
use crate::page::Input;
use crate::sheet::{fold, short_text};

/// Names under which answers keep their rows.
const ROWS: [&str; 8] = ["data", "aaData", "rows", "items", "results", "result", "records", "list"];
/// Names under which they keep the number of all rows.
const TOTALS: [&str; 6] =
    ["recordsFiltered", "iTotalDisplayRecords", "recordsTotal", "iTotalRecords", "total", "count"];
/// Words in the names of fields that make an object a row of such a list.
const FIELDS: [&str; 8] = ["media", "perusahaan", "status", "website", "situs", "url", "badan", "nama"];

/// Reads an answer; what is no JSON, or holds no rows of this kind, is no list.
pub(super) fn read(text: &str, input: &Input<'_>) -> Roster {
    let own = input.url.and_then(|url| Url::parse(url).ok());
    let host = own.as_ref().and_then(Url::host_str).map(find::bare_host);
    let none = Roster { host: host.clone(), ..Roster::default() };
    let Ok(value) = serde_json::from_str::<Value>(text) else { return none };
    let Some((answer, values)) = rows(&value) else { return none };
    let total = answer.and_then(|answer| TOTALS.iter().find_map(|name| number(answer.get(*name)?)));
    let rows: Vec<Row> = values.iter().take(MOST_ROWS).filter_map(|value| row(value, own.as_ref())).collect();
    // An answer without rows is a list only where it counts them.
    let empty = values.is_empty() && total.is_some();
    if !empty && !is_roster(values, &rows) {
        return none;
    }
    let next = answer.and_then(|answer| next(answer, own.as_ref()));
    Roster { rows, next, total, is_list: true, host }
}

/// The object that holds the rows, where one does, and the rows.
type Answer<'v> = (Option<&'v Map<String, Value>>, &'v Vec<Value>);

fn rows(value: &Value) -> Option<Answer<'_>> {
    match value {
        Value::Array(values) => Some((None, values)),
        Value::Object(answer) => ROWS.iter().find_map(|name| match answer.get(*name)? {
            Value::Array(values) => Some((Some(answer), values)),
            Value::Object(inner) => Some((Some(inner), ROWS.iter().find_map(|name| inner.get(*name)?.as_array())?)),
            _ => None,
        }),
        _ => None,
    }
}

/// Half of the rows state a status, or their fields are named as such lists name them.
fn is_roster(values: &[Value], rows: &[Row]) -> bool {
    let stated = rows.iter().filter(|row| row.status.is_some()).count() * 2 >= rows.len();
    let named = |object: &Map<String, Value>| {
        let names: Vec<String> = object.keys().take(MOST_CELLS).map(|name| fold(name)).collect();
        let has = |field: &&&str| names.iter().any(|name| name.split(' ').any(|word| word == **field));
        FIELDS.iter().filter(has).count() >= 2 && names.iter().any(|name| name.contains("status"))
    };
    let first = values.first().and_then(Value::as_object);
    !rows.is_empty() && (stated || first.is_some_and(named))
}

fn row(value: &Value, own: Option<&Url>) -> Option<Row> {
    let values: Vec<&Value> = match value {
        Value::Object(fields) => fields.values().take(MOST_CELLS * 2).collect(),
        Value::Array(values) => values.iter().take(MOST_CELLS * 2).collect(),
        _ => return None,
    };
    let (mut cells, mut links) = (Vec::new(), Vec::new());
    for value in values {
        match value {
            Value::String(text) => cell(text, own, &mut cells, &mut links),
            Value::Number(number) => cells.push(number.to_string()),
            // `{"status": {"name": "…"}}`: one step down, and only to a status.
            Value::Object(inner) => {
                let words = inner.values().take(MOST_CELLS).filter_map(Value::as_str);
                cells.extend(words.filter(|text| status::read(text).is_some()).map(str::to_owned));
            }
            _ => {}
        }
    }
    let row = Row::new(cells, links);
    (!row.cells.is_empty()).then_some(row)
}

/// A cell may be markup, as the plug-in draws it.
fn cell(text: &str, own: Option<&Url>, cells: &mut Vec<String>, links: &mut Vec<String>) {
    if !text.contains('<') {
        cells.push(text.chars().take(super::MOST_TEXT).collect());
        return;
    }
    let dom = html::parse(text.get(..text.floor_char_boundary(MOST_MARKUP)).unwrap_or_default());
    cells.push(short_text(&dom, dom.root()));
    let hrefs = dom.descendants(dom.root()).take(400).filter_map(|id| dom.attribute(id, "href"));
    let join = |href: std::borrow::Cow<'_, str>| match own {
        Some(own) => own.join(href.trim()).ok(),
        None => Url::parse(href.trim()).ok(),
    };
    links.extend(hrefs.filter_map(join).filter(Url::has_host).map(String::from).take(MOST_CELLS));
}

/// Bytes of markup in one cell that are read.
const MOST_MARKUP: usize = 10_000;

fn number(value: &Value) -> Option<usize> {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok())?;
    usize::try_from(number).ok()
}

/// The next page as a paginating server names it, on the list's own host.
fn next(answer: &Map<String, Value>, own: Option<&Url>) -> Option<String> {
    let links = answer.get("links").and_then(|links| links.get("next"));
    let said = ["next_page_url", "next"].iter().find_map(|name| answer.get(*name)).or(links)?.as_str()?;
    let own = own?;
    let next = own.join(said).ok()?;
    (next.host_str() == own.host_str() && next != *own).then(|| next.into())
}
