# The overview of coverage: a month, of the whole office or of one outlet. It counts and ranks nobody.
recap-title = Overview
recap-heading = Overview of coverage, { $month }
recap-about = A page counts in the month in which it was published. Outlets stand by name, releases by date; there is no score and no ranking.
recap-summary = Summary
recap-releases = Releases
recap-outlets = Outlets
recap-listed-pages = Pages
recap-findings = Differences
recap-empty = No page in { $month } yet
recap-empty-advice = Pages stand here as soon as they are found in an outlet’s feed, or given under Coverage.
recap-pages = Pages
recap-pages-count = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
recap-of-outlets = of { $count ->
    [one] { NUMBER($count) } outlet
   *[other] { NUMBER($count) } outlets
}
recap-of-releases = carrying { $count ->
    [one] { NUMBER($count) } release
   *[other] { NUMBER($count) } releases
}
recap-soon = How soon
recap-soon-hours = median { $hours } hours
recap-soon-half = half of the pages { $lower } to { $upper } hours after their release
recap-soon-none = cannot be counted yet
recap-before = { NUMBER($count) } published before the release was open here
recap-known = When they were published: { NUMBER($time) } by the page’s own time, { NUMBER($day) } by its day alone, { NUMBER($found) } by when they were found.
recap-own = Own words
recap-own-share = median { NUMBER($share) }% of the words
recap-own-half = half of the pages { NUMBER($lower) } to { NUMBER($upper) }%
recap-unknown = { $count ->
    [one] { NUMBER($count) } page cannot be compared
   *[other] { NUMBER($count) } pages cannot be compared
}
recap-open = { NUMBER($count) } open
recap-settled = { NUMBER($count) } settled
recap-dropped = { NUMBER($count) } no fault or withdrawn
recap-look = { $count ->
    [one] { NUMBER($count) } page needs a look
   *[other] { NUMBER($count) } pages need a look
}
recap-none = Nothing was judged yet.
recap-by-kind = By what they are about
recap-by-standing = By where they stand
recap-kind = About
recap-standing = Where it stands
recap-count = Number
recap-year = Pages each month, { $year }
recap-days = Pages each day, { $month }
recap-day = Day
recap-years = Other years
recap-numbers = The numbers
recap-downloads = Download
recap-no-page = not carried in this month
recap-withdrawn = withdrawn
recap-answer = The outlet’s answer
recap-no-answer = No answer yet.
recap-found = found { $when }
recap-of-outlet = Overview of this outlet’s coverage
recap-head-published = Published
recap-head-known = Time of publication known from
recap-head-lower = Hours, lower quartile
recap-head-median = Hours, median
recap-head-upper = Hours, upper quartile
recap-head-hours = Hours after the release
recap-head-before = Published before the release
recap-head-own = Own words, %
recap-head-address = Address
recap-head-open = Open
recap-head-settled = Settled
recap-head-dropped = No fault or withdrawn
recap-head-way = Way
recap-head-told = Outlet told
recap-head-public = Public from
recap-known-time = the page
recap-known-day = the page’s day
recap-known-found = when it was found
recap-was-before = before
# An outlet's public page.
outlet-page-describes = { $outlet } in the directory of { $region }: the releases it carried, its corrections and answers.
outlet-page-media = Outlet
outlet-page-carried = Releases it carried
outlet-page-carried-none = No release is known to be carried by this outlet yet.
outlet-page-about = Found in the outlet’s feed or given to the office; what is not here may have been carried all the same.
outlet-page-differs = Corrections and answers
outlet-page-differs-about = Words of the source beside words of the article, with the outlet’s answer. Only what is attributed to the source; own writing is not compared. The outlet had 2×24 hours to answer before anything stands here; this is a rule of this site, not of the law.
outlet-page-article = Article
outlet-page-corrected = Seen corrected at most { $time } after the outlet was told.
outlet-page-answered = Answered { $time } after the outlet was told.
outlet-page-hours = { $hours } hours
outlet-page-days = { $days } days
outlet-page-minutes = { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}
outlet-page-older = Older
outlet-page-first = From the newest
outlet-page-link = about this outlet
