"""A guest of a meeting, as far as a sentence tells."""

from __future__ import annotations

from typing import final

from attrs import evolve, field, frozen

from natobrief.model import Country, Organisation
from natobrief.rules.participation import Participation
from natobrief.span import Span


@final
@frozen(kw_only=True)
class Guest:
    """A party that is to come, with the words that say so."""

    party: Country | Organisation
    party_span: Span
    #: Words for the office, in the number in which they stand; None when there are none.
    office: Span | None = None
    #: Whether the office is that of those who meet ("their counterpart").
    is_counterpart: bool = False
    #: Which of the persons comes; None when no name is given.
    person: int | None = None
    #: For how much of the meeting, and what for.
    part: Participation = field(factory=Participation)
    sentence: Span
    #: Whether the party is individually said to be met, and not merely to attend.
    is_met: bool = False
    #: Whether the words may as well tell of one of those who meet: "meets his colleagues".
    is_among: bool = False
    #: Whether it is one of those whose own meeting it is: nobody else meets.
    is_own: bool = False
    #: Whether one alone meets him, whoever else meets.
    is_apart: bool = False
    #: Whether he is one of those who meet, with those whose meeting it is.
    is_joint: bool = False
    #: Whether he comes only where a meeting is told of by the sentence that names him.
    is_going: bool = False
    #: Whether the words imply the party and do not name it beside its guest.
    is_implied: bool = False

    def with_more(self, other: Guest) -> Guest:
        """Return this guest, with what another sentence says of the same party."""
        told = evolve(
            self, part=self.part.with_more(other.part), is_met=self.is_met or other.is_met
        )
        if self.person is not None or (other.person is None and self.office is not None):
            return told
        return evolve(
            told,
            person=other.person,
            office=other.office or self.office,
            is_counterpart=other.is_counterpart,
        )
