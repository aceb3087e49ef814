# Errors: one line, with what can be done.
error-line = { $input }: { $message }
error-internal = This page could not be read because of a fault inside the program. Please report the page.
error-release = The release { $path } could not be read: { $reason }
error-write = { $path } could not be written: { $reason }
error-jobs = The number of jobs must be 1 or more.

usage-unknown-argument = Unknown option or input { $argument }.
usage-missing = Not complete yet: { $list }
usage-invalid-value = The value { $value } cannot be used for { $argument }.
usage-possible = Possible values: { $list }
usage-no-value = { $argument } needs a value.
usage-conflict = { $argument } cannot be used together with { $other }.
usage-repeated = { $argument } may be given only once.
usage-unknown-command = Unknown command { $command }.
usage-no-command = No command was given.
usage-other = This command line could not be understood.
usage-similar = Did you mean: { $suggestion }
usage-see-help = See: { $command } --help

error-storage = The database cannot be used: { $reason }
