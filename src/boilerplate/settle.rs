//! Rules and model to one verdict for each line, with the reason.

use std::borrow::Cow;

use super::{
    MODEL, Mode, Reason, appeal,
    document::{Document, Line},
    headline, live,
    phrases::{Place, Strength},
    shape::End,
    zones::{self, Decision},
};

/// Lines under this probability are dropped.
const THRESHOLD: f32 = 0.5;
/// Documents of fewer lines, or with less running text, are not what the model was trained on: only rules drop
/// lines there.
const FEWEST_LINES: usize = 4;
const LEAST_PROSE_WORDS: u32 = 40;
/// Running text without a phrase between two likely paragraphs, and sentences about what the article is about,
/// are dropped only under this probability; so are the lines of a live report, whose entries hang together less.
const FRAMED_THRESHOLD: f32 = 0.2;
/// The headline is dropped by the model only under this probability.
const HEADLINE_THRESHOLD: f32 = 0.02;

/// The verdict of each line, `None` for a kept one, and the place of the headline.
pub(super) fn settle(
    document: &Document,
    looks: &[f32],
    mode: Mode,
) -> (Vec<Option<Decision>>, Option<usize>) {
    let mut verdicts = zones::decide(document);
    let headline = headline::find(document, &verdicts);
    let judged = document.lines.len() >= FEWEST_LINES && document.prose_words >= LEAST_PROSE_WORDS;
    if judged {
        let looks = &in_chains(document, looks);
        // The rules have taken the comments and what else stands behind an article.
        let final_prose = (0..looks.len())
            .rev()
            .find(|i| document.lines[*i].prose && verdicts[*i].is_none());
        let live = live::report(document).unwrap_or_default();
        let dropped: Vec<bool> = (0..looks.len())
            .map(|i| {
                let least = if headline == Some(i) {
                    HEADLINE_THRESHOLD
                } else if is_framed(document, &verdicts, looks, final_prose, i)
                    || is_on_topic(&document.lines[i])
                    || live.contains(&i) && document.lines[i].hit.is_none()
                {
                    FRAMED_THRESHOLD
                } else {
                    THRESHOLD
                };
                verdicts[i].is_some() || looks[i] < mode.least(least)
            })
            .collect();
        for i in 0..verdicts.len() {
            if verdicts[i].is_none() && dropped[i] {
                let reason = reason(document, &verdicts, &dropped, i);
                verdicts[i] = Some(Decision {
                    reason,
                    rule: Cow::Borrowed(MODEL),
                });
            }
        }
    }
    let headline = headline.filter(|at| verdicts[*at].is_none());
    (verdicts, headline)
}

/// The parts of a broken paragraph share the best look at any of them.
fn in_chains(document: &Document, looks: &[f32]) -> Vec<f32> {
    let mut looks = looks.to_vec();
    let parts =
        || (0..document.lines.len()).filter_map(|i| Some((document.lines[i].continues?, i)));
    for (before, i) in parts() {
        looks[i] = looks[i].max(looks[before]);
    }
    for (before, i) in parts().collect::<Vec<_>>().into_iter().rev() {
        looks[before] = looks[before].max(looks[i]);
    }
    looks
}

/// A full sentence, most of whose words occur elsewhere in the article.
fn is_on_topic(line: &Line) -> bool {
    let shape = &line.shape;
    shape.end == End::Stop
        && line.hit.is_none()
        && shape.words >= 6
        && shape.capitals * 2 <= shape.words
        && line.shared.words >= 2
        && line.shared.share >= 0.5
}

/// Most lines of furniture between a paragraph and the likely ones around it.
const FRAME: usize = 3;

/// True without a phrase of furniture, but for a weak one that may stand anywhere, in what does not speak to the
/// reader: articles too tell of app stores and newsletters.
fn is_plain(line: &Line) -> bool {
    let told = line.hit.is_none_or(|hit| {
        hit.strength == Strength::Weak
            && matches!(hit.place, Place::Inside(_))
            && line.shape.address == 0
    });
    told && !appeal::calls(&line.shape)
}

