"""What a brief answers about itself."""

from __future__ import annotations

from hashlib import sha256

import attrs
import pytest
from hypothesis import example, given

from natobrief.errors import NatobriefError, NoMeetingError
from natobrief.model import Brief, DocumentKind, Evidence, Language, Source, Span
from natobrief.testing import briefs, sources, texts

#: One item stands twice, with another between.
TWICE_BACKED = Brief(
    source=Source(text="NATO met.", kind=DocumentKind.READOUT, language=Language.EN),
    evidence=tuple(
        Evidence(pointer=pointer, spans=(Span(0, 4),), rule="drawn")
        for pointer in ("/source/kind", "/source/text", "/source/kind")
    ),
)


class TestMeeting:
    """The first meeting is the main one; a brief without any says so."""

    @given(brief=briefs())
    def test_the_main_one_is_the_first(self, brief: Brief) -> None:
        if brief.meetings:
            assert brief.meeting is brief.meetings[0]
        else:
            with pytest.raises(NoMeetingError):
                _ = brief.meeting

    @given(source=sources())
    def test_a_brief_may_hold_none(self, source: Source) -> None:
        with pytest.raises(NatobriefError, match="holds no meeting"):
            _ = Brief(source=source).meeting


class TestEvidence:
    """The evidence for a value is all that points to it, in the order of the brief."""

    @given(brief=briefs())
    @example(brief=TWICE_BACKED)
    def test_each_item_is_found_by_its_pointer(self, brief: Brief) -> None:
        pointers = {item.pointer for item in brief.evidence}
        found = {pointer: list(brief.evidence_for(pointer)) for pointer in pointers}
        assert [found[item.pointer].pop(0) for item in brief.evidence] == list(brief.evidence)
        assert not any(found.values())
        assert brief.evidence_for("/statements/99/cue") == ()


class TestDigest:
    """The digest is that of the text alone."""

    @given(source=sources())
    def test_it_is_that_of_the_text_in_utf_8(self, source: Source) -> None:
        assert source.sha256 == sha256(source.text.encode()).hexdigest()

    @given(source=sources(words=texts(surrogates=True)), title=texts())
    def test_nothing_else_counts(self, source: Source, title: str) -> None:
        assert attrs.evolve(source, title=title).sha256 == source.sha256
