"""The pages that are measured: real ones from ../shared, annotated ones from truth/. Each set is laid out as files and a manifest.

usage: pages.py REPOSITORY SHARED OUT      for each set writes OUT/SET.manifest (`id<TAB>page<TAB>release`) and OUT/SET.truth.json
A page that came from no release is compared with its own article's text, so that there is always much to compare.
SHARED may be missing: its set is then left out with a word, or refused when CI=true.
"""
import gzip
import json
import os
import pathlib
import sys


def real(shared):
    """(id, bytes, body, no release) of the shared benchmark's pages."""
    root = shared / "data/article-extraction-benchmark"
    truth = json.loads((root / "ground-truth.json").read_text(encoding="utf-8"))
    for page_id, entry in sorted(truth.items()):
        yield page_id, gzip.decompress((root / f"html/{page_id}.html.gz").read_bytes()), entry["articleBody"], None


def annotated(folder):
    """(id, bytes, body, release) of the HTML pages under truth/ that are articles."""
    for note in sorted((folder / "pages").glob("*.json")):
        page, says = note.with_suffix(".html"), json.loads(note.read_text(encoding="utf-8"))
        if page.exists() and says["kind"] == "article":
            release = says["release"] and folder / f"releases/{says['release']}.md"
            yield note.stem, page.read_bytes(), "\n".join(says["body"]), release


def lay_out(name, pages, out):
    folder, bodies, lines = out / name, {}, []
    folder.mkdir(parents=True, exist_ok=True)
    for page_id, data, body, release in pages:
        path = folder / f"{page_id}.html"
        path.write_bytes(data)
        bodies[page_id] = body
        if release is None:
            release = path.with_suffix(".txt")
            release.write_text(body, encoding="utf-8")
        lines.append(f"{page_id}\t{path}\t{release}\n")
    if lines:
        (out / f"{name}.manifest").write_text("".join(lines), encoding="utf-8")
        (out / f"{name}.truth.json").write_text(json.dumps(bodies), encoding="utf-8")


def main():
    repository, shared, out = map(pathlib.Path, sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    for old in [*out.glob("*.manifest"), *out.glob("*.truth.json")]:
        old.unlink()
    if shared.is_dir():
        lay_out("real", real(shared), out)
    elif os.environ.get("CI") == "true":
        sys.exit(f"{shared} is missing, and CI needs it")
    else:
        print(f"skipped: the real pages, {shared} is missing", file=sys.stderr)
    for half in ("open", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "more", "blind", "wordpress", "builds"):
        lay_out(half, annotated(repository / "truth" / half), out)


if __name__ == "__main__":
    main()
