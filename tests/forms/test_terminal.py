"""A brief as text for a terminal: all of it, within its width, and harmless."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    Brief,
    Code,
    Evidence,
    Person,
    Problem,
    Span,
    Statement,
    StatementMode,
    StatementRole,
    loads,
)
from natobrief.diagnostics import Excerpt
from natobrief.forms._wording import days, hours, in_place, placed, visible
from natobrief.forms.terminal import NARROWEST, render, render_problem
from natobrief.model import Country, DateRange, Origin, Venue
from natobrief.testing import spans, texts
from tests.forms.documents import any_briefs, full_document
from tests.forms.pages import page_of
from tests.forms.test_json import brief_of
from tests.profiles import times

#: The most that stands before a word on a line: indents, and the label of a fact.
INDENT = 12

widths = st.integers(NARROWEST, 100)

long_texts = st.lists(texts(surrogates=True), min_size=1, max_size=10).map(" ".join)


def run_together(text: str) -> str:
    """Take all blanks out, so that wrapping makes no difference."""
    return "".join(text.split())


def is_harmless(text: str) -> bool:
    """Tell whether a terminal prints every character of a text and obeys none."""
    return all(line.isprintable() for line in text.split("\n"))


def fits(text: str, width: int) -> bool:
    """Tell whether no line is wider than a width, but for a word that is wider itself."""
    return all(
        len(line) <= width or max(map(len, line.split())) > width - INDENT
        for line in text.split("\n")
    )


class TestAnyBrief:
    """Whatever a brief holds, it can be shown."""

    @times(1 / 2)
    @given(any_briefs, widths)
    def test_it_fits_and_is_harmless(self, brief: Brief, width: int) -> None:
        for evidence in (False, True):
            text = render(brief, width=width, evidence=evidence)
            assert is_harmless(text)
            assert fits(text, width)

    @times(1 / 2)
    @given(any_briefs, widths)
    def test_all_that_was_said_is_there(self, brief: Brief, width: int) -> None:
        text = run_together(render(brief, width=width))
        for statement in brief.statements:
            for part in statement.parts:
                assert run_together(visible(part)) in text

    @times(1 / 2)
    @given(any_briefs)
    def test_all_words_behind_values_are_there_when_asked_for(self, brief: Brief) -> None:
        text = run_together(render(brief, evidence=True))
        for item in brief.evidence:
            for span in item.spans:
                assert run_together(visible(span.of(brief.source.text))) in text

    @times(1 / 2)
    @given(any_briefs)
    def test_a_narrow_terminal_gets_the_narrowest_lines(self, brief: Brief) -> None:
        assert render(brief, width=1) == render(brief, width=NARROWEST)


class TestFullBrief:
    """A brief of which every field is filled reads well."""

    def test_every_fact_stands_in_its_section(self) -> None:
        brief = loads(json.dumps(full_document()))
        assert render(brief, width=90, evidence=True).splitlines() == EXPECTED.splitlines()

    def test_sections_of_which_nothing_is_known_are_left_out(self) -> None:
        assert render(brief_of("NATO met."), evidence=True) == "Readout in English"


EXPECTED = """\
Preview
Preview in English, published 25 November 2022 by NATO, PR (2022) 055
https://www.nato.int/

MEETING
  Name    Meeting of Foreign Ministers
  Body    North Atlantic Council
  Dates   29-30 November 2022 (Tuesday, Wednesday)
  Where   Palace, Bucharest, Romania (Europe/Bucharest)   ← “NATO”
  How     in person
  Level   foreign ministers
  Host    Romania
  Chair   Ana Horvat, foreign minister (European Union (EU))
  Agenda
    - “the Black Sea” [themes: black sea; countries: Romania]
  Who comes
    - Ukraine (partner): Ana Horvat, foreign minister; part of the meeting; for “its
      needs”
  Sessions
    - Working dinner (meal); Tuesday 29 November 2022, 19:30 to 21:00:00.500000
      (UTC+02:00); NATO-Ukraine Council
      Agenda
        - “the Black Sea” [themes: black sea; countries: Romania]
      Who comes
        - Ukraine (partner): Ana Horvat, foreign minister; part of the meeting; for “its
          needs”

SAID
  Ana Horvat said:
    (they) “We met” ... “and agreed.” [themes: black sea; countries: Romania]

PROMISED AND ASKED FOR
  Appeal: Ana Horvat to Allies, for Ukraine; through Winter Package; at least 2 percent of
    GDP; by 2024-07; long term; from paper files to a register
    “give more”

