# What a comparison found. Nouns are lower-case: they stand inside sentences.
kind-quotation = quotation
kind-person = name
kind-position = office held
kind-organisation = organisation
kind-place = place
kind-number = number
kind-money = amount of money
kind-percentage = percentage
kind-rank = rank
kind-date = date
kind-year = year
kind-weekday = weekday
kind-time = time
kind-headline = headline
kind-byline = byline
kind-source = naming of the source
kind-label = advertising label
kind-order = order of paragraphs


status-altered = reworded
status-moved = other speaker
status-changed = changed
status-unknown = unknown
status-partial = in part
status-missing = not used
status-added = own quotation
status-new = own fact
status-verbatim = word for word
status-kept = kept

rule-quotation-same = The words are those of the release.
rule-quotation-reworded = The words inside the quotation marks are not those of the release.
rule-quotation-speaker = The words are the same, but someone else is named as the speaker.
rule-quotation-part = Only part of the quotation is used; those words are unchanged.
rule-quotation-indirect = What was said is told in indirect speech.
rule-quotation-absent = This quotation is not used.
rule-quotation-own = Only the article has this quotation.
rule-fact-same = The same value, said of the same thing.
rule-fact-value = In the same sentence the value is not the release’s.
rule-fact-cut = Some of its digits are cut off.
rule-fact-swapped = Two values have changed places.
rule-fact-name = The name is spelled differently from the release.
rule-fact-position = The office held is not the one the release gives.
rule-weekday-mismatch = The weekday does not fit the date beside it.
rule-fact-zone = The time zone is not the release’s.
rule-fact-absent = This fact is not used.
rule-fact-own = Only the article has this fact.
rule-fact-unclear = Both have it, but it is not clear that they speak of the same thing.
rule-headline-body = The headline gives a value that differs from the text below it.
rule-byline-present = A writer or editor named on the page.
rule-source-named = The issuing office or its spokesperson is named.
rule-label-present = The page carries an advertising label.
rule-paid-without-label = This placement was ordered and paid, but the page carries no label (Pedoman Pemberitaan Media Siber, point 6b).
rule-label-without-payment = The page carries an advertising label, though the placement was not paid.
rule-paragraph-order = The paragraphs stand in another order. That is the newsroom’s right.

verdict-differs = { $count ->
    [one] { NUMBER($count) } thing differs from the release: { $list }.
   *[other] { NUMBER($count) } things differ from the release: { $list }.
}
verdict-nothing-differs = No difference from the release was found in the quotations and facts compared.
verdict-cannot-tell = Cannot tell.
verdict-not-an-article = Cannot tell: this is not an article page.
verdict-read-poorly = Cannot tell: the article could not be read clearly enough on this page.
verdict-nothing-shared = This page has nothing of this release, so there is nothing to compare.
same-quotations = { $count ->
    [one] { NUMBER($count) } quotation
   *[other] { NUMBER($count) } quotations
} word for word
same-facts = { $count ->
    [one] { NUMBER($count) } fact
   *[other] { NUMBER($count) } facts
} the same

fold-missing = Not used (the newsroom’s right)
fold-partial = Used in part
fold-own = Own reporting
fold-kept = Same as the release
fold-form = Form
reuse = { PERCENT($reproduced) } of the release’s words are used; { PERCENT($own) } of the article’s words are its own.

byline-present = byline present
byline-missing = no byline
source-present = source named
source-missing = source not named
order-other = paragraphs in another order
order-same = paragraphs in the same order
label-present = labelled { $word }

column-release = release
column-article = article
about-speaker = speaker: { $words }
about-release = in the release: “{ $words }”
about-text = in the text: “{ $words }”
about-sentence = in: “{ $words }”
place-bytes = bytes { $start }–{ $end }
summary = { $pages ->
    [one] { NUMBER($pages) } page
   *[other] { NUMBER($pages) } pages
}: { NUMBER($differing) } with differences, { NUMBER($unreadable) } not readable.
summary-report = Report: { $path }
kept-archive = Evidence: { $path }

# How many of each kind.
count-quotation = { NUMBER($count) } { $count ->
    [one] quotation
   *[other] quotations
}
count-person = { NUMBER($count) } { $count ->
    [one] name
   *[other] names
}
count-position = { NUMBER($count) } { $count ->
    [one] office held
   *[other] offices held
}
count-organisation = { NUMBER($count) } { $count ->
    [one] organisation
   *[other] organisations
}
count-place = { NUMBER($count) } { $count ->
    [one] place
   *[other] places
}
count-number = { NUMBER($count) } { $count ->
    [one] number
   *[other] numbers
}
count-money = { NUMBER($count) } { $count ->
    [one] amount of money
   *[other] amounts of money
}
count-percentage = { NUMBER($count) } { $count ->
    [one] percentage
   *[other] percentages
}
count-rank = { NUMBER($count) } { $count ->
    [one] rank
   *[other] ranks
}
count-date = { NUMBER($count) } { $count ->
    [one] date
   *[other] dates
}
count-year = { NUMBER($count) } { $count ->
    [one] year
   *[other] years
}
count-weekday = { NUMBER($count) } { $count ->
    [one] weekday
   *[other] weekdays
}
count-time = { NUMBER($count) } { $count ->
    [one] time
   *[other] times
}
count-headline = { NUMBER($count) } { $count ->
    [one] headline
   *[other] headlines
}
count-byline = { NUMBER($count) } { $count ->
    [one] byline
   *[other] bylines
}
count-source = { NUMBER($count) } { $count ->
    [one] naming of the source
   *[other] namings of the source
}
count-label = { NUMBER($count) } { $count ->
    [one] advertising label
   *[other] advertising labels
}
count-order = { NUMBER($count) } { $count ->
    [one] order of paragraphs
   *[other] orders of paragraphs
}
