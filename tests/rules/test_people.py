"""Mentions of one person are one person; of two, two."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.lexicon.offices import OfficeKind
from natobrief.model import Language
from natobrief.rules.people import People, people_of
from natobrief.testing.filler import filler
from natobrief.testing.names import Name, names
from tests.rules.marked import mark


def read(text: str, language: Language = Language.EN) -> People:
    """Return the persons of a text."""
    return people_of(mark(text, language))


def known(text: str, language: Language = Language.EN) -> list[str]:
    """Return the names of the persons of a text."""
    return [person.name.name for person in read(text, language).known]


class TestPlanted:
    """Whoever is named once and again is one person, with what every mention tells."""

    @given(filler(), names(), filler())
    def test_a_title_and_a_family_name_are_the_same(
        self, before: str, name: Name, after: str
    ) -> None:
        title = "Ms" if name.is_female else "Mr"
        text = f"{before} Foreign Minister {name} spoke. {title} {name.family} left. {after}"
        [person] = read(text).known
        assert person.name.name == str(name)
        assert (person.office, person.is_female) == ("Foreign Minister", name.is_female)

    @given(names())
    def test_the_full_name_may_come_later(self, name: Name) -> None:
        text = f"Mr {name.family} left. Latvian Prime Minister {name} spoke."
        [person] = read(text).known
        assert person.name.name == str(name)
        assert (person.office, str(person.party)) == ("Prime Minister", "Latvia")

    @pytest.mark.parametrize(
        ("full", "short", "count"),
        [
            ("Robert Vale", "Bob Vale", 1),
            ("Bill Vale", "William K. Vale", 1),
            ("Antony Vale", "Tony Vale", 1),
            ("Robert Vale", "Bill Vale", 2),
            ("Robert Vale", "Bob Dale", 2),
        ],
    )
    def test_a_given_name_may_be_short(self, full: str, short: str, count: int) -> None:
        text = f"Foreign Minister {full} spoke. Minister {short} left."
        assert len(read(text).known) == count

    def test_a_press_secretary_is_no_secretary(self) -> None:
        [person] = read("Press Secretary Paul Dale spoke.").known
        assert person.office == "Press Secretary"

    @given(filler())
    def test_filler_holds_nobody(self, text: str) -> None:
        assert read(text).known == ()

    @given(st.text())
    def test_any_text_is_read(self, text: str) -> None:
        people = read(text)
        assert set(people.meant_at.values()) == set(range(len(people.known)))
        assert list(people.mentions) == sorted(people.meant_at)


class TestWhoIsWho:
    """Who is meant by what."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("Minister Ida B. Holm and Minister Ida Holm", ["Ida B. Holm"],
                         id="middle-initial"),
            pytest.param("Minister Ida Holm. Minister I. Holm.", ["Ida Holm"], id="initial"),
            pytest.param("Minister I. Holm. Minister Ida Holm.", ["Ida Holm"],
                         id="initial-first"),
            pytest.param("Minister Ida Holm. Minister P. Holm.", ["Ida Holm", "P. Holm"],
                         id="initial-of-another"),
            pytest.param("Minister Ida Børłak. Minister Borlak.", ["Ida Børłak"], id="strokes"),
            pytest.param("President Paul Dale, Jr. left. Mr Dale left.", ["Paul Dale, Jr."],
                         id="junior"),
            pytest.param("Minister Ida O’Dea. Ms O'Dea.", ["Ida O’Dea"], id="apostrophes"),
            pytest.param("Mme Ida HOLM. Mme Holm.", ["Ida HOLM"], id="capitals"),
            pytest.param("Japanese Foreign Minister Sato Kenji. Minister Sato.", ["Sato Kenji"],
                         id="family-name-first"),
            pytest.param("Thai Foreign Minister Kasem Sato. Minister Kasem.", ["Kasem Sato"],
                         id="called-by-the-given-name"),
            pytest.param("Minister Sato. Mr. SATO Kenji, Minister for Ports, met Mr Sato.",
                         ["SATO Kenji"], id="family-name-first-in-capitals"),
            pytest.param("Minister Ida Holm. Mr Holm.", ["Ida Holm"], id="title-tells-who"),
            pytest.param("Minister Kim Min-jun. Minister Kim.", ["Kim Min-jun"],
                         id="given-name-of-two-parts"),
            pytest.param("President Zu left. President Zu Wenhai came. President Zu spoke.",
                         ["Zu Wenhai"], id="family-name-first-in-full-later"),
            pytest.param("President Anna left. President Anna Holm came.", ["Anna", "Anna Holm"],
                         id="given-name-alone-before"),
            pytest.param("Minister Sir Alun Rhys. Sir Alun.", ["Alun Rhys"], id="knight"),
            pytest.param("Minister Dame Ida Rhys. Dame Ida. Sir Ida.", ["Ida Rhys", "Ida"],
                         id="dame-and-a-knight"),
            pytest.param("Minister Ida Holm Dale. Ms Ida Holm.", ["Ida Holm Dale"],
                         id="second-family-name"),
            pytest.param("Ms Ida Holm. Minister Ida Holm Dale.", ["Ida Holm Dale"],
                         id="second-family-name-later"),
            pytest.param("Minister Sergey V. Holm. Mr Sergei Holm.", ["Sergey V. Holm"],
                         id="two-ways-of-writing"),
            pytest.param("Ms Ida Holm. Mr Holm.", ["Ida Holm", "Holm"], id="woman-and-man"),
            pytest.param("Minister Ida Holm. Minister Ada Holm.", ["Ida Holm", "Ada Holm"],
                         id="namesakes"),
            pytest.param("Minister Ida Holm. Minister Ida Dale.", ["Ida Holm", "Ida Dale"],
                         id="first-name-shared"),
        ],
    )  # fmt: skip
    def test_table(self, text: str, expected: list[str]) -> None:
        assert known(text) == expected