PACKAGES
  Winter Package, from Romania, for Ukraine
    - stoves

ACCESSIONS
  Finland: invited, “their accession”

PEOPLE
  Ana Horvat, foreign minister (European Union (EU))

EVIDENCE
  /meetings/0/venue/city: stated (place): “NATO”"""


class TestStatements:
    """Quotation marks stand around the speaker's own words and nothing else."""

    @pytest.mark.parametrize(
        ("mode", "shown"),
        [
            (StatementMode.VERBATIM, ["  Ana Horvat said:", "    “We met” ... “and agreed.”"]),
            (
                StatementMode.PARAPHRASE,
                ["  Ana Horvat said [paraphrase, no quotation]:", "    We met ... and agreed."],
            ),
        ],
    )
    def test_paraphrases_are_marked(self, mode: StatementMode, shown: list[str]) -> None:
        statement = Statement(
            speaker=Person(name="Ana Horvat"),
            mode=mode,
            cue="said",
            parts=("We met", "and agreed."),
        )
        text = render(brief_of("", statements=(statement,)))
        assert text.splitlines()[2:] == ["SAID", *shown]

    @pytest.mark.parametrize(
        ("role", "shown"),
        [
            (StatementRole.CITATION, "  Ana Horvat:"),
            (StatementRole.TURN, "  Ana Horvat [turn]:"),
            (StatementRole.QUESTION, "  Ana Horvat [question]:"),
            (StatementRole.PARAGRAPH, "  Ana Horvat [paragraph]:"),
        ],
    )
    def test_roles_are_marked(self, role: StatementRole, shown: str) -> None:
        statement = Statement(
            speaker=Person(name="Ana Horvat"),
            mode=StatementMode.VERBATIM,
            parts=("We met.",),
            role=role,
        )
        text = render(brief_of("", statements=(statement,)))
        assert text.splitlines()[3] == shown

    @pytest.mark.parametrize(
        ("cue", "shown"),
        [
            pytest.param("noted", "Ana Horvat noted:", id="verb"),
            pytest.param("called for", "Ana Horvat called for:", id="verb with a preposition"),
            pytest.param("comme", "Ana Horvat comme:", id="half of a clause"),
            pytest.param("According to", "According to Ana Horvat:", id="source"),
            pytest.param("according\nto", "According to Ana Horvat:", id="source, over a line"),
            pytest.param("in the words of", "In the words of Ana Horvat:", id="words of"),
            pytest.param("selon", "Selon Ana Horvat:", id="French source"),
            pytest.param("d\u2019après", "D\u2019après Ana Horvat:", id="another"),
            pytest.param("comme l'a dit", "Comme l'a dit Ana Horvat:", id="clause"),
        ],
    )
    def test_a_source_is_named_behind_its_cue(self, cue: str, shown: str) -> None:
        statement = Statement(
            speaker=Person(name="Ana Horvat"),
            mode=StatementMode.VERBATIM,
            cue=cue,
            parts=("We met.",),
        )
        brief = brief_of("", statements=(statement,))
        assert render(brief).splitlines()[3] == f"  {shown}"
        assert shown.removesuffix(":") in " ".join(page_of(brief).text_content().split())

    def test_an_unknown_speaker_is_not_made_up(self) -> None:
        statement = Statement(mode=StatementMode.VERBATIM, parts=("We met",))
        assert "  Somebody:\n" in render(brief_of("", statements=(statement,)))


