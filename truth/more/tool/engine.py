"""Writes truth/more/ and proves what it says. Standard library only: python3 truth/more/tool/make.py [--check] [--show ID]"""
import datetime
import html
import json
import os
import random
import re

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
KINDS = {"person", "position", "organisation", "place", "number", "money", "percentage", "rank", "date", "year", "weekday", "time"}
ROLES = {"author", "reporter", "correspondent", "editor", "photographer", "contributor", "source", "unknown"}
REASONS = {"related_link", "share", "ad", "promo", "pager", "copyright", "tags", "comments", "navigation"}

RELEASES, PAGES = {}, []


def day(pub, form):
    """A date written the way a page writes it: w W d D m M b B y Y H I stand after %."""
    t = datetime.datetime.fromisoformat(pub)
    values = {
        "w": DAYS[t.weekday()], "W": DAYS[t.weekday()].upper(), "d": str(t.day), "D": f"{t.day:02}", "m": f"{t.month:02}",
        "M": MONTHS[t.month - 1], "U": MONTHS[t.month - 1].upper(), "b": MONTHS[t.month - 1][:3], "y": f"{t.year % 100:02}", "Y": str(t.year),
        "H": f"{t.hour:02}", "I": f"{t.minute:02}", "n": str(t.month),
    }
    return re.sub(r"%(\w)", lambda m: values[m[1]], form)


def plain(markup):
    markup = re.sub(r"⟦.*?⟧", "", markup, flags=re.S)
    markup = re.sub(r"<br\s*/?>", " ", markup)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).replace("\u00ad", "").split())


def words(text):
    return re.findall(r"\w+", text.lower().replace("’", "'").replace("di mana", "dimana"))


def flat(text):
    return " " + " ".join(words(text)) + " "


def release(rid, title, date, office, spokes, text, quotations, facts):
    RELEASES[rid] = dict(id=rid, title=title, date=date, office=office, spokes=spokes, text=text.strip("\n"), quotations=quotations, facts=facts)


def page(pid, layout, **kw):
    PAGES.append(dict(id=pid, layout=layout, **kw))


# ---- body markup -------------------------------------------------------------------------------------------------

