# Letterhead, numbers, PDF, sharing to WhatsApp.
letterhead-title = Letterhead and numbers
letterhead-advice = The letterhead, contact and signer below are printed on the PDF of every release. A release that is out keeps the letterhead it went out under.
letterhead-none = No letterhead is set up yet. Until there is one, the PDF has the office’s name only, and numbers are written 1/2026, 2/2026 and so on.
letterhead-last = Saved by { $person }, { $moment }.
letterhead-closed = Only administrators and press officers can change the letterhead.
letterhead-head = Letterhead
letterhead-foot = Contact and signature
letterhead-number = Number
letterhead-preview = Preview
letterhead-preview-advice = As it is saved now.
letterhead-sample = Open a sample PDF
letterhead-save = Save letterhead and numbers
letterhead-authority = Government
letterhead-authority-hint = First line of the letterhead, such as Pemerintah Provinsi Borneo Timur.
letterhead-name = Name of the office
letterhead-name-hint = Up to three lines; each is printed as it is written here.
letterhead-address = Address
letterhead-address-hint = Street, town, postal code; up to three lines.
letterhead-phone = Telephone and fax
letterhead-site = Website
letterhead-logo = Logo
letterhead-logo-hint = JPEG, PNG or WebP on white or see-through ground. Leave empty to keep the present one.
letterhead-logo-remove = Remove the logo
letterhead-contact = Press contact
letterhead-contact-hint = For journalists: name and telephone, up to four lines.
letterhead-seat = Place of signature
letterhead-seat-hint = Such as Samarinda. Leave empty for the place at the beginning of the release.
letterhead-signer-office = Position of the signer
letterhead-signer-office-hint = Head of the office or spokesperson; up to three lines.
letterhead-signer = Name of the signer
letterhead-pattern = Pattern of numbers
letterhead-pattern-hint = Write what stays the same, and a mark from below for what changes. Counting begins at 1 each year.
letterhead-pattern-example = { $pattern }, for example, becomes { $number }.
letterhead-marks = Marks in a pattern
mark-number = running number
mark-number-digits = running number, at least three digits; 2, 4 and 5 likewise
mark-month-roman = month in Roman numerals
mark-month = month, two digits
mark-year = year
mark-year-short = year, two digits
next-number = Next number: { $number }

# Faults in fields.
fault-changed-meanwhile = Somebody else wrote here meanwhile; it stands above. Save again if yours takes its place.
fault-bad-line = Line { NUMBER($line) } cannot be read, or stands above already. Mend that line; the others stay here.
fault-too-many-lines = Shorten it to at most { NUMBER($most) } lines.
fault-pattern-mark = A pair of braces is not one of the marks, or is not closed. Use a mark from the list.
fault-pattern-number = The pattern needs a running number.
fault-pattern-year = Counting begins anew each year, so the pattern needs the year.
fault-pattern-touching = Two marks side by side cannot be told apart. Put a slash or letters between them.
file-not-a-picture = A picture is needed: JPEG, PNG or WebP.

# The number at publication.
field-number = Number of the letter
field-number-hint = Leave empty for { $number }. Fill it in when the office’s agenda book gives another one.

# PDF.
download-letter = Release with letterhead
letter-draft = See it as PDF
letter-heading = PRESS RELEASE
letter-number = Number: { $number }
letter-no-number = Number: not given yet
letter-draft-mark = DRAFT
letter-withdrawn-mark = WITHDRAWN
letter-phone = Telephone
letter-email = E-mail
letter-site = Website
letter-contact = Press contact
letter-photos = Photos
letter-photo-credit = Photo: { $credit }
letter-link = This release on the web:
letter-corrected = Corrected { $moment }: { $reason }
letter-page = Page { NUMBER($page) } of { NUMBER($count) }
letter-logo = Emblem of { $office }
letter-code = QR code to { $address }

# The sample on the letterhead’s page.
sample-headline = Three roads in the upper Merdu reopened
sample-place = Hulu Seraya
sample-body =
    Three roads in the upper Merdu reopened today after four months of repairs.

    This is a sample: its text, place and date are published nowhere.

# WhatsApp.
share-whatsapp = Share to WhatsApp
share-whatsapp-advice = Headline, first lines and short link; on a phone the photos go along.
share-again = Photos are ready. Tap once more to share
share-copied = The text is copied. If it does not go along, paste it into the chat.
share-heading = PRESS RELEASE
share-more = Full text, photos and files:
share-link = Short link
style-share = Sharing a release
