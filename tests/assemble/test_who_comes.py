"""Who comes to a meeting of others, and who is only talked of, in every common way to say so."""

from __future__ import annotations

from typing import Final

from hypothesis import assume, example, given
from hypothesis import strategies as st

from natobrief import extract
from tests.assemble.reading import in_a_row

COUNTRIES: Final = (
    "Ukraine",
    "Georgia",
    "Bosnia and Herzegovina",
    "Japan",
    "New Zealand",
    "Ireland",
    "Jordan",
)
MEETING: Final = "NATO Foreign Ministers will meet in Riga on 7 and 8 October 2026."
COME: Final = (
    "They will be joined by their counterparts from {them}.",
    "The Foreign Ministers of {them} will also attend.",
    "Also taking part will be the foreign ministers of {them}.",
    "On Thursday, Allies will meet with the foreign ministers of {them}.",
    "The session will bring together Allies and {them}.",
    "The following partners will attend: {them}.",
    "The meeting will be attended by representatives of {them}.",
    "In addition, {them} will be represented at ministerial level.",
    "A session with {them} will be held on Thursday.",
    "On the first day, they met with {them}.",
    "They will meet again; on the second day with the foreign ministers of {them}.",
    "Participating countries: {them}.",
    "Invited: {them}.",
    "Attendance: {them}.",
    "Also invited are {them}.",
    "The ministers of {them} are taking part as observers.",
    "The foreign ministers of {them} have confirmed that they will attend.",
    "The foreign ministers of {them} plan to attend the meeting.",
)
COME_NOT: Final = (
    "They will discuss support to {them}.",
    "The Secretary General visited {them} last month.",
    "NATO has liaison offices in {them}.",
    "The foreign ministers of {them} met separately in Vienna last week.",
    "It was said that {them} will not attend.",
    "The following topics were joined in the agenda: {them} will have more help.",
    "Invited partners: {them} will receive more help.",
    "They will not meet with the foreign ministers of {them}.",
    "They have not invited the foreign ministers of {them}.",
    "They will not be joined by their counterparts from {them}.",
    "They will meet without their counterparts from {them}.",
    "They had planned to meet with the foreign ministers of {them}.",
    "None of the foreign ministers of {them} will attend.",
    "No minister from {them} will be present.",
    "The foreign ministers of {them} might attend the meeting.",
)
COUNTRIES_FR: Final = (
    ("l'Ukraine", "de l'Ukraine", "Ukraine"),
    ("la Géorgie", "de la Géorgie", "Georgia"),
    ("le Japon", "du Japon", "Japan"),
    ("l'Irlande", "de l'Irlande", "Ireland"),
    ("la Bosnie-Herzégovine", "de la Bosnie-Herzégovine", "Bosnia and Herzegovina"),
    ("la République de Moldova", "de la République de Moldova", "Moldova"),
)
MEETING_FR: Final = (
    "Les ministres des Affaires étrangères des pays de l'OTAN se réuniront à Riga les 7 et 8 "
    "octobre 2026."
)
COME_FR: Final = (
    "Les ministres des Affaires étrangères {of} participeront également à la réunion.",
    "Jeudi, les Alliés rencontreront les ministres des Affaires étrangères {of}.",
    "La réunion se tiendra en présence des représentants {of}.",
    "Les partenaires suivants participeront : {them}.",
    "Une session avec {them} aura lieu jeudi.",
    "Pays participants : {them}.",
    "Invités : {them}.",
    "Les ministres des Affaires étrangères {of} ont confirmé leur présence à Riga.",
    "Les ministres des Affaires étrangères {of} devraient être présents à Riga.",
)
COME_NOT_FR: Final = (
    "Ils examineront le soutien à {them}.",
    "Les ministres {of} se sont rencontrés à Vienne la semaine dernière.",
    "Cette fois, {them} ne participeront pas à la réunion.",
    "Ils ne rencontreront pas les ministres des Affaires étrangères {of}.",
    "Ils ne pourront pas rencontrer les ministres des Affaires étrangères {of}.",
    "Ils devaient rencontrer les ministres des Affaires étrangères {of}.",
    "Aucun des ministres des Affaires étrangères {of} ne sera présent.",
)


def _parties(text: str) -> list[list[str]]:
    """Give who comes to each meeting."""
    return [
        sorted(each.party.name for each in meeting.delegations)
        for meeting in extract(text).brief.meetings
    ]


