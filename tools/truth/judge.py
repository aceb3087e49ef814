"""What a careful reader says of a variant, drawn from its marks, and the proofs that the marks tell the truth."""

import re

import markup
import values

TYPOGRAPHY = {
    "curly": {},
    "straight": str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"}),
    "mixed": str.maketrans({"”": '"', "’": "'"}),
    "reversed": str.maketrans({"“": "”"}),
    "nospace": {},
}


def set_type(text, style):
    """Typographic form of an outlet; ‹ › stand for marks around a term that is no quotation."""
    text = text.replace("‹", "“").replace("›", "”")
    return text.translate(TYPOGRAPHY[style])


def parts(mark):
    return re.findall(r"“([^”]*)”", mark.plain())


def words(text):
    return re.findall(r"[\w%/]+(?:[.,-]\w+)*", text.casefold().replace("dimana", "di mana").replace("\u00ad", ""))


def inside(small, large):
    return any(large[i:i + len(small)] == small for i in range(len(large) - len(small) + 1))


def quotation_status(release_text, uses):
    """Status of a quotation from all its uses in the article."""
    said = words(release_text)
    used = [words(run) for mark in uses for part in parts(mark) for run in re.split(r"\.\.\.|…", part) if words(run)]
    whole = [w for part in used for w in part]
    if any("!" in mark.flag for mark in uses):
        if whole == said or all(inside(part, said) for part in used):
            raise ValueError(f"flagged altered, but its words stand in the release: {release_text[:60]}")
        return "altered"
    if any(mark.moved for mark in uses):
        if not all(inside(part, said) for part in used):
            raise ValueError(f"moved, but reworded: {release_text[:60]}")
        return "moved"
    if whole == said:
        return "verbatim" if len(uses) == 1 else ["verbatim", "partial"]
    if all(inside(part, said) for part in used):
        return "partial"
    raise ValueError(f"neither whole nor a run of its words nor flagged: {release_text[:60]} / {' '.join(whole)[:90]}")


def fact_status(fact, uses):
    """Status of a fact from its marks, each proved by its value where that can be done."""
    statuses = set()
    for mark in uses:
        equal = values.same(fact.kind, fact.plain(), mark.plain())
        mechanical = fact.kind not in ("person", "position", "organisation", "place")
        if "!" in mark.flag:
            if equal or mark.plain() == fact.plain():
                raise ValueError(f"{fact.id} flagged changed but equal: {mark.plain()}")
            statuses.add("changed")
        elif "?" in mark.flag:
            statuses |= {"kept", "missing"}
        else:
            if mechanical and not equal and "~" not in mark.flag:
                raise ValueError(f"{fact.id} said to be kept: «{fact.plain()}» / «{mark.plain()}»")
            statuses.add("kept")
    if statuses == {"kept", "missing"}:
        return ["kept", "missing"]
    if len(statuses) != 1:
        raise ValueError(f"{fact.id} is both kept and changed: say which under items:")
    return statuses.pop()


def unmarked(variant):
    """The body without its marked facts."""
    def walk(tree):
        return "".join(n if isinstance(n, str) else ("¤" if n.id.startswith("f") else walk(n.children)) for n in tree)
    return "\n".join(walk(line.tree) for line in variant.lines)


def named(name, body):
    """The longest run of a person's name that stands in the body."""
    tokens = name.split()
    for size in range(len(tokens), 0, -1):
        for start in range(len(tokens) - size + 1):
            run = " ".join(tokens[start:start + size])
            if len(run) >= 3 and re.search(rf"(?<!\w){re.escape(run)}(?!\w)", body):
                return run
    return None


def fact_without_mark(fact, rest, body, allowed):
    if fact.kind == "person":
        return "kept" if named(fact.plain(), body) else "missing"
    text = fact.plain()
    core = re.search(r"\d[\d.,]*\d|\d", text)
    if fact.kind in ("organisation", "place", "position"):
        if re.search(rf"(?<!\w){re.escape(text)}(?!\w)", rest):
            return "kept"
        core = re.sub(r"^(?:(?:Kecamatan|Kabupaten|Kota|Desa|Kelurahan|Provinsi|Sungai|Gedung|Balai|Aula|Lapangan|Stadion|Kampung|Dusun|Pasar|Posko|Jalan|Bandara|Pelabuhan|Jembatan|Taman) )+", "", text)
        return ["kept", "missing"] if re.search(rf"(?<!\w){re.escape(core)}(?!\w)", body) else "missing"
    if fact.kind == "year" and text in body:
        return ["kept", "missing"]
    if fact.id in allowed:
        return "missing"
    look = core[0] if core and fact.kind not in ("date", "time") else text
    if re.search(rf"(?:(?<![\w.,])|(?<=Rp)|(?<=Rp )|(?<=, ))(?<!\d[.,]){re.escape(look)}(?!\w|[.,]\d)", rest):
        raise ValueError(f"{fact.id} is unmarked, but «{look}» stands in the body")
    return "missing"


