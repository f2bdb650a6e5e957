"""What a text calls itself, or shows itself to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import DocumentKind
from natobrief.rules.document import find_kind
from natobrief.testing.filler import filler
from tests.rules.document.documents import document

_TALK = "\n\nThe ports are open. The quays are long."


def _kind(text: str) -> DocumentKind | None:
    found = find_kind(document(text))
    return None if found is None else found.kind


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_kind(document(text))
    assert found is None or all(span.end <= len(text) for span in found.spans)


@pytest.mark.parametrize(
    "heading",
    [
        "Note to the media",
        "Media opportunities",
        "Note aux médias",
        "Avis à l'attention des médias",
    ],
)
@pytest.mark.parametrize("day", ["", "\n\nMonday 6 May 2022"])
def test_times_that_are_for_the_press_are_no_programme(heading: str, day: str) -> None:
    words = "A visit in spring\n\nShe will travel to the port and see the quays there."
    times = "09:00 Talks\n10:30 Lunch\n12:00 End"
    assert _kind(f"{words}\n\n{heading}{day}\n\n{times}") is None
    assert _kind(f"{words}{day}\n\n{times}") is DocumentKind.PROGRAMME


@given(prose=filler())
def test_prose_is_of_no_kind(prose: str) -> None:
    assert _kind(prose) is None


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        pytest.param("Media advisory: talks in Oslo", DocumentKind.MEDIA_ADVISORY, id="advisory"),
        pytest.param("Note aux médias sur les quais", DocumentKind.MEDIA_ADVISORY, id="note"),
        pytest.param("Invitation presse : les quais", DocumentKind.MEDIA_ADVISORY, id="invitation"),
        pytest.param("Readout", DocumentKind.READOUT, id="a label"),
        pytest.param(
            "Note aux rédactions_Visite des quais", DocumentKind.MEDIA_ADVISORY, id="to editors"
        ),
        pytest.param("Avis à la presse : les quais", DocumentKind.MEDIA_ADVISORY, id="avis"),
        pytest.param("Joint statement on the ports", DocumentKind.JOINT_STATEMENT, id="joint"),
        pytest.param("Joint Communique 2030", DocumentKind.JOINT_STATEMENT, id="no accent"),
        pytest.param(
            "Security Council Press Statement on Ports",
            DocumentKind.JOINT_STATEMENT,
            id="for press",
        ),
        pytest.param(
            "Statement by the Friends of the Harbour Core Group",
            DocumentKind.JOINT_STATEMENT,
            id="a group's",
        ),
        pytest.param(
            "Statement by the North Sea Council", DocumentKind.JOINT_STATEMENT, id="a body's"
        ),
        pytest.param(
            "Statement\nissued at the meeting of Ministers of Ports",
            DocumentKind.JOINT_STATEMENT,
            id="of those who met",
        ),
        pytest.param(
            "Déclaration commune\ndu secrétaire général et du président du port",
            DocumentKind.JOINT_STATEMENT,
            id="of two, French",
        ),
        pytest.param("G7 leaders' statement", DocumentKind.JOINT_STATEMENT, id="leaders"),
        pytest.param("Chairman’s statement", DocumentKind.JOINT_STATEMENT, id="chairman's"),
        pytest.param("Joint press point", DocumentKind.PRESS_CONFERENCE, id="press point"),
        pytest.param("Press call on the quays", DocumentKind.PRESS_CONFERENCE, id="press call"),
        pytest.param("Conférence de presse à Oslo", DocumentKind.PRESS_CONFERENCE, id="French"),
        pytest.param("Opening remarks at the quay", DocumentKind.REMARKS, id="remarks"),
        pytest.param("Speaking notes", DocumentKind.REMARKS, id="notes"),
        pytest.param("Talking notes of Dr Mara Voss", DocumentKind.REMARKS, id="talking notes"),
        pytest.param("Annual quay lecture by Mara Voss", DocumentKind.REMARKS, id="lecture"),
        pytest.param(
            "Statement by the Secretary General on ports", DocumentKind.REMARKS, id="one speaker"
        ),
        pytest.param("Statements to the Press by Mara", DocumentKind.REMARKS, id="to the press"),
        pytest.param("Allocution devant le conseil", DocumentKind.REMARKS, id="allocution"),
        pytest.param("Oslo Summit Declaration", DocumentKind.DECLARATION, id="declaration"),
        pytest.param("Norway-Iraq Charter on Ports", DocumentKind.DECLARATION, id="charter"),
        pytest.param(
            "Trilateral Statement of Intent on Ports", DocumentKind.JOINT_STATEMENT, id="intent"
        ),
        pytest.param("Final communiqué", DocumentKind.DECLARATION, id="communiqué"),
        pytest.param("Readout of a call with Ana Ruiz", DocumentKind.READOUT, id="readout"),
        pytest.param("Compte rendu de la visite", DocumentKind.READOUT, id="compte rendu"),
        pytest.param("Media availability in Oslo", DocumentKind.PRESS_CONFERENCE, id="available"),
        pytest.param("Interview with Ana Ruiz", DocumentKind.PRESS_CONFERENCE, id="interview"),
        pytest.param("Quay Radio interview: ports", DocumentKind.PRESS_CONFERENCE, id="on radio"),
        pytest.param("Interview de la ministre", DocumentKind.PRESS_CONFERENCE, id="French talk"),
        pytest.param(
            "Entretien de Mme Ana Ruiz, ministre des Ports, avec RTL",
            DocumentKind.PRESS_CONFERENCE,
            id="French, with a broadcaster",
        ),
        pytest.param("Entretien de la ministre avec le roi", None, id="French talks of two"),
        pytest.param("Special Briefing on Ports", DocumentKind.PRESS_CONFERENCE, id="special"),
        pytest.param("Interviews end at noon", None, id="no interview"),
        pytest.param("Entretien avec Ana Ruiz", None, id="talks"),
        pytest.param("New Year’s message", DocumentKind.REMARKS, id="message"),
        pytest.param("Message de nouvel an", DocumentKind.REMARKS, id="French message"),
        pytest.param(
            "Déclaration à la presse\ndu secrétaire général", DocumentKind.REMARKS, id="à la presse"
        ),
        pytest.param("Déclarations du ministre des Ports", DocumentKind.REMARKS, id="déclarations"),
        pytest.param("Statement by Foreign Minister Ana Ruiz", DocumentKind.REMARKS, id="foreign"),
        pytest.param("Statement by the Prime Minister", DocumentKind.REMARKS, id="prime"),
        pytest.param(
            "Secretary General statement after the talks", DocumentKind.REMARKS, id="office first"
        ),
        pytest.param(
            "Foreign Minister's statement on the ports", DocumentKind.REMARKS, id="somebody's"
        ),
        pytest.param("Statement by the High Representative", DocumentKind.REMARKS, id="high"),
        pytest.param(
            "Statement by a Harbour Office spokesperson on the meeting of the Ministers of Ports",
            DocumentKind.REMARKS,
            id="a spokesperson",
        ),
        pytest.param(
            "Statement by Ana Ruiz, Minister of Ports", DocumentKind.REMARKS, id="name and office"
        ),
        pytest.param(
            "Déclaration à la presse de M. Paul Renard, Président de la République",
            DocumentKind.REMARKS,
            id="to the press, in French",
        ),
        pytest.param(
            "Déclaration de A. Ruiz, ministre des Ports", DocumentKind.REMARKS, id="in French too"
        ),
        pytest.param(
            "Déclaration de Mme Ana Ruiz, ministre des Ports et des Quais",
            DocumentKind.REMARKS,
            id="an office of two things",
        ),
        pytest.param(
            "Déclaration de Ana Ruiz, ministre des Ports, et de Till Berg, ministre des Quais",
            DocumentKind.DECLARATION,
            id="name and office of two",
        ),
        pytest.param(
            "Déclaration de la Norvège sur les quais", DocumentKind.DECLARATION, id="of a country"
        ),
        *(
            pytest.param(headline, DocumentKind.REMARKS, id=headline)
            for headline in (
                "Statement by Mr. Till Berg",
                "Statement by the Permanent Representative of Norway at the Security Council",
                "Norway's statement to the UN Security Council",
                "Oral statement to Parliament",
                "Response to the harbour report\n\nAs delivered by Chargé Till Berg",
            )
        ),
        pytest.param(
            "Statement by Mr. Till Berg and Ms. Ana Ruiz", None, id="titles and names of two"
        ),
        pytest.param("Programme", DocumentKind.PROGRAMME, id="programme"),
        pytest.param("Provisional programme of the day", DocumentKind.PROGRAMME, id="provisional"),
        pytest.param("Communiqué de presse (2022) 055", None, id="a release of any kind"),
        pytest.param("Ministers state their case", None, id="no kind"),
        pytest.param("Estatement on the ports", None, id="inside a word"),
    ],
)
def test_a_headline_names_the_kind(headline: str, expected: DocumentKind | None) -> None:
    assert _kind(headline + _TALK) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Good morning.\nThe ports are open.", DocumentKind.REMARKS, id="greeting"),
        pytest.param("Dear friends,\nWe open the quay.", DocumentKind.REMARKS, id="to friends"),
        pytest.param("Dear colleagues,\nThe quay will be open.", None, id="a letter to readers"),
        pytest.param(
            "Oslo, 5 May 2022\nCheck against delivery!\nWe open the quay.",
            DocumentKind.REMARKS,
            id="as delivered",
        ),
        pytest.param(
            "Oslo, 5 May 2022\nCheck against delivery!\nThey open the quay.",
            None,
            id="nobody is heard",
        ),
        pytest.param(
            "Minister Ana Ruiz issued the following statement today (5 May):\nWe open the quay.",
            DocumentKind.REMARKS,
            id="one person's statement",
        ),
        pytest.param(
            "The ministers issued the following statement:\nOur quay will open.",
            None,
            id="a statement of many",
        ),
        pytest.param("Mesdames et Messieurs, bonjour.", DocumentKind.REMARKS, id="in French"),
        pytest.param("Excellences, soyez les bienvenus.", DocumentKind.REMARKS, id="excellences"),
        *(
            pytest.param(f"{greeting} the quay is ours.", DocumentKind.REMARKS, id=greeting)
            for greeting in (
                "Thank you, Madam Chair,",
                "Thank you Mr President,",
                "With permission, Mr Speaker,",
                "President Berg, it gives me great pleasure to see you.",
                "Mister President,",
                "OSLO – I want to thank the harbour board,",
                "Distinguished members of the harbour board,",
            )
        ),
        pytest.param(
            "We the Ministers of Ports have met today.", DocumentKind.DECLARATION, id="no comma"
        ),
        pytest.param(
            "1. We, the Ministers of Ports, met today.", DocumentKind.DECLARATION, id="we"
        ),
        pytest.param(
            "Good morning.\nQ: Are the ports open?\nThey are.\nQuestion (Radio Oslo): All?\nAll.",
            DocumentKind.PRESS_CONFERENCE,
            id="questions",
        ),
        pytest.param(
            "The talk of the day.\nQ: Are they open?\nYes.\nQ: All?\nAll.",
            DocumentKind.PRESS_CONFERENCE,
            id="questions alone",
        ),
        pytest.param("Good morning.\nQ: Are they open?\nYes.", DocumentKind.REMARKS, id="one"),
        pytest.param(
            "A day\n09:00 Talks\n10:30 Lunch\n12:00 End", DocumentKind.PROGRAMME, id="times"
        ),
        pytest.param("OSLO (XYZ) – The ports are open.", DocumentKind.NEWS_REPORT, id="agency"),
        pytest.param("OSLO (Quay) — The ports are open.", DocumentKind.NEWS_REPORT, id="small"),
        pytest.param("Ports\nBy Ana Horvat" + _TALK, DocumentKind.NEWS_REPORT, id="a writer"),
        pytest.param(
            "It opened, the ministry said in a press release.", DocumentKind.NEWS_REPORT, id="told"
        ),
        pytest.param("The ports of the alliance.", DocumentKind.NEWS_REPORT, id="small letter"),
        pytest.param("A harbour; he said so on Monday.", DocumentKind.NEWS_REPORT, id="on"),
        pytest.param("The Alliance. An alliance, the alliance.", None, id="both letters"),
        pytest.param("He said so on Monday (3 May 2022).", None, id="a full date"),
        pytest.param("Ports\nby the Minister of Ports" + _TALK, None, id="an office"),
        pytest.param("We will see.", None, id="we alone"),
        pytest.param(
            "OSLO, Norway \u2013 We, the ministers of ports, meet today.",
            DocumentKind.DECLARATION,
            id="we behind a place",
        ),
        pytest.param(
            "The quays\nby Prime Minister Ana Ruiz\n\nI see long quays.",
            DocumentKind.REMARKS,
            id="one who says I under an office",
        ),
        pytest.param(
            "Les quais\ndu ministre des Ports\n\nNous avons des quais.",
            DocumentKind.REMARKS,
            id="in French, under an office",
        ),
        pytest.param(
            "The quays\nby Prime Minister Ana Ruiz\nand President Till Berg\n\nI see long quays.",
            DocumentKind.PRESS_CONFERENCE,
            id="two offices",
        ),
    ],
)
def test_a_text_shows_its_kind(text: str, expected: DocumentKind | None) -> None:
    assert _kind(text) is expected


_DECLARED = "We reaffirm our ties.\n\nWe also call on all to help.\n\nWe remain united."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(_DECLARED, DocumentKind.JOINT_STATEMENT, id="all of them"),
        pytest.param(f"{_DECLARED}\n\nI said so.", None, id="one of them"),
        pytest.param("We reaffirm our ties.\n\nIt rained.", None, id="too few"),
        pytest.param(
            "1. We welcome it.\n\n2. We condemn it.\n\n3. We will continue.",
            DocumentKind.JOINT_STATEMENT,
            id="numbered",
        ),
        pytest.param(
            "Nous saluons le port.\n\nNous condamnons le vol.\n\nNous rappelons la loi.",
            DocumentKind.JOINT_STATEMENT,
            id="in French",
        ),
    ],
)
def test_those_who_issue_a_text_show_it(text: str, expected: DocumentKind | None) -> None:
    assert _kind(f"Ministers of two ports met in Oslo.\n\n{text}") is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The sea is wide. We know it.\n\nThen we act.", DocumentKind.JOINT_STATEMENT, id="we"
        ),
        pytest.param("The sea is wide. We know it.\n\nThen one acts.", None, id="once"),
        pytest.param("“We know it.”\n\nThen we act.", None, id="others are quoted"),
        pytest.param("We know it.\n\nThen we act, I hope.", None, id="somebody says I"),
        pytest.param(
            "The meeting was held in Oslo. We know it.\n\nThen we act.",
            None,
            id="who met is told of",
        ),
        pytest.param(
            "The meeting was held in Oslo. We know it.\n\nThen we act.\n\nSo we must.",
            DocumentKind.JOINT_STATEMENT,
            id="who met speak",
        ),
    ],
)
def test_those_who_only_say_we_issue_a_text(text: str, expected: DocumentKind | None) -> None:
    assert _kind(text) is expected


def test_questions_stand_below_blank_lines() -> None:
    text = "NATO chief:\n\nIt is done.\n\nQ: Are the ports open?\n\nYes.\n\nQ: All?\n\nAll."
    assert _kind(text) is DocumentKind.PRESS_CONFERENCE


def test_what_experts_submit_is_no_news() -> None:
    assert _kind("They read the report submitted by the experts.") is None
    assert _kind("The ports.\n\nSubmitted by Ana Ruiz") is DocumentKind.NEWS_REPORT


_TOLD = "\n\nThe minister met the harbour master. He said: “We sail.”"


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("Minister gives a speech in Oslo", id="a headline that tells"),
        pytest.param("Minister visits Oslo\nAudio file of the press conference", id="a link"),
        pytest.param("Minister visits Oslo\nProgramme of the visit", id="a programme linked"),
        pytest.param("Minister visits Oslo\nNews\nPhotos\nJoint statement", id="far below"),
    ],
)
def test_what_is_told_is_no_speech(head: str) -> None:
    assert _kind(head + _TOLD) is None


def test_a_quotation_may_come_first() -> None:
    text = "Minister speaks of “us” in a speech\n\n“We sail,” she said. The two met the master."
    assert _kind(text) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        pytest.param("He said: “We sail.”", None, id="only heard in quotations"),
        pytest.param("He signed the “Quay Plan”.", DocumentKind.REMARKS, id="nobody is heard"),
    ],
)
def test_a_statement_that_tells_and_quotes_is_none(words: str, kind: DocumentKind | None) -> None:
    text = f"Statement by the Minister of Ports\n\nThe minister met the harbour master. {words}"
    assert _kind(text) is kind


def test_a_short_headline_is_believed() -> None:
    assert _kind(f"Opening remarks{_TOLD}") is DocumentKind.REMARKS


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("I met the harbour master.", id="I"),
        pytest.param("Ana Ruiz: The minister met the harbour master.", id="label"),
        pytest.param("The quays are long.", id="nothing told"),
    ],
)
def test_a_speech_is_heard(body: str) -> None:
    assert _kind(f"Speech in Oslo today\n\n{body} It rained.") is DocumentKind.REMARKS


_MET = "Les ministres des Ports des pays du Conseil se sont réunis. Les ministres ont réaffirmé"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"Réunion du Conseil à Oslo\n\nDéclaration du président\n\n{_MET} leurs liens.",
            DocumentKind.JOINT_STATEMENT,
            id="those who met",
        ),
        pytest.param(
            f"Déclaration du président\n\n{_MET} leurs liens, vitaux pour nous tous.",
            DocumentKind.JOINT_STATEMENT,
            id="nous tous",
        ),
        pytest.param(
            "Statement by the Chairman of the Quay Commission\n\nThe Commission met in Oslo. "
            "Ministers reaffirmed their ties.",
            DocumentKind.JOINT_STATEMENT,
            id="in English",
        ),
        pytest.param(
            f"Déclaration du président\n\n{_MET} leurs liens. Je les en remercie.",
            DocumentKind.REMARKS,
            id="he speaks himself",
        ),
        pytest.param(
            "Déclaration du président\n\nLa Norvège salue les marins. Elle les aidera.",
            DocumentKind.REMARKS,
            id="nobody met",
        ),
        pytest.param(
            f"Déclaration du secrétaire général\n\n{_MET} leurs liens.",
            DocumentKind.REMARKS,
            id="no chair",
        ),
        pytest.param("Déclaration du président", DocumentKind.REMARKS, id="nothing below"),
    ],
)
def test_what_a_chair_states_may_be_of_all(text: str, expected: DocumentKind) -> None:
    assert _kind(text) is expected


_TOLD_OF = "Press conference by the Secretary General\n\nMinisters met in Oslo."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{_TOLD_OF} He said they “agree”.", None, id="only those quoted are heard"),
        pytest.param(f"{_TOLD_OF} They agree.", DocumentKind.PRESS_CONFERENCE, id="none quoted"),
        pytest.param(
            f"{_TOLD_OF} I said they “agree”.", DocumentKind.PRESS_CONFERENCE, id="one is heard"
        ),
        pytest.param(
            "Press conference\n\nMinisters will meet in Oslo. He said they “agree”.",
            DocumentKind.PRESS_CONFERENCE,
            id="it looks ahead",
        ),
        pytest.param(
            "Press conference on “ports”\n\nThe port.", DocumentKind.PRESS_CONFERENCE, id="no verb"
        ),
    ],
)
def test_what_tells_of_a_press_conference_is_none(text: str, expected: DocumentKind | None) -> None:
    assert _kind(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Background briefing on the Ports Council\n\nIt will meet in Oslo.", None, id="on"
        ),
        pytest.param(
            "Background briefing by officials\n\nThe port.",
            DocumentKind.PRESS_CONFERENCE,
            id="by",
        ),
        pytest.param(
            "Ports Council: conclusions on cranes and other results\n\nIt was updated on cranes.",
            DocumentKind.READOUT,
            id="other results",
        ),
        pytest.param(
            "Conseil des ports : principaux résultats\n\nIl a parlé de grues.",
            DocumentKind.READOUT,
            id="in French",
        ),
        pytest.param(
            "Statement by Minister Berg as Chair of the Ports Group\n\n"
            "In today's meeting in Oslo, the port ministers of the north praised the sailors.",
            DocumentKind.JOINT_STATEMENT,
            id="in today's meeting",
        ),
        pytest.param(
            "Statement by Minister Berg\n\n"
            "In today's meeting in Oslo, the port ministers of the north praised the sailors.",
            DocumentKind.REMARKS,
            id="no chair",
        ),
    ],
)
def test_what_neighbours_call_their_papers(text: str, expected: DocumentKind | None) -> None:
    assert _kind(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Communiqué\n\nRéunion des ports\n\nLes ministres tiendront une réunion.",
            None,
            id="it looks ahead",
        ),
        pytest.param(
            "Communiqué\n\nRéunion des ports\n\nLe Conseil s'est réuni.",
            DocumentKind.DECLARATION,
            id="it looks back",
        ),
        pytest.param(
            "Communiqué\n\nJan Holm à Oslo\n\nLe ministre des Ports, Jan Holm, a reçu Ana Ruiz.",
            None,
            id="one of them did something",
        ),
        pytest.param(
            "Communiqué\n\nJan Holm à Oslo\n\nLe 5 mai, M. Jan Holm s'est rendu à Oslo.",
            None,
            id="one of them, on a day",
        ),
        pytest.param(
            "Communiqué\n\nRéunion des ports", DocumentKind.DECLARATION, id="nothing below"
        ),
        pytest.param(
            "Communiqué\n\nRéunion des ports\n\nNous tiendrons parole.",
            DocumentKind.DECLARATION,
            id="they speak",
        ),
        pytest.param(
            "Conclusions\n\nRéunion des ports\n\nElle tiendra une réunion.",
            DocumentKind.DECLARATION,
            id="conclusions",
        ),
    ],
)
def test_a_communique_that_looks_ahead_is_a_press_release(
    text: str, expected: DocumentKind | None
) -> None:
    assert _kind(text) is expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("They will talk of the ports and the quays.", None, id="topics"),
        pytest.param(
            "09:00 Arrival\n10:00 Meeting of the Council\n12:00 Working lunch",
            DocumentKind.PROGRAMME,
            id="times",
        ),
    ],
)
def test_an_agenda_is_a_programme_by_its_times(body: str, expected: DocumentKind | None) -> None:
    assert _kind(f"Agenda of the Council of Ports, 3 May 2022\n\n{body}") is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "They met in May and adopted the following decision on quays.",
            DocumentKind.DECLARATION,
            id="leads to a decision",
        ),
        pytest.param(
            "Le Conseil, tenu en mai, a adopté la décision qui suit sur les ports.",
            DocumentKind.DECLARATION,
            id="décision",
        ),
        pytest.param(
            "They met in May and adopted the following Declaration.",
            DocumentKind.DECLARATION,
            id="declaration",
        ),
        pytest.param(
            "The ministers have met and agreed on the following Statement.",
            DocumentKind.JOINT_STATEMENT,
            id="a statement that is agreed",
        ),
        pytest.param(
            "After talks they issued the following joint statement.",
            DocumentKind.JOINT_STATEMENT,
            id="joint statement",
        ),
        pytest.param(
            "Ils ont adopté la déclaration commune suivante.",
            DocumentKind.JOINT_STATEMENT,
            id="French",
        ),
        pytest.param(
            "This communiqué was agreed by those who met in May.",
            DocumentKind.DECLARATION,
            id="agreed",
        ),
        pytest.param("They adopted the declaration of May.", None, id="no words of it follow"),
    ],
)
def test_first_words_may_lead_to_what_was_decided(
    words: str, expected: DocumentKind | None
) -> None:
    assert _kind(f"{words}\n\nThe ports are open.") is expected


def test_remarks_on_a_joint_declaration_are_remarks() -> None:
    text = (
        "Remarks by President Ruiz at an Event Launching a Joint Declaration of Support\n\n"
        "Oslo, 5 May 2022\n\nThank you all. We will do more."
    )
    found = find_kind(document(text))
    assert found is not None
    assert found.kind is DocumentKind.REMARKS


def test_a_communique_of_an_office_is_a_press_release() -> None:
    text = (
        "Conseil fédéral - Communiqué\n\nLa présidente reçoit le ministre à Berne\n\nLa présidente "
        "a reçu mardi le ministre."
    )
    found = find_kind(document(text))
    assert found is None or found.kind is not DocumentKind.DECLARATION


@pytest.mark.parametrize("line", ["Media Advisory", "Information for the media", "Press note"])
def test_a_briefing_to_which_the_press_is_asked_has_not_been_held(line: str) -> None:
    head = "Press briefing of the Secretary General\n\nThe Secretary General will brief the media."
    assert _kind(f"{head}\n\n{line}\n\nBadges are given out at the gate.") is None


@pytest.mark.parametrize(
    "foot",
    [
        "Telephone: +32 2 707 10 03",
        "Venue: Kron Palace",
        "Follow us on the net.",
        "See our website.",
    ],
)
def test_how_to_reach_an_office_is_nobodys_speech(foot: str) -> None:
    head = "Press briefing of the Secretary General\n\nThe Secretary General will brief the media."
    assert _kind(f"{head}\n\nMedia Advisory\n\nBadges are given out.\n\n{foot}") is None
    assert _kind(f"{head}\n\nMedia Advisory\n\nIda Holm: We will win.") is not None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("As delivered by Ambassador Ana Ruiz, Oslo, 3 May 2022", DocumentKind.REMARKS),
        ("Delivered by Ambassador Ana Ruiz", DocumentKind.REMARKS),
        ("Issued by Ambassador Ana Ruiz", DocumentKind.JOINT_STATEMENT),
    ],
)
def test_what_somebody_delivers_for_several_is_spoken(line: str, expected: DocumentKind) -> None:
    text = f"Joint statement by the port towns\n\n{line}\n\n{{}} deliver it.\n\nPorts matter."
    assert _kind(text.format("I")) is expected
    assert _kind(text.format("We")) is DocumentKind.JOINT_STATEMENT


@pytest.mark.parametrize("line", ["Mr. Chairperson,", "Madam President,", "M. le Président,"])
def test_what_is_said_to_who_chairs_is_spoken(line: str) -> None:
    head = "Joint statement of the port towns at the Permanent Council"
    assert _kind(f"{head}\n\n{line}\n\nPorts matter.") is DocumentKind.REMARKS
    assert _kind(f"{head}\n\nPorts matter.") is DocumentKind.JOINT_STATEMENT


@pytest.mark.parametrize(
    "headline",
    [
        "NATO and the European Union sign Joint Declaration",
        "Ministers issue statement on the coast: a declaration of friendship",
        "Secretary General welcomes joint statement of Norway and Sweden",
        "Joint declaration signed in Oslo",
        "L’OTAN et l’Union européenne signent une déclaration conjointe",
    ],
)
@pytest.mark.parametrize("ends", ["", " “We must go on”, Ms Ruiz said."])
def test_what_is_told_of_a_declaration_is_none(headline: str, ends: str) -> None:
    told = "The Foreign Ministers of Norway and Sweden met in Oslo on Tuesday 10 January 2023."
    found = find_kind(document(f"{headline}\n\n{told}{ends}"))
    kinds = {DocumentKind.DECLARATION, DocumentKind.JOINT_STATEMENT}
    assert found is None or found.kind not in kinds


@pytest.mark.parametrize("headline", ["Ministers issue joint statement", "Joint statement"])
def test_what_is_said_in_a_declaration_is_one(headline: str) -> None:
    found = find_kind(document(f"{headline}\n\nWe met in Oslo. We keep the ports open."))
    assert found is not None
    assert found.kind is DocumentKind.JOINT_STATEMENT


@pytest.mark.parametrize(
    "told",
    [
        "The ministers of four countries will hold a joint press conference on 5 June.",
        "Ana Ruiz is to give a press briefing on 5 June.",
        "A press conference by the ministers will be held on 5 June.",
    ],
)
def test_a_press_conference_to_come_is_not_what_was_said_at_it(told: str) -> None:
    found = find_kind(document(f"Press conference by four ministers\n\n{told}"))
    assert found is None or found.kind is not DocumentKind.PRESS_CONFERENCE


@given(
    who=st.sampled_from(["The Ministry of Ports", "The Department of State"]),
    going=st.sampled_from(["will travel to Oslo", "is to visit Oslo", "will attend the talks"]),
)
def test_an_institution_that_says_where_somebody_goes_is_no_speaker(who: str, going: str) -> None:
    lead = f"{who} released the following statement:"
    told = f"A journey in spring\n\n{lead}\n\nMinister Ruiz {going} to underline our bonds."
    assert _kind(told) is None
    assert _kind(f"{told}\n\nI am glad of it.") is DocumentKind.REMARKS
