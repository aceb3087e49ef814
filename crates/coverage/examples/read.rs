//! Reads pages named on the command line and prints each article as JSON.
fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).expect("file");
        let article = coverage::read(&coverage::Input { name: &path, bytes: &bytes, ..Default::default() });
        println!("{}", serde_json::to_string(&article).expect("json"));
    }
}
