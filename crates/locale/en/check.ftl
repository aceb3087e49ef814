# Check: where a text, a page or a photo comes from.
nav-check = Check
check-title = Check where it comes from
check-about = Paste a text, an address or give a photo. See which release it comes from, which version, and what differs. No account needed.
check-one = Fill in one of them.
check-text = Text
check-text-hint = A message that was passed on in WhatsApp, for example. At most { NUMBER($most) } characters.
check-address = Address
check-address-hint = The address of one article, or of one release.
check-file = Photo
check-file-hint = JPEG, PNG or WebP. Writing inside a picture is not read: paste the text.
check-button = Check
check-unkept = What you check is not kept, unless you make a link for its answer.
check-nothing = Paste a text or an address, or choose a photo.
check-more = Fill in only one: text, address or photo.
check-refused = Not checked yet
check-own-other = That address is on this site, but it is not that of a published release.
check-another = Check something else

check-found-text = This text comes from the release
check-found-page = This page comes from the release
check-found-photo = This is a photo of the release
check-found-own = This is the address of the release
check-version = Version { $number }, published { $from }.
check-version-newest = It is the version that stands now.
check-version-shared = What the office corrected is not in it, so that another version fits as well.
check-version-none = Which version cannot be told.
check-later = The office corrected it after that:
check-corrected = It was corrected by its office:
check-withdrawn = Its office has withdrawn this release
check-withdrawn-advice = Its text is not shown any more, so it is not compared.

check-differs = { $count ->
    [one] One thing in this text is
   *[other] { NUMBER($count) } things in this text are
 } other than in its release
check-same = No difference was found in quotations and facts
check-added = What the release has too does not differ; { NUMBER($count) } { $count ->
    [one] detail is
   *[other] details are
} in your text alone
check-added-advice = What is in your text alone does not come from this release: it may be own reporting, it may be wrong. See both texts below.
check-same-advice = Compared were quotations, numbers, names, offices and dates. Other sentences can be seen below.
check-cannot = What differs cannot be told
check-cannot-advice = Too little is the same to be compared. Read both texts below.
check-yours = The text that was checked
check-page = That page
check-beside = Both texts, without a judgement
check-beside-advice = Read word beside word for yourself. A difference in an outlet is marked on this site only after a person judged it and the outlet had 2×24 hours to answer.
check-known = Named on the page of its release: carried by { $outlet }.
check-not-taken-known = What the page says could not be fetched now, so the version cannot be told. { $reason }

check-none = Not found here
check-none-advice = No release on this site is clearly its origin. That says nothing about whether it is true: it may have another source.
check-short = Too short to tell
check-short-advice = Paste a few sentences, or an exact quotation. A few words may come from anywhere.
check-quoted = These words stand, exactly, in the release
check-quoted-advice = No more can be said than that: the words are the same. What was written around them is not checked.
check-several = Several releases say something like this
check-several-advice = Which of them it comes from cannot be told.
check-strange = No article could be read at that address
check-strange-advice = It may be a list, a sign-in page or an article to be paid for. Copy its text and paste it here.
check-photo-none = Not found among the photos of releases
check-photo-none-advice = That says nothing about whether it is true. A photo that was cut a lot, mirrored or covered with writing is not recognised. If this is a screenshot of a text: writing inside a picture is not read, paste the text.
check-photo-plain = This picture is too plain to be recognised
check-photo-advice = The photo that was given matches this one. Its own caption, credit and rights:

check-share = Share this answer
check-share-text = Whoever holds the link can read the text that you pasted, for { NUMBER($days) } days or until you delete it.
check-share-page = Only the release and its version are shown, not what the page says, for { NUMBER($days) } days or until you delete it.
check-share-photo = Only the release and its office’s own photo are shown, not the picture that you gave, for { NUMBER($days) } days or until you delete it.
check-share-button = Make a link
check-handed = Link to the answer
check-handed-open = See the answer
check-handed-link = Link to share
check-handed-removal = Link that deletes it, for yourself
check-handed-removal-hint = Shown only this once. Keep it if you may want to delete the answer before { NUMBER($days) } days are over.
check-message = Where it comes from was checked: the release “{ $headline }”, { $office }. { $link }
check-shared-at = Checked { $when }. This answer is deleted { $until }.
check-shared-page = The page that was checked: { $address }
check-shared-photo-gone = Its office does not show this photo any more.
check-removal = Delete this answer
check-removal-advice = The answer that was made { $when } can then be opened by nobody. This cannot be undone.
check-removal-button = Delete
check-removed = The answer was deleted
check-removed-advice = Its link opens nothing any more.
release-check = Check a text or photo that claims to come from this release
