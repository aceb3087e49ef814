"""Works with coverage until the server is gone: a reporter gives articles, judges what differs, hands the link over, and the outlet answers.

What was begun is gone through again after the kill, with what was acknowledged in mind: nothing may be done twice by that.
"""
import urllib.parse

from kill import newsroom
from kill.server import Life, Refused

ALL = "/api/desk/coverage"
REASON = "Kutipan kami dari catatan wartawan di lokasi."


class Page:
    """An article that was given, and what was acknowledged of it."""

    def __init__(self, host, path, address, is_refused):
        self.host, self.path, self.address, self.is_refused = host, path, address, is_refused
        self.kind = path.rsplit("/", 1)[-1]
        self.id = self.link = None
        self.captures = {}  # id: SHA-256 of its archive
        self.judged = {}  # id: where it stood when that was told last
        self.steps = set()  # (judgement, step)

    @property
    def at(self):
        return f"{ALL}/{self.id}"

    def asked(self):
        """The judgement that the outlet answers."""
        return next((judgement for judgement, step in self.steps if step == "ask"), None)


class Reporter(Life):
    """Takes one article after the other through all of it; remembers what was acknowledged."""

    def __init__(self, server, officer, paper, release, number, first):
        super().__init__(server)
        self.officer, self.paper, self.release, self.number, self.first = officer, paper, release, number, first
        self.pages = []

    def live(self):
        hosts, kinds = newsroom.hosts(self.number), list(newsroom.KINDS)
        for n in range(self.first, self.first + 10_000):
            host, path = hosts[n % len(hosts)], f"/{self.release.lower()}/{self.number}-{n}/{kinds[n % len(kinds)]}"
            self.pages.append(Page(host, path, self.paper.address(host, path), n % 4 < 2))
            self.walk(self.pages[-1])

    def again(self):
        """What the kill came into, and what was whole before, once more."""
        for page in self.pages[-2:]:
            try:
                self.walk(page)
            except Refused as answer:
                self.refused.append(f"once more: {answer}")

    def walk(self, page):
        shown = self.give(page)
        for place, difference in enumerate(shown["differences"]):
            if not difference["judgement"]:
                shown = self.judge(page, difference["mark"], "excuse" if place else "ask")
        self.note(page, shown)
        if page.asked() and not page.link:
            self.hand_over(page)
        if page.link and page.judged[page.asked()] == "asked":
            self.answer(page)

    def give(self, page):
        shown = self.server.done("POST", ALL, self.officer, {"address": page.address, "release": self.release})
        before, mended = page.id, page.path in self.paper.mended
        page.id = page.id or shown["id"]
        page.captures[shown["captures"][-1]["id"]] = shown["captures"][-1]["archive"]
        wanted = 0 if mended else len(newsroom.KINDS[page.kind])
        if shown["id"] != page.id or len(shown["differences"]) != wanted:
            raise Refused(f"{page.address}, before {before}, is {shown['id']} with {len(shown['differences'])} differences")
        return shown

    def judge(self, page, mark, decision):
        wish = {"mark": mark, "decision": decision} | ({"reason": REASON} if decision == "excuse" else {})
        shown = self.server.done("POST", f"{page.at}/judgements", self.officer, wish)
        self.note(page, shown)
        return shown

    def note(self, page, shown):
        """What is told of judgements is acknowledged, whether or not it was told before."""
        for judged in shown["judgements"]:
            page.judged[judged["id"]] = judged["standing"]
            for step in judged["steps"]:
                page.steps.add((judged["id"], step["step"]))

    def hand_over(self, page):
        made = self.server.done("POST", f"{page.at}/outlet-link", self.officer, {})
        page.link = urllib.parse.urlsplit(made["address"]).path
        page.steps.add((page.asked(), "tell"))

    def answer(self, page):
        """As the outlet, which mends its article before it says so."""
        judgement, step, stands = page.asked(), *(("refuse", "refused") if page.is_refused else ("answer", "answered"))
        if not page.is_refused:
            self.paper.mended.add(page.path)
        fields = {"judgement": judgement} | ({"answer": "refused", "reason": REASON} if page.is_refused else {"answer": "corrected"})
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        status, text, _ = self.server.fetch("POST", page.link, urllib.parse.urlencode(fields), headers, page.host)
        # Of an article that was given again the desk may have seen meanwhile that it was mended.
        if status == 409 and self.server.done("GET", page.at, self.officer)["judgements"][0]["standing"] == "corrected":
            return
        if status != 303:
            raise Refused(f"{page.address}: the outlet's answer: {status} {text[:500]}")
        page.judged[judgement] = stands
        page.steps.add((judgement, step))
