"""A page in a real browser: it leads both ways, by mouse and by keys, and nothing gets out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import attrs
import pytest

from natobrief import (
    Brief,
    DocumentKind,
    Evidence,
    Extraction,
    Language,
    Level,
    Meeting,
    Problem,
    Source,
    Span,
    dumps,
    extract,
)
from tests.browser.conftest import Opener, Page, expect

EXAMPLES = Path(__file__).parents[2] / "examples"

#: Tries what a page could be made to do: each sets a mark, asks, or fetches.
HOSTILE = """</p></a><script>window.out=1;alert(1)</script><img src=x onerror="window.out=1">
<svg onload=window.out=1><iframe srcdoc="<script>parent.out=1</script>"></iframe>
"><a href="javascript:window.out=1" id=w1>x</a>' onfocus=window.out=1 autofocus x='
<meta http-equiv=refresh content="0;url=https://example.org/"><base href=https://example.org/>
</style></script></title><link rel=stylesheet href=https://example.org/x.css>
<form action=https://example.org><button>go</button></form>\u202e\u2066\u0000\ud800&#0;&lt;
"""

#: How long a busy machine may take until a key has done what it does, in milliseconds.
WAIT = 30_000

NARROW = {"viewport": {"width": 360, "height": 640}}


@cache
def example(name: str) -> Extraction:
    """Read an example."""
    return extract((EXAMPLES / f"{name}.txt").read_text(encoding="utf-8"))


def hostile() -> Brief:
    """Make a brief whose every text tries to get out of the page."""
    text = HOSTILE * 2
    spoken = " ".join(HOSTILE.split())
    source = Source(
        text=text, kind=DocumentKind.READOUT, language=Language.EN, title=spoken, url=spoken
    )
    spans = [Span(at, at + 40) for at in range(0, len(text) - 40, 15)]
    items = tuple(
        Evidence(pointer=f"/{at}", spans=(span,), rule=spoken) for at, span in enumerate(spans)
    )
    meeting = Meeting(name=spoken, level=Level.OTHER, body=spoken)
    return Brief(source=source, meetings=(meeting,), evidence=items)


def is_in_view(page: Page, name: str) -> bool:
    """Tell whether the element of an identifier can be seen, wherever its column has scrolled."""
    script = """name => {
        const box = document.getElementById(name).getBoundingClientRect();
        return box.bottom > 0 && box.top < innerHeight && box.height > 0;
    }"""
    return bool(page.evaluate(script, name))


def focused(page: Page) -> str:
    """Return the identifier of the element that has the focus."""
    return str(page.evaluate("document.activeElement.id || document.activeElement.className"))


def wait_for(page: Page, name: str) -> None:
    """Wait until an element has the focus and can be seen.

    Not with the page's ``wait_for_function``: from its second look on it evaluates a string inside
    the page, which the page's own policy forbids.
    """
    element = page.locator(f"[id='{name}']")
    expect(element).to_be_focused(timeout=WAIT)
    expect(element).to_be_in_viewport(timeout=WAIT)


def lit(page: Page) -> list[str]:
    """Return the identifiers of what is highlighted."""
    found: list[str] = page.evaluate("[...document.querySelectorAll('.lit')].map(n => n.id)")
    return found


@cache
def axe() -> str:
    """Return the script of axe-core."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """Ask axe-core what is wrong with a page."""
    page.evaluate(axe())
    found: list[dict[str, Any]] = page.evaluate("axe.run().then(found => found.violations)")
    return [f"{each['id']}: {node['html']}" for each in found for node in each["nodes"]]


class TestByMouse:
    """A click leads from words to the fact and back."""

    def test_from_the_last_words_to_their_fact_and_back(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        link = page.locator(".text a").last
        piece, fact = link.get_attribute("id"), link.get_attribute("href")[1:]
        link.click()
        wait_for(page, fact)
        assert {piece, fact} <= set(lit(page))
        words = page.locator(f"[id='{fact}'] a.words").last
        first = words.get_attribute("href")[1:]
        words.click()
        wait_for(page, first)
        assert {first, fact} <= set(lit(page))

    def test_a_claim_lights_up_in_all_its_pieces(self, open_page: Opener) -> None:
        text = "NATO met in Riga today"
        items = (
            Evidence(pointer="/source/kind", spans=(Span(0, 16),), rule="a"),
            Evidence(pointer="/source/language", spans=(Span(5, 8),), rule="b"),
        )
        source = Source(text=text, kind=DocumentKind.READOUT, language=Language.EN)
        page = open_page(Brief(source=source, evidence=items))
        page.locator("[id='/source/kind'] a.words").hover()
        assert lit(page) == ["w1", "w2", "w3", "/source/kind"]
        page.locator("#w2").hover()
        assert lit(page) == ["w2", "/source/kind", "/source/language"]

    def test_a_kind_is_switched_off(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        line = "getComputedStyle(document.querySelector('.text .k-when')).textDecorationLine"
        assert page.evaluate(line) == "underline"
        page.locator("#show-when").uncheck()
        assert page.evaluate(line) == "none"

    def test_without_script(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief, java_script_enabled=False, **NARROW)
        link = page.locator(".text a").last
        fact = link.get_attribute("href")[1:]
        link.click()
        assert page.url.endswith(f"#{fact}")
        assert is_in_view(page, fact)
        words = page.locator(f"[id='{fact}'] a.words").first
        piece = words.get_attribute("href")[1:]
        words.click()
        assert is_in_view(page, piece)
        assert page.locator("#keys").is_hidden()


class TestByKeys:
    """All that a mouse does, keys do."""

    def test_from_the_top_to_a_fact_and_back(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        page.keyboard.press("Tab")
        wait_for(page, "skip-release")
        page.keyboard.press("Enter")
        wait_for(page, "release")
        # Each key waits for what the one before did, as a person does who looks.
        for key, name in (("Tab", "w1"), ("n", "w2"), ("n", "w3"), ("p", "w2")):
            page.keyboard.press(key)
            wait_for(page, name)
        fact = page.locator("#w2").get_attribute("href")[1:]
        page.keyboard.press("Enter")
        wait_for(page, fact)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator(".text a:focus")).to_have_count(1, timeout=WAIT)
        page.keyboard.press("Escape")
        expect(page.locator("a.words:focus")).to_have_count(1, timeout=WAIT)
        assert lit(page)

    def test_the_focus_is_seen(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        page.locator("#w1").focus()
        page.keyboard.press("n")
        wait_for(page, "w2")
        style = "getComputedStyle(document.activeElement)"
        assert page.evaluate(f"{style}.outlineStyle + {style}.outlineWidth") == "solid3px"

    def test_keys_go_over_the_end_of_a_paragraph(self, open_page: Opener) -> None:
        source = Source(text="one\n\ntwo", kind=DocumentKind.READOUT, language=Language.EN)
        items = (Evidence(pointer="", spans=(Span(0, 8),), rule="x"),)
        page = open_page(Brief(source=source, evidence=items))
        page.locator("#w1").focus()
        page.keyboard.press("n")
        wait_for(page, "w3")
        assert lit(page) == ["w1", "w2", "w3", "other-1"]
        page.keyboard.press("p")
        wait_for(page, "w1")

    def test_at_either_end_the_focus_stays(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        page.locator("#w1").focus()
        page.keyboard.press("p")
        assert focused(page) == "w1"
        page.keyboard.press("Control+n")
        assert focused(page) == "w1"


class TestForEverybody:
    """Nothing for axe-core to find, wherever it is looked at."""

    @pytest.mark.parametrize(
        ("name", "how", "scheme"),
        [
            pytest.param("bucharest-2022", {}, "light", id="wide, light"),
            pytest.param("bucharest-2022", {}, "dark", id="wide, dark"),
            pytest.param("bucharest-2022", NARROW, "light", id="narrow, light"),
            pytest.param("bucarest-2022", NARROW, "dark", id="narrow, dark, French"),
        ],
    )
    def test_axe(self, open_page: Opener, name: str, how: dict[str, Any], scheme: str) -> None:
        found = example(name)
        text = found.brief.source.text
        problems = [Problem.at(Span(3, 20), text, "NB104", "odd"), Problem(code="X", message="y")]
        page = open_page(found.brief, problems=problems, language="en", color_scheme=scheme, **how)
        page.locator("#w3").focus()
        assert violations(page) == []

    def test_axe_on_what_is_hostile_and_on_nothing(self, open_page: Opener) -> None:
        assert violations(open_page(hostile())) == []
        assert violations(open_page(attrs.evolve(hostile(), meetings=(), evidence=()))) == []

    @pytest.mark.parametrize("word", ["", "W" * 400], ids=["usual", "long word"])
    def test_nothing_is_wider_than_a_narrow_screen(self, open_page: Opener, word: str) -> None:
        brief = example("bucharest-2022").brief
        name = f"{brief.meeting.name} {word}".strip()
        meeting = attrs.evolve(brief.meeting, name=name, agenda=())
        source = attrs.evolve(brief.source, text=f"{brief.source.text}\n{word}")
        page = open_page(attrs.evolve(brief, source=source, meetings=(meeting,)), **NARROW)
        assert page.evaluate("document.documentElement.scrollWidth") == 360

    def test_paper_holds_all_of_it(self, open_page: Opener) -> None:
        page = open_page(example("bucharest-2022").brief)
        cut_off = """[...document.querySelectorAll('body, main, section')].filter(
            node => node.scrollHeight > node.clientHeight + 1).map(node => node.tagName)"""
        assert "SECTION" in page.evaluate(cut_off)
        page.emulate_media(media="print")
        assert page.evaluate(cut_off) == []


class TestNothingGetsOut:
    """A release is text, whatever is in it."""

    def test_a_hostile_release(self, open_page: Opener) -> None:
        problem = Problem(code=HOSTILE, message=HOSTILE, span=Span(5, 90))
        page = open_page(hostile(), problems=[problem])
        page.locator("#w2").click()
        page.keyboard.press("Escape")
        assert page.evaluate("window.out") is None
        assert (
            page.evaluate("document.querySelectorAll('img, svg, iframe, base, form').length") == 0
        )
        [text] = page.evaluate("[...document.querySelectorAll('.text')].map(n => n.textContent)")
        odd = {"\0": "\ufffd", "\ud800": "\ufffd"}
        assert text == "".join(odd.get(letter, letter) for letter in HOSTILE * 2)

    @pytest.mark.parametrize(
        "turn", ["\u202e", "\u202e\u2066", "\u2067\u202e\u2066", "\u2069\u202e"]
    )
    def test_no_control_turns_what_stands_behind_it(self, open_page: Opener, turn: str) -> None:
        source = Source(text=f"x{turn}abc", kind=DocumentKind.READOUT, language=Language.EN)
        items = (Evidence(pointer="", spans=(Span(0, len(turn) + 4),), rule="x"),)
        page = open_page(Brief(source=source, evidence=items))
        places = page.evaluate(
            """() => {
                const node = document.querySelector("#w1").lastChild;
                return [0, 1, 2].map(at => {
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + 1);
                    return range.getBoundingClientRect().left;
                });
            }"""
        )
        assert places == sorted(places)
        assert len(set(places)) == 3

    def test_a_long_name_leaves_room_for_the_page(self, open_page: Opener) -> None:
        meeting = Meeting(name="Talks " * 2000, level=Level.OTHER)
        source = Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN)
        page = open_page(Brief(source=source, meetings=(meeting,)))
        assert page.evaluate("document.getElementById('release').clientHeight") > 400

    def test_a_megabyte(self, open_page: Opener) -> None:
        text = f"{'<b>word &amp; ' * 8}\u202e\n" * 10_000
        source = Source(text=text, kind=DocumentKind.READOUT, language=Language.EN)
        page = open_page(Brief(source=source))
        assert page.evaluate("document.querySelector('.text').textContent.length") == len(text)

    def test_no_other_script_or_style_is_taken(self, browser: Any, tmp_path: Path) -> None:
        file = tmp_path / "page.html"
        file.write_text(dumps(hostile(), "html", losses="ignore"), encoding="utf-8")
        page = browser.new_page()
        page.goto(file.as_uri())
        refused = page.evaluate(
            """() => new Promise(done => {
                const refused = [];
                document.addEventListener("securitypolicyviolation", event => {
                    refused.push(event.effectiveDirective);
                    if (refused.length === 3) done(refused.sort());
                });
                const add = (tag, inside) => {
                    const node = document.createElement(tag);
                    Object.assign(node, inside);
                    document.body.append(node);
                };
                add("script", {textContent: "window.out = 1"});
                add("style", {textContent: "body { display: none }"});
                add("img", {src: "https://example.org/x.png"});
            })"""
        )
        page.close()
        assert refused == ["img-src", "script-src-elem", "style-src-elem"]
