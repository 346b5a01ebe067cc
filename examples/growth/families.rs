//! Inputs that are cheap to write and might be dear to read.

use std::{fs, path::Path};

use coupure::Format;

/// A kind of input that can be made of any length.
pub struct Family {
    pub name: &'static str,
    pub format: Format,
    parts: Parts,
}

enum Parts {
    /// What comes first, what is repeated, and what comes last; each `#` is a number, another one each time.
    Repeated([&'static str; 3]),
    /// The fixtures of the format, one after the other.
    Fixtures,
    /// The same on one line.
    OneLine,
}

impl Family {
    /// About so many bytes; none at all for 0.
    pub fn input(&self, bytes: usize) -> String {
        if bytes == 0 {
            return String::new();
        }
        let [before, unit, after] = match self.parts {
            Parts::Repeated(parts) => parts.map(str::to_owned),
            Parts::Fixtures => [String::new(), fixtures(self.format), String::new()],
            Parts::OneLine => [
                String::new(),
                fixtures(self.format).replace(['\r', '\n'], " "),
                String::new(),
            ],
        };
        let mut input = before;
        let mut number = 0;
        while input.len() < bytes {
            if unit.contains('#') {
                input.push_str(&unit.replace('#', &number.to_string()));
            } else {
                input.push_str(&unit);
            }
            number += 1;
        }
        if !matches!(self.parts, Parts::Repeated(_)) {
            input.truncate(input.floor_char_boundary(bytes));
        }
        input.push_str(&after);
        input
    }
}

fn fixtures(format: Format) -> String {
    let extension = match format {
        Format::Text => "txt",
        Format::Html => "html",
    };
    let mut all = String::new();
    for lang in ["fr", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("fixtures")
            .join(lang);
        let mut paths: Vec<_> = fs::read_dir(folder)
            .expect("the fixtures")
            .map(|entry| entry.expect("a fixture").path())
            .filter(|path| path.extension().is_some_and(|e| e == extension))
            .collect();
        paths.sort();
        for path in paths {
            all.push_str(&String::from_utf8_lossy(
                &fs::read(path).expect("a fixture"),
            ));
            all.push_str("\n\n");
        }
    }
    all
}

const fn text(name: &'static str, parts: [&'static str; 3]) -> Family {
    Family {
        name,
        format: Format::Text,
        parts: Parts::Repeated(parts),
    }
}

const fn page(name: &'static str, parts: [&'static str; 3]) -> Family {
    Family {
        name,
        format: Format::Html,
        parts: Parts::Repeated(parts),
    }
}

const fn fixture(name: &'static str, format: Format, parts: Parts) -> Family {
    Family {
        name,
        format,
        parts,
    }
}

