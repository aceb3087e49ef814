//! Our tree against html5ever's own tokenizer and tree: the same elements, the same text.

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::Path;

use html5ever::tendril::TendrilSink as _;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::{Dom, NodeId, parse};

/// Comments are dropped, neighbouring texts joined.
fn oracle(text: &str) -> String {
    let mut options = html5ever::ParseOpts::default();
    // The mark is the decoder's business.
    options.tokenizer.discard_bom = false;
    let dom = html5ever::parse_document(RcDom::default(), options).one(text);
    let mut out = String::new();
    write_oracle(&dom.document, &mut out);
    out
}

fn write_oracle(node: &Handle, out: &mut String) {
    match &node.data {
        NodeData::Text { contents } => out.push_str(&contents.borrow()),
        NodeData::Element { name, template_contents, .. } => {
            let _ = write!(out, "<{}>", name.local);
            if let Some(contents) = &*template_contents.borrow() {
                contents.children.borrow().iter().for_each(|child| write_oracle(child, out));
            }
            node.children.borrow().iter().for_each(|child| write_oracle(child, out));
            let _ = write!(out, "</{}>", name.local);
        }
        NodeData::Document => node.children.borrow().iter().for_each(|child| write_oracle(child, out)),
        _ => {}
    }
}

fn ours(dom: &Dom<'_>, id: NodeId, out: &mut String) {
    if let Some(piece) = dom.piece(id) {
        out.push_str(&dom.piece_text(piece).replace("\r\n", "\n").replace('\r', "\n"));
        return;
    }
    let name = dom.node(id).map(|n| n.name.to_string()).unwrap_or_default();
    if !name.is_empty() {
        let _ = write!(out, "<{name}>");
    }
    dom.children(id).for_each(|child| ours(dom, child, out));
    if !name.is_empty() {
        let _ = write!(out, "</{name}>");
    }
}

fn assert_same(text: &str, what: &str) {
    let dom = parse(text);
    let mut mine = String::new();
    ours(&dom, dom.root(), &mut mine);
    assert_equal(&mine, &oracle(text), what);
}

/// The same but for white space: what the builder holds back in a table comes out at the next run's place in ours.
fn assert_same_words(text: &str, what: &str) {
    let dom = parse(text);
    let mut mine = String::new();
    ours(&dom, dom.root(), &mut mine);
    let bare = |tree: &str| tree.chars().filter(|c| !c.is_ascii_whitespace()).collect::<String>();
    assert_equal(&bare(&mine), &bare(&oracle(text)), what);
}

fn assert_equal(mine: &str, theirs: &str, what: &str) {
    if mine != theirs {
        let at = mine.bytes().zip(theirs.bytes()).take_while(|(a, b)| a == b).count();
        let show =
            |s: &str| String::from_utf8_lossy(&s.as_bytes()[at.saturating_sub(80)..s.len().min(at + 80)]).into_owned();
        panic!("{what}: trees differ\nours   {}\ntheirs {}", show(mine), show(theirs));
    }
}

#[test]
fn the_tree_is_the_one_html5ever_builds() {
    let cases = [
        "",
        "x",
        "<p>a<p>b",
        "<b><p>x</b>y</p>",
        "<table>a<tr>b<td>c</table>d",
        "<pre>\n\n a</pre>",
        "<pre>\r\n\r\na</pre>",
        "<p><b><pre></<p>\n<p>a<p>b",
        "<p><b><pre><!-- a -->\n<p>b",
        "<p><b><pre></>\n<p>b",
        "<p><b><textarea>\n</textarea>",
        "<textarea>\n&amp;</textarea>",
        "a<!-- <b> -->c",
        "<!-->a<!--->b<!-- --!>c",
        "<title>a&amp;b</title>",
        "<script>if (a<b) '<\\/script>'</script>x",
        "<script><!-- <script> </script> --></script>y",
        "<script><!--></script>z",
        "<style>a</styl></style>b",
        "<a href=x>1<a href=y>2",
        "<svg><![CDATA[x<y]]></svg>z",
        "<math><mi>a</math>",
        "<select><option>a<option>b</select>",
        "<p/>a<br/>b</br>",
        "a\0b<p>\0c",
        "<b><i></b>x</i>",
        "<font color=a>1<font color=a>2<font color=a>3<font color=a>4<p>5",
        "<b><b><b><b><p>x",
        "</p>a</>b</ c>d<?e>f",
        "<!doctype html><p><table>",
        "<p><table>",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\"><p><table>",
        "<table><input type=hidden><input type=text></table>",
        "<div a='x>y' b=\"<p>\" c=d>e",
        "<div a=b",
        "a <",
        "<a/ b>c",
        "<noscript><img src=x></noscript><p>a",
        "<plaintext>a</plaintext>",
        "<frameset><frame>",
        "<template><p>x</template>y",
        "<li>a<li>b<dd>c<dt>d",
        "<h1>a<h2>b",
        "<table><tr><td><table><tr><td>x",
        "<body class=a><body id=b>c",
        "&nbsp;&#10;x",
        "<caption>a<col>b",
        "<nobr>a<nobr>b",
        "<button>a<button>b",
        "x<head>y</html>z",
    ];
    for case in cases {
        assert_same(case, case);
    }
}

