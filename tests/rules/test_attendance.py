"""Who comes beside those whose meeting it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Attendance, Language
from natobrief.rules.attendance import find_guests
from natobrief.rules.guest import Guest
from natobrief.rules.participation import Participation
from natobrief.rules.people import people_of
from natobrief.span import Span
from natobrief.testing.filler import filler
from tests.rules.marked import mark, said

_COUNTRIES = ("Georgia", "Japan", "Moldova", "Finland", "Ukraine", "Austria", "Jordan", "Serbia")
_COMING = ("will attend", "will be present at", "are invited to", "will take part in", "will join")

Row = tuple[str, str | None, str | None, str, str | None]


def _read(text: str, language: Language = Language.EN) -> list[Guest]:
    marked = mark(text, language)
    return list(find_guests(marked, people_of(marked)))


def _row(text: str, language: Language = Language.EN) -> list[Row]:
    """Return party, words for the office, name, attendance and purpose of each guest."""
    marked = mark(text, language)
    people = people_of(marked)
    return [
        (
            str(guest.party),
            said(marked, guest.office),
            None if guest.person is None else people.known[guest.person].name.name,
            guest.part.attendance.value,
            said(marked, guest.part.purpose),
        )
        for guest in find_guests(marked, people)
    ]


@pytest.mark.parametrize("who", ["we", "I"])
def test_what_those_do_besides_who_speak_is_no_purpose_of_a_guest(who: str) -> None:
    text = (
        f"We will meet with the Japanese Foreign Minister [Ken Ito] and {who} will discuss piracy."
    )
    assert _row(text) == [("Japan", "Foreign Minister", "Ken Ito", "unstated", None)]


@given(
    countries=st.lists(st.sampled_from(_COUNTRIES), min_size=1, max_size=5, unique=True),
    coming=st.sampled_from(_COMING),
    number=st.sampled_from(["", "1. ", "12) ", "(3) "]),
    before=filler(),
    after=filler(),
)
def test_planted_guests_are_found(
    countries: list[str], coming: str, number: str, before: str, after: str
) -> None:
    """Every country of a list comes back, in its order, with its words."""
    *some, last = countries
    listed = f"{', '.join(some)} and {last}" if some else last
    told = f"{number}The defence ministers of {listed} {coming} the meeting."
    text = f"{before}\n\n{told} {after}"
    found = _read(text)
    assert [guest.party_span.of(text) for guest in found] == countries
    assert {guest.office.of(text) for guest in found if guest.office} == {"defence ministers"}


@given(before=filler())
def test_text_in_front_shifts_spans(before: str) -> None:
    text = "Japan and Georgia will attend all the discussions."
    alone, shifted = _read(text), _read(f"{before} {text}")
    by = len(before) + 1
    assert [guest.party_span.shifted(by) for guest in alone] == [
        guest.party_span for guest in shifted
    ]


@given(filler())
def test_prose_brings_no_guest(text: str) -> None:
    assert _read(text) == []


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    assert all(guest.sentence.covers(guest.party_span) for guest in _read(text))


HITS = [
    pytest.param(
        "The ministers of the three littoral states - Japan, Georgia and Jordan - will gather in "
        "Oslo for the first meeting of the Task Group.",
        [(name, None, None, "unstated", None) for name in ("Japan", "Georgia", "Jordan")],
        id="those whose own meeting it is",
    ),
    pytest.param(
        "NATO ministers will meet with their Japanese counterpart Aiko Mori to discuss piracy.",
        [("Japan", "counterpart", "Aiko Mori", "part", "piracy")],
        id="counterpart",
    ),
    pytest.param(
        "The foreign ministers of Japan and Georgia will join them for all the discussions.",
        [
            ("Japan", "foreign ministers", None, "all", None),
            ("Georgia", "foreign ministers", None, "all", None),
        ],
        id="all",
    ),
    pytest.param(
        "The talks will all be attended by the defence ministers of Japan and Georgia.",
        [
            ("Japan", "defence ministers", None, "all", None),
            ("Georgia", "defence ministers", None, "all", None),
        ],
        id="all attended by",
    ),
    pytest.param(
        "Joining them for a session on piracy will be the foreign minister of Japan.",
        [("Japan", "foreign minister", None, "part", "piracy")],
        id="joining them will be",
    ),
    pytest.param(
        "Ministers will hold a session with their counterpart from Japan, Aiko Mori, on piracy.",
        [("Japan", "counterpart", "Aiko Mori", "part", "piracy")],
        id="session with",
    ),
    pytest.param(
        "A working dinner with Japanese foreign minister Aiko Mori will be devoted to piracy.",
        [("Japan", "foreign minister", "Aiko Mori", "part", "piracy")],
        id="dinner devoted to",
    ),
    pytest.param(
        "A lunch will take place with Japanese foreign minister Aiko Mori, and a joint dinner "
        "between foreign ministers and defence ministers will cover piracy.",
        [("Japan", "foreign minister", "Aiko Mori", "unstated", None)],
        id="another part of the meeting",
    ),
    pytest.param(
        "Japan and the former Yugoslav Republic of Macedonia* will attend all sessions.",
        [("Japan", None, None, "all", None), ("North Macedonia", None, None, "all", None)],
        id="a former republic is no former guest",
    ),
    pytest.param(
        "The foreign ministers of Japan\u00b9, Georgia* and Iraq will attend all sessions.",
        [
            ("Japan", "foreign ministers", None, "all", None),
            ("Georgia", "foreign ministers", None, "all", None),
            ("Iraq", "foreign ministers", None, "all", None),
        ],
        id="signs of footnotes",
    ),
    pytest.param(
        "They will hold a working lunch with the foreign minister of Japan.",
        [("Japan", "foreign minister", None, "part", None)],
        id="lunch",
    ),
    pytest.param(
        "NATO ministers will hold talks with the foreign minister of Japan.",
        [("Japan", "foreign minister", None, "unstated", None)],
        id="talks",
    ),
    pytest.param(
        "The fight against piracy will be discussed with the foreign minister of Japan.",
        [("Japan", "foreign minister", None, "part", "The fight against piracy")],
        id="discussed with",
    ),
    pytest.param(
        "NATO ministers are to meet Aiko Mori, their Japanese colleague, to discuss piracy.",
        [("Japan", "colleague", "Aiko Mori", "part", "piracy")],
        id="colleague after the name",
    ),
    pytest.param(
        "Japanese foreign minister Aiko Mori will be in Brussels to discuss piracy.",
        [("Japan", "foreign minister", "Aiko Mori", "part", "piracy")],
        id="in the capital",
    ),
    pytest.param(
        "The foreign ministers of two partners, Japan and Georgia, will attend.",
        [
            ("Japan", "foreign ministers", None, "unstated", None),
            ("Georgia", "foreign ministers", None, "unstated", None),
        ],
        id="two partners",
    ),
    pytest.param(
        "The foreign ministers of two partners (Japan and Georgia) will attend.",
        [
            ("Japan", "foreign ministers", None, "unstated", None),
            ("Georgia", "foreign ministers", None, "unstated", None),
        ],
        id="two partners in brackets",
    ),
    pytest.param(
        "Japan’s and Georgia’s foreign ministers will attend.",
        [
            ("Japan", "foreign ministers", None, "unstated", None),
            ("Georgia", "foreign ministers", None, "unstated", None),
        ],
        id="two owners",
    ),
    pytest.param(
        "Japan and Georgia, are sending their foreign ministers to discuss piracy.",
        [
            ("Japan", "foreign ministers", None, "part", "piracy"),
            ("Georgia", "foreign ministers", None, "part", "piracy"),
        ],
        id="sending to discuss",
    ),
    pytest.param(
        "The Japanese and Georgian foreign ministers, Aiko Mori and Gia Dolidze, will attend.",
        [
            ("Japan", "foreign ministers", "Aiko Mori", "unstated", None),
            ("Georgia", "foreign ministers", "Gia Dolidze", "unstated", None),
        ],
        id="adjectives and names",
    ),
    pytest.param(
        "Japan will attend, and Georgia’s president will take part in a dinner.",
        [
            ("Japan", None, None, "unstated", None),
            ("Georgia", "president", None, "part", None),
        ],
        id="each for a part of its own",
    ),
    pytest.param(
        "Japan will join the NATO-Ukraine Council dinner.",
        [("Japan", None, None, "part", None)],
        id="dinner of a body",
    ),
    pytest.param(
        "They will exchange views with their Japanese counterpart, Aiko Mori, over dinner.",
        [("Japan", "counterpart", "Aiko Mori", "part", None)],
        id="exchange views",
    ),
    pytest.param(
        "The EU High Representative has been invited.",
        [("European Union", "High Representative", None, "unstated", None)],
        id="office of an organisation",
    ),
    pytest.param(
        "Japan, which chairs no session, will attend the whole meeting.",
        [("Japan", None, None, "all", None)],
        id="told by the way",
    ),
    pytest.param(
        "Georgia joins a session on piracy, which the High Representative of the European Union, "
        "Ana Horvat, will also attend.",
        [
            ("Georgia", None, None, "part", "piracy"),
            (
                "European Union",
                "High Representative of the European Union",
                "Ana Horvat",
                "part",
                "piracy",
            ),
        ],
        id="which they will also attend",
    ),
    pytest.param(
        "The Ukrainian minister of defence will take part in a session on mines, and the ministers "
        "of defence of Georgia and Japan in one on piracy.",
        [
            ("Ukraine", "minister of defence", None, "part", "mines"),
            ("Georgia", "ministers of defence", None, "part", "piracy"),
            ("Japan", "ministers of defence", None, "part", "piracy"),
        ],
        id="elliptical",
    ),
    pytest.param(
        "Japan will be represented by its foreign minister.",
        [("Japan", "foreign minister", None, "unstated", None)],
        id="represented by",
    ),
    pytest.param(
        "Japan will be represented in Oslo.",
        [("Japan", None, None, "unstated", None)],
        id="by nobody",
    ),
    pytest.param(
        "Japan will be represented by eagles.",
        [("Japan", None, None, "unstated", None)],
        id="represented by no office",
    ),
    pytest.param(
        "Finland comes to its first summit, represented by President Aino Laine.",
        [("Finland", "President", "Aino Laine", "unstated", None)],
        id="comes, represented by",
    ),
    pytest.param(
        "Japan joined the NATO ministers for a session on piracy.",
        [("Japan", None, None, "part", "piracy")],
        id="over",
    ),
    pytest.param(
        "They will be joined by Ms Ana Ruiz of Malta, the defence ministers of Japan and Georgia.",
        [
            ("Malta", None, "Ana Ruiz", "unstated", None),
            ("Japan", "defence ministers", None, "unstated", None),
            ("Georgia", "defence ministers", None, "unstated", None),
        ],
        id="one and others",
    ),
    pytest.param(
        "Ms Aiko Mori of Japan spoke. Ms Mori of Japan will attend.",
        [("Japan", None, "Aiko Mori", "unstated", None)],
        id="named again",
    ),
    pytest.param(
        "The representatives of Japan will attend.",
        [("Japan", None, None, "unstated", None)],
        id="no office of one",
    ),
    pytest.param(
        "Prime Minister Aiko Mori will represent Japan.",
        [("Japan", "Prime Minister", "Aiko Mori", "unstated", None)],
        id="represents",
    ),
    pytest.param(
        "Japan will attend all the sessions; Prime Minister Aiko Mori leads its delegation.",
        [
            ("Japan", None, None, "all", None),
            ("Japan", "Prime Minister", "Aiko Mori", "unstated", None),
        ],
        id="leads its delegation",
    ),
    pytest.param(
        "Prime Minister Aiko Mori will lead the Japanese delegation.",
        [("Japan", "Prime Minister", "Aiko Mori", "unstated", None)],
        id="leads a delegation by adjective",
    ),
    pytest.param(
        "With Afghan President Gul Noori, the leaders will discuss piracy.",
        [("Afghanistan", "President", "Gul Noori", "part", "piracy")],
        id="with",
    ),
    pytest.param(
        "A discussion of piracy will be held with the participation of the foreign ministers of "
        "Japan and Georgia.",
        [
            ("Japan", "foreign ministers", None, "part", "piracy"),
            ("Georgia", "foreign ministers", None, "part", "piracy"),
        ],
        id="with the participation of",
    ),
    pytest.param(
        "Two guests are expected: the Georgian minister of defence; the Japanese defence minister.",
        [
            ("Georgia", "minister of defence", None, "unstated", None),
            ("Japan", "defence minister", None, "unstated", None),
        ],
        id="guests after a colon",
    ),
    pytest.param(
        "Georgia and Japan are sending their foreign ministers to Oslo.",
        [
            ("Georgia", "foreign ministers", None, "unstated", None),
            ("Japan", "foreign ministers", None, "unstated", None),
        ],
        id="sending",
    ),
    pytest.param(
        "The meeting will bring together partners: Japan and Georgia.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="a meeting brings together",
    ),
    pytest.param(
        "The summit will gather leaders of many countries, including Japan and Georgia.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="a summit gathers, including",
    ),
    pytest.param(
        "Several partners attended, including Japan and Georgia.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="some of those who come",
    ),
    pytest.param(
        "Many partners are taking part in the talks, among them Japan and Georgia.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="are taking part, among them",
    ),
    pytest.param(
        "Meeting of the Foreign Ministers of Japan and Georgia",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="a meeting of those of several countries",
    ),
    pytest.param(
        "The Foreign Minister of Japan, Aiko Mori, will visit Bali, Indonesia, on 6 July 2022, to "
        "participate in the G20 Foreign Ministers’ Meeting.",
        [("Japan", "Foreign Minister", "Aiko Mori", "unstated", None)],
        id="travels to participate",
    ),
    pytest.param(
        "It will be attended e.g. by Aiko Mori (Japan) and Ivo Horvat (Croatia).",
        [
            ("Japan", None, "Aiko Mori", "unstated", None),
            ("Croatia", None, "Ivo Horvat", "unstated", None),
        ],
        id="attended, for one, by",
    ),
    pytest.param(
        "They will meet with many partners (including Japan, Georgia and Iraq).",
        [(each, None, None, "unstated", None) for each in ("Japan", "Georgia", "Iraq")],
        id="some of them in brackets",
    ),
    pytest.param(
        "It is co-hosted by Japan and Georgia.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="hosts together",
    ),
    pytest.param(
        "Japan and Georgia co-hosted the talks.",
        [("Japan", None, None, "unstated", None), ("Georgia", None, None, "unstated", None)],
        id="hosted together",
    ),
    pytest.param(
        "The Council exchanged views with Japanese Foreign Minister Aiko Mori on piracy.",
        [("Japan", "Foreign Minister", "Aiko Mori", "unstated", None)],
        id="exchanged views",
    ),
    pytest.param(
        "Japan’s representative at the meeting will be Foreign Minister Aiko Mori.",
        [("Japan", "Foreign Minister", "Aiko Mori", "unstated", None)],
        id="representative",
    ),
    pytest.param(
        "It will be the first such meeting for the foreign ministers of Latvia and Slovakia, whose "
        "countries joined in March.",
        [
            ("Latvia", "foreign ministers", None, "unstated", None),
            ("Slovakia", "foreign ministers", None, "unstated", None),
        ],
        id="first meeting for",
    ),
]


@pytest.mark.parametrize(("text", "expected"), HITS)
def test_hits(text: str, expected: list[Row]) -> None:
    assert _row(text) == expected


@given(
    when=st.sampled_from(["After", "Before", "Following", "Ahead of"]),
    sitting=st.sampled_from(["meeting", "traditional meeting", "talks", "working discussions"]),
)
def test_what_is_done_before_or_after_is_not_what_they_come_for(when: str, sitting: str) -> None:
    text = f"{when} our {sitting} with the Finnish minister, we will discuss the budget."
    [row] = _row(text)
    assert row == ("Finland", "minister", None, "unstated", None)


@given(st.sampled_from(["the", "the Lake Guild's", "the NATO", "the Harbour Union Council of"]))
def test_all_of_their_own_meeting_is_no_part_of_it(whose: str) -> None:
    text = f"Japan will attend the meeting of {whose} Foreign Ministers."
    assert [row[3] for row in _row(text)] == ["unstated"]


@given(
    who=st.sampled_from(["Mr Jan Kos", "He", "The State Councilor", "The Special Envoy"]),
    talks=st.sampled_from(["an intensive exchange of views", "talks", "a bilateral meeting"]),
)
def test_one_alone_who_has_talks(who: str, talks: str) -> None:
    [guest] = _read(f"{who} had {talks} with the Finnish Foreign Minister.")
    assert guest.is_apart


_ONE_ALONE = [
    "s'entretiendra avec",
    "s'est entretenu lundi avec",
    "aura des entretiens bilatéraux avec",
    "a eu un entretien à Oslo avec",
    "a rencontré",
    "rencontrera",
    "rencontrera notamment",
]


@given(
    met=st.sampled_from(_ONE_ALONE),
    who=st.sampled_from(["Le secrétaire général", "M. Per Dahl", "Il", "La ministre, Anne Morel,"]),
)
def test_one_alone_has_talks_beside_the_meeting(met: str, who: str) -> None:
    [guest] = _read(f"{who} {met} le ministre finlandais de la Défense.", Language.FR)
    assert guest.is_apart


@given(st.sampled_from("-\u2013\u2014"))
def test_a_dash_before_a_pronoun_begins_another_clause(dash: str) -> None:
    text = (
        "Les ministres accueilleront leur hôte. Il s'entretiendra à Riga avec les dirigeants "
        f"lettons {dash} il rencontrera notamment le président de la Lettonie, Jan Kos."
    )
    assert all(guest.is_apart for guest in _read(text, Language.FR))


@given(st.sampled_from(["se réuniront avec", "ont rencontré", "auront un échange de vues avec"]))
def test_those_who_meet_have_guests(met: str) -> None:
    [guest] = _read(f"Les ministres {met} le ministre finlandais de la Défense.", Language.FR)
    assert not guest.is_apart


FRENCH = [
    pytest.param(
        "Se sont joints à nous à Oslo les chefs d'État de l'Inde et du Sénégal, qui sont venus.",
        [
            ("India", "chefs d'État", None, "unstated", None),
            ("Senegal", "chefs d'État", None, "unstated", None),
        ],
        id="se sont joints à nous",
    ),
    pytest.param(
        "Y participeront des ministres et de hauts responsables du Japon et de la Finlande.",
        [
            ("Japan", None, None, "unstated", None),
            ("Finland", None, None, "unstated", None),
        ],
        id="responsables",
    ),
    pytest.param(
        "Les ministres de la Défense de Finlande et de Suède participeront à tous les débats.",
        [
            ("Finland", "ministres de la Défense", None, "all", None),
            ("Sweden", "ministres de la Défense", None, "all", None),
        ],
        id="participeront",
    ),
    pytest.param(
        "La ministre de la Défense, Anne Morel, y représentera la France.",
        [("France", "ministre de la Défense", "Anne Morel", "unstated", None)],
        id="représentera",
    ),
    pytest.param(
        "Les ministres se réuniront avec la participation du Japon.",
        [("Japan", None, None, "unstated", None)],
        id="avec la participation",
    ),
    pytest.param(
        "Ils auront un échange de vues avec la ministre finlandaise de la Défense, Anna Laine.",
        [("Finland", "ministre", "Anna Laine", "unstated", None)],
        id="échange de vues",
    ),
    pytest.param(
        "Le secrétaire général s'est entretenu mardi à Oslo avec le premier ministre norvégien, "
        "M. Per Dahl.",
        [("Norway", "premier ministre", "Per Dahl", "unstated", None)],
        id="avec, where and when between",
    ),
    pytest.param(
        "La ministre a brièvement rencontré, le 5 mai 2022, le président letton, M. Jan Ozols.",
        [("Latvia", "président", "Jan Ozols", "unstated", None)],
        id="rencontré, when behind it",
    ),
    pytest.param(
        "Il rencontrera plusieurs hauts responsables, parmi lesquels le premier ministre de "
        "Géorgie, M. Luka Beria, et le ministre japonais de la Défense, M. Ken Mori.",
        [
            ("Georgia", "premier ministre", "Luka Beria", "unstated", None),
            ("Japan", "ministre", "Ken Mori", "unstated", None),
        ],
        id="parmi lesquels",
    ),
    pytest.param(
        "Ils examineront les demandes de la Finlande, et ils rencontreront d'autres partenaires "
        "proches, dont la Géorgie et l'Union européenne.",
        [
            ("Georgia", None, None, "unstated", None),
            ("European Union", None, None, "unstated", None),
        ],
        id="dont; what stands before their verb is no guest",
    ),
    pytest.param(
        "La session se tiendra en présence de ses homologues letton, Jan Ozols, estonienne, "
        "Liis Saar, et polonais Adam Wrona.",
        [
            ("Latvia", "homologues", "Jan Ozols", "unstated", None),
            ("Estonia", "homologues", "Liis Saar", "unstated", None),
            ("Poland", "homologues", "Adam Wrona", "unstated", None),
        ],
        id="counterparts, each with his country",
    ),
    pytest.param(
        "Elle se tiendra en présence d'Anna Vogt présidente de la Finlande. Le ministre du Japon, "
        "M. Ken Mori, sera également physiquement présent.",
        [
            ("Finland", "présidente", "Anna Vogt", "unstated", None),
            ("Japan", "ministre", "Ken Mori", "unstated", None),
        ],
        id="a name and an office without a comma",
    ),
    pytest.param(
        "Ils seront rejoints par la ministre du Japon, présidente de l'ONU, Mme Yui Mori.",
        [("United Nations", "présidente", "Yui Mori", "unstated", None)],
        id="two offices of one before the name",
    ),
    pytest.param(
        "Elle se tiendra en présence de M. Ken Mori, président de l'ONU, ministre du Japon, et "
        "des ministres de Finlande.",
        [
            ("United Nations", "président", "Ken Mori", "unstated", None),
            ("Finland", "ministres", None, "unstated", None),
        ],
        id="two offices of one behind the name",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french(text: str, expected: list[Row]) -> None:
    assert _row(text, Language.FR) == expected


def test_a_ministers_own_guest_is_met_apart() -> None:
    [guest] = _read("The minister will meet with his Japanese counterpart.")
    assert (guest.is_met, guest.is_apart) == (True, True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Sweden will join NATO in March.", id="a new member"),
        pytest.param("Sweden joined the Alliance.", id="a member"),
        pytest.param("Sweden will join NATO next year.", id="a member in a year"),
        pytest.param("They will hold a meeting hosted by Norway.", id="a host"),
        pytest.param("NATO will attend.", id="the Alliance is no guest"),
        pytest.param("NATO Secretary General Ana Horvat will attend.", id="nor are its officials"),
        pytest.param("NATO Spokesperson Ana Horvat will attend.", id="whatever their office"),
        pytest.param("Ana Horvat said that she will attend.", id="a person of no party"),
        pytest.param("Mr Ivo Horvat will attend.", id="a titled person of no party"),
        pytest.param("The meeting in Oslo, Norway, will be attended.", id="a place"),
        pytest.param("Mr Ivo Horvat leads its delegation.", id="of nobody"),
        pytest.param(
            "Japan and Georgia spoke; Mr Ivo Horvat leads its delegation.", id="of one of two"
        ),
        pytest.param("Mr Ivo Horvat will represent NATO.", id="for the Alliance"),
        pytest.param("The group brings together Japan and Georgia.", id="members of a group"),
        pytest.param("Japan will attend the Bergen Sea Conference.", id="another's conference"),
        pytest.param("Japan’s defence minister cannot attend.", id="cannot"),
        pytest.param("Japan will not take part.", id="will not"),
        pytest.param("Relations with Japan will be addressed.", id="addressed"),
    ],
)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


class TestWithMore:
    """What one sentence leaves open, another may tell; what it tells, stands."""

    def test_open_fields_are_filled(self) -> None:
        [first, second] = _read(
            "Japan will attend. Prime Minister Aiko Mori of Japan will join a dinner."
        )
        told = first.with_more(second)
        assert (told.person, told.office) == (second.person, second.office)
        assert told.part.attendance is Attendance.PART
        assert second.with_more(first) == second

    def test_what_is_told_stands(self) -> None:
        part = Participation(
            attendance=Attendance.ALL, attendance_span=Span(0, 1), purpose=Span(2, 3)
        )
        other = Participation(
            attendance=Attendance.PART, attendance_span=Span(4, 5), purpose=Span(6, 7)
        )
        assert part.with_more(other) == part
        assert Participation().with_more(other) == other


def test_who_represents_a_party_may_have_no_office() -> None:
    [row] = _row("Le Japon y sera représenté par Aiko Mori.", Language.FR)
    assert (row[0], row[2]) == ("Japan", "Aiko Mori")
