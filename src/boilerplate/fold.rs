//! Words as phrases and word lists compare them: a number for each, of its letters in lower case without accents.

/// A word of a line, a run of figures, a colon or a copyright sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Folded {
    /// Stands for the word; equal words have equal numbers, and the others do not in practice.
    pub number: u64,
    /// Where it begins in the line, in bytes.
    pub at: u32,
}

/// Any run of figures.
pub(super) const FIGURES: u64 = finish(add(0, '#'));
/// Between a label and what it names.
pub(super) const COLON: u64 = finish(add(0, ':'));
/// Before the holder of the rights.
pub(super) const COPYRIGHT: u64 = finish(add(0, '©'));

/// The letters so far with one more, which is in lower case and has no accent. There are none at 0.
#[inline]
pub(super) const fn add(letters: u64, letter: char) -> u64 {
    letters.rotate_left(5) ^ letter as u64
}

/// The letters so far with `count` more, one to eight: ASCII in lower case, in the highest bytes of `more`, the first
/// in the lowest of them. The same as adding one after the other.
#[inline]
pub(super) const fn add_eight(letters: u64, more: u64, count: u32) -> u64 {
    // The letters of each pair are joined, then the pairs, then the fours.
    const ONES: u64 = 0x00ff_00ff_00ff_00ff;
    const PAIRS: u64 = 0x0000_ffff_0000_ffff;
    let pairs = (more & ONES) << 5 ^ (more >> 8 & ONES);
    let fours = (pairs & PAIRS) << 10 ^ (pairs >> 16 & PAIRS);
    let all = (fours & 0xffff_ffff) << 20 ^ fours >> 32;
    letters.rotate_left(5 * count) ^ all
}

/// The number of a word with these letters.
#[inline]
pub(super) const fn finish(letters: u64) -> u64 {
    let number = letters.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    number ^ (number >> 32)
}

/// The same for any letter.
pub(super) fn add_plain(letters: u64, letter: char) -> u64 {
    match plain(letter) {
        'œ' => add(add(letters, 'o'), 'e'),
        letter => add(letters, letter),
    }
}

/// The number of a word.
pub(super) fn number(word: &str) -> u64 {
    let letters = word.chars().filter(|c| !is_mute(*c));
    finish(letters.fold(0, add_plain))
}

/// The number of a phrase with one word more.
#[inline]
pub(super) fn join(phrase: u64, word: u64) -> u64 {
    (phrase.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// Adds the words of a run of letters and figures, where letters and figures part.
pub(super) fn split(run: &str, at: u32, out: &mut Vec<Folded>) {
    let (mut letters, mut start) = (0, at);
    let mut last_is_figure = None;
    for (offset, c) in run.char_indices().filter(|(_, c)| !is_mute(*c)) {
        let is_figure = c.is_ascii_digit();
        let here = at + offset as u32;
        if last_is_figure != Some(is_figure) {
            if last_is_figure == Some(false) {
                out.push(Folded {
                    number: finish(letters),
                    at: start,
                });
            }
            if is_figure {
                out.push(Folded {
                    number: FIGURES,
                    at: here,
                });
            }
            (letters, start) = (0, here);
            last_is_figure = Some(is_figure);
        }
        if !is_figure {
            letters = add_plain(letters, c);
        }
    }
    if last_is_figure == Some(false) {
        out.push(Folded {
            number: finish(letters),
            at: start,
        });
    }
}

/// Marks that stand on the letter before, and characters without width.
#[inline]
pub(super) fn is_mute(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

/// The same as [`char::is_alphanumeric`], quick for what our languages write.
#[inline]
pub(super) fn is_alphanumeric(c: char) -> bool {
    match c {
        'À'..='ɏ' => !matches!(c, '×' | '÷'),
        '\u{2000}'..='\u{206f}' => false,
        c => c.is_alphanumeric(),
    }
}

/// The letter under an accent, in lower case.
fn plain(c: char) -> char {
    match c {
        'À' | 'Á' | 'Â' | 'Ä' | 'Ã' | 'Å' | 'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'Ç' | 'ç' => 'c',
        'È' | 'É' | 'Ê' | 'Ë' | 'è' | 'é' | 'ê' | 'ë' => 'e',
        'Ì' | 'Í' | 'Î' | 'Ï' | 'ì' | 'í' | 'î' | 'ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò' | 'Ó' | 'Ô' | 'Ö' | 'Õ' | 'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'Ù' | 'Ú' | 'Û' | 'Ü' | 'ù' | 'ú' | 'û' | 'ü' => 'u',
        'Œ' | 'œ' => 'œ',
        c if c.is_ascii() => c.to_ascii_lowercase(),
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(number("Été"), number("ete"));
        assert_eq!(number("e\u{301}te\u{301}"), number("été"));
        assert_eq!(number("cœur"), number("COEUR"));
        assert_ne!(number("mer"), number("mere"));
    }

    #[test]
    fn letters_and_figures_are_those_of_unicode() {
        let all = (0..=0x3000).filter_map(char::from_u32);
        let differ: Vec<char> = all
            .filter(|c| is_alphanumeric(*c) != c.is_alphanumeric())
            .collect();
        assert_eq!(differ, []);
        assert!(!('ß'..='ÿ').any(char::is_uppercase));
    }

    #[test]
    fn eight_letters_are_added_as_one_after_the_other() {
        let word = b"gouverne2022";
        for count in 1..=8 {
            for from in 0..word.len() - count {
                let letters = &word[from..from + count];
                let mut bytes = [0; 8];
                bytes[8 - count..].copy_from_slice(letters);
                let so_far = 0x1234_5678_9abc_def1;
                let one_by_one = letters
                    .iter()
                    .fold(so_far, |sum, byte| add(sum, char::from(*byte)));
                let at_once = add_eight(so_far, u64::from_le_bytes(bytes), count as u32);
                assert_eq!(at_once, one_by_one, "{letters:?}");
            }
        }
    }

    #[test]
    fn letters_and_figures_part() {
        let mut words = Vec::new();
        split("14h30min", 5, &mut words);
        let places: Vec<(u64, u32)> = words.iter().map(|word| (word.number, word.at)).collect();
        assert_eq!(
            places,
            [
                (FIGURES, 5),
                (number("h"), 7),
                (FIGURES, 8),
                (number("min"), 10)
            ]
        );
    }
}