/// Running text between likely paragraphs, the first of a document over one, or the last under one that does not
/// speak to the reader; what the rules have dropped between them does not count.
fn is_framed(
    document: &Document,
    verdicts: &[Option<Decision>],
    looks: &[f32],
    final_prose: Option<usize>,
    i: usize,
) -> bool {
    let lines = &document.lines;
    let open = |at: &usize| verdicts[*at].is_none();
    let likely = |at: Option<usize>| at.is_some_and(|at| lines[at].prose && looks[at] >= THRESHOLD);
    let before = (i.saturating_sub(FRAME)..i).rev().find(open);
    let after = (i + 1..lines.len()).take(FRAME).find(open);
    let opens = document.first_prose == Some(i);
    let closes = final_prose == Some(i) && lines[i].shape.address == 0;
    lines[i].prose && is_plain(&lines[i]) && (opens || likely(before)) && (closes || likely(after))
}

/// The likeliest reason of a line that the model drops: its own words, its zone, its shape, its neighbours.
fn reason(
    document: &Document,
    verdicts: &[Option<Decision>],
    dropped: &[bool],
    i: usize,
) -> Reason {
    let line = &document.lines[i];
    if let Some(hit) = line.hit {
        return hit.reason;
    }
    if let Some(reason) = shape_reason(line) {
        return reason;
    }
    if let Some(reason) = zone_reason(document, dropped, i) {
        return reason;
    }
    let before_body = document.first_prose.is_none_or(|first| i < first);
    let after_body = document.last_prose.is_some_and(|last| i > last);
    let short = line.is_short();
    if short && line.shape.words <= 4 && (before_body || after_body) {
        return Reason::Navigation;
    }
    let beside = |at: Option<usize>| {
        at.and_then(|at| verdicts.get(at)?.as_ref())
            .map(|d| d.reason)
    };
    if let Some(reason) = beside(i.checked_sub(1)).or_else(|| beside(Some(i + 1)))
        && spreads(reason)
    {
        return reason;
    }
    if line.shape.address * 12 >= line.shape.words {
        return Reason::Promotion;
    }
    match (before_body, after_body, short) {
        (true, ..) => Reason::Metadata,
        (_, true, true) => Reason::Related,
        (_, true, false) if line.prose => Reason::Related,
        (_, true, false) => Reason::PublisherNotice,
        (_, _, true) if line.shape.words <= 3 => Reason::Navigation,
        _ => Reason::Caption,
    }
}

fn shape_reason(line: &Line) -> Option<Reason> {
    let shape = &line.shape;
    if shape.is_cut_off() {
        Some(Reason::Related)
    } else if shape.separators >= 2 && shape.end == End::Open {
        Some(Reason::Navigation)
    } else if shape.money > 0 && shape.words <= 20 && shape.end == End::Open {
        Some(Reason::Advertisement)
    } else if (2..=3).contains(&shape.words)
        && shape.capitals == shape.words
        && shape.end == End::Open
        && shape.digits == 0
    {
        Some(Reason::Byline)
    } else {
        None
    }
}

/// Lines back to which a header is looked for.
const ZONE: usize = 30;

/// What the last header says of the dropped lines under it.
fn zone_reason(document: &Document, dropped: &[bool], i: usize) -> Option<Reason> {
    for at in (i.saturating_sub(ZONE)..i).rev() {
        if !dropped[at] {
            return None;
        }
        let line = &document.lines[at];
        if line.heads(Reason::CommentForm) || line.is_sure(Reason::Comment) {
            return Some(Reason::Comment);
        }
        if line.heads(Reason::Related) {
            return Some(Reason::Related);
        }
        if line.heads(Reason::Byline) {
            return Some(Reason::Byline);
        }
    }
    None
}

/// True for furniture that stands in groups.
fn spreads(reason: Reason) -> bool {
    !matches!(
        reason,
        Reason::ReadMore
            | Reason::ErrorReport
            | Reason::SourceLink
            | Reason::PageDate
            | Reason::ReadingTime
    )
}

#[cfg(test)]
mod tests {
    use crate::{
        block::{Format, blocks},
        boilerplate::{Mode, Rules, judge},
        language::Lang,
    };

    fn kept(text: &str, lang: Lang) -> usize {
        let judged = judge(
            blocks(text, Format::Text),
            Some(lang),
            Mode::Balanced,
            &Rules::default(),
        );
        judged.iter().filter(|one| one.reason.is_none()).count()
    }

    #[test]
    fn texts_without_furniture_are_kept_whole() {
        for (text, blocks) in [
            ("La ville a voté le budget.", 1),
            ("- pommes\n- poires\n- 3 bananes\n- fraises\n- cerises", 5),
            ("One\nTwo\nThree\nFour\nFive", 5),
            (
                "Note\n\nIt rained all day.\n\nWe stayed at home and read.",
                3,
            ),
        ] {
            for lang in Lang::ALL {
                assert_eq!(kept(text, lang), blocks, "{text}");
            }
        }
    }