class TestLookingUp:
    """Persons by office, by stretch, and by what stands before."""

    _TEXT = "Secretary General Ida Holm spoke. General Paul Dale left. Ms Holm stayed."

    def test_the_only_holder_of_an_office(self) -> None:
        people = read(self._TEXT)
        assert people.holding(OfficeKind.SECRETARY_GENERAL) == 0
        assert people.holding(OfficeKind.DEPUTY_SECRETARY_GENERAL) is None

    def test_two_holders_are_no_holder(self) -> None:
        people = read("Secretary General Ida Holm met Secretary General Paul Dale.")
        assert people.holding(OfficeKind.SECRETARY_GENERAL) is None

    def test_who_held_an_office_holds_it_no_more(self) -> None:
        people = read("Secretary General Ida Holm met former Secretary General Paul Dale.")
        assert people.holding(OfficeKind.SECRETARY_GENERAL) == 0

    def test_in_order_of_mention(self) -> None:
        people = read(self._TEXT)
        assert people.named_in(0, len(self._TEXT)) == [0, 1, 0]
        assert people.named_in(self._TEXT.index("left"), len(self._TEXT)) == [0]

    def test_the_nearest_first(self) -> None:
        people = read(self._TEXT)
        assert people.named_before(len(self._TEXT)) == [0, 1, 0]
        assert people.named_before(len(self._TEXT), 1) == [0]
        assert people.named_before(0) == []


def test_a_first_word_with_a_given_name_of_two_parts_may_be_the_family() -> None:
    text = "Le Secrétaire général des Nations Unies, M. Lim Sora-min, est venu. M. Lim a parlé."
    names = [known.name.name for known in people_of(mark(text, Language.FR)).known]
    assert names == ["Lim Sora-min"]


def test_the_first_word_may_be_the_family_where_it_is_nobodys_given_name() -> None:
    text = "Remarks With Lin Weiqing Before Their Meeting\n\nJan Kos\n\nDirector Lin, welcome."
    assert "Lin" not in [known.name.name for known in people_of(mark(text)).known]


def test_who_bears_an_arabic_name_is_called_by_the_first_of_it() -> None:
    text = "Iraqi Foreign Minister Omar al-Nouri came. Dr. Omar spoke. Minister Alba Nouri left."
    names = [known.name.name for known in people_of(mark(text)).known]
    assert names == ["Omar al-Nouri", "Alba Nouri"]


