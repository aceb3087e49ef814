# Access tokens for programs.
token-title = Access tokens
token-about = With an access token a program writes and publishes in your name through the API, with your rights in one office. Make one token for each program.
token-none = There is no access token yet.
token-name = Name of the token
token-name-hint = Which program uses it, such as the office calendar.
token-days = Works for
token-days-count = { $count ->
    [one] { NUMBER($count) } day
   *[other] { NUMBER($count) } days
}
token-office = Office
token-until = Until
token-used = Last used
token-unused = Not used yet
token-end = Revoke
token-add = Make an access token
token-for = This token works for { $office }.
token-consequence = Whoever holds this token can act in your name until it ends.
token-made = New token
token-made-advice = Copy it now into the program that uses it. It is shown only once.
event-token-made = Access token made
event-token-ended = Access token revoked

# ruhui admin reset.
admin-no-account = There is no account with the address { $email }.
admin-reset = All sessions of that account were ended. Link to a new password, works once, for two hours: { $link }
help-reset-about = Open the account of somebody who lost their password or phone.
help-reset-email = E-mail address of the account.
help-reset-second-factor = Remove its sign-in codes, backup codes and passkeys too.
usage-reset = ruhui admin reset EMAIL [OPTIONS]
