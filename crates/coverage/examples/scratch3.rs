//! Scratch: accusations between related texts.
use coverage::{Input, Prepared, Release, check::Paid, read};
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let (mut judged, mut accused) = (0, 0);
    for line in std::fs::read_to_string(std::env::args().nth(2).unwrap()).unwrap().lines() {
        let w: Vec<&str> = line.split(' ').collect();
        for (a, b) in [(w[0], w[1]), (w[1], w[0])] {
            let (ta, tb) =
                (std::fs::read(format!("{dir}/{a}.txt")).unwrap(), std::fs::read(format!("{dir}/{b}.txt")).unwrap());
            let Ok(release) = Release::parse("a.txt", &ta) else { continue };
            let article = read(&Input { name: "b.txt", bytes: &tb, ..Default::default() });
            let check = Prepared::new(&release).check(&article, Paid::Unknown);
            for f in &check.findings {
                judged += usize::from(f.release.is_some());
                if f.status.differs() {
                    accused += 1;
                    let t = |p: &Option<coverage::check::Passage>| {
                        p.as_ref().map_or("-".into(), |p| p.text.chars().take(160).collect::<String>())
                    };
                    println!(
                        "{a} {b} {} {:?} {:?} {:?}: {} | {}",
                        w[2],
                        f.kind,
                        f.status,
                        f.rule,
                        t(&f.release),
                        t(&f.article)
                    );
                }
            }
        }
    }
    println!("judged {judged} accused {accused}");
}
