# The frame of a page.
site-name = Press Releases of { $region }
skip = Skip to content
nav-main = Main menu
nav-archive = Archive
nav-search = Search
nav-desk = Desk
nav-releases = Releases
nav-people = People
nav-public = Public
nav-me = My account
nav-sign-in = Sign in
nav-style = Style
foot-public = Every release stays at its address. One that was corrected or withdrawn says so, with date and reason.
optional = optional
since = Since { $moment }.

# Public pages.
home-kicker = Official press releases
home-newest = Newest
home-offices = { $count ->
    [one] { NUMBER($count) } office
   *[other] { NUMBER($count) } offices
}
home-empty = No releases yet
home-empty-advice = The first release appears here as soon as it is published.
home-older = All releases
home-about-title = About this site
home-about = Here the offices of { $region } publish their releases: full text, quotations with the name of their speaker, photos and documents. Anyone may read, quote and check them.
home-issuers = Who publishes here
home-follow = Follow
archive-about = { $title }: official press releases of { $region }, with their corrections and withdrawals.
archive-empty = No releases here
archive-empty-advice = Choose another month, or search by word.
archive-pages = Pages of the list
archive-newer = Newer
archive-older = Older
archive-months = By month
archive-count = , { $count ->
    [one] { NUMBER($count) } release
   *[other] { NUMBER($count) } releases
}
search-label = Search releases
search-example = bridge
search-button = Search
search-title = Search releases
search-advice = Type one or more Indonesian words; what is found has all of them. Other forms of a word are found too: “bangun” finds “pembangunan” and “dibangun”.
search-found = Results for “{ $query }”
search-nothing = No release contains “{ $query }”
search-nothing-advice = Try another word, or fewer words.
search-more = More results
release-corrected = corrected
release-corrected-on = Corrected { $moment }
release-corrections = Corrections
release-quotations = Quotations
release-facts = Facts
release-number = No. { $number }
release-photos = Photos
release-files = Downloads
release-cite = How to cite
release-credit = Photo: { $credit }
release-record = On the record:
release-withdrawn = This release was withdrawn
release-withdrawn-advice = Its text no longer stands as a statement of this office. The address remains so that those who quoted it can know.
record-number = No. { $number }
message-not-found = There is no such page
message-refused = This cannot be done now
message-failed = Something went wrong on our side
message-failed-advice = What you typed was not saved. Go back and try again; if it happens again, give the number { $number } to the operator.
message-expired = This form has expired
message-expired-advice = Go back, reload the page and send it once more. Copy long texts first.
message-home = To the front page
message-desk = To my desk
message-not-found-desk = Not in this office: it may have been removed, or it belongs to another office that you work for.
message-done = Done

# Forms.
summary-title = { $count ->
    [one] { NUMBER($count) } field needs
   *[other] { NUMBER($count) } fields need
} a change
fault-empty = Fill this in.
fault-too-short = Write at least { NUMBER($least) } characters.
fault-too-long = Shorten it to { NUMBER($most) } characters at most.
fault-email = Write a whole e-mail address, such as name@office.go.id.
fault-moment = Write a date and a time, such as 11/05/2026 14:00.
fault-day = Write a day, such as 31/12/2029.
fault-number = Write a whole number, such as 5 or 50.000.000.
fault-past = Choose a moment that lies ahead.
fault-taken = Already in use. Choose another one.
fault-choice = Choose one.
fault-common = Too easy to guess. Put several unusual words together.
fault-unchanged = Nothing has changed yet. Change the text first.
field-headline = Headline
field-headline-hint = One sentence: who does what.
field-standfirst = Standfirst
field-standfirst-hint = One sentence under the headline: what it means for people.
field-place = Place
field-place-hint = The town before the first sentence, such as Samarinda.
field-body = Text
field-body-hint = Put quotations inside quotation marks, with the speaker’s name and office.
field-reason = Reason
field-correction-reason = What is corrected, and why
field-correction-reason-hint = Everyone reads it under the release, with the date.
field-return-reason-hint = The writer reads it: what needs to change.
field-withdrawal-reason-hint = Everyone reads it in place of the release.
field-public-from = Public from
field-public-from-wib = WIB time. Leave empty to publish now; fill in for an embargo.
field-public-from-wita = WITA time. Leave empty to publish now; fill in for an embargo.
field-public-from-wit = WIT time. Leave empty to publish now; fill in for an embargo.
field-email = E-mail address
field-password = Password
field-password-new = New password
field-password-hint = At least 12 characters. A few words you remember are better than one hard word.
field-name = Name
field-region = Name of the region
field-region-hint = As on the letterhead, such as Provinsi Borneo Timur.
field-zone = Time zone
field-office = Name of the office
field-office-hint = The office that issues releases, such as Dinas Komunikasi dan Informatika.
field-right = Right
field-invite-hint = The invitation link is made for this address and works once.
zone-wib = WIB (UTC+7)
zone-wita = WITA (UTC+8)
zone-wit = WIT (UTC+9)

