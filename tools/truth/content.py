"""Reads the written content: one file per release with its variants. Sentences are lines, paragraphs are separated by
blank lines, `@2.1-3 :: edit ;; edit` takes sentences of the release's paragraph 2 and edits them."""

import re
from pathlib import Path

import markup

PREFIX = re.compile(r"^(## |- |> |%% |\d+\. |\| )")
KIND = {"## ": "subhead", "- ": "item", "> ": "quote", "| ": "row", "%% ": "entry"}


class Line:
    """One line of a body: its kind, its marked-up tree, its source."""

    def __init__(self, source):
        prefix = PREFIX.match(source)
        self.kind = "paragraph"
        if prefix:
            self.kind = KIND.get(prefix[1], "item")
            self.ordered = prefix[1][0].isdigit()
            source = source[prefix.end():]
        if self.kind == "row":
            source = "\t".join(cell.strip() for cell in source.strip().split("¦"))
        self.source = source
        self.tree = markup.parse(source)
        self.text = re.sub(r" +", " ", markup.plain(self.tree)).strip()


class Release:
    def __init__(self, name, head, body):
        self.name, self.head = name, head
        self.paragraphs = []
        for block in body:
            rows = block.split("\n")
            self.paragraphs += [[row] for row in rows] if all(PREFIX.match(row) for row in rows) else [rows]
        self.lines = [Line(" ".join(sentences)) for sentences in self.paragraphs]
        self.variants = []
        self.facts, self.quotations = {}, {}
        for line in self.lines:
            for mark in markup.marks(line.tree):
                if mark.id.startswith("q"):
                    self.quotations.setdefault(mark.id, mark)
                elif mark.kind:
                    if mark.id in self.facts:
                        raise ValueError(f"{name}: {mark.id} is defined twice")
                    self.facts[mark.id] = mark

    def take(self, reference, edits):
        """Sentences of a paragraph, edited; the prefix of its kind apart."""
        number, _, wanted = reference.partition(".")
        sentences = self.paragraphs[int(number) - 1]
        if wanted:
            picked = []
            for part in wanted.split(","):
                first, _, last = part.partition("-")
                picked += range(int(first), int(last or first) + 1)
            sentences = [sentences[i - 1] for i in picked]
        prefix = PREFIX.match(sentences[0])
        prefix = prefix[1] if prefix else ""
        sentences = [sentences[0].removeprefix(prefix)] + sentences[1:]
        source = re.sub(r"(\{f\d+):[a-z]{2}", r"\1", " ".join(sentences))
        source = re.sub(r"(\{q\d+)@[^|]*", r"\1", source)
        for step in edits:
            source = markup.edit(source, step)
        return prefix, source


class Variant:
    def __init__(self, release, head, body):
        self.release, self.head = release, head
        self.lines = []
        for block in body:
            rows = block.split("\n")
            if PREFIX.match(rows[0]) and len(rows) > 1 and all(PREFIX.match(r) for r in rows):
                self.lines += [Line(self.resolve(row)) for row in rows]
            else:
                self.lines.append(Line(" ".join(self.resolve(row) for row in rows)))

    def resolve(self, row):
        reference = re.match(r"^((?:## |- |> )?)@(\d+(?:\.[\d,-]+)?)(?: :: (.*))?$", row)
        if not reference:
            return row
        edits = reference[3].split(" ;; ") if reference[3] else []
        prefix, source = self.release.take(reference[2], edits)
        return (reference[1] or prefix) + source

    def get(self, key, default=None):
        return self.head.get(key, default)


def header(text):
    head = {}
    for row in text.strip().split("\n"):
        key, _, value = row.partition(":")
        head[key.strip()] = value.strip()
    return head


def blocks(text):
    return [block.strip("\n") for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]


def read(path):
    """A release with its variants."""
    first, *rest = re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.M)
    head, body = first.split("\n---\n", 1)
    release = Release(path.stem, header(head), blocks(body))
    for number, part in enumerate(rest):
        title, _, tail = part.partition("\n")
        if "\n--\n" not in tail:
            raise ValueError(f"{path.stem}: variant {title} has no `--` line")
        top, body = tail.split("\n--\n", 1)
        words = title.split()
        head = header(top) | {"id": f"{path.stem}-{chr(97 + number)}", "name": words[0], "honest": words[1]}
        try:
            release.variants.append(Variant(release, head, blocks(body)))
        except (ValueError, IndexError) as fault:
            print(f"{head['id']}: {fault}")
    return release


def read_all(folder=Path(__file__).parent / "content"):
    return [read(path) for path in sorted(folder.glob("[NR]*.txt"))]
