//! The styles of what is shown on a terminal.

use anstyle::{AnsiColor, Style};

use super::Look;
use crate::fact::FactKind;

/// The styles of a page's parts; all plain without colours.
#[derive(Default)]
pub(super) struct Palette {
    pub id: Style,
    pub title: Style,
    pub faint: Style,
    pub wrong: Style,
    pub kept: Style,
    /// Whether facts are marked in the text.
    pub facts: bool,
}

impl Palette {
    pub(super) fn new(look: Look) -> Self {
        match look {
            Look::Plain => Self::default(),
            Look::Coloured => Self {
                id: AnsiColor::Cyan.on_default(),
                title: Style::new().bold(),
                faint: Style::new().dimmed(),
                wrong: AnsiColor::Red.on_default().bold(),
                kept: AnsiColor::Green.on_default(),
                facts: true,
            },
        }
    }

    pub(super) fn fact(&self, kind: FactKind) -> Style {
        if !self.facts {
            return Style::new();
        }
        let colour = match kind {
            FactKind::Money | FactKind::Percent | FactKind::Quantity | FactKind::Number => {
                AnsiColor::Green
            }
            FactKind::Date | FactKind::Duration => AnsiColor::Yellow,
            FactKind::Legal => AnsiColor::Magenta,
            FactKind::Person | FactKind::Organization => AnsiColor::Blue,
            FactKind::Quotation => AnsiColor::Cyan,
        };
        colour.on_default().bold()
    }
}
