"""French releases: who is who, who says what and who comes, in the turns of French offices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import Country, Organisation, extract
from natobrief.model import Brief
from natobrief.testing.names import Name, names

#: Country, as an adjective for a woman and for a man.
_OF = {
    "NOR": ("norvégienne", "norvégien"),
    "LVA": ("lettone", "letton"),
    "ITA": ("italienne", "italien"),
    "MDA": ("moldave", "moldave"),
    "CAN": ("canadienne", "canadien"),
    "DEU": ("allemande", "allemand"),
}
_OFFICES = (
    ("première ministre {}", "premier ministre {}"),
    ("présidente {}", "président {}"),
    ("chancelière {}", "chancelier {}"),
    ("ministre {} des Affaires étrangères", "ministre {} des Affaires étrangères"),
)


def _read(text: str) -> Brief:
    return extract(text).brief


def _code(party: Country | Organisation | None) -> str | None:
    return party.alpha3 if isinstance(party, Country) else party and party.name


def _persons(text: str) -> dict[str, tuple[str | None, str | None]]:
    return {each.name: (each.office, _code(each.party)) for each in _read(text).persons}


@st.composite
def _holders(draw: st.DrawFn) -> list[tuple[str, Name, str]]:
    """Those of several countries: each his office and country, his name, and his country's code."""
    held: list[tuple[str, Name, str]] = []
    codes = draw(st.lists(st.sampled_from(sorted(_OF)), min_size=2, max_size=6, unique=True))
    for code in codes:
        name = draw(names(taken=[each.family for _, each, _ in held]))
        office, adjective = (
            pair[not name.is_female] for pair in (draw(st.sampled_from(_OFFICES)), _OF[code])
        )
        held.append((office.format(adjective), name, code))
    return held


class TestLists:
    """In a list each has the office that stands before his own name."""

    @given(_holders())
    def test_each_behind_an_office(self, held: list[tuple[str, Name, str]]) -> None:
        *first, last = (
            f"{'la' if name.is_female else 'le'} {office}, {name}" for office, name, _ in held
        )
        text = f"Le 3 mars 2022, à Oslo, {', '.join(first)}, et {last}, ont parlé des ponts."
        found = _persons(text)
        assert {name: code for name, (_, code) in found.items()} == {
            str(name): code for _, name, code in held
        }

    @given(_holders())
    def test_each_before_an_office(self, held: list[tuple[str, Name, str]]) -> None:
        told = ", ".join(f"{name}, {office}" for office, name, _ in held)
        found = _persons(f"À Oslo, le 3 mars 2022, {told}, ont parlé des ponts.")
        assert {name: code for name, (_, code) in found.items()} == {
            str(name): code for _, name, code in held
        }

    def test_they_come(self) -> None:
        brief = _read(
            "Le 3 mars 2022, le ministre suédois de la Défense, Sven Lund, a participé à une"
            " réunion par visioconférence de la présidente moldave, Ana Rusu. Ont également"
            " participé à cette réunion le premier ministre letton, Janis Berzins, la présidente"
            " lituanienne, Ruta Kairys, et le chancelier autrichien, Karl Huber."
        )
        assert str(brief.meeting.mode) == "online"
        assert {_code(each.party) for each in brief.meeting.delegations} >= {
            "LVA", "LTU", "AUT",
        }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le représentant spécial du Secrétaire général des Nations unies, {}, a parlé à Oslo.",
         ("représentant spécial", "United Nations")),
        ("Le représentant spécial du secrétaire général de l'OTAN, {}, a parlé à Oslo.",
         ("représentant spécial", "NATO")),
        ("Le porte-parole du ministre norvégien de la Défense, {}, a parlé à Oslo.",
         ("porte-parole", "NOR")),
        ("Le conseiller diplomatique du président de la Lettonie, {}, a parlé à Oslo.",
         ("conseiller diplomatique", "LVA")),
        ("Le ministre délégué auprès du ministre des Armées, {}, a parlé à Oslo.",
         ("ministre délégué", None)),
        ("The spokesman for the President of Latvia, {}, spoke in Oslo.", ("spokesman", "LVA")),
    ],
)  # fmt: skip
@given(name=names())
def test_who_serves_holds_another_office(
    text: str, told: tuple[str | None, str | None], name: Name
) -> None:
    assert _persons(text.format(name)) == {str(name): told}


