// private tuning aid, not committed
use coverage::{facts, quotation};
use serde_json::Value as J;
fn norm(s: &str) -> String {
    s.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches([',', '.']).to_string()
}
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let verbose = std::env::args().nth(2).is_some();
    let mut files: Vec<_> = std::fs::read_dir(&dir)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    let (mut qn, mut qok, mut fn_, mut fok, mut extraq) = (0, 0, 0, 0, 0);
    let mut extras: std::collections::BTreeMap<String, usize> = Default::default();
    for p in files {
        let j: J = serde_json::from_str(&std::fs::read_to_string(&p).unwrap()).unwrap();
        let name = p.file_stem().unwrap().to_string_lossy().to_string();
        let text = if let Some(b) = j.get("body").and_then(|b| b.as_array()) {
            b.iter().map(|l| l.as_str().unwrap()).collect::<Vec<_>>().join("\n")
        } else {
            let t = std::fs::read_to_string(p.with_extension("md")).unwrap_or_default();
            let t = t.splitn(3, "---\n").nth(2).map(str::to_string).unwrap_or(t);
            t.lines().filter(|l| !l.starts_with('#')).collect::<Vec<_>>().join("\n").replace("**", "")
        };
        let people: Vec<String> = vec![];
        let found = quotation::find(&text, &people);
        let mut used = vec![false; found.len()];
        for q in j.get("quotations").and_then(|q| q.as_array()).unwrap_or(&vec![]) {
            qn += 1;
            let want = norm(q["text"].as_str().unwrap());
            let sp = q["speaker"].as_str();
            let hit = found.iter().position(|f| norm(&f.words(&text)) == want);
            match hit {
                Some(i) => {
                    used[i] = true;
                    let got = found[i].speaker.as_ref().map(|s| s.name.as_str());
                    if got == sp {
                        qok += 1
                    } else {
                        println!(
                            "{name} SPEAKER want {sp:?} got {got:?}: {}",
                            &want.chars().take(60).collect::<String>()
                        )
                    }
                }
                None => println!("{name} NOQUOTE {want:?}"),
            }
        }
        for (i, f) in found.iter().enumerate() {
            if !used[i] && j.get("quotations").is_some() {
                extraq += 1;
                println!("{name} EXTRAQ {:?} parts {}", f.words(&text), f.parts.len());
            }
        }
        let facts = facts::find(&text, Some(jiff::civil::date(2025, 5, 12)));
        let mut hitf = vec![false; facts.len()];
        for f in j.get("facts").and_then(|q| q.as_array()).unwrap_or(&vec![]) {
            fn_ += 1;
            let kind = f["kind"].as_str().unwrap();
            let t = f["text"].as_str().unwrap();
            let at = match f.get("in").and_then(|i| i.as_str()) {
                Some(i) => text.find(i).map(|a| a + i.find(t).unwrap()),
                None => text.find(t),
            };
            let Some(at) = at else {
                println!("{name} no text {t}");
                continue;
            };
            let r = at..at + t.len();
            let k = |f: &facts::Fact| serde_json::to_value(f.kind).unwrap().as_str().unwrap().to_string();
            let over: Vec<usize> = facts
                .iter()
                .enumerate()
                .filter(|(_, f)| f.range.start < r.end && r.start < f.range.end)
                .map(|(i, _)| i)
                .collect();
            let good = over.iter().find(|i| k(&facts[**i]) == kind);
            if let Some(i) = good {
                fok += 1;
                hitf[*i] = true;
                if verbose && facts[*i].range != r {
                    println!("{name} range {kind} want {t:?} got {:?}", &text[facts[*i].range.clone()]);
                }
            } else {
                println!(
                    "{name} FACT {kind} {t:?} got {:?}",
                    over.iter()
                        .map(|i| format!("{} {:?}", k(&facts[*i]), &text[facts[*i].range.clone()]))
                        .collect::<Vec<_>>()
                );
            }
        }
        if verbose {
            for (i, f) in facts.iter().enumerate() {
                if !hitf[i] {
                    *extras.entry(format!("{:?} {:?} {:?}", f.kind, &text[f.range.clone()], f.value)).or_default() += 1;
                }
            }
        }
    }
    for (e, n) in extras {
        println!("extra {n} {e}");
    }
    println!("quotations {qok}/{qn} extra {extraq}; facts {fok}/{fn_}");
}
