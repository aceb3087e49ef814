//! A paper of an office as a Word document: what the PDF has, for those who go on writing in it. Codes are not drawn; their links are.

use super::writing::{WIDTH, Writing, heading, xml};
use super::{main_part, packed, related, styles};
use crate::block::Run;
use crate::paper::{Foot, Head, Paper, Part};
use crate::picture::measures;

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
/// A side of an upright A4 page and the margins, in twentieths of a point.
const A4: (usize, usize) = (11_906, 16_838);
const MARGIN: usize = 1_247;
/// The height of the picture beside the letterhead, and the width of others, in English Metric Units (914,400 to an inch).
const LOGO: u64 = 838_200;
const ACROSS: u64 = 5_900_000;

/// The document; none where a picture is no JPEG, or memory fails it.
pub fn docx(paper: &Paper<'_>) -> Option<Vec<u8>> {
    let (across, down) = if paper.wide { (A4.1, A4.0) } else { A4 };
    let mut document =
        Document { writing: Writing::default(), pictures: Vec::new(), width: across - 2 * MARGIN, lower: 0 };
    document.head(&paper.head)?;
    for part in paper.parts {
        document.part(part)?;
    }
    let Document { writing, pictures, .. } = document;
    let lying = if paper.wide { r#" w:orient="landscape""# } else { "" };
    let page = format!(
        r#"<w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="{across}" w:h="{down}"{lying}/><w:pgMar w:top="1134" w:right="{MARGIN}" w:bottom="1134" w:left="{MARGIN}" w:header="567" w:footer="567" w:gutter="0"/>"#
    );
    let foot = r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer.xml"/>"#;
    let shown: String = (0..pictures.len()).map(|index| format!(r#"<Relationship Id="picture{index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/picture{index}.jpeg"/>"#)).collect();
    let (body, styles) = (main_part(&writing.body, &page), styles(paper.language));
    let related = related(&format!("{foot}{shown}{}", writing.related()));
    let (footer, core) = (footer(paper.below), core(paper));
    let names: Vec<String> = (0..pictures.len()).map(|index| format!("word/media/picture{index}.jpeg")).collect();
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("docProps/core.xml", core.as_bytes()),
        ("word/document.xml", body.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/footer.xml", footer.as_bytes()),
        ("word/_rels/document.xml.rels", related.as_bytes()),
    ];
    parts.extend(names.iter().map(String::as_str).zip(pictures));
    packed(&parts)
}

/// What stands at the foot of each page, and its number.
fn footer(below: &str) -> String {
    format!(
        r#"<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t xml:space="preserve">{} · </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#,
        xml(below)
    )
}

/// Title, maker and time of the document (ECMA-376 part 2).
fn core(paper: &Paper<'_>) -> String {
    let (made, hours) = paper.made;
    format!(
        r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>{}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{}+{hours:02}:00</dcterms:created></cp:coreProperties>"#,
        xml(paper.title),
        xml(&paper.head.name.replace('\n', " ")),
        xml(paper.language),
        made.strftime("%Y-%m-%dT%H:%M:%S")
    )
}

struct Document<'a> {
    writing: Writing,
    pictures: Vec<&'a [u8]>,
    /// Between the margins.
    width: usize,
    /// How many levels below the title the last heading stands.
    lower: usize,
}

impl<'a> Document<'a> {
    fn head(&mut self, head: &Head<'a>) -> Option<()> {
        if let Some((logo, alternative)) = head.logo {
            let (width, height) = measures(logo)?;
            self.picture("Letterhead", logo, alternative, (LOGO * u64::from(width) / u64::from(height.max(1)), LOGO));
        }
        let rows = |text: &str| text.lines().filter(|row| !row.is_empty()).map(str::to_uppercase).collect::<Vec<_>>();
        let authority = rows(head.authority).into_iter().map(Run::plain);
        let named = authority.chain(rows(head.name).into_iter().map(Run::strong));
        for run in named.chain(head.lines.iter().map(Run::plain)) {
            self.writing.paragraph("Letterhead", "", &[run]);
        }
        self.writing.paragraph("Rule", "", &[]);
        Some(())
    }

    fn part(&mut self, part: &Part<'a>) -> Option<()> {
        match part {
            Part::Opening(lines) => {
                for line in lines.iter().filter(|line| !line.is_empty()) {
                    self.writing.paragraph("Letterhead", "", &[Run::strong(*line)]);
                }
            }
            Part::Title(_, title, under) => {
                self.writing.paragraph("Title", "", &[Run::plain(*title)]);
                if !under.is_empty() {
                    self.writing.paragraph("Subtitle", "", &[Run::plain(*under)]);
                }
            }
            Part::Heading(level, _, words, name) => {
                self.lower = usize::from(*level).saturating_sub(1).max(1);
                self.writing.named(heading(self.lower), name, &[Run::plain(words.as_str())]);
            }
            Part::Text(blocks) => blocks.iter().for_each(|block| self.writing.block(block, self.lower)),
            Part::Line(_, runs) => self.writing.paragraph("", "", runs),
            Part::Note(runs) => self.writing.paragraph("Small", "", runs),
            Part::Facts(facts) => self.writing.facts(facts, self.width),
            Part::Rows(head, rows) => {
                let head: Vec<Vec<Run>> = head.iter().map(|label| vec![Run::plain(*label)]).collect();
                self.writing.table(&head, rows, self.width);
            }
            Part::Photos(label, photos) => {
                for (index, photo) in photos.iter().enumerate() {
                    if index == 0 {
                        self.writing.paragraph("Heading1", "", &[Run::plain(*label)]);
                    }
                    self.shown(photo.bytes, photo.alternative, photo.caption)?;
                }
            }
            Part::Picture(photo) => self.shown(photo.bytes, photo.alternative, photo.caption)?,
            Part::Foot(foot) => self.foot(foot),
        }
        Some(())
    }

    fn shown(&mut self, bytes: &'a [u8], alternative: &str, caption: &str) -> Option<()> {
        let (width, height) = measures(bytes)?;
        self.picture("", bytes, alternative, (ACROSS, ACROSS * u64::from(height) / u64::from(width.max(1))));
        self.writing.paragraph("Small", "", &[Run::plain(caption)]);
        Some(())
    }

    fn foot(&mut self, foot: &Foot<'_>) {
        if !foot.contact.is_empty() {
            self.writing.paragraph("", "", &[Run::strong(foot.contact_label)]);
            self.writing.paragraph("", "", &[Run::plain(foot.contact)]);
        }
        if !foot.link.is_empty() {
            let runs = [Run::plain(format!("{} ", foot.link_label)), Run::link(foot.shown_link(), foot.link)];
            self.writing.paragraph("", "", &runs);
        }
        if foot.is_signed() {
            let indent = format!(r#"<w:ind w:left="{}"/>"#, WIDTH / 2);
            let above = Run::plain(format!("{}\n{}\n\n\n\n", foot.signed, foot.signer_office));
            self.writing.paragraph("Signature", &indent, &[above, Run::strong(foot.name())]);
        }
    }

    /// A paragraph with a picture (`DrawingML`, inline).
    fn picture(&mut self, style: &str, bytes: &'a [u8], alternative: &str, (width, height): (u64, u64)) {
        let index = self.pictures.len();
        self.pictures.push(bytes);
        let (style, id) = (if style.is_empty() { "Normal" } else { style }, index + 1);
        self.writing.body += &format!(
            r#"<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="picture{index}" descr="{}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="picture{index}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture{index}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#,
            xml(alternative)
        );
    }
}
