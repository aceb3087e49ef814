# Coordination: policy drafts are put to partners before they are set.
nav-consultation = Coordination
act-consultation-opened = Policy draft put to partners
act-consultation-extended = Time for answers extended
act-consultation-closed = Consultation closed
act-consultation-dropped = Consultation given up
act-position-signed = Partner’s position signed
act-position-withdrawn = Partner’s position withdrawn
act-policy-decided = Policy set

policy-regulation = Regulation
policy-decision = Decision
policy-circular = Circular
policy-prices = Price table
policy-programme = Programme
policy-other = Other text
stance-agree = agrees
stance-changes = agrees with changes
stance-object = objects
stance-no-view = no view
answer-taken = taken
answer-partly = taken in part
answer-not-taken = not taken
way-mail = mail
way-desk = the desk of Ruhui
way-letter = letter
way-message = WhatsApp
way-in-person = in person or by telephone
voice-comment = comment of a member
voice-public = comment of the public
voice-minutes = according to the minutes
voice-minutes-confirmed = minutes, confirmed
term-lapsed = the board’s term is over: a view, not the organisation’s position
term-contested = two boards claim it: not the organisation’s position until that is clear
term-unknown = board not recorded
consultation-late = late

consultation-state-draft = being prepared
consultation-state-open = open until { $day }
consultation-state-over = time ended { $day }, not closed yet
consultation-state-closed = closed, being answered
consultation-state-decided = set
consultation-state-dropped = given up

consultations-title = Coordination
consultations-about = Policy drafts that are put to partners before they are set: who is invited, what they say, what the office answers.
consultations-empty = No consultation yet
consultations-empty-advice = Upload a draft, choose the partners to ask, then open the consultation. All answers gather in one table.
consultations-invited = You are asked
consultations-invited-empty = No invitation yet
consultations-invited-advice = When an office asks this organisation about a policy draft, the invitation stands here.
consultations-own = Consultations of this office
consultations-new = New consultation
consultations-column-title = Draft
consultations-column-state = State
consultations-column-answers = Answers
consultations-answered = { NUMBER($answered) } of { NUMBER($invited) } partners answered
consultations-open-points = { $count ->
    [one] { NUMBER($count) } point not answered
   *[other] { NUMBER($count) } points not answered
}
consultations-you-answered = answered
consultations-you-prepared = prepared, not signed
consultations-you-silent = not answered yet
consultations-unconfirmed = { $count ->
    [one] { NUMBER($count) } line of minutes to confirm
   *[other] { NUMBER($count) } lines of minutes to confirm
}
consultations-back = All consultations

consultation-kind = Kind of text
consultation-name = What about
consultation-name-hint = Example: Draft regulation of the governor on media partnership
consultation-question = What is asked
consultation-question-hint = Write what you most want to know from partners. They can answer each article and the whole.
consultation-public = The public may comment
consultation-public-hint = Comments of the public are answered like all others and shown with the answer once the policy is set.
consultation-public-yes = Yes, the public may comment too
consultation-public-no = No, only partners and their members
consultation-file = File
consultation-file-hint = Word (.docx), Markdown or plain text. You may paste it below instead.
consultation-content = Text
consultation-content-hint = Written as a regulation (Bab, Pasal, ayat, huruf) or freely. It is taken from the file where one is uploaded.
consultation-create = Save the draft
consultation-change = Change what is told
consultation-remove = Remove this draft
consultation-remove-consequence = The draft and its list of partners are erased. Nobody outside has seen it.

