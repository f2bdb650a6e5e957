"""Fields that facts may tell of too, compared beside those of `fields`: turns and sessions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from facts import Known, Release
from fields import Field, folded
from scoring import same_name

from natobrief import Brief, Session


def _turns(release: Release, brief: Brief) -> Iterable[tuple[str, str | None]]:
    """Give who is read as the speaker of each known turn that a statement holds."""
    for turn in release.facts.held.get("turns") or ():
        words = turn["first_words"]
        for statement in brief.statements:
            if folded(words) in folded(statement.text):
                yield words, None if statement.speaker is None else statement.speaker.name
                break


def _known_turns(release: Release) -> Known:
    turns = release.facts.held.get("turns") or ()
    return Known(tuple(((turn["first_words"], turn.get("speaker")),) for turn in turns))


def _same_turn(got: tuple[str, str | None], known: tuple[str, str | None]) -> bool:
    return got[0] == known[0] and (known[1] is None or same_name(got[1], known[1]))


def _minute(moment: object) -> str | None:
    """Return day and time without the zone: a programme gives the hours of the place."""
    return None if moment is None else str(moment).replace(" ", "T")[:16]


def _session(session: Session) -> tuple[str, str | None, str | None]:
    return session.title, _minute(session.start), _minute(session.end)


def _sessions(release: Release, brief: Brief) -> Iterable[tuple[str, str | None, str | None]]:
    """Give the sessions read, where the facts list any: elsewhere nobody looked for them."""
    if "sessions" in release.facts.held:
        for meeting in brief.meetings:
            yield from map(_session, meeting.sessions)


def _known_sessions(release: Release) -> Known:
    return release.facts.each("sessions", "title", "start", "end")


def _same_session(
    got: tuple[str, str | None, str | None], known: tuple[str, str | None, str | None]
) -> bool:
    """Tell whether two sessions are at one time and one title begins like the other."""
    titles = sorted((folded(got[0]), folded(known[0])), key=len)
    return got[1:] == known[1:] and titles[0] in titles[1]


#: Every field by its name. They count neither in the mean nor in the share of wrong values.
BESIDE: Mapping[str, Field] = {
    "turns": Field(_turns, _known_turns, _same_turn),
    "sessions": Field(_sessions, _known_sessions, _same_session),
}
