//! The accuracy that was reached must not be lost: `floors.toml` against a scoreboard.
//!
//! ```text
//! ../shared/score/score all --json target/scoreboard.json
//! COUPURE_SCOREBOARD=target/scoreboard.json cargo test --test floors -- --ignored --nocapture
//! ```
//!
//! With `COUPURE_RAISE_FLOORS=1` the floors are raised to what the scoreboard says; none is ever lowered.

use std::{collections::BTreeMap, env, fmt::Write, fs, path::PathBuf};

use serde::Deserialize;

/// The metrics that have floors, and whether less of them is better. Precision and recall have none of their
/// own where a metric holds both, and speed is not the same on every machine.
const METRICS: [(&str, Better); 23] = [
    ("checks passed", Better::More),
    ("strict", Better::More),
    ("span+value", Better::More),
    ("precision", Better::More),
    ("article F1", Better::More),
    ("tuple F1", Better::More),
    ("implicit flagged", Better::More),
    ("invalid flagged", Better::More),
    ("other law as GDPR", Better::Less),
    ("person P", Better::More),
    ("person R", Better::More),
    ("role exact", Better::More),
    ("role P", Better::More),
    ("organisation exact", Better::More),
    ("triple exact", Better::More),
    ("category", Better::More),
    ("status", Better::More),
    ("persons in negatives", Better::Less),
    ("token F1", Better::More),
    ("boilerplate line F1", Better::More),
    ("F1", Better::More),
    ("accuracy", Better::More),
    ("segment F1", Better::More),
];

/// Sets that the judges of boilerplate are trained on: what they reach there says little. Their floors stand at
/// what cross-validation by site gives, set by hand after each training.
fn is_training_set(row: &Row) -> bool {
    let in_html = ["frhand", "fundus", "trafilatura", "wcxb"];
    row.section == "text"
        || (row.section == "html" && in_html.iter().any(|set| row.group.starts_with(set)))
}

/// Groups with fewer cases are too small for a floor: one case more or less is no loss.
const LEAST_CASES: u64 = 10;

#[derive(Clone, Copy, PartialEq)]
enum Better {
    More,
    Less,
}

/// One line of the scoreboard.
#[derive(Deserialize)]
struct Row {
    section: String,
    group: String,
    metric: String,
    value: Option<f64>,
    count: Option<u64>,
}

/// Section, group, metric: the least value, or the greatest where less is better.
type Floors = BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>;

#[test]
#[ignore = "needs a scoreboard"]
fn floors_hold() {
    let board =
        env::var("COUPURE_SCOREBOARD").expect("the path of a scoreboard in COUPURE_SCOREBOARD");
    let rows = fs::read_to_string(&board).unwrap_or_else(|e| panic!("{board}: {e}"));
    let rows: Vec<Row> = serde_json::from_str(&rows).unwrap_or_else(|e| panic!("{board}: {e}"));
    let floors = read(&fs::read_to_string(path()).unwrap_or_default());

    let lost = lost(&floors, &rows);
    let raised = raised(&floors, &rows);
    if env::var_os("COUPURE_RAISE_FLOORS").is_some() {
        fs::write(path(), written(&raised)).expect("the floors are written");
    } else {
        print!("{}", difference(&floors, &raised));
    }
    assert!(lost.is_empty(), "below the floor:\n{}", lost.join("\n"));
}

#[test]
fn the_file_is_as_it_would_be_written() {
    let text = fs::read_to_string(path()).expect("the floors");
    assert_eq!(written(&read(&text)), text);
}

