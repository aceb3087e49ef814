# The register of organisations: offices, associations, press companies, others. Shown to everybody as the directory.
nav-register = Directory
register-title = Register of organisations
register-about = Offices, associations and press companies that are known here. All of them are shown to everybody in the directory.
register-public = See the public directory
register-search = Search by name, place or site
register-empty = No organisations yet
register-empty-advice = Add associations and press companies with the buttons beside. The office that was set up first is here by itself.
register-no-match = Nothing matches
register-no-match-advice = Try a single word, for example a place.
register-all = All
register-first = From the beginning
register-next = Next
register-back = To the register
register-add = Add an organisation
register-add-advice = Choose its kind first. The kind cannot be changed afterwards.
register-kind = Kind
register-closed = closed
register-open = exists
register-save = Save
register-mend = Details
register-standing = State
register-close = Close the organisation
register-close-reason = Reason
register-close-reason-hint = One sentence, for example “Dissolved by decision of the assembly of 12 May 2026”.
register-close-consequence = Its page stays and tells the date and the reason. Members and outlets that name it do not change.
register-reopen = Open again
register-remove = Remove from the register
register-remove-consequence = Only for what was added by mistake and is named nowhere. What once existed is closed instead.
register-keeps = This office keeps the register and cannot be closed.
register-administrator = Administrator
register-administered = This organisation has an administrator of its own.
register-unadministered = Nobody runs this organisation here yet. Invite its first administrator, who then invites the others.
register-invite-first = Invite the administrator
register-back-to = Back to this organisation
register-below = Below it
register-outlets = { $count ->
    [one] One outlet in an office’s directory names this company.
   *[other] { NUMBER($count) } outlets in offices’ directories name this company.
}
register-past = History
register-added = Added
register-changed = Details changed
register-renamed = Renamed from “{ $name }”
register-was-closed = Closed
register-was-reopened = Opened again
register-seen-in-public = Public page

kind-office = Government office
kind-association = Association
kind-press-company = Press company
kind-other = Other
kinds-office = Government offices
kinds-association = Associations
kinds-press-company = Press companies
kinds-other = Other organisations
add-office = Add an office
add-association = Add an association
add-press-company = Add a press company
add-other = Add another organisation
level-national = national
level-provincial = provincial
level-local = regency or city
field-organisation-name = Full name
field-organisation-short = Short name
field-organisation-short-hint = As used in news, for example SMBT.
field-level = Level
field-parent = Parent
field-parent-hint = Name of an association on a higher level, exactly as registered.
field-organisation-place = Place
fault-no-such-organisation = No organisation of this name can be named here. Check the spelling, or add the organisation first.
fault-only-associations = Only for associations. Leave it empty.
fault-not-above = A parent must stand on a higher level than what is below it.
refusal-in-use = Something still names this organisation: people, outlets, releases or organisations below it. Close it instead of removing it.
refusal-keeps-register = The office that keeps the register cannot be closed or removed.

# The public directory.
directory-public-title = Directory
directory-public-describes = { $name } in the public directory of offices, associations and press companies of { $region }.
directory-public-about = Offices, associations, press companies and outlets that are known in { $region }. In the order of names; nothing is ranked.
directory-public-search = Search by name, place or site
directory-public-outlets = Outlets without a registered company
directory-public-found-outlets = Outlets
directory-public-all-of = All: { $part }
directory-public-nothing = Nothing matches “{ $query }”
directory-public-nothing-advice = Try a single word, for example a place.
directory-public-empty = Nothing here yet
directory-public-empty-advice = This part fills when the keeper of the register adds to it.
directory-public-whole = The whole directory
directory-public-more = { $count ->
    [one] one more outlet
   *[other] { NUMBER($count) } more outlets
}
directory-public-download = Download as CSV
directory-public-closed = Closed { $day }
directory-public-below = Below it
directory-public-parent = Part of { $name }
directory-public-part-of = Part of
directory-public-outlets-of = Outlets
directory-public-company = Company
directory-public-former = Former names
directory-public-former-until = “{ $name }”, until { $day }
directory-public-releases = Latest releases
directory-public-parts = Parts of the directory
directory-public-note = This list says who is known, not who is verified or accredited.

# Outlets that their office lists.
field-company = Press company
field-company-hint = Exactly as in the register of organisations; may stay empty.
listing-title = Public directory
listing-listed = in the public directory
listing-since = in the public directory since { $day }
listing-not = seen by this office alone
listing-consequence = Only name, site, town and company are shown. Contacts and accreditation are not.
listing-list = Show in the public directory
listing-list-shown = { $count ->
    [one] Show this outlet in the public directory
   *[other] Show these { NUMBER($count) } outlets in the public directory
}
listing-end = Show it no longer
