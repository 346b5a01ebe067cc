//! Trees have limits.

use ego_tree::iter::Edge;
use scraper::Node;

use super::*;

/// The tree in one line.
fn shown(page: &Html) -> String {
    let mut out = String::new();
    for edge in page.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) => out.extend(["<", element.name(), ">"]),
                Node::Text(text) => out.push_str(text),
                _ => {}
            },
            Edge::Close(node) if node.value().is_element() => out.push_str("</>"),
            Edge::Close(_) => {}
        }
    }
    out
}

fn tree(page: &str) -> Html {
    document(page, true)
}

fn depth(page: &Html) -> usize {
    let nodes = page.tree.nodes();
    nodes
        .map(|node| node.ancestors().count())
        .max()
        .unwrap_or(0)
}

#[test]
fn depth_and_attributes_have_limits() {
    for open in [
        "<div>",
        "<x-y>",
        "<ul><li>",
        "<svg><title><div>",
        "<svg><a>",
        "<table><tr><td>",
        "<div><? </div>",
        "<div a='</div>'>",
        "<!--><div>-->",
        "<!-- --!><div>-->",
        "<div><noframes></div></noframes>",
        "<optgroup>",
        "<template><div>",
        "<object><p>",
        "<b><div></b>",
    ] {
        let page = format!("{}deep", open.repeat(4000));
        let page = tree(&page);
        let deepest = depth(&page);
        assert!((100..2000).contains(&deepest), "{open}: {deepest}");
        assert!(shown(&page).contains("deep"), "{open}");
    }
    let fonts = tree(&"<div><font a=1></div>".repeat(1000));
    assert!(depth(&fonts) < 100);
    let attributes = (0..5000).map(|i| format!(" a{i}='>'"));
    let attributes = attributes.collect::<Vec<_>>().concat();
    let page = tree(&format!("<p{attributes}>a<b{attributes}"));
    let most = page
        .tree
        .nodes()
        .filter_map(|n| Some(n.value().as_element()?.attrs().count()));
    assert_eq!(most.max(), Some(MOST_ATTRIBUTES));
}
