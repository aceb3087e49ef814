//! Who acts, and what their memberships allow.

use domain::Refusal;
use domain::id::OrganisationId;
use domain::right::Act;
use store::membership::Membership;
use store::person::Person;

/// A person who is signed in.
#[derive(Debug, Clone)]
pub struct Actor {
    /// Who.
    pub person: Person,
    /// Their places in the organisation they chose to work for; elsewhere they have no rights meanwhile.
    pub memberships: Vec<Membership>,
    /// A program acts, by a token of the person's: it may use the API and nothing else.
    pub program: bool,
    /// Hash of the session's token.
    pub session: String,
}

impl Actor {
    /// True when the actor may do it in the organisation.
    pub fn may(&self, act: Act, organisation: OrganisationId) -> bool {
        let mut own = self.memberships.iter().filter(|membership| membership.organisation == organisation);
        own.any(|membership| membership.right.allows(act))
    }

    /// Refuses what the actor may not do. Whoever may not even see the organisation learns nothing of it.
    pub(crate) fn must(&self, act: Act, organisation: OrganisationId) -> Result<(), Refusal> {
        if self.may(act, organisation) {
            Ok(())
        } else if self.may(Act::See, organisation) {
            Err(Refusal::NotAllowed)
        } else {
            Err(Refusal::NotFound)
        }
    }
}
