# Coverage: pages of outlets beside the release that they carry.
nav-coverage = Coverage
coverage-title = Coverage
coverage-about = Pages of outlets that carry this office’s releases, each kept as evidence and compared with its release.
coverage-address = Address of an article
coverage-address-hint = Paste the address of one article. Its release is found from its text.
coverage-give = Compare
coverage-empty = No coverage yet
coverage-empty-advice = Paste the address of an article that carries one of this office’s releases. The page is fetched, kept and compared.
coverage-page = Article
coverage-outcome = Result
coverage-taken = Fetched
coverage-to-release = Open this release on the desk
coverage-all = All
coverage-differs = { $count ->
    [one] { NUMBER($count) } thing differs
   *[other] { NUMBER($count) } things differ
}
coverage-same = nothing differs
coverage-unknown = cannot be told
coverage-own = { NUMBER($share) }% own words
coverage-carries = Carries the release
coverage-corrected-later = Compared with version { $version }, which stood when this article was published. The office corrected it later, { $when }:
coverage-unreadable = The evidence of this page cannot be read any more. Tell whoever runs the server.
article-part = This article has further pages that could not be fetched. Only the part shown here was compared.
article-pages = An article of { NUMBER($count) } pages, read as one.
coverage-evidence = Evidence
coverage-where = Address
coverage-download = Download the evidence (WACZ)
coverage-bundle = Download all the evidence (WACZ)
coverage-bundle-hint = Every capture of every page, what was judged and answered, the release, and the record’s proofs, in one file.
coverage-picture = The page of { $outlet } as it looked
coverage-picture-hint = As the page looked when it was fetched, drawn from the archive without its scripts.
coverage-download-hint = A web archive that other programs open, and that ruhui verify checks.
coverage-not-taken = That page cannot be fetched. { $reason }
coverage-strange = That page resembles no release that was published lately. If it carries one, give its address from that release’s page.
coverage-no-article = That page was read as: { $kind }. Give the address of one article that everybody can read.
coverage-off = Fetching pages is not set up on this server.
release-carried-version = carries version { NUMBER($version) }, which the office corrected later
release-carried = Carried by
coverage-lost = The page cannot be fetched now. Try again in a moment.
feed-none = No news feed was found on this site (RSS, Atom, JSON Feed, WordPress, news sitemap).
feed-at = News feed:
feed-read = read { $when }
feed-not-found = No news feed was found yet.
feed-elsewhere = All articles in this site’s news feed are on another site, { $site }, and are not read. If this outlet moved, change its site here.