# Refusals.
refusal-not-found = The address may be mistyped, or the page is not public yet. Search here:
refusal-signed-out = Sign in first, then go on.
refusal-not-allowed = This step is for a colleague: your rights in this office do not cover it. The office’s administrator can change rights.
refusal-sign-in = Address and password do not match. Check both and try again.
refusal-link = This link was used or has expired. Ask the administrator for a new one.
refusal-state = This release has moved on. Reload the page to see the next step.
refusal-second-pair = You were the last to change this text, so somebody else checks and publishes it: a press officer or an editor of this office.
refusal-changed-meanwhile = Someone else changed this text while you were writing. Compare both first.
refusal-already-set-up = Set-up is done. Please sign in.
refusal-last-administrator = This office needs at least one administrator without a last day. Appoint another one first.

# Rights.
right-administrator = Administrator
right-press-officer = Press officer
right-verifier = Verifier
right-editor = Editor
right-writer = Writer
right-secretary = Secretary
right-viewer = Viewer
right-administrator-told = Administrator – invites people and sets rights
right-press-officer-told = Press officer – checks, publishes, corrects, withdraws
right-verifier-told = Verifier – checks partners against the rules
right-editor-told = Editor – writes and publishes
right-writer-told = Writer – writes and submits drafts
right-secretary-told = Secretary – keeps the organisation’s papers
right-viewer-told = Viewer – sees what is not published yet

# States and steps.
state-draft = Draft
state-submitted = Being checked
state-published = Published
state-withdrawn = Withdrawn
state-embargo = Embargo until { $moment }
steps-label = Steps of a release
step-edit = Edit the draft
step-submit = Submit for checking
step-return = Send back to the writer
step-publish = Publish the release
step-correct = Correct the release
step-withdraw = Withdraw the release
consequence-edit = The draft is seen only inside this office.
consequence-submit = The draft appears on the press officer’s desk. It is locked until it is published or sent back.
consequence-return = The text becomes a draft again, and its writer reads your reason.
consequence-publish = Everyone can read it, and it enters feeds and search. After that it can only be corrected in the open or withdrawn.
consequence-correct = Opens the text to be changed. Once you publish the correction, everyone reads the new text with its date and reason; the old version is kept.
consequence-withdraw = The text is no longer shown. Its page stays and gives your reason. This cannot be undone.
next-draft = Still a draft: complete it, then submit it for checking.
next-draft-look = Saved, not submitted yet: { $what }. Look at it on this page first, then submit.
next-look-quotations = { $count ->
    [one] one quotation is not confirmed
   *[other] { NUMBER($count) } quotations are not confirmed
}
next-look-warnings = { $count ->
    [one] one thing may be wrong
   *[other] { NUMBER($count) } things may be wrong
}
next-submitted = Waits for a second person, who checks it and then publishes it or sends it back.
next-embargo = Becomes public by itself on { $moment }.
next-published = Published; everyone can read it.
next-corrected = Corrected { $moment }; everyone reads the new text.
next-withdrawn = Withdrawn. Its page stays and says so.

# Sign-in and set-up.
sign-in-title = Sign in to the desk
sign-in-advice = For people of the office and its partners. Releases are read without an account.
sign-in-refused = Not signed in
sign-in-button = Sign in
sign-out = Sign out
invitation-title = Join { $office }
invitation-account = Your account: { $email }. You sign in with this address.
invitation-button = Join and sign in
recovery-title = Choose a new password
recovery-button = Save and sign in
setup-title = Set up the desk
setup-advice = Three things, once only.
setup-region = Region
setup-office = First office
setup-person = First administrator
setup-consequence = After this the public site is open and you are signed in as administrator. The set-up link no longer works.
setup-button = Open the desk

