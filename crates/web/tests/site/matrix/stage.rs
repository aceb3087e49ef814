//! A site that is as it was before each request, an office whose members have one right each, and somebody who has all of them in
//! another office.

use domain::id::{MembershipId, OrganisationId, PersonId};
use domain::organisation::{Kind, OrganisationName};
use domain::person::{Email, PersonName};
use domain::right::{Act, Right};
use domain::slug::Slug;
use store::{membership, organisation, person};

use super::expected::{Asker, Expected, fits, leak};
use super::line::{Line, Things, Who, filled};
use super::{request, things};
use crate::site::{OFFICER, Site};

/// The site, and who asks there.
pub(super) struct Stage {
    kept: Site,
    pub(super) now: Site,
    pub(super) things: Things,
    pub(super) askers: Vec<(Asker, Option<String>)>,
}

impl Stage {
    pub(super) async fn new() -> Self {
        let kept = Site::with_mail().await;
        let owner = kept.token(OFFICER).await;
        let things = things::things(&kept).await;
        let office = things["office"].parse().unwrap();
        let mut askers = vec![(Asker::Nobody, None)];
        askers.push((Asker::Foreign, Some(foreigner(&kept).await)));
        for (number, right) in (101..).zip(Right::ALL) {
            askers.push((Asker::Member(right), Some(member(&kept, number, office, &[right]).await)));
        }
        askers.push((Asker::Owner, Some(owner)));
        // Closed, all of it stands in one file that is copied soon.
        kept.app.desk.db.close().await;
        let now = kept.copied().await;
        Self { kept, now, things, askers }
    }

    /// What is wrong with what the asker is answered.
    pub(super) async fn ask(
        &mut self,
        line: &Line,
        things: &Things,
        asker: usize,
        expected: Expected,
    ) -> Option<String> {
        let (route, who, of, _) = line;
        let (asker, token) = &self.askers[asker];
        let owner = (*asker == Asker::Owner).then(|| self.things.get(format!("{of}-owner").as_str())).flatten();
        let token = owner.or(token.as_ref()).map(String::as_str);
        let path = filled(route.split(' ').nth(1).unwrap(), of, things);
        let answer = self.now.answer(request::request(line, things, &path, token)).await;
        // Whoever holds the key reads what it opens.
        let opens = *who == Who::Key && expected == Expected::Let;
        let fault = if let Some(words) = leak(*asker, &answer).filter(|_| !opens) {
            Some(format!("{asker:?} {route} ({of}): reads {words}"))
        } else {
            let fits = fits(expected, (route, &path), &answer);
            (!fits).then(|| format!("{asker:?} {route} ({of}): {}, not {expected:?}", answer.status))
        };
        // What who may only see can send changes nothing.
        let changed = !route.starts_with("GET") && *who != Who::May(Act::See) && !answer.status.is_client_error();
        if changed {
            self.reset().await;
        }
        fault
    }

    /// All as it was kept.
    async fn reset(&mut self) {
        self.now = self.kept.copied().await;
    }
}

/// A token of somebody new with these rights there.
pub(crate) async fn member(site: &Site, number: u128, office: OrganisationId, rights: &[Right]) -> String {
    let (now, email) = (site.now(), Email::parse(&format!("anggota{number}@kominfo.example")).unwrap());
    let (id, name) = (PersonId::new(now, number), PersonName::parse("Budi Laut").unwrap());
    let mut tx = site.app.desk.db.begin().await.unwrap();
    let known = person::by_email(&mut tx, &Email::parse(OFFICER).unwrap()).await.unwrap().unwrap();
    person::insert(&mut tx, id, (&name, &email), "id", now).await.unwrap();
    person::set_password(&mut tx, id, &known.password.unwrap()).await.unwrap();
    for (place, right) in (number * 100..).zip(rights) {
        let place = MembershipId::new(now, place);
        membership::insert(&mut tx, place, (id, office), (*right, ""), now).await.unwrap();
    }
    tx.commit().await.unwrap();
    site.token(email.as_str()).await
}

/// A token of somebody who has every right in an office of their own, and nothing else.
pub(crate) async fn foreigner(site: &Site) -> String {
    let office = elsewhere(site).await;
    member(site, 100, office, &Right::ALL).await
}

/// Another office, with nobody in it.
async fn elsewhere(site: &Site) -> OrganisationId {
    let id = OrganisationId::new(site.now(), 77);
    let (name, slug) = (OrganisationName::parse("Badan Penghubung").unwrap(), Slug::from_title("badan penghubung"));
    let mut tx = site.app.desk.db.begin().await.unwrap();
    organisation::insert(&mut tx, (id, Kind::Office), (&name, &name), &slug, site.now()).await.unwrap();
    tx.commit().await.unwrap();
    id
}
