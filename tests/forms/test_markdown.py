"""Markdown: a note says all that it does not report as lost, and its text stays text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from natobrief import (
    Attendance,
    Brief,
    Country,
    DateRange,
    Delegation,
    DocumentKind,
    Language,
    Level,
    Meeting,
    Organisation,
    Person,
    Session,
    Source,
    Statement,
    StatementMode,
    Status,
    ValidationError,
    Venue,
    dumps,
    extract,
    loads,
)
from natobrief.forms import _french, _wording
from natobrief.forms._markup import escaped
from natobrief.forms._tongue import Tongue
from natobrief.model import enums
from natobrief.testing import briefs, texts
from tests.forms.documents import full_document
from tests.forms.held import lost_pointers, texts_held
from tests.forms.test_json import brief_of

EXAMPLES = Path(__file__).parents[2] / "examples"

options = st.fixed_dictionaries(
    {"language": st.sampled_from([None, "en", "fr"]), "depth": st.sampled_from([1, 2, 3])}
)


def note(brief: Brief, **chosen: Any) -> str:
    """Write a note, whatever it leaves out."""
    text: str = dumps(brief, "markdown", losses="ignore", **chosen)
    return text


def tokens(text: str) -> Iterator[Token]:
    """Give the tokens of a note as a reader of CommonMark and GitHub's additions has them."""
    for token in MarkdownIt("gfm-like", {"linkify": False}).parse(text):
        yield token
        yield from token.children or ()


def words_of(text: str) -> str:
    """Return what a reader of a note sees, blanks left out."""
    return "".join("".join(token.content.split()) for token in tokens(text) if not token.children)


def kinds_of(text: str) -> set[str]:
    """Return the kinds of tokens of a note."""
    return {token.type for token in tokens(text)}


#: Closed lists whose words stand in no note, or under a label.
UNSAID = {
    enums.Attendance,
    enums.Language,
    enums.Origin,
    enums.StatementMode,
    enums.Weekday,
}

#: All that a note is made of.
KINDS = {
    "heading_open", "heading_close", "inline", "text", "paragraph_open", "paragraph_close",
    "bullet_list_open", "bullet_list_close", "list_item_open", "list_item_close", "strong_open",
    "strong_close", "em_open", "em_close", "code_inline", "link_open", "link_close",
    "text_special",
}  # fmt: skip


class TestTextStaysText:
    """No release can write markup into a note."""

    @given(brief=briefs(), chosen=options)
    def test_a_note_is_made_of_headings_lists_and_text(
        self, brief: Brief, chosen: dict[str, Any]
    ) -> None:
        assert kinds_of(note(brief, **chosen)) <= KINDS

    @given(text=texts())
    @example("1. one")
    @example("12) one")
    @example("# head #")
    @example("#")
    @example("a ##")
    @example("C#")
    @example("\\ #")
    @example("- - -")
    @example("***")
    @example("```")
    @example("~~gone~~")
    @example("<script>alert(1)</script>")
    @example("&copy; &#35;")
    @example("[text](javascript:alert(1))")
    @example("![image](https://example.org/x.png)")
    @example("| a | b |\n| - | - |")
    @example("=====")
    @example("a\\")
    @example("    code")
    @example("snake_case_ _word_")
    @example("<https://example.org>")
    @example("[^1]: foot")
    def test_escaped_text_is_read_as_it_was(self, text: str) -> None:
        for place in ("{}", "# {}", "- {}", "> {}", "- **{}**"):
            written = place.format(escaped(text))
            assert words_of(written) == "".join(_wording.visible(text).split())

    @pytest.mark.parametrize(
        ("address", "links"),
        [
            ("https://www.nato.int/a(b)?c=d&e#f", True),
            ("HTTP://EXAMPLE.ORG/", True),
            ("javascript:alert(1)", False),
            ("https://example.org/ x", False),
            ("https://example.org/><script>", False),
            ("data:text/html,x", False),
            ("nato.int", False),
        ],
    )
    def test_only_the_address_of_a_page_is_a_link(self, address: str, *, links: bool) -> None:
        source = attrs.evolve(brief_of("").source, url=address)
        written = note(Brief(source=source))
        assert ("link_open" in kinds_of(written)) is links
        assert "".join(address.split()) in words_of(written)