def test_of_where_ministers_are_is_no_name() -> None:
    text = "Le 3 mars 2022, les ministres des Affaires étrangères d'Amérique du Nord ont parlé."
    assert _persons(text) == {}


_BERG = "Pål Berg, ministre norvégien de la Défense, "


def _said(text: str) -> list[tuple[str | None, str]]:
    return [
        (each.speaker and each.speaker.name, " ... ".join(each.parts))
        for each in _read(text).statements
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "Pål Berg a affirmé que l’eau monte et a qualifié de « dangereuse et vaine » la crue.",
            ["l’eau monte", "dangereuse et vaine"],
            id="and called it",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aideront, et il a remercié les villes.",
            ["les Alliés aideront"],
            id="and he did",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aideront et a salué les villes.",
            ["les Alliés aideront"],
            id="and welcomed",
        ),
        pytest.param(
            f"{_BERG}a souligné que les Alliés aident et ont livré des ponts.",
            ["les Alliés aident et ont livré des ponts"],
            id="and they delivered",
        ),
    ],
)
def test_what_is_reported_ends_with_its_clause(text: str, said: list[str]) -> None:
    assert _said(text) == [("Pål Berg", each) for each in said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Étaient présents le président italien, Mario Neri, et le président letton, Jan Ozols."
            " Jens Holm a signalé que le pont tient. Il s'est félicité des progrès. Il a remercié"
            " les villes et il a ajouté que l'eau baisse.",
            "Jens Holm",
            id="the last who spoke",
        ),
        pytest.param(
            "Étaient présents le président italien, Mario Neri, et le président letton, Jan Ozols."
            " Il pleuvait. Il ventait. Il a ajouté que l'eau baisse.",
            None,
            id="one of two",
        ),
    ],
)
def test_a_pronoun_some_sentences_on(text: str, speaker: str | None) -> None:
    assert _said(text)[-1] == (speaker, "l'eau baisse")


@pytest.mark.parametrize(
    "more",
    ["dû à la crue des fleuves", "comme la crue des fleuves", "conformément à l'usage",
     "susceptibles de céder", "menés par les villes du Nord"],
)  # fmt: skip
def test_what_is_said_of_a_topic_is_none(more: str) -> None:
    text = (
        "Le 3 mars 2022, à Oslo, les ministres de la Défense des pays de l'OTAN ont discuté de"
        f" l'état des ponts, {more}, et de la sécurité énergétique."
    )
    assert [each.text for each in _read(text).meeting.agenda] == [
        "l'état des ponts",
        "la sécurité énergétique",
    ]


def _agenda(text: str) -> list[str]:
    return [each.text for each in _read(text).meeting.agenda]


@pytest.mark.parametrize(
    ("talked", "topics"),
    [
        ("de la crue et de la sécurité des ponts", ["la crue", "la sécurité des ponts"]),
        ("de la mise en œuvre de la réforme et de la défense collective",
         ["la mise en œuvre de la réforme et de la défense collective"]),
        ("de la dissuasion et de la défense", ["la dissuasion et de la défense"]),
        ("de la crue, suite à un voyage en Norvège", ["la crue"]),
        ("de la crue, à la veille d'un sommet", ["la crue"]),
        ("de la crue, y inclus dans le Nord", ["la crue"]),
    ],
)  # fmt: skip
def test_topics_of_talks(talked: str, topics: list[str]) -> None:
    assert (
        _agenda(
            "Le 3 mars 2022, à Oslo, les ministres de la Défense des pays de l'OTAN ont discuté"
            f" {talked}."
        )
        == topics
    )


