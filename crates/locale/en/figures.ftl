# The overview of coverage: a month, of the whole office or of one outlet. It counts and ranks nobody.
figures-title = Overview
figures-heading = Overview of coverage, { $month }
figures-about = A page counts in the month in which it was published. Outlets stand by name, releases by date; there is no score and no ranking.
figures-summary = Summary
figures-releases = Releases
figures-outlets = Outlets
figures-listed-pages = Pages
figures-findings = Differences
figures-empty = No page in { $month } yet
figures-empty-advice = Pages stand here as soon as they are found in an outlet’s feed, or given under Coverage.
figures-pages = Pages
figures-pages-count = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
figures-of-outlets = of { $count ->
    [one] { NUMBER($count) } outlet
   *[other] { NUMBER($count) } outlets
}
figures-of-releases = carrying { $count ->
    [one] { NUMBER($count) } release
   *[other] { NUMBER($count) } releases
}
figures-soon = How soon
figures-soon-hours = median { $hours } hours
figures-soon-half = half of the pages { $lower } to { $upper } hours after their release
figures-soon-none = cannot be counted yet
figures-before = { NUMBER($count) } published before the release was open here
figures-known = When they were published: { NUMBER($time) } by the page’s own time, { NUMBER($day) } by its day alone, { NUMBER($found) } by when they were found.
figures-own = Own words
figures-own-share = median { NUMBER($share) }% of the words
figures-own-half = half of the pages { NUMBER($lower) } to { NUMBER($upper) }%
figures-unknown = { $count ->
    [one] { NUMBER($count) } page cannot be compared
   *[other] { NUMBER($count) } pages cannot be compared
}
figures-open = { NUMBER($count) } open
figures-settled = { NUMBER($count) } settled
figures-dropped = { NUMBER($count) } no fault or withdrawn
figures-look = { $count ->
    [one] { NUMBER($count) } page needs a look
   *[other] { NUMBER($count) } pages need a look
}
figures-none = Nothing was judged yet.
figures-by-kind = By what they are about
figures-by-standing = By where they stand
figures-kind = About
figures-standing = Where it stands
figures-count = Number
figures-year = Pages each month, { $year }
figures-days = Pages each day, { $month }
figures-day = Day
figures-years = Other years
figures-numbers = The numbers
figures-downloads = Download
figures-no-page = not carried in this month
figures-withdrawn = withdrawn
figures-answer = The outlet’s answer
figures-no-answer = No answer yet.
figures-found = found { $when }
figures-of-outlet = Overview of this outlet’s coverage
figures-head-published = Published
figures-head-known = Time of publication known from
figures-head-lower = Hours, lower quartile
figures-head-median = Hours, median
figures-head-upper = Hours, upper quartile
figures-head-hours = Hours after the release
figures-head-before = Published before the release
figures-head-own = Own words, %
figures-head-address = Address
figures-head-open = Open
figures-head-settled = Settled
figures-head-dropped = No fault or withdrawn
figures-head-way = Way
figures-head-told = Outlet told
figures-head-public = Public from
figures-known-time = the page
figures-known-day = the page’s day
figures-known-found = when it was found
figures-was-before = before
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
