//! French words.

use super::Word;
use crate::fact::lexicon::Table;

pub(super) const WORDS: Table<Word> = &[];
