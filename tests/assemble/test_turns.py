"""Statements of transcripts: who speaks, who asks, and what others are quoted with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief import (
    CommitmentKind,
    DocumentKind,
    Person,
    StatementMode,
    StatementRole,
    extract,
)
from natobrief.diagnostics import Code
from natobrief.testing.filler import filler
from tests.assemble.reading import backing, read

_HEAD = "Press conference\nby NATO Secretary General Jens Stoltenberg\n\n3 May 2022\n\n"
_SPEECH = "Good morning. We have long quays."

Told = tuple[str, str | None, tuple[str, ...]]


def _said(text: str) -> list[Told]:
    return [
        (str(said.role), None if said.speaker is None else said.speaker.name, said.parts)
        for said in read(text).brief.statements
    ]


@given(words=st.lists(filler(), min_size=1, max_size=3), asked=filler())
def test_planted_turns_come_back(words: list[str], asked: str) -> None:
    answer = "\n\n".join(words)
    text = f"{_HEAD}Q: {asked}\n\nMARA VOSS (Prime Minister of Norway): {answer}"
    brief = read(text).brief
    assert [(said.role, said.parts) for said in brief.statements] == [
        (StatementRole.QUESTION, (asked,)),
        (StatementRole.TURN, tuple(words)),
    ]
    assert all(said.mode is StatementMode.VERBATIM for said in brief.statements)
    for at, part in enumerate(words):
        assert backing(brief, f"/statements/1/parts/{at}") == [part]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            _HEAD + _SPEECH, [("turn", "Jens Stoltenberg", (_SPEECH,))], id="all of a speech"
        ),
        pytest.param(
            f"{_HEAD}{_SPEECH}\n\nMara Voss (XYZ): Why?\n\nSECRETARY GENERAL: I said so.",
            [
                ("turn", "Jens Stoltenberg", (_SPEECH,)),
                ("question", "Mara Voss", ("Why?",)),
                ("turn", "Jens Stoltenberg", ("I said so.",)),
            ],
            id="questions and answers",
        ),
        pytest.param(
            "Press point\n\n3 May 2022\n\nNATO met.\n\nQ: Why?\n\nSECRETARY GENERAL: No.",
            [("question", None, ("Why?",)), ("turn", "Jens Stoltenberg", ("No.",))],
            id="an office, by the tables",
        ),
        pytest.param(
            "Press point\n\n3 May 2022\n\nQ: Why?\n\nSECRETARY GENERAL: No.",
            [("question", None, ("Why?",)), ("turn", None, ("No.",))],
            id="an office of nobody knows whom",
        ),
        pytest.param(
            "Press point with Secretary-General Mara Voss\n\n3 May 2022\n\nNATO met.\n\n"
            "Q: Why?\n\nThe Secretary-General: No.",
            [("question", None, ("Why?",)), ("turn", "Mara Voss", ("No.",))],
            id="an office of another organisation",
        ),
        pytest.param(
            "Remarks by President Mara Voss\n\n3 May 2022\n\nPRESIDENT VOSS: We met President Holm."
            "\n\nQ: Why?\n\nTHE PRESIDENT: To talk.",
            [
                ("turn", "Mara Voss", ("We met President Holm.",)),
                ("question", None, ("Why?",)),
                ("turn", "Mara Voss", ("To talk.",)),
            ],
            id="the one of an office who is heard",
        ),
        pytest.param(
            "Remarks by President Mara Voss and President Jan Holm\n\n3 May 2022\n\n"
            "PRESIDENT VOSS: Welcome.\n\nQ: Why?\n\nTHE PRESIDENT: To talk.",
            [
                ("turn", "Mara Voss", ("Welcome.",)),
                ("question", None, ("Why?",)),
                ("turn", None, ("To talk.",)),
            ],
            id="two of an office",
        ),
        pytest.param(
            "Remarks by Mara Voss\n\n3 May 2022\n\nWe have long quays.\n\nQ: Why?\n\n"
            "Prime Minister: To talk.\n\nQ: When?\n\nPrime Minister: Now.",
            [
                ("turn", "Mara Voss", ("We have long quays.",)),
                ("question", None, ("Why?",)),
                ("turn", "Mara Voss", ("To talk.",)),
                ("question", None, ("When?",)),
                ("turn", "Mara Voss", ("Now.",)),
            ],
            id="an office of the one whom the head names",
        ),
        pytest.param(
            "Remarks by Foreign Minister Mara Voss\n\n3 May 2022\n\nWe have long quays.\n\n"
            "Q: Why?\n\nPrime Minister: To talk.",
            [
                ("turn", "Mara Voss", ("We have long quays.",)),
                ("question", None, ("Why?",)),
                ("turn", None, ("To talk.",)),
            ],
            id="an office that is another's",
        ),
        pytest.param(
            "Press point\n\n3 May 2022\n\nQ: Prime Minister, Mara Voss, Harbour Post. Why?\n\n"
            "PRIME MINISTER HOLM: To talk.\n\nPRIME MINISTER: Yes.",
            [
                ("question", "Mara Voss", ("Prime Minister, Mara Voss, Harbour Post. Why?",)),
                ("turn", "Holm", ("To talk.",)),
                ("turn", "Holm", ("Yes.",)),
            ],
            id="an address is no office",
        ),
        pytest.param(
            "MODERATOR: We'll start with Mara Voss of Reuters.\n\nQ: Why?\n\n"
            "JAN HOLM (Envoy): So.\n\nEND 5:25 P.M. EST",
            [
                ("turn", None, ("We'll start with Mara Voss of Reuters.",)),
                ("question", "Mara Voss", ("Why?",)),
                ("turn", "Jan Holm", ("So.",)),
            ],
            id="one who is called asks",
        ),
        pytest.param(
            f"{_HEAD}{_SPEECH}\n\nQ: Why?\nA: So.",
            [
                ("turn", "Jens Stoltenberg", (_SPEECH,)),
                ("question", None, ("Why?",)),
                ("turn", "Jens Stoltenberg", ("So.",)),
            ],
            id="an answer of the only one who speaks",
        ),
        pytest.param(
            "Entretien de Mme Mara Voss, ministre de la D\u00e9fense, sur le lac\n\n"
            "Q - Bonsoir ?\n\nR - Oui.\n\nQ - Till Berg a dit non ?\n\nR - Oui.",
            [
                ("question", None, ("Bonsoir ?",)),
                ("turn", "Mara Voss", ("Oui.",)),
                ("question", None, ("Till Berg a dit non ?",)),
                ("turn", "Mara Voss", ("Oui.",)),
            ],
            id="an answer of the one whom the head names",
        ),
        pytest.param(
            "On 3 May 2022 Minister Mara Voss was heard in the old harbour hall of Oslo.\n\n"
            "Q: Why?\nA: So.\nQ: When?\nA: Now.",
            [
                ("question", None, ("Why?",)),
                ("turn", "Mara Voss", ("So.",)),
                ("question", None, ("When?",)),
                ("turn", "Mara Voss", ("Now.",)),
            ],
            id="an answer of the only one named before",
        ),
        pytest.param(
            "On 3 May 2022 Mr Till Berg heard Ms Mara Voss in the old harbour hall of Oslo.\n\n"
            "Q: Why?\nA: So.\nQ: When?\nA: Now.",
            [
                ("question", None, ("Why?",)),
                ("turn", None, ("So.",)),
                ("question", None, ("When?",)),
                ("turn", None, ("Now.",)),
            ],
            id="an answer of one of two named before",
        ),
        pytest.param(
            "Press point\n\nQ: Why?\nMARA VOSS (Minister): So.\nTILL BERG (Minister): So.\nA: So.",
            [
                ("question", None, ("Why?",)),
                ("turn", "Mara Voss", ("So.",)),
                ("turn", "Till Berg", ("So.",)),
                ("turn", None, ("So.",)),
            ],
            id="an answer of one of two",
        ),
        pytest.param(
            "Press point\n\nMARA VOSS (Minister): So.\nMR BERG: Yes, sir?\nQ: Why?\nMARA VOSS: So."
            "\nMR BERG: Next?\nQ: When?",
            [
                ("turn", "Mara Voss", ("So.",)),
                ("turn", "Berg", ("Yes, sir?",)),
                ("question", None, ("Why?",)),
                ("turn", "Mara Voss", ("So.",)),
                ("turn", "Berg", ("Next?",)),
                ("question", None, ("When?",)),
            ],
            id="one who gives the floor",
        ),
        pytest.param(
            "Press point with Dr Mara Voss\n\nMODERATOR: Next?\nDr Mara Voss: Why not?",
            [("turn", None, ("Next?",)), ("turn", "Mara Voss", ("Why not?",))],
            id="who is named in the head does not ask",
        ),
    ],
)
def test_who_speaks(text: str, expected: list[Told]) -> None:
    assert _said(text) == expected


@pytest.mark.parametrize(
    ("words", "quoted"),
    [
        pytest.param("President Mara Voss said that “the quays are long”.", 1, id="another"),
        pytest.param("I said that “the quays are long”.", 0, id="the speaker"),
        pytest.param("Stoltenberg said that “the quays are long”.", 0, id="the speaker by name"),
        pytest.param("We speak of “long quays”.", 0, id="nobody"),
    ],
)
def test_only_others_are_quoted_in_a_turn(words: str, quoted: int) -> None:
    result = read(f"{_HEAD}Good morning. We met.\n\nMODERATOR: Go.\n\nJens Stoltenberg: {words}")
    roles = [said.role for said in result.brief.statements]
    assert roles.count(StatementRole.CITATION) == quoted
    assert roles.count(StatementRole.TURN) == 3
    assert Code.UNATTRIBUTED_QUOTATION not in [problem.code for problem in result.problems]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("MARA VOSS: I see.\nQ: Why?\nQ: When?", "press_conference", id="questions"),
        pytest.param("MARA VOSS: I see.\nTILL BERG: So.\nMARA VOSS: No.", "remarks", id="none"),
        pytest.param("MARA VOSS: It rained.", "news_report", id="one label"),
    ],
)
def test_a_talk_shows_its_kind(text: str, kind: str) -> None:
    assert read(f"Long quays by the river\n\n{text}").brief.source.kind == kind


def test_others_are_quoted_by_those_whom_nobody_names() -> None:
    text = "Press point\n\nQ: President Mara Voss said that “the quays are long”. Why?\n\nA: So."
    assert [(role, speaker) for role, speaker, _ in _said(text)] == [
        ("question", None),
        ("citation", "Mara Voss"),
        ("turn", None),
    ]


@pytest.mark.parametrize(
    ("label", "speaker"),
    [("ADMIRAL", "Ivo Berg"), ("THE ADMIRAL", "Ivo Berg"), ("GENERAL", None)],
)
def test_a_rank_in_capitals_is_who_has_it(label: str, speaker: str | None) -> None:
    text = f"Press conference\nby Admiral Ivo Berg\n\n3 May 2022\n\nQ: Why?\n\n{label}: We sail."
    assert _said(text) == [("question", None, ("Why?",)), ("turn", speaker, ("We sail.",))]


def test_persons_of_labels_are_persons_of_the_text() -> None:
    text = f"{_HEAD}{_SPEECH}\n\nMARA VOSS (Prime Minister of Norway): We came. Mr Voss is here."
    persons = read(text).brief.persons
    assert [person.name for person in persons] == ["Jens Stoltenberg", "Mara Voss"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        pytest.param("We will go to the questions.", [], id="what comes next"),
        pytest.param("We will help Ukraine.", [CommitmentKind.PLEDGE], id="for somebody"),
    ],
)
def test_what_speakers_take_on(words: str, kinds: list[CommitmentKind]) -> None:
    commitments = read(f"{_HEAD}Good morning. {words}").brief.commitments
    assert [commitment.kind for commitment in commitments] == kinds


def test_themes_and_countries_are_those_of_all_paragraphs() -> None:
    text = f"{_HEAD}Good morning. We speak of China.\n\nAnd of Norway, and of cyber defence."
    [said] = read(text).brief.statements
    assert [country.alpha3 for country in said.countries] == ["CHN", "NOR"]
    assert [theme.value for theme in said.themes] == ["china", "cyber_defence"]


def test_a_quotation_is_a_citation() -> None:
    text = "NATO Foreign Ministers met in Oslo on 5 May 2022. “We act,” said Mr Mara Voss."
    [said] = extract(text).brief.statements
    assert said.role is StatementRole.CITATION
    assert isinstance(said.speaker, Person)


_DECLARATION = """Oslo Summit Declaration
Issued by the Heads of State and Government

