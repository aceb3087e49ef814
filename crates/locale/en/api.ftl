# What cannot be read, from a form or a program.
message-unreadable = This could not be read
message-unreadable-advice = Go back, reload the page and send it again. If a program sent it, compare it with /api/openapi.json.
