# Joint programmes of an office and its partners, and who takes part.
programme-title = Joint programmes
programme-about = Trainings, competence tests and literacy programmes that this office runs with its partners. Title, organisers, days and the number of participants are public; names, place and note are not.
programme-about-other = Programmes that an office runs with this organisation. The office enters them and notes who was there; you can register participants until the last day is over.
programme-empty = No joint programme yet
programme-empty-advice = Enter a programme that you will run with partners, then register its participants.
programme-empty-other = When an office enters a programme with this organisation, it stands here and you can register its participants.
programme-add = Enter a programme
programme-save = Enter the programme
programme-back = All programmes
programme-kind = Kind
programme-training = Training
programme-competence-test = Journalists’ competence test
programme-literacy = Literacy programme
programme-other = Other programme
programme-name = Title
programme-place = Place
programme-place-hint = Not public.
programme-days = Days
programme-first = First day
programme-last = Last day
programme-organisers = Organisers
programme-organisers-other = Other organisers
programme-organisers-hint = Names of organisations as in the register, a line for each.
programme-under = Carries out
programme-under-hint = An agreement with one of the organisers above, or a promise in it.
programme-under-none = No agreement
programme-under-promise = { $agreement }: { $promise }
programme-note = Note
programme-note-hint = For the organisers; not public.
programme-ahead = to come
programme-running = under way
programme-over = over; attendance is not closed yet
programme-counted = held
programme-called-off = called off { $day }
programme-listed = { $count ->
    [one] { NUMBER($count) } participant
   *[other] { NUMBER($count) } participants
} registered
programme-present = { $count ->
    [one] { NUMBER($count) } participant
   *[other] { NUMBER($count) } participants
} present
programme-passed = { NUMBER($count) } found competent
programme-passed-few = fewer than { NUMBER($least) } found competent
programme-participants = Participants
programme-no-participant = No participant yet
programme-no-participant-advice = Paste their names into the form Add participants. The office and the other organisers can add some until the last day is over.
programme-no-participant-closed = No participant was ever registered.
programme-names-seen = Names are seen by the office and the organisers alone, and erased two years after the last day.
participant-name = Name
participant-attendance = Attendance
participant-attendance-of = Attendance of { $name }
participant-erased = (name erased)
participant-by = registered by { $organisation }
participant-lines = Names of participants
participant-lines-hint = One person on each line: name; outlet or organisation. You may paste from a table.
participant-add = Add participants
participant-save = Save attendance
participant-registered = registered
participant-absent = absent
participant-present = present
participant-junior = competent, young
participant-intermediate = competent, middle
participant-senior = competent, senior
participant-not-yet = not yet competent
participant-erase = Erase a participant’s name
participant-erase-who = Participant
participant-erase-consequence = Name and outlet are gone for good; the attendance still counts.
participant-line = Line { NUMBER($line) }: { $told }
participant-line-outlet = Outlet or organisation: { $told }
participant-line-repeated = This name and outlet stand on line { NUMBER($line) } already.
participant-line-known = A participant with this name and outlet is registered already.
participant-lines-wrong = { $count ->
    [one] { NUMBER($count) } line is
   *[other] { NUMBER($count) } lines are
} to be mended, see above; nobody was added yet.
programme-count = Close the attendance list
programme-count-advice = The last day is over. Check who was there, then close the list: how many were present becomes public and stands in the record.
programme-count-unnoted = { $count ->
    [one] Of { NUMBER($count) } participant
   *[other] Of { NUMBER($count) } participants
} it is not noted who was there; they do not count as present.
programme-count-consequence = After this nothing changes any more but names that are erased.
programme-move = Change the days
programme-move-consequence = The new days are public; the old ones stay in the record.
programme-call-off = Call the programme off
programme-call-off-reason = Why; everybody reads it
programme-call-off-consequence = The programme stays on the page as called off and cannot be changed any more.
programme-record = Its entries in the record
promise-programme = Programme that shows it
promise-programme-hint = Where no evidence is typed, its title and days are the evidence.
promise-programme-none = No programme
fault-no-such-organisation-at = Line { NUMBER($line) } is not another open organisation of the register. Check the name, or add it there first.
fault-not-with-them = That agreement is with none of the organisers you named.
act-programme-announced = Joint programme announced
act-programme-moved = Days of a joint programme changed
act-programme-called-off = Joint programme called off
act-programme-counted = Participants of a joint programme counted
