"""Where a report was written is nobody who speaks."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.rules.quotations import find_paraphrases, find_quotations
from tests.rules.quotations.sayings import marks, names, words

datelines = st.tuples(
    st.sampled_from(["LAKEBURG", "Lakeburg", "NEW OSTRAVA"]),
    st.sampled_from(["", ", Nor.", ", N.L.", ", Norland", " (Agency)"]),
    st.sampled_from([" - ", " -- ", " — ", " – "]),
).map("".join)


class TestDateline:
    """The dash behind a place ends it, behind an abbreviation too."""

    @given(dateline=datelines, said=words, name=names, pair=marks)
    @example(dateline="LAKEBURG, Nor. — ", said="a loss", name="Ana Ruiz", pair=("“", "”"))
    def test_who_speaks_stands_behind_it(
        self, dateline: str, said: str, name: str, pair: tuple[str, str]
    ) -> None:
        opening, closing = pair
        text = f"{dateline}{name} spoke of the lake, calling it {opening}{said}{closing}."
        [found] = find_quotations(text, "en")
        assert found.speaker_span is not None
        assert (found.speaker, found.speaker_span.of(text)) == (name, name)

    @given(dateline=datelines, said=words, name=names)
    def test_who_is_reported_stands_behind_it(self, dateline: str, said: str, name: str) -> None:
        text = f"{dateline}{name} said on Monday that {said}."
        [found] = find_paraphrases(text, "en")
        assert found.speaker_span is not None
        assert (found.speaker, found.speaker_span.of(text)) == (name, name)


@given(
    place=st.sampled_from(["OSLO", "Oslo", "THE HAGUE"]),
    rest=st.sampled_from([", Feb 12 (Quay News)", " (Quay News)", ", 12 May", ", Norway (May 5)"]),
    dash=st.sampled_from([" - ", " – ", " — "]),
)
def test_where_a_report_was_written_is_said_by_nobody(place: str, rest: str, dash: str) -> None:
    """Reported words in front of whoever says them begin behind it."""
    said = "Dutch Defence Minister Pieter van Dalen will ask for boats"
    text = f"{place}{rest}{dash}{said} when ministers meet, he said on Wednesday."
    [found] = extract(text).brief.statements
    assert found.text.startswith(said)
