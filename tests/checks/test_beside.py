"""What words beside others tell: enough of them, and too few, when the whole text is asked."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from natobrief import (
    Accession,
    AccessionStage,
    Attendance,
    Brief,
    Commitment,
    CommitmentKind,
    Country,
    Delegation,
    Language,
    Level,
    Package,
    Person,
    StatementMode,
    Status,
    Venue,
    Verdict,
    extract,
)
from natobrief.checks import told
from tests.checks.making import NATO, STOLTENBERG, brief, days, meeting, said, verdicts

OSLO = (
    "NATO Foreign Ministers will meet in Oslo, Norway on 5 May 2022. Ana Horvat, the Croatian "
    "foreign minister, will brief them."
)
ANA = Person(name="Ana Horvat", office="foreign minister", party=Country("HRV"))
HER = Person(name="Ana Horvat")
MAY = days(date(2022, 5, 5))


@pytest.fixture(autouse=True)
def _unread() -> None:
    """Keep nothing from the test before."""
    told.forget()


def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note each reading of a whole text."""
    found: list[str] = []

    def read(text: str, language: Language) -> Brief:
        found.append(text)
        return extract(text, language=language).brief

    monkeypatch.setattr(told, "_read", read)
    return found


def _met(text: str, **fields: Any) -> Brief:
    return brief(text, meetings=[meeting(**{"dates": MAY, **fields})])


def _coming(text: str, **fields: Any) -> Brief:
    guest = Delegation(party=Country("FIN"), status=Status.PARTNER, **fields)
    return _met(text, delegations=[guest])


FINLAND = "NATO Foreign Ministers will meet on 5 May 2022 in Oslo. "
JOINING = f"{FINLAND}They will speak of their accession process, Finland and Sweden being there."