def markup(blocks, style, lead, rng):
    """Blocks to HTML. H: subhead, L: list item, Q: block quote, T: table row, X: raw clutter, else a paragraph."""
    out, lst, rows = [], [], []
    style, _, extra = style.partition("+")

    def flush():
        if lst:
            tag = "ol" if "ol" in extra else "ul"
            items = "".join(f"<li>{x}</li>\n" for x in lst)
            if "openli" in extra:
                items = items.replace("</li>", "")
            if style == "gut":
                out.append(f'<!-- wp:list -->\n<ul class="wp-block-list">{items}</ul>\n<!-- /wp:list -->')
            else:
                out.append(f"<{tag}>\n{items}</{tag}>")
            lst.clear()
        if rows:
            body = "".join("<tr>" + "".join(f"<td>{c.strip()}</td>" for c in r.split("|")) + "</tr>\n" for r in rows)
            table = f'<table border="1" class="tabel"><tbody>\n{body}</tbody></table>'
            out.append(f'<figure class="wp-block-table">{table}</figure>' if style == "gut" else table)
            rows.clear()

    first = True
    for b in blocks:
        kind = b[:2] if b[1:2] == ":" and b[0] in "HLQTX" else ""
        text = b[2:] if kind else b
        if kind != "L:" and lst or kind != "T:" and rows:
            flush()
        text = text.replace("⟦", "").replace("⟧", "")
        if kind == "X:":
            out.append(text)
            continue
        if first and kind == "":
            text = lead + text
            if "drop" in extra and not lead:
                text = f'<span class="dropcap">{text[0]}</span>{text[1:]}'
            first_now, first = True, False
        else:
            first_now = False
        if kind == "L:":
            lst.append(text)
        elif kind == "T:":
            rows.append(text)
        elif kind == "H:":
            tag = "h3" if "h3" in extra else "h2"
            out.append({"br": f"<b>{text}</b><br><br>", "gut": f'<!-- wp:heading -->\n<h2 class="wp-block-heading">{text}</h2>\n<!-- /wp:heading -->',
                        "div": f'<div class="sub"><b>{text}</b></div>'}.get(style, f"<{tag}>{text}</{tag}>" if "pb" not in extra else f"<p><strong>{text}</strong></p>"))
        elif kind == "Q:":
            out.append({"br": f"<blockquote>{text}</blockquote>", "gut": f'<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>{text}</p></blockquote>\n<!-- /wp:quote -->'}
                       .get(style, f"<blockquote><p>{text}</p></blockquote>"))
        else:
            if first_now and "leadb" in extra:
                out.append(f"<p><strong>{text}</strong></p>")
            elif first_now and "leadh" in extra:
                out.append(f'<h2 class="lead">{text}</h2>')
            else:
                out.append({
                    "txt": f"{text}\n",
                    "p": f"<p>{text}</p>",
                    "br": f"{text}<br />\n<br />",
                    "brn": f"{text}\n<br>&nbsp;<br>",
                    "div": f'<div dir="auto">{text}</div><div><br></div>',
                    "span": f'<p style="text-align: justify;"><span style="font-family: arial; font-size: 14px;">{text}</span></p>',
                    "open": f"<p>{text}",
                    "stray": f"{text}</p>",
                    "gut": f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->",
                    "mso": f'<p class="MsoNormal" style="text-align:justify;line-height:150%"><span lang="IN">{text}<o:p></o:p></span></p>',
                    "nb": f"<p>{text}</p>\n<p>&nbsp;</p>",
                    "hash": f'<p class="css-1x{rng.randrange(16**4):04x}">{text}</p>',
                    "font": f'<p align="justify"><font face="Verdana" size="2">{text}</font></p>',
                    "sec": f'<section class="paragraf"><p class="text-base leading-7 mb-4">{text}</p></section>',
                }[style])
    flush()
    return "\n".join(out)


POOL = [
    ("Warga Gotong Royong Perbaiki Jembatan Bambu di Dusun Kalipucang", "Puluhan warga bahu-membahu mengganti anyaman jembatan yang lapuk sejak musim hujan lalu, sementara bantuan material baru dijanjikan tiba bulan depan oleh pihak kecamatan setempat."),
    ("Harga Bawang Merah Naik, Pedagang Kurangi Stok", "Pedagang di pasar induk memilih menjual eceran karena harga kulakan naik dua kali dalam sepekan dan pembeli langganan dari rumah makan menahan belanja."),
    ("Tim SAR Temukan Perahu Nelayan yang Hilang Kontak", "Perahu ditemukan terapung sekitar empat mil dari bibir pantai dengan mesin mati, dan dua orang di dalamnya selamat meski kelelahan."),
    ("Cuaca Hari Ini: Hujan Ringan Siang hingga Sore", "Prakirawan meminta pengendara mewaspadai jalan licin di jalur perbukitan."),
    ("Tim Futsal Putri Melaju ke Semifinal", "Kemenangan tipis di laga terakhir memastikan tiket empat besar bagi tim yang seluruh pemainnya masih duduk di bangku sekolah."),
    ("Polisi Tertibkan Parkir Liar di Sekitar Stasiun", "Belasan kendaraan digembok dan pemiliknya diminta mengurus surat di kantor polisi sektor."),
    ("Resep Sayur Asem Segar untuk Buka Bersama Keluarga", "Kuncinya ada pada asam muda dan kacang tanah yang direbus lebih dulu hingga empuk sebelum sayuran lain masuk ke panci."),
    ("Sekolah Alam di Lereng Bukit Buka Pendaftaran", "Kuota kelas awal hanya dua puluh anak dan orang tua wajib ikut orientasi selama tiga hari."),
    ("Lampu Jalan Padam, Warga Minta Segera Diganti", "Ruas sepanjang satu kilometer gelap sejak awal bulan dan sudah dua kali terjadi kecelakaan tunggal."),
    ("Komunitas Sepeda Tua Gelar Kemah Budaya", "Peserta datang dari sebelas kota dan menginap di lapangan desa sambil memamerkan sepeda buatan sebelum kemerdekaan."),
    ("Mahasiswa KKN Ajarkan Pembukuan Sederhana", "Pemilik warung diajak mencatat uang masuk dan keluar dengan buku tulis biasa sebelum mencoba aplikasi."),
    ("Jadwal Kapal Penyeberangan Berubah Mulai Pekan Depan", "Operator menyebut perubahan dilakukan karena satu kapal naik dok untuk perawatan tahunan."),
    ("Pameran Wastra Hadirkan Tenun Motif Lama", "Kolektor meminjamkan kain berusia hampir satu abad untuk dipajang di balai kota selama dua pekan."),
    ("Kucing Terjebak di Atap, Petugas Damkar Turun Tangan", "Evakuasi berlangsung dua puluh menit dan menjadi tontonan anak-anak kampung."),
    ("Gempa Ringan Terasa di Pesisir, Tidak Ada Kerusakan", "Warga sempat keluar rumah namun kembali beraktivitas beberapa menit kemudian."),
    ("Kopi Robusta Petani Muda Mulai Dilirik Kafe", "Biji dipetik merah dan dijemur di para-para, cara yang dulu dianggap merepotkan oleh orang tua mereka."),
]


