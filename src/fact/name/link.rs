//! What the sentences of an article say, on its way to one list of mentions.

use super::{bind::Bound, reader::Reader, role::Post, scan::Marks};

/// A sentence, read.
pub(super) struct Read<'a> {
    pub reader: Reader<'a>,
    pub marks: Marks,
    pub posts: Vec<Post>,
    pub persons: Vec<Bound>,
}

/// The form of a name that its spellings share: small letters, one apostrophe, one space, one hyphen.
pub(super) fn key(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '’' | 'ʼ' | '‘' => '\'',
            '\u{a0}' | '\u{202f}' | '\n' => ' ',
            '\u{2010}' | '\u{2011}' => '-',
            c => c,
        })
        .filter(|c| *c != '\u{ad}')
        .collect()
}
