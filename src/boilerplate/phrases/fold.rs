//! The form in which furniture phrases are compared.

/// A line as phrases see it: lower case without accents, a run of digits as `#`, every word between single spaces,
/// with a space before the first and after the last. Colons and copyright signs are words, other marks are not.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded words.
    pub text: String,
    /// Where each word begins in the line, in bytes.
    starts: Vec<u32>,
    /// The last character of `text`.
    last: char,
}

impl Folded {
    /// Folds `line` in place of what was folded before.
    pub(super) fn set(&mut self, line: &str) {
        self.text.clear();
        self.starts.clear();
        self.text.push(' ');
        self.last = ' ';
        for (at, c) in line.char_indices() {
            let c = if c.is_ascii() {
                c.to_ascii_lowercase()
            } else {
                plain(c)
            };
            match c {
                'a'..='z' => self.letter(at, c),
                // The phrases have the sign itself for a figure.
                '0'..='9' | '#' => {
                    if self.last != '#' {
                        self.close();
                        self.letter(at, '#');
                    }
                }
                ':' | '©' => {
                    self.close();
                    self.letter(at, c);
                    self.close();
                }
                'œ' => {
                    self.letter(at, 'o');
                    self.letter(at, 'e');
                }
                // Marks that stand on the letter before, and characters without width.
                '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}' => {}
                c if c.is_alphanumeric() => self.letter(at, c),
                _ => self.close(),
            }
        }
        self.close();
    }

    /// How many words there are.
    pub(super) fn words(&self) -> usize {
        self.starts.len()
    }

    /// Byte of the line where the word after place `at` of the folded text begins, if there is one.
    pub(super) fn source(&self, at: usize) -> Option<usize> {
        let word = self.text[..at].matches(' ').count();
        self.starts.get(word).map(|start| *start as usize)
    }

    fn letter(&mut self, at: usize, c: char) {
        if self.last == '#' && c != '#' {
            self.close();
        }
        if self.last == ' ' {
            self.starts.push(at as u32);
        }
        self.text.push(c);
        self.last = c;
    }

    fn close(&mut self) {
        if self.last != ' ' {
            self.text.push(' ');
            self.last = ' ';
        }
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
        'Œ' => 'œ',
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(line: &str) -> Folded {
        let mut folded = Folded::default();
        folded.set(line);
        folded
    }

    #[test]
    fn marks_case_and_figures_are_folded() {
        assert_eq!(
            folded("« S’abonner » — 12,5\u{a0}€ le mois !").text,
            " s abonner # # le mois "
        );
        assert_eq!(folded("PUBLICITÉ : 3min").text, " publicite : # min ");
        assert_eq!(folded("").text, " ");
    }

    #[test]
    fn words_are_found_again_in_the_line() {
        let line = "Il l’a dit. Lire la suite";
        let folded = folded(line);
        let at = folded.text.find(" lire").unwrap();
        assert_eq!(&line[folded.source(at).unwrap()..], "Lire la suite");
    }
}
