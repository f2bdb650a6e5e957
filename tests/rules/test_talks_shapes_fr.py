"""Talks told in French: whatever the verb, its tense and voice, and what stands amid the words."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Brief, Country, DateRange, Language
from natobrief.rules.visits import find_visits
from natobrief.testing.filler import filler
from tests.rules.marked import mark

_DAYS = st.dates(date(2004, 1, 1), date(2024, 12, 31))
#: How, where and for what, behind a verb.
_AMID = st.sampled_from(
    [
        *("", " également", " longuement", " en tête-à-tête", " à cette occasion", " ensuite"),
        *(" au Quai d'Orsay", " à l'hôtel Matignon", " au palais présidentiel", " au ministère"),
        *(" pour une réunion de travail", " en visite officielle", ", en marge du forum,"),
        *(" avec les honneurs militaires", " lors d'une visite de courtoisie"),
    ]
)
#: What goes before whom the verb is about.
_VERBS = st.sampled_from(
    [
        *(("a rencontré", ""), ("rencontre", ""), ("rencontrera", ""), ("doit rencontrer", "")),
        *(("a reçu", ""), ("reçoit", ""), ("recevra", ""), ("va recevoir", "")),
        *(("a accueilli", ""), ("accueille", ""), ("accueillera", ""), ("a retrouvé", "")),
        *(("a été reçu", " par"), ("est reçu", " par"), ("sera accueilli", " par")),
        *(("s'est entretenu", " avec"), ("s'entretient", " avec"), ("s'entretiendra", " avec")),
        *(("s'est réuni", " avec"), ("se réunira", " avec"), ("s'est concerté", " avec")),
        *(("a échangé", " avec"), ("a discuté", " avec"), ("déjeunera", " avec")),
        *(("a parlé", " avec"), ("s'est joint", " à"), ("viendra s'entretenir", " avec")),
        *(("a eu", " un entretien avec"), ("tiendra", " une réunion bilatérale avec")),
        ("mène", " des consultations politiques avec"),
        *(("a rendu", " visite à"), ("rendra", " une visite de courtoisie à")),
    ]
)
_WHOM = st.sampled_from(
    ["son homologue norvégienne", "la ministre norvégienne de la Défense, Ida Holm"]
)


def _read(text: str) -> Brief:
    brief = extract(text, language=Language.FR).brief
    assert brief is not None
    return brief


def _parties(brief: Brief) -> set[str]:
    parties = (each.party for each in brief.meeting.delegations)
    return {each.alpha3 if isinstance(each, Country) else each.name for each in parties}


def _told(day: date) -> str:
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    return f"{'1er' if day.day == 1 else day.day} {months.split()[day.month - 1]} {day.year}"


@given(verb=_VERBS, amid=_AMID, whom=_WHOM, day=_DAYS)
@example(verb=("a été reçu", " par"), amid=" au Quai d'Orsay", whom="son homologue norvégienne",
         day=date(2018, 3, 12))  # fmt: skip
def test_who_meets_somebody_has_talks(
    verb: tuple[str, str], amid: str, whom: str, day: date
) -> None:
    """Whichever the verb is: the day, the place and the party come back."""
    done, link = verb
    brief = _read(
        f"Le ministre de la Défense, M. Ivo Berg, {done}{amid}{link} {whom} "
        f"le {_told(day)} à Varsovie."
    )
    venue = brief.meeting.venue
    assert brief.meeting.dates == DateRange(first=day, last=day)
    assert (venue and venue.city, _parties(brief)) == ("Varsovie", {"NOR"})


@given(
    talks=st.sampled_from(
        [
            "Un entretien avec le Premier ministre norvégien",
            "L'entretien entre le ministre de la Défense et son homologue norvégien",
            "La rencontre bilatérale entre Ivo Berg et son homologue norvégien",
            "Les entretiens du ministre avec son homologue norvégienne",
        ]
    ),
    held=st.sampled_from(["eu lieu", "permis un échange de vues"]),
    day=_DAYS,
)
def test_talks_that_are_held_are_a_meeting(talks: str, held: str, day: date) -> None:
    """Their noun is the subject: with whom or between whom they are stands behind it."""
    has = "ont" if talks.startswith("Les") else "a"
    brief = _read(f"{talks} {has} {held} le {_told(day)} à Varsovie.")
    assert brief.meeting.dates == DateRange(first=day, last=day)
    assert _parties(brief) == {"NOR"}


@given(day=_DAYS)
def test_countries_that_hold_consultations_are_there(day: date) -> None:
    brief = _read(
        "Les consultations politiques entre la France et la Serbie se sont déroulées "
        f"le {_told(day)} à Belgrade."
    )
    assert (brief.meeting.dates, _parties(brief)) == (
        DateRange(first=day, last=day),
        {"FRA", "SRB"},
    )


def test_countries_whose_talks_are_only_spoken_of_are_not() -> None:
    brief = _read(
        "Le ministre de la Défense a rencontré son homologue norvégien le 12 mars 2018 à Oslo. "
        "Ils ont évoqué les négociations entre la France et la Serbie."
    )
    assert _parties(brief) == {"NOR"}


@given(
    gathered=st.sampled_from(["Réunis", "Rassemblés"]), day=_DAYS, verb=st.sampled_from(["adopté"])
)
def test_those_who_are_gathered_meet(gathered: str, day: date, verb: str) -> None:
    """The participle stands in front, and the countries behind the office."""
    brief = _read(
        f"{gathered} à Tallinn le {_told(day)}, les ministres de la Défense de la France, "
        f"de l'Estonie et de la Lettonie ont {verb} une feuille de route."
    )
    assert brief.meeting.dates == DateRange(first=day, last=day)
    assert _parties(brief) == {"FRA", "EST", "LVA"}


@given(
    ahead=st.sampled_from(["Dans la perspective", "À la veille", "En vue", "En préparation"]),
    event=st.sampled_from(["Conseil européen", "sommet de l'OTAN"]),
)
def test_talks_ahead_of_a_meeting_are_of_their_own_day(ahead: str, event: str) -> None:
    brief = _read(
        f"{ahead} du {event} des 22 et 23 mars 2018, le Président de la République "
        "s'est entretenu le 12 mars 2018 à Paris avec le Premier ministre estonien."
    )
    day = date(2018, 3, 12)
    assert brief.meeting.dates == DateRange(first=day, last=day)
    assert (brief.meeting.body, _parties(brief)) == (None, {"EST"})


@given(
    after=st.sampled_from(["À l'issue", "Lors", "Au cours"]),
    talks=st.sampled_from(["rencontre", "entretien", "séance de travail"]),
)
def test_what_two_did_at_their_talks_tells_when_they_met(after: str, talks: str) -> None:
    brief = _read(
        f"{after} de leur {talks} à Varsovie le 12 mars 2018, le Président de la République et "
        "la Présidente de l'Estonie ont signé un accord."
    )
    assert brief.meeting.dates == DateRange(first=date(2018, 3, 12), last=date(2018, 3, 12))


@given(filler())
def test_prose_tells_of_no_talks(text: str) -> None:
    assert list(find_visits(mark(text, Language.FR))) == []
