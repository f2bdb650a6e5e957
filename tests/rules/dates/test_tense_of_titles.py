"""The tense around a day: a title or an initial before a name ends no sentence."""

from __future__ import annotations

import pytest

from natobrief.model.enums import Language
from natobrief.rules.dates.tense import Tense, tense_of


def _tense(text: str) -> Tense | None:
    start = text.index("Tuesday")
    return tense_of(text, start, start + len("Tuesday"), Language.EN)


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("On Tuesday, Dr. Ida Holm met her staff.", Tense.PAST),
        ("On Tuesday, Mr. Ola Lind and Gen. Jon Vik spoke.", Tense.PAST),
        ("On Tuesday, Ida J. Holm met her staff.", Tense.PAST),
        ("On Tuesday, Mrs. Holm will meet her staff.", Tense.FUTURE),
        ("On Tuesday, at noon. The ministers met.", None),
        ("On Tuesday. Ida Holm met her staff.", None),
        ("She was there. On Tuesday, nothing.", None),
        ("On Tuesday, in the city. They will meet.", None),
    ],
)
def test_only_a_sentence_ends_the_search(text: str, tense: Tense | None) -> None:
    assert _tense(text) is tense
