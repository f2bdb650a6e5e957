"""What stands beside a name: office and party, in every order."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from natobrief.model import Country, Language, Organisation
from natobrief.rules.known import Known
from natobrief.rules.people import people_of
from natobrief.testing.names import Name, names
from tests.profiles import times
from tests.rules.marked import mark

_Told = tuple[str | None, str | None]


def people(text: str, language: Language = Language.EN) -> tuple[Known, ...]:
    """Return the persons of a text."""
    return people_of(mark(text, language)).known


def told(person: Known) -> _Told:
    """Return what is told of a person: office, and party by name."""
    if isinstance(person.party, Country):
        return person.office, person.party.alpha3
    return person.office, person.party.name if isinstance(person.party, Organisation) else None


_ONE = [
    ("Latvian Foreign Minister {}", "Foreign Minister", "LVA"),
    ("Latvia’s Foreign Minister, {},", "Foreign Minister", "LVA"),
    (
        "Latvian Foreign Minister and OSCE Chairperson-in-Office {}",
        "Foreign Minister and OSCE Chairperson-in-Office",
        "LVA",
    ),
    ("Former Latvian Foreign Minister {}", "Former Foreign Minister", "LVA"),
    ("Latvia's former Foreign Minister, {},", "former Foreign Minister", "LVA"),
    ("the former NATO Secretary General, {},", "former NATO Secretary General", "NATO"),
    ("the ex-President of Latvia, {},", "ex-President", "LVA"),
    ("the formerly Latvian firm's President {}", "President", None),
    ("{}, the President of the Northern Academy and", "President of the Northern Academy", None),
    ("{}, Director of the Northern Archive who", "Director of the Northern Archive", None),
    ("{}, Commander of the Armed forces and", "Commander of the Armed forces", None),
    ("Parliament President {}", "Parliament President", None),
    ("Chairman of NATO Military Committee, {},", "Chair of the NATO Military Committee", "NATO"),
    ("{}, Chairman of the Joint Chiefs of Staff Committee of Latvia,",
     "Chairman of the Joint Chiefs of Staff Committee", "LVA"),
    ("Latvia Foreign Minister {}", "Foreign Minister", "LVA"),
    ("Foreign Minister of Latvia {}", "Foreign Minister", "LVA"),
    ("the Minister for Foreign Affairs of Latvia, {},", "Minister for Foreign Affairs", "LVA"),
    ("Foreign Minister {} of Latvia", "Foreign Minister", "LVA"),
    (
        "{}, Minister for Foreign Affairs and European Integration of Latvia,",
        "Minister for Foreign Affairs and European Integration",
        "LVA",
    ),
    ("Foreign Minister {} (Latvia)", "Foreign Minister", "LVA"),
    ("{}, Minister of Foreign Affairs of Latvia,", "Minister of Foreign Affairs", "LVA"),
    ("{}, the Latvian foreign minister,", "foreign minister", "LVA"),
    ("{}, Latvia's foreign minister,", "foreign minister", "LVA"),
    ("{} (Latvia's foreign minister)", "foreign minister", "LVA"),
    ("US Secretary of State {}", "Secretary of State", "USA"),
    ("Secretary of State {}", "Secretary of State", None),
    ("EU High Representative/Vice-President {}", "High Representative/Vice-President",
     "European Union"),
    ("High Representative/Vice-President {}", "High Representative/Vice-President",
     "European Union"),
    ("High Representative {}", "High Representative", None),
    ("the Latvian Foreign Minister [{}] and", "Foreign Minister", "LVA"),
    ("Latvian opposition leader {}", "opposition leader", "LVA"),
    ("the President of the European Commission, {},", "President", "European Commission"),
    ("European Council President {}", "President", "European Council"),
    ("UN Secretary-General {}", "Secretary-General", "United Nations"),
    ("NATO Secretary-General {}", "NATO Secretary General", "NATO"),
    ("Admiral {}, Chair of the Military Committee,", "Chair of the NATO Military Committee",
     "NATO"),
    ("the Supreme Allied Commander Europe (SACEUR), General {},", "Supreme Allied Commander Europe",
     "NATO"),
    ("the Minister for Ships and Lakes (MSL), {},", "Minister for Ships and Lakes", None),
    ("the UN High Commissioner for Refugees (UNHCR), {},", "High Commissioner for Refugees",
     "United Nations"),
    ("Supreme Allied Commander Europe, General {},", "Supreme Allied Commander Europe", "NATO"),
    ("General {}, Supreme Allied Commander, Europe,", "Supreme Allied Commander, Europe", "NATO"),
    ("{}, Chief of the General Staff of the Armed Forces of Latvia,",
     "Chief of the General Staff of the Armed Forces", "LVA"),
    ("the Minister of Harbour Affairs of Latvia, {},", "Minister of Harbour Affairs", "LVA"),
    ("the EU High Representative for Foreign Affairs and Vice-President of the Commission, {},",
     "High Representative for Foreign Affairs and Vice-President of the Commission",
     "European Union"),
    ("the Deputy Prime Minister and Minister of Quays, {},",
     "Deputy Prime Minister and Minister of Quays", None),
    ("General {}, MFA Spokesperson,", "Spokesperson", None),
    ("General {}, OECD Secretary General,", "Secretary General", None),
    ("the Latvian Defence Minister, Minister {},", "Defence Minister", "LVA"),
    ("the foreign minister of Latvia, Minister {},", "foreign minister", "LVA"),
    ("the President of Latvia, President {},", "President", "LVA"),
    ("Latvia's Chancellor, Chancellor {},", "Chancellor", "LVA"),
    ("the Prime Minister, Minister {},", "Minister", None),
    ("the Foreign Minister, President {},", "President", None),
    ("the Foreign Minister and Minister {},", "Minister", None),
    ("General {}, Supreme Commander Transformation,", "Supreme Commander Transformation", "NATO"),
    ("the Supreme Allied Commander for Transformation, General {},",
     "Supreme Allied Commander for Transformation", "NATO"),
    ("Assistant Secretary General for Operations {}",
     "Assistant Secretary General for Operations", "NATO"),
    ("{}, Commander of the Latvian Land Forces,", "Commander of the Latvian Land Forces", "LVA"),
    ("Latvia's Deputy Prime Minister and Minister of Defence {}",
     "Deputy Prime Minister and Minister of Defence", "LVA"),
    ("the President and Prime Minister {}", "Prime Minister", None),
    ("the Director of the Northern Military Archive, {},",
     "Director of the Northern Military Archive", None),
    ("{}, the Secretary General’s Special Representative,", "Special Representative", None),
    ("the UN Secretary-General’s Personal Envoy for Iraq, {},", "Personal Envoy",
     "United Nations"),
    ("the Latvian President's Special Envoy, {},", "Special Envoy", "LVA"),
    ("the Special Representative for Iraq, {},", "Special Representative", None),
    ("the OSCE Special Representative for Iraq, {},", "Special Representative",
     "Organization for Security and Co-operation in Europe"),
    ("the Vice-Speaker of Latvia, {},", "Vice-Speaker", "LVA"),
    ("the Foreign Secretary, {} (Latvian Permanent Representative) and I",
     "Permanent Representative", "LVA"),
    ("{}, President of the Federal Republic of Nigeria,", "President", "NGA"),
    ("{}, President of the Islamic Republic of Mauritania,", "President", "MRT"),
    ("Deputy Secretary General Ambassador {}", "NATO Deputy Secretary General", "NATO"),
    ("Acting Foreign Minister {}", "Acting Foreign Minister", None),
    ("Latvian Ambassador to NATO {}", "Ambassador to NATO", "LVA"),
    ("the Ambassador to NATO, {},", "Ambassador to NATO", None),
    ("NATO Ambassador {}", "Ambassador", "NATO"),
    ("{}, Chief of the Latvian Land Forces,", "Chief of the Latvian Land Forces", "LVA"),
    ("the Head of the Northern Archive, {},", "Head of the Northern Archive", None),
    ("the Deputy Head of the EU Delegation to Latvia, {},", "Deputy Head of the EU Delegation",
     "European Union"),
    ("the Under-Secretary-General for UN Harbour Operations, {},",
     "Under-Secretary-General for UN Harbour Operations", "United Nations"),
    ("the Mayor of Riga, {},", "Mayor of Riga", None),
    ("the General Manager of the NATO Harbour Agency, {},",
     "General Manager of the NATO Harbour Agency", "NATO"),
    ("{}, the Chief Executive of Lake Works,", "Chief Executive of Lake Works", None),
    ("the Mayor of the City of Riga, {},", "Mayor of the City of Riga", None),
    ("General {}", None, None),
    ("General {} of Latvia", None, "LVA"),
    ("Latvia’s General {}", None, "LVA"),
]  # fmt: skip
_ONE_FR = [
    ("L'ancien ministre de la Défense de Lettonie, {},", "ancien ministre de la Défense", "LVA"),
    ("L'ancienne Première ministre {}", "ancienne Première ministre", None),
    ("Le ministre letton des Affaires étrangères, {},", "ministre des Affaires étrangères", "LVA"),
    ("La ministre des Affaires étrangères de Lettonie, {},", "ministre des Affaires étrangères",
     "LVA"),
    ("la présidente de la Lettonie, {},", "présidente", "LVA"),
    ("le chef d’état-major interarmées de Lettonie, {},", "chef d’état-major interarmées", "LVA"),
    ("le président letton, {},", "président", "LVA"),
    ("{}, ministre de l’Europe et des Affaires étrangères,",
     "ministre de l’Europe et des Affaires étrangères", None),
    ("le chef d’état-major letton, le général {},", "chef d’état-major", "LVA"),
    ("le secrétaire général de l’OTAN, M. {},", "NATO Secretary General", "NATO"),
    ("la vice-première ministre et ministre de la Défense {}",
     "vice-première ministre et ministre de la Défense", None),
    ("le haut représentant de l’Union européenne, {},", "haut représentant", "European Union"),
]  # fmt: skip


class TestPlanted:
    """Whatever the name, what stands beside it is read, with the words that say it."""

    @pytest.mark.parametrize(("frame", "office", "party"), _ONE, ids=[row[0] for row in _ONE])
    @times(1 / 4)
    @given(name=names())
    def test_introductions(
        self, frame: str, office: str | None, party: str | None, name: Name
    ) -> None:
        [person] = people(f"Then {frame.format(name)} spoke.")
        assert told(person) == (office, party)
        assert (person.party is None) == (person.party_span is None)
        assert bool(person.office_spans) == (office is not None)

    @pytest.mark.parametrize(("frame", "office", "party"), _ONE_FR, ids=[row[0] for row in _ONE_FR])
    def test_french_introductions(self, frame: str, office: str, party: str | None) -> None:
        [person] = people(f"Hier, {frame.format('Paul Renard')} a parlé.", Language.FR)
        assert told(person) == (office, party)

    @pytest.mark.parametrize(
        "frame",
        ["their Latvian counterpart {}", "their counterpart from Latvia, {},",
         "Latvia’s counterpart {}", "{}, their Latvian counterpart,"],
    )  # fmt: skip
    @given(name=names())
    def test_counterparts(self, frame: str, name: Name) -> None:
        text = f"They met {frame.format(name)} today."
        [person] = people(text)
        assert person.is_counterpart
        assert told(person) == (None, "LVA")
        assert [span.of(text) for span in person.office_spans] == ["counterpart"]


_TWO = [
    ("the Foreign Ministers of Latvia and Norway, {} and {},", "foreign minister"),
    ("{} and {}, the Foreign Ministers of Latvia and Norway,", "foreign minister"),
    ("Foreign Ministers {} of Latvia and {} of Norway", "foreign minister"),
    ("Foreign Ministers {} (Latvia) and {} (Norway)", "foreign minister"),
    ("Latvian President {} and Norwegian President {}", "President"),
    ("the Latvian and Norwegian foreign ministers, {} and {},", "foreign minister"),
    ("Latvia’s and Norway’s foreign ministers, {} and {},", "foreign minister"),
    ("the Latvian and Norwegian foreign ministers, respectively {} and {},", "foreign minister"),
]


class TestSeveral:
    """To each his own, when the counts agree."""

    @pytest.mark.parametrize(("frame", "office"), _TWO, ids=[row[0] for row in _TWO])
    def test_pairs(self, frame: str, office: str) -> None:
        found = people(f"Then {frame.format('Ida Holm', 'Paul Dale')} spoke.")
        assert [(person.name.name, *told(person)) for person in found] == [
            ("Ida Holm", office, "LVA"),
            ("Paul Dale", office, "NOR"),
        ]

    @pytest.mark.parametrize(
        ("frame", "language"),
        [
            ("He received his Latvian and Norwegian counterparts {} and {} there.", Language.EN),
            ("She met her Latvian and Norwegian colleagues, {} and {}, today.", Language.EN),
            ("She met her counterparts from Latvia and Norway, {} and {}, today.", Language.EN),
            ("Elle a reçu ses homologues letton et norvégien, {} et {}, hier.", Language.FR),
            ("Elle a reçu ses homologues de Lettonie et de Norvège, {} et {}, hier.", Language.FR),
        ],
    )
    @given(data=st.data())
    def test_counterparts(self, frame: str, language: Language, data: st.DataObject) -> None:
        first = data.draw(names())
        found = people(frame.format(first, data.draw(names(taken=[first.family]))), language)
        assert [told(person) for person in found] == [(None, "LVA"), (None, "NOR")]
        assert all(person.is_counterpart for person in found)

    def test_of_two_counterparts_one_alone_is_of_neither(self) -> None:
        [person] = people("They met their Latvian and Norwegian counterparts, Ida Holm, today.")
        assert told(person) == (None, None)

    def test_french_pairs(self) -> None:
        text = "Les ministres letton et danois de la Défense, Ida Holm et Paul Dale, parlent."
        found = people(text, Language.FR)
        assert [(person.name.name, told(person)[1]) for person in found] == [
            ("Ida Holm", "LVA"),
            ("Paul Dale", "DNK"),
        ]

    @pytest.mark.parametrize("office", ["President of Latvia", "the President of Latvia"])
    @pytest.mark.parametrize("before", ["{}", "{} and {}", "the ministers {}, {} and {}"])
    def test_an_office_right_before_a_name_is_none_of_those_before(
        self, before: str, office: str
    ) -> None:
        others = before.format("Ida Holm", "Jan Kos", "Ole Berg")
        found = people(f"They met {others}, {office} Paul Dale.")
        assert [told(person) for person in found[-1:]] == [("President", "LVA")]
        assert all(person.party is None for person in found[:-1])

    def test_one_office_shared(self) -> None:
        found = people("Then Latvian Ministers Ida Holm and Paul Dale spoke.")
        assert [told(person) for person in found] == [("minister", "LVA")] * 2

    def test_the_party_of_the_last_is_not_that_of_all(self) -> None:
        found = people(
            "Then the Danish, Latvian and Norwegian ministers Ida Holm and Paul Dale spoke."
        )
        assert [told(person) for person in found] == [("minister", None)] * 2

    def test_one_office_of_no_party_shared(self) -> None:
        found = people("Then Presidents Ida Holm and Paul Dale spoke.")
        assert [told(person) for person in found] == [("president", None)] * 2

    def test_counts_that_differ_tell_no_party(self) -> None:
        text = "{}, the Foreign Ministers of Latvia, Norway and Spain, spoke."
        found = people(text.format("Ida Holm and Paul Dale"))
        assert [told(person)[1] for person in found] == [None, None]


@given(names())
def test_what_stands_above_a_blank_line_introduces_nobody(name: Name) -> None:
    text = f"A guest from the US Secretary of Defense\n\nNATO\n\nSecretary General {name} spoke."
    [person] = people(text)
    assert told(person) == ("NATO Secretary General", "NATO")


@given(
    names(),
    st.sampled_from([", President's Office,", " (King's College)", ", Minister's Cabinet,"]),
)
def test_whose_office_it_is_does_not_hold_it(name: Name, behind: str) -> None:
    [person] = people(f"They met H.E. {name}{behind} in Oslo.")
    assert told(person)[0] is None


@given(names(), st.sampled_from(["Norwegian Secretary General", "Norway's Secretary General"]))
def test_a_secretary_general_of_a_country_is_not_the_alliances(name: Name, post: str) -> None:
    [person] = people(f"NATO welcomed {post} {name}.")
    assert told(person) == ("Secretary General", "NOR")


@given(names(), names(), st.sampled_from(["State Secretary", "the Norwegian Special Envoy"]))
def test_who_serves_another_holds_the_first_office(one: Name, other: Name, post: str) -> None:
    assume(one.family.split()[-1] != other.family.split()[-1])
    first, second = people(f"They met H.E. {one}, {post} to Defence Minister {other}.")
    assert told(first)[0] == post.removeprefix("the Norwegian ")
    assert told(second)[0] == "Defence Minister"


@given(names(), names())
def test_an_office_between_two_names_is_that_of_the_first(one: Name, other: Name) -> None:
    text = f"H.E. {one}, Foreign Minister of Latvia, H.E. {other}, Prime Minister of Norway, met."
    first, *second = people(text)
    assert told(first) == ("Foreign Minister", "LVA")
    assert [told(each) for each in second] in ([], [("Prime Minister", "NOR")])


@pytest.mark.parametrize(
    ("text", "language", "office"),
    [
        ("The Defence Ministers of the Baltic States, {}, met.", Language.EN, "defence minister"),
        ("The Presidents of the five Nordic countries, {}, met.", Language.EN, "president"),
        (
            "Les ministres de la Défense des pays nordiques, {}, se sont réunis.",
            Language.FR,
            "ministre de la Défense",
        ),
    ],
)
def test_those_of_a_region_hold_one_office(text: str, language: Language, office: str) -> None:
    last = "and" if language is Language.EN else "et"
    found = people(text.format(f"Ida Holm, Ola Lind {last} Jon Vik"), language)
    assert [each.name.name for each in found] == ["Ida Holm", "Ola Lind", "Jon Vik"]
    assert {told(each) for each in found} == {(office, None)}


def test_who_stands_beside_those_of_a_region_is_none_of_them() -> None:
    [found] = people("The Defence Ministers of the Nordic countries and Mr Ola Lind met.")
    assert told(found) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Q: Mr. Secretary General, {}, Harbour Post. Will you go?",
        "Q: Mr Prime Minister, {} from Harbour Post. Will you go?",
        "Q: Thank you, Madam Secretary of State, {}, Harbour Post. Will you go?",
        "Question: Thank you very much, Prime Minister, {}, Harbour Post. Will you go?",
        "Q2: Secretary General, {}, Harbour Post. Will you go?",
        "Good evening, Foreign Minister, {} of Harbour Post. Will you go?",
        "Press point with the President of Latvia\n{} (Harbour Post): Please begin.",
        "Visit of the Foreign Minister\n{}: Please begin.",
    ],
)
@times(1 / 4)
@given(name=names())
def test_an_office_of_another_who_is_spoken_to(line: str, name: Name) -> None:
    """Who is addressed, or named in the line above, is not the one who gives his name then."""
    for person in people(line.format(name)):
        assert person.office is None


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Thanks to the Foreign Minister, {}, we went.", "Foreign Minister"),
        ("Mr President {} came.", "President"),
        ("Thank you, Prime Minister {}, for this.", "Prime Minister"),
        ("The Prime Minister, {}: We agree.", "Prime Minister"),
        ("They met the Foreign Minister,\n{}, of whom much is known.", "Foreign Minister"),
    ],
)
@times(1 / 4)
@given(name=names())
def test_an_office_of_the_one_named(line: str, office: str, name: Name) -> None:
    [person] = people(line.format(name))
    assert person.office == office


_NAMES = ("M. Jean Kos", "Mme Ida Holm")


@pytest.mark.parametrize(
    "office",
    [
        "président de la République",
        "présidente de l'Assemblée nationale",
        "président du Sénat",
        "ministre des Affaires étrangères et du Commerce extérieur",
        "ministre de la Défense et des Anciens combattants",
    ],
)
@pytest.mark.parametrize("party", [("", None), (" de la Lettonie", "LVA")])
def test_whole_offices_in_french(office: str, party: tuple[str, str | None]) -> None:
    [found] = people(f"Le {office}{party[0]}, M. Jean Kos, est arrivé.", Language.FR)
    assert told(found) == (office, party[1])


@pytest.mark.parametrize("unknown", ["Grand Vizier", "Keeper of the Wells", "Minister of Defence"])
def test_an_office_before_the_next_name_is_not_that_of_the_one_before(unknown: str) -> None:
    text = f"He met the {unknown}, Mr Jan Kos, the Minister of Sport, Ms Ida Holm, and others."
    kos, holm = people(text)
    assert told(holm) == ("Minister of Sport", None)
    assert kos.office in {None, unknown}


def test_offices_behind_names_stay_theirs() -> None:
    kos, holm = people("He met Mr Jan Kos, Minister of Sport, Ms Ida Holm, Minister of Defence.")
    assert [kos.office, holm.office] == ["Minister of Sport", "Minister of Defence"]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        (
            "{}, Assistant Secretary General for Operations and Minister of Defence {} spoke.",
            ("Assistant Secretary General for Operations", "Minister of Defence"),
        ),
        (
            "{}, Foreign Minister and Prime Minister, {}, spoke.",
            ("Foreign Minister", None),
        ),
        (
            "{}, Deputy Prime Minister and Minister of Defence, met with Mr {}.",
            ("Deputy Prime Minister and Minister of Defence", None),
        ),
    ],
)
def test_an_office_right_before_the_next_name_is_not_of_the_last_one(
    text: str, offices: tuple[str | None, ...]
) -> None:
    found = people(text.format("Ida Holm", "Ola Lind"))
    assert tuple(each.office for each in found) == offices


@pytest.mark.parametrize("form", ["du Royaume de", "du royaume de", "de la République de", "de"])
@pytest.mark.parametrize(
    "office", ["ministre de la Défense", "Premier ministre", "ministre des Affaires étrangères"]
)
@pytest.mark.parametrize("text", ["Le {}, Jean Kos, est là.", "Jean Kos, {}, est là."])
def test_the_form_of_a_state_is_no_part_of_an_office(text: str, office: str, form: str) -> None:
    [found] = people(text.format(f"{office} {form} Norvège"), Language.FR)
    assert told(found) == (office, "NOR")


@pytest.mark.parametrize(
    ("text", "office", "party"),
    [
        ("Le président de la République, Jean Kos, est là.", "président de la République", None),
        ("Jean Kos, ministre de la République tchèque, est là.", "ministre", "CZE"),
        ("Jean Kos, président de la République fédérale d'Allemagne.", "président", "DEU"),
        (
            "Le représentant permanent de la France auprès de l'OTAN, l'ambassadeur Jean Kos.",
            "représentant permanent",
            "FRA",
        ),
        (
            "L'ambassadeur de France auprès de l'OTAN, M. Jean Kos, est là.",
            "ambassadeur",
            "FRA",
        ),
        ("L'ambassadeur Jean Kos est là.", "ambassadeur", None),
    ],
)
def test_of_which_republic(text: str, office: str, party: str | None) -> None:
    [found] = people(text, Language.FR)
    assert told(found) == (office, party)


@pytest.mark.parametrize("verb", ["outlined", "said", "met"])
def test_the_line_of_a_writer_ends_before_an_office(verb: str) -> None:
    found = people(f"By Jan Holm\n\nSecretary General Ana Berg {verb} the plan of the ministers.")
    offices = {each.name.name: each.office for each in found}
    assert offices == {"Jan Holm": None, "Ana Berg": "NATO Secretary General"}


@pytest.mark.parametrize("who", ["The President", "The Foreign Minister", "A Minister"])
def test_a_sentence_below_a_headline_gives_no_office(who: str) -> None:
    found = people(f"A visit by Ana Berg\n\n{who} will receive Ms Ana Berg in Oslo.")
    assert {each.office for each in found} == {None}


@pytest.mark.parametrize("below", ["Foreign Minister", "Foreign Minister of Norway, Chair"])
def test_a_line_below_a_name_is_its_office(below: str) -> None:
    [found] = people(f"Ana Berg\n\n{below}\n\nspoke in Oslo.")
    assert found.office == "Foreign Minister"


@pytest.mark.parametrize("how", ["fédéral", "sortant", "en exercice"])
def test_how_a_french_office_is_held(how: str) -> None:
    [person] = people(f"Le premier ministre {how} Jan Kos est venu.", Language.FR)
    assert told(person) == ("premier ministre", None)
    [person] = people(f"Le chancelier {how}, Jan Kos, est venu.", Language.FR)
    assert told(person) == ("chancelier" if how != "fédéral" else "chancelier fédéral", None)


@pytest.mark.parametrize("about", ["Affairs Department", "Department", "Unit", "Security Division"])
def test_what_is_about_an_organisation_is_not_its_own(about: str) -> None:
    [person] = people(f"Jan Kos, Director of the ASEAN {about} of the ministry, came.")
    assert told(person)[1] is None
    [person] = people("Jan Kos, Director of ASEAN, came.")
    assert told(person)[1] == "Association of Southeast Asian Nations"


def test_a_house_is_nobody() -> None:
    text = "Ils ont reçu le locataire de la Maison Blanche, a annoncé lundi le ministre Jan Kos."
    assert [person.name.name for person in people(text, Language.FR)] == ["Jan Kos"]


def test_lines_of_names_and_offices_go_in_turn() -> None:
    found = people("Ana Berg\n\nForeign Minister\n\nJan Kos\n\nForeign Minister of Norway, Chair")
    assert [(each.name.name, each.office) for each in found] == [
        ("Ana Berg", "Foreign Minister"),
        ("Jan Kos", "Foreign Minister"),
    ]


def test_lines_of_names_each_with_an_office_go_in_turn() -> None:
    found = people("Ana Berg, Foreign Minister of Norway\nJan Kos, Foreign Minister of Poland")
    assert [told(each) for each in found] == [
        ("Foreign Minister", "NOR"),
        ("Foreign Minister", "POL"),
    ]
    found = people("Foreign Minister of Norway\nAna Berg\nForeign Minister of Poland\nJan Kos")
    assert [told(each)[1] for each in found] == ["NOR", "POL"]


@pytest.mark.parametrize("what", ["Counterpart", "Foreign Minister"])
@pytest.mark.parametrize("does", ["Discuss", "Sign", "Meet", "Call"])
def test_in_a_headline_the_second_of_two_is_somebody_else(what: str, does: str) -> None:
    [found] = people(f"Berg, British {what} {does} Ports\n\nMinister Ana Berg spoke.")
    assert told(found) == ("Minister", None)
    [found] = people(f"Ana Berg, British Foreign Minister, {does}s Ports")
    assert told(found) == ("Foreign Minister", "GBR")
    both = people("Berg, British Foreign Minister Mark Holt spoke, and Minister Ana Berg too.")
    assert [each.name.name for each in both] == ["Ana Berg", "Mark Holt"]


def test_offices_cut_short_are_offices() -> None:
    found = people("Norwegian PM Ida Holm met PM Jan Berg of Poland and Finland's FM Ana Kos.")
    assert [told(each) for each in found] == [("PM", "NOR"), ("PM", "POL"), ("FM", "FIN")]
    assert people("It opens at 8 PM Eastern Time.") == ()
