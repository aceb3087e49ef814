//! Scratch: each quotation of text files with its surroundings and speaker.
use coverage::quotation::find;
fn main() {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).unwrap();
        let name = file.rsplit('/').next().unwrap().to_owned();
        for q in find(&text, &[]) {
            let cut = |from: usize, to: usize| -> String {
                let mut a = from;
                while !text.is_char_boundary(a) {
                    a += 1;
                }
                let mut b = to.min(text.len());
                while !text.is_char_boundary(b) {
                    b -= 1;
                }
                text[a..b].replace('\n', " ¶ ")
            };
            let s = q.range.start;
            let e = q.range.end;
            println!(
                "{}\t{}\t{}\t{}\t{}\t{}\t{}",
                name,
                q.speaker.as_ref().map(|s| s.name.clone()).unwrap_or("-".into()),
                q.speaker.as_ref().is_some_and(|s| s.inferred),
                q.cue.clone().map(|c| text[c].to_owned()).unwrap_or("-".into()),
                cut(s.saturating_sub(260), s),
                cut(s, (s + 60).min(e)) + "…" + &cut(e.saturating_sub(30).max(s), e),
                cut(e, e + 200)
            );
        }
    }
}
