"""The invented newsroom: which posts each theme gets, which addresses are saved, and the truth of each saved page.

usage: newsroom.py posts THEME             the posts as JSON, for site.php
       newsroom.py addresses THEME         `ID<TAB>PATH`, one saved page a line
       newsroom.py save THEME RAW PAGES    RAW/ID.html, as the server gave it, to PAGES/ID.html and PAGES/ID.json
"""
import json
import pathlib
import re
import sys

import editors

HERE = pathlib.Path(__file__).parent
THEMES = {  # language (none is English), which additions of additions.php are on
    "twentytwentyone": ("id_ID", ["share", "auto"]),
    "twentytwentytwo": ("id_ID", []),
    "twentytwentythree": ("", ["share", "posts"]),
    "kabarcontoh": ("id_ID", ["share", "promo", "posts", "views"]),
}
COMMENTS = [
    {"name": "Pak Rahmat", "text": "Semoga bermanfaat untuk warga di hulu juga.", "answer": "Betul, Pak. Kami tunggu kelanjutannya."},
    {"name": "Ibu Sulastri", "text": "Mantap, terus kabari perkembangannya ya min.", "answer": None},
]
ADDITIONS = {  # what additions.php prints, as (reason, text)
    "share": ("share", "Bagikan ini"),
    "auto": ("auto_publish", "Social Media Auto Publish Powered By : ContohSkrip.example"),
    "posts": ("related_list", "Harga Ikan Asin Turun Menjelang Panen"),
    "promo": ("promo", "Gabung di kanal Telegram Kabar Contoh"),
    "views": ("metadata", "Dibaca: 1.024 kali"),
}
CAPTION_SHOWN = {"twentytwentyone", "kabarcontoh"}  # the themes that print the featured picture's caption
SECRET = "rapat-tertutup"
LISTINGS = {"home": "/", "category": "/category/ekonomi/", "search": "/?s=rumput"}


def articles():
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((HERE / "articles").glob("*.json"))}


def editor_of(theme, slug):
    return editors.EDITORS[(list(THEMES).index(theme) + list(articles()).index(slug)) % len(editors.EDITORS)]


def posts(theme):
    made = []
    for slug, article in articles().items():
        fields = {name: article[name] for name in ("title", "category", "tags", "account", "date", "picture", "comments")}
        made.append(fields | {"slug": slug, "content": editors.content(article, editor_of(theme, slug))})
    language, additions = THEMES[theme]
    return {"theme": theme, "language": language, "additions": additions, "comments": COMMENTS, "posts": made, "secret": SECRET}


def sheets(article):
    """The blocks of each page of the article."""
    pages = [[]]
    for block in article["blocks"]:
        if block[0] == "nextpage":
            pages.append([])
        else:
            pages[-1].append(block)
    return pages


def saved(theme):
    """(ID, path on the site, truth) of each page that is kept."""
    for slug, article in articles().items():
        path = f"/{article['date'][:4]}/{article['date'][5:7]}/{slug}/"
        for number in range(1, len(sheets(article)) + 1):
            first = number == 1
            yield f"{theme}-{slug}" + ("" if first else f"-{number}"), path + ("" if first else f"{number}/"), of_article(theme, slug, number)
    for name, path in LISTINGS.items():
        yield f"{theme}-{name}", path, of_other(theme, name, "listing")
    yield f"{theme}-404", "/2025/12/berita-yang-sudah-dihapus/", of_other(theme, "404", "not_found")
    yield f"{theme}-{SECRET}", f"/2026/05/{SECRET}/", of_other(theme, SECRET, "login_wall")


def lines(blocks):
    """The body as a careful reader copies it."""
    body = []
    for kind, content, *_ in blocks:
        match kind:
            case "p":
                body.append(re.sub(r" \(\*\)$", "", content))
            case "h2" | "h3" | "quote":
                body.append(content)
            case "ul" | "ol":
                body.extend(content)
            case "table":
                body.extend("\t".join(row) for row in content)
    return body


def removed(theme, article, blocks):
    pieces = []
    for kind, content, *rest in blocks:
        match kind:
            case "related":
                pieces.append(("related_link", editors.related_parts(content)[1]))
            case "relatedlist":
                pieces.extend(("related_list", headline) for headline in rest[0])
            case "byline":
                pieces.append(("byline", content.split("\n")[0]))
            case "promo":
                pieces.append(("promo", content))
            case "autopublish":
                pieces.append(("auto_publish", content))
            case "image":
                pieces.append(("caption", rest[0]))
    if article["picture"] and theme in CAPTION_SHOWN:
        pieces.append(("caption", article["picture"]["caption"]))
    if len(sheets(article)) > 1:
        pieces.append(("pager", "Halaman:" if THEMES[theme][0] or theme == "kabarcontoh" else "Pages:"))
    if article["comments"]:
        pieces.extend(("comments", comment["text"]) for comment in COMMENTS)
    pieces.extend(ADDITIONS[name] for name in THEMES[theme][1])
    return [{"reason": reason, "text": text} for reason, text in dict.fromkeys(pieces)]


def of_article(theme, slug, number):
    article = articles()[slug]
    pages = sheets(article)
    blocks, body = pages[number - 1], lines(pages[number - 1])
    named = any(block[0] == "byline" for block in blocks)
    text = "\n".join(body)
    truth = {
        "layout": f"wordpress {theme}, {editor_of(theme, slug).__name__}", "release": article.get("release"), "kind": "article",
        "title": article["title"], "subtitle": None, "dateline": article["dateline"] if number == 1 else None,
        "label": article["label"], "published": article["date"].replace(" ", "T") + "+08:00",
        "section": article["category"], "tags": article["tags"],
        "bylines": article["bylines"] if named else [{"role": "author", "name": article["account"]}],
        "body": body, "quotations": [said for said in article["quotations"] if said["text"] in text],
        "removed": removed(theme, article, blocks),
    }
    return truth | ({"variant": article["variant"]} if "variant" in article else {})


def of_other(theme, name, kind):
    empty = {field: None for field in ("title", "subtitle", "dateline", "label", "published", "section")}
    lists = {field: [] for field in ("tags", "bylines", "body", "quotations", "removed")}
    return {"layout": f"wordpress {theme}, {name}", "release": None, "kind": kind} | empty | lists


def without_programs(page):
    """Styles and programs are WordPress' own work under another licence, and no reader looks at them: their bodies are left out."""
    return re.sub(r"(<(style|script)\b(?![^>]*ld\+json)[^>]*>).*?(</\2>)", r"\1\3", page, flags=re.DOTALL)


def save(theme, raw, pages):
    for page_id, _, truth in saved(theme):
        page = (pathlib.Path(raw) / f"{page_id}.html").read_text(encoding="utf-8")
        if truth["body"] and truth["body"][-1].split()[-1] not in page:
            sys.exit(f"{page_id}: the page does not show its article")
        target = pathlib.Path(pages) / page_id
        target.with_suffix(".html").write_text(without_programs(page), encoding="utf-8")
        target.with_suffix(".json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["posts", theme]:
            print(json.dumps(posts(theme)))
        case ["addresses", theme]:
            print("\n".join(f"{page_id}\t{path}" for page_id, path, _ in saved(theme)))
        case ["save", theme, raw, pages]:
            save(theme, raw, pages)
        case _:
            sys.exit(__doc__)
