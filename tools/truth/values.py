"""The value of a fact, free of how it is written, so that the generator can prove "kept" and "changed"."""

import re
from datetime import date
from fractions import Fraction

ONES = {"nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "separuh": Fraction(1, 2), "setengah": Fraction(1, 2),
        "seorang": 1, "sebuah": 1, "seekor": 1, "sejuta": 1000000}
SCALE = {"ribu": 10**3, "juta": 10**6, "jt": 10**6, "miliar": 10**9, "milyar": 10**9, "m": 10**9, "triliun": 10**12}
MONTHS = {m: i // 2 + 1 for i, m in enumerate("januari jan februari feb maret mar april apr mei mei juni jun juli jul agustus agt "
          "september sep oktober okt november nov desember des".split())} | {"nop": 11, "ags": 8, "djan": 1, "agu": 8, "sept": 9, "pebruari": 2, "nopember": 11}
DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13,
         "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19, "xx": 20, "xxi": 21}


def words_to_number(words):
    """`dua puluh lima` as 25; None when the first word is no number."""
    total, seen = Fraction(0), False
    for word in words:
        if word in ONES:
            total, seen = total + ONES[word], True
        elif word == "belas" and seen:
            total += 10
        elif word == "puluh" and seen:
            total = total - total % 10 + (total % 10) * 10
        elif word == "ratus" and seen:
            total = total - total % 10 + (total % 10) * 100
        elif word in SCALE and seen:
            total *= SCALE[word]
        elif seen:
            break
        else:
            return None
    return total if seen else None


def number(text, money=False):
    """The first number in the text; `M` is miliar only where money is meant."""
    text = text.lower().replace("\u00a0", " ")
    found = re.search(r"\d[\d.]*(?:,\d+)?", text)
    if not found:
        words = re.findall(r"[a-z]+", text)
        for start in range(len(words)):
            value = words_to_number(words[start:])
            if value is not None:
                return value
        return None
    digits = found[0].rstrip(".")
    whole, _, part = digits.partition(",")
    groups = whole.split(".")
    if len(groups) > 1 and any(len(g) != 3 for g in groups[1:]):
        whole, part = groups[0], "".join(groups[1:])
    value = Fraction(int(whole.replace(".", "")))
    if part:
        value += Fraction(int(part), 10 ** len(part))
    scale = re.match(r"\s*([a-z]+)", text[found.end():])
    return value * SCALE.get(scale[1], 1) if scale and (money or scale[1] != "m") else value


def rank(text):
    text = text.lower()
    if within := re.search(r"(\w+) besar", text):
        return ("within", ONES.get(within[1]) or number(within[1]))
    for word in re.findall(r"[a-z]+|\d+", text):
        if word in ("pertama", "perdana", "teratas", "puncak"):
            return ("at", Fraction(1))
        if word.isdigit():
            return ("at", Fraction(int(word)))
        if word in ROMAN:
            return ("at", Fraction(ROMAN[word]))
        if word.startswith("ke") and word[2:] in ONES:
            rest = re.findall(r"[a-z]+", text[text.find(word) + 2:])
            return ("at", words_to_number(rest))
        if word in ("runner",):
            return ("at", Fraction(2))
    value = number(text)
    return ("at", value) if value is not None else None


def calendar(text):
    """(day, month, year), each None when not written; of a range its end."""
    text = text.lower()
    for numeric in re.finditer(r"(\d{1,2})(?:[/.](\d{1,2})(?:[/.](\d{2,4}))?|-(\d{1,2})-(\d{4}))", text):
        if numeric[4]:
            return (int(numeric[1]), int(numeric[4]), int(numeric[5]))
        year = numeric[3] and int(numeric[3]) + (2000 if len(numeric[3]) == 2 else 0)
        return (int(numeric[1]), int(numeric[2]), year)
    for named in re.finditer(r"(?:(\d{1,2})\s*)?([a-z]+)\.?(?:\s+(\d{4}))?", text):
        if named[2] in MONTHS:
            return (int(named[1]) if named[1] else None, MONTHS[named[2]], int(named[3]) if named[3] else None)
    return None


def clock(text):
    found = re.findall(r"(\d{1,2})[.:](\d{2})", text)
    hours = [int(h) * 60 + int(m) for h, m in found]
    if not hours and (spoken := re.search(r"pukul (\d{1,2})", text.lower())):
        hours = [int(spoken[1]) * 60]
    zone = re.search(r"\bWI(?:TA|B|T)\b", text.upper())
    return (hours, zone and zone[0]) if hours else None


def same(kind, a, b):
    """True or False; None when the texts cannot be told apart mechanically."""
    if kind in ("number", "money", "percentage"):
        x, y = number(a, kind == "money"), number(b, kind == "money")
    elif kind == "rank":
        x, y = rank(a), rank(b)
    elif kind == "year":
        x, y = re.search(r"\d{4}", a), re.search(r"\d{4}", b)
        x, y = x and x[0], y and y[0]
    elif kind == "date":
        x, y = calendar(a), calendar(b)
        if x and y:
            return all(p == q for p, q in zip(x, y) if p is not None and q is not None)
    elif kind == "weekday":
        x, y = a.lower().replace("'", ""), b.lower().replace("'", "").replace("ahad", "minggu")
    elif kind == "time":
        x, y = clock(a), clock(b)
        if x and y:
            return x[0][:1] == y[0][:1] and (x[1] == y[1] or None in (x[1], y[1]))
    else:
        return None
    return None if x is None or y is None else x == y


def weekday(day, month, year):
    return DAYS[date(year, month, day).weekday()]
