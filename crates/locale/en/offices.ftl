# Several offices for one account.
offices-switch = Switch office
offices-switch-short = Switch
invitation-known = Your account: { $email }. Type its password to accept this invitation; your other offices stay as they are.
