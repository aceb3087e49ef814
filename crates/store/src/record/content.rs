//! What entries are about, read from the rows that the acts left and that nothing changes afterwards: names and values, in the order in
//! which they are hashed. Where a row was changed by hand, or erased, what is read no longer fits the hash.

use crate::statement::query;
use crate::{Conn, StoreError};

/// Names and values. A name may stand several times.
pub(super) type Content = Vec<(&'static str, String)>;

/// The set-up: region, time zone and the office.
pub async fn site(conn: &mut Conn, office: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT r.value, z.value, o.id FROM organisation o JOIN setting r ON r.name = 'region'
        JOIN setting z ON z.name = 'zone' WHERE o.id = $1";
    let found: Option<(String, String, String)> = query(sql).bind(office).fetch_optional(conn).await?;
    Ok(found.map(|(region, zone, office)| vec![("region", region), ("zone", zone), ("office", office)]))
}

/// A key that signs the record.
pub async fn key(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT verifier FROM record_key WHERE id = $1";
    let found: Option<String> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|verifier| vec![("key", verifier)]))
}

/// A version of a release.
pub async fn release_text(conn: &mut Conn, version: &str) -> Result<Option<Content>, StoreError> {
    const TEXT: &str = "SELECT number, headline, standfirst, place, subjects, body FROM release_version WHERE id = $1";
    const ABOUT: &str = "SELECT release_id, made_at, COALESCE(reason, '') FROM release_version WHERE id = $1";
    let text: Option<(i64, String, String, String, String, String)> =
        query(TEXT).bind(version).fetch_optional(conn).await?;
    let about: Option<(String, i64, String)> = query(ABOUT).bind(version).fetch_optional(conn).await?;
    Ok(text.zip(about).map(|((number, headline, standfirst, place, subjects, body), (release, made_at, reason))| {
        let named = [("release", release), ("version", number.to_string()), ("made_at", made_at.to_string())];
        let words = [("reason", reason), ("headline", headline), ("standfirst", standfirst), ("place", place)];
        named.into_iter().chain(words).chain([("subjects", subjects), ("body", body)]).collect()
    }))
}

/// The withdrawal of a release.
pub async fn withdrawal(conn: &mut Conn, release: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT withdrawn_at, withdrawn_reason FROM release WHERE id = $1 AND withdrawn_at IS NOT NULL";
    let found: Option<(i64, Option<String>)> = query(sql).bind(release).fetch_optional(conn).await?;
    Ok(found.map(|(at, reason)| vec![("withdrawn_at", at.to_string()), ("reason", reason.unwrap_or_default())]))
}

/// A photo that was taken down.
pub async fn photo(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT release_id, name, reason, removed_at FROM photo_removal WHERE id = $1";
    let found: Option<(String, String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(release, name, reason, at)| {
        vec![("release", release), ("photo", name), ("reason", reason), ("removed_at", at.to_string())]
    }))
}

/// A page that was fetched.
pub async fn capture(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT c.release_id, c.address, p.taken_at, p.archive, p.page FROM capture p
        JOIN coverage c ON c.id = p.coverage_id WHERE p.id = $1";
    let found: Option<(String, String, i64, String, String)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(release, address, at, archive, page)| {
        let named = [("release", release), ("address", address), ("taken_at", at.to_string())];
        named.into_iter().chain([("archive", archive), ("page", page)]).collect()
    }))
}

/// A look at a page.
pub async fn visit(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT c.release_id, c.address, v.at, v.result, v.address, v.page FROM visit v
        JOIN coverage c ON c.id = v.coverage_id WHERE v.id = $1";
    let found: Option<(String, String, i64, String, String, String)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(release, address, at, result, led, page)| {
        let named = [("release", release), ("address", address), ("at", at.to_string())];
        named.into_iter().chain([("result", result), ("led_to", led), ("page", page)]).collect()
    }))
}

/// A step about a difference on a page. Who took it for the office is not told.
pub async fn step(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str =
        "SELECT c.release_id, c.address, j.id, j.kind, j.source_words, j.page_words FROM judgement_step s
        JOIN judgement j ON j.id = s.judgement_id JOIN coverage c ON c.id = j.coverage_id WHERE s.id = $1";
    const DONE: &str = "SELECT step, way, reason, address, at FROM judgement_step WHERE id = $1";
    let what: Option<(String, String, String, String, String, String)> =
        query(WHAT).bind(id).fetch_optional(conn).await?;
    let done: Option<(String, String, String, String, i64)> = query(DONE).bind(id).fetch_optional(conn).await?;
    Ok(what.zip(done).map(|((release, page, difference, kind, source, words), (step, way, reason, address, at))| {
        let named = [("release", release), ("page", page), ("difference", difference), ("kind", kind)];
        let said = [("source_words", source), ("page_words", words), ("step", step), ("way", way), ("reason", reason)];
        named.into_iter().chain(said).chain([("address", address), ("at", at.to_string())]).collect()
    }))
}