# The desk.
desk-check = Check the draft
desk-needs = What waits for you
desk-coverage = { NUMBER($count) } { $count ->
    [one] article needs
   *[other] articles need
} a look
desk-coverage-why = Something differs from the release, or a newsroom answered.
desk-coverage-look = See the coverage
desk-waits = { $count ->
    [one] { NUMBER($count) } thing waits
   *[other] { NUMBER($count) } things wait
} for you
desk-nothing-waits = Nothing waits for you
desk-empty = What you need to do appears here
desk-empty-advice = Drafts that wait for your check, and drafts of yours that are unfinished or were sent back. Begin by writing a release.
desk-empty-reader = Tasks that wait for you. Your right in this office does not cover writing; its administrator can change rights.
desk-today = Published today
desk-today-empty = Nothing has been published today.
desk-week = This week
desk-week-empty = No chart for this week yet.
release-untitled = Untitled release
release-new = Write a release
list-filters = Filter by state
list-state = State
list-changed = Changed
list-address = Public page
list-all = All releases
list-empty = No releases yet
list-empty-advice = Drafts, releases being checked and published ones gather here. The first draft is seen only by your office.
list-no-match = Nothing matches
edit-title = Write a release
edit-correct-title = Correct a release
edit-back = Back to the release
edit-preview = Preview
edit-preview-empty = Your text appears here as it will be published.
edit-save = Save draft
edit-save-and-submit = Save and submit
edit-publish-correction = Publish the correction
edit-not-saved = Not saved yet
edit-unsaved = There are changes not saved yet
edit-saving = Saving …
busy = The desk is at work on it …
edit-saved = Saved { $moment }
edit-kept = Correction kept { $moment }, not published yet
edit-drop-kept = Drop this correction
edit-saved-by = Saved by { $person }, { $moment }
edit-meanwhile = { $person } changed this text while you were writing
edit-meanwhile-advice = Your text is still below. Take over what is needed from the other text, then save again.
edit-meanwhile-text = Text by { $person }
edit-help = How to write bold, subheads, lists
edit-help-bold = bold
edit-help-subhead = Subhead
edit-help-subhead-told = a subhead
edit-help-item = list item
edit-help-quote = long quotation
edit-help-quote-told = a quotation set apart
view-public = See the public page
view-to-statements = To the quotations
view-to-acts = To the steps
view-text = Text
view-acts = Steps
view-events = History
view-versions = Versions
view-version = Version { NUMBER($number) }
view-first-version = The first version.
view-same-version = The same text as the version before.
view-correction-begun = A correction is begun: kept by { $person }, { $moment }. It is not published yet.
view-correction-go-on = Go on with the correction
event-corrected = Corrected
event-published = Published
event-returned = Sent back to the writer
event-submitted = Submitted
people-title = People of { $office }
people-rights = Rights
people-since = Since
people-former = Were here before
people-term = Term
people-me = you
people-invited = Invited, open until { $day }
people-invite = Invite someone
people-invite-button = Send the invitation
people-invite-link-button = Make the invitation link
people-consequence = This person will see what your office has not published yet. The invitation is recorded.
people-link-title = Invitation link
people-link-advice = Mail is not set up. Hand this link over yourself; it is shown only once.
people-change = Change rights
people-take = Take away: { $right }
people-take-consequence = At once, also on devices that are signed in. Drafts and history stay. It is recorded.
people-until = until { $day }
people-last-day = Last day as { $right }
people-last-day-hint = Empty: without an end. At the end of this day the right is over by itself.
people-set-term = Set the term
people-withdraw = Withdraw the invitation
people-import = Invite from a table
sessions-title = Where I am signed in
sessions-advice = End what you do not know.
sessions-device = Device
sessions-since = Since
sessions-seen = Last seen
sessions-current = This one
sessions-end = End

# The style page.
style-advice = Every piece that other pages use, with invented examples.
style-states = States
style-buttons = Buttons
style-next = Next-action bar
style-form = Fields and mistakes
style-confirmation = Confirmation
style-timeline = Timeline
style-record = Record chip
style-verdicts = Verdict rows
style-clause = Clause
style-evidence = Evidence
style-chart = Small chart
style-empty = Empty state
style-changes = Words that changed
style-line = Line of a list
style-told = Mistakes and notes
style-filters = Filters and pages
style-drop = Place to drop files
style-statements = Quotations to confirm
evidence-none = none yet
shape-met = met
shape-not-met = not met
shape-unknown = unknown
shape-look = needs a look
chart-week = Published 6–12 May 2025
chart-day = May
chart-count = Releases
