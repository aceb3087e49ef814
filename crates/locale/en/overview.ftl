# The desk's first page and the office's list of releases.
overview-more = { NUMBER($count) } more waiting
overview-week = Releases issued in the last seven days
overview-week-label = Last seven days
overview-day = Day
overview-later = Waits for its moment
overview-issued = Issued
overview-newest = Back to the newest