@pytest.mark.parametrize(
    "host",
    ["Le ministre de la Défense de la Lettonie, M. {}, sera l'hôte des réunions.",
     "Le ministre letton de la Défense, M. {}, accueillera la réunion.",
     "M. {} était l'hôte de la réunion."],
)  # fmt: skip
@given(name=names())
def test_host(host: str, name: Name) -> None:
    text = (
        "Les ministres de la Défense des pays de l'OTAN tiendront une réunion à Riga (Lettonie)"
        f" les 4 et 5 février 2010. {host.format(name)}"
    )
    found = _read(text).meeting.host
    assert found is not None
    assert str(name).endswith(found.name)


class TestTalksOfTwo:
    """What two speak about is not what they hold."""

    @given(names())
    def test_a_summit_to_come_is_not_theirs(self, name: Name) -> None:
        brief = _read(
            f"Le ministre norvégien de la Défense, Pål Berg, a rencontré le président letton {name}"
            " à Riga le 3 juin 2016 pour évoquer les ponts et l'agenda de l'Alliance pour le sommet"
            " de Varsovie qui se tiendra en juillet."
        )
        assert str(brief.meeting.level) == "other"
        assert "LVA" in {_code(each.party) for each in brief.meeting.delegations}

    @pytest.mark.parametrize(
        "met",
        ["Il a été reçu par son homologue letton, {}.",
         "Il y a été reçu pour une entrevue par le ministre letton de la Défense, {}.",
         "Il sera reçu par le ministre letton de la Défense, {}.",
         "Il a eu un échange avec le ministre letton de la Défense, {}."],
    )  # fmt: skip
    @given(name=names())
    def test_who_receives(self, met: str, name: Name) -> None:
        brief = _read(
            "Le 3 mars 2022, le ministre norvégien de la Défense, Pål Berg, s'est rendu à Riga."
            f" {met.format(name)}"
        )
        assert [
            (_code(each.party), each.person and each.person.name)
            for each in brief.meeting.delegations
        ] == [("LVA", str(name))]


def test_a_meeting_of_ministers_is_no_part_of_another() -> None:
    brief = _read(
        "Le 3 mars 2022, la ministre suédoise de la Défense, Ida Holm, a participé à la réunion des"
        " ministres de la Défense des pays nordiques à Oslo."
    )
    assert [str(each.attendance) for each in brief.meeting.delegations] == ["unstated"]


@pytest.mark.parametrize("marks", ["“{}”", "« {} »", '"{}"', "'{}'", "'{} '", "{}"])
def test_formation_of_a_council_between_marks(marks: str) -> None:
    council = marks.format("Affaires étrangères")
    meeting = _read(
        f"Le ministre Jean Roux participera au Conseil {council} de l'Union européenne, qui se"
        " tiendra le 21 septembre 2020 à Bruxelles."
    ).meeting
    assert str(meeting.level) == "foreign_ministers"
    assert meeting.body == "Foreign Affairs Council"


class TestWhoSpeaks:
    """Speakers by office, pronoun and label."""

    def test_a_deputy_is_not_the_holder(self) -> None:
        text = (
            "Le Secrétaire général de l'ONU, M. Jan Kos, est venu. Le Secrétaire général adjoint"
            " aux affaires politiques a déclaré que l'eau baisse."
        )
        assert _said(text) == [(None, "l'eau baisse")]

    def test_a_label_in_capitals_without_accents(self) -> None:
        text = (
            "9 juillet 2016\n\nConférence de presse de M. Jean Roux, Président de la République, à"
            " Varsovie.\n\nLE PRESIDENT : Mesdames, Messieurs, l'eau baisse.\n\nQUESTION : Et"
            " les ponts ?\n\nLE PRESIDENT : Les ponts tiennent."
        )
        assert [name for name, _ in _said(text)] == ["Jean Roux", None, "Jean Roux"]

    def test_a_pronoun_after_two_who_met(self) -> None:
        text = (
            "Le secrétaire général de l'OTAN, Jens Holm, a rencontré le président Pierre Roux.\n\n"
            "Le secrétaire général et le président Roux ont parlé des ponts. « Il s'agit d'une"
            " réponse défensive et proportionnée », a-t-il déclaré. « Les ponts et les quais sont"
            " les deux axes de notre plan. »"
        )
        assert [name for name, _ in _said(text)] == ["Jens Holm"]

    def test_some_sentences_after_two_who_met(self) -> None:
        text = (
            "Le secrétaire général de l'OTAN, Jens Holm, a rencontré le président Pierre Roux. Le"
            " secrétaire général et le président Roux ont parlé des ponts. Il pleuvait. Il ventait."
            " Il a ajouté que l'eau baisse."
        )
        assert _said(text)[-1][0] is None

    def test_some_sentences_after_an_office_of_nobody(self) -> None:
        text = (
            "Jens Holm est venu. Le chancelier a vu Pierre Roux. Il pleuvait. Il ventait. Il a"
            " ajouté que l'eau baisse."
        )
        assert _said(text)[-1][0] is None

    def test_an_aside_of_a_relative_clause(self) -> None:
        assert (
            _said("Le Conseil est réuni pour parler du lac qui, comme l'a décrit Jan Kos, est là.")
            == []
        )

    def test_a_relative_clause_is_no_subject(self) -> None:
        [statement] = _read(
            "Jens Holm a dit apprécier les efforts que déploie ce pays, avec ses voisins, « pour"
            " trouver une solution pacifique à la crise »."
        ).statements
        assert statement.subject is None