/// Tags with rules of their own, and text, parted by `¦`. Inside a frameset only white space is kept, which our runs of text
/// do not tell apart: no page has text there.
const BITS: &str = "<p>¦</p>¦<b>¦</b>¦<i class=x>¦</i>¦<table>¦</table>¦<tr>¦</tr>¦<td>¦</td>¦<th>¦<div>¦</div>¦<a href=1>¦</a>¦ ¦\n¦\r\n¦\
    \r¦\t¦text¦&amp;¦&#160;¦&#0;¦&notin;¦&not¦&ampx¦&¦\0¦<¦>¦</¦<br>¦</br>¦<br/>¦<li>¦</li>¦<ul>¦</ul>¦<h2>¦</h2>¦<svg>¦</svg>¦\
    <svg/>¦<pre>¦</pre>¦<form>¦</form>¦<select>¦<option>¦<optgroup>¦</select>¦<span id='a b'>¦</span>¦<!-- c -->¦<!--¦-->¦\
    <script>x</script>¦<script>¦</script>¦<style>¦</style>¦<title>¦</title>¦<textarea>¦</textarea>¦<font color=a>¦<font size=1>¦\
    </font>¦<nobr>¦</nobr>¦<button>¦</button>¦<template>¦</template>¦<math>¦<mi>¦<annotation-xml encoding=text/html>¦</math>¦\
    <foreignObject>¦</foreignObject>¦<desc>¦<![CDATA[x¦]]>¦<frame>¦<caption>¦<colgroup>¦<col>¦<tbody>¦</tbody>¦<dl>¦\
    <dd>¦<dt>¦<html a=b>¦<head>¦</head>¦<body c=d>¦</body>¦</html>¦<!doctype html>¦<noscript>¦</noscript>¦<iframe>¦</iframe>¦\
    <noembed>¦<input type=hidden>¦<input>¦<hr>¦<img>¦<image>¦<ruby>¦<rt>¦<applet>¦</applet>¦<marquee>¦<object>¦</object>¦<p/>¦\
    <address>¦<center>¦<DIV>¦</Div>¦<?x>¦</ x>¦<a b='c¦'>¦\"¦=¦é¦“";

#[test]
fn random_markup_gives_the_same_tree() {
    let bits: Vec<&str> = BITS.split('¦').collect();
    bolero::check!().with_type::<Vec<[u8; 4]>>().for_each(|picks| {
        let text: String = picks.as_flattened().iter().map(|pick| bits[usize::from(*pick) % bits.len()]).collect();
        assert_same_words(&text, &text);
    });
}

#[test]
fn any_text_gives_a_tree_whose_runs_stand_in_it_on_whole_characters() {
    bolero::check!().with_type::<String>().for_each(|text| {
        let dom = parse(text);
        for id in dom.descendants(dom.root()) {
            let Some(piece) = dom.piece(id) else { continue };
            let (start, end, exact) = Dom::piece_place(piece);
            assert!(start <= end && end <= text.len() && (!exact || text.get(start..end).is_some()), "{start}..{end}");
        }
        assert_same_words(text, text);
    });
}

#[test]
fn real_pages_give_the_same_tree() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/article-extraction-benchmark/html");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        assert!(std::env::var_os("CI").is_none(), "../shared is required in CI");
        eprintln!("skipped: no ../shared here");
        return;
    };
    for entry in entries.flatten() {
        let mut bytes = Vec::new();
        flate2::read::GzDecoder::new(std::fs::File::open(entry.path()).unwrap()).read_to_end(&mut bytes).unwrap();
        assert_same(&String::from_utf8_lossy(&bytes), &entry.file_name().to_string_lossy());
    }
}

#[test]
fn deep_nesting_is_cut_and_its_text_kept() {
    let text = format!("{}x{}<p>after", "<div>".repeat(200_000), "</div>".repeat(200_000));
    let dom = parse(&text);
    assert!(dom.cut);
    assert!(dom.text_of(dom.root()).contains('x') && dom.text_of(dom.root()).contains("after"));
}
