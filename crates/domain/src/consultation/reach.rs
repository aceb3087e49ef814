//! How a partner was reached: on which way, for what, and whether it arrived.

use super::words;

words! {
    /// The way.
    Way {
        /// Mail of this program.
        Mail = "mail",
        /// It stands on the partner's desk.
        Desk = "desk",
        /// A letter on paper.
        Letter = "letter",
        /// WhatsApp or another messenger.
        Message = "message",
        /// Told in person or by telephone.
        InPerson = "in-person",
    }
}

impl Way {
    /// Those that an office enters by hand.
    pub const BY_HAND: [Self; 3] = [Self::Letter, Self::Message, Self::InPerson];
}

words! {
    /// What for.
    Purpose {
        /// The partner is asked.
        Invitation = "invitation",
        /// It is reminded.
        Reminder = "reminder",
        /// Minutes have something of it to confirm.
        Minutes = "minutes",
    }
}

words! {
    /// Whether it arrived.
    Reached {
        /// Mail that waits to be sent.
        Waiting = "waiting",
        /// It arrived, as far as can be told: a mail server took it, or somebody handed it over.
        Arrived = "arrived",
        /// No server took it.
        Failed = "failed",
    }
}
