//! Shows how drafts are read: each clause with its line and citation, then the faults of form.

use drafting::{lint, read};

fn main() {
    for file in std::env::args().skip(1) {
        let Ok(text) = std::fs::read_to_string(&file) else {
            eprintln!("{file}");
            continue;
        };
        let Ok(draft) = read(&text) else { continue };
        println!("{file} {:?} {} nodes", draft.form, draft.nodes.len());
        if std::env::args().len() > 2 {
            for fault in lint(&draft) {
                println!("{}:{} {} {:?}", file, fault.line, fault.citation, fault.of);
            }
            continue;
        }
        for (at, node) in draft.nodes.iter().enumerate() {
            let words: String = node.text.chars().take(60).collect();
            println!("{:4} {} | {} | {words}", node.line, draft.citation(at), node.heading);
        }
        for fault in lint(&draft) {
            println!("{:4} {} {:?}", fault.line, fault.citation, fault.of);
        }
    }
}