class TestWhatItSays:
    """Nothing is left out but what is reported."""

    @given(brief=briefs(), chosen=options)
    def test_every_text_is_there_or_reported(self, brief: Brief, chosen: dict[str, Any]) -> None:
        seen = words_of(note(brief, **chosen))
        for pointer, text in texts_held(brief, "markdown", **chosen):
            if not pointer.startswith("/evidence") or not pointer.endswith("/rule"):
                assert "".join(_wording.visible(text).split()) in seen, pointer

    @given(brief=briefs(), chosen=options)
    def test_equal_briefs_give_equal_notes(self, brief: Brief, chosen: dict[str, Any]) -> None:
        assert note(loads(dumps(brief)), **chosen) == note(brief, **chosen)

    def test_a_full_brief_says_all_in_both_languages(self) -> None:
        brief = loads(json.dumps(full_document()))
        english, french = note(brief, language="en"), note(brief, language="fr")
        assert "- **When:** 29-30 November 2022 (Tuesday, Wednesday)" in english
        assert "- **Quand\xa0:** du mardi 29 au mercredi 30 novembre 2022" in french
        assert "- **Où\xa0:** Palace, Bucharest, Roumanie" in french
        assert "du mardi 29 novembre 2022" not in french

    def test_what_a_card_and_a_note_lose(self) -> None:
        brief = loads(json.dumps(full_document()))
        always = {
            "/source/text",
            "/meetings/0/venue/timezone",
            "/meetings/0/dates/weekdays_stated",
        }
        parts = {f"/meetings/0/{name}" for name in ("agenda", "delegations", "sessions")}
        claims = ("persons", "statements", "commitments", "packages", "accessions")
        assert lost_pointers(brief, "markdown", depth=3) == always
        assert lost_pointers(brief, "markdown", depth=2) == always | {"/evidence"}
        card = always | parts | {"/evidence"} | {f"/{name}" for name in claims}
        assert lost_pointers(brief, "markdown", depth=1) == card

    @pytest.mark.parametrize(
        ("bound", "english", "french"),
        [
            ("exactly", "; 2 percent of GDP;", "; 2 percent of GDP;"),
            ("at_least", "; at least 2 percent of GDP;", "; au moins 2 percent of GDP;"),
            ("at_most", "; at most 2 percent of GDP;", "; au plus 2 percent of GDP;"),
            ("about", "; about 2 percent of GDP;", "; environ 2 percent of GDP;"),
        ],
    )
    def test_amounts_and_deadlines(self, bound: str, english: str, french: str) -> None:
        document = full_document()
        amount = {"value": "2", "unit": "percent of GDP", "bound": bound}
        document["commitments"][0] |= {"amounts": [amount], "deadline": "2024-07"}
        brief = loads(json.dumps(document))
        assert f"{english} by 2024-07;" in note(brief, language="en")
        assert f"{french} d’ici à 2024-07;" in note(brief, language="fr")

    def test_a_person_is_named_with_the_party_once(self) -> None:
        ally = Organisation(name="NATO")
        person = Person(name="Ana Horvat", office="NATO Secretary General", party=ally)
        said = Statement(speaker=person, mode=StatementMode.VERBATIM, parts=("Yes.",))
        guest = Delegation(
            party=Country("HRV"),
            person=Person(name="Ivo", party=Country("HRV")),
            status=Status.ALLY,
            attendance=Attendance.ALL,
        )
        meeting = Meeting(name="Talks", level=Level.OTHER, delegations=(guest,))
        written = note(brief_of("", meetings=(meeting,), statements=(said, said)))
        assert written.count("**Ana Horvat, NATO Secretary General**\n\n- “Yes.”\n- “Yes.”") == 1
        assert "- **Croatia** (ally): Ivo; all discussions" in written

    def test_a_second_meeting_stands_below_the_first(self) -> None:
        first = Meeting(name="Summit", level=Level.OTHER)
        second = Meeting(name="Council", level=Level.OTHER, sessions=(Session(title="Dinner"),))
        lines = note(brief_of("", meetings=(first, second))).split("\n")
        places = [
            lines.index(line)
            for line in ("# Summit", "## Other meetings", "### Council", "#### Programme")
        ]
        assert places == sorted(places)

    def test_without_a_meeting_the_headline_is_the_heading(self) -> None:
        source = Source(text="", kind=DocumentKind.READOUT, language=Language.FR, title="Bref")
        assert note(Brief(source=source)).startswith("# Bref\n\nAucune réunion n’a été lue.\n")
        assert note(brief_of("")).startswith("# Readout\n")

    def test_a_venue_that_is_only_a_time_zone_is_no_place(self) -> None:
        meeting = Meeting(name="Talks", level=Level.OTHER, venue=Venue(timezone="UTC"))
        brief = brief_of("", meetings=(meeting,))
        assert "Where" not in note(brief)
        assert lost_pointers(brief, "markdown") == {"/meetings/0/venue/timezone"}

    @pytest.mark.parametrize("release", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
    def test_notes_of_the_examples_quote_what_was_said(self, release: Path) -> None:
        brief = extract(release.read_text(encoding="utf-8")).brief
        written = words_of(note(brief))
        for statement in brief.statements:
            assert all("".join(part.split()) in written for part in statement.parts)


class TestFrench:
    """Every word of every closed list has its French."""

    @pytest.mark.parametrize(
        "words",
        [
            kind
            for kind in vars(enums).values()
            if isinstance(kind, type)
            and issubclass(kind, StrEnum)
            and kind not in {StrEnum, *UNSAID}
        ],
    )
    def test_words(self, words: type[StrEnum]) -> None:
        said = [Tongue(Language.FR).word(word) for word in words]
        assert len(set(said)) == len(said)

    @pytest.mark.parametrize(
        ("first", "last", "words"),
        [
            (date(2024, 7, 9), date(2024, 7, 9), "mardi 9 juillet 2024"),
            (date(2024, 7, 9), date(2024, 7, 11), "du mardi 9 au jeudi 11 juillet 2024"),
            (
                date(2021, 12, 31),
                date(2022, 1, 1),
                "du vendredi 31 décembre 2021 au samedi 1er janvier 2022",
            ),
        ],
    )
    def test_days(self, first: date, last: date, words: str) -> None:
        assert _french.days(DateRange(first=first, last=last)) == words

    @pytest.mark.parametrize(
        ("start", "end", "words"),
        [
            (None, None, ""),
            (None, date(2024, 7, 9), "jusqu’à : mardi 9 juillet 2024"),
            (date(2024, 7, 9), None, "mardi 9 juillet 2024"),
            (date(2024, 7, 9), date(2024, 7, 9), "mardi 9 juillet 2024"),
            (datetime(2024, 7, 9, 9, tzinfo=UTC), None, "mardi 9 juillet 2024, 9 h (UTC)"),
            (
                datetime(2024, 7, 9, 9, 0, 5, tzinfo=UTC),
                datetime(2024, 7, 10, 9, tzinfo=UTC),
                "mardi 9 juillet 2024, 09:00:05 (UTC) - mercredi 10 juillet 2024, 9 h (UTC)",
            ),
        ],
    )
    def test_hours(self, start: date | None, end: date | None, words: str) -> None:
        assert _french.hours(start, end) == words


class TestRefusals:
    """An option of no use is refused."""

    @pytest.mark.parametrize("depth", [0, 4, True, "2", None])
    def test_depth(self, depth: Any) -> None:
        with pytest.raises(ValidationError, match="depth: expected 1, 2 or 3"):
            dumps(brief_of(""), "markdown", depth=depth)

    def test_language(self) -> None:
        with pytest.raises(ValidationError, match="language: expected None, 'en' or 'fr'"):
            dumps(brief_of(""), "markdown", language="de")
