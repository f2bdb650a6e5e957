"""Labelled fields of invitations to the press."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.document import FieldKind, find_fields
from natobrief.testing.filler import filler
from tests.rules.document.documents import document

_ENGLISH = ["What", "Who", "When", "Where"]
_FRENCH = ["Quoi", "Qui", "Quand", "Où"]
#: How a label is written.
_STYLES = st.sampled_from(
    ["{}: {}", "**{}:** {}", "**{}**: {}", "{}\n{}", "- {}: {}", "{} | {}", "{} : {}", "{}? {}"]
)


def fields(text: str) -> dict[str, str]:
    """Return the words of each field of a text."""
    return {each.kind.value: each.words.of(text) for each in find_fields(document(text))}


class TestPlanted:
    """Fields come back with their words, however their labels are written."""

    @given(
        front=filler(),
        names=st.sampled_from([_ENGLISH, _FRENCH]),
        case=st.sampled_from([str, str.upper]),
        style=_STYLES,
        words=st.lists(filler(max_sentences=1), min_size=4, max_size=4),
    )
    def test_fields_come_back(
        self, front: str, names: list[str], case: type[str], style: str, words: list[str]
    ) -> None:
        pairs = zip(names, words, strict=True)
        text = "\n\n".join([front, *(style.format(case(name), said) for name, said in pairs)])
        kinds = [kind.value for kind in FieldKind]
        assert fields(text) == dict(zip(kinds, words, strict=True))
        found = find_fields(document(text))
        shifted = find_fields(document(f"Above.\n\n{text}"))
        assert [each.words.shifted(8) for each in found] == [each.words for each in shifted]

    @given(words=st.lists(filler(max_sentences=1), min_size=3, max_size=3))
    def test_labels_that_lost_their_lines(self, words: list[str]) -> None:
        what, when, where = words
        text = f"WHAT: {what} WHEN: {when} WHERE: {where}"
        assert fields(text) == {"what": what, "when": when, "where": where}

    @given(words=st.lists(filler(max_sentences=1), min_size=2, max_size=6))
    def test_a_list_below_its_label(self, words: list[str]) -> None:
        text = "Where: Oslo\nWhen: 3 May\nWho:\n" + "".join(f"- {each}\n" for each in words)
        assert fields(f"{text}\nMore below.")["who"] == "\n".join(f"- {w}" for w in words)


class TestNone:
    """Where labels may be of something else there are no fields."""

    @given(filler())
    def test_filler_has_none(self, text: str) -> None:
        assert fields(text) == {}

    @given(st.text() | st.lists(st.sampled_from([*"Whatenr: \n|*", "When:", "Where"])).map("".join))
    @example("When")
    @example("What\nWhere\nWhen:")
    def test_any_text_is_survived(self, text: str) -> None:
        assert all(each.words.of(text).strip() for each in find_fields(document(text)))

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("When: on Friday.\n\nNobody knows.", id="one alone"),
            pytest.param("What: talks.\nWho: ministers.", id="neither time nor place"),
            pytest.param("Date: 3 May 2022\nLocation: Oslo", id="only day and place"),
            pytest.param(
                "From: press@example.org\nTo: all\nDate: 3 May 2022\nLocation: Oslo\nEvent: talks",
                id="e-mail",
            ),
            pytest.param(
                "Speech by Ana Ruiz\n\nEvent: Forum\nDate: 3 May 2022\nLocation: Oslo\n\nI am.",
                id="over a speech",
            ),
            pytest.param("\n".join(["Where: here"] * 50), id="one again and again"),
        ],
    )
    def test_no_fields(self, text: str) -> None:
        assert fields(text) == {}

    def test_an_event_with_its_day_and_place(self) -> None:
        text = "Event: talks of ministers\nDate and time: 3 May 2022\nVenue: Town Hall, Oslo"
        assert fields(text) == {
            "what": "talks of ministers",
            "when": "3 May 2022",
            "where": "Town Hall, Oslo",
        }
