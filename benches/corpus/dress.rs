//! Pages of the weight that newspapers serve: a fixture in the dress of a site.
//!
//! A page of news is some 160 kB, of which a twentieth is the article: two fifths are tags, a third scripts and
//! styles, the rest menus, teasers, drawings and white space. Numbers in names keep one line from being the next.

use std::fmt::Write;

/// The fixture with a head, a menu before it and teasers behind it.
pub fn dressed(page: &str) -> String {
    let head = page.find("</head>").unwrap_or(0);
    let body = page.find("<body").unwrap_or(head);
    let open = page[body..].find('>').map_or(head, |end| body + end + 1);
    let close = page.rfind("</body>").unwrap_or(page.len());
    let mut out = String::with_capacity(page.len() + 170_000);
    out.push_str(&page[..head]);
    settings(&mut out);
    out.push_str(&page[head..open]);
    menu(&mut out);
    out.push_str(&page[open..close]);
    teasers(&mut out);
    out.push_str(&page[close..]);
    out
}

/// Styles and scripts.
fn settings(out: &mut String) {
    out.push_str("<style>");
    for i in 0..330 {
        let (width, shade) = (i * 7 % 960, i * 37 % 4096);
        let _ = write!(
            out,
            ".c-teaser-{i}__title>a:hover{{max-width:{width}px;color:#{shade:03x}}}"
        );
    }
    out.push_str("</style>\n<script>window.pageSettings={");
    for i in 0..900 {
        let _ = write!(
            out,
            "\"slot_{i}\":{{\"on\":{},\"at\":[{i},320]}},",
            i % 3 == 0
        );
    }
    out.push_str("};</script>\n");
}

/// A menu of sections, with a drawing at each entry.
fn menu(out: &mut String) {
    out.push_str(
        "<header class=\"site-header\"><nav class=\"mega-menu\" aria-label=\"Main\">\n<ul>\n",
    );
    for i in 0..120 {
        let _ = write!(
            out,
            "    <li class=\"mega-menu__item mega-menu__item--{i}\" data-position=\"{i}\">\n        \
             <a class=\"mega-menu__link\" href=\"https://www.example.org/section-{i}/latest\" data-track=\"nav|section|{i}\">\
             <svg class=\"icon\" width=\"12\" height=\"12\" viewBox=\"0 0 24 24\"><path d=\"M{i} 3h14l-7 {i}z M4 4l{i} 9\"/></svg>\
             <span>Section {i}</span></a>\n    </li>\n"
        );
    }
    out.push_str("</ul>\n</nav></header>\n");
}

/// Teasers of other articles, each with a picture in several sizes.
fn teasers(out: &mut String) {
    out.push_str("<section class=\"latest-news\" data-component=\"card-grid\">\n");
    for i in 0..45 {
        let _ = write!(
            out,
            "  <div class=\"card card--teaser js-card\" id=\"card-{i}\" data-id=\"{}\" data-module=\"related\">\n    \
             <div class=\"card__media\"><a href=\"/2023/05/harbour-report-{i}.html\" tabindex=\"-1\"><img class=\"lazy\" \
             alt=\"\" src=\"data:,\" data-srcset=\"https://img.example.org/{i}/320x180.webp 320w, \
             https://img.example.org/{i}/640x360.webp 640w, https://img.example.org/{i}/1280x720.webp 1280w\" \
             style=\"aspect-ratio: 16 / 9\"></a></div>\n    <div class=\"card__body\">\n      \
             <h3 class=\"card__title\"><a class=\"card__link\" href=\"/2023/05/harbour-report-{i}.html\" \
             data-track=\"card|{i}\">Harbour office publishes report number {i} on the quays</a></h3>\n      \
             <p class=\"card__meta\"><time datetime=\"2023-05-{:02}\">{} May</time> <span class=\"card__count\">{i} \
             comments</span></p>\n    </div>\n  </div>\n",
            i * 7919,
            i % 28 + 1,
            i % 28 + 1,
        );
    }
    out.push_str("</section>\n");
}