    #[test]
    fn news_of_cookies_and_terms_is_no_notice() {
        let en = "The regulator of Saltmere has fined the retailer Lumora three million euros, it said on Tuesday.\n\
            It found that the shop placed advertising cookies on computers before visitors could refuse them.\n\
            Visitors could accept all cookies with one click, but had to click four times to reject all of them.\n\
            “The cookie policy was hidden at the bottom of the page,” said Ada Holm, who led the inquiry for a year.\n\
            Lumora has three months to change its terms of service and privacy policy, the regulator added.\n";
        let fr = "Le régulateur de Saltmere a infligé mardi une amende de trois millions d’euros au distributeur Lumora.\n\
            La société déposait des cookies publicitaires sur les ordinateurs avant que les visiteurs aient pu refuser.\n\
            Les internautes pouvaient accepter tous les cookies d’un clic, mais il en fallait quatre pour les refuser.\n\
            « La politique de cookies était cachée au bas de la page », a dit Ada Holm, qui a mené l’enquête un an.\n\
            Lumora a trois mois pour changer ses conditions d’utilisation, a ajouté le régulateur mardi matin.\n";
        assert_eq!(kept(en, Lang::En), 5);
        assert_eq!(kept(fr, Lang::Fr), 5);
    }

    #[test]
    fn what_somebody_asks_for_is_no_appeal() {
        let en = "The shelter of Saltmere will close on Friday for want of money, its head told the council on Tuesday.\n\
            “Donate today,” she told the councillors.\n\
            The council gave two million euros last year, but the roof cost more than that, the treasurer added.\n\
            “Share this with all you know,” reads the sign at the door.\n\
            A vote on the money for the next winter is due in the council before the end of the month, she said.\n";
        let fr = "Le refuge de Saltmere fermera vendredi faute d’argent, a annoncé mardi sa directrice au conseil municipal.\n\
            « Faites un don », a-t-elle lancé aux élus.\n\
            La ville a versé deux millions d’euros l’an dernier, mais le toit a coûté plus que cela, selon le trésorier.\n\
            Le refuge a prévenu ses bénévoles qu’il changeait sa politique de confidentialité.\n\
            Le conseil doit se prononcer avant la fin du mois sur l’argent de l’hiver prochain, a ajouté la maire.\n";
        assert_eq!(kept(en, Lang::En), 5);
        assert_eq!(kept(fr, Lang::Fr), 5);
    }

    #[test]
    fn an_article_goes_on_under_a_link_to_the_comments_or_an_advertisement() {
        let en = |line: &str| {
            format!(
                "The port of Saltmere was fined 2 million euros on Tuesday after a crane fell on a ferry, it said.\n\
                Nobody was hurt in the accident, but two ferries had to turn round in the bay, the council was told.\n\
                {line}\n\
                Would the fine of 2 million euros not close the port of Saltmere? The council said on Tuesday it would not.\n\
                A court in the town will hear the case in January, the harbour master told the council on Tuesday.\n"
            )
        };
        for line in ["Show 24 comments", "Join the conversation", "ADVERTISEMENT"] {
            assert_eq!(kept(&en(line), Lang::En), 4, "{line}");
        }
    }

    #[test]
    fn every_dropped_block_says_why() {
        let text = "Menu\nPort of Saltmere closed until Friday\nBy Ada Holm\n\
            The port of Saltmere will stay closed until Friday, the harbour master said on Tuesday after a crane fell.\n\
            Nobody was hurt in the accident, but two ferries had to turn round in the bay, she told the council.\n\
            The council will meet on Wednesday to hear what the crane’s owner, Brill & Sons, has to say about it.\n\
            Share this article\nLeave a comment\nmarco wrote on May 3: about time too\n";
        let judged = judge(
            blocks(text, Format::Text),
            Some(Lang::En),
            Mode::Balanced,
            &Rules::default(),
        );
        let dropped: Vec<_> = judged.iter().filter_map(|one| one.reason).collect();
        assert_eq!(dropped.len(), 5, "{judged:?}");
        for one in &judged {
            assert_eq!(one.reason.is_some(), one.rule.is_some());
            assert!((0.0..=1.0).contains(&one.score));
        }
    }
}
