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


def sitemap(address):
    """The pages that a sitemap names, by itself or in its parts."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = xml.fromstring(get(address))
    places = [entry.findtext(f"{space}loc") for entry in root]
    if root.tag == f"{space}sitemapindex":
        return [page for part in places for page in sitemap(part)]
    assert root.tag == f"{space}urlset", root.tag
    return places


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
        addresses = sitemap(name.strip())
        assert len(addresses) == len(set(addresses)), addresses
        missing = [release["page"] for release in releases if release["page"] not in addresses]
        assert "berita" in name or not missing, missing
        print(f"{name.strip().rsplit('/', 1)[1]}: {len(addresses)} addresses")

    families = list(text_string_to_metric_families(get(f"{numbers}/metrics").decode()))
    names = [family.name for family in families]
    assert "ruhui_http_requests" in names and "ruhui_embargo_lateness_seconds" in names, names
    print(f"metrics: {len(names)} families")


if __name__ == "__main__":
    main(*sys.argv[1:])