/// An erasure of an entry's content.
pub async fn erasure(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT entry_id, reason, at FROM record_erasure WHERE id = $1";
    let found: Option<(String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(entry, reason, at)| vec![("entry", entry), ("reason", reason), ("at", at.to_string())]))
}

/// A list of partners that was signed: a line for each outlet, as JSON, in the order of their ids. Who signed is not told.
pub async fn determination(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const LINES: &str = "SELECT outlet, company, admitted, grade, verdict FROM determination_line WHERE determination_id = $1 ORDER BY id";
    let sql = "SELECT office_id, number, day, signed_at FROM determination WHERE id = $1";
    let found: Option<(String, String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    let Some((office, number, day, at)) = found else { return Ok(None) };
    let lines: Vec<(String, String, bool, String, String)> = query(LINES).bind(id).fetch_all(conn).await?;
    let named = [("office", office), ("number", number), ("day", day), ("signed_at", at.to_string())];
    let lines = lines.into_iter().map(|(outlet, company, admitted, grade, verdict)| {
        let fate = if admitted { "admitted" } else { "refused" };
        ("outlet", [outlet.as_str(), &company, fate, &grade, &verdict].join("\n"))
    });
    Ok(Some(named.into_iter().chain(lines).collect()))
}

/// That an objection or an appeal was answered; its grounds stay between company and office.
pub async fn objection(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql =
        "SELECT line_id, office_id, stage, outcome, reason, COALESCE(answered_at, 0) FROM objection WHERE id = $1";
    let found: Option<(String, String, String, String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(line, office, stage, outcome, reason, at)| {
        let named = [("line", line), ("office", office), ("stage", stage), ("answer", outcome), ("reason", reason)];
        named.into_iter().chain([("answered_at", at.to_string())]).collect()
    }))
}

/// An agreement that was entered. Who signed it is not told.
pub async fn agreement(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str = "SELECT office_id, other_id, kind, number, subject FROM agreement WHERE id = $1";
    const WHEN: &str = "SELECT from_day, until_day, COALESCE(ceiling, -1), digest FROM agreement WHERE id = $1";
    let what: Option<(String, String, String, String, String)> = query(WHAT).bind(id).fetch_optional(conn).await?;
    let when: Option<(String, String, i64, String)> = query(WHEN).bind(id).fetch_optional(conn).await?;
    Ok(what.zip(when).map(|((office, other, kind, number, subject), (from, until, ceiling, paper))| {
        let named = [("office", office), ("with", other), ("kind", kind), ("number", number), ("subject", subject)];
        let ceiling = if ceiling < 0 { String::new() } else { ceiling.to_string() };
        let days = [("from", from), ("until", until), ("ceiling", ceiling), ("paper", paper)];
        named.into_iter().chain(days).collect()
    }))
}

/// An agreement that was ended before its last day.
pub async fn agreement_end(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT ended_at, ended_reason FROM agreement WHERE id = $1 AND ended_at IS NOT NULL";
    let found: Option<(i64, String)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(at, reason)| vec![("ended_at", at.to_string()), ("reason", reason)]))
}

/// A promise that was kept.
pub async fn commitment(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT side, what, due, kept_on, evidence, COALESCE(programme_id, '') FROM commitment
        WHERE id = $1 AND kept_on <> ''";
    let found: Option<(String, String, String, String, String, String)> =
        query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(side, what, due, kept, evidence, programme)| {
        let told = [("side", side), ("what", what), ("due", due), ("kept_on", kept), ("evidence", evidence)];
        // Entries from before programmes existed have no such line.
        let programme = Some(("programme", programme)).filter(|(_, id)| !id.is_empty());
        told.into_iter().chain(programme).collect()
    }))
}

/// That the text of a rule was read: which rule, and the digest of the file.
pub async fn rule(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT office_id, rule, wording, digest, confirmed_at FROM rule_confirmation WHERE id = $1";
    let found: Option<(String, String, String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(office, rule, wording, file, at)| {
        vec![("office", office), ("rule", rule), ("wording", wording), ("file", file), ("confirmed_at", at.to_string())]
    }))
}

