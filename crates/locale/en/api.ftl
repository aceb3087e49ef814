# What cannot be read, from a form or a program.
message-unreadable = This could not be read
message-unreadable-advice = Go back, reload the page and send it again. If a program sent it, compare it with /api/openapi.json.

# A token for a program.
token-title = Programs that act for me
token-name = Name of the program
token-name-hint = For example: release scheduler. The list shows it as “API: release scheduler”.
token-consequence = Whoever holds the token can do all that you may do. End it in the list when it is no longer used.
token-button = Make a token
token-made = Token
token-made-advice = Copy it now; it is shown only once. Send it as “Authorization: Bearer …”; see /api/openapi.json.
