"""An index knows every place of every string, registered before it was made or after."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.text.index import GRAM, Index, each_of, register

_STRINGS = st.lists(st.text("abé", min_size=GRAM, max_size=5), max_size=5)
_TEXTS = st.text("abé ", max_size=40)


def _stand(letters: str, text: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(letters, at)]


@given(_STRINGS, _STRINGS, _TEXTS)
@example(["aaa"], ["aaaa"], "aaaaa")
def test_every_place_is_known(early: list[str], late: list[str], text: str) -> None:
    register(early)
    index = Index(text)
    register(late)
    for letters in early + late:
        assert index.places(letters) == _stand(letters, text)
        assert list(each_of(letters, text)) == _stand(letters, text)


@given(_STRINGS, _TEXTS)
def test_strings_of_the_text_are_among_those_asked_for(strings: list[str], text: str) -> None:
    rank = register(strings)
    found = set(Index(text).among(strings, rank))
    assert found == {letters for letters in strings if letters in text}


def test_strings_that_were_not_looked_for_are_not_left_out() -> None:
    index = Index("a word of its own")
    strings = ["a word of its own", "another of its own"]
    assert strings[0] in index.among(strings, register(strings))
