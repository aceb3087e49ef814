# Checking evidence archives again.
verify-sound = Everything fits: { NUMBER($parts) } parts, { NUMBER($records) } records, pages: { NUMBER($pages) }, findings: { NUMBER($findings) }, { SIZE($bytes) }.
verify-unsound = { $count ->
    [one] { NUMBER($count) } place does not fit
   *[other] { NUMBER($count) } places do not fit
}, of { NUMBER($records) } records and { SIZE($bytes) } checked:
verify-foreign = Another program made this file: only the parts it lists were checked.
verify-place = { $part }, byte { $offset }
verify-zip = no zip file, or one that is cut off or damaged: copy or download it again
verify-layout = not laid out as this program writes it
verify-part-missing = this part is missing
verify-part-unlisted = this part is not listed
verify-hash = its SHA-256 is { $found }, listed is { $listed }
verify-length = it has { NUMBER($found) } bytes, listed are { NUMBER($listed) }
verify-json = not the JSON that must stand here
verify-block = the record’s SHA-256 is { $found }, listed is { $listed }
verify-payload = the SHA-256 of the page’s content is { $found }, listed is { $listed }
verify-no-digest = this record lists no SHA-256
verify-index = the index does not fit its record
verify-not-indexed = { $url } is not in the index
verify-page-absent = the page { $url } is listed, but its response is not there
verify-finding-payload = the finding for { $url } was made from content that is not in this archive
