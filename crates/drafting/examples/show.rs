//! Shows how drafts are read: each clause with its line and citation, then the faults of form. Of several files, only the faults.

use std::io::Write;

use drafting::{Draft, lint, read};

fn main() -> std::io::Result<()> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout().lock();
    for file in &files {
        let text = std::fs::read_to_string(file)?;
        let Ok(draft) = read(&text) else {
            writeln!(out, "{file} is refused")?;
            continue;
        };
        let amends = if draft.amends { ", changes another law" } else { "" };
        writeln!(out, "{file} {:?} {} nodes{amends}", draft.form, draft.nodes.len())?;
        if files.len() == 1 {
            clauses(&mut out, &draft)?;
        }
        for fault in lint(&draft) {
            writeln!(out, "{file}:{} {} {:?}", fault.line, fault.citation, fault.of)?;
        }
    }
    Ok(())
}

fn clauses(out: &mut impl Write, draft: &Draft) -> std::io::Result<()> {
    for (at, node) in draft.nodes.iter().enumerate() {
        let words: String = node.text.chars().take(60).collect();
        writeln!(out, "{:4} {} | {} | {words}", node.line, draft.citation(at), node.heading)?;
    }
    Ok(())
}