def fill(template, values, tags, rng):
    def cond(m):
        return m[2] if values.get(m[1]) else ""

    text = re.sub(r"\[\[\?(\w+)\|(.*?)\?\]\]", cond, template, flags=re.S)

    def listing(m):
        chosen = rng.sample(POOL, int(m[1]))
        return "\n".join(m[2].replace("{t}", t).replace("{x}", x).replace("{s}", re.sub(r"\W+", "-", t.lower())).replace("{i}", str(i + 1)) for i, (t, x) in enumerate(chosen))

    text = re.sub(r"\[\[each:(\d+)\|(.*?)\]\]", listing, text, flags=re.S)
    text = re.sub(r"\[\[tags\|(.*?)\|(.*?)\]\]", lambda m: m[2].join(m[1].replace("{t}", t).replace("{s}", re.sub(r"\W+", "-", t.lower())) for t in tags), text, flags=re.S)
    for _ in range(2):
        text = re.sub(r"\[\[(\w+)\]\]", lambda m: str(values.get(m[1], "")), text)
    return text


def slug(text):
    return re.sub(r"\W+", "-", text.lower()).strip("-")


def render(p, layouts):
    rng = random.Random(p["id"])
    blocks = p.get("blocks", [])
    body = markup(blocks, p.get("style", "p"), p.get("lead", ""), rng)
    marks = p.get("marks", "curly")
    pub = p.get("pub") or "2025-01-01"
    iso = p.get("at") or (pub if "T" in pub else pub + "T08:17")
    values = dict(body=body, t=p.get("title") or "", sub=p.get("sub") or "", sec=p.get("sec") or "", date="", by="", url=slug(p.get("title") or "x"),
                  id=str(10000 + rng.randrange(80000)), site="Kabar", domain="kabar.example")
    values.update(p.get("show", {}))
    values["date"] = day(iso, values["date"])
    zone = "8" if "WITA" in values["date"] else "9" if "WIT" in values["date"] else "7"
    values["iso"] = iso + ":00+0" + zone + ":00"
    values["textjson"] = json.dumps(" ".join(plain(b) for b in blocks if not b.startswith("X:"))[:180], ensure_ascii=False)
    values["tjson"] = json.dumps(plain(values["t"]), ensure_ascii=False)
    out = fill(layouts[p["layout"]], values, p.get("tags", []), rng)
    if marks == "straight":
        out = out.replace("“", '"').replace("”", '"') if p.get("ext") == "txt" else re.sub("[“”]", "&quot;", out) if p.get("entq") else swap(out)
    elif marks == "ent":
        out = out.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("–", "&ndash;")
    elif marks == "num":
        out = out.replace("“", "&#8220;").replace("”", "&#8221;").replace("–", "&#8211;")
    return out


