# Approval by a link.
refusal-version-passed = This text was changed, given back or published after the link was made. Please ask for a new link to the text as it stands now.
mail-approval-subject = Please approve: { $headline }
mail-approval =
    { $office } asks for your approval of this release:

    { $headline }

    Read it and approve, or refuse with a reason, by this link:
    { $link }

    The link is for you alone, lasts three days and can be answered only once.

    { $site }

# As what somebody is asked.
approval-role-author = Author
approval-role-head = Head of section
approval-role-spokesperson = Spokesperson

# The page behind the link.
approval-asks = { $office } asks for your approval
approval-for = For
approval-from = Asked by
approval-version = Text
approval-version-of = version { NUMBER($number) }, { $when }
approval-until = Can be answered until
approval-to-answer = To the answer
approval-quoted = What is quoted
approval-text = The whole text
approval-answer = Your answer
approval-consequence = Your answer is noted with your name, the time and this version. This link can be answered only once. It is still the office that publishes.
approval-approve = Approve this text
approval-refuse = Send it back with a remark
approval-refuse-consequence = The office reads your remark. You will be asked about the mended text again, with a new link.
approval-note = Remark for the office
approval-note-hint = What has to change; it stands in the release’s history.
approval-done-approved = Thank you, your approval is noted
approval-done-refused = Thank you, your remark is noted
approval-done-approved-advice = The office sees it right now. There is nothing more for you to do; you may close this page.
approval-done-refused-advice = The office reads your remark right now. If the text is mended, a new link comes to you; you may close this page.
approval-closed = This link cannot be opened
approval-closed-advice = It was answered already, is more than three days old, was replaced by a newer one, or was withdrawn. If you answered, your answer is noted. If not, please ask the office that sent it for a new link.
approval-passed = The text has changed

# The list on the release’s page.
approval-title = Approval
approval-advice = They read the text by a link on the phone, without an account, and approve this version or send it back with a remark. Publishing does not wait for them.
approval-none = Nobody is asked for approval yet.
approval-not-yet = Links can be made once the release is submitted.
approval-not-asked = Not asked yet
approval-waiting = No answer yet, asked { $asked }. The link works until { $until }.
approval-ended = No answer; asked { $asked }, the link has ended.
approval-approved = Approved, { $when }
approval-refused = Sent back with a remark, { $when }
approval-passed-approved = Approved version { NUMBER($number) }, { $when }. The release was given back since; that approval does not count any more.
approval-passed-refused = Sent back version { NUMBER($number) }, { $when }. Not asked about the text as it stands now.
approval-send = Send a link
approval-send-again = Send a new link
approval-make = Make a link
approval-make-again = Make a new link
approval-withdraw = Withdraw the request
approval-remove = Remove from the list
approval-add = Add somebody
approval-add-button = Add
approval-add-send = Add and send a link
approval-add-make = Add and make a link
approval-field-role = As
approval-field-email-hint = The link is sent here. Make sure that the address is the person’s own.
approval-missing = Not approved yet: { $names }. The release can be published all the same; its history will say so.
approval-handed = Link for { $name }
approval-handed-advice = Copy this link now and hand it over to { $name } only: whoever holds it can answer. It is shown once, lasts three days and takes the place of any earlier link.
approval-handed-back = Back to the release

# History.
approval-event-mailed = Approval asked by mail: { $name }
approval-event-handed = Approval link handed over: { $name }
approval-event-approved = { $name } approved
approval-event-refused = { $name } sent it back with a remark
approval-event-withdrawn = Request for approval withdrawn: { $name }
approval-event-without = Published without the approval of: { $names }
