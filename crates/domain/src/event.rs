//! What happens with an account: each is a line of the audit list that its subject can read.

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    /// Signed in.
    SignedIn,
    /// A wrong password was given.
    SignInRefused,
    /// The password was right, the code was not.
    CodeRefused,
    /// Signed in with a recovery code in place of the app.
    RecoveryCodeUsed,
    /// Signed out, or a session was ended from afar.
    SessionEnded,
    /// A password was chosen.
    PasswordChosen,
    /// A link to a new password was made.
    RecoveryLink,
    /// Signing in asks for a code from now on.
    AuthenticatorAdded,
    /// Signing in asks for no code any more.
    AuthenticatorRemoved,
    /// New recovery codes were made in place of the old.
    RecoveryCodesMade,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// A program's token was made.
    TokenMade,
    /// A program's token was ended.
    TokenEnded,
    /// A right was given.
    RightGiven,
    /// Until when a right is held was set.
    RightTerm,
    /// A right was taken.
    RightTaken,
}

impl EventKind {
    /// All.
    pub const ALL: [Self; 17] = [
        Self::SignedIn,
        Self::SignInRefused,
        Self::CodeRefused,
        Self::RecoveryCodeUsed,
        Self::SessionEnded,
        Self::PasswordChosen,
        Self::RecoveryLink,
        Self::AuthenticatorAdded,
        Self::AuthenticatorRemoved,
        Self::RecoveryCodesMade,
        Self::PasskeyAdded,
        Self::PasskeyRemoved,
        Self::TokenMade,
        Self::TokenEnded,
        Self::RightGiven,
        Self::RightTerm,
        Self::RightTaken,
    ];

    /// Reads the word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed_in",
            Self::SignInRefused => "sign_in_refused",
            Self::CodeRefused => "code_refused",
            Self::RecoveryCodeUsed => "recovery_code_used",
            Self::SessionEnded => "session_ended",
            Self::PasswordChosen => "password_chosen",
            Self::RecoveryLink => "recovery_link",
            Self::AuthenticatorAdded => "authenticator_added",
            Self::AuthenticatorRemoved => "authenticator_removed",
            Self::RecoveryCodesMade => "recovery_codes_made",
            Self::PasskeyAdded => "passkey_added",
            Self::PasskeyRemoved => "passkey_removed",
            Self::TokenMade => "token_made",
            Self::TokenEnded => "token_ended",
            Self::RightGiven => "right_given",
            Self::RightTerm => "right_term",
            Self::RightTaken => "right_taken",
        }
    }
}