1. We, the Heads of State and Government, met in Oslo on 5 May 2022.

2. As the President of Norway said, “the quays are long”. We will help Ukraine.
"""


def test_paragraphs_are_those_of_the_body() -> None:
    brief = read(_DECLARATION).brief
    paragraphs = [said for said in brief.statements if said.role is StatementRole.PARAGRAPH]
    assert [said.speaker and said.speaker.name for said in paragraphs] == [
        "Heads of State and Government"
    ] * 2
    assert paragraphs[0].text.startswith("We, the Heads")
    assert [commitment.actor.name for commitment in brief.commitments] == [
        "Heads of State and Government"
    ]
    assert set(backing(brief, "/statements/0/speaker")) == {"Heads of State and Government"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Joint declaration\n\nWe met.\n\nWe left.", 2, id="of nobody known"),
        pytest.param("Joint declaration\n\nIt rained.\n\nThe mill slept.", 0, id="nobody speaks"),
        pytest.param("Statement by the North Atlantic Council\n\nIt rained.", 1, id="of a body"),
        pytest.param("Remarks at the quay\n\n1. We met.\n\n2. We left.", 0, id="of another kind"),
        pytest.param("Joint declaration", 0, id="nothing"),
    ],
)
def test_what_is_issued(text: str, count: int) -> None:
    roles = [said.role for said in read(text).brief.statements]
    assert roles == [StatementRole.PARAGRAPH] * count


_BRIEFING = """Press briefing by Press Secretary Paul Dale