def swap(out):
    """Straight marks in text only, never inside a tag or a script."""
    parts = re.split(r"(<script.*?</script>|<[^>]+>)", out, flags=re.S)
    return "".join(x if x.startswith("<") else x.replace("“", '"').replace("”", '"') for x in parts)


# ---- truth and its proof -----------------------------------------------------------------------------------------

def parts_of(text):
    return re.findall(r"“([^”]*)”", text)


def judge(p, problems):
    rel = RELEASES[p["rel"]]
    body = " ".join(plain(b[2:] if b[1:2] == ":" and b[0] in "HLQT" else b) for b in p["blocks"] if not b.startswith("X:"))
    whole = flat((p.get("title") or "") + " . " + (p.get("sub") or "") + " . " + body)
    items, over = {}, dict(p.get("items", {}))
    quotes = [(t, s) for t, s in p.get("quotes", [])]
    used = set()
    for qid, text, speaker in rel["quotations"]:
        want = words(text)
        got = None
        for i, (t, s) in enumerate(quotes):
            have = words(t)
            if have == want:
                got, hit = ("verbatim" if s == speaker else "moved"), i
                break
            if len(have) >= 3 and len(have) < len(want) and flat(t) in flat(text) and got is None:
                got, hit = "partial", i
        if got:
            used.add(hit)
            for i, (t, s) in enumerate(quotes):
                if flat(t) in flat(text):
                    used.add(i)
        items[qid] = got or "missing"
        if got == "moved" and qid not in over:
            problems.append(f"{p['id']} {qid}: speaker differs")
        if qid in over:
            value = over.pop(qid)
            if isinstance(value, tuple):  # altered, with the index of the altered quotation
                used.add(value[1])
                ratio = len(set(want) & set(words(quotes[value[1]][0]))) / len(set(want))
                if ratio < 0.5 or items[qid] != "missing":
                    problems.append(f"{p['id']} {qid}: altered? {ratio} {items[qid]}")
                value = value[0]
            items[qid] = value
        elif items[qid] == "missing":
            for t, s in quotes:
                if len(set(want) & set(words(t))) > 0.6 * len(set(want)):
                    problems.append(f"{p['id']} {qid}: missing, but near {t[:50]}")
    for fid, kind, text, inside, strong, weak in rel["facts"]:
        found = [f for f in strong if flat(f) in whole]
        faint = [f for f in weak if flat(f) in whole]
        items[fid] = "kept" if found else ["kept", "missing"] if faint else "missing"
        if fid in over:
            value = over.pop(fid)
            if isinstance(value, tuple):
                if flat(value[1]) not in whole:
                    problems.append(f"{p['id']} {fid}: wrong form {value[1]} is not in the page")
                if found and not (len(value) > 2 and value[2]):
                    problems.append(f"{p['id']} {fid}: changed, but also found {found}")
                value = value[0]
            elif value in ("kept",) and not found and not faint:
                problems.append(f"{p['id']} {fid}: kept, but no form found")
            elif value == "missing" and found:
                problems.append(f"{p['id']} {fid}: missing, but found {found}")
            items[fid] = value
    if over:
        problems.append(f"{p['id']}: items unknown {over}")
    added = [t for i, (t, s) in enumerate(quotes) if i not in used]
    bad = [i for i, v in items.items() if v in ("altered", "moved", "changed")]
    return items, added, not bad


