# The office's papers about coverage: press clippings, proof of publication, recap.
papers-title = Clippings and proof of publication
papers-about = Papers for the leadership and for the accountability file, made from the coverage that is kept. Clippings are for use inside the office.
papers-clipping = Clippings
papers-yesterday = Yesterday
papers-today = Today
papers-none = no articles yet
papers-day = Another day
papers-week = A day of the week
papers-week-hint = Any day; the clippings go from Monday to Sunday.
papers-recap = Recap of publication
papers-recap-about = For the accountability file: the articles in a table, how many each outlet has, and a place to sign.
papers-from = From
papers-until = Until
papers-outlet = Outlet
papers-outlet-all = All outlets
papers-pdf = Get PDF
papers-docx = Get Word
papers-one = Proof of publication of one article is on that article’s page in Coverage.
papers-empty = No coverage yet
papers-empty-advice = Clippings and proof of publication can be made once an article carries one of this office’s releases.
proof-download = Proof of publication (PDF)
fault-before-first = The last day comes before the first.
fault-too-many-days = Choose at most { NUMBER($most) } days at once.
fault-too-many-pages = There are more than { NUMBER($most) } articles in these days. Choose fewer days.

paper-pages = { $count ->
    [one] 1 article
   *[other] { NUMBER($count) } articles
}
paper-outlets = { $count ->
    [one] 1 outlet
   *[other] { NUMBER($count) } outlets
}
paper-releases = { $count ->
    [one] 1 release
   *[other] { NUMBER($count) } releases
}
paper-number = No.
paper-outlet = Outlet
paper-headline = Headline
paper-published = Published
paper-captured = Captured
paper-address = Address
paper-release = Release
paper-writer = Writer
paper-label = Advertising label
paper-entry = Entry in the record
paper-entry-short = Record
paper-entry-number = no. { $number }
paper-no-entry = no number yet
paper-no-number = no number yet
paper-no-time = time of publication not stated
paper-no-time-captured = time of publication not stated; captured { $when }
paper-unlikely-time = { $said } as the page says, which does not fit its release or its capture; captured { $when }
paper-no-label = no label
paper-label-unknown = cannot be read

clipping-heading = Press clippings – { $days }
clipping-below = Press clippings { $days } · for use inside the office
clipping-empty = No article is known that carried a release of this office in that time. What is on sites that Ruhui does not read, and whose address nobody gave, is not known.
clipping-contents = Contents
clipping-left-out = { $count ->
    [one] 1 later article is
   *[other] { NUMBER($count) } later articles are
} left out: clippings hold at most { NUMBER($most) }. Take the clippings of each day, or the recap.
clipping-about = Articles stand by release and time, without ranking and without a score of tone. An article belongs to the day on which its page says that it was published; where it says none, or one that does not fit its release or its capture, to the day on which it was captured. Words that differ are bold.
clipping-compared = Comparison
clipping-unjudged = Nobody has judged it yet.
clipping-open = { $standing } – open.
clipping-settled = { $standing } – settled.
clipping-gone = No longer on the page as it is now.
clipping-asked = The office asks: { $way }.
clipping-asked-text = The office asks: { $way }: “{ $words }”
clipping-reason = The office’s reason: “{ $words }”
clipping-answer = The outlet’s answer, { $when }: “{ $words }”
clipping-no-answer = The outlet’s answer: none yet.
clipping-more = { $count ->
    [one] 1 more is
   *[other] { NUMBER($count) } more are
} on the page of its comparison.
clipping-cut = The text is cut here; all of it is in the archive.

proof-heading = PROOF OF PUBLICATION
proof-title = Proof of publication: { $headline }
proof-below = Proof of publication { $site } · captured { $when }
proof-company = Press company
proof-no-company = not in the directory
proof-published = Published, as the page says
proof-first = First captured
proof-looks = Looked at again
proof-no-look = not looked at again yet
proof-look = { $count ->
    [one] once
   *[other] { NUMBER($count) } times
}; last { $when }: { $found }
proof-there = Last seen there
proof-digest = SHA-256 of the archive
proof-found-unchanged = still there, unchanged
proof-found-edited = still there, changed
proof-found-label-removed = still there, its advertising label gone
proof-found-redirected = not there any more; its address leads elsewhere
proof-found-gone = not there any more
proof-found-unreachable = not reached, which says nothing of the page
proof-check = How to check it
proof-check-advice = Download the evidence (WACZ) from this article’s page on the desk, then run: ruhui verify FILE.wacz. The file’s SHA-256 must be the one above. The record is checked with: ruhui verify --record { $record }
proof-entry = Entry no. { $number } of the record:
proof-code = QR code to { $address }
proof-shot = Screenshot of { $headline } from the archive of { $when }
proof-shot-caption = Screenshot, made from the archive captured { $when }.
proof-no-shot = Screenshot: none. The beginning of the article as read in the archive:
proof-no-text = Screenshot: none. The article’s text cannot be read in the archive.

recap-heading = Recap of publication – { $days }
recap-below = Recap of publication { $days }
recap-there = Last seen there
recap-empty = No article is known in that time.
recap-left-out = { $count ->
    [one] 1 later article is
   *[other] { NUMBER($count) } later articles are
} left out of the table: a recap holds at most { NUMBER($most) }. Choose fewer days, or one outlet. The counts below are of all of them.
recap-counts = How many each outlet has
recap-count = Articles
recap-all = All
recap-signer = Made by,
