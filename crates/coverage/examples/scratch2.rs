//! Scratch: names of stdin lines.
use coverage::facts::Value;
fn main() {
    let text = std::io::read_to_string(std::io::stdin()).unwrap();
    let whole = std::env::args().nth(1).is_some();
    let lines: Vec<&str> = if whole { vec![&text] } else { text.lines().collect() };
    for line in lines {
        println!("{line}");
        for f in coverage::facts::find(line, None) {
            match &f.value {
                Value::Name(n) => println!("    {:?} {:?} = {n}", f.kind, &line[f.range.clone()]),
                Value::Position { office, holder } => {
                    println!("    {:?} {:?} = {office} / {holder:?}", f.kind, &line[f.range.clone()])
                }
                v => println!("    {:?} {:?} = {v:?}", f.kind, &line[f.range.clone()]),
            }
        }
        for q in coverage::quotation::find(line, &[]) {
            println!("    Q {:?}", q.speaker.map(|s| (s.name, s.inferred)));
        }
    }
}
