//! A table: one row a fact, with what is known of its article beside.

use csv::{Terminator, WriterBuilder};

use super::{
    Format, Look,
    columns::{cells, summary},
    shown,
};
use crate::article::Article;

pub(super) const FORMAT: Format = Format {
    name: "csv",
    extension: "csv",
    open: HEADER,
    between: "",
    close: "",
    article,
};

/// A test says that these are the columns.
const HEADER: &str = "id,title,authors,publisher,published,page_date,language,kind,quote,value,start,end,confidence,rule,\
amount,min,max,currency,currency_basis,modifier,per,unit,converted,conversion_of,edtf,date_status,anchor,weekday,\
weekday_agrees,iso,instrument,celex,provision,number,paragraph,point,explicit,structure,name,form,person_id,role,\
role_organization,role_status,category,organization_id,authority\n";

fn article(article: &Article, _: Look, out: &mut Vec<u8>) {
    let mut rows = WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(out);
    let published = article.published.as_ref().map(|p| p.edtf.clone());
    let beside = [
        Some(article.id.clone()),
        article.title.clone(),
        Some(article.authors.join("; ")),
        article.publisher.clone(),
        published,
        article.page_date.clone(),
        article.language.code.map(|lang| lang.code().to_owned()),
    ];
    for fact in &article.facts {
        let own = [
            shown::word(fact.value.kind()),
            fact.quote.clone(),
            summary(article, fact),
            fact.start.to_string(),
            fact.end.to_string(),
            fact.confidence.to_string(),
            fact.rule.to_string(),
        ];
        let row = beside
            .iter()
            .cloned()
            .chain(own.map(Some))
            .chain(cells(fact));
        // All rows are of one length and a vector takes any bytes, so that nothing can fail.
        let written = rows.write_record(row.map(Option::unwrap_or_default));
        debug_assert!(written.is_ok());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::columns::COLUMNS;

    #[test]
    fn the_header_names_all_columns() {
        let names: Vec<&str> = HEADER.trim_end().split(',').collect();
        let values = COLUMNS.map(|column| column.name);
        assert_eq!(names[names.len() - values.len()..], values);
        let article = crate::extract("A fine, of \"£7 million\"; no more.");
        let row = FORMAT.article(&article, Look::Plain);
        let mut rows = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_reader(&row[..]);
        let row = rows.records().next().expect("a row").expect("CSV");
        assert_eq!(row.len(), names.len());
        assert_eq!(row.get(9), Some("7000000 GBP"));
    }
}