MR. DALE: Good morning.

Q Is her lake full?

MR. DALE: It is.

Q {asked}

MR. DALE: No.
"""


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        pytest.param("He said “the lake is full and we know it”.", 0, id="nobody named"),
        pytest.param(
            "I met Minister Ido Holm. He said “the lake is full and we know it”.", 1, id="named"
        ),
    ],
)
def test_a_pronoun_in_a_question_is_nobody_of_another_turn(asked: str, count: int) -> None:
    statements = read(_BRIEFING.format(asked=asked)).brief.statements
    assert [said.role for said in statements].count(StatementRole.CITATION) == count


def test_a_title_is_that_of_its_own_line() -> None:
    persons = read(_BRIEFING.format(asked="Ms Ida Holm?")).brief.persons
    assert [person.name for person in persons].count("Paul Dale") == 1
    assert "Dale" not in [person.name for person in persons]


def test_remarks_with_questions_are_a_press_conference() -> None:
    found = read(
        "Doorstep statement\nby NATO Secretary General Jan Kos\n15 Feb. 2024\n\nGood morning.\n\n"
        "We will act.\n\nWith that, I take your questions.\n\nQ: When?\n\nA: Now."
    )
    assert found.brief.source.kind is DocumentKind.PRESS_CONFERENCE
    said = [(each.speaker and each.speaker.name, each.parts[-1]) for each in found.brief.statements]
    assert said == [
        ("Jan Kos", "With that, I take your questions."),
        (None, "When?"),
        ("Jan Kos", "Now."),
    ]


@pytest.mark.parametrize("last", ["QUESTION: (Inaudible.)", "PRN: 2010/1151"])
def test_what_nobody_answers_makes_no_press_conference(last: str) -> None:
    found = read(
        "Remarks With Norwegian Foreign Minister Ida Holm Before Their Meeting\n\nJan Kos\n"
        "Secretary of State\nOslo, Norway\nMay 3, 2010\n\nSECRETARY KOS: Welcome, all of you.\n\n"
        f"FOREIGN MINISTER HOLM: It is good to be here.\n\n{last}"
    )
    assert found.brief.source.kind is DocumentKind.REMARKS


@pytest.mark.parametrize(
    ("head", "speaker"),
    [
        (
            "Press briefing by the Chair of the NATO Military Committee, Admiral Ana Ruiz",
            "Ana Ruiz",
        ),
        ("Press briefing with experts", None),
        ("Press briefing by the Mayor of Oslo, Ana Ruiz", None),
    ],
)
def test_a_chair_whom_the_head_names_speaks_under_that_label(
    head: str, speaker: str | None
) -> None:
    text = f"{head}\n\nCHAIR: {_SPEECH}\n\nQUESTION: Why?\n\nCHAIR: Because we can."
    assert {who for role, who, _ in _said(text) if role == "turn"} == {speaker}


@pytest.mark.parametrize(
    ("who", "is_own"),
    [
        ("Ministers", True),
        ("G7 Foreign Ministers", True),
        ("The Parties", True),
        ("Foreign Minister Mara Voss", False),
    ],
)
def test_those_who_issue_a_text_report_nothing_in_it(who: str, *, is_own: bool) -> None:
    text = (
        "Joint statement from Foreign Ministers of the North Sea\n\n"
        "The Foreign Ministers of the North Sea condemn the attack in the port.\n\n"
        f"{who} called on Norland to open its harbours. Ministers wish them well."
    )
    told = [each for each in extract(text).brief.statements if each.cue is not None]
    assert bool(told) is not is_own


@given(
    marks=st.lists(
        st.sampled_from(["Facebook", "Twitter", "Share this", "LinkedIn", "E-mail", "WhatsApp"]),
        min_size=1,
        max_size=5,
        unique=True,
    ),
    gap=st.sampled_from(["\n", "\n\n"]),
)
def test_links_below_a_transcript_are_said_by_nobody(marks: list[str], gap: str) -> None:
    text = (
        "Press conference by Minister Ana Ruiz\n\n5 May 2022\n\n"
        "Ana Ruiz: We met in Riga today and agreed on boats.\n\n"
        "Question: Will you come again?\n\nAna Ruiz: We will come in June"
    )
    statements = extract(f"{text}\n\n{gap.join(marks)}\n").brief.statements
    assert statements[-1].parts == ("We will come in June",)