/// A ruling: of which clauses which holds, and the digest of its file.
pub async fn ruling(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str = "SELECT office_id, subject, holds, wording FROM ruling WHERE id = $1";
    const WHOSE: &str = "SELECT organ, number, day, digest, entered_at FROM ruling WHERE id = $1";
    let what: Option<(String, String, String, String)> = query(WHAT).bind(id).fetch_optional(conn).await?;
    let whose: Option<(String, String, String, String, i64)> = query(WHOSE).bind(id).fetch_optional(conn).await?;
    let Some(((office, subject, holds, wording), (organ, number, day, file, at))) = what.zip(whose) else {
        return Ok(None);
    };
    let what = [("office", office), ("subject", subject), ("holds", holds), ("wording", wording)];
    let whose = [("organ", organ), ("number", number), ("day", day), ("file", file), ("entered_at", at.to_string())];
    Ok(Some(what.into_iter().chain(whose).collect()))
}

/// That a ruling, or that a text was read, was taken back.
pub async fn rule_end(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const ENDED: &str = "SELECT office_id, ended_at, ended_reason FROM ruling WHERE id = $1 AND ended_at IS NOT NULL
        UNION ALL SELECT office_id, ended_at, ended_reason FROM rule_confirmation
        WHERE id = $1 AND ended_at IS NOT NULL";
    let found: Option<(String, i64, String)> = query(ENDED).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(office, at, reason)| {
        vec![("office", office), ("of", id.to_owned()), ("ended_at", at.to_string()), ("reason", reason)]
    }))
}

/// A consultation that was opened, by the last day that was set then: what was asked about which text, and of whom.
pub async fn consultation(conn: &mut Conn, term: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str = "SELECT c.id, c.office_id, c.kind, c.title, c.question, c.takes_public FROM consultation c
        JOIN consultation_term t ON t.consultation_id = c.id WHERE t.id = $1";
    const WHEN: &str = "SELECT t.last_day, c.opened_at, x.digest FROM consultation c
        JOIN consultation_term t ON t.consultation_id = c.id
        JOIN policy_text x ON x.consultation_id = c.id AND x.stage = 'consulted' WHERE t.id = $1";
    const ASKED: &str =
        "SELECT l.organisation_id, l.left_out FROM consulted l JOIN consultation c ON c.id = l.consultation_id
        WHERE c.id = $1 AND l.made_at <= c.opened_at ORDER BY l.organisation_id";
    let what: Option<(String, String, String, String, String, bool)> =
        query(WHAT).bind(term).fetch_optional(conn).await?;
    let when: Option<(String, i64, String)> = query(WHEN).bind(term).fetch_optional(conn).await?;
    let Some(((id, office, kind, title, question, public), (last, opened, text))) = what.zip(when) else {
        return Ok(None);
    };
    let asked: Vec<(String, String)> = query(ASKED).bind(&id).fetch_all(conn).await?;
    let named = [("consultation", id), ("office", office), ("kind", kind), ("title", title), ("question", question)];
    let rest = [("public", public.to_string()), ("opened_at", opened.to_string()), ("last_day", last), ("text", text)];
    let asked = asked.into_iter().flat_map(|(organisation, left_out)| match left_out.as_str() {
        "" => vec![("invited", organisation)],
        _ => vec![("left_out", organisation), ("reason", left_out)],
    });
    Ok(Some(named.into_iter().chain(rest).chain(asked).collect()))
}

/// That partners got more days.
pub async fn consultation_term(conn: &mut Conn, term: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT consultation_id, last_day, reason, made_at FROM consultation_term WHERE id = $1";
    let found: Option<(String, String, String, i64)> = query(sql).bind(term).fetch_optional(conn).await?;
    Ok(found.map(|(of, last, reason, at)| {
        vec![("consultation", of), ("last_day", last), ("reason", reason), ("extended_at", at.to_string())]
    }))
}

/// That a consultation was closed.
pub async fn consultation_closed(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT id, closed_at FROM consultation WHERE id = $1 AND closed_at IS NOT NULL";
    let found: Option<(String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(id, at)| vec![("consultation", id), ("closed_at", at.to_string())]))
}

/// That a consultation was given up.
pub async fn consultation_dropped(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT id, dropped_reason, dropped_at FROM consultation WHERE id = $1 AND dropped_at IS NOT NULL";
    let found: Option<(String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(id, reason, at)| vec![("consultation", id), ("reason", reason), ("dropped_at", at.to_string())]))
}

