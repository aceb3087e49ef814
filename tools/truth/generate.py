#!/usr/bin/env python3
"""Writes truth/open from tools/truth/content: releases, pages and what a careful reader says of them. Same content, same
bytes. `--check` writes nothing and fails where the written files differ. Every statement is proved before it is written."""

import html
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import content
import judge
import layouts_other
import layouts_plain
import layouts_portal
import layouts_wordpress
import others
from outlets import OUTLETS
from story import Story

LAYOUTS = others.LAYOUTS | layouts_wordpress.LAYOUTS | layouts_portal.LAYOUTS | layouts_other.LAYOUTS | layouts_plain.LAYOUTS
TARGET = Path(__file__).resolve().parents[2] / "truth" / "open"


class Reader(HTMLParser):
    """The visible words of a page, as plainly as a browser's search would find them."""

    def __init__(self):
        super().__init__()
        self.out, self.hidden = [], 0

    def handle_starttag(self, tag, attrs):
        self.hidden += tag in ("script", "style")
        if tag not in ("strong", "b", "em", "i", "a", "span", "small", "font"):
            self.out.append(" ")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")
        if tag not in ("strong", "b", "em", "i", "a", "span", "small", "font"):
            self.out.append(" ")

    def handle_data(self, data):
        if not self.hidden:
            self.out.append(data)


def squeeze(text):
    return re.sub(r"\s+", " ", text.replace("\u00ad", "").replace("\u00a0", " ")).strip()


def visible(text, markup):
    if not markup:
        return squeeze(text)
    reader = Reader()
    reader.feed(text)
    return squeeze("".join(reader.out))


def prove_page(story, text, markup, body):
    """Each line stands in the page in order; each removed piece stands in it and in no line."""
    seen, at = visible(text, markup), 0
    title = seen.find(squeeze(story.title))
    if title < 0:
        raise ValueError(f"{story.id}: the title is not on the page")
    for line in body:
        for cell in line.split("\t"):
            found = seen.find(squeeze(cell), at)
            if found < 0:
                raise ValueError(f"{story.id}: not in the page in its order: {cell[:80]}")
            at = found + len(squeeze(cell))
    for piece in story.removed:
        if squeeze(piece["text"]) not in seen:
            raise ValueError(f"{story.id}: removed piece is not on the page: {piece}")
        if piece["reason"] != "dateline" and len(piece["text"]) > 12 and any(squeeze(piece["text"]) in line for line in body):
            raise ValueError(f"{story.id}: removed piece stands in the body: {piece}")
    for part in (story.date_text,) if story.layout not in ("text_wordpress",) else ():
        if part not in seen:
            raise ValueError(f"{story.id}: date is not shown")


def prove_bylines(story, seen, page, markup):
    if story.dateline and squeeze(story.dateline) not in seen:
        raise ValueError(f"{story.id}: dateline is not on the page")
    for entry in story.roles():
        if entry["name"] not in seen:
            raise ValueError(f"{story.id}: byline {entry} is not on the page")
    if story.form.startswith("paren") and any(w != "-" for w, _ in story.bylines):
        raise ValueError(f"{story.id}: names in brackets have no role word; write -=Name")
    if story.label and story.label.lower() not in seen.lower():
        raise ValueError(f"{story.id}: label is not on the page")
    for tag in story.tags:
        if tag not in seen or (markup and f">{tag}</a>" not in page and f">#{tag}</a>" not in page):
            raise ValueError(f"{story.id}: tag {tag} is not on the page")
    if story.subtitle and squeeze(story.subtitle) not in seen:
        raise ValueError(f"{story.id}: subtitle is not on the page")


def page_files(variant):
    """The page and its truth."""
    outlet = OUTLETS[variant.get("outlet")]
    statuses = judge.items(variant)
    story = Story(variant, outlet)
    said = judge.quotations(variant)
    text = LAYOUTS[story.layout](story)
    markup = story.layout not in layouts_plain.LAYOUTS
    # The clock times of a running report are no body.
    clock = re.compile(r"\d{1,2}[.:]\d{2}( WI(B|TA|T))?")
    body = [line_text for _, _, line_text, _ in story.lines if not clock.fullmatch(line_text)]
    section = story.section
    if not markup:
        story.tags = story.tags if story.layout == "text_portal" else []
        section = section if story.layout == "text_portal" else None
    if section and section not in visible(text, markup):
        section = None
    kind = variant.get("kind", "article")
    alone = kind in ("listing", "not_found", "login_wall")
    if not alone:
        prove_page(story, text, markup, body)
    if not alone:
        prove_bylines(story, visible(text, markup), text, markup)
    truth = {
        "layout": story.layout, "release": variant.release.name, "kind": kind, "title": story.title, "subtitle": story.subtitle,
        "dateline": story.dateline, "label": story.label, "published": story.published if story.layout != "text_wordpress" else None,
        "section": section, "tags": story.tags, "bylines": story.roles(), "body": body,
        "quotations": [{"text": q["text"], "speaker": q["speaker"]} for q in said], "removed": story.removed,
        "variant": {"name": variant.get("name"), "honest": variant.get("honest") == "honest", "items": statuses,
                    "added": [q["text"] for q in said if q["own"]]},
    }
    if not variant.release.name.startswith("R"):
        truth |= {"release": None, "variant": None}
    if alone:
        truth |= {"dateline": None, "section": None, "published": story.published if kind == "login_wall" else None}
        truth |= {"body": body if kind == "login_wall" else []}
    return {f"pages/{story.id}.{'html' if markup else 'txt'}": encoded(text, variant), f"pages/{story.id}.json": dump(truth)}