def test_satellites_of_a_state_are_no_matter_of_space() -> None:
    text = "Jens Holm a déclaré que l'URSS et ses satellites d'Europe de l'Est avaient échoué."
    [statement] = _read(text).statements
    assert statement.themes == ()


@pytest.mark.parametrize(
    ("talks", "topics"),
    [
        ("s'entretiendra avec la ministre lettone, {}, de la sécurité maritime et du climat",
         ["la sécurité maritime", "climat"]),
        ("s'est entretenu avec son homologue letton, {}, du partage des charges",
         ["partage des charges"]),
        ("s'est également entretenu avec son homologue letton, {}, au sujet de la mer Noire",
         ["la mer Noire"]),
        ("a eu un échange avec son homologue letton, {}, sur la mer Noire et la cyberdéfense",
         ["la mer Noire", "la cyberdéfense"]),
        ("a eu un entretien avec son homologue letton, {}", []),
        ("s'est entretenu avec la présidente {} de Lettonie", []),
    ],
)  # fmt: skip
@given(name=names())
def test_what_two_talk_about(talks: str, topics: list[str], name: Name) -> None:
    text = (
        "Le 3 mars 2022 à Oslo, le ministre norvégien de la Défense, Pål Berg,"
        f" {talks.format(name)}."
    )
    assert _agenda(text) == topics


@pytest.mark.parametrize(
    ("talked", "topics"),
    [
        ("ont examiné la crue et les ministres ont adopté un plan pour les ponts", ["la crue"]),
        ("ont abordé les relations avec les partenaires, à savoir la Suède et la Géorgie",
         ["les relations avec les partenaires"]),
        ("ont fait le point de la crue, étant entendu qu'il s'agit d'un début", ["la crue"]),
        ("ont échangé leurs points de vue sur la crue", ["la crue"]),
        ("ont abordé la crue, en se penchant sur les ponts", ["la crue"]),
        ("ont abordé la crue, à la suite d'un voyage", ["la crue"]),
        ("ont abordé la crue, une eau brune qui monte", ["la crue"]),
        ("ont abordé la crue, plusieurs d'entre eux les ponts", ["la crue"]),
        ("ont discuté avec le secrétaire général de l'OTAN", []),
    ],
)  # fmt: skip
def test_where_topics_end(talked: str, topics: list[str]) -> None:
    assert (
        _agenda(f"Le 3 mars 2022, à Oslo, les ministres de la Défense des pays de l'OTAN {talked}.")
        == topics
    )


@pytest.mark.parametrize(
    ("held", "mode"),
    [
        ("s'est réuni à Oslo. Le général letton a participé à la réunion par vidéoconférence",
         None),
        ("s'est réuni par visioconférence", "online"),
        ("a tenu une réunion par visioconférence", "online"),
    ],
)  # fmt: skip
def test_mode(held: str, mode: str | None) -> None:
    found = _read(f"Le 19 mai 2022, le Comité militaire de l'OTAN {held}.").meeting.mode
    assert (found and str(found)) == mode


