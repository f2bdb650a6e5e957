"""Web pages, piece by piece: what is text and how it is laid out, what is the site's."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from natobrief import Language, Page, UnsupportedFormat, read_page

ONE = "NATO Foreign Ministers will meet in Oslo, Norway, on 5 and 6 May 2022 to discuss Ukraine."
DAY = date(2022, 5, 2)
TWO = "They will be joined by their colleagues from Finland, Sweden and the European Union."


def page(body: str, head: str = "") -> Page:
    """Read a page."""
    source = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return read_page(source.encode())


def blocks(body: str, head: str = "") -> list[str]:
    """Return the blocks of a page."""
    text = page(body, head).text
    return text.split("\n\n") if text else []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "<p>k&nbsp;b &amp; &#8220;d&#8221; &#151; &eacute;", ["k\xa0b & “d” — é"], id="entity"
        ),
        pytest.param("<p>k\n\t b  <b> c</b> <i>d</i>e", ["k b c de"], id="blanks"),
        pytest.param("<p>min&shy;is&#8203;ters", ["ministers"], id="soft hyphens"),
        pytest.param("k<br>b<BR/>c", ["k\nb\nc"], id="line breaks"),
        pytest.param("k<br> <br>b<br><br><br>c<br>", ["k", "b", "c"], id="two line breaks"),
        pytest.param("<p>k<p>b<div>c</div>d", ["k", "b", "c", "d"], id="paragraphs"),
        pytest.param("<ul><li>k<li>b<ul><li>c</ul></ul>d", ["- k", "- b", "- c", "d"], id="lists"),
        pytest.param("<ol><li><p>k</p><p>b</p></ol>", ["- k", "b"], id="item of two paragraphs"),
        pytest.param("<dl><dt>k<dd>b</dl>", ["k", "b"], id="definitions"),
        pytest.param(
            "<table><caption>t</caption><tr><th>k<th>b<tr><td>c<td><p>d<br>e</table>",
            ["t", "k\tb", "c\td e"],
            id="table",
        ),
        pytest.param("<table><tr><td>k<td> </table>", ["k"], id="a row of one cell"),
        pytest.param("<td>k</td><td>b</td>", ["k", "b"], id="cells without a row"),
        pytest.param(
            "<table><tr><td>k<td><p>b<p>c</table>", ["k", "b", "c"], id="cell of two paragraphs"
        ),
        pytest.param(
            "<table><tr><td>k<td><table><tr><td>b<td>c</table></table>",
            ["k", "b\tc"],
            id="nested tables",
        ),
        pytest.param(
            f"<table><tr><td>k<td>{'b ' * 300}</table>", ["k", "b " * 299 + "b"], id="long cell"
        ),
        pytest.param(
            "<table><tr><td>2 May 2022<td><a href=x>Français</a></table>",
            ["2 May 2022"],
            id="row with a link",
        ),
        pytest.param("<pre>k\n  b\n\n\nc</pre>d e", ["k\nb", "c", "d e"], id="preformatted"),
        pytest.param("<p>He said <q>yes</q>.", ["He said “yes”."], id="quotation"),
        pytest.param("<p>k<sup>th</sup> <!-- b --> c", ["kth c"], id="comment"),
        pytest.param("<p>Ana<sup><a href='#n'>12</a></sup> ran.", ["Ana¹² ran."], id="footnote"),
        pytest.param(
            "k<script>b</script><style>c</style><noscript>d</noscript>e", ["ke"], id="code"
        ),
        pytest.param(
            "k<p hidden>b<p style='color:red; display : none'>c<p aria-hidden=true>d"
            "<p class='x sr-only'>e<p style='visibility:hidden'>f<p>g",
            ["k", "g"],
            id="hidden",
        ),
        pytest.param("<p>k<select><option>b</select><button>c</button>", ["k"], id="controls"),
        pytest.param("</p></div>k</b><b>b<i>c</b>d", ["kbcd"], id="malformed"),
        pytest.param("<o:p>k</o:p><x-y>b</x-y>", ["kb"], id="unknown tags"),
        pytest.param("<a name=x>k word</a> b", ["k word b"], id="an anchor is no link"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_layout(body: str, expected: list[str]) -> None:
    assert blocks(body) == expected


@pytest.mark.parametrize(
    "around",
    [
        pytest.param("<nav><p>{}</p></nav>", id="nav"),
        pytest.param("<footer>{}</footer>", id="footer"),
        pytest.param("<aside>{}</aside>", id="aside"),
        pytest.param("<figure><img src=x><figcaption>{}</figcaption></figure>", id="caption"),
        pytest.param("<p class=caption>{}</p>", id="caption by class"),
        pytest.param("<div id='cookie-banner'><p>{}</div>", id="cookies"),
        pytest.param("<ul class='share-links'><li>{}</ul>", id="share"),
        pytest.param("<div class=jp-relatedposts><p>{}</div>", id="related posts"),
        pytest.param("<ol class=commentlist><li>{}</ol>", id="comments"),
        pytest.param("<div role=navigation>{}</div>", id="role"),
        pytest.param("<p><a href=x>{}</a></p>", id="link"),
        pytest.param("<p>: <a href=x>{}</a> -</p>", id="mostly link"),
        pytest.param("<p>© {}</p>", id="rights"),
        pytest.param("<p>Last updated: {}</p>", id="updated"),
    ],
)
@pytest.mark.parametrize(
    "prose", ["Home", "Ministers of the region look back upon a good year of talks"]
)
def test_what_is_of_the_site(around: str, prose: str) -> None:
    site = around.format(prose)
    assert blocks(f"{site}<div><p>{ONE}</p>{site}<p>{TWO}</p></div>{site}") == [ONE, TWO]


@pytest.mark.parametrize(
    "label",
    [
        *("Share this:", "Imprimer", "English | Français", "* * *", "A A A"),
        *("Share on Facebook", "Partager sur Facebook", "Partager par courriel"),
    ],
)
def test_buttons(label: str) -> None:
    assert blocks(f"<div><p>{label}<p>{ONE}<p>{TWO}<p>{label}</div>") == [ONE, TWO]


class TestHome:
    """The release is in the smallest box with most of the sentences."""

    def test_sentences_elsewhere_are_left_out(self) -> None:
        other = "<td><p>Last week a delegation of parliament came to see the new building.</p></td>"
        body = f"<td><p>{ONE}<p>{TWO}<p>{ONE} {TWO}<p>{TWO} {ONE}<p>{TWO}</td>"
        found = blocks(f"<table><tr>{other}{body}</tr></table>")
        assert found == [ONE, TWO, f"{ONE} {TWO}", f"{TWO} {ONE}", TWO]

    def test_what_the_page_calls_main(self) -> None:
        other = f"<div><p>{TWO}</p><p>{TWO}</p></div>"
        assert blocks(f"{other}<main><p>{ONE} {TWO}</p><p>{ONE}</p></main>") == [
            f"{ONE} {TWO}",
            ONE,
        ]

    def test_a_list_beside_one_paragraph(self) -> None:
        found = blocks(f"<div><div><p>{ONE}</p></div><ul><li>Ukraine<li>China</ul></div>")
        assert found == [ONE, "- Ukraine", "- China"]

    def test_classes_that_mislead(self) -> None:
        assert blocks(f"<div class=sidebar><p>{ONE}<p>{TWO}</div>") == [ONE, TWO]

    def test_all_of_it_behind_a_dialog(self) -> None:
        assert blocks(f"<div aria-hidden=true><p>{ONE}<p>{TWO}</div>") == [ONE, TWO]

    def test_only_what_is_of_the_site(self) -> None:
        assert blocks(f"<nav><p>{ONE}<p>{TWO}</nav>") == [ONE, TWO]

    def test_only_links(self) -> None:
        assert blocks("<p><a href=x>Home</a>") == []

    def test_a_link_in_a_sentence(self) -> None:
        linked = "<a href=x>The Foreign Ministers of Finland and Sweden</a> will come too."
        assert blocks(f"<p>{ONE}<p>{linked}") == [
            ONE,
            "The Foreign Ministers of Finland and Sweden will come too.",
        ]

    def test_headings_over_links_at_the_end(self) -> None:
        assert blocks(f"<p>{ONE}<p>{TWO}<h2>Documents</h2><a href=x>Programme</a>") == [ONE, TWO]

    def test_the_head_of_the_site_without_a_headline(self) -> None:
        assert blocks(f"<header><p>The Alliance</p></header>{ONE}<p>{TWO}") == [ONE, TWO]


class TestHeadline:
    """The headline stands first, with the lines that say of what day and kind the release is."""

    def test_outside_the_box(self) -> None:
        found = blocks(
            f"<div><p>Welcome</p></div><div><h1>Talks in Oslo</h1><p>2 May 2022</p><p>A A</p></div>"
            f"<div><p>{ONE}</p><p>{TWO}</p></div>"
        )
        assert found == ["Talks in Oslo", "2 May 2022", ONE, TWO]

    @pytest.mark.parametrize(
        "line", ["Press release (2022) 055", "02.05.22", "Communiqué", "2 May 2022"]
    )
    def test_lines_above_it(self, line: str) -> None:
        found = blocks(
            f"<div><ul><li>{line}</ul><p>Fotos</p><h1>Talks in Oslo</h1></div>"
            f"<div><p>{ONE}<p>{TWO}</div>"
        )
        assert found == [line, "Talks in Oslo", ONE, TWO]

    def test_the_day_in_the_head_of_the_site_is_not_near(self) -> None:
        today = "<div><div><div>Monday 1 June 2026</div></div></div>"
        assert blocks(f"{today}<h1>Talks in Oslo</h1><p>{ONE}<p>{TWO}")[0] == "Talks in Oslo"

    def test_nor_at_great_depth(self) -> None:
        today = "<div>" * 9 + "1 June 2026" + "</div>" * 9
        found = blocks(f"<div>{today}<div><h1>Talks in Oslo</h1></div></div><p>{ONE}<p>{TWO}")
        assert found == ["Talks in Oslo", ONE, TWO]

    @pytest.mark.parametrize("title", ["Talks in Oslo", "The Alliance: Talks in Oslo - News"])
    def test_named_by_the_title(self, title: str) -> None:
        found = blocks(
            f"<h1>The Alliance</h1><div>Fotos</div><b>Talks in Oslo</b><p>{ONE}<p>{TWO}",
            f"<title>{title}</title>",
        )
        assert found == ["Talks in Oslo", ONE, TWO]

    def test_a_heading_weighs_more_than_a_line(self) -> None:
        found = blocks(
            f"<h2>Talks in Oslo</h2><div>Home - Talks</div><p>Talks in Oslo<p>{ONE}<p>{TWO}",
            "<title>Talks in Oslo</title>",
        )
        assert found[0] == "Talks in Oslo"
        assert found.count("Talks in Oslo") == 2

    def test_the_name_of_the_site_is_none(self) -> None:
        found = blocks(f"<header><h1>The Alliance</h1></header><p>{ONE}<p>{TWO}")
        assert found == [ONE, TWO]

    def test_it_is_one_line(self) -> None:
        assert blocks(f"<h1>Talks<br>in Oslo</h1><p>{ONE}<p>{TWO}")[0] == "Talks in Oslo"

    def test_an_article_may_have_a_head(self) -> None:
        found = blocks(
            f"<article><header><h1>Talks in Oslo</h1></header><p>{ONE}<p>{TWO}</article>",
            "<title>Talks in Oslo</title>",
        )
        assert found == ["Talks in Oslo", ONE, TWO]


class TestMetadata:
    """What a page states of itself."""

    @pytest.mark.parametrize(
        ("head", "expected"),
        [
            pytest.param("<meta name=date content=2022-05-02>", DAY, id="meta"),
            pytest.param("<meta itemprop=datePublished content='2022-05-02T9'>", DAY, id="moment"),
            pytest.param("<meta name=DC.Date content='2 May 2022'>", DAY, id="words"),
            pytest.param("<meta name=date content=2022-02-30>", None, id="impossible"),
            pytest.param(
                "<meta name=pubdate content=x><meta name=date content=20220502>", DAY, id="2"
            ),
            pytest.param("<meta name=last-modified content=2022-05-02>", None, id="modified"),
            pytest.param("<meta name=date>", None, id="empty"),
            pytest.param("<meta charset=utf-8>", None, id="no name"),
        ],
    )
    def test_day(self, head: str, expected: date | None) -> None:
        assert page("", head).published == expected

    @pytest.mark.parametrize(
        ("json", "expected"),
        [
            ('{"@type": "NewsArticle", "datePublished": "2022-05-02"}', date(2022, 5, 2)),
            ('[{"@type": ["Thing", "Article"], "datePublished": "2022-05-02"}]', date(2022, 5, 2)),
            (
                '{"@graph": [1, {"@type": "WebPage", "datePublished": "2022-05-02"}]}',
                date(2022, 5, 2),
            ),
            ('{"@type": "Event", "datePublished": "2022-05-02"}', None),
            ('{"@type": "Article", "datePublished": 20220502}', None),
            ('{"@type": "Article", "datePublished": "2022-05-02"', None),
            ("[" * 5000, None),
            ("[" + "[]," * 2000 + '{"@type": "Article", "datePublished": "2022-05-02"}]', None),
        ],
        ids=["article", "list", "graph", "event", "number", "broken", "nested", "many"],
    )
    def test_json(self, json: str, expected: date | None) -> None:
        assert page("", f'<script type="application/ld+json">{json}</script>').published == expected

    @pytest.mark.parametrize("publisher", ['"NATO"', '{"name": "NATO"}'])
    def test_publisher(self, publisher: str) -> None:
        json = f'{{"@type": "Article", "publisher": {publisher}, "headline": "Talks"}}'
        found = page("", f'<script type="application/ld+json">{json}</script>')
        assert (found.publisher, found.title) == ("NATO", "Talks")

    @pytest.mark.parametrize(
        ("head", "url"),
        [
            ("<link rel='x canonical' href='https://a.example/1'>", "https://a.example/1"),
            (
                "<link rel=canonical href='/1'><meta property=og:url content='http://a.example/2'>",
                "http://a.example/2",
            ),
            ("<link rel=canonical href='http://[x'>", None),
            ("<link rel=icon href='https://a.example/1'>", None),
            ("<!-- saved from url=(0019)https://a.example/3 -->", "https://a.example/3"),
            ("<!-- saved by hand -->", None),
        ],
    )
    def test_address(self, head: str, url: str | None) -> None:
        assert page("", head).url == url

    @pytest.mark.parametrize(
        ("tag", "language"),
        [
            ("<html lang=fr>", Language.FR),
            ("<html xml:lang='en-GB'>", Language.EN),
            ("<html>", None),
            ("<html lang=de>", None),
        ],
    )
    def test_language(self, tag: str, language: Language | None) -> None:
        assert read_page(tag.encode(), "html").language is language


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml.etree", None)
    with pytest.raises(UnsupportedFormat, match=r"pip install 'natobrief\[html\]'") as caught:
        page(ONE)
    assert caught.value.extra == "html"


class TestBlockQuotations:
    """What a page sets apart behind "she said:" is what she says: it gets marks, as if printed."""

    @pytest.mark.parametrize("lead", ["Minister Ana Ruiz said:", "Mme Ana Ruiz a déclaré à Oslo :"])
    @pytest.mark.parametrize("count", [1, 2, 6])
    def test_marks(self, lead: str, count: int) -> None:
        said = [f"We will act on day {number}." for number in range(count)]
        around = "".join(f"<p>{each}</p>" for each in said)
        found = blocks(f"<p>{ONE}</p><p>{lead}</p><blockquote>{around}</blockquote><p>{TWO}</p>")
        opened = ["\u201c" + each for each in said]
        assert found == [ONE, lead, *opened[:-1], opened[-1] + "\u201d", TWO]

    @pytest.mark.parametrize(
        ("lead", "quoted"),
        [
            pytest.param("Ministers agreed:", "<p>We will act.</p>", id="no saying"),
            pytest.param("She said.", "<p>We will act.</p>", id="no colon"),
            pytest.param("She said:", "<p>“We will act.”</p>", id="marks of its own"),
            pytest.param("She said:", "<ul><li>We will act.</li></ul>", id="a list"),
            pytest.param("She said:", "<p>We will act.</p>" * 7, id="a text of its own"),
        ],
    )
    def test_no_marks(self, lead: str, quoted: str) -> None:
        body = f"<p>{ONE}</p><p>{lead}</p>{{}}<p>{TWO}</p>"
        assert blocks(body.format(f"<blockquote>{quoted}</blockquote>")) == blocks(
            body.format(quoted)
        )

    def test_one_behind_the_other(self) -> None:
        body = "<p>She said:</p><blockquote>We act.</blockquote>"
        assert blocks(f"<p>{ONE}</p>{body}{body}") == [ONE, *["She said:", "“We act.”"] * 2]

    def test_one_inside_the_other(self) -> None:
        inner = "<blockquote><p>We act.</p><blockquote><p>They too.</p></blockquote></blockquote>"
        found = blocks(f"<p>{ONE}</p><p>She said:</p>{inner}<p>{TWO}</p>")
        assert found == [ONE, "She said:", "“We act.", "“They too.”", TWO]
