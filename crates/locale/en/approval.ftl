# Approval by a link.
refusal-version-passed = This text was changed, given back or published after the link was made. Please ask for a new link to the text as it stands now.
mail-approval-subject = Please approve: { $headline }
mail-approval =
    { $office } asks for your approval of this release:

    { $headline }

    Read it and approve, or refuse with a reason, by this link:
    { $link }

    The link is for you alone, lasts three days and can be answered only once.

    { $site }
