"""Which body of the Alliance meets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Language, Level
from natobrief.rules.body import find_bodies
from natobrief.testing.filler import filler
from tests.rules.marked import mark, whole

_BODIES = (
    "North Atlantic Council",
    "NATO-Ukraine Council",
    "NATO-Ukraine Commission",
    "NATO-Georgia Commission",
    "Nuclear Planning Group",
)


def _read(text: str, language: Language = Language.EN) -> list[str]:
    marked = mark(text, language)
    return [body.name for body in find_bodies(marked, whole(marked))] if text else []


@given(
    body=st.sampled_from(_BODIES),
    shape=st.sampled_from(
        [
            *("The {} will meet in Oslo.", "A meeting of the {} is near.", "The {} met."),
            *("The {} is scheduled to receive a briefing on ports.", "The {} will be briefed."),
        ]
    ),
    prose=filler(),
)
def test_planted_body_is_found(body: str, shape: str, prose: str) -> None:
    assert _read(f"{prose} {shape.format(body)} {prose}") == [body]


@pytest.mark.parametrize(
    ("words", "level"),
    [
        pytest.param("met in Vienna", Level.PERMANENT_REPRESENTATIVES, id="ambassadors"),
        pytest.param("at the ministerial level met in Vienna", Level.OTHER, id="at a level"),
        pytest.param("met in ministerial format", Level.OTHER, id="in a format"),
        pytest.param("met ahead of talks. At ministerial level", None, id="another sentence"),
    ],
)
def test_ministers_in_the_seats_of_ambassadors_are_none(words: str, level: Level | None) -> None:
    marked = mark(f"The OSCE Permanent Council {words}.")
    [found] = find_bodies(marked, whole(marked))
    assert found.level is (level or Level.PERMANENT_REPRESENTATIVES)


@given(
    body=st.sampled_from(_BODIES),
    shape=st.sampled_from(
        [
            "She addressed the {} in Brussels.",
            "He is speaking to the {} today.",
            "To present the report of the envoy to the {}.",
        ]
    ),
)
def test_a_body_to_which_somebody_speaks_meets(body: str, shape: str) -> None:
    assert _read(shape.format(body)) == [body]


@given(
    body=st.sampled_from(_BODIES),
    shape=st.sampled_from(
        [
            "The {} ended in Oslo.",
            "The {} concluded with a dinner.",
            "The {} (HC) chaired by Ida Holm visited Georgia.",
            "The {}, chaired by Ida Holm, will meet in Oslo.",
        ]
    ),
)
def test_a_body_may_end_its_meeting_or_visit(body: str, shape: str) -> None:
    assert _read(shape.format(body)) == [body]


@pytest.mark.parametrize("body", ["Conseil européen", "Conseil Européen"])
@pytest.mark.parametrize("held", ["doit se réunir à Riga", "s'est terminé hier", "a pris fin"])
def test_a_body_may_end_its_meeting_in_french_too(body: str, held: str) -> None:
    assert _read(f"Le {body} {held}.", Language.FR) == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Il s'est exprimé devant le Conseil de sécurité le 3 mai 2022.",
        "Elle présentera son rapport au Conseil de sécurité.",
        "L'Iran est au menu du Conseil de sécurité, qui se réunira à Riga.",
    ],
)
def test_a_body_to_which_somebody_speaks_meets_in_french_too(text: str) -> None:
    assert _read(text, Language.FR) == ["Conseil de sécurité"]


@given(filler())
def test_prose_names_no_body(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(name in " ".join(text.split()) for name in _read(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "She chairs the North Atlantic Council meeting of ministers.",
            "North Atlantic Council meeting",
            id="its meeting",
        ),
        pytest.param(
            "Foreign Affairs Council, 15 October 2018", "Foreign Affairs Council", id="its day"
        ),
        pytest.param(
            "Foreign Affairs Council (Oslo, 14 April 2014)",
            "Foreign Affairs Council",
            id="its place and day",
        ),
        pytest.param(
            "Results of the European Council (Brussels) of 5 May 2022",
            "European Council",
            id="its day, behind a place",
        ),
        pytest.param(
            "I will chair today’s Foreign Affairs Council.", "Foreign Affairs Council", id="today's"
        ),
        pytest.param(
            "The Military Committee’s next conference is in Tallinn.",
            "Military Committee",
            id="its conference",
        ),
        pytest.param(
            "Sofia is the venue of the Military Committee Conference.",
            "Military Committee",
            id="conference",
        ),
        pytest.param(
            "The ministers of the Ministerial Council of the Organisation for Security and "
            "Co-operation in Europe (OSCE) are to meet.",
            "Ministerial Council of the Organisation for Security and Co-operation in Europe",
            id="in full",
        ),
        pytest.param(
            "The Foreign Affairs Council, chaired by the EU High Representative for Foreign "
            "Affairs and Security Policy, Ana Horvat, will take place.",
            "Foreign Affairs Council",
            id="chaired by somebody",
        ),
        pytest.param(
            "Foreign Affairs Council with Defence Ministers: 16 May 2022",
            "Foreign Affairs Council",
            id="with its ministers, on its day",
        ),
        pytest.param(
            "She takes part in the work of the Foreign Affairs Council.",
            "Foreign Affairs Council",
            id="taken part in",
        ),
        pytest.param("The NAC will convene.", "NAC", id="abbreviation"),
        pytest.param(
            "The Military Committee, taking place in Oslo, is long.",
            "Military Committee",
            id="taking place",
        ),
        pytest.param("The Military Committee visited Oslo.", "Military Committee", id="visits"),
        pytest.param(
            "North Atlantic Council to visit Riga", "North Atlantic Council", id="to visit"
        ),
        pytest.param("The Military Committee sits.", "Military Committee", id="sits"),
        pytest.param("The Military Committee will sit.", "Military Committee", id="will sit"),
        pytest.param("The Military Committee (MC) met.", "Military Committee", id="in brackets"),
        pytest.param("She attended the European Council.", "European Council", id="attended"),
        pytest.param(
            "NATO-Russia Council Foreign Ministers met.", "NATO-Russia Council", id="its ministers"
        ),
        pytest.param(
            "Ministers will meet in the NATO-Ukraine Council.", "NATO-Ukraine Council", id="in"
        ),
        pytest.param(
            "We met today in Oslo, Norway, in the NATO-Ukraine Council.",
            "NATO-Ukraine Council",
            id="in, behind a place",
        ),
        pytest.param(
            "She opened the 23rd OSCE Ministerial Council.", "OSCE Ministerial Council", id="opened"
        ),
        pytest.param(
            "The North Atlantic Council at the level of ambassadors",
            "North Atlantic Council",
            id="level",
        ),
    ],
)
def test_hits(text: str, expected: str) -> None:
    assert _read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He will take a seat in the NATO-Ukraine Council.", id="a guest's seat"),
        pytest.param("The Chair of the Military Committee will meet them.", id="part of an office"),
        pytest.param("The North Atlantic Council decided much.", id="no meeting"),
        pytest.param("The Council will meet.", id="of what"),
        pytest.param(
            "Under a resolution of the Security Council, they meet.", id="what it decided"
        ),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


def test_french_is_read() -> None:
    text = "Le Conseil de l'Atlantique Nord se réunira à Bruxelles."
    assert _read(text, Language.FR) == ["Conseil de l'Atlantique Nord"]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        pytest.param("A meeting of the {}, the {} and the {}.", [False, True, True], id="after"),
        pytest.param("The {}, the {} and the {} will meet.", [False, True, True], id="before"),
        pytest.param("The {} decided. The {} will meet with the {}.", [False], id="no row"),
    ],
)
def test_bodies_in_a_row(text: str, joined: list[bool]) -> None:
    marked = mark(text.format(*_BODIES[:3]))
    assert [body.is_joined for body in find_bodies(marked, whole(marked))] == joined


@given(
    aside=st.sampled_from(("« le Conseil »", "ci-après, « le Conseil »", "CAN")),
    body=st.sampled_from(("Conseil de l'Atlantique Nord", "Conseil OTAN-Russie")),
)
def test_a_short_name_in_brackets_may_follow(aside: str, body: str) -> None:
    text = f"Le {body} ({aside}) se réunira au port."
    assert _read(text, Language.FR) == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz today opened the 23rd OSCE Ministerial Council in Oslo.",
        "The OSCE Ministerial Council is being chaired by Norway.",
        "We met in Oslo, Norway, in the OSCE Ministerial Council to talk.",
    ],
)
def test_a_council_is_opened_chaired_and_met_in(text: str) -> None:
    assert _read(text) == ["OSCE Ministerial Council"]


@given(
    st.sampled_from(
        [
            "Il a pris part au Conseil ministériel de l'OSCE, qui s'est tenu à Oslo.",
            "Il ira au Conseil ministériel de l'OSCE, qui se tiendra à Oslo.",
            "Il parle au Conseil ministériel de l'OSCE, qui s'ouvre demain.",
            "Les ministres se sont réunis hier lors du Conseil ministériel de l'OSCE.",
            "Ils se réuniront pour un Conseil ministériel de l'OSCE extraordinaire.",
            "Elle a participé le 6 décembre 2018 au Conseil ministériel de l'OSCE.",
            "Elle représentera la Suisse au Conseil ministériel de l'OSCE.",
            "Il présidera le Conseil ministériel de l'OSCE.",
        ]
    )
)
def test_a_body_meets_by_what_a_relative_clause_says(text: str) -> None:
    assert _read(text, Language.FR) == ["Conseil ministériel de l'OSCE"]


@given(
    marks=st.sampled_from(["", '""', "«»", "\u201c\u201d"]),
    told=st.sampled_from(
        [
            "Le {} s'est tenu à Bruxelles.",
            "Un {} a eu lieu à Bruxelles.",
            "S'est tenu à Bruxelles un {}.",
            "Le {} de l'UE se réunira à Bruxelles.",
        ]
    ),
)
def test_the_formation_of_a_council_may_stand_between_marks(marks: str, told: str) -> None:
    opening, closing = (marks[:1], marks[1:])
    name = f"Conseil {opening}Affaires étrangères{closing}"
    assert _read(told.format(name), Language.FR) == [name.removesuffix(closing)]


@given(st.sampled_from(["le 3 avril 2012", "en urgence le 3 avril 2012", "d'urgence", "à Oslo"]))
def test_a_council_that_is_met_has_met(when: str) -> None:
    body = "Conseil de l'Atlantique Nord"
    assert _read(f"Le {body}, réuni {when}, a salué l'accord.", Language.FR) == [body]
    assert _read(f"Réuni {when}, le {body} a salué l'accord.", Language.FR) == [body]


@pytest.mark.parametrize(
    ("form", "level"),
    [
        (" (Trade)", Level.OTHER),
        (" (Development)", Level.OTHER),
        (" (Defence)", Level.DEFENCE_MINISTERS),
        (" - Trade", Level.OTHER),
        (" (Luxembourg)", Level.FOREIGN_MINISTERS),
    ],
)
def test_a_council_sits_in_several_forms(form: str, level: Level) -> None:
    text = f"Foreign Affairs Council{form}, 5 May 2022"
    marked = mark(text)
    [body] = find_bodies(marked, whole(marked))
    assert body.level is level


@given(number=st.integers(4, 2000), how=st.sampled_from(("meeting", "open meeting", "session")))
def test_what_is_done_at_a_numbered_meeting(number: int, how: str) -> None:
    text = f"The UN Security Council, at its {number}th {how} held in May, adopted a text."
    assert _read(text) == ["UN Security Council"]


@given(
    number=st.integers(2, 2000),
    form=st.sampled_from(("e", "ème", "ième")),
    how=st.sampled_from(("en", "à", "lors de", "au cours de")),
)
def test_what_is_done_at_a_numbered_meeting_in_french(number: int, form: str, how: str) -> None:
    body = "Conseil de paix et de sécurité de l'Union africaine"
    text = f"Le {body} (UA), {how} sa {number}{form} réunion tenue en mai, a adopté un texte."
    assert _read(text, Language.FR) == [body]


@pytest.mark.parametrize("does", ["to discuss", "to hold", "will discuss", "to review"])
def test_a_body_that_is_to_discuss_something_meets(does: str) -> None:
    text = f"NATO-Russia Council {does} piracy in Oslo\n\nIt was said by Minister Ida Holm."
    assert [each.body for each in extract(text).brief.meetings] == ["NATO-Russia Council"]
    told = f"Ministers called on the NATO-Russia Council {does} piracy in Oslo."
    bodies = [each.body for each in extract(told).brief.meetings if each.body]
    assert does.startswith("will") or bodies == []


@pytest.mark.parametrize(
    "formation",
    [
        "Foreign Affairs",
        "General Affairs",
        "Justice and Home Affairs",
        "Economic and Financial Affairs",
    ],
)
def test_the_formation_of_a_council_may_stand_in_brackets(formation: str) -> None:
    name = f"Council ({formation})"
    assert _read(f"Meeting of the {name} on 18 October 2022") == [name]
    assert _read(f"The {formation} Council will meet on 18 October 2022") == [
        f"{formation} Council"
    ]


@pytest.mark.parametrize("formation", ["Affaires étrangères", "Justice et affaires intérieures"])
def test_so_it_may_in_french(formation: str) -> None:
    text = f"Le Conseil ({formation}) se réunira le 18 octobre 2022."
    assert _read(text, Language.FR) == [f"Conseil ({formation})"]
