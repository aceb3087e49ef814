//! The Indonesian of the news: words and their senses, sentences, dates and times.
//! Everything works on the tokens of `token`, which are cut in one pass and know the sense of each word.

pub mod calendar;
pub(crate) mod letters;
pub(crate) mod lexicon;
pub mod sentence;
pub(crate) mod token;
