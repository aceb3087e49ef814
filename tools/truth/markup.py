"""The small markup in which releases and articles are written, and its two readings: plain text and HTML.

`{f1:ra|peringkat ketiga}` defines a fact of a release, `{f1|ketiga}` says the article gives it, `{f1!|kedua}` that it gives
another value, `{f1?|…}` that a reader could say either. `{q1@Nama|“…”}` defines a quotation, `{q1|…}` uses it, `{q1!|…}`
alters it, `{q1>Nama|…}` gives it to another, `{+Nama|…}` is the outlet's own. Braces nest. `**b**`, `__i__`, `[[link]]`.
"""

import html
import re

HEAD = re.compile(r"\{(?P<id>[fq]\d+|\+)(?::(?P<kind>[a-z]{2}))?(?P<flag>[!?~]*)(?:(?P<how>[@>])(?P<who>[^|{}]*)|(?P<own>[^|{}:!?~@>]*))\|")
KINDS = {"pe": "person", "po": "position", "or": "organisation", "pl": "place", "nu": "number", "mo": "money",
         "pc": "percentage", "ra": "rank", "da": "date", "ye": "year", "we": "weekday", "ti": "time"}


class Mark:
    """A marked piece: what it is about, how it differs, and what stands inside."""

    def __init__(self, head):
        self.id = head["id"]
        self.kind = KINDS.get(head["kind"])
        self.flag = head["flag"]
        self.moved = head["how"] == ">"
        self.speaker = head["who"] if head["how"] else (head["own"] or None)
        self.children = []

    def plain(self):
        return plain(self.children)


def parse(source):
    """A list of strings and marks."""
    root, stack, at = [], [], 0
    while at < len(source):
        head = HEAD.match(source, at)
        target = stack[-1].children if stack else root
        if head:
            mark = Mark(head)
            target.append(mark)
            stack.append(mark)
            at = head.end()
        elif source[at] == "}":
            if not stack:
                raise ValueError(f"brace closes nothing: {source[max(0, at - 40):at + 1]}")
            stack.pop()
            at += 1
        elif source[at] == "{":
            raise ValueError(f"not a mark: {source[at:at + 40]}")
        else:
            end = min((i for i in (source.find("{", at), source.find("}", at)) if i >= 0), default=len(source))
            target.append(source[at:end])
            at = end
    if stack:
        raise ValueError(f"mark {stack[-1].id} is not closed: {source[:60]}")
    return root


def marks(tree):
    """Every mark, outer before inner."""
    for node in tree:
        if isinstance(node, Mark):
            yield node
            yield from marks(node.children)


def raw(tree):
    return "".join(node if isinstance(node, str) else raw(node.children) for node in tree)


def plain(tree):
    """What a reader reads."""
    text = raw(tree)
    return re.sub(r"\*\*|__|\[\[|\]\]", "", text)


def to_html(text, link="#"):
    """Text with inline marks (no braces) as HTML."""
    text = html.escape(text, quote=False)
    text = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", text)
    text = re.sub(r"__(.+?)__", r"<em>\1</em>", text)
    return re.sub(r"\[\[(.+?)\]\]", rf'<a href="{link}">\1</a>', text)


def find_mark(source, name):
    """Start, inner start and end of the mark in raw source."""
    for head in HEAD.finditer(source):
        if head["id"] == name:
            depth, at = 1, head.end()
            while depth:
                depth += {"{": 1, "}": -1}.get(source[at], 0)
                at += 1
            return head.start(), head.end(), at
    raise ValueError(f"no mark {name} in: {source[:80]}")


def edit(source, step):
    """One edit: `f1=new` changes, `f1~=new` writes it another way, `f1!` only flags, `old => new` replaces words."""
    flag_only = re.fullmatch(r"([fq]\d+)([!?]|>.+)", step)
    change = re.fullmatch(r"([fq]\d+)(~?)=(?!>)(.*)", step, re.S)
    if flag_only:
        start, inner, _ = find_mark(source, flag_only[1])
        return f"{source[:start]}{{{flag_only[1]}{flag_only[2]}|{source[inner:]}"
    if change:
        start, _, end = find_mark(source, change[1])
        flag = "" if change[2] else "!"
        return f"{source[:start]}{{{change[1]}{flag}|{change[3]}}}{source[end:]}"
    old, new = step.split(" => ") if " => " in step else (step.removesuffix(" =>"), "")
    if source.count(old) != 1:
        raise ValueError(f"{source.count(old)} times «{old}» in: {source[:200]}")
    return source.replace(old, new)
