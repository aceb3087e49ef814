# Releases by mail to accredited outlets.
refusal-no-mail = This site sends no mail yet. Whoever runs the server can set it up.

# The letter.
mail-release-subject = Press release: { $headline }
mail-correction-subject = Correction: { $headline }
mail-withdrawal-subject = Withdrawn: { $headline }
mail-correction-lead = { $office } corrects a release that was sent to you or that you carried.
mail-withdrawal-lead = { $office } withdraws a release that was sent to you or that you carried.
mail-carried-same = Your page { $address } is as version { NUMBER($version) } said; the office corrected the release after that. It is no fault of yours.
mail-carried = Your page { $address } carries version { NUMBER($version) }; the office corrected the release after that.
mail-carried-withdrawn = You carried it at { $address }.
mail-correction-reason = What was corrected: { $reason }
mail-withdrawal-reason = The reason: { $reason }
mail-release-link = Read it on the site: { $link }
mail-withdrawal-link = Its page stays and says that it was withdrawn: { $link }
mail-correction-text = The text as corrected:
mail-release-foot =
    You get this mail because your outlet is accredited with { $office }.
    Stop receiving it: { $link }

# The page behind the link that stops it.
stop-title = Stop receiving press releases?
stop-advice = { $office } mails its press releases to your address. One press stops that. The releases can still be read on this site.
stop-button = Stop receiving
stop-done = The mail has stopped
stop-done-advice = { $office } no longer mails press releases to your address. If you pressed it by mistake, the mail can go on from here.
stop-resume = Receive again
stop-resumed = The mail goes on
stop-resumed-advice = { $office } mails its next press release to your address. The link in each mail stops it at any time.
stop-closed = This link cannot be opened
stop-closed-advice = Copy the whole link from the mail and try again. If your address was erased from the sending office’s directory, nothing is sent to it any more.

# In the directory.
directory-stopped = { NUMBER($count) } stopped the mail
contact-stopped = receives no press releases since { $day }
contact-stopped-advice = Only the recipient can take this back, by the link in a mail they got.

# Choosing recipients.
dispatch-title = Mail to outlets
dispatch-to = Mail it to
dispatch-accredited = All accredited outlets
dispatch-chosen = Chosen outlets
dispatch-unchosen = none chosen yet
dispatch-none = Nobody
dispatch-reached = { NUMBER($addresses) } { $addresses ->
        [one] address
       *[other] addresses
    } at { NUMBER($outlets) } { $outlets ->
        [one] outlet
       *[other] outlets
    }
dispatch-hint = Sent as soon as everybody can read it, not before.
dispatch-recipients = See and choose recipients
dispatch-no-mail = This site sends no mail yet, so releases do not reach outlets by themselves. Whoever runs the server can set it up.
dispatch-order = Mail it to outlets
dispatch-order-consequence = Whoever got this release already does not get it again.
dispatch-widen = Mail it to other outlets too
dispatch-nothing = This release was not mailed to outlets.
dispatch-tell = Tell the outlets that have it by mail or carried it
dispatch-tell-hint = { NUMBER($addresses) } { $addresses ->
        [one] address
       *[other] addresses
    }.

# After publication.
dispatch-release = Release
dispatch-correction = Correction
dispatch-withdrawal = Withdrawal
dispatch-by = { $person }, { $moment }
dispatch-waits = Goes out by itself { $moment }. Who gets it is decided then.
dispatch-begins = Goes out in a moment.
dispatch-late = Began { $count ->
    [one] { NUMBER($count) } minute
   *[other] { NUMBER($count) } minutes
} after its time: the server was not running or the database was away
dispatch-nobody = Nobody gets it.
dispatch-cancel = Do not send
dispatch-sent = { NUMBER($count) } sent
dispatch-waiting = { NUMBER($count) } waiting
dispatch-failed = { NUMBER($count) } { $count ->
        [one] letter
       *[other] letters
    } not delivered
dispatch-dropped = { NUMBER($count) } not sent after all
dispatch-sent-means = “Sent” means that the mail server has taken it.
dispatch-see = See the mail
dispatch-failures = Not delivered
dispatch-again = Send again
dispatch-again-all = Send all of these again
dispatch-more-failed = These are the first { NUMBER($count) }; there are more.
dispatch-erased = address erased
dispatch-hidden = address hidden

# The page of recipients.
recipients-title = Recipients of the release
recipients-back = To the release
recipients-about = Only outlets get mail whose accreditation is in force when it is sent. This list is worked out for { $moment }.
recipients-search = Search by name
recipients-all = All
recipients-reached = Get it
recipients-left-out = Left out
recipients-outlet = Outlet
recipients-told = Mail
recipients-chosen = chosen
recipients-save = Save the choice
recipients-save-advice = The choice counts where “Chosen outlets” is ticked when publishing. Save before you open the next page.
recipients-saved = { NUMBER($outlets) } { $outlets ->
        [one] outlet is
       *[other] outlets are
    } chosen.
recipients-addresses = { NUMBER($count) } { $count ->
        [one] address
       *[other] addresses
    }
recipients-some-stopped = { NUMBER($addresses) } { $addresses ->
        [one] address
       *[other] addresses
    }; { NUMBER($stopped) } stopped
recipients-no-address = no address yet
recipients-stopped = stopped receiving
recipients-ended = accreditation ended { $day }
recipients-not-accredited = not accredited
recipients-none = No outlets in this part
recipients-none-advice = Choose another part, or add outlets and their contacts to the directory.
recipients-left = Left out: { $reasons }.
left-no-address = { NUMBER($count) } { $count ->
        [one] outlet
       *[other] outlets
    } without an address
left-stopped = { NUMBER($count) } { $count ->
        [one] address
       *[other] addresses
    } stopped
left-ended = { NUMBER($count) } { $count ->
        [one] outlet
       *[other] outlets
    } whose accreditation ended
left-not-accredited = { NUMBER($count) } { $count ->
        [one] outlet
       *[other] outlets
    } not accredited