/// What a partner said, point by point. Who signed is not told, only as what.
pub async fn contribution(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const WHO: &str =
        "SELECT consultation_id, voice, COALESCE(organisation_id, ''), COALESCE(board_id, ''), term, signer
        FROM contribution WHERE id = $1 AND signed_at IS NOT NULL";
    const BOARD: &str = "SELECT decree, from_day, until_day FROM board WHERE id = $1";
    const WHEN: &str = "SELECT late, signed_at, COALESCE(confirmed_at, 0) FROM contribution WHERE id = $1";
    const POINTS: &str = "SELECT clause, stance, text, wanted FROM point WHERE contribution_id = $1 ORDER BY place";
    let who: Option<(String, String, String, String, String, String)> =
        query(WHO).bind(id).fetch_optional(conn).await?;
    let when: Option<(bool, i64, i64)> = query(WHEN).bind(id).fetch_optional(conn).await?;
    let Some(((of, voice, organisation, board, term, by), (late, at, confirmed))) = who.zip(when) else {
        return Ok(None);
    };
    let points: Vec<(String, String, String, String)> = query(POINTS).bind(id).fetch_all(conn).await?;
    let led: Option<(String, String, String)> = query(BOARD).bind(&board).fetch_optional(conn).await?;
    let led = led.into_iter().flat_map(|(decree, from, until)| [("decree", decree), ("from", from), ("until", until)]);
    let named = [("consultation", of), ("voice", voice), ("organisation", organisation), ("board", board)];
    let signed = [("term", term), ("signed_as", by), ("late", late.to_string()), ("signed_at", at.to_string())];
    let points = points.into_iter().flat_map(|(clause, stance, text, wanted)| {
        [("clause", clause), ("stance", stance), ("text", text), ("wanted", wanted)]
    });
    let confirmed = [("confirmed_at", confirmed.to_string())];
    Ok(Some(named.into_iter().chain(led).chain(signed).chain(confirmed).chain(points).collect()))
}

/// That a partner took back what it had said.
pub async fn contribution_end(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    let sql =
        "SELECT consultation_id, id, ended_how, ended_at FROM contribution WHERE id = $1 AND ended_at IS NOT NULL";
    let found: Option<(String, String, String, i64)> = query(sql).bind(id).fetch_optional(conn).await?;
    Ok(found.map(|(of, id, how, at)| {
        vec![("consultation", of), ("contribution", id), ("how", how), ("ended_at", at.to_string())]
    }))
}

/// That a policy was set: how it was coordinated, both texts, and the answer to each point.
pub async fn decision(conn: &mut Conn, id: &str) -> Result<Option<Content>, StoreError> {
    const WHAT: &str = "SELECT consultation_id, number, day, step, verdict, made_at FROM decision WHERE id = $1";
    const TEXTS: &str = "SELECT stage, digest FROM policy_text WHERE consultation_id = $1 ORDER BY stage";
    const ANSWERS: &str = "SELECT p.id, r.answer, r.reason, r.clause FROM point p JOIN reply r ON r.id = p.reply_id
        JOIN contribution x ON x.id = p.contribution_id
        WHERE x.consultation_id = $1 AND x.signed_at IS NOT NULL AND x.ended_at IS NULL ORDER BY p.id";
    let what: Option<(String, String, String, String, String, i64)> = query(WHAT).bind(id).fetch_optional(conn).await?;
    let Some((of, number, day, step, verdict, at)) = what else { return Ok(None) };
    let texts: Vec<(String, String)> = query(TEXTS).bind(&of).fetch_all(conn).await?;
    let answers: Vec<(String, String, String, String)> = query(ANSWERS).bind(&of).fetch_all(conn).await?;
    let named = [("consultation", of), ("number", number), ("day", day), ("step", step), ("verdict", verdict)];
    let texts = texts
        .into_iter()
        .map(|(stage, digest)| (if stage == "final" { "final_text" } else { "consulted_text" }, digest));
    let answers = answers.into_iter().flat_map(|(point, answer, reason, clause)| {
        [("point", point), ("answer", answer), ("reason", reason), ("shows_in", clause)]
    });
    let decided = [("decided_at", at.to_string())];
    Ok(Some(named.into_iter().chain(decided).chain(texts).chain(answers).collect()))
}

/// A right that was given, limited or taken: a line of the audit list.
pub async fn right(conn: &mut Conn, event: &str) -> Result<Option<Content>, StoreError> {
    let sql = "SELECT subject_id, kind, detail, at FROM event WHERE id = $1";
    let found: Option<(String, String, String, i64)> = query(sql).bind(event).fetch_optional(conn).await?;
    Ok(found.map(|(person, kind, right, at)| {
        vec![("person", person), ("event", kind), ("right", right), ("at", at.to_string())]
    }))
}