@given(
    parties=st.lists(st.sampled_from(COUNTRIES), min_size=2, max_size=4, unique=True),
    frame=st.sampled_from([*COME, *COME_NOT]),
    last=st.sampled_from([" and ", ", and ", " as well as "]),
)
@example(["Ukraine", "Georgia"], COME_NOT[3], " and ")
@example(["Japan", "Ireland"], COME[4], " as well as ")
@example(["Japan", "Ireland"], COME_NOT[7], " and ")
@example(["Ukraine", "Georgia"], COME_NOT[10], " and ")
@example(["Ukraine", "Georgia"], COME_NOT[12], " and ")
def test_who_comes(parties: list[str], frame: str, last: str) -> None:
    text = f"{MEETING} {frame.format(them=in_a_row(parties, last))}"
    assert _parties(text) == [sorted(parties) if frame in COME else []]


@given(
    parties=st.lists(st.sampled_from(COUNTRIES_FR), min_size=2, max_size=4, unique=True),
    frame=st.sampled_from([*COME_FR, *COME_NOT_FR]),
    last=st.sampled_from([" et ", " ainsi que "]),
)
@example([*COUNTRIES_FR[3:5], COUNTRIES_FR[5]], COME_NOT_FR[2], " ainsi que ")
@example([*COUNTRIES_FR[:2]], COME_NOT_FR[4], " et ")
@example([*COUNTRIES_FR[2:4]], COME_FR[8], " et ")
@example(
    [*COUNTRIES_FR[2:4]],
    "Les ministres {of} se sont rencontrés à Vienne la semaine dernière.",
    " et ",
)
@example(
    [*COUNTRIES_FR[2:4]], "Les ministres {of} se sont réunis à Vienne le mois dernier.", " et "
)
def test_who_comes_in_french(parties: list[tuple[str, str, str]], frame: str, last: str) -> None:
    them = in_a_row([each[0] for each in parties], last)
    of = in_a_row([each[1] for each in parties], last)
    text = f"{MEETING_FR} {frame.format(them=them, of=of)}"
    assert _parties(text) == [sorted(each[2] for each in parties) if frame in COME_FR else []]


COUNCILS: Final = (
    "the Foreign Affairs Council in Luxembourg",
    "the EU Foreign Affairs Council in Brussels",
    "the General Affairs Council in Brussels",
    "the OSCE Ministerial Council in Oslo",
    "the UN Security Council meeting in New York",
    "the NATO Foreign Ministers Meeting in Oslo",
    "an informal meeting of EU foreign ministers in Riga",
)
ATTENDS: Final = (
    "{Who} will attend {council} on 7 October 2024.",
    "{Who} is attending {council} on 7 October 2024.",
    "On 7 October 2024, {Who} took part in {council}.",
    "{Who} will participate on 7 October 2024 in {council}.",
    "On 7 October 2024, {Who} will represent the country at {council}.",
)
COUNCILS_FR: Final = (
    "au Conseil des affaires étrangères",
    "au Conseil ministériel de l'OSCE",
    "au Conseil de sécurité des Nations unies",
    "à une réunion informelle des ministres des Affaires étrangères de l'UE",
)
ATTENDS_FR: Final = (
    "{Who} participera {council} à Oslo le 7 octobre 2024.",
    "{Who} participera le lundi 7 octobre 2024, à Oslo, {council}.",
    "{Who} se rendra à Oslo le 7 octobre 2024 pour participer {council}.",
    "{Who} assistera le 7 octobre 2024 {council} à Oslo.",
)


@given(st.sampled_from(COUNCILS), st.sampled_from(ATTENDS))
def test_whoever_attends_a_council_comes_for_his_country(council: str, frame: str) -> None:
    text = frame.format(Who="Norwegian Foreign Minister Marta Ozola", council=council)
    [meeting] = extract(text).brief.meetings
    assert str(meeting.dates) == "2024-10-07"
    assert [each.party.name for each in meeting.delegations] == ["Norway"]


@given(st.sampled_from(COUNCILS_FR), st.sampled_from(ATTENDS_FR))
def test_so_it_is_in_french(council: str, frame: str) -> None:
    who = "Le ministre letton des Affaires étrangères, Karel Kalva,"
    text = frame.format(Who=who, council=council)
    [meeting] = extract(text).brief.meetings
    assert str(meeting.dates) == "2024-10-07"
    assert [each.party.name for each in meeting.delegations] == ["Latvia"]


@given(st.sampled_from(["The ministers present will be", "Participants are", "Attending were"]))
def test_names_with_their_countries_in_brackets(lead: str) -> None:
    text = f"{MEETING} {lead} Klaus Holm (Austria), Aoife Byrne (Ireland) and Ana Ruiz (Spain)."
    [meeting] = extract(text).brief.meetings
    found = [(each.party.name, each.person and each.person.name) for each in meeting.delegations]
    assert found == [("Austria", "Klaus Holm"), ("Ireland", "Aoife Byrne"), ("Spain", "Ana Ruiz")]


def test_the_head_of_a_page_that_was_updated() -> None:
    title = "UPDATED - Informal meeting of NATO Ministers in Riga"
    source = extract(f"{title}\n(Source: Ministry; issued May 3, 2026)\n\n{MEETING}").brief.source
    assert source.title == title
    assert str(source.published) == "2026-05-03"


