# Differences: judged by the office, answered by the outlet, looked at again.
judged-excused = No fault
judged-asked = Correction asked
judged-untold = Correction asked, outlet not told yet
judged-refused = Not changed, says the outlet
judged-answered = Corrected, says the outlet
judged-corrected = Corrected
judged-edited = Changed; no notice of a correction found
judged-removed = The page is not there any more
judged-accepted = Settled, says the office
judged-withdrawn = The request was withdrawn
done-excuse = Judged to be no fault
done-ask = The office asked for a correction
done-tell = The outlet was told
done-refuse = Outlet: not changed
done-answer = Outlet: corrected
done-see-corrected = Seen corrected, with a notice
done-see-edited = Seen changed, without a notice
done-see-removed = The page was not found any more
done-see-again = The same words were seen again
done-accept = Taken as settled by the office
done-withdraw = The office withdrew the request
way-correction = Correction
way-right-to-correct = Right of correction (hak koreksi)
way-right-of-reply = Right of reply (hak jawab)
way-correction-rule = Words attributed to the source are made those of the source; the correction is linked to its story and shows its time (Cyber Media Guidelines 4b and 4c).
way-right-to-correct-rule = Everybody's right to have wrong information put right (Law 40/1999 art. 1 no. 12).
way-right-of-reply-rule = The right of who was harmed to respond; published once, free of charge, in an equal place, and not as an advertisement (Law 40/1999 art. 1 no. 11 and art. 5; guide on the right of reply).
judge-ask = Ask for a correction
judge-excuse = No fault
judge-excuse-send = Note that it is no fault
judge-reason = Reason
judge-reason-hint = Stays in this office, with your name.
judge-other = Right of correction or reply
judge-way = What is asked
judge-wanted = Text to be published
judge-wanted-hint = Name the part that is objected to and what is right. On behalf of the office, by the officer in charge.
judge-wanted-send = Ask to publish
judge-page = Nothing certain can be said of this page
judge-page-advice = Compare below yourself. If there is nothing to ask, note why.
judge-accept = Take as settled
judge-accept-reason = Reason
judge-withdraw = Withdraw the request
judge-withdraw-reason = Why it is withdrawn
judged-before = Judged on this page before
judged-source = Words of the source
judged-page = Words of the article
judged-public = Public since { $when }
judged-public-from = Public from { $when }, 2×24 hours after the outlet was told
judged-notice = Notice of the correction
judged-notice-time = time on the notice: { $time }
judged-notice-no-time = the notice shows no time
judged-steps = What was done
tell-title = The outlet was not told yet: { $count ->
    [one] { NUMBER($count) } thing
   *[other] { NUMBER($count) } things
}
tell-mailed = { $count ->
    [one] A letter to 1 contact leaves
   *[other] Letters to { NUMBER($count) } contacts leave
} within ten minutes. Until then what was asked can be withdrawn.
tell-nobody = No e-mail address of the newsroom is known. Make a link and hand it over, by WhatsApp for instance. The 2×24 hours to answer run from when the link is made.
tell-link = Make a link for the newsroom
tell-again = Another link for the newsroom
tell-handed = A link for the newsroom
tell-handed-advice = Hand this link to the newsroom. Who opens it sees this page from its side and can answer without an account. The 2×24 hours begin now.
tell-handed-whom = Link
tell-back = Back to the comparison
tell-whatsapp = Send by WhatsApp
tell-message = To the editors: may we ask for your attention to one of your articles? The source's words, the article's words, and where to answer (without an account): { $link }
coverage-need-look = Needs a look
coverage-need-waiting = Waiting for outlets
coverage-visits = Looked at again
coverage-next-visit = Next look { $when }
coverage-none-visit = Not looked at again yet.
visit-unchanged = Unchanged
visit-edited = Changed
visit-label-removed = Advertising label gone
visit-redirected = Leads to another address
visit-gone = Not found
visit-unreachable = Not reachable
outlet-asks = { $office } asks { $outlet }
outlet-about = Below, the source's words stand beside the words of your article. Only what is attributed to the source is compared; your own reporting, cuts and order are no fault.
outlet-when = Your answer is shown beside each difference. The public sees it only from { $when }.
outlet-open = Your answer is shown beside each difference, to the public too.
outlet-asked = What is asked
outlet-corrected = We corrected it
outlet-corrected-hint = Your page is looked at again after this. A notice on the article's page is enough; if it stands on another page, give its address.
outlet-notice = Address of the notice
outlet-notice-hint = May be empty. On your own site.
outlet-words = Remark
outlet-words-hint = May be empty.
outlet-refuse = We do not change it
outlet-reason = Reason
outlet-reason-hint = Shown beside this difference.
outlet-send = Send the answer
outlet-moved = This answer was not kept: things have changed since you opened this page. Below is how they stand now.
outlet-answered = Your answer was saved.
outlet-nothing = Nothing is asked about this page any more. Thank you.
outlet-page = Your page
outlet-wanted = Text that you are asked to publish
release-differs = Differences that were asked about
release-differs-about = Words beside words. Every outlet has 2×24 hours to answer before a difference appears here; that is a rule of this site, not of the law.
release-differs-answer = The outlet's answer
release-differs-none = No answer yet.
mail-correction-asked-subject = Correction asked: { $title }
mail-correction-asked = To the editors,

    { $office } asks for your attention to the article “{ $title }”: { $count ->
        [one] one thing that is attributed to the source differs
       *[other] { NUMBER($count) } things that are attributed to the source differ
    } from the source's words.

    Words beside words, and where to answer (without an account):
    { $link }

    Your answer is shown beside them. The public sees them only after 2×24 hours.
outlet-closed = This link opens nothing
outlet-closed-advice = It is old, or not complete. Ask the office that sent it for another one.
judge-note = Note it as seen
judge-gone = This page is not there any more
judge-gone-advice = Looked for twice, missing twice. Taking an article down is the newsroom's right; the evidence is kept below. Make a note once you have seen it.
judge-unlabelled = The label “paid” was removed
judge-unlabelled-advice = The word that marked this as paid content went after the page was kept. Ask the newsroom, then note what came of it.
judged-gone = page taken down
judged-unlabelled = paid label
judge-early = Published before the embargo ended
judge-early-advice = This page was found while its release was still under embargo; the evidence is below. Note what was agreed with the newsroom (Code of Ethics art. 7).
judged-embargo = Embargo
judged-asked-koreksi = Right of correction asked
judged-asked-jawab = Right of reply asked
judged-refused-other = Not published, says the outlet
judged-answered-other = Published, says the outlet
done-ask-koreksi = The office asked for the right of correction
done-ask-jawab = The office asked for the right of reply
done-answer-other = Outlet: published
done-reopen = Asked again by the office
judge-reopen = Ask again
judge-reopen-reason = Why it is asked again
judged-page-at = Words of the article, { $when }
tell-failed = The letter did not reach the newsroom. Make a link and hand it over yourself.
outlet-answer-other = We published it
outlet-quiet = Your answer reaches the office that asked.
