//! Lines in which a publisher asks its readers for something.

use super::{document::Document, shape::Shape};

/// Most words of such a line.
const LONGEST: u32 = 60;
/// One word in so many is of readers, of the publisher or of what readers are told to do.
const DENSE: u32 = 4;
/// Fewer paragraphs do not tell how an article speaks.
const FEWEST_PARAGRAPHS: usize = 3;
/// An article speaks to its readers if one paragraph in so many does.
const SPEAKS: usize = 10;

/// True for what calls on readers to do things with what the publisher has: no article does so in its own words.
pub(super) fn calls(shape: &Shape) -> bool {
    shape.publishing >= 2 && shape.reading > 0 && shape.calling >= 2 && is_own(shape)
}

/// True for a line full of words for readers and of the publisher's trade, in an article that does not speak to its
/// readers otherwise; a line that begins in mid-sentence is a part of another.
pub(super) fn stands_out(document: &Document, shape: &Shape) -> bool {
    // Many words are of the publisher and of calls at once: to vote, to share, a comment.
    let words = shape.publishing.max(shape.calling) + shape.reading;
    shape.publishing > 0
        && shape.reading > 0
        && words * DENSE >= shape.words
        && !shape.starts_lower
        && (3..=LONGEST).contains(&shape.words)
        && is_own(shape)
        && document.prose >= FEWEST_PARAGRAPHS
        && document.prose_to_readers * SPEAKS <= document.prose
}

/// True for a paragraph that speaks to the readers, and not in the words of somebody quoted.
pub(super) fn speaks_to_readers(shape: &Shape) -> bool {
    shape.reading > 0 && is_own(shape)
}

/// True without the words of others.
fn is_own(shape: &Shape) -> bool {
    shape.quotes == 0 && shape.quoting == 0 && !shape.starts_quoted
}

#[cfg(test)]
mod tests {
    use crate::{
        block::{Format, blocks},
        boilerplate::{Mode, Rules, judge},
        language::Lang,
    };

    /// The lines that are dropped from the midst of an article.
    fn dropped(article: [&str; 4], lines: &[&str], lang: Lang) -> Vec<String> {
        let gone = |line: &&str| {
            let [a, b, c, d] = article;
            let text = [a, b, *line, c, d].join("\n\n");
            let judged = judge(
                blocks(&text, Format::Text),
                Some(lang),
                Mode::Balanced,
                &Rules::default(),
            );
            judged.iter().any(|one| one.reason.is_some())
        };
        let gone = lines.iter().filter(|line| gone(line));
        gone.map(|line| (*line).to_owned()).collect()
    }

    const EN: [&str; 4] = [
        "The port of Saltmere was fined 2 million euros on Tuesday after a crane fell on a ferry, the council said.",
        "Nobody was hurt in the accident, but two ferries had to turn round in the bay while divers looked at the wreck.",
        "The owner of the crane told the council that the chain which broke had been inspected a month before the day.",
        "A court in the town will hear the case in January, and the council must then decide whether to buy a crane.",
    ];
    const FR: [&str; 4] = [
        "Le port de Saltmere a été condamné mardi à 2 millions d’euros après la chute d’une grue, a annoncé la mairie.",
        "Personne n’a été blessé dans l’accident, mais deux ferries ont dû faire demi-tour dans la baie de la ville.",
        "Le propriétaire de la grue a indiqué au conseil que la chaîne avait été contrôlée un mois avant l’accident.",
        "Un tribunal de la ville examinera l’affaire en janvier, et le conseil dira alors s’il faut acheter une grue.",
    ];

    #[test]
    fn what_asks_readers_for_something_goes() {
        let en = [
            "Our reporters keep an eye on the harbour for you.",
            "Get our alerts about the port in your mail",
            "Choose the newsletters that you want to read",
        ];
        let fr = [
            "Choisissez vos alertes et vos newsletters du port",
            "Nos journalistes lisent vos messages au sujet du port",
        ];
        assert_eq!(dropped(EN, &en, Lang::En), en);
        assert_eq!(dropped(FR, &fr, Lang::Fr), fr);
    }

    #[test]
    fn what_is_told_or_said_stays() {
        let en = [
            "Here is what you need to know before the vote in the council on Wednesday.",
            "“Follow our website and read our messages,” the harbour master told the owners of boats.",
            "The newspaper said that its newsletter has more subscribers than its print edition.",
        ];
        let fr = [
            "« Suivez notre site et lisez nos messages », a dit la capitainerie aux propriétaires.",
            "Le journal affirme que sa lettre compte plus d’abonnés que son édition papier.",
        ];
        assert!(dropped(EN, &en, Lang::En).is_empty());
        assert!(dropped(FR, &fr, Lang::Fr).is_empty());
    }
}