WITH: Final = (
    "NATO Foreign Ministers met in Riga on 7 October 2026 with {them}.",
    "NATO Foreign Ministers will meet on 7 October 2026 in Riga, Latvia, together with {them}.",
    "The North Atlantic Council met in Riga on 7 October 2026 with {them}.",
    "NATO Foreign Ministers met with {them} in Riga on 7 October 2026.",
    "NATO Foreign Ministers met in Riga on 7 October 2026, with {them} present.",
    "NATO Foreign Ministers met in Riga on 7 October 2026 with {them} present.",
    "NATO Foreign Ministers met in 32 + {them} format in Riga on 7 October 2026.",
    "The North Atlantic Council met in N+2 format with {them} in Riga on 7 October 2026.",
)
WITH_NONE: Final = (
    "NATO Foreign Ministers met in Riga on 7 October 2026 with {them} on the agenda.",
    "NATO Foreign Ministers will meet in Riga on 7 October 2026 with {them} high on the agenda.",
    "NATO Foreign Ministers will meet in Riga on 7 October 2026, with {them} topping the agenda.",
    "NATO Foreign Ministers met in Riga on 7 October 2026 with {them} as the main topics.",
    "NATO Foreign Ministers met in Riga on 7 October 2026. In the end, {them} will join soon.",
)


@given(
    parties=st.lists(st.sampled_from(COUNTRIES), min_size=2, max_size=4, unique=True),
    frame=st.sampled_from([*WITH, *WITH_NONE]),
    last=st.sampled_from([" and ", ", and "]),
)
@example(["Japan", "Ireland"], WITH[6], " and ")
def test_with_whom_they_meet(parties: list[str], frame: str, last: str) -> None:
    text = frame.format(them=in_a_row(parties, last))
    assert _parties(text) == [sorted(parties) if frame in WITH else []]


def test_who_comes_may_be_an_organisations() -> None:
    text = f"{MEETING} They will be joined by Japan, Ireland and the EU's Ann Lind."
    meeting = extract(text).brief.meeting
    [*_, last] = meeting.delegations
    assert [each.party.name for each in meeting.delegations[:2]] == ["Japan", "Ireland"]
    assert (last.party.name, last.person and last.person.name) == ("European Union", "Ann Lind")


#: Countries with the adjective of each.
NEIGHBOURS: Final = (
    ("Norway", "Norwegian"),
    ("Sweden", "Swedish"),
    ("Estonia", "Estonian"),
    ("Poland", "Polish"),
    ("Italy", "Italian"),
)


@given(
    them=st.lists(st.sampled_from(NEIGHBOURS), min_size=2, max_size=4, unique=True),
    verb=st.sampled_from(["met", "will meet", "have met", "gathered"]),
    last=st.sampled_from([" and ", ", and "]),
)
def test_those_of_several_countries_who_meet(
    them: list[tuple[str, str]], verb: str, last: str
) -> None:
    countries = sorted(country for country, _ in them)
    whose = in_a_row([adjective for _, adjective in them], last)
    text = f"{whose} foreign ministers {verb} in Riga on 7 October 2026."
    assert _parties(text) == [countries]
    named = [
        f"Ida {'Holm' if at % 2 else 'Berg'}{at * 'a'} of {x}" for at, (x, _) in enumerate(them)
    ]
    text = f"Foreign ministers {in_a_row(named, last)} {verb} in Riga on 7 October 2026."
    assert _parties(text) == [countries]


HOLDERS: Final = (
    "the President of {country}, {name}",
    "the Prime Minister of {country}",
    "{adjective} Prime Minister {name}",
    "{country}'s President {name}",
    "{name}, Foreign Minister of {country},",
)


@given(
    them=st.lists(st.sampled_from(NEIGHBOURS), min_size=2, max_size=3, unique=True),
    forms=st.lists(st.sampled_from(HOLDERS), min_size=3, max_size=3),
)
@example([*NEIGHBOURS[:2]], [HOLDERS[0]] * 3)
@example([*NEIGHBOURS[:2]], [HOLDERS[4]] * 3)
def test_holders_of_offices_who_meet(them: list[tuple[str, str]], forms: list[str]) -> None:
    # "The Prime Minister of A, the President of B, X and ..." may be two persons or one.
    assume(HOLDERS[1] not in forms[: len(them) - 1])
    who = [
        form.format(country=country, adjective=adjective, name=f"Ida Holm{at * 'a'}")
        for at, (form, (country, adjective)) in enumerate(zip(forms, them, strict=False))
    ]
    told = in_a_row(who, " and ").replace(",,", ",")
    text = f"{told[0].upper()}{told[1:]} met in Riga on 7 October 2026."
    assert _parties(text) == [sorted(country for country, _ in them)]
