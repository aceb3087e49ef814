//! Items that lost their lines, as pasted texts have them: "(1) … . (2) Setiap …", "a. …; dan b. …", "meliputi: a. …".

use crate::level::Level;
use crate::line::Line;
use crate::mark::mark;

/// The most items that one line is taken apart into.
const MOST: usize = 60;

/// Gives items back their lines, where the list they stand in leaves no doubt.
pub(crate) fn unjoin(lines: Vec<Line>) -> Vec<Line> {
    let mut whole: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines.into_iter().rev() {
        let mut parts = forward(line);
        let mut open = MOST;
        while let Some(mut line) = parts.pop() {
            let before = whole.last().and_then(|next| preceding(&line, next)).filter(|_| open > 0);
            if let Some(at) = before {
                open -= 1;
                whole.push(line.split_off(at));
                parts.push(line);
            } else {
                whole.push(line);
            }
        }
    }
    whole.reverse();
    whole
}

/// The items that follow the one a line begins with.
fn forward(mut line: Line) -> Vec<Line> {
    let mut parts = Vec::new();
    while let Some(at) = following(&line).filter(|_| parts.len() < MOST) {
        let rest = line.split_off(at);
        parts.push(std::mem::replace(&mut line, rest));
    }
    parts.push(line);
    parts
}

fn following(line: &Line) -> Option<usize> {
    // "Pasal 5 (1) … . (2) …".
    let opens = line
        .text
        .strip_prefix("Pasal ")
        .and_then(|rest| rest.split_once(' '))
        .is_some_and(|(_, rest)| rest.starts_with("(1) "));
    if opens {
        return find(&line.text, Level::Verse, "2", false);
    }
    let first = mark(&line.text, false).filter(|_| !line.row)?;
    find(&line.text, first.level, &shifted(first.level, first.label, 1)?, false)
}

/// Where in a line the item stands that comes before the one the next line begins with.
fn preceding(line: &Line, next: &Line) -> Option<usize> {
    let next = mark(&next.text, false).filter(|_| !line.row)?;
    let label = shifted(next.level, next.label, -1)?;
    let own = mark(&line.text, false).is_some_and(|own| own.level == next.level && own.label == label);
    if own { None } else { find(&line.text, next.level, &label, true) }
}

/// The label before or behind one; none before the first.
fn shifted(level: Level, label: &str, by: i32) -> Option<String> {
    match level {
        Level::Verse | Level::Number => {
            let number = label.parse::<u32>().ok()?.checked_add_signed(by)?;
            (number > 0).then(|| number.to_string())
        }
        Level::Letter if label.len() == 1 => {
            let letter = u32::from(label.chars().next()?).checked_add_signed(by).and_then(char::from_u32)?;
            letter.is_ascii_lowercase().then(|| letter.to_string())
        }
        _ => None,
    }
}

/// Where an item with that label stands behind the end of another, or of a lead-in where the list may begin there.
fn find(text: &str, level: Level, label: &str, may_begin: bool) -> Option<usize> {
    let sought = if level == Level::Verse { format!(" ({label}) ") } else { format!(" {label}. ") };
    let sentences = matches!(level, Level::Verse | Level::Number);
    let ends = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        let joined = ["dan", "atau", "dan/atau"].iter().find_map(|word| before.strip_suffix(word)?.strip_suffix(' '));
        let capital = text.get(at + sought.len()..).is_some_and(|behind| behind.starts_with(char::is_uppercase));
        let points = level != Level::Verse && joined.unwrap_or(before).ends_with(';');
        let leads = may_begin && level != Level::Verse && before.ends_with(':');
        points || leads || (sentences && capital && before.ends_with('.'))
    };
    text.match_indices(&sought).map(|(at, _)| at).find(|at| ends(*at)).map(|at| at + 1)
}

#[cfg(test)]
mod tests {
    use crate::line::lines;

    fn texts(input: &str) -> Vec<String> {
        lines(input).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn items_get_their_lines_back() {
        assert_eq!(texts("a. satu; dan b. dua."), ["a. satu; dan", "b. dua."]);
        assert_eq!(texts("(1) Satu. (2) Dua. (3) Tiga."), ["(1) Satu.", "(2) Dua.", "(3) Tiga."]);
        assert_eq!(texts("(1) Meliputi: a. satu;\nb. dua."), ["(1) Meliputi:", "a. satu;", "b. dua."]);
        assert_eq!(texts("d. denda. (2) Sanksi lain.\n(3) Isi."), ["d. denda.", "(2) Sanksi lain.", "(3) Isi."]);
        assert_eq!(texts("1. Isi: a. satu; b. dua;\nc. tiga."), ["1. Isi:", "a. satu;", "b. dua;", "c. tiga."]);
    }

    #[test]
    fn what_only_looks_like_an_item_stays() {
        for text in [
            "(1) Dimaksud pada ayat (2) huruf a.",
            "a. oleh dr. b. Santoso;",
            "1. Isi sebanyak 2. lembar",
            "Isi: a. satu;",
        ] {
            assert_eq!(texts(text), [text]);
        }
        assert_eq!(texts("Pada ayat (1) isi.\n(2) Dua.").len(), 2);
    }
}
