//! The outside world: fetching pages safely, archives, office documents.
