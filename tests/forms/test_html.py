"""HTML: a page shows the release as it is, and every fact beside the words that back it."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import (
    Accession,
    AgendaItem,
    Amount,
    Brief,
    Commitment,
    DateRange,
    Delegation,
    DocumentKind,
    Evidence,
    Extra,
    Language,
    Level,
    Meeting,
    Organisation,
    Origin,
    Package,
    Person,
    Problem,
    Session,
    Severity,
    Source,
    Span,
    Statement,
    Transition,
    ValidationError,
    Venue,
    dumps,
    extract,
    loads,
    validate,
)
from natobrief.forms import _french
from natobrief.forms._element import ATTRIBUTES, TAGS, element, written
from natobrief.forms._marks import Mark, cut
from natobrief.forms._wording import visible
from natobrief.testing import briefs, spans
from tests.forms.documents import any_briefs, full_document
from tests.forms.held import lost_pointers, texts_held
from tests.forms.pages import (
    Node,
    held,
    links,
    page_of,
    release_text,
    words_behind,
    words_of_link,
)
from tests.forms.test_json import brief_of

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))

options = st.fixed_dictionaries({"language": st.sampled_from([None, "en", "fr"])})

HOSTILE = (
    "</p></div><script>alert(1)</script><style>*{display:none}</style><!-- ",
    "--><img src=x onerror=alert(1)>&lt;b&gt; &amp; &#x3c; \" ' ` <![CDATA[ ]]> <plaintext>",
    "<base href='https://example.org/'><meta http-equiv=refresh content=0>",
    "\u202egnp.exe\u2066 a \u2067 b \x00\x0c\x1b\r\nc\rd\ud800e\ufffe\ufeff\x85\u2028f",
)


def is_harmless(page: Node) -> bool:
    """Tell whether a page is made of nothing but what pages are made of."""
    for node in page.iter():
        if node.tag not in TAGS or not set(node.attrib) <= ATTRIBUTES:
            return False
        address = node.get("href", "#")
        if not address.startswith(("#", "http://", "https://", "HTTP")):
            return False
    return len(list(page.iter("script"))) == len(list(page.iter("style"))) == 1


class TestTheRelease:
    """The text of the release is on the page, and is text."""

    @given(brief=any_briefs, chosen=options)
    def test_all_of_it_is_there(self, brief: Brief, chosen: dict[str, Any]) -> None:
        assert release_text(page_of(brief, **chosen)) == held(brief.source.text)

    @given(brief=any_briefs, chosen=options)
    def test_a_page_is_made_of_what_pages_are_made_of(
        self, brief: Brief, chosen: dict[str, Any]
    ) -> None:
        assert is_harmless(page_of(brief, **chosen))

    @pytest.mark.parametrize("text", [*HOSTILE, "".join(HOSTILE), "\n".join(HOSTILE)])
    def test_hostile_text_stays_text_wherever_it_stands(self, text: str) -> None:
        spoken = text.replace("\x00", " ")
        source = Source(
            text=text, kind=DocumentKind.READOUT, language=Language.FR, title=spoken, url=spoken
        )
        items = [
            Evidence(pointer=f"/{number}", spans=(Span(number, number + 3),), rule=spoken)
            for number in range(len(text) - 3)
        ]
        meeting = Meeting(name=spoken, level=Level.OTHER, venue=Venue(city=spoken))
        brief = Brief(source=source, meetings=(meeting,), evidence=tuple(items))
        problem = Problem(code=spoken, message=spoken, pointer="/meetings/0/name", span=Span(0, 5))
        page = page_of(brief, problems=[problem])
        assert release_text(page) == held(text)
        assert is_harmless(page)

    @given(text=st.text(st.sampled_from("ab \t\r\n\x0b\x85"), max_size=300))
    @example("\n\n a\n\n")
    @example("\r\n\r\n")
    @example(" \n \n")
    @example(f"{'word ' * 15}\nword {'word ' * 14}\nend\n\nnext")
    def test_lines_and_blanks_are_kept(self, text: str) -> None:
        assert release_text(page_of(brief_of(text))) == held(text)

    def test_lines_that_were_broken_to_fit_a_width_run_on(self) -> None:
        line = "Ministers will meet in the capital and talk about their plans"
        wrapped = f"{line}\nafterwards they will have dinner. And then they will take leave\nof it."
        wrapped += "\n\nNotes"
        [first, second] = page_of(brief_of(wrapped)).find_class("text")[0].iter("p")
        assert first.get("class") == "flow last"
        assert second.get("class") == "last"
        agenda = f"{line}\n09:00 Arrival\n10:00 Departure"
        assert len(list(page_of(brief_of(agenda)).find_class("text")[0].iter("p"))) == 3

    def test_what_turns_the_text_is_seen_and_stands_alone(self) -> None:
        page = page_of(brief_of("a\u202eb\x00\x00c\u200fd"))
        codes = [node.get("data-code") for node in page.find_class("unseen")]
        assert codes == ["U+202E", "U+0000 (2)"]
        assert all(node.tag == "bdi" for node in page.find_class("unseen"))

    def test_a_page_grows_as_its_text(self) -> None:
        def size(text: str) -> int:
            count = len(text) // 10
            items = tuple(
                Evidence(pointer="", spans=(Span(5 * each, 9 * each + 1),), rule="x")
                for each in range(1, count)
            )
            return len(dumps(brief_of(text, evidence=items), "html", losses="ignore"))

        small, large = size("<\u202e\n&" * 100), size("<\u202e\n&" * 1000)
        assert large < 11 * small


class TestLinks:
    """Every piece of evidence leads to its words, and they lead back."""

    @given(brief=any_briefs, chosen=options)
    def test_every_link_has_one_target(self, brief: Brief, chosen: dict[str, Any]) -> None:
        page = page_of(brief, **chosen)
        names = [node.get("id") for node in page.iter() if node.get("id") is not None]
        assert len(set(names)) == len(names)
        assert {link.get("href")[1:] for link in links(page)} <= set(names)

    @given(brief=any_briefs)
    def test_every_piece_of_evidence_leads_to_its_words(self, brief: Brief) -> None:
        page = page_of(brief)
        text = brief.source.text
        strays = {
            node.text_content(): node.getparent().getparent().get("id")
            for node in page.xpath("//li[starts-with(@id,'other-')]/div[@class='value']/code")
        }
        names = {node.get("id") for node in page.iter() if node.get("id") is not None}
        for item in brief.evidence:
            place = item.pointer
            while place and place not in names:
                place = place.rpartition("/")[0]
            place = place or strays[visible(item.pointer) or "/"]
            expected = {held(span.of(text)) for span in item.spans if span.start < len(text)}
            assert expected <= words_behind(page, place)

    @given(brief=any_briefs)
    def test_words_lead_back_to_every_fact_that_they_back(self, brief: Brief) -> None:
        page = page_of(brief)
        [text] = page.find_class("text")
        reached = {link.get("href")[1:] for link in text.iter("a")}
        for also in page.find_class("also"):
            reached |= {link.get("href")[1:] for link in also.iter("a")}
        for link in page.find_class("words"):
            [fact] = [node for node in link.iterancestors() if "fact" in node.get("class", "")][:1]
            assert fact.get("id") in reached

    def test_nested_and_crossing_words_are_cut_at_their_ends(self) -> None:
        text = "NATO met in Riga today"
        items = [
            Evidence(pointer="/source/kind", spans=(Span(0, 16),), rule="a"),
            Evidence(pointer="/source/language", spans=(Span(5, 22), Span(5, 8)), rule="b"),
        ]
        page = page_of(brief_of(text, evidence=tuple(items)))
        pieces = [(link.text, link.get("href")) for link in page.find_class("text")[0].iter("a")]
        assert pieces == [
            ("NATO ", "#/source/kind"),
            ("met", "#/source/language"),
            (" in Riga", "#/source/kind"),
            (" today", "#/source/language"),
        ]
        found = [words_of_link(page, link) for link in page.find_class("words")]
        assert found == ["NATO met in Riga", "met in Riga today", "met"]

    def test_words_beneath_others_are_named_beside_them(self) -> None:
        items = [
            Evidence(pointer=f"/source/{name}", spans=(Span(0, 4),), rule="a")
            for name in ("kind", "language")
        ]
        page = page_of(brief_of("NATO met.", evidence=tuple(items)))
        [also] = page.find_class("also")
        assert [link.get("href") for link in also.iter("a")] == ["#/source/language"]
        assert also.text_content() == "The same words back: Language: English"

    def test_many_facts_beneath_one_are_folded_away(self) -> None:
        meeting = Meeting(name="Talks", level=Level.OTHER)
        items = [
            Evidence(pointer=pointer, spans=(Span(0, 4),), rule="a")
            for pointer in ("/source/kind", "/source/language", "/meetings/0/name", "/x")
        ]
        page = page_of(brief_of("NATO met.", evidence=tuple(items), meetings=(meeting,)))
        [also] = page.find_class("also")
        assert also.tag == "details"
        assert also[0].text == "The same words back: 3"
        assert [link.get("href") for link in also.iter("a")] == [
            "#/source/language",
            "#/meetings/0/name",
            "#other-1",
        ]

    @given(
        marked=st.lists(spans(within=30), max_size=8),
        length=st.integers(0, 25),
        edges=st.sets(st.integers(0, 25), max_size=4),
    )
    def test_every_mark_is_a_run_of_pieces(
        self, marked: list[Span], length: int, edges: set[int]
    ) -> None:
        marks = [Mark(span=span, kind="who", target="/x") for span in marked]
        inside = {min(edge, length) for edge in edges}
        found = cut(length, marks, inside)
        ends = [0, *(piece.end for piece in found.pieces)]
        assert [(piece.start, piece.end) for piece in found.pieces] == list(pairwise(ends))
        assert ends[-1] == length
        assert inside <= set(ends)
        numbered = [piece for piece in found.pieces if piece.number is not None]
        assert [piece.number for piece in numbered] == list(range(1, len(numbered) + 1))
        for span, run in zip(marked, found.ranges, strict=True):
            covered = [piece.number for piece in numbered if span.start <= piece.start < span.end]
            assert (run is None) is (not covered)
            assert run is None or list(range(run[0], run[1] + 1)) == covered
        for piece in numbered:
            around = [span for span in marked if span.start <= piece.start < span.end]
            shortest = min(min(span.end, length) - span.start for span in around)
            top = marked[piece.mark or 0]
            assert top in around
            assert min(top.end, length) - top.start == shortest


class TestWhatItSays:
    """Nothing is left out but what is reported."""

    @given(brief=briefs(), chosen=options)
    def test_every_text_is_there_or_reported(self, brief: Brief, chosen: dict[str, Any]) -> None:
        page = page_of(brief, **chosen)
        titles = [node.get("title") for node in page.find_class("back") if node.get("title")]
        seen = "".join(f"{page.text_content()}{''.join(titles)}".split())
        for pointer, text in texts_held(brief, "html", **chosen):
            is_known = pointer.startswith("/evidence") and pointer.endswith("/pointer")
            if pointer != "/source/text" and not is_known:
                assert "".join(visible(text).split()) in seen, pointer

    @given(brief=briefs(), chosen=options)
    def test_equal_briefs_give_equal_pages(self, brief: Brief, chosen: dict[str, Any]) -> None:
        again = loads(dumps(brief))
        assert dumps(again, "html", losses="ignore", **chosen) == dumps(
            brief, "html", losses="ignore", **chosen
        )

    def test_what_a_page_loses(self) -> None:
        brief = loads(json.dumps(full_document()))
        assert lost_pointers(brief, "html") == set()
        odd = attrs.evolve(brief.source, text="a\x00")
        kept = (Extra(pointer="/source/desk", json="1"),)
        brief = attrs.evolve(brief, source=odd, extra=kept)
        assert lost_pointers(brief, "html") == {"/source/text", "/extra"}

    def test_a_full_brief_says_all_in_both_languages(self) -> None:
        brief = loads(json.dumps(full_document()))
        english, french = (page_of(brief, language=each) for each in ("en", "fr"))
        assert english.get("lang") == "en"
        assert french.get("lang") == "fr"
        assert english.get_element_by_id("/meetings/0/dates")[0].text == "When"
        assert french.get_element_by_id("/meetings/0/dates")[0].text == "Quand"
        assert "29-30 November 2022 (Tuesday, Wednesday)" in english.text_content()
        assert "du mardi 29 au mercredi 30 novembre 2022" in french.text_content()
        assert "weekdays stated: Tuesday" in english.text_content()
        assert "jours énoncés\xa0: mardi" in french.text_content()
        spoken = brief.source.language.value
        assert {node.get("lang") for node in french.find_class("text")} == {spoken}
        other = french if spoken == "en" else english
        assert {node.get("lang") for node in other.find_class("said")} == {spoken}

    def test_inferred_values_say_so_and_from_what(self) -> None:
        items = (
            Evidence(pointer="/source/kind", spans=(Span(0, 4),), rule="k", origin=Origin.INFERRED),
            Evidence(pointer="/source/language", rule="l", origin=Origin.INFERRED),
            Evidence(pointer="/meetings/0/venue/city", spans=(Span(5, 50),), rule="c"),
            Evidence(pointer="/nowhere", spans=(Span(60, 61),), rule="n"),
        )
        meeting = Meeting(name="Talks", level=Level.OTHER, venue=Venue(city="Riga"))
        page = page_of(brief_of("NATO met.", evidence=items, meetings=(meeting,)))

        def why(name: str) -> str:
            [found] = page.get_element_by_id(name).find_class("why")
            return str(found.text_content()).strip()

        assert why("/source/kind") == "“NATO” inferred"
        assert why("/source/language") == "without words inferred"
        assert why("/meetings/0/venue") == "“met.” city"
        assert why("/meetings/0/name") == "no evidence"
        assert why("other-1") == "characters beyond the text: 60-61"

    @pytest.mark.parametrize("release", EXAMPLES, ids=lambda path: path.stem)
    def test_pages_of_the_examples(self, release: Path) -> None:
        found = extract(release.read_text(encoding="utf-8"))
        problems = (*found.problems, *validate(found.brief).problems)
        page = page_of(found.brief, problems=problems)
        assert release_text(page) == found.brief.source.text
        quoted = page.text_content()
        for statement in found.brief.statements:
            assert all(visible(part) in quoted for part in statement.parts)
        assert not page.xpath("//*[starts-with(@id,'other-')]")

    @pytest.mark.parametrize("words", ["a " * 60, "a " * 2000, f"a{' ' * 9000}b"])
    def test_a_long_value_is_cut_where_it_is_only_named(self, words: str) -> None:
        items = (Evidence(pointer="/source/kind", spans=(Span(0, len(words)),), rule="k"),)
        [link] = page_of(brief_of(words, evidence=items)).find_class("words")
        assert len(link.text_content()) < 80
        assert " … " in link.text_content()


class TestAddress:
    """Only the address of a page is a link."""

    @pytest.mark.parametrize(
        ("address", "leads"),
        [("https://www.nato.int/a?b=c&d", True), ("javascript:alert(1)", False)],
    )
    def test_url(self, address: str, *, leads: bool) -> None:
        page = page_of(Brief(source=attrs.evolve(brief_of("").source, url=address)))
        assert address in page.text_content()
        assert bool(page.xpath("//a[@rel]/@href")) is leads


class TestProblems:
    """Problems stand beside the facts, with their place and their words."""

    def test_with_place_and_words(self) -> None:
        text = "NATO met in Riga."
        meeting = Meeting(name="Talks", level=Level.OTHER)
        problems = [
            Problem.at(Span(12, 16), text, "NB201", "where?", Severity.WARNING),
            Problem(code="X1", message="odd", pointer="/meetings/0/dates/first"),
            Problem(code="X2", message="odd", pointer="/meetings/0/name"),
            Problem(code="X3", message="odd", pointer=""),
        ]
        page = page_of(brief_of(text, meetings=(meeting,)), problems=problems)
        assert words_behind(page, "problem-1") == {"Riga"}
        [piece] = page.find_class("text")[0].iter("a")
        assert piece.get("href") == "#problem-1"
        assert "warning NB201 where?" in page.get_element_by_id("problem-1").text_content()
        assert page.xpath("//*[@id='problem-3']//a/@href") == ["#/meetings/0/name"]
        assert page.xpath("//*[@id='problem-2']//code/text()") == ["/meetings/0/dates/first"]
        assert page.xpath("//*[@id='problem-4']//code/text()") == ["/"]

    def test_none_were_looked_for_or_none_found(self) -> None:
        assert "Problem" not in page_of(brief_of("")).find("body/main").text_content()
        assert "No problem was found." in page_of(brief_of(""), problems=()).text_content()

    @pytest.mark.parametrize("odd", ["x", [1], 3])
    def test_only_problems(self, odd: Any) -> None:
        with pytest.raises(ValidationError, match="problems: expected None or Problems, found"):
            dumps(brief_of(""), "html", problems=odd)


class TestElements:
    """The builder lets nothing through that pages are not made of."""

    @pytest.mark.parametrize(
        ("tag", "attributes"),
        [
            ("img", {}),
            ("p", {"onclick": "x"}),
            ("p", {"style": "x"}),
            ("a", {"href": "javascript:x"}),
            ("a", {"href": " data:x"}),
        ],
    )
    def test_strange(self, tag: str, attributes: dict[str, str]) -> None:
        with pytest.raises(ValueError, match="a page has no"):
            element(tag, **attributes)

    def test_what_would_end_a_script(self) -> None:
        for inside in ("</script>", element("p")):
            with pytest.raises(ValueError, match="does not end it"):
                written(element("script", inside))


class TestFrench:
    """Every field inside a fact has its French."""

    def test_fields(self) -> None:
        classes = (
            Accession, AgendaItem, Amount, Commitment, DateRange, Delegation, Organisation, Package,
            Person, Session, Statement, Transition, Venue,
        )  # fmt: skip
        names = {field.name for cls in classes for field in attrs.fields(cls)}
        assert names - set(_french.FIELDS) == {"agenda", "delegations"}
