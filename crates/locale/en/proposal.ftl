# Quotations and facts that are proposed, and what is worth a look before publishing.
proposal-title = Quotations and facts
proposal-advice = The program reads the draft and proposes. Check speaker and office, then confirm; what is confirmed is shown on the public page.
proposal-locked = Quotations and facts can be confirmed only while the release is a draft.
proposal-none = No quotation or fact was read in the draft yet.
proposal-open = Not confirmed yet ({ NUMBER($count) })
proposal-known = Confirmed ({ NUMBER($count) })
proposal-confirm = Confirm
proposal-mend = Change
proposal-again = Still right
proposal-remove = Take the confirmation back
proposal-drop = Remove from the list
proposal-save = Save
proposal-by = confirmed by { $person }, { $when }
proposal-changed = The words still stand there, but what is beside them changed. The draft now says: { $now }. Please check again.
proposal-changed-unread = The words still stand there, but can no longer be read with certainty. Please check again.
proposal-gone = These words do not stand in the draft any more. Remove them from the list, or put them back.
proposal-speaker = Speaker
proposal-speaker-none = no speaker yet
proposal-office = The speaker’s office
proposal-about = What it is about
proposal-refused = It could not be confirmed. Fill in the speaker or what it is about, 2 to 200 characters.
warning-title =
    { $count ->
        [one] One thing to look at before publishing
       *[other] { NUMBER($count) } things to look at before publishing
    }
warning-advice = These are hints only; the release can be published all the same.
warning-weekday = { $date } falls on a { $computed }, the draft says { $written }. Make weekday and date agree.
warning-number-same = The same number is written in two ways: “{ $first }” and “{ $second }”. Use one of them.
warning-number-other = The numbers differ: “{ $first }” and “{ $second }”. Find out which is right and make them agree.
warning-name = A name is spelled in two ways: “{ $first }” and “{ $second }”. Find out which is right and make them agree.
warning-speaker = It is not clear who says “{ $words }”. Name the speaker.
place-headline = Headline
place-standfirst = Standfirst
place-paragraph = Paragraph { NUMBER($number) }
