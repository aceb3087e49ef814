# Command-line help.
help-usage = Usage:
help-commands = Commands
help-arguments = Input
help-options = Options
help-general = General options
help-value-page = PAGE
help-value-release = RELEASE
help-value-report = REPORT.html
help-value-folder = DIR
help-value-archive = FILE.wacz
help-value-number = NUMBER

help-about = Reads a published news page as it is, and compares it with its press release.
help-long =
    Ruhui reads published news pages as they are, and compares them with the press release they came from.

    For each page you see what is the same, what differs, what was left out, and what is the newsroom’s own reporting. Only what is attributed to the source is compared: quotations, figures, names, offices, dates. Shorter, longer, reordered, or with other voices is never a fault. Where something cannot be told, Ruhui says so.
help-after =
    Examples:
      ruhui read https://media.example/berita/42
      ruhui check --release release.docx page.html https://media.example/berita/42
      ruhui check --release release.md --html report.html downloads/

    Help on one command: ruhui COMMAND --help

help-read-about = Shows the article of a page, without menus, advertisements and other links.
help-read-long =
    Shows the article of each page: headline, dateline, writers and editors, advertising label, publication time, text, and quotations with their speakers. What was on the page but is not the article is named, not silently dropped. An article in several pages is read as one: the further pages of an address are fetched too, at most 30.
help-read-after =
    Examples:
      ruhui read page.html
      ruhui read --json downloads/ > articles.jsonl
      curl -s https://media.example/berita/42 | ruhui read -

    Exit status:
      0  every page was read
      2  at least one page could not be read; the others are shown all the same

help-check-about = Compares news pages with their press release.
help-check-long =
    Compares each page with one press release. The answer is one sentence, then the findings, worst first: quotations that were reworded or given to another speaker, and figures, names, offices or dates that changed. What was left out, used in part, or is the newsroom’s own reporting is neutral.
help-check-after =
    Examples:
      ruhui check --release release.md page.html
      ruhui check --release release.docx --html report.html https://media.example/berita/42
      ruhui check --release release.md --archive evidence https://media.example/42
      ruhui check --release release.md --json downloads/ > result.jsonl

    Exit status:
      0  nothing differs from the release
      1  something was altered, changed or moved to another speaker
      2  something could not be read, and nothing differs on the other pages
    What is missing, used in part, or added never gives 1.

help-verify-about = Checks evidence archives again, without a network.
help-verify-long =
    Reads each WACZ archive again without a network and reports every byte that does not fit: the SHA-256 of each file, of each record, and of each page’s content.
