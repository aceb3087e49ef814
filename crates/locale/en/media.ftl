# Photos and documents on the desk.
media-title = Photos and documents
media-back = To the release
media-to = Photos and documents ({ NUMBER($count) })
media-advice = Photos are shown on the release’s page, the first one above the text. Place, camera and whatever else is written inside a photo’s file is removed from what is shown; the original is kept and never published.
media-locked = Photos and documents can be changed only while the release is a draft.
media-drop = Drop photos or documents here
media-drop-hint = JPEG, PNG, WebP; PDF, DOCX, XLSX. At most { SIZE($most) } for one file.
media-choose = Choose files
media-upload = Upload
media-uploading = Uploading { $name } …
media-photos = Photos
media-documents = Documents
signed-title = Signed letter
signed-none = None yet. What everybody reads and downloads is the text as published all the same.
signed-advice = Print the PDF, sign and stamp it, scan it as a PDF, and upload it here. Readers find it among the downloads.
signed-put = Attach the scan
signed-replace = Replace the scan
signed-remove = Take the scan away
signed-file = Scan (PDF)
signed-to = Attach the signed letter
signed-name = Release, signed
signed-before = Release, signed, before its correction
media-no-photos = No photos yet
media-no-photos-advice = Upload photos above. Fill in alternative text and credit before you submit the release.
media-no-documents = No documents yet. Attach data or letters that readers may want to take along.
media-first = Main photo
media-put-first = Make it the main photo
media-remove = Remove photo
media-remove-document = Remove document
media-save = Save the words
media-save-title = Save the name
media-original = Original file ({ $kind }, { SIZE($bytes) })
media-whole = complete
media-lacks-both = needs alternative text and credit
media-lacks-alternative = needs alternative text
media-lacks-credit = needs a credit
media-field-alternative = Alternative text
media-field-alternative-hint = What can be seen, for people who do not see the photo.
media-field-caption = Caption
media-field-caption-hint = Who, what, where, when.
media-field-credit = Credit
media-field-credit-hint = Photographer and office, for example Agus Salim/Dinas Kominfo.
media-field-rights = Rights
media-field-rights-hint = For example: free to publish with the credit.
media-field-title = Name of the document
media-refused =
    { $count ->
        [one] { NUMBER($count) } file was not taken
       *[other] { NUMBER($count) } files were not taken
    }
media-taken =
    { $count ->
        [one] { NUMBER($count) } file taken
       *[other] { NUMBER($count) } files taken
    }
media-rights = Rights: { $rights }
media-large = Large size

# Files that are not taken.
file-empty = The file is empty. Choose another one.
file-too-large = The file is larger than { SIZE($most) }. Make it smaller first.
file-too-many-pixels = The photo has more than { NUMBER($millions) } million pixels. Make it smaller first.
file-damaged = The file is damaged or cut off. Get it once more from where it came, then upload it again.
file-unknown-kind = This kind of file is not taken yet. Use JPEG, PNG or WebP for photos; PDF, DOCX or XLSX for documents.
file-drawing = An SVG drawing can carry a program. Export it as PNG first.
file-macros = This document carries macros or an object of another program. Save it as a plain DOCX or XLSX without macros.
file-old-office = This is an old Office document, or one locked by a password. Save it as DOCX or XLSX without a password.
file-bomb = What this file holds is far larger than is usual. Save it again from the program it came from.
file-not-pdf = A PDF is needed. Scan the letter as a PDF; nearly every scanning app on a phone can.
file-not-text = Use Word (.docx), Markdown or plain text (UTF-8).
file-not-word = A Word document (.docx) is needed.
file-no-text = There is no text in this document.
file-known = This release has the same file already.
file-too-many = At most { NUMBER($most) } photos and as many documents. Remove what is not needed first.
refusal-photo-words = Every photo needs its alternative text and its credit. Fill in both on the page of photos and documents, then submit again.
message-away = The database is out of reach
message-away-advice = What was saved is safe; what you just sent is not saved. Go back and try again in a moment; if it happens again, tell the operator the number { $number }.
message-storage = The file cannot be stored yet
message-storage-advice = The storage is full or out of reach. Nothing was stored by half. Try again later; if it happens again, tell the operator the number { $number }.

# Downloads on the public page.
download-text = Text of the release
download-photo = Photo { NUMBER($number) }
download-kind-text = TXT

# A text from Word.
manuscript-upload = Take the text from a Word document
manuscript-hint = Headline, place and text are filled in from the document (.docx); letterhead, date and contacts are left out. What is written here already is replaced.
manuscript-button = Take the text
manuscript-taken = The text was taken from the document. Check it, then save.
