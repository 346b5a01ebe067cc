//! The report in a real browser: Chromium, without a window. Run with `--ignored`; `.ci/run` does.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use scraper::{Html, Selector};

use crate::program::{Folder, run_in};

/// Clicks of a reader, and what they leave on the page.
const CLICKS: &str = "<script>
    document.querySelector('input[value=cookie_notice]').click();
    document.querySelector('input[value=money]').click();
    document.querySelectorAll('#table th button')[2].click();
    document.querySelector('.article:not([hidden])').open = true;
</script>";

/// A report on the fixtures, as it is and with clicks.
fn report() -> (Folder, Html) {
    let folder = Folder::with(&[]);
    let page = folder.path("report.html");
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = run_in(
        fixtures,
        &format!("report fixtures -o {}", page.display()),
        "",
    );
    assert_eq!(run.code, 0, "{}", run.err);
    let page = folder.read("report.html");
    let clicked = page.replace("</body>", &format!("{CLICKS}</body>"));
    folder.write("clicked.html", clicked);
    (folder, Html::parse_document(&page))
}

/// Opens a page; gives what Chromium writes to standard output.
fn chromium(folder: &Folder, page: &str, options: &[&str]) -> String {
    let output = Command::new("chromium")
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
        ])
        .args(["--no-first-run", "--disable-background-networking"])
        .args([
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
        ])
        .arg(format!(
            "--user-data-dir={}",
            folder.path("profile").display()
        ))
        .args(options)
        .arg(format!("file://{}", folder.path(page).display()))
        .output()
        .expect("Chromium runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector).collect()
}

fn text(element: &scraper::ElementRef<'_>) -> String {
    element.text().collect()
}

#[test]
#[ignore = "needs Chromium; run with --ignored"]
fn filters_and_sorting_work_in_a_browser() {
    let (folder, before) = report();
    let after = Html::parse_document(&chromium(&folder, "clicked.html", &["--dump-dom"]));

    // The articles with a cookie notice and a sum, by what the page was written with.
    let has = |article: &scraper::ElementRef<'_>, field, word| {
        let words = article.attr(field).unwrap_or_default();
        words.split(' ').any(|known| known == word)
    };
    let articles = all(&before, "details.article");
    let fits: Vec<bool> = articles
        .iter()
        .map(|article| {
            has(article, "data-kinds", "money") && has(article, "data-reasons", "cookie_notice")
        })
        .collect();
    let shown = fits.iter().filter(|fits| **fits).count();
    assert!(
        shown > 0 && shown < articles.len(),
        "the filter parts the fixtures"
    );
    let rows = all(&before, "tr[data-kind=money]");
    let of_shown = |row: &&scraper::ElementRef<'_>| {
        let number = row
            .attr("data-article")
            .and_then(|number| number.parse::<usize>().ok());
        number.is_some_and(|number| fits[number])
    };
    let sums = rows.iter().filter(of_shown).count();
    let facts = all(&before, "tr[data-kind]").len();
    let said = format!(
        "{shown} of {} articles, {sums} of {facts} facts shown",
        articles.len()
    );
    assert_eq!(
        all(&after, "#shown").iter().map(text).collect::<String>(),
        said
    );
    assert_eq!(all(&after, "details.article:not([hidden])").len(), shown);
    assert_eq!(all(&after, "tbody tr:not([hidden])").len(), sums);

    let heading = all(&after, "th[aria-sort=ascending]");
    assert_eq!(heading.iter().map(text).collect::<Vec<_>>(), ["value"]);
    let amounts: Vec<f64> = all(&after, "tbody tr:not([hidden]) td[data-number]")
        .iter()
        .filter_map(|cell| cell.attr("data-number")?.parse().ok())
        .collect();
    assert!(amounts.len() > 2 && amounts.is_sorted(), "{amounts:?}");
}

/// Width and height of a PNG (section 11.2.2 of its specification).
fn size(png: &[u8]) -> (u32, u32) {
    assert!(png.starts_with(b"\x89PNG\r\n"), "a PNG");
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
#[ignore = "needs Chromium; run with --ignored"]
fn the_page_can_be_looked_at() {
    let (folder, _) = report();
    let shots = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report");
    fs::create_dir_all(&shots).expect("a folder");
    let dark = "--blink-settings=preferredColorScheme=0";
    let light = "--blink-settings=preferredColorScheme=1";
    let mut bytes = Vec::new();
    for (name, scheme, width) in [
        ("wide-light", light, 1200),
        ("wide-dark", dark, 1200),
        ("narrow-light", light, 500),
        ("narrow-dark", dark, 500),
    ] {
        let file = shots.join(format!("{name}.png"));
        let window = format!("--window-size={width},1400");
        let shot = format!("--screenshot={}", file.display());
        chromium(&folder, "clicked.html", &[scheme, &window, &shot]);
        let png = fs::read(&file).expect("a screenshot");
        assert_eq!(size(&png), (width, 1400), "{name}");
        bytes.push(png);
    }
    assert!(
        bytes[0] != bytes[1] && bytes[2] != bytes[3],
        "dark is not light"
    );
}