/// Each with its name.
#[rustfmt::skip]
pub const FAMILIES: &[Family] = &[
    fixture("text", Format::Text, Parts::Fixtures),
    fixture("text-one-line", Format::Text, Parts::OneLine),
    fixture("html", Format::Html, Parts::Fixtures),
    text("one-character", ["", "a", ""]),
    text("digits", ["", "7", ""]),
    text("zeros", ["", "0", ""]),
    text("spaced-digits", ["", "123 ", ""]),
    text("grouped-digits", ["", "123 456 ", ""]),
    text("decimals", ["", "1,2", ""]),
    text("dotted", ["", "1.2.", ""]),
    text("commas", ["", ",", ""]),
    text("spaces", ["", " ", ""]),
    text("line-breaks", ["", "\n", ""]),
    text("blank-lines", ["", "a\n\n", ""]),
    text("short-lines", ["", "Un mot\n", ""]),
    text("tabs", ["", "a\t", ""]),
    text("capitals", ["", "A", ""]),
    text("capital-words", ["", "Alpha ", ""]),
    text("distinct-capital-words", ["", "Alpha# ", ""]),
    text("acronyms", ["", "ABC ", ""]),
    text("initials", ["", "A. B. ", ""]),
    text("long-words", ["", "anticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellementanticonstitutionnellement ", ""]),
    text("hyphens", ["", "a-", ""]),
    text("apostrophes", ["", "l’", ""]),
    text("full-stops", ["", "a. ", ""]),
    text("no-full-stops", ["", "word ", ""]),
    text("question-marks", ["", "a ? ", ""]),
    text("quotes-straight", ["", "\"", ""]),
    text("quotes-guillemets", ["", "«»", ""]),
    text("quotes-curly", ["", "“”", ""]),
    text("quotes-single", ["", "‘’", ""]),
    text("quotes-words", ["", "\"a b c\" ", ""]),
    text("quotes-said-endless", ["", "\"a b c\" said ", ""]),
    text("quotes-told-endless", ["", "Mary Smith told \"a b c\" ", ""]),
    text("quotes-opening", ["", "« a ", ""]),
    text("quotes-opening-curly", ["", "“a ", ""]),
    text("quotes-closing", ["", "a » ", ""]),
    text("quotes-reversed", ["", "» a » ", ""]),
    text("quotes-said", ["", "« Oui, a b », a déclaré Marie Dupont. ", ""]),
    text("quotes-said-en", ["", "“Yes, a b,” said Mary Smith. ", ""]),
    text("quotes-nested", ["", "« a “b ‘c ", ""]),
    text("quotes-paragraphs", ["", "« Un mot de plus\n\n", ""]),
    text("million", ["", "million ", ""]),
    text("millions", ["", "20 millions d’euros ", ""]),
    text("spelled-numbers", ["", "deux cent mille ", ""]),
    text("spelled-numbers-en", ["", "two hundred thousand and ", ""]),
    text("vingt", ["", "quatre-vingt-", ""]),
    text("hyphen-and", ["", "et-un-", ""]),
    text("currency", ["", "€", ""]),
    text("dollar-sums", ["", "$1.2bn ", ""]),
    text("sums-in-parentheses", ["", "5 euros (6 dollars) ", ""]),
    text("sums-open", ["", "5 euros (6 dollars (", ""]),
    text("between", ["", "entre 5 et ", ""]),
    text("ranges", ["", "5 à 6 à ", ""]),
    text("per", ["", "5 euros par jour par ", ""]),
    text("percent", ["", "5 % ", ""]),
    text("more-than", ["", "plus de plus d’", ""]),
    text("units", ["", "3 000 images et vidéos et ", ""]),
    text("given-names", ["", "Marie ", ""]),
    text("given-names-en", ["", "John ", ""]),
    text("full-names", ["", "Marie Dupont, ", ""]),
    text("distinct-names", ["", "Marie Dupont# a parlé. ", ""]),
    text("same-surname", ["", "M. Dupont a parlé. Marie Dupont a parlé. ", ""]),
    text("titles", ["", "Mme ", ""]),
    text("titles-en", ["", "Mr. ", ""]),
    text("surnames", ["", "Mme Dupont ", ""]),
    text("particles", ["", "de la ", ""]),
    text("names-and", ["", "Marie et Jean et ", ""]),
    text("roles", ["", "présidente ", ""]),
    text("roles-of", ["", "présidente de la ", ""]),
    text("roles-en", ["", "chief executive of the ", ""]),
    text("roles-name", ["", "directrice générale Marie Dupont, ", ""]),
    text("roles-between", ["", "Marie Dupont, présidente de la CNIL, ", ""]),
    text("role-chain", ["", "l’avocat du directeur du ", ""]),
    text("organizations", ["", "CNIL ", ""]),
    text("organizations-of", ["", "Autorité de protection des données de la ", ""]),
    text("companies", ["", "Acme Inc. ", ""]),
    text("distinct-companies", ["", "Acme# Inc. et ", ""]),
    text("fined", ["", "La CNIL a infligé une amende à la société ", ""]),
    text("dates", ["", "12 mars 2021 ", ""]),
    text("dates-en", ["", "12 March 2021, ", ""]),
    text("days", ["", "lundi ", ""]),
    text("months", ["", "mars ", ""]),
    text("years", ["", "2021 ", ""]),
    text("figures", ["", "12/03/2021 ", ""]),
    text("dashes", ["", "2021-03-", ""]),
    text("relative-dates", ["", "lundi dernier, il y a deux jours, ", ""]),
    text("relative-dates-en", ["", "last Monday, two days ago, ", ""]),
    text("durations", ["", "deux mois et trois jours et ", ""]),
    text("date-ranges", ["", "du 3 au 5 mars au ", ""]),
    text("articles", ["", "article 6, ", ""]),
    text("article-lists", ["", "articles 5, 6, ", ""]),
    text("article-points", ["", "6(1)(a)", ""]),
    text("article-points-list", ["", "article 6(1)(a), (b), (c) et ", ""]),
    text("article-ranges", ["", "articles 5 à 7 et ", ""]),
    text("acts", ["", "RGPD ", ""]),
    text("acts-of", ["", "article 6 du RGPD et de la loi ", ""]),
    text("acts-long", ["", "loi n° 78-17 du 6 janvier 1978 ", ""]),
    text("act-names", ["", "règlement (UE) 2016/679 du Parlement européen et ", ""]),
    text("recitals", ["", "considérant ", ""]),
    text("paragraphs-points", ["", "paragraphe 5, point a), ", ""]),
    text("code", ["", "code pénal, art. L. 226-16, ", ""]),
    text("article-names", ["", "loi relative à la protection ", ""]),
    text("provisions-carried", ["", "Le RGPD. L’article 17 dit. ", ""]),
    text("parentheses-open", ["", "(", ""]),
    text("parentheses-close", ["", ")", ""]),
    text("parentheses", ["", "(a) ", ""]),
    text("brackets", ["", "[", ""]),
    text("brackets-words", ["", "[a] ", ""]),
    text("braces", ["", "{", ""]),
    text("combining-marks", ["", "\u{301}", ""]),
    text("combining-words", ["", "e\u{301}", ""]),
    text("bidi", ["", "\u{202e}", ""]),
    text("bidi-words", ["", "\u{202e}a\u{202c} ", ""]),
    text("zero-width", ["", "\u{200b}", ""]),
    text("soft-hyphens", ["", "a\u{ad}", ""]),
    text("emoji", ["", "🗞", ""]),
    text("mathematical", ["", "𝟙", ""]),
    text("nul-words", ["", "abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz\u{0}", ""]),
    text("hangul", ["", "\u{1100}\u{1161}", ""]),
    text("composing", ["", "a\u{323}\u{307}", ""]),
    text("replacements", ["", "\u{fffd}", ""]),
    text("furniture", ["", "Partager sur Facebook\n\n", ""]),
    text("furniture-inline", ["", "Lire aussi : un mot. ", ""]),
    text("furniture-paragraphs", ["", "Lire aussi : un mot de plus\n\nLa CNIL a parlé le 12 mars 2021 de l’amende.\n\n", ""]),
    text("urls", ["", "https://example.org/a ", ""]),
    text("mail", ["", "a@b.fr ", ""]),
    text("bullets", ["", "• un mot\n", ""]),
    text("wrapped", ["", "un mot de plus que rien et de plus que tout ce qui est là\n", ""]),
    text("comments", ["", "Laisser un commentaire\n\nUn mot de plus\n\n", ""]),
    text("bylines", ["", "Par Marie Dupont\n\n", ""]),
    text("dates-lines", ["", "12 mars 2021\n\n", ""]),
    text("pipes", ["", "a | ", ""]),
    text("dateline", ["", "PARIS (AFP) – ", ""]),
    page("html-nested", ["", "<div>", ""]),
    page("html-nested-inline", ["", "<span>", ""]),
    page("html-nested-bold", ["", "<b>", ""]),
    page("html-nested-fonts", ["", "<font a=#><p>", ""]),
    page("html-nested-links", ["", "<a href=#><p>", ""]),
    page("html-nested-lists", ["", "<ul><li>", ""]),
    page("html-nested-tables", ["", "<table><tr><td>", ""]),
    page("html-nested-quotes", ["", "<blockquote><p>", ""]),
    page("html-nested-templates", ["", "<template>", ""]),
    page("html-nested-svg", ["", "<svg><a>", ""]),
    page("html-nested-math", ["", "<math><mi>", ""]),
    page("html-nested-forms", ["", "<form><div>", ""]),
    page("html-nested-buttons", ["", "<button><p>", ""]),
    page("html-nested-options", ["", "<select><optgroup><option>", ""]),
    page("html-nested-optgroups", ["", "<optgroup>", ""]),
    page("html-nested-objects", ["", "<object><b>", ""]),
    page("html-nested-unknown", ["", "<x-y>", ""]),
    page("html-nested-rubies", ["", "<ruby><rt>", ""]),
    page("html-nested-headings", ["", "<h1><h2>", ""]),
    page("html-nested-details", ["", "<details><summary>", ""]),
    page("html-misnested", ["", "<b><i></b></i>", ""]),
    page("html-misnested-blocks", ["", "<b><div></b></div>", ""]),
    page("html-misnested-table", ["", "<table><div>", ""]),
    page("html-foster-parents", ["", "<table>a<b>", ""]),
    page("html-unclosed-formatting", ["", "<div><font a=#></div>a", ""]),
    page("html-siblings", ["", "<p>Un mot de plus</p>", ""]),
    page("html-list-items", ["", "<li>Un mot", ""]),
    page("html-empty-elements", ["", "<p></p>", ""]),
    page("html-breaks", ["", "a<br>", ""]),
    page("html-rows", ["", "<table><tr><td>a<td>b</table>", ""]),
    page("html-links", ["", "<a href='/a'>un mot</a> ", ""]),
    page("html-end-tags", ["", "</p>", ""]),
    page("html-end-tags-unknown", ["", "</x>", ""]),
    page("html-end-tags-div", ["", "<div></span></div></div>", ""]),
    page("html-pictures", ["", "<img src=a alt='un mot'>", ""]),
    page("html-figures", ["", "<figure><img><figcaption>Vue</figcaption></figure>", ""]),
    page("html-metas", ["", "<meta property='og:title' content='Un mot # - Le Site'>", ""]),
    page("html-titles", ["", "<title>Un mot | Le Site</title>", ""]),
    page("html-headings", ["", "<h1>Un mot #</h1>", ""]),
    page("html-times", ["", "<time datetime='2021-03-12'>12 mars</time>", ""]),
    page("html-bodies", ["", "<body a#=1>", ""]),
    page("html-roots", ["", "<html a#=1>", ""]),
    page("html-framesets", ["", "<frameset>", ""]),
    page("html-classes", ["", "<p class='comment share related'>Un mot", ""]),
    page("html-scripts", ["", "<script>a<b</script>", ""]),
    page("html-styles", ["", "<style>a{}</style>", ""]),
    page("html-noscripts", ["", "<noscript><p>a</noscript>", ""]),
    page("html-hidden", ["", "<div hidden>a</div>", ""]),
    page("html-svg-titles", ["", "<svg><title><div>", ""]),
    page("html-noframes", ["", "<div><noframes></div></noframes>", ""]),
    page("html-closing-values", ["", "<div a='</div>'>", ""]),
    page("html-bogus-comments", ["", "<div><? </div>", ""]),
    page("html-comments", ["", "<!-- a -->", ""]),
    page("html-comments-abrupt", ["", "<!--><div>", ""]),
    page("html-comments-bang", ["", "<!-- --!><div>", ""]),
    page("html-comments-open", ["", "<!--", ""]),
    page("html-comments-dashes", ["", "<!-- --", ""]),
    page("html-cdata", ["", "<svg><![CDATA[<div>]]>", ""]),
    page("html-less-than", ["", "<", ""]),
    page("html-less-than-slash", ["", "</", ""]),
    page("html-ampersands", ["", "&", ""]),
    page("html-entities", ["", "&eacute;&nope;", ""]),
    page("html-entities-numeric", ["", "&#233;", ""]),
    page("html-quotes-in-tags", ["", "<p a=\"'>'\">", ""]),
    page("html-doctypes", ["", "<!doctype html>", ""]),
    page("html-carriage-returns", ["", "\r\n", ""]),
    page("html-nul", ["", "\u{0}a", ""]),
    page("html-paragraph-text", ["", "<p>La CNIL a infligé le 12 mars 2021 une amende de 20 millions d’euros. ", ""]),
    page("html-script-comments", ["", "<script><!--<script></script>", ""]),
    page("html-cards", ["", "<div class=card><a href=/a><img src=a><h3>Un mot de plus</h3></a></div>", ""]),
    page("html-templates-long", ["", "<template><p>Un mot de plus</p></template>", ""]),
    page("html-iframes", ["", "<iframe src=a></iframe>", ""]),
    page("html-inputs", ["", "<input type=text>", ""]),
    page("html-open", ["", "<div ", ""]),
    page("html-attributes", ["<p", " a#=1", ">a"]),
    page("html-attributes-same", ["<p", " a=1", ">a"]),
    page("html-attributes-end", ["<p>a</p", " a#=1", ">a"]),
    page("html-attributes-tags", ["", "<p b0 b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 b13 b14 b15 b16 b17 b18 b19 b20 b21 b22 b23 b24 b25 b26 b27 b28 b29 b30 b31 b32 b33 b34 b35 b36 b37 b38 b39 b40 b41 b42 b43 b44 b45 b46 b47 b48 b49 b50 b51 b52 b53 b54 b55 b56 b57 b58 b59 b60 b61 b62 b63 b64 b65 b66 b67 b68 b69 b70 b71 b72 b73 b74 b75 b76 b77 b78 b79 b80 b81 b82 b83 b84 b85 b86 b87 b88 b89 b90 b91 b92 b93 b94 b95 b96 b97 b98 b99 b100 b101 b102 b103 b104 b105 b106 b107 b108 b109 b110 b111 b112 b113 b114 b115 b116 b117 b118 b119 b120 b121 b122 b123 b124 b125 b126 b127 b128 b129 b130 b131 b132 b133 b134 b135 b136 b137 b138 b139 b140 b141 b142 b143 b144 b145 b146 b147 b148 b149 b150 b151 b152 b153 b154 b155 b156 b157 b158 b159 b160 b161 b162 b163 b164 b165 b166 b167 b168 b169 b170 b171 b172 b173 b174 b175 b176 b177 b178 b179 b180 b181 b182 b183 b184 b185 b186 b187 b188 b189 b190 b191 b192 b193 b194 b195 b196 b197 b198 b199 b200 b201 b202 b203 b204 b205 b206 b207 b208 b209 b210 b211 b212 b213 b214 b215 b216 b217 b218 b219 b220 b221 b222 b223 b224 b225 b226 b227 b228 b229 b230 b231 b232 b233 b234 b235 b236 b237 b238 b239 b240 b241 b242 b243 b244 b245 b246 b247 b248 b249 b250 b251 b252 b253 b254 b255 b256 b257 b258 b259 b260 b261 b262 b263 b264 b265 b266 b267 b268 b269 b270 b271 b272 b273 b274 b275 b276 b277 b278 b279 b280 b281 b282 b283 b284 b285 b286 b287 b288 b289 b290 b291 b292 b293 b294 b295 b296 b297 b298 b299>", ""]),
    page("html-attribute-long", ["<p a='", "un mot ", "'>a"]),
    page("html-class-long", ["<p class='", " comment-#", "'>a"]),
    page("html-style-long", ["<p style='", "color:red;", "'>a"]),
    page("html-href-long", ["<p><a href='", "a/", "'>a</a>"]),
    page("html-data-template", ["<div data-content='", "&lt;p&gt;Un mot&lt;/p&gt;", "'>a"]),
    page("html-comment-open", ["<!-- a", "<div>", ""]),
    page("html-textarea-open", ["<textarea>", "<div>", ""]),
    page("html-title-open", ["<title>", "<div>", ""]),
    page("html-script-open", ["<script>", "<div>", ""]),
    page("html-plaintext", ["<plaintext>", "<div>", ""]),
    page("html-cell-text", ["<table><tr><td>", "un mot ", ""]),
    page("html-json-ld-items", ["<script type=\"application/ld+json\">{\"@graph\":[", "{\"@type\":\"NewsArticle\",\"headline\":\"Un mot\"},", "{}]}</script><p>a"]),
    page("html-json-ld-nested", ["<script type=\"application/ld+json\">", "{\"@graph\":[", "</script><p>a"]),
    page("html-json-ld-body", ["<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", "Le port a fermé ses portes au public. ", "\"}</script><p>Menu"]),
    page("html-json-ld-authors", ["<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":[", "{\"@type\":\"Person\",\"name\":\"Marie Dupont #\"},", "{}]}</script><p>a"]),
    page("html-json-ld-escapes", ["<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"", "\\u00e9", "\"}</script><p>a"]),
    page("html-json-ld-body-markup", ["<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", "&lt;p&gt;Le port a fermé.&lt;/p&gt;", "\"}</script><p>Menu"]),
    page("html-pre", ["<pre>", "a\n", ""]),
    page("html-pre-lines", ["<p>", "Un mot de plus. ", ""]),
];