help-verify-after =
    Examples:
      ruhui verify evidence/*.wacz

    Exit status:
      0  everything fits
      1  something does not fit
      2  an archive could not be read, and nothing is wrong with the others

help-schema-about = Prints the JSON Schema of the --json output.
help-schema-long = Prints the JSON Schema (draft 2020-12) of one line of the --json output.
help-completions-about = Prints completions for your shell.
help-completions-long =
    Prints command completions (the Tab key) for your shell.

    Example for bash:
      ruhui completions bash > ~/.local/share/bash-completion/completions/ruhui

help-page =
    The pages: http(s) addresses, HTML or text files, folders, web archives (.warc, .warc.gz, .wacz), or - for standard input.
help-release =
    The press release: Markdown (with title, date, office and spokespersons in its front matter, if you like), plain text, or .docx.
help-read-release =
    The press release, as a help to find the article on the page. Text that only the release has never appears as the article.
help-json = Write JSON Lines: one line for each page, in the order of the input. See `ruhui schema`.
help-html = Write the report as one self-contained HTML file.
help-archive =
    Keep each fetched page as evidence in this folder: a WACZ archive (WARC 1.1, the exact bytes of request and response, SHA-256) with the findings. Check it with `ruhui verify`.
help-paid =
    Whether the placement was ordered and paid: yes, no, or unknown. An order tells that, not the release. Without an answer the advertising label is not judged. [default: unknown]
help-archives = The archives to check.
help-schema-name = article for `ruhui read --json`, check for `ruhui check --json`, rules for rule files, facts for files of facts.
help-shell = bash, zsh, fish, elvish or powershell.
help-lang = Language of the messages: id or en. [default: by LC_ALL, LC_MESSAGES, LANG; id unless they say English]
help-color = Colours: auto (only on a terminal, and unless NO_COLOR is set), always, or never. [default: auto]
help-quiet = No progress bar and no closing summary. Errors are still shown.
help-jobs = How many pages are read at the same time. [default: the number of processor cores]
help-value-contact = ADDRESS
help-contact =
    Web or e-mail address at which the owners of the sites reach you. It is sent with every request, behind the program’s name and version. [default: RUHUI_CONTACT, if set]
help-allow-private = Allow addresses of the local network and of this machine, which are refused otherwise.
help-help = Show help: -h in short, --help in full.
help-version = Show the version.

usage-line = ruhui COMMAND [OPTIONS]
usage-read = ruhui read [OPTIONS] PAGE...
usage-check = ruhui check --release RELEASE [OPTIONS] PAGE...
usage-verify = ruhui verify FILE.wacz...
usage-schema = ruhui schema article|check|rules|facts
usage-completions = ruhui completions SHELL
help-value-command = COMMAND
help-more = Full help: ruhui --help

help-serve-about = Runs the desk: offices issue releases, the public reads them.
help-serve-long =
    Runs the desk on the web until it is stopped. At the first start it prints a one-time link that sets the desk up. Data is one SQLite file in the data folder; with DATABASE_URL=postgres://… it is a PostgreSQL database.
help-demo-about = Runs the desk with a worked example, in a temporary folder.
help-demo-long =
    Runs the desk with an invented province: an office, its people and releases in every state. Prints the address and the accounts. Everything is gone when it is stopped.
help-listen = Where to listen (default 127.0.0.1:8080).
help-data = Folder of the database and the files (default ruhui-data).
help-origin = Address under which readers reach the desk, such as https://pers.example.go.id.
usage-serve = ruhui serve [OPTIONS]
usage-demo = ruhui demo [OPTIONS]
serve-open = The desk is open at { $address }
serve-setup = Set it up with this link; it works once: { $link }
demo-open = The example is open at { $address }
    Sign in at { $door } with the password { $password } as

help-value-rules = RULES.toml
help-value-facts = FACTS.toml
help-value-day = DAY
help-rules-about = Looks rule files through, and explains their verdict.
help-rules-long = A rule file has clauses with their source, and conditions that facts can decide. Its format is described in docs/rules.md.
help-rules-check-about = Looks rule files through: citations, conditions, cases.
help-rules-check-long =
    Looks several rule files through together: every citation leads somewhere, every clause has a source, every condition makes sense, no fact is unused, and every case comes out as written.

    Exit status: 0 all as it should be, 1 something is wrong, 2 a file cannot be read.
help-rules-explain-about = Shows the verdict by the rules for the facts given.
help-rules-explain-long = Each clause is met, not met, or cannot be told, with the facts that decided it, their evidence, and what is still missing.
help-rules-files = Rule files; several are read together.
help-rules-facts = A file of facts.
help-rules-day = The verdict for this day (2025-01-31), with what was known on it; without, the day in the file of facts, or today.
help-rules-all = Show clauses for information too.
usage-rules = ruhui rules check|explain ...
usage-rules-check = ruhui rules check RULES.toml...
usage-rules-explain = ruhui rules explain RULES.toml... --facts FACTS.toml

help-value-draft = DRAFT
help-draft-about = Looks policy drafts through.
help-draft-long = Reads a draft as Indonesian legal drafting (Bab, Bagian, Pasal, ayat, huruf, angka) and compares it with the text before.
help-draft-check-about = Looks at numbering, references, terms and attachments of a draft.
help-draft-check-long =
    Names numbers that are left out or stand twice, references that lead nowhere, terms that are not used or not defined, and attachments that are not there. When in doubt it says nothing.

    Exit status: 0 nothing is wrong, 1 something is, 2 the draft cannot be read.
help-draft-file = The draft: text, Markdown, or a Word document (.docx).
help-draft-against = The text before; what differs is shown clause by clause.
help-draft-all = Show clauses that were kept too.
usage-draft = ruhui draft check ...
usage-draft-check = ruhui draft check DRAFT [--against DRAFT]
