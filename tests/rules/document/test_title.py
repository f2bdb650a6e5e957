"""The headline."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief.rules.document import find_title
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document, words

#: Words that make a headline longer than most.
_LONG_FIELD = "sur les ports du Nord, " + ", ".join(["les quais et les digues"] * 8)


def _title(text: str) -> str | None:
    return words(text, find_title(document(text)))


@given(st.text())
@example("Déclaration de " + "M. " * 60 + "?\n\nTexte.")  # was read for ever
def test_any_text_is_survived(text: str) -> None:
    found = find_title(document(text))
    assert found is None or found.end <= len(text)


@given(prose=filler())
def test_prose_has_no_headline(prose: str) -> None:
    assert _title(f"{prose}.\n\n{prose}.") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Call with President Ruiz: 6 July 2024\nOslo",
            "Call with President Ruiz: 6 July 2024",
            id="with its day",
        ),
        pytest.param(
            "Get videos from our site\nNo code? Ask\nWe send you a code.\n\nPorts open in spring",
            "Ports open in spring",
            id="below words about an account",
        ),
        pytest.param(
            "Transcript of doorstop\nSubjects: Leaders Week, ports; quays.\n5 May 2022",
            "Transcript of doorstop",
            id="above its subjects",
        ),
        pytest.param("A meeting in spring", "A meeting in spring", id="first line"),
        *(
            pytest.param(f"{line}\n\nA meeting in spring", "A meeting in spring", id=line)
            for line in (
                "NORTH ATLANTIC TREATY ORGANIZATION",
                "Organisation du Traité de l'Atlantique Nord",
                "Press and Media Service",
                "Mission of Latvia to the North Atlantic Treaty Organization",
                "Permanent Delegation of the Republic of Latvia to NATO",
                "Embassy of Latvia in Oslo",
                "Press Service - Service de presse",
                "B-1110 Brussels, Tel. (32-2) 707 50 41",
                "COMMUNIQUE DE PRESSE",
                "Communique de presse PR(2008)114",
            )
        ),
        pytest.param(
            "President Ana B. Ruiz\n\nA meeting in spring", "A meeting in spring", id="letterhead"
        ),
        pytest.param(
            "A meeting in spring\nAnna Berg, the minister, in May\nAnna Berg, the minister, in May",
            "A meeting in spring",
            id="what is said of a picture stands twice",
        ),
        pytest.param(
            "A meeting in spring\nPR 37\n3325th Council meeting\nPorts\nRiga, 5 May 2022",
            "A meeting in spring",
            id="above the number of a sitting",
        ),
        pytest.param(
            "General Secretariat of the Council\nA meeting in spring",
            "A meeting in spring",
            id="below a secretariat",
        ),
        pytest.param(
            "PR (2022) 055\nOslo, 3 May 2022\nA meeting in spring",
            "A meeting in spring",
            id="below number and dateline",
        ),
        pytest.param(
            "• A meeting in spring [fr]\n• |\n• Last updated: 3 May 2022 12:16",
            "A meeting in spring",
            id="in a list",
        ),
        pytest.param(
            "Updated: 03-May-2022 | NATO Speeches |\nNATO HQ , 3 May 2022 |\nA word on spring",
            "A word on spring",
            id="between bars",
        ),
        pytest.param("Press conference\n\nby the Secretary General", "Press conference", id="by"),
        pytest.param(
            "Talks in the spring of the year\n\nOpening words\n\nby the Secretary General",
            "Opening words",
            id="short above the speaker",
        ),
        pytest.param(
            "27 de junio de 2022\n\nA word on spring",
            "A word on spring",
            id="a day of another tongue",
        ),
        pytest.param(
            "Wednesday, September 28\n\nA word on spring", "A word on spring", id="a day, no year"
        ),
        pytest.param("Final Communiqué", "Final Communiqué", id="short and telling"),
        pytest.param(
            "Communiqué\n\nMeeting of the Council in spring",
            "Meeting of the Council in spring",
            id="below the kind of paper",
        ),
        pytest.param(
            "Ministers speed up work on\nthe northern ports",
            "Ministers speed up work on the northern ports",
            id="over two lines",
        ),
        pytest.param(
            "The work on northern ports\nspeeds up", "The work on northern ports speeds up", id="on"
        ),
        pytest.param(
            "Home News The ministers and the ports\nThe ministers and the ports",
            "The ministers and the ports",
            id="twice",
        ),
        pytest.param(
            "The seventh gathering\nAB/CD/1234\nPR (2022) 055\nThe ministers and the ports",
            "The ministers and the ports",
            id="after the number",
        ),
        pytest.param(
            "Ports and quays\nThe ministers and the northern ports of the Alliance",
            "The ministers and the northern ports of the Alliance",
            id="below a section",
        ),
        pytest.param(
            "Northern Ports Fund\nThink Ports\nJoint words of the six presidents of the ports",
            "Joint words of the six presidents of the ports",
            id="below names of sites",
        ),
        pytest.param(
            "The northern ports\nDuring a long stay in Riga on 5 July, the head of the ports",
            "The northern ports",
            id="above a sentence that is broken",
        ),
        pytest.param(
            "Ministry of Ports\nThe ministers and the ports",
            "The ministers and the ports",
            id="below an office",
        ),
        pytest.param(
            "Opening remarks\nat the talks of the Ministers", "Opening remarks", id="occasion"
        ),
        pytest.param(
            "• Talks in the north, 3 to 4 May 2022\nMinisters and the northern ports",
            "Ministers and the northern ports",
            id="below a link",
        ),
        pytest.param(
            "Words on ports by the Chair Ana Horvat\nAna Horvat, Chair\nthe Chair Ana Horvat",
            "Words on ports by the Chair Ana Horvat",
            id="a part of it again",
        ),
        pytest.param(
            "Déclaration conjointe\n\nLes ministres des ports", "Déclaration conjointe", id="joint"
        ),
        pytest.param(
            "Allocution d'ouverture\n\nprononcée par la présidente",
            "Allocution d'ouverture",
            id="opening in French",
        ),
        pytest.param(
            "Sélection de la langue\n\nRecherche\n\nUne réunion au printemps",
            "Une réunion au printemps",
            id="below the choice of a language",
        ),
        pytest.param("Good afternoon colleagues and friends", None, id="a greeting"),
        pytest.param("Mesdames et Messieurs les Ministres", None, id="a greeting in French"),
        pytest.param("Speaker: Ana Ruiz, Minister of Ports", None, id="who speaks"),
        pytest.param("Source: United Ports of the North", None, id="from where it comes"),
        pytest.param(
            "European Union Training Mission\nin North Harbour\n\nRemarks by Ana Ruiz at the port",
            "Remarks by Ana Ruiz at the port",
            id="whose site it is",
        ),
        pytest.param(
            "European Union Mission to stay in the harbour",
            "European Union Mission to stay in the harbour",
            id="what becomes of a mission",
        ),
        pytest.param("Good afternoons on the quay", "Good afternoons on the quay", id="no words"),
        pytest.param("Oslo Summit\n\n3 May 2022", "Oslo Summit", id="summit"),
        pytest.param(
            "Informal talks of Ministers,\nOslo, Norway,\n3-4 May 2022",
            "Informal talks of Ministers, Oslo, Norway, 3-4 May 2022",
            id="over lines that end with a comma",
        ),
        pytest.param(
            "NATO - North Atlantic Treaty Organization\nA meeting in spring",
            "A meeting in spring",
            id="below the name of who issues",
        ),
        pytest.param(
            "Ministère de la Défense nationale\nUne réunion au printemps",
            "Une réunion au printemps",
            id="below an office in French",
        ),
        pytest.param(
            "A meeting in spring\n| 10.15 | Press conference by the Chair\n"
            "| 11.15 | Working lunch\n"
            "| 12.15 | Press conference by the Chair",
            "A meeting in spring",
            id="a line of a timetable that stands twice",
        ),
        pytest.param(
            "Statement of the Ministers on the northern ports.",
            "Statement of the Ministers on the northern ports.",
            id="kind of paper, with a stop",
        ),
        pytest.param(
            "Archive of Ports\n[Title] A meeting in spring\n[Place] Oslo",
            "A meeting in spring",
            id="called so in brackets",
        ),
        pytest.param(
            "Archive of Ports\nTitle: A meeting in spring", "A meeting in spring", id="called so"
        ),
        pytest.param(
            "Northern Ports Account\n\nLog in\n\nCreate an account\n\nA meeting in spring",
            "A meeting in spring",
            id="below a form",
        ),
        pytest.param(
            "Déclaration de M. Ari Horvat, ministre des ports, sur les quais, Oslo, 3 mai 2022.",
            "Déclaration de M. Ari Horvat, ministre des ports, sur les quais, Oslo, 3 mai 2022",
            id="archive of speeches",
        ),
        pytest.param("The Ministers speak of the northern ports.", None, id="sentence"),
        pytest.param("A meeting in spring\nTalks on ports", "A meeting in spring", id="two lines"),
        pytest.param("Two words", None, id="too short"),
        pytest.param(
            "Statement by Harbour Ministers on ports 3 May 2022:",
            "Statement by Harbour Ministers on ports 3 May 2022",
            id="a colon behind it",
        ),
        pytest.param("The statement of ministers was on ports:", None, id="a sentence and a colon"),
        pytest.param("« Nous sommes prêts. »", None, id="a sentence that somebody said"),
        pytest.param("“We are ready to sail”", None, id="a quotation"),
        pytest.param("the ministers and the ports", None, id="small letter"),
        pytest.param("A meeting in spring,", None, id="a comma"),
        pytest.param("A long " + "way " * 60, None, id="too long"),
    ],
)
def test_headline(text: str, expected: str | None) -> None:
    assert _title(text + BODY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Meeting of Ministers in Oslo 1. General The ministers will meet. "
            + "They talk. " * 20,
            "Meeting of Ministers in Oslo",
            id="before the first item",
        ),
        pytest.param(
            "Briefing on the talks in Oslo ANA HORVAT (Spokesperson): Welcome. " + "So. " * 60,
            "Briefing on the talks in Oslo",
            id="before the speaker",
        ),
        pytest.param("The ministers will meet in Oslo soon. " * 9, None, id="prose"),
        pytest.param(
            "Present at the talks in Oslo, ANA HORVAT: Welcome. " + "So. " * 60,
            None,
            id="before a comma",
        ),
    ],
)
def test_headline_that_lost_its_line_break(text: str, expected: str | None) -> None:
    assert _title(text + BODY) == expected


@pytest.mark.parametrize("where", ["Lake Sports Centre", "Quay Hall", "Palais du Port"])
def test_the_building_above_a_headline_is_none(where: str) -> None:
    title = "Joint press point by the Minister of Ports, Ana Ruiz"
    text = f"{where}\n3 May 2022\n{title}{BODY}"
    found = find_title(document(text))
    assert found is not None
    assert found.of(text) == title
    text = f"{where}\n3 May 2022{BODY}"
    found = find_title(document(text))
    assert found is None or found.of(text) == where


def test_a_headline_stands_over_something() -> None:
    assert _title("A meeting in spring") is None
    assert _title("") is None


@given(
    sort=st.sampled_from(["Meeting", "Informal meeting", "Extraordinary session"]),
    day=st.sampled_from(["4-5 May", "5 May 2022", "May 4-5", "May 5, 2022"]),
    brackets=st.booleans(),
)
def test_a_note_without_a_verb_is_a_headline_without_its_stop(
    sort: str, day: str, *, brackets: bool
) -> None:
    """It ends with its day, and what stands below it is read on."""
    note = f"{sort} of Port Authorities, Oslo, {day}"
    note = f"{sort} of Port Authorities in Oslo ({day})" if brackets else note
    assert _title(f"{note}.{BODY}") == note


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("Meeting them is the hope of all until 5 May.", id="a verb"),
        pytest.param("A meeting with ports to agree on cranes, 5 May.", id="what it is to do"),
        pytest.param("The meeting of ports was long; so was 5 May.", id="a sentence"),
        pytest.param("Meeting of the ports of the north.", id="no day"),
    ],
)
def test_a_sentence_is_no_headline(sentence: str) -> None:
    assert _title(sentence + BODY) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Communiqué\n27 janvier 2004\nRéunion des ministres au port",
            "Réunion des ministres au port",
            id="a day below the kind of paper",
        ),
        pytest.param(
            "Communiqué\nRecherche\nRéunion des ministres au port",
            "Communiqué",
            id="a menu below it",
        ),
        pytest.param(
            "Ports du Nord\n27 janvier 2004\nLes ministres du port se retrouvent au printemps",
            "Ports du Nord",
            id="a day below what may be a section",
        ),
        pytest.param(
            "Communiqué\nde presse\n(2008)103\n14 août 2008\nRéunion des ministres au port",
            "Réunion des ministres au port",
            id="below a number over three lines",
        ),
        pytest.param(
            "« Ports ouverts », quais et digues : le port se projette en 2022",
            "« Ports ouverts », quais et digues : le port se projette en 2022",
            id="quotation marks are no path",
        ),
        pytest.param(
            "NOTE\nOrigine: Secrétariat des ports\nObjet: Réunion au port\nLe port de demain",
            "Le port de demain",
            id="fields of a note",
        ),
        pytest.param(
            "Couverture des réunions\nConseil de sécurité\nLe port de demain",
            "Le port de demain",
            id="coverage of a council",
        ),
        pytest.param(
            "21 juin 2022\n\nEntretien avec Ana Ruiz, ministre des Ports.",
            "Entretien avec Ana Ruiz, ministre des Ports.",
            id="with a stop, below a day",
        ),
        pytest.param(
            f"Point de presse de M. Jan Holm, {_LONG_FIELD}, à Oslo le 21 mai 2012.",
            f"Point de presse de M. Jan Holm, {_LONG_FIELD}, à Oslo le 21 mai 2012",
            id="long, with its day",
        ),
        pytest.param(
            f"Voyage de Jan Holm à Oslo : {_LONG_FIELD}\n\nOslo, Communiqué de presse, 21.05.2012",
            f"Voyage de Jan Holm à Oslo : {_LONG_FIELD}",
            id="long, above a day",
        ),
        pytest.param(f"Voyage de Jan Holm à Oslo : {_LONG_FIELD}", None, id="long, above nothing"),
        pytest.param(
            "Rencontre avec Ana Ruiz à Oslo, qui est ministre des Ports.",
            None,
            id="a sentence has a verb",
        ),
    ],
)
def test_headline_in_french(text: str, expected: str | None) -> None:
    assert _title(text + BODY) == expected


@pytest.mark.parametrize("label", ["Subject: ", "SUBJECT : ", "Title: "])
def test_a_field_may_hold_the_headline(label: str) -> None:
    assert _title(f"{label}Ports and quays\nDate: 3 May 2022{BODY}") == "Ports and quays"


@pytest.mark.parametrize(
    "above",
    [
        "IDA HOLM MP\n\nMINISTER FOR PORTS AND SHIPPING\n\nSENATOR ANA RUIZ\n\nMEDIA RELEASE",
        "Ida Holm MP Minister for Ports",
        "Media Statement",
    ],
)
def test_who_issues_a_release_is_no_headline(above: str) -> None:
    text = f"{above}\n\nVISIT TO THE OLD PORTS\n\nThe Minister will visit the ports of Oslo soon."
    title = find_title(document(text))
    assert title is not None
    assert title.of(text) == "VISIT TO THE OLD PORTS"


def test_an_office_and_its_sort_of_paper_are_no_headline() -> None:
    text = "Conseil fédéral - Communiqué\n\nLa présidente reçoit le ministre à Berne\n\n5 mai 2022"
    title = find_title(document(text + BODY))
    assert title is not None
    assert title.of(text) == "La présidente reçoit le ministre à Berne"


def test_a_number_of_a_release_is_no_headline() -> None:
    text = "Communiqué de presse 072 (2012)\n\nLes ministres se réuniront à Oslo\n\n18 mai 2012"
    title = find_title(document(text + BODY))
    assert title is not None
    assert title.of(text) == "Les ministres se réuniront à Oslo"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Where do we go?\n\nRemarks by Ana Ruiz at the quay\n\nWe go on.", "Where do we go?"),
        ("What next?\n\nby Ana Ruiz\n\nWe go on.", "What next?"),
        ("Who pays for it?\n\nDiscours de Ana Ruiz\n\nNous payons.", "Who pays for it?"),
        ("Where do we go?\n\nThe lake is full. We go on.", None),
        ("Where do we go?", None),
        ("We go.\n\nRemarks by Ana Ruiz\n\nWe go on.", None),
    ],
)
def test_a_question_above_a_speech_is_its_headline(text: str, title: str | None) -> None:
    found = find_title(document(text))
    assert (None if found is None else found.of(text)) == title


@pytest.mark.parametrize(
    "line",
    ["Forward look: 30 May - 12 June 2022", "Outlook for 5 June 2022", "Schedule, 5 June 2022"],
)
def test_a_line_of_a_calendar_is_its_headline(line: str) -> None:
    assert _title(f"{line}\n\nThe leaders of the North will meet\n\nThey will talk.") == line


def test_the_number_of_a_council_is_no_headline() -> None:
    text = "COUNCIL\n11204/08 (Presse 197)\nMain results of the Council\nThe Council met."
    assert _title(text) == "Main results of the Council"


def test_days_of_a_meeting_below_its_name_are_a_line_of_their_own() -> None:
    text = "Harbour Ministers' Meeting\n(April 10-11, 2028)\n\nApril 14, 2028\n\nIt went."
    assert _title(text) == "Harbour Ministers' Meeting"
