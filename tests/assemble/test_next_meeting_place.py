"""Where the next meeting is, to which a headline looks ahead."""

from __future__ import annotations

from natobrief import extract


def test_the_next_meeting_says_where_it_is() -> None:
    text = (
        "NATO Foreign Ministers to meet in Riga\nThe next meeting of NATO Foreign Ministers will "
        "take place in Riga on 3 May 2014."
    )
    [span] = extract(text).brief.evidence_for("/meetings/0/venue/city")[0].spans
    assert span.start == text.rindex("Riga")