def truth(p, out, problems):
    blocks = p.get("blocks", [])
    body = []
    for b in blocks:
        if b.startswith("X:"):
            continue
        kind = b[:2] if b[1:2] == ":" and b[0] in "HLQT" else ""
        line = plain((b[2:] if kind else b).replace("|", " ") if kind == "T:" else (b[2:] if kind else b))
        body.append(line)
    if p.get("marks") == "straight":
        body = [x.replace("“", '"').replace("”", '"') for x in body]
    t = dict(layout=p.get("name") or p["layout"], release=p.get("rel"), kind=p.get("kind", "article"), title=p.get("title"), subtitle=p.get("sub"), dateline=p.get("dl"),
             label=p.get("label"), published=p.get("pub"), section=p.get("sec"), tags=p.get("tags", []),
             bylines=[dict(role=r, name=n) for r, n in p.get("by", [])], body=body,
             quotations=[dict(text=q, speaker=s) for q, s in p.get("quotes", [])],
             removed=[dict(reason=r, text=x) for r, x in p.get("removed", [])], variant=None)
    if p.get("rel"):
        items, added, honest = judge(p, problems)
        if honest != p["honest"]:
            problems.append(f"{p['id']}: honest {p['honest']} but {items}")
        t["variant"] = dict(name=p["variant"], honest=honest, items=items, added=added)
    prove(p, t, out, problems)
    return t


def visible(out):
    out = re.sub(r"<(script|style|template)\b.*?</\1>", " ", out, flags=re.S | re.I)
    out = re.sub(r"<!--.*?-->", " ", out, flags=re.S)
    out = re.sub(r"<br\s*/?>|</?(p|div|li|td|tr|h\d|ul|ol|blockquote|section|figure|figcaption|article|main|aside|footer|header|nav|title)\b[^>]*>", " ", out, flags=re.I)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", out)).replace("\u00ad", "").split())


