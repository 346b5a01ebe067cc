//! Tables of data and tables of layout.

use ego_tree::NodeRef;
use scraper::Node as Markup;

/// True when a table holds data, not the layout of a page: no table inside, several rows and columns,
/// short cells.
pub(super) fn is_data(table: NodeRef<'_, Markup>) -> bool {
    const LONGEST: usize = 400;
    const NODES: usize = 4000;
    let (mut rows, mut cells, mut letters) = (0, 0, 0);
    for node in table.descendants().skip(1).take(NODES) {
        match node.value() {
            Markup::Element(element) => match element.name() {
                "table" | "article" | "h1" | "form" | "section" => return false,
                "tr" => rows += 1,
                "td" | "th" => {
                    cells += 1;
                    letters = 0;
                }
                _ => {}
            },
            Markup::Text(text) => {
                letters += text.trim_ascii().len();
                if letters > LONGEST {
                    return false;
                }
            }
            _ => {}
        }
    }
    rows > 1 && cells > rows
}