def test_a_family_name_that_stands_first_is_no_given_name() -> None:
    text = "South Korean Foreign Minister Kim Mina met Ms Sora Kim, the envoy."
    names = [known.name.name for known in people_of(mark(text)).known]
    assert names == ["Kim Mina", "Sora Kim"]


def test_an_office_that_says_more_is_the_office() -> None:
    text = "Le ministre Renard est venu. M. Paul Renard, ministre des Armées, a parlé."
    [person] = read(text, Language.FR).known
    assert (person.name.name, person.office) == ("Paul Renard", "ministre des Armées")


@pytest.mark.parametrize(
    ("first", "second", "office"),
    [
        ("Minister", "Defence Minister", "Defence Minister"),
        ("Minister", "Prime Minister", "Prime Minister"),
        ("Defence Minister", "Minister", "Defence Minister"),
        ("Minister", "former Minister", "Minister"),
        ("Defence Minister", "Foreign Minister", "Defence Minister"),
    ],
)
def test_the_full_name_of_an_office_wins_over_its_last_word(
    first: str, second: str, office: str
) -> None:
    [found] = read(f"{first} Ida Holm came. {second} Ida Holm spoke.").known
    assert found.office == office


@pytest.mark.parametrize("rank", ["Lieutenant Commander", "Wing Commander", "Group Captain"])
def test_the_rank_of_an_officer_is_no_office(rank: str) -> None:
    [person] = read(f"For more, contact: {rank} Ida Holm, +32 2 707 1234").known
    assert (person.name.name, person.office) == ("Ida Holm", None)


def test_an_office_in_capitals_is_the_one_named_before() -> None:
    people = read("The President of Ukraine, Pavlo Bondar, came. PRESIDENT BONDAR left.")
    assert people.known[0].office == "President"


def test_a_mediator_is_named() -> None:
    [person] = read("We congratulate the UN mediator, Matthew Holm.").known
    assert (person.name.name, person.office) == ("Matthew Holm", "mediator")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Ambassador Ida Holm, U.S. Permanent Representative to NATO, spoke.",
            "Permanent Representative",
        ),
        ("Ambassador Ida Holm spoke.", "Ambassador"),
        ("Norwegian Ambassador Ida Holm, Permanent Representative to NATO, spoke.", "Ambassador"),
        ("The Director General, Ambassador Ida Holm, spoke.", "Director General"),
        ("The Ambassador of Norway to NATO, Ida Holm, spoke.", "Ambassador"),
        (
            "Le président de la Banque centrale, Ida Holm, a parlé.",
            "président de la Banque centrale",
        ),
        (
            "State Minister for Foreign Affairs Ida Holm spoke.",
            "State Minister for Foreign Affairs",
        ),
    ],
)
def test_an_office_says_more_than_a_title(text: str, office: str) -> None:
    [person] = read(text).known
    assert (person.name.name, person.office) == ("Ida Holm", office)


HELD = {
    "former": (Language.EN, "Former Chancellor Ida Holm left.", "Former Chancellor"),
    "next": (Language.EN, "The next Chancellor, Ida Holm, left.", "next Chancellor"),
    "next-of-nato": (
        Language.EN,
        "The next NATO Secretary General, Ida Holm, left.",
        "next NATO Secretary General",
    ),
    "incoming": (Language.EN, "Incoming Chancellor Ida Holm left.", "Incoming Chancellor"),
    "next-as-adverb": (Language.EN, "Who came next Chancellor Ida Holm knew.", "Chancellor"),
    "prochaine": (
        Language.FR,
        "La prochaine reine, Ida Holm, est là.",
        "prochaine reine",
    ),
    "futur": (Language.FR, "Le futur président, Jan Holm, est là.", "futur président"),
    "ancien": (Language.FR, "L'ancien président, Jan Holm, est là.", "ancien président"),
    "ex": (Language.FR, "L'ex-président, Jan Holm, est là.", "ex-président"),
    "elu": (Language.FR, "Le président élu, Jan Holm, est là.", "président élu"),
    "nouveau": (Language.FR, "Le nouveau président, Jan Holm, est là.", "président"),
    "parlementaire": (
        Language.FR,
        "Jan Holm, secrétaire parlementaire, est là.",
        "secrétaire parlementaire",
    ),
    "commandant": (
        Language.FR,
        "Le général Jan Holm, commandant suprême allié Transformation, est là.",
        "commandant suprême allié Transformation",
    ),
}


