"""Judges what a running site says to programs: OpenAPI document, feeds, sitemaps, numbers, each by a library of others.

usage: check-api.py SITE NUMBERS
"""
import json
import sys
import urllib.request
import xml.etree.ElementTree as xml

import feedparser
from openapi_spec_validator import validate
from prometheus_client.openmetrics.parser import text_string_to_metric_families


def get(address):
    with urllib.request.urlopen(address, timeout=10) as answer:
        return answer.read()


def main(site, numbers):
    document = json.loads(get(f"{site}/api/openapi.json"))
    validate(document)
    print(f"OpenAPI {document['openapi']}: {len(document['paths'])} paths, sound")

    releases = json.loads(get(f"{site}/api/releases"))["items"]
    assert releases
    for name in ("atom.xml", "rss.xml"):
        feed = feedparser.parse(get(f"{site}/umpan/{name}"))
        assert not feed.bozo, f"{name}: {feed.bozo_exception}"
        titles = [entry.title for entry in feed.entries]
        assert titles == [release["headline"] for release in releases], f"{name}: {titles}"
        assert all(entry.link and entry.id and entry.published_parsed for entry in feed.entries), name
        print(f"{name}: {feed.version}, {len(titles)} entries")
    feed = json.loads(get(f"{site}/umpan/feed.json"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and len(feed["items"]) == len(releases)

    for name in get(f"{site}/robots.txt").decode().split("Sitemap: ")[1:]:
        root = xml.fromstring(get(name.strip()))
        assert root.tag == "{http://www.sitemaps.org/schemas/sitemap/0.9}urlset", root.tag
        print(f"{name.strip().rsplit('/', 1)[1]}: {len(root)} addresses")

    families = list(text_string_to_metric_families(get(f"{numbers}/metrics").decode()))
    names = [family.name for family in families]
    assert "ruhui_http_requests" in names and "ruhui_embargo_lateness_seconds" in names, names
    print(f"metrics: {len(names)} families")


if __name__ == "__main__":
    main(*sys.argv[1:])