consultation-text = Text
consultation-text-faults = { $count ->
    [one] { NUMBER($count) } thing in the form of the text needs a look
   *[other] { NUMBER($count) } things in the form of the text need a look
}
consultation-text-sound = nothing wrong in the form of the text
consultation-text-see = See the text and its check
consultation-text-replace = Replace the text
consultation-text-lint = Check of the form
consultation-text-lint-about = By the rules of legal drafting (UU 12/2011, Annex II). These are notes, no refusal.
consultation-text-download = Download the text (.txt)
consultation-final = The text that is set
consultation-final-give = Upload the text that is set
consultation-final-differences = What differs from the text that was asked about
consultation-final-same = Word for word the text that was asked about.
consultation-law = UU 12/2011 article 96 (amended by UU 13/2022): input may be oral or written, in the room or online; explaining the results is optional by law. What is stricter on this page is the standard of the office. Permendagri 80/2015 was not read in its text.

consultation-partners = Partners asked
consultation-partners-about = All partners for this subject. For each that is not invited the reason is given, and everybody reads it.
consultation-partner-add = Add a partner
consultation-partner-name = Name of the organisation
consultation-partner-name-hint = As it stands in the register.
consultation-partner-invited = Invited
consultation-partner-left-out = Not invited
consultation-partner-choice = Invitation
consultation-partner-reason = Reason for not inviting
consultation-partner-reason-hint = Needed where it is not invited; everybody reads it.
consultation-partner-save = Save
consultation-partner-off = No partner for this subject
consultation-partner-invite = Invite now
consultation-partner-was-left-out = was not invited before: { $reason }
consultation-partner-not-reached = the invitation has not arrived
consultation-partner-no-account = has no account yet: invite by letter, then note it here
consultation-partner-silent = not answered yet
consultation-reached-arrived = { $purpose } by { $way }, { $day }
consultation-reached-waiting = { $purpose } by { $way } waits to be sent
consultation-reached-failed = { $purpose } by { $way } did not arrive
consultation-purpose-invitation = invitation
consultation-purpose-reminder = reminder
consultation-reach = Note an invitation that you handed over yourself
consultation-reach-way = By what
consultation-reach-on = Day
consultation-reach-note = Note
consultation-reach-note-hint = Example: letter 480/112/2026
consultation-reach-save = Note
consultation-remind = Remind those who have not answered
consultation-remind-self = Three days before the last day a reminder goes out by itself.

consultation-open = Open the consultation
consultation-open-consequence = The text, the list of partners and the question become public and cannot be changed any more. Invited partners are told at once.
consultation-last-day = Last day for answers
consultation-last-day-hint = Standard of the office: at least { NUMBER($days) } days.
consultation-extend = Give more time
consultation-extend-reason = Reason
consultation-close = Close the consultation
consultation-close-consequence = All answers become public. What comes after this is marked late.
consultation-close-early = The last day is not over: partners get less time than was announced.
consultation-drop = Give the consultation up
consultation-drop-reason = Reason
consultation-drop-consequence = Its page stays and tells this reason.
consultation-dropped-told = Given up { $day }: { $reason }

consultation-next-draft = Look through the text and the list of partners, then open the consultation.
consultation-next-open = { NUMBER($answered) } of { NUMBER($invited) } partners answered.
consultation-next-over = The time is over: close the consultation, then answer each point.
consultation-next-answer = { $count ->
    [one] { NUMBER($count) } point is not answered.
   *[other] { NUMBER($count) } points are not answered.
}
consultation-next-decide = All points are answered. Upload the text that is set, then record the decision.
consultation-next-decided = The policy is set. Its public page has the whole history.