@pytest.mark.parametrize(("language", "text", "office"), HELD.values(), ids=HELD)
def test_whether_an_office_is_held_now_is_part_of_it(
    language: Language, text: str, office: str
) -> None:
    [person] = read(text, language).known
    assert person.office == office
    assert person.office_kind is OfficeKind.OTHER


@pytest.mark.parametrize(
    ("text", "party"),
    [
        pytest.param(
            "Ana Berg, the president of the NATO Parliamentary Assembly, spoke.",
            "NATO Parliamentary Assembly",
            id="of",
        ),
        pytest.param(
            "NATO PA President Ana Berg spoke.", "NATO Parliamentary Assembly", id="in front"
        ),
        pytest.param(
            "The President of the OSCE Parliamentary Assembly, Ana Berg, spoke.",
            "OSCE Parliamentary Assembly",
            id="another one",
        ),
        pytest.param(
            "NATO Secretary General Ana Berg spoke to an Assembly.",
            "NATO",
            id="an office of the Alliance",
        ),
    ],
)
def test_who_presides_over_an_assembly_is_of_it(text: str, party: str) -> None:
    [person] = read(text).known
    assert str(person.party) == party


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "The State Minister on European and Euro-Atlantic Integration, Mr Ivo Berg, came.",
            ["Ivo Berg"],
            id="on",
        ),
        pytest.param(
            "Minister for Euro-Atlantic Integration Ivo Berg came.", ["Ivo Berg"], id="for"
        ),
        pytest.param("Minister of Integration Ivo Berg came.", ["Ivo Berg"], id="one word"),
        pytest.param("Their Euro-Atlantic Integration goes on.", [], id="none"),
    ],
)
def test_what_a_minister_is_responsible_for_is_nobody(text: str, names: list[str]) -> None:
    assert known(text) == names


@pytest.mark.parametrize("office", ["ambassadeur", "délégué permanent", "représentant permanent"])
@pytest.mark.parametrize("organisation", ["Onu", "ONU"])
def test_whom_agencies_name_behind_the_organisation(office: str, organisation: str) -> None:
    text = f"L'{office} norvégien auprès de l'{organisation} Ola Ruud a parlé hier."
    [person] = extract(text).brief.persons
    assert (person.name, person.office, str(person.party)) == ("Ola Ruud", office, "Norway")


@given(
    family=st.text("abdgiklnorvz", min_size=8, max_size=12).map(str.capitalize),
    at=st.integers(1, 6),
    change=st.sampled_from([("", 1), ("x", 1), ("x", 0)]),
)
@example(family="Aaaaaiai", at=6, change=("", 1))  # "ii" is written in several ways
@example(family="Kowalskii", at=2, change=("x", 1))
def test_a_family_name_may_be_a_letter_apart(family: str, at: int, change: tuple[str, int]) -> None:
    """One letter less, another in its place, or one more: whoever is named alone is the same."""
    letter, less = change
    spelt = family[:at] + letter + family[at + less :]
    text = f"Foreign Minister Ida {family} spoke. Minister {spelt} left."
    assert known(text) == [f"Ida {family}"]


@pytest.mark.parametrize(
    "second",
    [
        pytest.param("Minister Lundquist", id="two letters apart"),
        pytest.param("Minister Lndqvisit", id="a letter in another place"),
        pytest.param("Minister Ola Lindquist", id="a full name"),
        pytest.param("Mr Lindquist", id="a man"),
    ],
)
def test_who_is_another_for_all_the_likeness(second: str) -> None:
    text = f"Foreign Minister Ms Ida Lindqvist spoke. {second} left."
    assert len(read(text).known) == 2


def test_short_names_a_letter_apart_are_of_two() -> None:
    assert len(read("Foreign Minister Ida Holm spoke. Minister Holt left.").known) == 2


@pytest.mark.parametrize("office", ["Special Advisor", "Senior Adviser"])
def test_an_adviser_is_named(office: str) -> None:
    assert known(f"For more information, please contact {office} Ida Holm, tel. 12.") == [
        "Ida Holm"
    ]