def prove(p, t, out, problems):
    pid = p["id"]
    seen = out if p.get("ext") == "txt" else visible(out)
    seen = flat(seen)
    spaced = seen if p.get("ext") == "txt" else flat(html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", " ", out, flags=re.S))))
    at = 0
    for line in t["body"]:
        i = seen.find(flat(line).strip(), at)
        if i < 0:
            problems.append(f"{pid}: body line not in order: {line[:60]}")
        else:
            at = i + len(flat(line)) - 2
    text = " ".join(t["body"])
    for r in t["removed"]:
        if r["reason"] not in REASONS:
            problems.append(f"{pid}: reason {r['reason']}")
        if flat(r["text"]) not in seen and flat(r["text"]) not in spaced:
            problems.append(f"{pid}: removed piece is not on the page: {r['text']}")
        if flat(r["text"]) in flat(text):
            problems.append(f"{pid}: removed piece is in the body: {r['text']}")
    for b in t["bylines"]:
        if b["role"] not in ROLES or flat(b["name"]) not in spaced:
            problems.append(f"{pid}: byline {b}")
    for tag in t["tags"]:
        if flat(tag) not in spaced:
            problems.append(f"{pid}: tag {tag}")
    for key in ("title", "subtitle", "dateline", "label", "section"):
        if t[key] and flat(t[key]) not in seen and flat(t[key]) not in flat(out):
            problems.append(f"{pid}: {key} {t[key]} is not on the page")
    marks = parts_of(text.replace(' "', " “").replace('" ', "” ")) if p.get("marks") != "straight" else re.findall(r'"([^"]*)"', text)
    joined = flat(" ".join(q["text"] for q in t["quotations"]))
    for m in marks:
        if len(words(m)) >= 4 and flat(m) not in joined and m not in p.get("terms", []):
            problems.append(f"{pid}: marked text is no quotation: {m[:60]}")
    quoted = flat(" ".join(marks))
    for q in t["quotations"]:
        if flat(q["text"]) not in quoted and not p.get("qa"):
            problems.append(f"{pid}: quotation not in marks: {q['text'][:60]}")
        if q["speaker"] and flat(q["speaker"]) not in flat(text + " " + (t["title"] or "")):
            problems.append(f"{pid}: speaker {q['speaker']} is not in the article")
    wrong = p.get("wrongday", 0)
    for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\s*[,(]?\s*\(?(\d{1,2})[/ -](\d{1,2}|" + "|".join(MONTHS) + r")(?:[/ -](\d{4}))?", text, flags=re.I):
        month = int(m[3]) if m[3].isdigit() else [x.lower() for x in MONTHS].index(m[3].lower()) + 1
        year = int(m[4] or (t["published"] or "2025")[:4])
        if datetime.date(year, month, int(m[2])).weekday() != DAYS.index(m[1].capitalize()):
            wrong -= 1
            if wrong < 0:
                problems.append(f"{pid}: weekday does not fit: {m[0]}")
    return None


def prove_release(rel, problems):
    ids = set()
    for qid, text, speaker in rel["quotations"]:
        if text not in rel["text"] or speaker not in rel["text"]:
            problems.append(f"{rel['id']} {qid}")
        ids.add(qid)
    for fid, kind, text, inside, strong, weak in rel["facts"]:
        if kind not in KINDS or fid in ids:
            problems.append(f"{rel['id']} {fid}: kind or id")
        ids.add(fid)
        if text not in rel["text"] or inside and (inside not in rel["text"] or text not in inside):
            problems.append(f"{rel['id']} {fid}: {text}")
        if not inside and rel["text"].count(text) > 1:
            problems.append(f"{rel['id']} {fid}: {text} stands more than once, say where")
        if not any(flat(f) in flat(rel["text"]) for f in strong):
            problems.append(f"{rel['id']} {fid}: no form stands in the release")
    for m in re.finditer(r"(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\s*[,(]?\s*\(?(\d{1,2})[/ ](\d{1,2}|" + "|".join(MONTHS) + r")[/ ](\d{4})", rel["text"]):
        month = int(m[3]) if m[3].isdigit() else MONTHS.index(m[3]) + 1
        if datetime.date(int(m[4]), month, int(m[2])).weekday() != DAYS.index(m[1]):
            problems.append(f"{rel['id']}: weekday {m[0]}")


def write(layouts, check=False, show=None):
    problems, files = [], {}
    for rel in RELEASES.values():
        prove_release(rel, problems)
        front = f"---\ntitle: {rel['title']}\ndate: {rel['date']}\noffice: {rel['office']}\nspokespersons:\n" + "".join(f"  - {s}\n" for s in rel["spokes"]) + "---\n\n"
        files[f"releases/{rel['id']}.md"] = (front + rel["text"] + "\n").encode()
        facts = [dict(id=f[0], kind=f[1], text=f[2], **({"in": f[3]} if f[3] else {})) for f in rel["facts"]]
        files[f"releases/{rel['id']}.json"] = dumps(dict(quotations=[dict(id=q, text=x, speaker=s) for q, x, s in rel["quotations"]], facts=facts))
    for p in PAGES:
        out = render(p, layouts)
        t = truth(p, out, problems)
        ext = p.get("ext", "html")
        if re.search(r"\[\[|\]\]|⟦|⟧", out.replace("]]>", "").replace("[[\"", "")):
            problems.append(f"{p['id']}: a placeholder is left")
        files[f"pages/{p['id']}.{ext}"] = out.encode(p.get("charset", "utf-8"), "xmlcharrefreplace")
        files[f"pages/{p['id']}.json"] = dumps(t)
        if show and p["id"] in show:
            print(json.dumps(t, ensure_ascii=False, indent=1))
    for name, data in files.items():
        path = os.path.join(ROOT, name)
        if check:
            if open(path, "rb").read() != data:
                problems.append(f"{name} differs")
        else:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            open(path, "wb").write(data)
    print("\n".join(problems) or "proved", len(RELEASES), "releases", len(PAGES), "pages", len({p['layout'] for p in PAGES}), "layouts")
    return not problems


def dumps(value):
    text = json.dumps(value, ensure_ascii=False, indent=2)
    text = re.sub(r"\[\s+((?:\"(?:kept|missing|partial|changed)\",?\s+)+)\]", lambda m: "[" + ", ".join(m[1].replace(",", " ").split()) + "]", text)
    text = re.sub(r"\{\s+(\"(?:role|reason|text|id)\": [^{}]*?)\s+\}", lambda m: "{ " + re.sub(r"\n\s+", " ", m[1]) + " }", text)
    return (text + "\n").encode()