@pytest.mark.parametrize(
    ("record", "pointer"),
    [
        pytest.param(
            _met(OSLO, venue=Venue(city="Oslo", country=Country("NOR"))),
            "/meetings/0/venue/city",
            id="a city beside the only day",
        ),
        pytest.param(
            _met(OSLO, venue=Venue(city="Oslo", country=Country("NOR"))),
            "/meetings/0/venue/country",
            id="the country of that city",
        ),
        pytest.param(brief(OSLO, persons=[ANA]), "/persons/0/office", id="an office after a name"),
        pytest.param(brief(OSLO, persons=[ANA]), "/persons/0/party", id="the adjective before it"),
        pytest.param(
            brief("Foreign minister Ana Horvat spoke.", persons=[evolve(ANA, party=None)]),
            "/persons/0/office",
            id="an office before a name",
        ),
        pytest.param(
            brief("Ana Horvat, foreign minister of Croatia, spoke.", persons=[ANA]),
            "/persons/0/party",
            id="a country behind an office",
        ),
        pytest.param(
            brief("Jens Stoltenberg opened it.", persons=[STOLTENBERG], published=date(2022, 5, 5)),
            "/persons/0/party",
            id="whose office it is by the tables",
        ),
        pytest.param(
            brief(
                "Ana Horvat said that NATO will help.",
                statements=[said("NATO will help", by=HER, mode=StatementMode.PARAPHRASE)],
            ),
            "/statements/0/speaker",
            id="who is reported to speak",
        ),
        pytest.param(
            _coming(f"{FINLAND}Finland will join all the sessions.", attendance=Attendance.ALL),
            "/meetings/0/delegations/0/attendance",
            id="all of a meeting",
        ),
        pytest.param(
            _coming(f"{FINLAND}Finland will join the dinner.", attendance=Attendance.PART),
            "/meetings/0/delegations/0/attendance",
            id="a part of one",
        ),
        pytest.param(
            _coming(
                f"{FINLAND}Finland comes to tell of forests.",
                attendance=Attendance.PART,
                purpose="forests",
            ),
            "/meetings/0/delegations/0/attendance",
            id="a topic is a part",
        ),
        pytest.param(
            brief(
                "NATO will help Ukraine.",
                commitments=[
                    Commitment(
                        kind=CommitmentKind.PLEDGE, actor=NATO, text="NATO will help Ukraine"
                    )
                ],
            ),
            "/commitments/0/actor",
            id="the subject of a pledge",
        ),
        pytest.param(
            brief(
                "Ana Horvat said that she would ask Allies for boats.",
                commitments=[
                    Commitment(kind=CommitmentKind.APPEAL, actor=HER, text="ask Allies for boats")
                ],
            ),
            "/commitments/0/actor",
            id="who says that she will",
        ),
        pytest.param(
            brief(
                "Money goes to NATO\u2019s Assistance Package, for Ukraine.",
                packages=[Package(name="Assistance Package", provider=NATO)],
            ),
            "/packages/0/provider",
            id="whose package it is",
        ),
        pytest.param(
            brief(
                "Money goes to NATO\u2019s Assistance Package, for Ukraine.",
                packages=[Package(name="Assistance Package", recipient=Country("UKR"))],
            ),
            "/packages/0/recipient",
            id="whom it is for",
        ),
        pytest.param(
            evolve(
                _met(f"{FINLAND}Montenegro is our newest Ally."),
                accessions=(
                    Accession(
                        country=Country("MNE"), stage=AccessionStage.MEMBER, text="our newest Ally"
                    ),
                ),
            ),
            "/accessions/0/stage",
            id="a stage in words",
        ),
        pytest.param(
            evolve(
                _met(JOINING),
                accessions=(
                    Accession(
                        country=Country("FIN"),
                        stage=AccessionStage.ASPIRANT,
                        text="their accession process",
                    ),
                ),
            ),
            "/accessions/0/stage",
            id="a stage by the tables",
        ),
    ],
)
def test_the_text_is_not_read_whole(
    record: Brief, pointer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = asked(monkeypatch)
    assert verdicts(record)[pointer] is Verdict.SUPPORTED
    assert found == []


TWO_DAYS = OSLO.replace("Ana", "They met on 3 March 2022 in Riga. Ana")


@pytest.mark.parametrize(
    ("record", "pointer", "verdict"),
    [
        pytest.param(
            _met(TWO_DAYS, venue=Venue(city="Riga")),
            "/meetings/0/venue/city",
            Verdict.CONTRADICTED,
            id="a city beside another day",
        ),
        pytest.param(
            _met("Back from Riga, NATO Foreign Ministers will meet on 5 May 2022 at noon in Oslo."),
            "/meetings/0/dates",
            Verdict.SUPPORTED,
            id="days without their city",
        ),
        pytest.param(
            _met(
                OSLO.replace("Ana", "On 4-5 May 2022 its harbour is closed. Ana"),
                dates=days(date(2022, 5, 4), date(2022, 5, 5)),
            ),
            "/meetings/0/dates",
            Verdict.SUPPORTED,
            id="days around those of the meeting",
        ),
        pytest.param(
            brief("Ana Horvat, former foreign minister, spoke.", persons=[ANA]),
            "/persons/0/office",
            Verdict.CONTRADICTED,
            id="a former office",
        ),
        pytest.param(
            brief("Ana Horvat met the foreign minister Till Berg.", persons=[ANA]),
            "/persons/0/party",
            Verdict.UNDECIDED,
            id="an office of somebody else",
        ),
        pytest.param(
            _coming(f"{FINLAND}Finland liked the dinner given to all.", attendance=Attendance.PART),
            "/meetings/0/delegations/0/attendance",
            Verdict.SUPPORTED,
            id="perhaps all, perhaps a part",
        ),
        pytest.param(
            _coming(
                f"{FINLAND}Finland will join all the sessions but the dinner.",
                attendance=Attendance.PART,
            ),
            "/meetings/0/delegations/0/attendance",
            Verdict.CONTRADICTED,
            id="all, with a dinner beside",
        ),
        pytest.param(
            brief(
                "Till Berg said that the mayor would ask Allies for boats. Ana Horvat left.",
                commitments=[
                    Commitment(kind=CommitmentKind.APPEAL, actor=ANA, text="ask Allies for boats")
                ],
            ),
            "/commitments/0/actor",
            Verdict.NOT_FOUND,
            id="another said so",
        ),
        pytest.param(
            evolve(
                _met(TWO_DAYS.replace("brief them", "speak of the accession process of Finland")),
                accessions=(
                    Accession(
                        country=Country("FIN"),
                        stage=AccessionStage.MEMBER,
                        text="the accession process",
                    ),
                ),
            ),
            "/accessions/0/stage",
            Verdict.CONTRADICTED,
            id="another stage, on which of two days",
        ),
        pytest.param(
            evolve(
                _met(f"{FINLAND}They will speak of the accession process. Georgia is far."),
                accessions=(
                    Accession(
                        country=Country("GEO"),
                        stage=AccessionStage.ASPIRANT,
                        text="the accession process",
                    ),
                ),
            ),
            "/accessions/0/stage",
            Verdict.NOT_FOUND,
            id="a stage of nobody",
        ),
    ],
)
def test_the_whole_text_decides(record: Brief, pointer: str, verdict: Verdict) -> None:
    assert verdicts(record)[pointer] is verdict


@pytest.mark.parametrize("level", [Level.FOREIGN_MINISTERS, Level.DEFENCE_MINISTERS])
def test_the_only_days_are_those_of_the_meeting(level: Level) -> None:
    record = _met(OSLO, level=level)
    assert verdicts(record)["/meetings/0/dates"] is Verdict.SUPPORTED
