# The directory: outlets, their contacts, and the import from a table.
nav-directory = Outlets
directory-title = Directory of outlets
directory-about = The outlets this office works with, and whom to reach there. Only outlets you choose are shown to the public, never their contacts.
directory-count = Outlets: { NUMBER($outlets) }, contacts: { NUMBER($contacts) }
directory-search = Find a name, town or site
directory-empty = The directory is still empty
directory-empty-advice = Add outlets one by one, or import them from a CSV or Excel table.
directory-no-match = Nothing matches
directory-no-match-advice = Try a single word, the name of a town for example.
directory-all = All outlets
directory-first = From the beginning
directory-next = Next
directory-import = Import from a table
directory-download = Download as CSV
directory-back = To the directory
directory-contacts = Contacts
directory-contacts-count =
    { $count ->
        [one] { NUMBER($count) } contact
       *[other] { NUMBER($count) } contacts
    }
outlet-add = Add outlet
outlet-mend = About the outlet
outlet-save = Save outlet
outlet-remove = Remove outlet
outlet-remove-consequence =
    { $count ->
        [one] This outlet and its { NUMBER($count) } contact are gone from the directory and cannot be brought back.
       *[other] This outlet and its { NUMBER($count) } contacts are gone from the directory and cannot be brought back.
    }
outlet-no-site = no site known
field-outlet = Outlet
field-site = Site
field-site-hint = For example kabarmerdu.example.
field-town = Town
contact-add = Add contact
contact-none = No contacts yet. Add the editors’ mailbox or a person.
contact-hidden = Addresses of contacts are seen only by administrators, press officers and verifiers.
contact-editors = Editors
contact-save = Save contact
contact-remove = Remove contact
contact-mend = Change or remove
contact-privacy = An e-mail address is enough; name and position may stay empty. When somebody asks to be erased, press “Remove contact”: nothing remains.
field-contact = Name
field-contact-hint = Leave empty for the editors’ mailbox.
field-position = Position
fault-site = Write the address of a site, for example kabarmerdu.example.
fault-formula = Begins with =, +, - or @ and would be read as a formula. Write the value itself.

# Import.
import-title = Import from a table
import-about = The table is read first. You see what would happen to each line; only then does the list change.
import-drop = Choose a table
import-drop-hint = CSV or XLSX, at most { SIZE($most) } and { NUMBER($lines) } lines. Of an XLSX file the first sheet is read.
import-read = Read the table
import-columns = Columns that are read
import-columns-advice = The table’s heading line names the columns. Only the column “{ $heading }” is needed; others, telephone numbers for example, are not read and not stored.
import-column-also = also: { $names }
import-waiting = Tables that wait
import-waiting-advice = Deleted by themselves after a day.
import-uploaded = uploaded { $moment }
import-unread = Not read and not stored: the columns { $names }.
import-guessed = The letters of this file are not UTF-8. Look at names with accents before you import.
import-all = All lines
import-adds = Added
import-known = Known
import-wrong = Cannot be imported yet
import-line = Line
import-says = What it says
import-happens = What will happen
import-new-outlet = new outlet
import-new-outlet-contact = new outlet with its contact
import-new-contact = new contact at { $outlet }
import-is-known = in the directory already
import-is-known-differs = here already; what differs in the table changes nothing
import-repeats = same as line { $line }
import-cannot = cannot be imported yet
import-other-site = In the directory this outlet’s site is { $site }. Correct one of the two.
import-two-outlets = The name is that of { $one }, the site that of { $other }. Correct one of the two.
import-elsewhere = This address belongs to a contact at { $outlet }. Remove it there first, or use another.
import-fault = { $column }: { $fault }
import-take =
    { $count ->
        [one] Import { NUMBER($count) } line
       *[other] Import { NUMBER($count) } lines
    }
import-nothing = No line adds anything to the list
import-consequence = Only lines marked ● are added. What is there stays as it is, and lines marked ✕ go on waiting here.
import-drop-table = Cancel the import
import-drop-rest = Drop the remaining lines
import-left = Download the lines that cannot be imported yet
import-reason = What to correct
import-empty-part = No such lines
import-empty-part-advice = Choose another part above.
import-done = Imported
import-done-organisations = { $count ->
    [one] One organisation was added.
   *[other] { NUMBER($count) } organisations were added.
}
import-new-organisation = new organisation
import-new-invitation = invited as { $right }
import-full = As many as { NUMBER($most) } invitations are open. Import this line again when some were accepted.
import-done-invitations = { $count ->
    [one] { NUMBER($count) } invitation sent.
   *[other] { NUMBER($count) } invitations sent.
}
import-consequence-people = Everybody on a line marked ● is invited. Their names are not kept: they write them when they accept.
import-waits-behind = A parent that is not registered yet must stand on an earlier line.
import-done-advice = New outlets: { NUMBER($outlets) }, new contacts: { NUMBER($contacts) }.
import-done-left =
    { $count ->
        [one] { NUMBER($count) } line cannot be imported yet. Download it below, correct it and upload it again; what is in already does not come twice.
       *[other] { NUMBER($count) } lines cannot be imported yet. Download them below, correct them and upload them again; what is in already does not come twice.
    }
import-changed = The list has changed since you saw this table. Nothing was imported; look once more, then import.

# Tables that are not taken.
table-unknown-kind = This is not a table. Save it as CSV or XLSX and upload it again.
table-too-large = The table is larger than { SIZE($most) }. Split it into several files.
table-too-many-lines = The table has more than { NUMBER($most) } lines. Split it into several files.
table-no-heading = There is no column “{ $heading }”. Write it as the heading over the names.
table-no-lines = There are no lines under the headings.
table-open-quote = A quotation mark (") is opened and not closed, so that nobody can say where a line ends. Correct it and upload the table again.

# Accreditation.
accreditation-title = Accreditation
accreditation-not = not accredited
accreditation-open = accredited
accreditation-until = accredited until { $day }
accreditation-over = accreditation over since { $day }
accreditation-term = For
accreditation-months = { NUMBER($count) } months from now
accreditation-without-end = without an end
accreditation-give = Accredit
accreditation-renew = Renew accreditation
accreditation-end = End accreditation
accreditation-consequence = Everybody of this office sees the accreditation, who gave it and since when. It is not shown to the public.
accreditation-past = Past accreditations
accreditation-given = Accredited
accreditation-ended = Accreditation ended