consultation-matrix = Points and answers
consultation-matrix-see = Open the table of points
consultation-matrix-about = Points in the same words stand together: one answer for all.
consultation-matrix-empty = No point yet
consultation-matrix-empty-advice = Positions of partners stand here as soon as they are signed.
consultation-matrix-counts = { NUMBER($points) } points, { NUMBER($answered) } answered
consultation-matrix-whole = The whole
consultation-matrix-names = { NUMBER($count) } names
consultation-matrix-wanted = Wording that is wanted
consultation-matrix-clause = Part of the text
consultation-matrix-said = Point
consultation-matrix-who = From
consultation-matrix-marks = Remarks
consultation-matrix-group = Group
consultation-matrix-sheet = points
consultation-matrix-stance = Position
consultation-matrix-answer = Answer of the office
consultation-matrix-reason = Reason
consultation-matrix-shows = Shows in the text that is set
consultation-matrix-shows-hint = Example: Pasal 3 ayat (2). May stay empty.
consultation-matrix-lost = The clause that this answer names is not in the text as it is now. Mend the answer.
consultation-matrix-open = not answered
consultation-matrix-reply = Answer
consultation-matrix-reply-all = Answer ({ NUMBER($count) } names)
consultation-matrix-change = Change the answer
consultation-matrix-mixed = answered differently
consultation-matrix-only-open = Only those not answered
consultation-matrix-all = All
consultation-matrix-csv = Download CSV
consultation-matrix-xlsx = Download XLSX
consultation-matrix-closed = not answered, so the office has not read its words and they are not shown

consultation-meetings = Meetings
consultation-meeting-add = Note a meeting
consultation-meeting-title = Name of the meeting
consultation-meeting-place = Place or link
consultation-meeting-starts = Begins
consultation-meeting-minutes = Length (minutes)
consultation-meeting-save = Save the meeting
consultation-meeting-calendar = Calendar file (.ics)
consultation-meeting-off = Call the meeting off
consultation-meeting-off-reason = Reason
consultation-meeting-cancelled = called off: { $reason }
consultation-meeting-attendance = Who came
consultation-meeting-attendance-hint = How many people of each organisation; no names are kept.
consultation-meeting-attendance-save = Save attendance
consultation-meeting-attended = { $name }: { $people ->
    [one] { NUMBER($people) } person
   *[other] { NUMBER($people) } people
}
consultation-meeting-note = Note what was said in the meeting
consultation-meeting-organisation = Organisation
consultation-meeting-speaker = Speaker
consultation-meeting-note-save = Note
consultation-meeting-note-consequence = The organisation is asked to confirm it. Until then it reads “according to the minutes”.

consultation-verdict = By the standard of coordination
consultation-verdict-about = A decision is never blocked. What is recorded is which clauses are met.
consultation-verdict-proposed = The standard is a proposal: the office has not set it, so this policy may not call itself coordinated yet.
consultation-verdict-confirm = Set the standard on the page of rules
consultation-coordinated = after coordination
consultation-not-coordinated = cannot be called “after coordination”
consultation-decide = Record the decision
consultation-decide-consequence = After this nothing can be changed: answers, texts and clauses are on record.
consultation-decision = Decision
consultation-decision-number = Number
consultation-decision-day = Day it was set
consultation-decision-told = Set { $day }, number { $number }
consultation-releases = Press releases about this policy
consultation-release-add = Link a press release
consultation-release-remove = Remove the link
consultation-public-page = Public page
consultation-record = See in the record

position-asks = { $office } asks
position-until = Answer by { $day }.
position-over = The time ended { $day }; an answer now is marked late.
position-decided = This policy is set; nothing can be added.
position-dropped = This consultation was given up; nothing can be added.
position-whole = Position on the whole text
position-stance = Position
position-stance-choose = Choose a position
position-text = Reason
position-text-hint = Needed where you object or ask for changes.
position-wanted = Wording that you want
position-clause = Part
position-clauses = The text, part by part
position-clauses-about = Open the parts that you want to answer. Leave the others empty.
position-answer-clause = Answer { $clause }
position-board = In the name of the board
position-board-of = { $chair } ({ $decree }), { $from } to { $until }
position-save = Save for now
position-sign = Save and sign
position-sign-consequence = What is signed is recorded at once and read by the office; everybody reads it once the consultation is closed. Until the policy is set you can correct or withdraw it.
position-sign-who = It is signed by who is an administrator or a secretary here.
position-saved = Saved, not signed.
position-signed = Signed { $at }
position-correct = Correct the position
position-correct-about = A new signature takes the place of the old one.
position-withdraw = Withdraw the position
position-withdraw-consequence = It does not stand any more; that it was withdrawn, and when, is told.
position-history = History
position-replaced = replaced { $at }
position-withdrawn = withdrawn { $at }
position-minutes = Minutes that wait for you
position-minutes-about = The office noted this in a meeting. Confirm it, or write what was really said.
position-minutes-right = That is right
position-minutes-correct = Correct
position-comment = Comment of a member
position-comment-about = Your own view under the name of this organisation, not its position. The office answers it all the same.
position-comment-send = Send the comment
position-comments-own = Comments of members that were sent

