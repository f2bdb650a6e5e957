"""How newspapers and agencies write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.rules.document.reporting import find_reporting
from natobrief.testing.filler import filler
from tests.rules.document.documents import BODY, document, words


def _words(text: str) -> str | None:
    return words(text, find_reporting(document(text)))


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    found = find_reporting(document(text))
    assert found is None or found.end <= len(text)


@given(prose=filler())
def test_prose_reports_nothing(prose: str) -> None:
    assert _words(prose) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The ports\nBy Ana Horvat" + BODY, "By Ana Horvat", id="writer"),
        pytest.param("Written by The Quay Post" + BODY, "Written by The Quay Post", id="outlet"),
        pytest.param("The ports\nBy  AFP" + BODY, "By AFP", id="agency behind two blanks"),
        pytest.param(
            "They held a long call on Monday.", "held a long call on Monday", id="held on a weekday"
        ),
        pytest.param(
            "The minister on Monday met Ana Ruiz on 3 May.", "on Monday met", id="on a weekday met"
        ),
        pytest.param("Talks will be held on Monday, as on 3 May.", None, id="will be held"),
        pytest.param("Talks were held in Oslo on Monday, May 3.", None, id="a date, month first"),
        pytest.param("On Monday met by few, on 3 May.", None, id="a weekday opens a sentence"),
        pytest.param("Ruiz Monday said so on 3 May.", "Ruiz Monday said", id="Monday said"),
        pytest.param(
            "The Prime Minister met Ana Ruiz. It is of use across the alliance.",
            None,
            id="an office tells of its holder",
        ),
        pytest.param(
            "It is open, a press release from the Ports Ministry said.",
            "a press release from the Ports Ministry said",
            id="a release from a ministry",
        ),
        pytest.param(
            "“We act,” reports the Polish Radio.", ",” reports the Polish", id="reports the radio"
        ),
        pytest.param(
            "Oslo, 3 May 2022 (QNW): It is.", "Oslo, 3 May 2022 (QNW):", id="agency behind a day"
        ),
        pytest.param("OSLO, May 3, /QUAY-NET/. It is.", "OSLO, May 3, /QUAY-NET/.", id="hyphen"),
        pytest.param("(QNW/QL) -- It is.", "(QNW/QL) --", id="no city"),
        pytest.param(
            "OSLO, NORWAY (MAY 3, 2022) (REUTERS) A QUAY",
            "OSLO, NORWAY (MAY 3, 2022) (REUTERS)",
            id="pictures",
        ),
        pytest.param(
            "The talks begin, reports Reuters.", "reports Reuters", id="an agency behind its verb"
        ),
        pytest.param(
            "This was reported by Quay.NET with reference to the port.",
            "This was reported by Quay.NET with",
            id="reported by",
        ),
        pytest.param("OSLO (Quay News): It is open.", "OSLO (Quay News):", id="agency, colon"),
        pytest.param("Le port ouvre, a-t-on appris.", "a-t-on appris", id="a-t-on"),
        pytest.param("Le port devait ouvrir lundi.", "devait ouvrir lundi", id="devait, weekday"),
        pytest.param("Le port doit ouvrir lundi 3 mai.", None, id="doit, day"),
        pytest.param("Le port ouvre.\n\nBelga", "Belga", id="an agency signs"),
        pytest.param(
            "The port opens.\n\nXinhua, May 3, 2022\n\nIt is open.",
            "Xinhua, May 3, 2022",
            id="an agency and the day in a line",
        ),
        pytest.param("Le port a ouvert, dit l'AP", None, id="an agency inside"),
        pytest.param("Le port ouvre, lit-on.", None, id="lit-on, nowhere"),
        pytest.param("Le port ouvre, lit-on dans le texte.", "lit-on dans", id="lit-on dans"),
        pytest.param("Il ouvre, selon un communiqué.", "selon un communiqué", id="selon"),
        pytest.param(
            "Elle a confirmé la date mardi soir sur Twitter.", None, id="too far from its verb"
        ),
        pytest.param(
            "Elle a confirmé la date sur Twitter.",
            "a confirmé la date sur Twitter",
            id="sur Twitter",
        ),
        pytest.param("The ports\nPar Ana Horvat" + BODY, "Par Ana Horvat", id="French writer"),
        pytest.param("The ports\nBy Ana Horvat in Oslo" + BODY, "By Ana Horvat in Oslo", id="from"),
        pytest.param("OSLO (Agence Quai) – They met.", "(Agence Quai) –", id="French agency"),
        pytest.param("The transatlantic Alliance, an alliance.", None, id="capital"),
        pytest.param("OSLO (Reuters) – They met.", "(Reuters) –", id="agency"),
        pytest.param(
            "OSLO, May 3 (Quay News) -- They met.", "OSLO, May 3 (Quay News) -", id="day and agency"
        ),
        pytest.param(
            "OSLO (Quay News / Agency - 1 May 2030) They met.",
            "OSLO (Quay News / Agency - 1 May 2030)",
            id="agency and day in brackets",
        ),
        pytest.param("(QUAY9, in Oslo) They met.", "(QUAY9, in Oslo)", id="writer and place"),
        pytest.param(
            "OSLO, MAY 3, QUAYPRESS. They met.", "OSLO, MAY 3, QUAYPRESS.", id="all in capitals"
        ),
        pytest.param(
            "OSLO, May 3, 2022. /QUAY/. They met.", "OSLO, May 3, 2022. /QUAY/.", id="with its year"
        ),
        pytest.param("The ports\nBy Ana Horvat, Oslo," + BODY, "By Ana Horvat, Oslo,", id="comma"),
        pytest.param("OSLO, May 3. /QUAY/. They met.", "OSLO, May 3. /QUAY/.", id="between bars"),
        pytest.param(
            "OSLO, May 3./QUAY/. They met.", "OSLO, May 3./QUAY/.", id="between bars, no blank"
        ),
        pytest.param(
            "VADSO, Norway, May 3 (Quay) -- They met.",
            "VADSO, Norway, May 3 (Quay) -",
            id="with its country",
        ),
        pytest.param(
            "OSLO, 3 May 2022 (Quay-News): It is.",
            "OSLO, 3 May 2022 (Quay-News):",
            id="day before its month",
        ),
        pytest.param(
            "VADSO, Norway, May 3 (OSCE): They met.", None, id="the Alliance behind a country"
        ),
        pytest.param("Oslo (AFP) Les ports ouvrent.", "Oslo (AFP)", id="agency, no dash"),
        pytest.param("Oslo (Quay) Les ports ouvrent.", None, id="no agency, no dash"),
        pytest.param(
            "It opens, according to the Norwegian Foreign Ministry.",
            "according to the Norwegian Foreign Ministry",
            id="according to a ministry",
        ),
        pytest.param("It opens, according to plan.", None, id="according to plan"),
        pytest.param("The statement added a word.", "The statement added", id="the statement"),
        pytest.param("The statement was short.", None, id="of a statement"),
        pytest.param("It opens, QPA reported citing them.", "QPA reported citing", id="citing"),
        pytest.param("The diplomat added a word.", "The diplomat added", id="the diplomat"),
        pytest.param("Quay brings you a live talk.", "brings you a live", id="live"),
        pytest.param("They said on Twitter that it opens.", "said on Twitter", id="on Twitter"),
        pytest.param("The president said in Oslo Tuesday.", "said in Oslo Tuesday", id="bare day"),
        pytest.param("Ministers gathered Thursday for it.", "gathered Thursday", id="gathered"),
        pytest.param("An emergency summit Thursday agreed.", "summit Thursday", id="summit, day"),
        pytest.param("The talks Thursday 5 May went well.", None, id="talks, day and date"),
        pytest.param(
            "He told reporters travelling with him.", "reporters travelling", id="travelling"
        ),
        pytest.param("(NATO, in Oslo) They met.", None, id="the Alliance in brackets"),
        pytest.param("The port opens. AP video by Ana Horvat", "AP video", id="film"),
        pytest.param(
            "It opened, they said in a press release.", "said in a press release", id="told so"
        ),
        pytest.param(
            "It opened, spokespeople for the ministry said.",
            "spokespeople for the ministry said",
            id="spokespeople",
        ),
        pytest.param("Spokespeople for the ministry. He said so.", None, id="spokespeople apart"),
        pytest.param("The NATO chief left.", "NATO chief", id="newspaper word"),
        pytest.param("They met the press on Friday.", "met the press on Friday", id="on Friday"),
        pytest.param("Ils ont discuté jeudi.", "ont discuté jeudi", id="jeudi"),
        pytest.param("The port of the alliance.", "the alliance", id="small letter"),
        pytest.param("The talks are on Friday.", "on Friday", id="weekday alone"),
        pytest.param("Les entretiens de ce jeudi.", "ce jeudi", id="weekday alone in French"),
        pytest.param("The talks are on Friday. It was 5 May.", None, id="weekday and a date"),
        pytest.param("They met the press on Friday (5 May).", None, id="date in brackets"),
        pytest.param("They met the press on Friday, 5 May.", None, id="date behind"),
        pytest.param("The Alliance, and the alliance of ports.", None, id="both letters"),
        pytest.param("The ports\nby the Minister of Ports" + BODY, None, id="speaker"),
        pytest.param("The ports\nBy Minister Ana Horvat" + BODY, None, id="speaker with office"),
        pytest.param("Il part, indique un communiqué.", "indique un communiqué", id="a communiqué"),
        pytest.param("Bern (BE) – They met.", None, id="a canton"),
        pytest.param("The port reports.", None, id="no agency"),
    ],
)
def test_words_of_reporting(text: str, expected: str | None) -> None:
    assert _words(text) == expected


@given(how=st.sampled_from(["referring to", "citing", "with reference to"]))
def test_an_agency_informs(how: str) -> None:
    assert _words(f"The council will meet, Quay informs {how} Dock.") == f"Quay informs {how}"


@pytest.mark.parametrize(
    "reporting",
    [
        pytest.param("our transatlantic alliance is strong", id="the alliance"),
        pytest.param("we work for the alliance", id="a small letter"),
        pytest.param("according to the ministry, ports are open", id="according to"),
        pytest.param("diplomats said that ports are open", id="who said so"),
        pytest.param("they met on Monday, as ever", id="on a weekday"),
    ],
)
def test_what_is_quoted_tells_nothing_of_who_writes(reporting: str) -> None:
    assert _words(f"The Minister said on 3 May: “{reporting}.”") is None
    assert _words(f"On 3 May {reporting}.") is not None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "“Ports are open,” Harbour News reported, citing him.", id="behind a quotation"
        ),
        pytest.param("The “quay”, according to the ministry, is open.", id="behind scare quotes"),
        pytest.param("“We go on,” reports Interpost.", id="from its last mark on"),
        pytest.param("“We go on.” Diplomats said it was late.", id="a sentence behind it"),
    ],
)
def test_what_stands_beside_a_quotation_tells_who_writes(text: str) -> None:
    assert _words(text) is not None
