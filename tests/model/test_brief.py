"""What a brief answers about itself."""

from __future__ import annotations

from hashlib import sha256

import attrs
import pytest
from hypothesis import given

from natobrief.errors import NatobriefError, NoMeetingError
from natobrief.model import Brief, Source
from natobrief.testing import briefs, sources, texts


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
    def test_each_item_is_found_by_its_pointer(self, brief: Brief) -> None:
        pointers = dict.fromkeys(item.pointer for item in brief.evidence)
        found = [item for pointer in pointers for item in brief.evidence_for(pointer)]
        assert sorted(found, key=brief.evidence.index) == list(brief.evidence)

    @given(brief=briefs())
    def test_nothing_points_to_what_is_not_there(self, brief: Brief) -> None:
        assert brief.evidence_for("/statements/99/cue") == ()


class TestDigest:
    """The digest is that of the text alone."""

    @given(source=sources())
    def test_it_is_that_of_the_text_in_utf_8(self, source: Source) -> None:
        assert source.sha256 == sha256(source.text.encode()).hexdigest()

    @given(source=sources(words=texts(surrogates=True)), title=texts())
    def test_nothing_else_counts(self, source: Source, title: str) -> None:
        assert attrs.evolve(source, title=title).sha256 == source.sha256
