"""Who comes beside those whose meeting it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Country, Delegation, Level, Origin, extract
from tests.assemble.reading import backing, meeting_of, read

_ONE = "NATO Foreign Ministers will meet in Oslo on 5 May 2022."

Row = tuple[str, str | None, str | None, str, str]


def _row(each: Delegation) -> Row:
    person = None if each.person is None else each.person.name
    return (str(each.party), each.office, person, str(each.status), each.attendance.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Japan will attend all the sessions. Prime Minister Aiko Mori of Japan joins a dinner.",
            [("Japan", "Prime Minister", "Aiko Mori", "partner", "all")],
            id="told twice",
        ),
        pytest.param(
            "They will meet with their Japanese counterpart Aiko Mori.",
            [("Japan", "foreign minister", "Aiko Mori", "partner", "unstated")],
            id="counterpart",
        ),
        pytest.param(
            "Japanese Prime Minister Aiko Mori and Japanese Defence Minister Ken Oda will attend.",
            [
                ("Japan", "Prime Minister", "Aiko Mori", "partner", "unstated"),
                ("Japan", "Defence Minister", "Ken Oda", "partner", "unstated"),
            ],
            id="two of one party",
        ),
        pytest.param(
            "Japan is invited; the Japanese defence minister will join for lunch.",
            [("Japan", "defence minister", None, "partner", "part")],
            id="told twice in a sentence",
        ),
        pytest.param(
            "The foreign ministers of Japan will attend.",
            [("Japan", "foreign minister", None, "partner", "unstated")],
            id="nobody named",
        ),
        pytest.param(
            "The Prime Minister of Japan will attend. Aiko Mori, Prime Minister of Japan, is ill.",
            [("Japan", "Prime Minister", "Aiko Mori", "partner", "unstated")],
            id="the holder is named elsewhere",
        ),
        pytest.param(
            "It opens with a dinner of the Allies, accompanied by the Japanese and Iraqi foreign "
            "ministers.",
            [
                ("Japan", "foreign minister", None, "partner", "unstated"),
                ("Iraq", "foreign minister", None, "partner", "unstated"),
            ],
            id="accompanied by",
        ),
        pytest.param(
            "Japan will attend.", [("Japan", None, None, "partner", "unstated")], id="bare"
        ),
        pytest.param(
            "They will meet with their Japanese counterpart, Minister Aiko Mori, on Monday.",
            [("Japan", "foreign minister", "Aiko Mori", "partner", "unstated")],
            id="counterpart and minister",
        ),
        pytest.param(
            "They will meet with their Japanese colleague, President Aiko Mori, on Monday.",
            [("Japan", "President", "Aiko Mori", "partner", "unstated")],
            id="colleague and office",
        ),
        pytest.param(
            "The foreign ministers of Japan and Iraq, but not of Fiji, will attend.",
            [
                ("Japan", "foreign minister", None, "partner", "unstated"),
                ("Iraq", "foreign minister", None, "partner", "unstated"),
            ],
            id="but not",
        ),
        pytest.param(
            "Two partners will be represented by their foreign ministers: Japan and Iraq.",
            [
                ("Japan", "foreign minister", None, "partner", "unstated"),
                ("Iraq", "foreign minister", None, "partner", "unstated"),
            ],
            id="list behind a colon",
        ),
        pytest.param(
            "Japanese Foreign Minister Aiko Mori will attend and will address it by video.",
            [("Japan", "Foreign Minister", "Aiko Mori", "partner", "unstated")],
            id="a pronoun is no purpose",
        ),
        pytest.param(
            "Ms Aiko Mori of Japan will attend.",
            [("Japan", None, "Aiko Mori", "partner", "unstated")],
            id="no office",
        ),
    ],
)
def test_delegations(text: str, expected: list[Row]) -> None:
    assert [_row(each) for each in meeting_of(f"{_ONE} {text}").delegations] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Also taking part:\n\n- Ms Aiko Mori, Minister of Defence of Japan\n\n- Georgia",
            [("Japan", "Aiko Mori"), ("Georgia", None)],
            id="bullets",
        ),
        pytest.param(
            "Japanese Foreign Minister Aiko Mori will meet with her colleagues in Oslo.",
            [("Japan", "Aiko Mori")],
            id="a partner who meets the Allies",
        ),
        pytest.param(
            "Dutch Defence Minister Anna Visser will meet with her colleagues in Oslo.",
            [],
            id="an Ally who meets the Allies",
        ),
        pytest.param(
            "The EU High Representative will meet with her colleagues in Oslo.",
            [("European Union", None)],
            id="an organisation that meets the Allies",
        ),
        pytest.param(
            "The ministers of the Allies and Georgian President Ivo Berg met today.",
            [("Georgia", "Ivo Berg")],
            id="together",
        ),
        pytest.param(
            "Ministers also met with Japanese Prime Minister Aiko Mori and Japanese "
            "Defence Minister Ken Oda.",
            [("Japan", "Aiko Mori")],
            id="two of one house",
        ),
    ],
)
def test_who_comes_or_is_met(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = meeting_of(f"{_ONE} {text}").delegations
    assert [(str(each.party), each.person and each.person.name) for each in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Secretary General met Georgian President Ivo Berg in Oslo on 5 May 2022.",
            [("Georgia", "partner")],
            id="two meet",
        ),
        pytest.param(
            "The Secretary General met Dutch Prime Minister Anna Visser in Oslo on 5 May 2022.",
            [("Netherlands", "ally")],
            id="an Ally is met",
        ),
        pytest.param(
            "A meeting of the NATO-Georgia Commission will be held in Oslo on 5 May 2022.",
            [("Georgia", "partner")],
            id="a body of both",
        ),
    ],
)
def test_meetings_of_two(text: str, expected: list[tuple[str, str]]) -> None:
    found = meeting_of(text).delegations
    assert [(str(each.party), str(each.status)) for each in found] == expected


def test_a_meeting_of_all_that_is_told_first_is_the_main_one() -> None:
    after = "On 6 May 2022, the Secretary General met the Georgian President in Oslo."
    assert meeting_of(f"{_ONE} {after}").level.value == "foreign_ministers"


def test_words_stand_behind_each_part() -> None:
    text = f"{_ONE} Japan will join a session on piracy."
    brief = read(text).brief
    assert backing(brief, "/meetings/0/delegations/0/purpose") == ["piracy"]
    assert backing(brief, "/meetings/0/delegations/0/party") == ["Japan"]
    assert backing(brief, "/meetings/0/delegations/0/attendance") == ["a session"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("welcomed Norwegian Minister Ivo Berg to NATO Headquarters", id="welcomed"),
        pytest.param("had a meeting with the Norwegian Foreign Minister", id="met"),
    ],
)
def test_one_of_those_who_meet_is_no_guest_of_theirs(words: str) -> None:
    assert meeting_of(f"{_ONE} The Secretary General {words}.").delegations == ()


@given(
    met=st.sampled_from(["had meetings with", "held separate talks with", "met with"]),
    where=st.sampled_from(["visited Riga", "arrived in Riga"]),
)
def test_who_is_met_at_home_is_of_the_country_visited(met: str, where: str) -> None:
    """The first named leads; all have the party, which is inferred."""
    brief = read(
        f"NATO Secretary General Jens Stoltenberg {where} on 5 May 2022. He {met} President Egils "
        "Kalns and Prime Minister Ana Ruiz."
    ).brief
    [delegation] = brief.meeting.delegations
    assert delegation.person is not None
    assert (delegation.person.name, delegation.party) == ("Egils Kalns", Country("LVA"))
    hosts = [each for each in brief.persons if each.party == Country("LVA")]
    assert [each.name for each in hosts] == ["Egils Kalns", "Ana Ruiz"]
    at = brief.persons.index(hosts[0])
    [evidence] = brief.evidence_for(f"/persons/{at}/party")
    assert evidence.origin is Origin.INFERRED


@pytest.mark.parametrize(
    "words",
    [
        "The Foreign Affairs Council will meet in Oslo on 5 May 2022. EU defence ministers",
        "EU foreign ministers will meet in Oslo on 5 May 2022. EU defence ministers",
    ],
)
def test_an_organisation_is_no_guest_at_its_own_meeting(words: str) -> None:
    """Nor is one whose body meets; others are."""
    guests = meeting_of(f"{words} and the UN will join the meeting.").delegations
    assert [str(each.party) for each in guests] == ["United Nations"]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Defence Minister", "Defence Minister"),
        # Those of others are called otherwise.
        ("Secretary of State", None),
        ("Chancellor", None),
    ],
)
def test_a_counterpart_has_the_office_of_the_minister_named_before(
    office: str, expected: str | None
) -> None:
    found = meeting_of(
        "The ministers will meet in Oslo on 5 May 2022. "
        f"Ukrainian {office} Ana Bondar and her Georgian counterpart Zaza Beridze will join them."
    ).delegations
    assert [(str(each.party), each.office) for each in found] == [
        ("Ukraine", office),
        ("Georgia", expected),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "National Security Adviser Ida Holm met today with her counterparts from NATO Allies "
            "Estonia, Latvia, and Lithuania.",
            [("Estonia", None), ("Latvia", None), ("Lithuania", None)],
            id="what they are is said before their names",
        ),
        pytest.param(
            "National Security Adviser Ida Holm met virtually today with the Deputy National "
            "Security Advisers of France and Italy.",
            [("France", None), ("Italy", None)],
            id="advisers",
        ),
        pytest.param(
            "Ida Holm, the Minister of Defence, convened a meeting at NATO headquarters today with "
            "French Diplomatic Adviser Paul Renard and German Minister Jens Kolb.",
            [("France", "Paul Renard"), ("Germany", "Jens Kolb")],
            id="a meeting convened",
        ),
        pytest.param(
            "NATO leaders meet in Oslo today. The President looks forward to welcoming Prime "
            "Minister Aiko Mori of Japan.",
            [("Japan", "Aiko Mori")],
            id="somebody is looked forward to",
        ),
    ],
)
def test_who_is_met_or_awaited(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = meeting_of(f"A meeting of many\n\n5 May 2022\n\n{text}").delegations
    assert [(str(each.party), each.person and each.person.name) for each in found] == expected


@pytest.mark.parametrize(
    "names",
    [
        "Latvia, Norway and Spain \u2013 Andris Ozols, Ida Holm and Ana Ruiz \u2013",
        "Latvia, Norway and Spain (Andris Ozols, Ida Holm and Ana Ruiz)",
        "Latvia, Norway and Spain, Andris Ozols, Ida Holm and Ana Ruiz,",
        "Latvia (Andris Ozols), Norway (Ida Holm) and Spain (Ana Ruiz)",
    ],
)
def test_those_who_meet_may_be_named_behind_their_countries(names: str) -> None:
    meeting = meeting_of(f"The Defence Ministers of {names} will meet in Riga on 9 February 2024.")
    assert (meeting.level, str(meeting.dates)) == (Level.DEFENCE_MINISTERS, "2024-02-09")
    assert [_row(each)[:3] for each in meeting.delegations] == [
        ("Latvia", "defence minister", "Andris Ozols"),
        ("Norway", "defence minister", "Ida Holm"),
        ("Spain", "defence minister", "Ana Ruiz"),
    ]


def test_those_of_several_offices_hold_either() -> None:
    meeting = meeting_of(
        "Meeting of the Baltic Sea States' Ministers of Foreign Affairs, 25 May 2022, Oslo\n\n"
        "Ministers and high representatives from Denmark and Finland attended."
    )
    assert [_row(each)[:4] for each in meeting.delegations] == [
        ("Denmark", None, None, "ally"),
        ("Finland", None, None, "partner"),
    ]


def test_who_joins_by_video_is_there() -> None:
    [found] = meeting_of(
        "The NATO-Ukraine Council met on 10 January 2024. Ukrainian Foreign Minister Pavlo Bondar "
        "joined from Kyiv by video conference."
    ).delegations
    assert found.person is not None
    assert (str(found.party), found.person.name) == ("Ukraine", "Pavlo Bondar")


def test_those_of_a_group_meet_with_their_counterparts() -> None:
    meeting = meeting_of(
        "The Defence Ministers of the Visegrad Group countries \u2013 Poland, Slovakia and Hungary "
        "\u2013 together with their counterparts from Estonia and Latvia will hold talks in Kraków "
        "on 12 May 2016."
    )
    assert {str(each.party) for each in meeting.delegations} == {
        "Poland",
        "Slovakia",
        "Hungary",
        "Estonia",
        "Latvia",
    }


def test_a_council_meets_with_the_high_representative() -> None:
    meeting = meeting_of(
        "NATO Foreign Ministers concluded talks in Antalya on 14 May 2015 with a meeting of the "
        "North Atlantic Council with the EU High Representative, Federica Mogherini."
    )
    assert [str(each.party) for each in meeting.delegations] == ["European Union"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("They will be joined by the four Indo-Pacific partners.", None),
        ("The leaders of our Indo-Pacific partners will also take part.", "leader"),
        ("They will meet with their counterparts from the Indo-Pacific partners.", None),
    ],
)
def test_each_of_a_group_is_a_delegation(text: str, office: str | None) -> None:
    brief = read(f"{_ONE} {text}").brief
    found = [_row(each) for each in brief.meeting.delegations]
    assert [each[0] for each in found] == ["Australia", "Japan", "South Korea", "New Zealand"]
    if office is not None:
        assert {each[1] for each in found} == {office}
    [evidence] = brief.evidence_for("/meetings/0/delegations/1/party")
    assert evidence.origin is Origin.INFERRED
    assert "Indo-Pacific partners" in backing(brief, "/meetings/0/delegations/1/party")


def test_those_of_a_group_who_meet_are_not_the_alliance() -> None:
    meeting = meeting_of(
        "The Foreign Ministers of the Baltic States met in Oslo on 5 May 2022. NATO was informed."
    )
    assert meeting.name == "Meeting of Foreign Ministers"
    assert [str(each.party) for each in meeting.delegations] == ["Estonia", "Latvia", "Lithuania"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Defence Minister Ana Berg had talks with {}.", id="had talks"),
        pytest.param("She also met with {} to talk about ports.", id="she met"),
        pytest.param("The Minister will meet with {} later.", id="she will meet"),
        pytest.param("Berg also met with {}.", id="a name that is known by no other words"),
        pytest.param(
            "In Oslo, Minister Ana Berg held a separate bilateral meeting with {}.", id="bilateral"
        ),
        pytest.param(
            "Ahead of her meeting with the NATO chief, Ana Berg had talks with {}.", id="ahead of"
        ),
    ],
)
def test_whom_one_alone_meets_does_not_come_to_the_meeting(text: str) -> None:
    guest = "Japanese Prime Minister Aiko Mori"
    found = meeting_of(f"{_ONE} {text.format(guest)}").delegations
    assert [each for each in found if str(each.party) == "Japan"] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ministers also met with {}.", id="all meet"),
        pytest.param("They had talks with {}.", id="they"),
        pytest.param("Allies also met with {}.", id="Allies"),
        pytest.param("{} will join them.", id="who joins"),
        pytest.param("Ana Berg met with {}. {} also attended the meeting.", id="and attends"),
    ],
)
def test_whom_all_meet_comes_to_the_meeting(text: str) -> None:
    guest = "Japanese Prime Minister Aiko Mori"
    found = meeting_of(f"{_ONE} {text.format(guest, guest)}").delegations
    [party] = [each for each in found if str(each.party) == "Japan"]
    assert party.person is not None
    assert party.person.name == "Aiko Mori"


_JOINT = "Joint statement\n\nMeeting of the NATO-Ukraine Commission\n\n5 May 2012\n\n"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "We, the Heads of State and Government of NATO and President Orlenko of Ukraine, met "
            "today in Oslo to discuss the prospects of grain.",
            id="a president",
        ),
        pytest.param(
            "The Foreign Ministers of NATO and the Foreign Minister of Ukraine, Ivan Orlenko, met "
            "in Oslo on 5 May 2012 to review the state of the harbours.",
            id="a minister by name",
        ),
        pytest.param(
            "Allied Defence Ministers and the Ukrainian Minister of Defence met in Oslo today to "
            "discuss ports.",
            id="a minister",
        ),
        pytest.param(
            "NATO Foreign Ministers together with the Ukrainian Foreign Minister met today in "
            "Oslo to exchange views on ports.",
            id="together with",
        ),
    ],
)
def test_what_all_meet_for_is_no_part_of_their_meeting(text: str) -> None:
    [ukraine] = meeting_of(_JOINT + text).delegations
    assert (str(ukraine.party), ukraine.attendance.value) == ("Ukraine", "unstated")
    assert ukraine.purpose is None


@pytest.mark.parametrize(
    ("text", "attendance"),
    [
        ("Ukraine will join a session on ports.", "part"),
        ("They will meet with the Ukrainian Foreign Minister to discuss ports.", "part"),
        (
            "At another table the Allies and the Ukrainian Foreign Minister met to discuss ports.",
            "part",
        ),
        ("Ukraine will attend all the sessions to discuss ports.", "all"),
    ],
)
def test_guests_come_for_what_a_part_is_on(text: str, attendance: str) -> None:
    [ukraine] = meeting_of(f"{_ONE} {text}").delegations
    assert (str(ukraine.party), ukraine.attendance.value) == ("Ukraine", attendance)


_DAY = "Meetings of NATO Defence Ministers\n\nNATO headquarters, Brussels\n\n7 June 2018\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "14:45 Bilateral meeting with the Minister of Defence of Sweden",
        "14:45 - Bilateral meeting with the Swedish Minister of Defence, Ola Lind",
        "14:45 CET Bilateral meeting with the Minister of Defence of Sweden",
        "14h45 Bilateral talks with the Prime Minister of Sweden",
    ],
)
def test_talks_of_two_in_a_timetable_bring_nobody_to_the_meeting(line: str) -> None:
    rest = "16:00 Meeting of the North Atlantic Council\n\n18:15 Press conference\n"
    meeting = meeting_of(f"{_DAY}14:00 Doorstep\n\n{line}\n\n{rest}")
    assert meeting.delegations == ()


@pytest.mark.parametrize(
    "line",
    [
        "14:45 Meeting of the North Atlantic Council with Sweden",
        "14:45 Working lunch with the Minister of Defence of Sweden",
        "14:45 Dinner of the ministers, attended by Sweden",
        pytest.param(
            "14:45 Bilateral meeting with the Swedish Minister of Defence\n\n"
            "17:00 Meeting of the North Atlantic Council with Sweden",
            id="beside talks of two",
        ),
    ],
)
def test_other_lines_of_a_timetable_bring_guests(line: str) -> None:
    meeting = meeting_of(f"{_DAY}14:00 Doorstep\n\n{line}\n\n18:15 Press conference\n")
    assert [str(each.party) for each in meeting.delegations] == ["Sweden"]


@pytest.mark.parametrize(
    "text",
    [
        "Germany briefed Allies on the findings.",
        "Germany briefed them on the findings of its laboratory.",
        "The German ambassador briefed Allies on the findings.",
        "Norway updated Allies on the harbours.",
    ],
)
def test_an_ally_who_briefs_the_council_is_no_guest(text: str) -> None:
    meeting = meeting_of(f"The North Atlantic Council met on 4 September 2020. {text}")
    assert meeting.delegations == ()


@pytest.mark.parametrize(
    "text",
    [
        "The North Atlantic Council met on 4 September 2020. Sweden briefed Allies on ports.",
        "The North Atlantic Council met on 4 September 2020. Japan updated Allies on ports.",
        "The North Atlantic Council met on 4 September 2020. It was joined by Sweden.",
        "The NATO-Ukraine Commission met on 4 September 2020. Ukraine briefed Allies on ports.",
    ],
)
def test_a_partner_who_briefs_the_council_is_a_guest(text: str) -> None:
    assert len(meeting_of(text).delegations) == 1


@pytest.mark.parametrize(
    "office",
    [
        "ministre de l'Europe et des Affaires \u00e9trang\u00e8res",
        "ministre des Affaires \u00e9trang\u00e8res et europ\u00e9ennes",
        "ministre des Affaires \u00e9trang\u00e8res et du Commerce ext\u00e9rieur",
        "ministre des Affaires \u00e9trang\u00e8res",
    ],
)
def test_a_counterpart_has_the_field_that_both_have(office: str) -> None:
    text = (
        f"Le {office}, M. Jean Kos, s'est entretenu \u00e0 Oslo le 14 juin 2022 avec son homologue "
        "canadienne, Mme Ida Holm."
    )
    [found] = meeting_of(text).delegations
    assert (str(found.party), found.office) == (
        "Canada",
        "ministre des Affaires \u00e9trang\u00e8res",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "EU defence ministers met in Brussels on 6 May 2021. NATO Secretary General Jens "
            "Stoltenberg joined them for a working lunch.",
            [("NATO", "Jens Stoltenberg")],
            id="of an organisation",
        ),
        pytest.param(
            "The Foreign Affairs Council met in Brussels on 6 May 2021. Ministers were joined by "
            "NATO and the United Nations.",
            [("NATO", None), ("United Nations", None)],
            id="of its body",
        ),
        pytest.param(
            "NATO defence ministers met in Brussels on 6 May 2021. They were joined by the EU High "
            "Representative, Ana Ruiz, and NATO Secretary General Jens Stoltenberg.",
            [("European Union", "Ana Ruiz")],
            id="its own",
        ),
        pytest.param(
            "EU and NATO defence ministers met in Brussels on 6 May 2021. They were joined by NATO "
            "Secretary General Jens Stoltenberg.",
            [],
            id="of both",
        ),
        pytest.param(
            "Defence ministers met in Brussels on 6 May 2021. They were joined by NATO Secretary "
            "General Jens Stoltenberg.",
            [],
            id="nobody's",
        ),
    ],
)
def test_the_alliance_is_a_guest_of_others(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = extract(text).brief.meeting.delegations
    assert [(str(each.party), each.person and each.person.name) for each in found] == expected


def test_those_of_a_group_who_issue_a_text_are_told_by_their_countries_in_french() -> None:
    text = (
        "Déclaration commune des ministres de la Défense du G7\n\nLe 19 octobre 2024 – Oslo\n\n"
        "Nous, les ministres de la Défense du G7 du Japon, de la France et des États-Unis, et le "
        "haut représentant de l'Union européenne, avec la participation du Secrétaire général de "
        "l'OTAN, nous sommes réunis à Oslo pour parler.\n\nNous agissons.\n"
    )
    parties = [str(each.party) for each in extract(text).brief.meeting.delegations]
    assert parties == ["Japan", "France", "United States", "European Union", "NATO"]