class TestBacking:
    """Beside a value stand the words that say so."""

    def brief(self, *evidence: Evidence, text: str = "Anna Berg, minister, spoke.") -> Brief:
        """Make a brief of one person."""
        return brief_of(
            text, persons=(Person(name="Anna Berg", office="minister"),), evidence=evidence
        )

    @pytest.mark.parametrize(
        ("evidence", "arrow"),
        [
            ([("/persons/0/office", 11, 19, "stated")], "   ← “minister”"),
            ([("/persons/0/office", 11, 19, "inferred")], "   ← inferred from “minister”"),
            (
                [
                    ("/persons/0/office", 0, 4, "inferred"),
                    ("/persons/0/party/name", 11, 19, "stated"),
                ],
                "   ← “minister”; inferred from “Anna”",
            ),
            (
                [
                    ("/persons/0/office", 11, 19, "inferred"),
                    ("/persons/0/office", 11, 19, "stated"),
                ],
                "   ← “minister”",
            ),
            ([("/persons/0/office", 100, 109, "stated")], ""),
            ([("/persons/01/office", 11, 19, "stated")], ""),
            ([("", 11, 19, "stated")], ""),
        ],
        ids=["stated", "inferred", "both", "same words", "no such words", "another", "the whole"],
    )
    def test_words(self, evidence: list[tuple[str, int, int, Any]], arrow: str) -> None:
        items = [
            Evidence(pointer=pointer, spans=(Span(start, end),), origin=Origin(origin), rule="x")
            for pointer, start, end, origin in evidence
        ]
        text = render(self.brief(*items))
        assert text.splitlines()[-1] == f"  Anna Berg, minister{arrow}"

    def test_long_words_are_cut_in_the_middle(self) -> None:
        words = "a" * 20 + " b" * 20 + " c" * 20
        item = Evidence(pointer="/persons/0/office", spans=(Span(0, len(words)),), rule="x")
        text = render(self.brief(item, text=words), width=100)
        assert "← “aaaaaaaaaaaaaaaaaaaa b b b b ... c c c c c c c c c c c c c c c”" in text

    def test_a_long_word_is_cut_too(self) -> None:
        item = Evidence(pointer="/persons/0/office", spans=(Span(0, 90),), rule="x")
        text = render(self.brief(item, text="x" * 90), width=100)
        assert f"“{'x' * 30} ... {'x' * 30}”" in text

    def test_evidence_beyond_the_text_is_said_to_be_so(self) -> None:
        items = [
            Evidence(pointer="", spans=(Span(20, 99),), rule="x"),
            Evidence(pointer="/persons/0", origin=Origin.INFERRED, rule="y\x07"),
        ]
        assert render(self.brief(*items), evidence=True).splitlines()[-3:] == [
            "EVIDENCE",
            "  (the whole): stated (x): characters 20 to 99, where the text has none",
            "  /persons/0: inferred (y\\x07): no words",
        ]


class TestHarmless:
    """A release cannot command the terminal, nor lie about the order of its words."""

    @pytest.mark.parametrize(
        ("hostile", "shown"),
        [
            ("\x1b[2J\x1b]0;title\x07", "\\x1b[2J\\x1b]0;title\\x07"),
            ("\x9b31m", "\\x9b31m"),
            ("\u202egro.oatn\u202c", "\\u202egro.oatn\\u202c"),
            ("\u2066a\u2069\u200e\u061c", "\\u2066a\\u2069\\u200e\\u061c"),
            ("a\rb\x0bc\nd\x85e\u2028f", "a b c d e f"),
            ("a\x08\x7f\u200b\ufeff", "a\\x08\\x7f\\u200b\\ufeff"),
            ("\ud800", "\\ud800"),
            ("\U000e0041", "\\U000e0041"),
            ("naïve 日本 e\u0301 \U0001f54a", "naïve 日本 e\u0301 \U0001f54a"),
        ],
        ids=ascii,
    )
    def test_what_does_not_print_is_escaped(self, hostile: str, shown: str) -> None:
        assert visible(hostile) == shown
        text = render(brief_of("", persons=(Person(name=f"x{hostile}"),)))
        assert f"x{shown}".split() == text.splitlines()[-1].split()

    @given(texts(surrogates=True))
    def test_blanks_keep_their_places_when_asked(self, text: str) -> None:
        assert in_place(text).split() == visible(text).split()
        assert sum(map(len, map(in_place, text))) == len(in_place(text))


