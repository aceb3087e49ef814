//! Why something is not done: a rule said no. Keys only; `locale` has a sentence for each that says what to do.

/// A refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// Nothing of that address, or nothing that this person may know of.
    #[error("not found")]
    NotFound,
    /// Nobody is signed in.
    #[error("not signed in")]
    SignedOut,
    /// The membership does not allow it.
    #[error("not allowed")]
    NotAllowed,
    /// Address and password do not belong together. Says the same whether the address is known or not.
    #[error("sign-in refused")]
    SignIn,
    /// The password was right, the code is not, or was used before.
    #[error("code refused")]
    Code,
    /// A passkey that is not known here, or an answer that does not fit the question.
    #[error("passkey refused")]
    Passkey,
    /// A second factor is in use already.
    #[error("second factor in use")]
    SetUpAlready,
    /// Too many attempts.
    #[error("too many attempts")]
    TooMany {
        /// Seconds until the next one is allowed.
        wait: u32,
    },
    /// The link was used, is too old, or was never given.
    #[error("link not valid")]
    Link,
    /// The link asks about a version that was changed, given back or published meanwhile.
    #[error("version passed")]
    VersionPassed,
    /// The release is not in a state from which this step leads on.
    #[error("not in this state")]
    State,
    /// Publishing needs a second person: the last one who changed the text may not publish it.
    #[error("a second person is needed")]
    SecondPair,
    /// Somebody else changed the text meanwhile.
    #[error("changed meanwhile")]
    ChangedMeanwhile,
    /// A photo lacks its alternative text or its credit.
    #[error("a photo lacks words")]
    PhotoWords,
    /// A photo that was taken down.
    #[error("photo taken down")]
    PhotoTakenDown,
    /// Nothing leaves from here by mail.
    #[error("no mail")]
    NoMail,
    /// The set-up is done.
    #[error("already set up")]
    AlreadySetUp,
    /// Something refers to it: it cannot be removed.
    #[error("in use")]
    InUse,
    /// The office that keeps the register cannot be closed.
    #[error("keeps the register")]
    KeepsRegister,
    /// No rule refuses the outlet: it meets them, or that cannot be told yet.
    #[error("no rule refuses it")]
    NotFailed,
    /// What a rule says was not read in its text and confirmed: nobody is refused by it.
    #[error("the rule is not certain")]
    NotCertain,
    /// The last administrator of an organisation cannot go.
    #[error("last administrator")]
    LastAdministrator,
}