def overrides(variant):
    given = {}
    for pair in filter(None, variant.get("items", "").split(";")):
        key, _, value = pair.strip().partition("=")
        options = value.split("|")
        given[key] = options[0] if len(options) == 1 else options
    return given


def items(variant):
    """Status of every quotation and fact of the release."""
    release, uses = variant.release, {}
    for line in variant.lines:
        for mark in markup.marks(line.tree):
            uses.setdefault(mark.id, []).append(mark)
    strangers = set(uses) - set(release.facts) - set(release.quotations) - {"+"}
    if strangers:
        raise ValueError(f"{variant.get('id')}: no such id in the release: {strangers}")
    body = "\n".join(line.text for line in variant.lines)
    rest, given, result = unmarked(variant), overrides(variant), {}
    for name, mark in release.quotations.items():
        said = " ".join(parts(mark))
        result[name] = given.get(name) or (quotation_status(said, uses[name]) if name in uses else "missing")
    for name, fact in release.facts.items():
        result[name] = given.get(name) or (fact_status(fact, uses[name]) if name in uses else fact_without_mark(fact, rest, body, variant.get("allow", "").split()))
    differs = [k for k, v in result.items() if v in ("altered", "moved", "changed")]
    doubtful = [k for k, v in result.items() if isinstance(v, list) and {"altered", "moved", "changed"} & set(v)]
    if variant.get("honest") == "honest" and (differs or doubtful):
        raise ValueError(f"{variant.get('id')} is called honest, but {differs + doubtful} differ")
    if variant.get("honest") == "fault" and not differs:
        raise ValueError(f"{variant.get('id')} is called faulty, but nothing differs")
    return result


def quotations(variant):
    """Every direct quotation of the article with its speaker's fullest name there."""
    style, found = variant.get("type", "curly"), []
    body = "\n".join(line.text for line in variant.lines)
    loose = re.sub(r"‹[^›]*›", "", body)
    inside_marks = sum(mark.plain().count("“") for line in variant.lines for mark in markup.marks(line.tree) if mark.id[0] in "q+")
    if loose.count("“") != inside_marks or loose.count("“") != loose.count("”"):
        raise ValueError(f"{variant.get('id')}: quotation marks outside a quotation, or not in pairs")
    for line in variant.lines:
        for mark in markup.marks(line.tree):
            if mark.id[0] in "q+":
                said = set_type(" ".join(part.strip() for part in parts(mark)), style)
                found.append({"text": said, "speaker": speaker(variant, mark, body), "own": mark.id == "+"})
    return found


def speaker(variant, mark, body):
    if mark.speaker == "-":
        return None
    if mark.id == "+" or mark.speaker:
        if mark.speaker and not re.search(rf"(?<!\w){re.escape(mark.speaker)}(?!\w)", body):
            raise ValueError(f"{variant.get('id')}: speaker {mark.speaker} is not in the article")
        return mark.speaker
    full = variant.release.quotations[mark.id].speaker
    for line in variant.lines:
        for fact in markup.marks(line.tree):
            if "!" in fact.flag and fact.id in variant.release.facts and variant.release.facts[fact.id].plain() == full:
                return fact.plain()
    return named(full, body)


def places(release):
    """Where each fact and quotation is defined: the line's number, start and end in the line's text."""
    found = {}
    def walk(tree, at, number):
        for node in tree:
            if isinstance(node, str):
                at += len(re.sub(r"\*\*|__|\[\[|\]\]", "", node))
            else:
                start = at
                at = walk(node.children, at, number)
                found.setdefault(node.id, (number, start, at))
        return at
    for number, line in enumerate(release.lines):
        walk(line.tree, 0, number)
    return found


def reference(lines, number, start, end):
    """A longer piece around one occurrence, long enough to be unique in the release; None when the text itself is."""
    body, line = "\n".join(lines), lines[number]
    text = line[start:end]
    while body.count(line[start:end]) > 1:
        left, right = line.rfind(" ", 0, max(start - 1, 0)) + 1, line.find(" ", end + 1)
        if start > 0 and (end == len(line) or end - start < 2 * len(text) + 24):
            start = left
        elif end < len(line):
            end = len(line) if right < 0 else right
        else:
            raise ValueError(f"cannot tell «{text}» apart")
    piece = line[start:end].strip()
    if piece.count(text) > 1:
        raise ValueError(f"«{text}» stands twice in «{piece}»")
    return None if piece == text else piece
