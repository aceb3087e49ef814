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
