//! Boxes set into a text of paragraphs: told by their build where their words do not tell. A quotation drawn large, a
//! caption, an advertisement's notice stand in a box of their own, of which the text has no second.

use std::collections::HashMap;

use html5ever::local_name;

use super::content::Content;
use super::draft::ends_sentence;
use super::line::{Line, LineKind, Lines};
use super::mass::running_text;
use crate::article::Reason;
use crate::html::{Dom, NodeId};

/// Longer boxes may be part of the text.
const LONGEST: usize = 160;

/// Words of a name that says its box is a part of the text.
const PARTS: &str = "quote head sub judul title";

/// Takes the boxes out.
pub(super) fn take(dom: &Dom<'_>, lines: &Lines, content: &mut Content) {
    let kept: Vec<(usize, &Line)> =
        lines.all.iter().enumerate().filter(|(n, _)| content.out.get(*n) == Some(&None)).collect();
    let paragraph = |line: &Line| dom.name(line.block) == local_name!("p");
    let mass = |own: &dyn Fn(&Line) -> bool| -> usize {
        kept.iter().filter(|(_, line)| own(line)).map(|(_, line)| running_text(line)).sum()
    };
    if mass(&paragraph) * 100 < mass(&|_| true) * 70 {
        return;
    }
    let bare = kept.iter().filter(|(_, line)| paragraph(line) && dom.attribute(line.block, "class").is_none()).count();
    let plain = bare * 100 >= kept.iter().filter(|(_, line)| paragraph(line)).count() * 70;
    let first = kept.first().map(|(n, _)| *n);
    let builds: Vec<Option<String>> = kept.iter().map(|(_, line)| build(dom, lines, content.root, line)).collect();
    let mut counts: HashMap<&String, usize> = HashMap::new();
    for own in builds.iter().flatten() {
        *counts.entry(own).or_default() += 1;
    }
    for ((n, line), own) in kept.iter().zip(&builds) {
        let alone = own.as_ref().is_some_and(|own| counts.get(own) == Some(&1));
        let open = !ends_sentence(line.as_str());
        let odd = if paragraph(line) {
            open && (plain || dom.attribute(line.block, "class").is_none())
        } else {
            open || Some(*n) != first
        };
        let part = own.as_deref().is_some_and(|own| PARTS.split(' ').any(|word| own.to_lowercase().contains(word)));
        if alone
            && odd
            && !part
            && is_slight(line)
            && let Some(slot) = content.out.get_mut(*n)
        {
            *slot = Some(Reason::Other);
        }
    }
}

/// What may be beside the text: short, no question, no speech, nothing that announces what follows.
fn is_slight(line: &Line) -> bool {
    let text = line.as_str().trim();
    text.len() < LONGEST
        && matches!(line.kind, LineKind::Paragraph)
        && !text.ends_with(['?', ':', ';', ','])
        && !text.contains(['“', '"', '”'])
        && line.emphasised * 2 < line.text.len()
}

/// The names of the box that holds this line alone, or of a paragraph with a class of its own; none for what text is made of.
fn build(dom: &Dom<'_>, lines: &Lines, root: NodeId, line: &Line) -> Option<String> {
    let single = |id: &NodeId| *id != root && lines.range(*id).len() == 1;
    let boxes = std::iter::once(line.block).chain(dom.ancestors(line.block)).take_while(single);
    let named = |id: NodeId| {
        let class = dom.attribute(id, "class").unwrap_or_default();
        let name = dom.attribute(id, "id").unwrap_or_default();
        // How a paragraph is set says nothing.
        let set = class.split_whitespace().all(|word| word.contains("align") || word.starts_with("has-"));
        (!(class.is_empty() || set) || !name.is_empty()).then(|| format!("{} {class}", &*dom.name(id)))
    };
    boxes.filter_map(named).last()
}