class TestProblems:
    """A problem shows the line with carets under the words that it is about."""

    @given(long_texts, st.data(), widths)
    def test_it_fits_and_is_harmless(self, text: str, data: st.DataObject, width: int) -> None:
        span = data.draw(spans(within=len(text)))
        problem = Problem.at(span, text, Code.WEEKDAY_MISMATCH, "not that day")
        *_, line, carets = render_problem(problem, width=width).split("\n")
        assert is_harmless(line)
        assert len(line) <= width
        assert set(carets) == {" ", "^"}

    @given(st.text("ab \n", min_size=1, max_size=300), st.data(), widths)
    def test_carets_stand_under_the_words(self, text: str, data: st.DataObject, width: int) -> None:
        problem = Problem.at(data.draw(spans(within=len(text))), text, Code.WEEKDAY_MISMATCH, "no")
        *_, line, carets = render_problem(problem, width=width).split("\n")
        assert len(carets) <= width
        assert problem.excerpt is not None
        start = problem.excerpt.column
        words = problem.excerpt.text[start : start + problem.excerpt.width]
        above = line[carets.index("^") :]
        assert above.startswith(words[: carets.count("^") - len("...")].rstrip())

    def test_one_in_the_middle_of_a_long_line(self) -> None:
        text = "x" * 200 + " Monday " + "y" * 200
        problem = Problem.at(Span(201, 207), text, Code.WEEKDAY_MISMATCH, "not that day")
        assert render_problem(problem, width=40).splitlines() == [
            "error NB102: not that day",
            "  1 | ...xxxxxxxxxxxxx Monday yyyyyyy...",
            "                       ^^^^^^",
        ]

    @pytest.mark.parametrize(
        ("pointer", "place"), [(None, ""), ("", "(the whole): "), ("/a\x07", "/a\\x07: ")]
    )
    def test_the_place_is_named(self, pointer: str | None, place: str) -> None:
        problem = Problem(code=Code.WRONG_TYPE, message="bad\nluck", pointer=pointer)
        assert render_problem(problem) == f"{place}error NB001: bad luck"

    def test_even_a_gutter_as_wide_as_the_terminal(self) -> None:
        excerpt = Excerpt(number=10**40, text="abc", column=1, width=1)
        problem = Problem(code=Code.WRONG_TYPE, message="bad", excerpt=excerpt)
        assert render_problem(problem, width=40).endswith("^")

    def test_they_stand_at_the_end(self) -> None:
        problem = Problem(code=Code.NO_MEETING, message="no meeting")
        text = render(brief_of(""), problems=[problem])
        assert text.endswith("\n\nPROBLEMS\nerror NB010: no meeting")


EAST = timezone(timedelta(hours=2))
NINE = datetime(2024, 7, 10, 9, tzinfo=EAST)
AT_NINE = "Wednesday 10 July 2024, 09:00 (UTC+02:00)"


class TestTimes:
    """Days and hours, in words."""

    @pytest.mark.parametrize(
        ("first", "last", "words"),
        [
            ("2024-07-09", "2024-07-09", "9 July 2024 (Tuesday)"),
            ("2024-07-09", "2024-07-10", "9-10 July 2024 (Tuesday, Wednesday)"),
            ("2024-07-09", "2024-07-11", "9-11 July 2024 (Tuesday to Thursday)"),
            ("2021-11-30", "2021-12-01", "30 November - 1 December 2021 (Tuesday, Wednesday)"),
            ("0999-12-31", "1000-01-01", "31 December 999 - 1 January 1000 (Tuesday, Wednesday)"),
        ],
    )
    def test_days(self, first: str, last: str, words: str) -> None:
        dates = DateRange(first=date.fromisoformat(first), last=date.fromisoformat(last))
        assert days(dates) == words

    @pytest.mark.parametrize(
        ("start", "end", "words"),
        [
            (None, None, ""),
            (NINE, None, AT_NINE),
            (None, NINE, f"until {AT_NINE}"),
            (NINE, NINE.replace(second=5), "Wednesday 10 July 2024, 09:00 to 09:00:05 (UTC+02:00)"),
            (
                NINE,
                NINE.replace(month=8),
                f"{AT_NINE} to Saturday 10 August 2024, 09:00 (UTC+02:00)",
            ),
            (NINE, NINE.replace(tzinfo=UTC), f"{AT_NINE} to Wednesday 10 July 2024, 09:00 (UTC)"),
            (date(2024, 7, 9), None, "Tuesday 9 July 2024"),
            (None, date(2024, 7, 9), "until Tuesday 9 July 2024"),
            (date(2024, 7, 9), date(2024, 7, 10), "9-10 July 2024 (Tuesday, Wednesday)"),
        ],
    )
    def test_hours(self, start: Any, end: Any, words: str) -> None:
        assert hours(start, end) == words


@pytest.mark.parametrize(
    ("venue", "words"),
    [
        (
            Venue(name="Palace", city="Bucharest", country=Country("ROU")),
            "Palace, Bucharest, Romania",
        ),
        (Venue(timezone="Europe/Riga"), "(Europe/Riga)"),
        (Venue(city="Riga", timezone="Europe/Riga"), "Riga (Europe/Riga)"),
    ],
    ids=["place", "zone", "both"],
)
def test_a_place_is_named_from_the_building_to_the_country(venue: Venue, words: str) -> None:
    assert placed(venue) == words
