# Running the server: configuration, migrations, backups.
config-default = default
config-environment = the environment
config-unknown = Unknown keys in { $place }: { $names }. Known are: { $known }.
config-value = The value { $value } of { $key } (from { $source }) cannot be used.
config-unreadable = The configuration file { $path } cannot be read: { $reason }
migrate-had = applied before
migrate-applied = applied now
migrate-open = not applied
admin-folder-used = { $path } is not empty. Choose a new folder.
admin-no-database = There is no database at { $path }. Check --data.
admin-no-office = The office was not found. Name it with --office, for example dinas-kominfo; see /api/offices.
admin-postgres = The data are in PostgreSQL, so its own tools make the backup:
      pg_dump --format=custom --file=ruhui.dump "$DATABASE_URL"
    and put it back into an empty database:
      pg_restore --no-owner --dbname="$DATABASE_URL" ruhui.dump
    Copy the data folder too, for its files.
admin-backed-up = Whole backup in { $path }
admin-no-backup = { $path } is not a whole backup: { $reason }
admin-damaged = The backup in { $path } is damaged: it does not fit its SHA256SUMS, or the database is broken. Nothing was changed.
admin-would-overwrite = { $path } exists. With --overwrite the backup takes its place.
admin-in-use = { $path } is in use. Stop the desk first.
admin-restored = Backup put back to { $path }
admin-exported = Whole export in { $path }. It holds personal data.
admin-invited = Invitation link, works once: { $link }

# Help.
help-value-file = FILE
help-config = TOML file with the configuration. [default: RUHUI_CONFIG, if set]
help-metrics = Address where Prometheus reads the numbers (/metrics). [default: none]
help-log = How much is logged: off, error, warn, info, debug, trace. [default: info]
help-log-format = Form of the log: text or json. [default: text]
help-config-about = Show the configuration in force and where it comes from.
help-config-long =
    Show every value in force and where it comes from: defaults, then the TOML file, then the environment (RUHUI_LISTEN, RUHUI_DATA, …, DATABASE_URL), then options. The later one wins. Unknown keys are an error. Secrets are not shown.
usage-config = ruhui config [OPTIONS]
help-migrate-about = Show the database’s migrations and apply those that are missing.
help-migrate-long =
    Show every migration and apply those that are missing. `ruhui serve` does so at each start.

    Exit status with --show: 0 when all are applied, 1 when some are not.
help-show = Only show, apply nothing.
usage-migrate = ruhui migrate [OPTIONS]
help-admin-about = Invitations, backup, restore, export.
help-admin-long =
    What the operator does beside the running desk. Only putting a backup back needs the desk to be stopped.
usage-admin = ruhui admin COMMAND [OPTIONS]
help-invite-about = Invite somebody when no administrator can.
help-invite-email = E-mail address of whom to invite.
help-invite-right = Their right: administrator, press_officer, verifier, editor, writer, secretary, viewer. [default: administrator]
help-invite-office = Address of the office, for example dinas-kominfo; not needed when there is only one.
usage-invite = ruhui admin invite EMAIL [OPTIONS]
help-backup-about = Back up database and files while the desk goes on serving.
help-backup-folder = New folder for the backup.
usage-backup = ruhui admin backup FOLDER [OPTIONS]
help-restore-about = Put a backup back. Stop the desk first.
help-restore-folder = Folder of the backup.
help-overwrite = Replace the data that are there.
usage-restore = ruhui admin restore FOLDER [OPTIONS]
help-export-about = Export everything as JSON Lines, a file for each table.
help-export-folder = New folder for the export.
usage-export = ruhui admin export FOLDER [OPTIONS]
help-record-key = Folder of the record's key, apart from the data. [default: the data folder with -key behind it]
help-new-key-about = Sets a new key for the record; the old one goes on signing beside it as long as its file is there.
help-new-key-restored = The database was put back to an earlier state: sign from there. Whoever checked the later state will see the break.
usage-new-key = ruhui admin new-key [OPTIONS]
help-check-record-about = Checks the record from inside: whether what is stored is still what was recorded, also where it is not public.
usage-check-record = ruhui admin check-record [OPTIONS]
help-erase-entry-about = Erases the content of an entry of the record. The record stays whole, and says that and why it was erased.
help-erase-entry-number = The entry's number, as on /jejak.
help-erase-entry-reason = Why; everybody reads it.
usage-erase-entry = ruhui admin erase-entry N --reason TEXT [OPTIONS]
admin-record-checked = { NUMBER($entries) } entries checked; the content of { NUMBER($erased) } was erased.
admin-record-fits = All of it is still as it was recorded.
admin-record-form = not written as entries are
admin-record-row = its row tells another act, subject, organisation or time than the entry
admin-record-content = what is stored is not what was recorded, or is gone
admin-record-salt = its salt is gone, and no erasure tells of it
admin-no-entry = There is no entry { $place }.
admin-entry-stays = The content of entry { $place } cannot be erased: it was erased already, the record stands on it (set-up, keys, erasures), or it is not what was recorded any more (see check-record).
admin-erased = The content of entry { $place } is erased; the erasure is itself recorded. What the site still shows (the text of a release, for instance) is not erased with it, and old backups still hold it.
admin-no-record = There is no record yet: run ruhui serve and finish the set-up first.
admin-new-key = The new key is in { $path }. Keep a copy elsewhere; its public half:
help-browser = The browser that takes a picture of each captured page: "find" looks for chromium, "no" takes none, or the path of one. [default: find]
help-time-stamps = An authority (RFC 3161) that stamps the head of the record each hour in which it has grown. [default: none]
help-read-feeds = Whether feeds of the outlets in the directory are read each five minutes, to find pages that carry a release. [default: yes]
help-fetch-local = Address of the local network that pages may be fetched from, for instance a test site. [default: none]
