//! How often a door may be tried: some attempts at once, then one after each while. An attempt is counted before its work is
//! done, so that many at once are counted too; once refused, an attempt costs one read.

use std::time::Duration;

use domain::Refusal;
use jiff::Timestamp;
use store::{Conn, StoreError, throttle};

use crate::transaction::transaction;
use crate::{Desk, Error, secret};

/// A door's measure.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The door's word in the database.
    door: &'static str,
    /// How many attempts at once.
    burst: u32,
    /// After which time one more is allowed.
    every: Duration,
}

/// Any form that everybody can send, for each client. A whole office may stand behind one address.
pub const FORM: Limit = Limit { door: "form", burst: 40, every: Duration::from_secs(20) };
/// The password of one account from one client.
pub(crate) const PASSWORD: Limit = Limit { door: "password", burst: 8, every: Duration::from_mins(1) };
/// The password of one account from everywhere: many guessers together.
pub const PASSWORD_ANYWHERE: Limit = Limit { door: "password_anywhere", burst: 60, every: Duration::from_mins(2) };
/// The second factor of one account from one client: six digits, three of a million at any time.
pub(crate) const CODE: Limit = Limit { door: "code", burst: 6, every: Duration::from_mins(1) };
/// The second factor of one account from everywhere: whoever tries knows the password already.
pub(crate) const CODE_ANYWHERE: Limit = Limit { door: "code_anywhere", burst: 30, every: Duration::from_mins(5) };

/// Invitations to one address from one organisation.
pub(crate) const MAIL: Limit = Limit { door: "mail", burst: 5, every: Duration::from_hours(1) };
/// Mail to one address: nobody's mailbox is filled from here.
pub(crate) const RECOVERY: Limit = Limit { door: "recovery", burst: 3, every: Duration::from_mins(15) };

/// Pages that are fetched for one client to see where they come from, of one site for everybody, and all together: a site is not
/// asked more by way of this desk than it would be by readers.
pub(crate) const CHECKED_PAGE: Limit = Limit { door: "checked_page", burst: 10, every: Duration::from_mins(1) };
pub(crate) const CHECKED_SITE: Limit = Limit { door: "checked_site", burst: 12, every: Duration::from_secs(30) };
pub(crate) const CHECKED_ANYWHERE: Limit = Limit { door: "checked_anywhere", burst: 60, every: Duration::from_secs(5) };
/// Times that the pages of one site are read for its outlet.
pub(crate) const READ_SITE: Limit = Limit { door: "read_site", burst: 4, every: Duration::from_mins(30) };
/// Pictures that are looked at for one client.
pub(crate) const CHECKED_PICTURE: Limit = Limit { door: "checked_picture", burst: 10, every: Duration::from_secs(30) };
/// Comments on a policy draft from one client, and on one draft from everybody.
pub(crate) const COMMENT: Limit = Limit { door: "comment", burst: 10, every: Duration::from_mins(5) };
pub(crate) const COMMENT_ANYWHERE: Limit =
    Limit { door: "comment_anywhere", burst: 200, every: Duration::from_secs(20) };
/// Answers that one client, and everybody together, gives an address of their own.
pub(crate) const SHARED: Limit = Limit { door: "shared", burst: 10, every: Duration::from_mins(10) };
pub(crate) const SHARED_ANYWHERE: Limit = Limit { door: "shared_anywhere", burst: 200, every: Duration::from_mins(2) };

impl Limit {
    /// The longest time ahead that attempts may count.
    fn most(self) -> Duration {
        self.every * self.burst
    }

    /// What stands for a subject in the database: no address in clear.
    fn name(self, subject: &str) -> String {
        format!("{}:{}", self.door, secret::hash(subject))
    }