#[test]
fn a_loss_is_found_and_a_gain_raises_the_floor() {
    let row = |metric: &str, value: f64| Row {
        section: "s".to_owned(),
        group: "g en".to_owned(),
        metric: metric.to_owned(),
        value: Some(value),
        count: Some(20),
    };
    let floors = raised(
        &Floors::new(),
        &[row("F1", 81.236), row("other law as GDPR", 3.0)],
    );
    assert_eq!(
        written(&floors),
        "[s.\"g en\"]\n\"F1\" = 81.23\n\"other law as GDPR\" = 3.00\n"
    );
    assert_eq!(read(&written(&floors)), floors);
    assert_eq!(
        lost(&floors, &[row("F1", 81.235), row("other law as GDPR", 3.0)]),
        Vec::<String>::new()
    );
    let worse = [row("F1", 81.0), row("other law as GDPR", 4.0)];
    assert_eq!(lost(&floors, &worse).len(), 2);
    assert_eq!(lost(&floors, &[]).len(), 2);
    assert_eq!(raised(&floors, &worse), floors);
    let better = raised(&floors, &[row("F1", 90.0), row("other law as GDPR", 0.0)]);
    assert_eq!(difference(&floors, &better).lines().count(), 2);
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/floors.toml")
}

fn read(text: &str) -> Floors {
    toml::from_str(text).expect("floors.toml")
}

fn better(metric: &str) -> Option<Better> {
    METRICS
        .iter()
        .find(|(name, _)| *name == metric)
        .map(|(_, better)| *better)
}

/// The floors that are not reached, and those that the scoreboard does not speak of.
fn lost(floors: &Floors, rows: &[Row]) -> Vec<String> {
    let mut lost = Vec::new();
    for (section, group, metric, floor) in each(floors) {
        let row = rows
            .iter()
            .find(|r| r.section == section && r.group == group && r.metric == metric);
        let value = row.and_then(|row| row.value);
        let holds = match (value, better(metric)) {
            (Some(value), Some(Better::Less)) => value <= floor,
            (Some(value), _) => value >= floor,
            (None, _) => false,
        };
        if !holds {
            let value = value.map_or("nothing".to_owned(), |value| format!("{value:.2}"));
            lost.push(format!(
                "{section} {group} {metric}: {value}, floor {floor:.2}"
            ));
        }
    }
    lost
}

/// The floors with those of the scoreboard that are better, or new.
fn raised(floors: &Floors, rows: &[Row]) -> Floors {
    let mut raised = floors.clone();
    for row in rows {
        let (Some(value), Some(better)) = (row.value, better(&row.metric)) else {
            continue;
        };
        let unverified = row.group.ends_with("unverified");
        if unverified || is_training_set(row) || row.count.is_some_and(|count| count < LEAST_CASES)
        {
            continue;
        }
        // Rounded to the safe side.
        let value = match better {
            Better::More => (value * 100.0).floor() / 100.0,
            Better::Less => value.ceil(),
        };
        let groups = raised.entry(row.section.clone()).or_default();
        let metrics = groups.entry(row.group.clone()).or_default();
        let floor = metrics.entry(row.metric.clone()).or_insert(value);
        *floor = match better {
            Better::More => floor.max(value),
            Better::Less => floor.min(value),
        };
    }
    raised
}

fn written(floors: &Floors) -> String {
    let mut out = String::new();
    let mut last = None;
    for (section, group, metric, floor) in each(floors) {
        if last != Some((section, group)) {
            let gap = if last.is_some() { "\n" } else { "" };
            writeln!(out, "{gap}[{section}.\"{group}\"]").expect("a string");
            last = Some((section, group));
        }
        writeln!(out, "\"{metric}\" = {floor:.2}").expect("a string");
    }
    out
}

/// The floors that could be raised, for people.
fn difference(from: &Floors, to: &Floors) -> String {
    let mut out = String::new();
    for (section, group, metric, floor) in each(to) {
        let old = from
            .get(section)
            .and_then(|groups| groups.get(group)?.get(metric));
        let old = match old {
            Some(old) if (old - floor).abs() < 0.001 => continue,
            Some(old) => format!("{old:.2}"),
            None => "none".to_owned(),
        };
        writeln!(
            out,
            "{section} {group} {metric}: floor {old} could be {floor:.2}"
        )
        .expect("a string");
    }
    out
}

fn each(floors: &Floors) -> impl Iterator<Item = (&str, &str, &str, f64)> {
    floors.iter().flat_map(|(section, groups)| {
        groups.iter().flat_map(move |(group, metrics)| {
            metrics.iter().map(move |(metric, floor)| {
                (section.as_str(), group.as_str(), metric.as_str(), *floor)
            })
        })
    })
}
