"""Takes the bundle of a release out of the demo as its officer does, and has other programs read it.

usage: check-bundle.py SITE EMAIL PASSWORD FILE
Writes FILE, and prints the public key of the record. Only Python's own library.
"""
import http.cookiejar
import re
import sys
import urllib.parse
import urllib.request

site, email, password, file = sys.argv[1:]
jar = http.cookiejar.CookieJar()
browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
# As a browser says where a form comes from.
browser.addheaders = [("Origin", site), ("Sec-Fetch-Site", "same-origin")]


def get(path):
    with browser.open(site + path, timeout=60) as answer:
        return answer.read()


form = urllib.parse.urlencode({"email": email, "password": password}).encode()
browser.open(f"{site}/masuk", form, timeout=60).read()
listed = get("/meja/liputan").decode()
releases = re.findall(r"siaran=([0-9A-Z]{26})", listed)
assert releases, "no release is carried by anybody"
# The one with the most pages, whose bundle has the most to get wrong.
most = max(set(releases), key=releases.count)
with open(file, "wb") as out:
    out.write(get(f"/meja/siaran-pers/{most}/bukti.wacz"))
print(get("/jejak/kunci").decode().strip().splitlines()[-1])