    /// Until when attempts count with one more; the refusal where that is too many.
    fn next(self, until: Option<Timestamp>, now: Timestamp) -> Result<Timestamp, Refusal> {
        // What counts longer than attempts ever do was counted by a clock that went wrong; servers whose clocks differ a little are no matter.
        let latest = now.checked_add(self.most() * 2).unwrap_or(Timestamp::MAX);
        let until = until.filter(|until| *until > now && *until <= latest).unwrap_or(now);
        let next = until.checked_add(self.every).unwrap_or(Timestamp::MAX);
        let allowed = now.checked_add(self.most()).unwrap_or(Timestamp::MAX);
        if next <= allowed {
            return Ok(next);
        }
        let wait = u64::try_from(allowed.duration_until(next).as_millis()).unwrap_or(0).div_ceil(1_000);
        Err(Refusal::TooMany { wait: u32::try_from(wait).unwrap_or(u32::MAX) })
    }
}

/// Counts an attempt for each of the subjects, or refuses it and counts none.
pub async fn charge(desk: &Desk, attempts: &[(Limit, &str)]) -> Result<(), Error> {
    let now = desk.now();
    let mut conn = desk.db.read().await?;
    for (limit, subject) in attempts {
        limit.next(throttle::counts_until(&mut conn, &limit.name(subject)).await?, now)?;
    }
    drop(conn);
    transaction!(desk, tx => {
        for (limit, subject) in attempts {
            count(tx, (*limit, subject), now).await?;
        }
        Ok(())
    })
}

/// Counts an attempt together with what it does, or refuses both.
pub(crate) async fn count(tx: &mut Conn, (limit, subject): (Limit, &str), now: Timestamp) -> Result<(), Error> {
    let name = limit.name(subject);
    let next = limit.next(throttle::counts_until(tx, &name).await?, now)?;
    Ok(throttle::set(tx, &name, next).await?)
}

/// Gives an attempt back to whoever came in by it.
pub async fn refund(desk: &Desk, attempts: &[(Limit, &str)]) -> Result<(), Error> {
    let now = desk.now();
    transaction!(desk, tx => {
        for (limit, subject) in attempts {
            let name = limit.name(subject);
            let until = throttle::counts_until(tx, &name).await?.unwrap_or(now);
            throttle::set(tx, &name, until.checked_sub(limit.every).unwrap_or(now)).await?;
        }
        Ok(())
    })
}

/// Writes a row that counts nothing.
pub(crate) async fn mark(tx: &mut Conn, now: Timestamp) -> Result<(), StoreError> {
    throttle::set(tx, "nobody", now).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_at_once_then_one_after_each_while() {
        let limit = Limit { door: "test", burst: 3, every: Duration::from_mins(1) };
        let at = |seconds: i64| Timestamp::from_second(1_000_000 + seconds).unwrap();
        let mut until = None;
        for (seconds, answer) in [
            (0, Ok(())),
            (0, Ok(())),
            (1, Ok(())),
            (1, Err(59)),
            (59, Err(1)),
            (60, Ok(())),
            (60, Err(60)),
            (400, Ok(())),
        ] {
            let next = limit.next(until, at(seconds));
            let told = next.map(drop).map_err(|refusal| match refusal {
                Refusal::TooMany { wait } => wait,
                other => panic!("{other}"),
            });
            assert_eq!(told, answer, "after {seconds} s");
            until = next.ok().or(until);
        }
    }

    #[test]
    fn nobody_is_kept_out_for_a_year_because_the_clock_was_a_year_ahead() {
        let limit = Limit { door: "test", burst: 3, every: Duration::from_mins(1) };
        let at = |seconds: i64| Timestamp::from_second(1_000_000 + seconds).unwrap();
        assert_eq!(limit.next(Some(at(365 * 86_400)), at(0)), Ok(at(60)));
        // A server whose clock is a minute behind opens no door that another one closed.
        assert!(limit.next(Some(at(180 + 60)), at(0)).is_err());
        assert!(limit.next(Some(at(360)), at(0)).is_err());
    }

    #[test]
    fn an_address_does_not_stand_in_the_database() {
        assert!(!FORM.name("198.51.100.7").contains("198"));
        assert_ne!(FORM.name("198.51.100.7"), PASSWORD.name("198.51.100.7"));
    }
}
