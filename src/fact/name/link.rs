//! What the sentences of an article say, on its way to one list of mentions.

use rustc_hash::FxHashMap;

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
    let mut key = String::with_capacity(text.len());
    write_key(text, &mut key);
    key
}

fn write_key(text: &str, key: &mut String) {
    if text.is_ascii() && !text.contains('\n') {
        let start = key.len();
        key.push_str(text);
        key[start..].make_ascii_lowercase();
        return;
    }
    for c in text.chars() {
        match c {
            '\n' | '\u{a0}' | '\u{202f}' => key.push(' '),
            '\0'..='\x7f' => key.push(c.to_ascii_lowercase()),
            'ß'..='ÿ' => key.push(c),
            '’' | 'ʼ' | '‘' => key.push('\''),
            '\u{2010}' | '\u{2011}' => key.push('-'),
            '\u{ad}' => {}
            c => key.extend(c.to_lowercase()),
        }
    }
}

/// True for what parts the words of a name.
pub(super) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\n' | '\u{a0}' | '\u{202f}')
}

/// True for what parts the words of a name or an elided word from the next.
pub(super) fn is_cut(c: char) -> bool {
    is_space(c) || matches!(c, '\'' | '’' | 'ʼ' | '‘')
}

/// The number of a name.
pub(super) type NameId = u32;

/// Names by number: spellings of one name share it.
#[derive(Default)]
pub(super) struct Names {
    numbers: FxHashMap<Box<str>, NameId>,
    key: String,
}

impl Names {
    /// The number of a name, a new one for a new name.
    pub(super) fn number(&mut self, text: &str) -> NameId {
        self.known(text).unwrap_or_else(|| {
            let number = self.numbers.len() as NameId;
            self.numbers.insert(self.key.as_str().into(), number);
            number
        })
    }

    /// The number of a name that was met before.
    pub(super) fn known(&mut self, text: &str) -> Option<NameId> {
        self.key.clear();
        write_key(text, &mut self.key);
        self.numbers.get(self.key.as_str()).copied()
    }
}