@pytest.mark.parametrize(
    "part",
    ["a participé à une réunion par visioconférence des ministres de la Défense",
     "a participé à la réunion des ministres de la Défense des pays nordiques par visioconférence"],
)  # fmt: skip
def test_mode_of_what_somebody_takes_part_in(part: str) -> None:
    text = f"Le 19 mai 2022, le ministre suédois de la Défense, Sven Lund, {part}."
    assert str(_read(text).meeting.mode) == "online"


@given(names())
def test_offices_of_the_confederation_and_of_the_general_staff(name: Name) -> None:
    text = f"Hier, le président de la Confédération {name} a parlé. Luc Maes, chef de l'état-major"
    assert {each: office for each, (office, _) in _persons(f"{text} général, aussi.").items()} == {
        str(name): "président de la Confédération",
        "Luc Maes": "chef de l'état-major général",
    }


def test_a_summit_of_the_alliance_to_come_is_a_meeting_of_its_own() -> None:
    brief = _read(
        "Le ministre Jean Roux a participé à la réunion des ministres de la Défense de l'OTAN, du"
        " 15 au 16 juin 2022 à Bruxelles.\n\nLors de la réunion, présidée par le secrétaire général"
        " de l'OTAN, Jens Holm, les ministres de la Défense ont préparé les ponts pour le sommet de"
        " l'OTAN qui se tiendra les 29 et 30 juin 2022 à Madrid."
    )
    assert [(str(each.level), each.dates and each.dates.first.day) for each in brief.meetings] == [
        ("defence_ministers", 15),
        ("heads_of_state_and_government", 29),
    ]


@pytest.mark.parametrize(
    ("talk", "topics"),
    [
        ("Le Conseil aura ensuite un échange de vues sur la crue.", ["la crue"]),
        ("Le Conseil examinera la crue et adoptera des conclusions sur les ponts.", ["la crue"]),
        ("Le Conseil permettra tout d'abord aux ministres d'aborder la crue.", ["la crue"]),
        ("Les ministres auront un échange de vues approfondi sur la crue.", ["la crue"]),
        ("Les ministres auront l'occasion d'abord de se pencher sur la crue.", ["la crue"]),
        ("Les ministres feront aussi le point sur la crue au début de ce mois.", ["la crue"]),
        ("Le déjeuner sera consacré à un échange de vues avec le ministre du Liban.", []),
    ],
)  # fmt: skip
def test_what_a_council_will_talk_about(talk: str, topics: list[str]) -> None:
    assert (
        _agenda(
            "Le ministre Jean Roux participera au Conseil des affaires étrangères de l'UE,"
            f" qui se tiendra le 21 septembre 2020 à Bruxelles. {talk}"
        )
        == topics
    )


@pytest.mark.parametrize("place", ["Bruxelles (Belgique)", "Ottawa (Ontario)", "Oslo, Norvège"])
def test_a_day_a_place_and_who_speaks_between_dashes(place: str) -> None:
    text = (
        f"La ministre conclut sa visite\n\nCommuniqué de presse\n\nLe 17 février 2022 – {place} –"
        " Défense nationale/Forces armées canadiennes\n\nLe 16 février, à Riga, la ministre de la"
        " Défense Ida Holm a rencontré le ministre letton de la Défense, Jan Ozols."
    )
    brief = _read(text)
    assert brief.source.published is not None
    assert (brief.source.published.month, brief.source.published.day) == (2, 17)
    assert brief.meeting.dates is not None
    assert brief.meeting.dates.first.year == 2022


def test_what_is_put_online_is_no_meeting_online() -> None:
    text = (
        "Le 3 mars 2022, le ministre norvégien de la Défense, Pål Berg, a rencontré à Oslo son"
        " homologue letton, Jan Ozols, selon un communiqué mis en ligne à Riga."
    )
    assert _read(text).meeting.mode is None


