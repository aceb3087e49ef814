//! Prints the text of a Word document with the kind of each paragraph: `document FILE...`.

use connect::docx;

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        match docx::read(&std::fs::read(&path)?) {
            Ok(document) => {
                println!("{path}: {:?} {:?}", document.title, document.created);
                document.paragraphs.iter().for_each(|paragraph| println!("{:?} {}", paragraph.kind, paragraph.text));
            }
            Err(error) => println!("{path}: {error}"),
        }
    }
    Ok(())
}
