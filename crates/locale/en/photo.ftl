# Photos beyond their page, and photos that were taken down.
photo-taken-down = Photos taken down
photo-taken-down-advice = This photo stood here and is not shown any more.
photo-take-down = Take this photo down
photo-take-down-reason = Reason
photo-take-down-reason-hint = Everybody reads it on the page of the release, with the date. Write no person’s name.
photo-take-down-consequence = The photo is gone at once from pages, feeds, API and PDF. The file and its original are erased unless another release uses them. This cannot be undone.
photo-take-down-advice = This release is published: photos cannot be changed any more, but can be taken down where a person asks for it or the rights were wrong.
photo-taken-down-event = Photo taken down
refusal-photo-taken-down = The office does not show this photo any more. The page of its release says when and why.
message-photo-taken-down = This photo was taken down
photo-to-release = To its release
