"""Who said what, in every common way to say so, with names of many nations."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract

#: A name, the office before it, and how the bearer is called later.
PEOPLE: Final = (
    ("Katri Raudsepp", "the Foreign Minister of Estonia", "Ms Raudsepp"),
    ("Orhan Yıldırım", "the Turkish Defence Minister", "Yıldırım"),
    ("Luc de Brouwere", "the Chairman of the Military Committee", "De Brouwere"),
    ("Joost van der Meulen", "the Dutch Minister of Defence", "Mr van der Meulen"),
    ("Yousef al-Khatib", "the Foreign Minister of Jordan", "Al-Khatib"),
)
#: One who is sent to somebody.
SENT: Final = ("Björn Åkesson", "the Ambassador of Sweden to NATO", "Mr. Åkesson")
PEOPLE_FR: Final = (
    ("Katri Raudsepp", "la ministre estonienne des Affaires étrangères", "Mme Raudsepp"),
    ("Orhan Yıldırım", "le ministre turc de la Défense", "M. Yıldırım"),
    ("Luc de Brouwere", "le président du Comité militaire", "M. de Brouwere"),
    ("Jürgen Freiherr", "le chancelier allemand", "M. Freiherr"),
    ("Björn Åkesson", "l'ambassadeur de Suède auprès de l'OTAN", "M. Åkesson"),
    ("Youssef al-Khatib", "le chef de la diplomatie jordanienne", "M. al-Khatib"),
)
HERE: Final = "Our unity has never been as strong as it is now"
HERE_FR: Final = "Notre unité n'a jamais été aussi forte que cette année"
SAID: Final = (
    "“{here},” {who} said.",
    "“{here},” said {who}.",
    "{Who} stressed: “{here}.”",
    "According to {who}, “{here}.”",
    "In the words of {who}, “{here}.”",
    "{Who} was optimistic: “{here}.”",
    "{Who} told reporters that “{here}”.",
)
SAID_FR: Final = (
    "« {here} », a déclaré {who}.",
    "{Who} a souligné : « {here}. »",
    "Selon {who}, « {here} ».",
    "Aux yeux {of}, « {here} ».",
    "{Who} a eu un message clair : « {here}. »",
    "Le plan a été défendu par {who}, pour qui « {here} ».",
    "« {here} », a, quant à lui, vivement souligné {who}.",
    "{Who} a, pour sa part, rappelé que « {here} ».",
    "{Who} a tenu à rappeler que « {here} ».",
    "{Who} s'est dit convaincu que « {here} ».",
)
#: What a French auxiliary and its participle may have between them.
ASIDES_FR: Final = (
    *("pour sa part", "de son côté", "à son tour", "par ailleurs", "lui aussi", "longuement"),
    *("dans la foulée", "à nouveau", "d'abord", "mardi", "également", "conjointement"),
)
#: What somebody is the head of, beside the office that is meant.
HEADS_FR: Final = (
    ("ministre norvégien des Affaires étrangères", "le chef de la diplomatie norvégienne", True),
    ("vice-Premier ministre et ministre des Affaires étrangères", "le chef de la diplomatie", True),
    ("Premier ministre", "le chef du gouvernement", True),
    ("président", "le chef de l'État", True),
    ("ministre de la Défense", "le chef de la diplomatie", False),
    ("vice-président", "le chef de l'État", False),
    ("ministre délégué aux Affaires étrangères", "le chef de la diplomatie", False),
)
#: Words that point back, and whether they are those for a woman.
BACK_FR: Final = (
    ("celui-ci", False),
    ("ce dernier", False),
    ("l'intéressé", False),
    ("celle-ci", True),
    ("cette dernière", True),
    ("l'intéressée", True),
)


def _speakers(text: str, words: str) -> list[str | None]:
    """Give who is said to have said some words."""
    return [
        each.speaker and each.speaker.name
        for each in extract(text).brief.statements
        if words.casefold() in each.text.casefold()
    ]


@given(
    person=st.sampled_from(PEOPLE),
    frame=st.sampled_from(SAID),
    form=st.sampled_from(["named", "office and name", "again"]),
)
@example(PEOPLE[2], SAID[0], "again")
@example(PEOPLE[4], SAID[5], "again")
@example(SENT, SAID[3], "office and name")
def test_who_said(person: tuple[str, str, str], frame: str, form: str) -> None:
    name, office, called = person
    who = {"named": f"{name}, {office},", "office and name": f"{office}, {name},"}.get(form, called)
    who = who.removesuffix(",") if frame.endswith("{who}.") or "{who}," in frame else who
    lead = f"Talks were held in Brussels. {office.capitalize()}, {name}, was there. "
    lead = lead if form == "again" else "Talks were held in Brussels. "
    text = lead + frame.format(here=HERE, who=who, Who=who[0].upper() + who[1:])
    assert _speakers(text, HERE) == [name]


@given(
    person=st.sampled_from(PEOPLE_FR),
    frame=st.sampled_from(SAID_FR),
    form=st.sampled_from(["office and name", "again"]),
)
@example(PEOPLE_FR[1], SAID_FR[3], "office and name")
@example(PEOPLE_FR[4], SAID_FR[2], "office and name")
@example(PEOPLE_FR[5], SAID_FR[4], "again")
def test_who_said_in_french(person: tuple[str, str, str], frame: str, form: str) -> None:
    name, office, called = person
    who = called if form == "again" else f"{office} {name}"
    of = f"du {who[3:]}" if who.startswith("le ") else f"de {who}"
    lead = f"La réunion a eu lieu à Bruxelles. {office[0].upper()}{office[1:]}, {name}, est venu. "
    lead = lead if form == "again" else "La réunion a eu lieu à Bruxelles. "
    text = lead + frame.format(here=HERE_FR, who=who, of=of, Who=who[0].upper() + who[1:])
    assert _speakers(text, HERE_FR) == [name]


@given(
    said=st.sampled_from(
        ["I thank Eva Kos and Jan Holm", "Eva Kos was right", "Dr Eva Kos agrees"]
    ),
    again=st.sampled_from(["We act", "Ports are open"]),
)
def test_nobody_named_in_quoted_words_is_who_says_more(said: str, again: str) -> None:
    text = f"Minister Ana Ruiz met them in Oslo. “{said},” she said. “{again},” she added."
    assert _speakers(text, said) == ["Ana Ruiz"]
    assert _speakers(text, again) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("office", "called"),
    [
        ("the Minister of Foreign Affairs of Latvia", "the Latvian Foreign Minister"),
        ("the Minister for Foreign Affairs of Latvia", "the foreign minister"),
        ("the Defence Minister of Latvia", "the Minister of Defence"),
        ("the Latvian Defense Minister", "the defence minister"),
    ],
)
def test_an_office_is_one_whichever_way_it_is_written(office: str, called: str) -> None:
    text = f"Ana Ruiz, {office}, came to Oslo. “We act,” {called} said."
    assert _speakers(text, "We act") == ["Ana Ruiz"]


def test_a_known_name_in_brackets_behind_a_clause_is_who_said_it() -> None:
    quoted = "Nobody should doubt that we will stay"
    text = f"The meeting ended in Brussels. “{quoted}” (Annalena Vossberg)."
    assert _speakers(text, quoted) == ["Annalena Vossberg"]
    assert _speakers(f"{text[:31]}“{quoted}” (Maria Holm, envoy).", quoted) == ["Maria Holm"]


def test_brackets_behind_a_title_say_nothing() -> None:
    text = "They saw “The Long Winter of the North” (Maria Holm)."
    assert not extract(text).brief.statements


def test_an_apposition_inside_the_marks_is_no_part_of_what_is_said() -> None:
    for who in (
        "Jürgen Freiherr, le chancelier allemand",
        "le ministre turc de la Défense, Jan Kos",
    ):
        text = f"La réunion a eu lieu. « La paix est un but, a estimé {who}, et nous l'aurons. »"
        [said] = extract(text).brief.statements
        assert said.parts == ("La paix est un but", "et nous l'aurons.")


def test_a_but_is_no_conjunction_in_french() -> None:
    text = "La réunion a eu lieu. Selon Anne Lacaze, la présidente, la paix doit rester un but."
    [said] = extract(text).brief.statements
    assert said.parts == ("la paix doit rester un but",)


def test_a_pronoun_is_nobody_named_before_where_somebody_else_acts() -> None:
    """The minister of another country is not the one who spoke before."""
    text = (
        "“Peace is possible,” said Katri Raudsepp, the Estonian Foreign Minister.\n\n"
        "The Norwegian minister was confident. “We stay united in this,” she said."
    )
    assert _speakers(text, "We stay united") == [None]
    text = (
        "« La paix est possible », a dit Katri Raudsepp, la ministre estonienne.\n\n"
        "La ministre estonienne est restée. « Nous restons unis ici », a-t-elle ajouté.\n\n"
        "La ministre norvégienne est venue. « Nous parlons de tout », a-t-elle dit."
    )
    assert _speakers(text, "Nous restons unis") == ["Katri Raudsepp"]
    assert _speakers(text, "Nous parlons") == [None]


@given(
    verb=st.sampled_from(["will", "would", "must", "should not", "may also"]),
    of=st.sampled_from(["Minister Orhan Yıldırım", "President Jan Kos of Latvia"]),
)
def test_the_rest_of_a_clause_that_somebody_said_is_that_ones(verb: str, of: str) -> None:
    """Whoever the clause is about, its words are those of the one who said it."""
    quoted = "change everything for us"
    assert _speakers(f"Katri Raudsepp said the plan of {of} {verb} “{quoted}”.", quoted) == [
        "Katri Raudsepp"
    ]
    assert _speakers(f"Katri Raudsepp said {of} thought he {verb} “{quoted}”.", quoted) == []
    assert _speakers(f"The plan of {of} {verb} “{quoted}”.", quoted) == []


@given(
    met=st.sampled_from(["talks with Minister Orhan Yıldırım", "a call from President Jan Kos"]),
    comma=st.sampled_from(["", ","]),
)
def test_who_is_named_before_what_is_reported_did_not_say_it(met: str, comma: str) -> None:
    quoted = "a very busy day for all"
    text = f"Katri Raudsepp said after {met}{comma} that it was “{quoted}” in the port."
    assert _speakers(text, quoted)[-1] == "Katri Raudsepp"
    text = f"Katri Raudsepp said that for {met.split(' ', 2)[2]} it was “{quoted}” in the port."
    assert _speakers(text, quoted)[-1] is None


def test_pour_qui_of_nobody_named_says_nothing() -> None:
    text = f"La réunion a eu lieu. Rien n'est fait, pour qui « {HERE_FR} »."
    assert _speakers(text, HERE_FR) == [None]


@given(aside=st.sampled_from(ASIDES_FR), comma=st.sampled_from(["", ","]), inverted=st.booleans())
def test_words_between_an_auxiliary_and_its_participle(
    aside: str, comma: str, *, inverted: bool
) -> None:
    """They belong to the verb, and keep no name from being read."""
    verb = f"a-t-il{comma} {aside}{comma} souligné" if inverted else f"a{comma} {aside}{comma} dit"
    who = "" if inverted else " Jan Kosma"
    text = f"M. Jan Kosma est venu. « {HERE_FR} », {verb}{who}."
    [said] = extract(text).brief.statements
    assert (said.speaker and said.speaker.name, said.cue) == ("Jan Kosma", verb)


@given(head=st.sampled_from(HEADS_FR))
def test_the_head_of_something_holds_its_office(head: tuple[str, str, bool]) -> None:
    office, called, is_his = head
    text = f"Jan Kosma, {office}, est venu. « {HERE_FR} », a déclaré {called}."
    assert _speakers(text, HERE_FR) == (["Jan Kosma"] if is_his else [None])


@given(back=st.sampled_from(BACK_FR), leads=st.booleans())
def test_words_that_point_back_mean_the_one_named_last(
    back: tuple[str, bool], *, leads: bool
) -> None:
    """Nobody is meant where that one is of the other sex."""
    words, is_she = back
    said = f"{words[0].upper()}{words[1:]} a dit : « {HERE_FR}. »"
    said = said if leads else f"« {HERE_FR} », a dit {words}."
    for name, is_hers in (("M. Jan Kosma", False), ("Mme Ida Holm", True)):
        expected = [name.partition(" ")[2] if is_hers is is_she else None]
        assert _speakers(f"On a vu {name}. {said}", HERE_FR) == expected
    assert _speakers(f"On a vu le ministre. {said}", HERE_FR) == [None]


def test_the_one_concerned_is_none_of_two() -> None:
    text = f"M. Jan Kosma a vu M. Ivo Horvat. « {HERE_FR} », a dit l'intéressé."
    assert _speakers(text, HERE_FR) == [None]
    assert _speakers(text.replace("l'intéressé", "ce dernier"), HERE_FR) == ["Ivo Horvat"]
    apposed = f"On a vu Jan Kosma, le ministre. « {HERE_FR} », a dit celui-ci."
    assert _speakers(apposed, HERE_FR) == ["Jan Kosma"]


def test_a_word_that_leads_on_is_no_subject_of_what_is_quoted() -> None:
    text = "M. Jan Kosma est là. Cependant, a-t-il souligné, « nous devons encore agir »."
    [said] = extract(text).brief.statements
    assert (said.subject, said.speaker and said.speaker.name) == (None, "Jan Kosma")


@given(
    lead=st.sampled_from(["Pointing at the ice, ", "Underlining how large it is, ", ""]),
    verb=st.sampled_from(["said", "stated", "added"]),
)
def test_the_next_sentence_may_say_whose_the_last_words_are(lead: str, verb: str) -> None:
    quoted = "We look at the map. It is a large one."
    came = "Minister Katri Raudsepp came to the port."
    text = f"{came} {lead}“{quoted}” Raudsepp {verb}."
    assert _speakers(text, "look at the map") == ["Katri Raudsepp"]
    assert _speakers(f"{came} {lead}“{quoted}” The port is near.", "map") in ([None], [])


@pytest.mark.parametrize(
    "text",
    [
        "The latter said: “We will go home tomorrow.”",
        "It rained. It snowed. It rained again. It was cold. The latter said: “We will go home.”",
        "Celui-ci a déclaré : « Nous rentrerons demain à la maison. »",
    ],
)
def test_the_latter_of_nobody_is_nobody(text: str) -> None:
    language = "fr" if text.startswith("Celui") else "en"
    [said] = extract(text, language=language).brief.statements
    assert said.speaker is None


def test_whose_plan_it_is_may_have_called_it_so() -> None:
    text = (
        "According to Ana Berg, the plan of Minister Jan Kos would “change everything for ever and"
        " a day”."
    )
    [said] = extract(text).brief.statements
    assert said.speaker is None


_LEADERS = (
    "Norwegian President Ana Berg and Latvian President Jan Ozols came to Riga. Boats sailed."
)


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Latvian President Jan Ozols praised the port.", "Jan Ozols"),
        ("The Norwegian President, Ana Berg, met Latvian President Jan Ozols.", None),
        ("President Ana Berg met Latvian President Jan Ozols.", None),
        ("In Riga, President Ana Berg praised the port.", None),
        ("The boats were long.", None),
    ],
)
def test_one_of_two_presidents_is_the_one_with_whom_the_sentence_before_opens(
    before: str, speaker: str | None
) -> None:
    text = (
        f"{_LEADERS} {before}\n\n\u201cWe shall build more of them here,\u201d the president said."
    )
    [said] = [each for each in extract(text).brief.statements if "build more" in each.text]
    assert (said.speaker and said.speaker.name) == speaker


@pytest.mark.parametrize("verb", ["was", "were", "would"])
def test_what_somebody_says_of_another_is_quoted_from_the_one_who_says_it(verb: str) -> None:
    text = (
        f"Prime Minister Ana Berg said Foreign Minister Jan Ozols {verb} "
        "\u201cvery much in accordance\u201d with the plans."
    )
    [said] = [each for each in extract(text).brief.statements if "accordance" in each.text]
    assert said.speaker is not None
    assert said.speaker.name == "Ana Berg"


def test_in_the_first_sentence_no_president_is_told_before() -> None:
    text = (
        "President Ana Berg and President Jan Ozols met in Riga, and the president said that "
        "\u201cwe shall build more of them here\u201d."
    )
    for each in extract(text).brief.statements:
        assert each.speaker is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In Riga, Norway's defence minister, {}, said ports faced “a great storm” again.", True),
        ("The minister, {}, said ports faced “a great storm” again.", True),
        (
            "Minister {} came late. He said the allies also agreed on “a great storm” for ports.",
            True,
        ),
        ("The minister, {}, said Anna Berg's ports faced “a great storm” again.", False),
    ],
)
def test_few_words_are_of_the_one_who_tells(text: str, *, speaker: bool) -> None:
    told = text.format("Luc de Brouwere")
    found = extract(f"Ports\n\nOSLO, 3 May 2022 - {told}").brief.statements
    names = [each.speaker and each.speaker.name for each in found if each.text == "a great storm"]
    assert names == ["Luc de Brouwere"] * speaker


@pytest.mark.parametrize("chief", ["NATO’s chief", "the Alliance’s boss", "the NATO boss"])
def test_newspapers_call_the_secretary_general_so(chief: str) -> None:
    told = f"NATO Secretary General Ida Holm came. “We will help,” {chief} said."
    [said] = extract(f"Ports\n\nOSLO, 3 May 2022 - {told}").brief.statements
    assert str(said.speaker) == "Ida Holm"


@pytest.mark.parametrize(
    ("name", "speaker"), [("Kanat Abdirov", "Kanat Abdirov"), ("Anna Abdirov", None)]
)
def test_he_is_the_only_one_named_so_far(name: str, speaker: str | None) -> None:
    text = (
        "Envoy calls quays ‘too short’\n\nOSLO, 3 May 2022 - Ships came, said Foreign Minister "
        f"{name}.\n\nQuays were open all day.\n\n“We decided to build more of them,” he said."
    )
    said = [each for each in extract(text).brief.statements if each.text.startswith("We decided")]
    assert [each.speaker and each.speaker.name for each in said] == [speaker]
