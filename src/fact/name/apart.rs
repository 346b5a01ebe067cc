//! A post that the text names before the name: "La directrice de l’agence a déclaré ...", and two
//! paragraphs later "a ajouté Jeanne Martin". Such a link is a guess and says so.

use super::{PersonCategory, Word, link::Read, reader::Reader, role::Post};

/// The name must follow within so many sentences.
const FARTHEST: usize = 6;
const CONFIDENCE: f32 = 0.5;

/// Gives the first speaker without a post the post of the unnamed speaker before.
pub(super) fn link(sentences: &mut [Read<'_>]) {
    for at in 1..sentences.len() {
        possessed(sentences, at);
    }
    for at in 0..sentences.len() {
        let Some(post) = unnamed_speaker(&sentences[at]) else {
            continue;
        };
        let last = (at + 1 + FARTHEST).min(sentences.len());
        let Some(next) = (at + 1..last).find(|s| !sentences[*s].persons.is_empty()) else {
            continue;
        };
        let read = &mut sentences[next];
        let reader = read.reader;
        let [bound] = &mut read.persons[..] else {
            continue;
        };
        let at = bound.mark.at;
        let speaks = reader.speech_before(bound.mark.with_title)
            || (at.end..at.end + 2).any(|i| reader.speech(i).is_some());
        if bound.mark.is_full && bound.role.is_none() && bound.organization.is_none() && speaks {
            bound.role = Some(post.role);
            bound.category = post.category;
            bound.organization = post.organization.map(|(at, _)| at);
            bound.mark.rule = "person.role_apart";
            bound.mark.confidence = CONFIDENCE;
        }
    }
}

/// `Its chief executive, Jane Roe, resigned.`: the body of the sentence before, when it names only one.
fn possessed(sentences: &mut [Read<'_>], at: usize) {
    let (before, rest) = sentences.split_at_mut(at);
    let wanting = rest[0].persons.iter_mut().filter(|b| b.is_possessed);
    for bound in wanting {
        let marks = &before[at - 1].marks;
        if let ([only], true) = (&marks.organizations[..], marks.runs.is_empty()) {
            bound.organization = Some(only.at);
        }
    }
}

/// The post that a sentence without a name begins with, when its holder speaks.
fn unnamed_speaker(read: &Read<'_>) -> Option<Post> {
    let reader = &read.reader;
    if !read.persons.is_empty() {
        return None;
    }
    let post = read.posts.first()?;
    let fits = !post.is_plural
        && matches!(
            post.category,
            PersonCategory::Official | PersonCategory::Executive
        )
        && begins(reader, post.start)
        && (post.end..post.end + 2).any(|i| reader.speech(i).is_some());
    fits.then(|| post.clone())
}

/// True behind a definite article at the start of the sentence or of what follows a dateline.
fn begins(reader: &Reader<'_>, at: usize) -> bool {
    let Some(article) = reader.before(at, Word::Determiner) else {
        return false;
    };
    let definite = reader.before(at, Word::Indefinite).is_none();
    definite
        && (article == reader.start
            || reader.is_symbol(article - 1, |c| matches!(c, '–' | '—' | '-')))
}
