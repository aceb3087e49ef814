//! Whether a policy was put to the partners before it was set, by the standard of `rules/office/coordination.toml`: what is on record gives
//! the facts, the standard the clauses. An office that read and set the standard confirms it as any rule; until then it only informs.

use std::sync::LazyLock;

use domain::consultation::{Purpose, Reached};
use domain::zone::Zone;
use jiff::civil::Date;
use statute::file::Evidence;
use statute::{Acts, Fact, Facts, Moment, Rules, Value, Verdict};

use store::consultation::Consulted;

use super::see::Seen;
use crate::partner::{must_be_office, office_acts};
use crate::{Actor, Desk, Error, setup};
use domain::id::OrganisationId;
use domain::right::Act;

const FILE: &str = include_str!("../../../../rules/office/coordination.toml");

/// The outcome by which a policy may call itself coordinated.
pub const COORDINATED: &str = "coordination/coordinated";

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::parse(&[FILE]).unwrap_or_default());

/// The standard of coordination.
pub fn rules() -> &'static Rules {
    &RULES
}

/// What an office confirmed of the standard, and the day.
pub async fn standard(desk: &Desk, actor: &Actor, office: OrganisationId) -> Result<(Acts, Date), Error> {
    actor.must(Act::See, office)?;
    let mut conn = desk.db.read().await?;
    must_be_office(&mut conn, office).await?;
    let zone = setup::zone(&mut conn).await?;
    Ok((office_acts(&mut conn, Some(office), zone).await?, zone.clock(desk.now()).date()))
}

/// The verdict on a day.
pub fn verdict<'a>(facts: &'a Facts, acts: &Acts, day: Date) -> Verdict<'a> {
    rules().judge(facts, acts, Moment::on(day))
}

/// What is on record about a consultation; `set_on` is the day of the decision. What is not known is left out, and before the policy is set
/// what may still come: nothing is said to be missing while it can be done.
pub fn facts(seen: &Seen, set_on: Option<Date>, zone: Zone) -> Facts {
    let known = &seen.consultation;
    let mut facts = Facts::default();
    let mut add = |name: &str, value: Value| {
        let fact = Fact {
            value: Some(value),
            from: Date::MIN,
            until: None,
            established: Date::MIN,
            by: String::new(),
            evidence: Evidence::default(),
        };
        facts.add(name, fact);
    };
    let is_over = set_on.is_some();
    add("consultation.is_opened", Value::Truth(known.opened_at.is_some()));
    if is_over || known.closed_at.is_some() {
        add("consultation.is_closed", Value::Truth(known.closed_at.is_some()));
    }
    let arrived = |one: &Consulted| arrived(seen, one, zone);
    let invited: Vec<_> = seen.asked.iter().filter(|one| one.invited_at.is_some()).collect();
    let reached: Vec<Date> = invited.iter().filter_map(|one| arrived(one)).collect();
    let without = seen
        .asked
        .iter()
        .filter(|one| if one.invited_at.is_some() { arrived(one).is_none() } else { one.left_out.is_empty() });
    let whole = |count: usize| Value::Whole(i64::try_from(count).unwrap_or(i64::MAX));
    if !seen.asked.is_empty() {
        add("consultation.partners", whole(seen.asked.len()));
    }
    add("consultation.invited", whole(reached.len()));
    add("consultation.left_out_without_reason", whole(without.count()));
    // Whoever was told last had the fewest days.
    if let Some(last) = reached.iter().max() {
        add("consultation.last_invited_on", Value::Day(*last));
    }
    if let Some(closed) = seen.answers_until(zone) {
        add("consultation.closed_on", Value::Day(closed));
    }
    let (points, answered) = seen.in_time();
    if is_over || known.closed_at.is_some() {
        add("consultation.points", whole(points));
    }
    if is_over || answered == points {
        add("consultation.points_answered", whole(answered));
    }
    let shows = seen.final_text.is_some() && seen.text.is_some();
    if is_over || shows {
        add("decision.shows_difference", Value::Truth(shows));
    }
    if let Some(day) = set_on {
        add("decision.set_on", Value::Day(day));
    }
    facts
}

/// The day on which a partner's invitation arrived: the first that did, not before it was invited. None while none did.
fn arrived(seen: &Seen, one: &Consulted, zone: Zone) -> Option<Date> {
    let invited = zone.clock(one.invited_at?.max(seen.consultation.opened_at?)).date();
    let own = seen.reached.iter().filter(|reach| reach.consulted == one.id && reach.purpose == Purpose::Invitation);
    own.filter(|reach| reach.state == Reached::Arrived).map(|reach| reach.on.max(invited)).min()
}

/// Leaves of what an office confirmed what it had confirmed when the consultation opened: a standard that is set later holds for the next.
pub fn set_before(acts: &mut Acts, seen: &Seen, zone: Zone) {
    let opened = seen.consultation.opened_at.map(|at| zone.clock(at).date());
    acts.confirmations.retain(|one| opened.is_none_or(|opened| one.on <= opened));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_is_read() {
        assert_eq!(rules().sources.len(), 1);
        assert!(rules().outcomes.iter().any(|known| known.key == COORDINATED));
    }
}