@pytest.mark.parametrize(
    "does",
    ["y représentera la Lettonie", "y a représenté la Lettonie", "y représentait la Lettonie",
     "a conduit la délégation de Lettonie"],
)  # fmt: skip
@given(name=names())
def test_who_represents_a_country(does: str, name: Name) -> None:
    brief = _read(
        "Les ministres de la Défense des pays de l'OTAN se sont réunis à Oslo les 4 et 5 mai 2010."
        f" Le ministre de la Défense, {name}, {does}."
    )
    assert [
        (_code(each.party), each.person and each.person.name) for each in brief.meeting.delegations
    ] == [("LVA", str(name))]


@given(
    verb=st.sampled_from(["se rendra", "se rend", "participera"]),
    where=st.sampled_from(
        [
            "au sommet de l'OTAN à Washington les 9 et 10 juillet 2024",
            "les 9 et 10 juillet 2024 au sommet de l'OTAN à Washington",
        ]
    ),
    premier=names(),
)
def test_who_goes_to_a_summit_is_there(verb: str, where: str, premier: Name) -> None:
    brief = _read(f"Le Premier ministre du Luxembourg, {premier}, {verb} {where}.")
    [meeting] = brief.meetings
    assert meeting.venue is not None
    assert (str(meeting.dates), meeting.venue.city) == ("2024-07-09/2024-07-10", "Washington")
    assert [(each.party, each.office) for each in meeting.delegations] == [
        (Country("LUX"), "Premier ministre")
    ]


@pytest.mark.parametrize("word", ["Déclaration conjointe", "Declaration conjointe"])
@pytest.mark.parametrize("is_capital", [False, True])
def test_a_statement_is_joint_without_its_accent(word: str, *, is_capital: bool) -> None:
    title = f"{word} de la Norvège et de la Lettonie"
    head = title.upper() if is_capital else title
    brief = _read(f"{head}\n\nOslo, le 5 mai 2022\n\nNous réaffirmons notre soutien à l'Ukraine.")
    assert brief.source.kind == "joint_statement"


def test_a_summit_is_called_after_those_who_meet() -> None:
    brief = _read(
        "Les ministres des Affaires étrangères de l'Union européenne se réuniront le 16 avril 2018 "
        "à Luxembourg. Ils prépareront le sommet UE-Balkans occidentaux, qui se tiendra à Sofia le "
        "17 mai 2018."
    )
    assert [str(each.dates) for each in brief.meetings] == ["2018-04-16", "2018-05-17"]


@pytest.mark.parametrize("verb", ["qui accueillera", "accueille", "abritera"])
def test_a_capital_is_where_what_it_houses_is(verb: str) -> None:
    lead = "C'est la capitale lettone Riga" if verb.startswith("qui") else "Riga"
    brief = _read(f"{lead} {verb} le sommet extraordinaire de l'OTAN les 17 et 18 novembre 2026.")
    assert brief.meeting.venue is not None
    assert brief.meeting.venue.city == "Riga"


def test_ambassadors_are_not_accredited_as_the_press_is() -> None:
    brief = _read(
        "Le Président reçoit les lettres d'accréditation de cinq ambassadeurs\n\n"
        "Le Président, Ivo Berg, a reçu le 5 mai 2022 à Riga les ambassadeurs accrédités en "
        "Lettonie."
    )
    assert brief.source.kind != "media_advisory"


@pytest.mark.parametrize("of", ["chargés de la Défense", "en charge de la Défense"])
def test_ministers_in_charge_of_defence_are_those_of_defence(of: str) -> None:
    brief = _read(f"Les ministres {of} se sont réunis le 13 mai 2018 à Ouagadougou.")
    assert brief.meeting.level == "defence_ministers"


def test_a_file_that_somebody_sponsors_is_no_meeting_in_his_chair() -> None:
    brief = _read(
        "Riga accueillera le sommet de l'OTAN les 17 et 18 novembre 2026. Ce dossier est mené sous "
        "l'égide du Premier ministre letton, Ivo Berg."
    )
    assert brief.meeting.chair is None
