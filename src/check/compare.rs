//! What differs between two snapshots of an article.

use std::collections::{HashMap, VecDeque};

use super::{Row, Section, Snapshot};

/// One difference between a snapshot and a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Something of the article as a whole.
    Field {
        /// Its name.
        name: String,
        /// What it was; `None` when it was not known.
        old: Option<String>,
        /// What it is.
        new: Option<String>,
    },
    /// A fact or a dropped block that is there no more.
    Removed {
        /// The section it stood in.
        section: String,
        /// What it was.
        row: Row,
    },
    /// One that was not there.
    Added {
        /// The section it stands in.
        section: String,
        /// What it is.
        row: Row,
    },
    /// One that is not what it was.
    Changed {
        /// The section it stands in.
        section: String,
        /// What it was.
        old: Row,
        /// What it is.
        new: Row,
    },
}

/// All differences: of the article as a whole, then by section. The version of the rules is none. Order,
/// sentence and rule are for people alone; punctuation and white space of quotes do not count, unless both
/// snapshots hold places: those are compared to the letter.
pub fn differences(old: &Snapshot, new: &Snapshot) -> Vec<Difference> {
    let mut all = Vec::new();
    for name in names(&old.fields, &new.fields, |(name, _)| name) {
        let (before, after) = (value(&old.fields, name), value(&new.fields, name));
        if before != after {
            all.push(Difference::Field {
                name: name.to_owned(),
                old: before.map(str::to_owned),
                new: after.map(str::to_owned),
            });
        }
    }
    for name in names(&old.sections, &new.sections, |section| &section.name) {
        compare(
            name,
            rows(&old.sections, name),
            rows(&new.sections, name),
            &mut all,
        );
    }
    all
}

/// The names of two lists, those of the first before those that only the second has.
fn names<'a, T>(old: &'a [T], new: &'a [T], name: impl Fn(&'a T) -> &'a String) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for item in old.iter().chain(new) {
        let name = name(item).as_str();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn value<'a>(fields: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.as_str())
}

fn rows<'a>(sections: &'a [Section], wanted: &str) -> Vec<&'a Row> {
    let of_name = sections.iter().filter(|section| section.name == wanted);
    of_name.flat_map(|section| &section.rows).collect()
}

/// Takes away what is the same, then pairs what is alike; what is left was removed or added.
fn compare(section: &str, old: Vec<&Row>, new: Vec<&Row>, all: &mut Vec<Difference>) {
    let (_, old, new) = pair(old, new, |row| Some(identity(row)));
    let (by_quote, old, new) = pair(old, new, |row| Some(letters(&row.quote)));
    let (by_sentence, old, new) = pair(old, new, |row| {
        let sentence: Vec<&str> = row.sentence.split(' ').take(ALIKE).collect();
        (sentence.len() == ALIKE).then(|| sentence.join(" "))
    });
    for (old, new) in by_quote.into_iter().chain(by_sentence) {
        all.push(Difference::Changed {
            section: section.to_owned(),
            old: old.clone(),
            new: new.clone(),
        });
    }
    all.extend(old.into_iter().map(|row| Difference::Removed {
        section: section.to_owned(),
        row: row.clone(),
    }));
    all.extend(new.into_iter().map(|row| Difference::Added {
        section: section.to_owned(),
        row: row.clone(),
    }));
}

/// So many words at the beginning of two sentences make them the same one: later ones may be what changed.
const ALIKE: usize = 3;

/// Two lists as pairs of one key, and what has no partner.
type Paired<'a> = (Vec<(&'a Row, &'a Row)>, Vec<&'a Row>, Vec<&'a Row>);

fn pair<'a, K: std::hash::Hash + Eq>(
    old: Vec<&'a Row>,
    new: Vec<&'a Row>,
    key: impl Fn(&Row) -> Option<K>,
) -> Paired<'a> {
    let mut waiting: HashMap<K, VecDeque<usize>> = HashMap::new();
    for (at, row) in new.iter().enumerate() {
        if let Some(key) = key(row) {
            waiting.entry(key).or_default().push_back(at);
        }
    }
    let mut taken = vec![false; new.len()];
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for row in old {
        let partner = key(row).and_then(|key| waiting.get_mut(&key)?.pop_front());
        match partner {
            Some(at) => {
                taken[at] = true;
                pairs.push((row, new[at]));
            }
            None => left.push(row),
        }
    }
    let free = new.into_iter().zip(taken).filter(|(_, taken)| !taken);
    (pairs, left, free.map(|(row, _)| row).collect())
}

/// What makes two rows the same: everything where places are held, otherwise the value and the words.
fn identity(row: &Row) -> (String, String, Option<(String, String)>) {
    match &row.place {
        Some(place) => (
            row.value.clone(),
            row.quote.clone(),
            Some((place.clone(), row.rule.clone())),
        ),
        None => (row.value.clone(), letters(&row.quote), None),
    }
}

/// Letters and digits alone; of a text that has none, all of it.
fn letters(text: &str) -> String {
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    if letters.is_empty() {
        text.to_owned()
    } else {
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(rows: &[&str]) -> Snapshot {
        let rows = rows.join("\n");
        format!("coupure snapshot 1\nrules: 1\n\n[money]\n{rows}\n")
            .parse()
            .expect("a snapshot")
    }

    /// Differences as short lines.
    fn check(old: &[&str], new: &[&str], expected: &[&str]) {
        let found: Vec<String> = differences(&snapshot(old), &snapshot(new))
            .iter()
            .map(|difference| match difference {
                Difference::Field { name, .. } => name.clone(),
                Difference::Removed { row, .. } => format!("- {}", row.value),
                Difference::Added { row, .. } => format!("+ {}", row.value),
                Difference::Changed { old, new, .. } => format!("{} > {}", old.value, new.value),
            })
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn order_sentence_and_rule_make_no_difference() {
        let (one, two) = ("1 EUR | 1 € | A b… | r", "2 EUR | 2 € | C d… | s");
        check(&[one, two], &["2 EUR | 2 € | E e e… | t", one], &[]);
    }

    #[test]
    fn what_is_alike_is_paired() {
        check(
            &[
                "1 EUR | 1 $ | A a a… | r",
                "5 EUR | 5 € | B b b… | r",
                "7 EUR | 7 € | C c c… | r",
            ],
            &[
                "1 USD | 1 $ | A a a… | s",
                "6 EUR | 6 € | B b b… | r",
                "8 EUR | 8 € | D d d… | r",
            ],
            &["1 EUR > 1 USD", "5 EUR > 6 EUR", "- 7 EUR", "+ 8 EUR"],
        );
        check(
            &["1 EUR | 1 € | - | r"; 2],
            &["1 EUR | 1 € | - | r"; 3],
            &["+ 1 EUR"],
        );
    }

    #[test]
    fn strict_snapshots_are_compared_to_the_letter() {
        let loose = "1 EUR | “1 €” | A a a… | r";
        check(&[loose], &["1 EUR | 1 € | A a a… | r"], &[]);
        check(
            &["1 EUR | 1 € | A a a… | r | 3..6 1"],
            &["1 EUR | 1 € | A a a… | r | 4..7 1"],
            &["1 EUR > 1 EUR"],
        );
    }
}