def encoded(text, variant):
    """The page in the character set it is sent in; old pages name one and use another."""
    charset = variant.get("encoding")
    if not charset:
        return text.encode()
    text = text.replace("charset=utf-8", f"charset={variant.get('charset', charset)}", 1).replace('charset="UTF-8"', f'charset="{variant.get("charset", charset)}"', 1)
    return text.encode(charset, "xmlcharrefreplace")


def dump(value):
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def release_files(release):
    head, lines = release.head, [line.text for line in release.lines]
    people = "".join(f"  - name: {p.partition('|')[0].strip()}\n    position: {p.partition('|')[2].strip()}\n" for p in head["spokespersons"].split(";"))
    city = head.get("dateline", head["city"].upper() + " –") + " "
    marks = {"subhead": "## ", "item": "- ", "quote": "> ", "paragraph": ""}
    rows = []
    for i, line in enumerate(release.lines):
        text = marks[line.kind] + (city if i == 0 else "") + line.text.replace("‹", "“").replace("›", "”")
        rows.append(("" if i and line.kind == "item" and release.lines[i - 1].kind == "item" else "\n") + text + "\n")
    text = f"---\ntitle: {json.dumps(head['title'], ensure_ascii=False)}\ndate: {head['date']}\noffice: {head['office']}\nspokespersons:\n{people}---\n\n# {head['title']}\n{''.join(rows)}"
    spots, facts = judge.places(release), []
    for name, fact in release.facts.items():
        entry = {"id": name, "kind": fact.kind, "text": fact.plain()}
        around = judge.reference(lines, *spots[name])
        if around:
            entry["in"] = around.replace("‹", "“").replace("›", "”")
        for piece in (entry["text"], entry.get("in", "")):
            if piece not in text:
                raise ValueError(f"{release.name} {name}: «{piece}» is not in the release")
        facts.append(entry)
    quotations = []
    for name, mark in release.quotations.items():
        said = judge.parts(mark)
        if len(said) != 1 or said[0] not in text:
            raise ValueError(f"{release.name} {name}: one quotation in one piece is wanted")
        quotations.append({"id": name, "text": said[0], "speaker": mark.speaker})
    return {f"releases/{release.name}.md": text.encode(), f"releases/{release.name}.json": dump({"quotations": quotations, "facts": facts})}


def build():
    files, faults = {}, []
    for release in content.read_all():
        try:
            files |= release_files(release) if release.name.startswith("R") else {}
        except ValueError as fault:
            faults.append(f"{release.name}: {fault}")
        for variant in release.variants:
            try:
                files |= page_files(variant)
            except (ValueError, KeyError, IndexError) as fault:
                faults.append(f"{variant.get('id')} {variant.get('name')}: {type(fault).__name__} {fault}")
    return files, faults


def main():
    files, faults = build()
    if faults:
        sys.exit("\n".join(faults))
    if "--check" in sys.argv:
        present = {str(p.relative_to(TARGET)) for p in TARGET.rglob("*") if p.is_file()}
        wrong = [n for n, text in files.items() if n not in present or (TARGET / n).read_bytes() != text]
        sys.exit(f"differs from what is written: {wrong + sorted(present - set(files))}" if wrong or present != set(files) else 0)
    for old in TARGET.rglob("*.*"):
        if str(old.relative_to(TARGET)) not in files:
            old.unlink()
    for name, text in files.items():
        (TARGET / name).parent.mkdir(parents=True, exist_ok=True)
        (TARGET / name).write_bytes(text)
    report(files)


def report(files):
    truths = [json.loads(t) for n, t in files.items() if n.startswith("pages/") and n.endswith(".json")]
    variants = [t for t in truths if t["release"]]
    judged = sum(len(t["variant"]["items"]) for t in variants)
    honest = sum(t["variant"]["honest"] for t in variants)
    print(f"{sum(n.endswith('.md') for n in files)} releases, {len(truths)} pages in {len({t['layout'] for t in truths})} layouts, "
          f"{len(variants)} variants, {honest} honest, {judged} judged items")


if __name__ == "__main__":
    main()
