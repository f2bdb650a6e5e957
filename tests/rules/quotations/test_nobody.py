"""Words that are nobody: they open a sentence, are a country, or do not say so themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natobrief.model import Language
from natobrief.rules.quotations import find_quotations
from natobrief.rules.quotations.agents import AGENT
from tests.rules.quotations.sayings import marks, names, words

#: Words that open a sentence, and what follows them up to the quoted words.
_OPENING = st.sampled_from(
    [
        ("Often", "families knew nothing of it, they were told so. "),
        ("Shortly", "after the call ended, an office put out a note saying they owe "),
        ("Setting", "aside the rain, the lakes had wide shores, and there would be "),
        ("And", "in explaining why many of those "),
        ("Based", "upon what he gave, it is an open question.\n\n"),
        ("Estimates", "of the rain are late - the board: "),
    ]
)
#: A passive, and the words that lead to the one by whom it is done.
_PASSIVES = st.sampled_from(
    [
        (Language.EN, "The talks, described as {} by {}, went on."),
        (Language.EN, "The talks were hailed as {} by {} on Friday."),
        (Language.EN, "Jan Holm went to the talks, dubbed {} by {} in Ness."),
        (Language.FR, "La réunion, qualifiée de {} par {}, a eu lieu."),
        (Language.FR, "Le plan a été jugé {} par {} lors du débat."),
        (Language.FR, "Ce texte, décrit comme {} par {} en mai, est long."),
    ]
)


@given(opening=_OPENING, said=words, pair=marks.filter(lambda pair: pair[0] not in "‘''"))
def test_a_word_that_opens_a_sentence_is_nobody(
    opening: tuple[str, str], said: str, pair: tuple[str, str]
) -> None:
    """It is written with a capital and is no name, whatever verb comes later."""
    word, rest = opening
    text = f"It rained.\n\n{word} {rest}{pair[0]}{said}{pair[1]} there."
    spoken = find_quotations(text, "en")
    assert word not in {quotation.speaker for quotation in spoken}
    assert all(
        quotation.speaker_span is None or quotation.speaker_span.of(text) != word
        for quotation in spoken
    )


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Holm, the envoy of all, wrote in a note: “It is a dry lake.”", "Holm"),
        ("Holm (who was there) later, in a note, called it “a dry lake”.", "Holm"),
        ("They met Holm. Holm, in a long note, called it “a dry lake”.", "Holm"),
        ("Diplomats, in a long note, called it “a dry lake”.", "Diplomats"),
        ("Norway, in a long note, called it “a dry lake”.", "Norway"),
        ("Holm travelled home, and added: “It is a dry lake.”", "Holm"),
        ("Holm: “It is a dry lake.”", "Holm"),
        ("Some, in a long note, called it “a dry lake”.", "Some"),
        ("Holm later said it was “a dry lake”.", "Holm"),
    ],
)
def test_names_and_those_who_are_many_may_open_a_sentence(text: str, who: str) -> None:
    *_, quotation = find_quotations(text, "en")
    assert quotation.speaker == who


@given(passive=_PASSIVES, said=words, name=names)
def test_by_whom_something_is_called_so(
    passive: tuple[Language, str], said: str, name: str
) -> None:
    """Behind a passive it is not its subject that says so."""
    language, shape = passive
    quoted = f"“{said}”" if language is Language.EN else f"«\u00a0{said}\u00a0»"
    text = shape.format(quoted, name)
    [quotation] = find_quotations(text, language)
    assert (quotation.speaker, quotation.decided_by) == (name, AGENT)
    assert quotation.parts[0].of(text).strip() == said


@pytest.mark.parametrize(
    "text",
    [
        "The text was described as “odd” by saying so twice.",
        "He said that the lake was “odd” by the shore.",
    ],
)
def test_what_is_done_by_something_else_has_no_agent(text: str) -> None:
    assert AGENT not in {quotation.decided_by for quotation in find_quotations(text, "en")}


FRENCH = [
    pytest.param(
        "Ils sont unis face à la Norvège, a souligné le secrétaire général du Conseil.\n"
        "« Nous sommes prêts », a-t-il dit.",
        "le secrétaire général du Conseil",
        id="a country is not he, a role is",
    ),
    pytest.param(
        "Voici ce qu'a dit Jan Kos. Selon Kos, le lac est « à sec ».", "Jan Kos", id="selon"
    ),
    pytest.param(
        "Le ministre norvégien des Affaires étrangères Jan Kos est parti. Il a dit que « tout va »"
        " pour tous.",
        "Jan Kos",
        id="a role whose name follows",
    ),
    pytest.param(
        "Le ministre des eaux Jan Kos est parti. Il a dit que « tout va bien ».",
        "Jan Kos",
        id="a role of something",
    ),
    pytest.param(
        "Le ministre content des Eaux Jan Kos est parti. Il a dit que « tout va bien ».",
        "Le ministre",
        id="no country's",
    ),
    pytest.param(
        "La ministre norvégienne Ana Ruiz est partie. Il a dit que « tout va bien ».",
        None,
        id="a woman is not he",
    ),
    pytest.param(
        "Jan Kos a parlé d'un « retard » qui, d'après lui, montre « le manque d'eau ».",
        "Jan Kos",
        id="d'après lui",
    ),
    pytest.param(
        "(Kos)\n\nLe secrétaire général de l'Otan, Jan Kos, part. « Je pars demain », a dit le"
        " secrétaire général de l'Otan.",
        "Jan Kos",
        id="a role in the first line of a paragraph",
    ),
    pytest.param(
        "Le secrétaire général de l'Otan Jan Kos a dit que « tout va bien ».",
        "Jan Kos",
        id="a body before a name",
    ),
    pytest.param(
        "Jan Kos, dans un texte lu à Oslo, a qualifié les actes de la Norvège d'« agression ».",
        "Jan Kos",
        id="who qualifies, not what",
    ),
    pytest.param(
        "Jan Kos a tout vu. Pourtant, il était plus calme :\n« Le lac est plein », a-t-il dit.",
        "Jan Kos",
        id="pourtant",
    ),
]


@pytest.mark.parametrize(("text", "who"), FRENCH)
def test_who_is_meant_in_french(text: str, who: str | None) -> None:
    *_, quotation = find_quotations(text, "fr")
    assert quotation.speaker == who


ENGLISH = [
    pytest.param("Jan Kos came. But Kos said it was “a dry lake”.", "Jan Kos", id="but"),
    pytest.param("Jan Kos came. Kos, now the mayor, left. The mayor said “we go”.", "Jan Kos",
                 id="now the mayor"),
    pytest.param("They spoke of Norway, said the mayor of Ness. The mayor said “we go”.",
                 "The mayor", id="what was said is no role"),
    pytest.param("He hoped that one of the biggest challenges for a guide would be “to see far”.",
                 None, id="challenges are no verb"),
    pytest.param("Kos took on Ruiz on Sunday after the elder guide had said that it was “late”.",
                 "the elder guide", id="after he took on another"),
    pytest.param("It is late, she thinks. According to him, the lake is “a bit dry”.", None,
                 id="him, of nobody named"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), ENGLISH)
def test_who_is_meant_in_english(text: str, who: str | None) -> None:
    *_, quotation = find_quotations(text, "en")
    assert quotation.speaker == who
