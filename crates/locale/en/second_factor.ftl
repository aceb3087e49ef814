# Sign-in codes: a second step after the password.
fault-wrong = This does not match. Check it and type it once more.
refusal-code = That code does not match, or was used before. Wait for the next code in the app and type the new one.
refusal-set-up-already = Sign-in codes are on for this account already.
event-recovery-codes-made = New backup codes made

code-title = One more step
code-advice = Your password is right. Open the authenticator app on your phone and type the six digits it shows.
code-field = Code
code-field-hint = Each code works once. No phone? Type one of your backup codes.
code-button = Sign in
code-lost = Phone and backup codes lost? Ask whoever runs this desk to open your account.

second-factor-title = Sign-in codes
second-factor-about = With sign-in codes, somebody who knows your password still cannot get in: a code from the authenticator app on your phone is needed too.
second-factor-off = Not on yet
second-factor-on = On since { $moment }
second-factor-begin = Set up sign-in codes
second-factor-need = You need an authenticator app on your phone. Any app that knows TOTP will do; many password managers have one.
second-factor-set-up = Set up sign-in codes
second-factor-scan = Scan this picture with the authenticator app
second-factor-picture = QR code with the key for the authenticator app
second-factor-type = Cannot scan? Type this key into the app:
second-factor-check = Show that the app works
second-factor-confirm = Switch sign-in codes on
second-factor-confirm-consequence = From now on each sign-in with the password asks for a code too.
second-factor-code-hint = Six digits from the app.
second-factor-either-hint = Six digits from the app, or one of the backup codes.
second-factor-codes-title = Keep your backup codes
second-factor-codes-advice = If the phone is lost, each of these codes opens the account once. Print or write them, and keep them away from the phone. They are shown only now.
second-factor-codes-saved = I have kept them
second-factor-codes-left = { $count ->
    [one] { NUMBER($count) } backup code is left.
   *[other] { NUMBER($count) } backup codes are left.
}
second-factor-renew = Make new backup codes
second-factor-renew-consequence = All old backup codes stop working.
second-factor-end = Switch sign-in codes off
second-factor-end-consequence = After this the password alone is enough to sign in to your account.
