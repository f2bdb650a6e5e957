"""Words searched in a text, whatever the typography."""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.checks.nearest import nearest
from natobrief.checks.searching import Searched, pieces_of, typeset, words_of
from natobrief.span import Span
from tests.checks.making import PLAIN, strange

SENTENCE = "We won’t back down – “never” – until peace is restored in the région"
SETTINGS: dict[str, Callable[[str], str]] = {
    "plain marks": lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    "a hyphen": lambda text: text.replace("–", "-"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "wrapped lines": lambda text: text.replace(" ", "\n"),
    "decomposed letters": lambda text: normalize("NFD", text),
    "soft hyphens": lambda text: text.replace("restored", "re\u00adstored"),
    "signs of footnotes": lambda text: text.replace("peace", "peace\u00b9"),
}


class TestFind:
    @pytest.mark.parametrize("name", SETTINGS)
    def test_other_typography_is_no_difference(self, name: str) -> None:
        for text, words in (
            (SETTINGS[name](SENTENCE), SENTENCE),
            (SENTENCE, SETTINGS[name](SENTENCE)),
        ):
            [found] = Searched(f"He said: {text}.").find(words)
            assert found.of(f"He said: {text}.") == text

    @given(st.text(), st.text(), st.text())
    def test_what_stands_there_is_found(self, before: str, words: str, after: str) -> None:
        text = f"{before} {words.strip()} {after}"
        found = Searched(text).find(words.strip())
        assert bool(found) is bool(pieces_of(words.strip()))

    @given(strange)
    def test_a_strange_word_is_nowhere(self, word: str) -> None:
        assert Searched(SENTENCE).find(f"We {word} back down") == ()

    def test_words_that_stand_often_are_found_in_their_order_alone(self) -> None:
        text = Searched("No\u2013to " * 8)
        assert text.find("to No-to")[0] == Span(3, 11)
        assert text.find("to-to") == ()

    def test_a_part_of_a_word_is_no_word(self) -> None:
        assert Searched("Romania and Oman").find("Oman")[0].start == 12
        assert Searched("aaa aa").find("aa")[0].start == 4

    def test_a_start_is_kept_to(self) -> None:
        text = Searched("No. ‘No’")
        assert text.find("No", 1)[0].start == 5
        assert text.find("\u2018No\u2019", 1)[0].start == 4

    def test_capitals_count_unless_told(self) -> None:
        assert Searched(PLAIN).find("the room") == ()
        assert Searched(PLAIN).find("the room", any_case=True)[0].start == 0
        assert Searched("THE\u00a0ROOM").find("the room", any_case=True)[0].start == 0

    def test_pieces_around_what_is_left_out(self) -> None:
        text = "We stand together and we will not back down."
        first, second = Searched(text).find("We stand […] we will not")
        assert (first.of(text), second.of(text)) == ("We stand", "we will not")
        assert Searched(text).find("we will not [...] We stand") == ()
        assert Searched(text).find("[...]") == ()
        assert pieces_of("one (...) two [ . . . ] three")[0] == "one "

    @given(st.text())
    def test_a_typeset_text_keeps_its_offsets(self, text: str) -> None:
        form = typeset(text)
        assert len(form.text) == len(form.starts) == len(form.ends)
        assert form.starts == sorted(form.starts)
        assert all(start < end for start, end in zip(form.starts, form.ends, strict=True))

    @given(st.text("ab .,;\u2026'\"\u2013-\u00a0\u200b\n%"))
    @example("a b\u00a0 c . . . d \u2014 \u201ce f\u201d ; g. h ")
    def test_an_accent_apart_changes_nothing_before_it(self, text: str) -> None:
        form, other = typeset(text), typeset(f"{text}|e\u0301")
        assert other.text == f"{typeset(f'{text}|').text}\u00e9"
        assert form.text.rstrip(" '-") == other.text[: len(form.text.rstrip(" '-"))]

    @given(st.text("ab \u02bc'"), st.text("ab \u02bc'", min_size=1))
    @example("a \u02bcb a\u02bcb", "a'b")
    def test_any_letters_that_are_marks(self, text: str, words: str) -> None:
        plain = Searched(text.replace("\u02bc", "'")).find(words.replace("\u02bc", "'"))
        assert bool(Searched(text).find(words)) is bool(plain)


class TestPatterns:
    @pytest.mark.parametrize("source", ["(?i)for two days?", r"\bTwo\b", r"\w+ d", "(?i)x|two"])
    @given(st.text("XTwo fordays"))
    @example("for TWO twos two days")
    def test_what_a_pattern_matches_first_is_found(self, source: str, text: str) -> None:
        pattern = re.compile(source)
        found, own = Searched(text).search(pattern), pattern.search(text)
        assert (found and found.span()) == (own and own.span())


class TestNearest:
    TEXT = Searched("He said that we will never back down again, and nobody will.")

    @pytest.mark.parametrize(
        ("words", "difference"),
        [
            pytest.param("we will back down again", "the text has also 'never'", id="left out"),
            pytest.param("we will never ever back down", "the text has no 'ever'", id="added"),
            pytest.param(
                "we shall never back down", "the text has 'will' for 'shall'", id="changed"
            ),
            pytest.param(
                "We will never back down",
                "the same words in other capitals or signs",
                id="capitals alone",
            ),
        ],
    )
    def test_the_difference_is_told(self, words: str, difference: str) -> None:
        near = nearest(self.TEXT, words)
        assert near is not None
        assert near.difference == difference
        assert "back down" in near.span.of(self.TEXT.text)
        assert 0.6 <= near.likeness <= 1

    @pytest.mark.parametrize(
        "words",
        [
            pytest.param("We shall pay for everything", id="other words"),
            pytest.param("...", id="no words"),
            pytest.param("completely different", id="none of them there"),
        ],
    )
    def test_nothing_is_near(self, words: str) -> None:
        assert nearest(self.TEXT, words) is None

    def test_words_too_frequent_place_nothing(self) -> None:
        assert nearest(Searched("no " * 40), "no no no") is None

    @given(st.text(), st.text())
    def test_any_text(self, text: str, words: str) -> None:
        near = nearest(Searched(text), words)
        assert near is None or near.span.end <= len(text)


def test_words_of_a_text() -> None:
    assert words_of("L’Alliance, qu’elle won’t") == ["alliance", "elle", "won’t"]


def test_a_run_of_words_has_whatever_signs_between() -> None:
    text = Searched("Vladimir came. (The president Vladimir) Petrov")
    [span] = text.run(["vladimir", "petrov"])
    assert span.of(text.text) == "Vladimir) Petrov"
    assert text.run(["vladimir", "left"]) == text.run([]) == ()
