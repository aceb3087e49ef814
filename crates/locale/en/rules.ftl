# Rule files: what is wrong in them, and the verdict by the rules.
rules-kind-truth = yes or no
rules-kind-whole = a whole number
rules-kind-text = a word
rules-kind-day = a day
rules-kind-share = a share of a whole

rules-fault-toml = not TOML of this format: { $why }
rules-fault-format = format { $number } is not known; write format = 1
rules-fault-name = “{ $name }” is no name: use lower-case letters and digits, joined by the sign for it
rules-fault-twice = “{ $name }” is declared twice
rules-fault-differs = “{ $name }” is declared otherwise in another file; the same fact has the same kind, words, bounds and days
rules-fault-no-words = “{ $name }” has no sentence in both languages
rules-fault-not-a-day = write a day without a time, as 2025-01-31
rules-fault-ends-before = the last day of “{ $name }” is before its first
rules-fault-not-of-kind = the value of “{ $name }” does not fit its kind, words or bounds
rules-fault-overlap = two values of “{ $name }” hold on one day
rules-fault-bound = “{ $name }”: only words have a list, only numbers a bound, days are 1 to 36,525, and a fact is no share
rules-fault-condition = { $clause }, character { $column }: { $why }
rules-fault-not-truth = { $clause }: its condition must come out as yes or no, not { $kind }
rules-fault-no-clause = there is no clause “{ $name }”
rules-fault-no-outcome = there is no outcome “{ $name }”
rules-fault-no-step = there is no step “{ $name }”
rules-fault-no-fact = there is no fact “{ $name }”
rules-fault-cycle = exceptions that lead back to themselves: { $names }
rules-fault-empty-step = “{ $name }” requires nothing
rules-fault-no-condition = “{ $name }” is required and has no condition to judge
rules-fault-not-seen = “{ $name }” is said to have been read or reported, but not where (seen)
rules-fault-unused = no clause uses “{ $name }”
rules-fault-case = a case names one clause with its verdict (is), or one outcome with its step (step), on a day that is known
rules-fault-case-clause = case { $name }: expected { $expected }, came out { $found }

rules-expression-empty = it is empty
rules-expression-long = more than 1,000 characters
rules-expression-deep = more than 8 brackets within each other
rules-expression-strange = a sign that conditions do not have
rules-expression-division = a division could round; use at_least(part, whole, 2, 3) or more_than(…)
rules-expression-number = not a whole number
rules-expression-text = a text without its end, or with a backslash
rules-expression-day = write a day as day("2025-01-31")
rules-expression-function = no such function; there are at_least, more_than, day, days, months, years
rules-expression-unexpected = something else is expected here
rules-expression-early = it ends too early

rules-misfit-undeclared = “{ $name }” is not declared as a fact or a parameter
rules-misfit-kind = { $needed } is needed here, not { $is }
rules-misfit-compared = { $left } and { $right } cannot be compared like this
rules-misfit-word = the fact is never “{ $word }”
rules-misfit-arguments = the function takes another number of values
rules-misfit-empty-whole = the whole can be nothing; declare least = 1

rules-met = met
rules-not-met = not met
rules-unknown = cannot tell
rules-excepted = excepted
rules-does-not-apply = does not apply here
rules-told = for information

rules-status-verified = read in its text
rules-status-as-reported = as reported
rules-status-uncertain = uncertain
rules-status-not-found = text not found
rules-status-office-standard = standard of the office

rules-place-unknown = clause number: not known
rules-place-bab = Chapter { $number }
rules-place-pasal = Article { $number }
rules-place-ayat = paragraph ({ $number })
rules-place-huruf = letter { $number }
rules-place-angka = number { $number }
rules-place-butir = point { $number }

rules-ground = { $label }: { $value }
rules-yes = yes
rules-no = no
rules-evidence-page = { $document }, page { $page }
rules-established-by = established { $day } by { $who }
rules-established = established { $day }
rules-missing = not known: { $label }
rules-ended = its evidence ended { $day }: { $label }
rules-stale = established { $day }, too long ago: { $label }
rules-taken-back = taken back: { $label }
rules-not-set = not set for that day: { $label }
rules-beyond = beyond what can be computed
rules-exception = exception: { $clause }
rules-conflict = Sources differ:
rules-conflict-proposed = By rank and day this one goes first: { $clause }. It stays open until it is ruled on.
rules-conflict-open = Their ranks cannot be compared. It stays open until it is ruled on.
rules-ruled = Ruled by { $organ }, number { $number }, { $day }: { $clause } holds.
rules-reading = Where { $clause } holds:
rules-readings-many = Too many sources differ; cannot tell.
rules-none-reached = none is reached yet
rules-none-possible = not met
rules-informs-only = This informs: some of its rules were not read in their text, so it can neither refuse nor settle.
rules-next-step = Still missing for: { $label }
rules-title = Verdict for { $day }
rules-checked = { $files } files, { $clauses } clauses, { $conditions } with a condition, { $cases } cases: all as they should be
rules-line = { $file }, line { $line }: { $why }
rules-whole-file = { $file }: { $why }
rules-too-large = more than 2 MB: not a rule file