board-title = Board
board-about = Who leads this organisation and until when. Positions are signed for a board; one whose term is over or that another contests is marked as that.
board-none = Not recorded yet
board-add = Record a board
board-chair = Chair
board-decree = Number of the decree
board-from = From
board-until = Until
board-save = Save
board-runs = in office until { $day }
board-over = ended { $day }
board-ahead = begins { $day }
board-contested = two boards claim it
board-end = Strike out
board-end-reason = Reason

consultation-public-title = Coordination of policy
consultation-public-about = Policy drafts that were put to partners before they were set. Every point is answered, and the answers can be checked here.
consultation-public-empty = No draft was put to partners yet.
consultation-public-older = Older ones
consultation-public-asked = Who was asked
consultation-public-left-out = Not invited: { $reason }
consultation-public-history = History
consultation-public-opened = Opened
consultation-public-extended = Time extended to { $day }
consultation-public-closed = Closed
consultation-public-wait = What partners say is shown once the consultation is closed.
consultation-public-replies-wait = The answers of the office are shown once the policy is set.
consultation-public-said = answered
consultation-comment = Your comment
consultation-comment-about = Anybody may comment until the policy is set. Your comment is shown under the name you write, with the office’s answer.
consultation-comment-name = Name that is shown
consultation-comment-clause = About
consultation-comment-whole = The whole text
consultation-comment-send = Send the comment
consultation-comment-thanks = Thank you. Your comment is kept and answered with the others.
consultation-comment-counts = { $count ->
    [one] { NUMBER($count) } comment of the public
   *[other] { NUMBER($count) } comments of the public
}
consultation-release-of = About the policy

desk-consultation-why = An office asks for your organisation’s position.
desk-consultation-minutes = Minutes of a meeting wait to be confirmed.
desk-consultation-over = The time for answers is over; the consultation is not closed.
desk-consultation-points = Points of partners wait for an answer.
desk-consultation-see = Open

mail-consultation-subject = Your view is asked: { $title }
mail-consultation-reminder-subject = Reminder, your view is asked: { $title }
mail-consultation = { $office } asks for the view of your organisation on:

    { $title }

    Please answer by { $day }:
    { $link }

    You can answer each article and the whole. The position is signed by the board.

    { $site }
consultation-taken-down = taken down by the office: { $reason }
consultation-take-down = Take this comment down
consultation-take-down-reason = Reason that everybody reads
consultation-take-down-consequence = Its words and its author’s name are erased for good. What a partner signed cannot be taken down.
consultation-purpose-minutes = minutes to confirm
consultation-partner-withdrawn = position withdrawn { $day }
consultation-partner-corrected = position was corrected
consultation-minutes-strike = Strike out
consultation-public-dropped = This consultation was given up; comments of the public are not shown.
position-changed = A colleague saved first. Your words are still below; saving now takes the place of theirs.
mail-minutes-subject = Minutes to confirm: { $title }
mail-minutes = { $office } noted what your organisation said in a meeting on:

    { $title }

    Confirm or correct it here:
    { $link }

    Until then it reads “according to the minutes”.

    { $site }
consultation-partner-never = did not answer
consultation-matrix-none-open = All points are answered
