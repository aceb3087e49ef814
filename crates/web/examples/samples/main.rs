//! Writes every page with invented sample data, in both languages, to be opened from disk.
//! usage: cargo run -p web --example samples -- FOLDER

mod account;
mod affiliation;
mod agreement;
mod approval;
mod check;
mod consultation;
mod consultation_public;
mod coverage;
mod desk;
mod directory;
mod dispatch;
mod figures;
mod letter;
mod page_reading;
mod partner;
mod programme;
mod public;
mod record;
mod register;
mod sample;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use locale::Language;
use web::asset;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("usage: pages FOLDER")?);
    fs::create_dir_all(folder.join("aset"))?;
    for file in asset::all() {
        fs::write(folder.join("aset").join(&file.name), file.bytes)?;
    }
    fs::write(folder.join("sungai.svg"), include_str!("sungai.svg"))?;
    for language in [Language::Indonesian, Language::English] {
        let pages = public::all(language).into_iter().chain(desk::all(language)).chain(account::all(language));
        let pages = pages.chain(approval::all(language)).chain(directory::all(language));
        for (name, html) in pages
            .chain(letter::all(language))
            .chain(dispatch::all(language))
            .chain(register::all(language))
            .chain(record::all(language))
            .chain(coverage::all(language))
            .chain(figures::all(language))
            .chain(check::all(language))
            .chain(partner::all(language))
            .chain(page_reading::all(language))
            .chain(affiliation::all(language))
            .chain(agreement::all(language))
            .chain(programme::all(language))
            .chain(consultation::all(language))
            .chain(consultation_public::all(language))
        {
            let html = html.replace("\"/aset/", "\"aset/").replace("\"/contoh/", "\"");
            fs::write(folder.join(format!("{name}.{}.html", language.tag())), html)?;
        }
    }
    Ok(())
}
