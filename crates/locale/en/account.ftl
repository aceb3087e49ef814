# Accounts: limits, recovery, mail, codes, passkeys, history.
refusal-too-many-seconds = Too many attempts. Try again in { $count ->
    [one] { NUMBER($count) } second
   *[other] { NUMBER($count) } seconds
}.
refusal-too-many-minutes = Too many attempts. Try again in { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
}.
refusal-too-many-hours = Too many attempts. Try again in { $count ->
    [one] { NUMBER($count) } hour
   *[other] { NUMBER($count) } hours
}.

help-proxy = Trusted proxy, an address or a network (10.0.0.0/8): only its X-Forwarded-For is believed; may be repeated

# Recovery.
sign-in-lost = Forgot your password?
recovery-ask-title = Forgotten password
recovery-ask-advice = Write the address you sign in with. We send a link to choose a new password.
recovery-ask-button = Send the link
recovery-asked-title = Look into your mailbox
recovery-asked = If that address has an account here, the link arrives within a few minutes. It works once, for two hours.
recovery-no-mail = This desk cannot send mail yet. Ask your office’s administrator for a link to a new password.
recovery-back = Back to sign-in
recovery-consequence = All other devices are signed out of this account.
people-recovery = Link to a new password
handed-recovery = Link to a new password for { $name }
handed-recovery-link = Give this link to { $name } directly, where nobody else reads it. It works once, for two hours, and is shown only now. That it was made is noted in the account’s history.
handed-recovery-mailed = A link was sent to the address of { $name } and works once. That it was asked for is noted in the account’s history.
handed-invitation = Invitation sent
handed-invitation-mailed = The invitation link was sent to { $email }. It works once, for seven days.
handed-back = Back to the people
handed-invitations-advice = Mail is not set up. Give each link to the owner of its address only. They are shown this once; each works once, for seven days.
handed-left = To the lines that cannot be imported yet

# Mail.
mail-recovery-subject = New password – { $site }
mail-recovery = Someone asked for a new password for your account at { $site }.
    Open this link to choose it. It works once, for { $hours ->
    [one] { NUMBER($hours) } hour
   *[other] { NUMBER($hours) } hours
}:
    { $link }
    If it was not you, ignore this mail. Your password has not changed.
mail-invitation-subject = Invitation from { $office }
mail-invitation = { $by } invites you to join { $office } at { $site }.
    Open this link to join. It works once, for seven days:
    { $link }
    If you do not know the sender, ignore this mail.

# History of the account.
history-title = History of my account
history-advice = Each sign-in, each attempt that failed, each change of rights. Something you do not know? Change your password and end the other sessions.
history-what = What happened
history-detail = Detail
history-when = When
history-by = by { $person }
history-older = Older ones
event-signed-in = Signed in
event-sign-in-refused = Wrong password
event-code-refused = Password right, code wrong
event-recovery-code-used = Signed in with a backup code
event-session-ended = Session ended
event-password-chosen = New password chosen
event-recovery-link = Link to a new password made
event-authenticator-added = App codes switched on
event-authenticator-removed = App codes switched off
event-passkey-added = Passkey added
event-passkey-removed = Passkey removed
event-right-given = Right given
event-right-term = Term of a right set
event-right-taken = Right taken

help-smtp = Mail server: smtps://NAME:PASSWORD@HOST or smtp://…?tls=required; safer as RUHUI_SMTP
help-mail-from = Sender of mail, such as desk@office.go.id (or RUHUI_MAIL_FROM)
error-mail = Mail cannot be set up: --smtp must be smtps://… or smtp://…?tls=required, and --mail-from an e-mail address.
