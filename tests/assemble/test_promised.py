"""What is promised or decided in every common way to say so, and what only sounds so."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natobrief import extract
from natobrief.model import Commitment, CommitmentKind, Country, Organisation

#: Who acts, what the actor is called, and the pronoun that goes with it.
ACTORS: Final = (
    ("Germany", "Germany", "it"),
    ("The Netherlands", "Netherlands", "it"),
    ("The European Union", "European Union", "it"),
    ("The Alliance", "NATO", "it"),
    ("The Council", "Council", "it"),
    ("The North Atlantic Council", "North Atlantic Council", "it"),
    ("Allies", "Allies", "they"),
    ("Ministers", "Ministers", "they"),
    ("NATO Defence Ministers", "NATO Defence Ministers", "they"),
    ("Leaders", "Leaders", "they"),
    ("Allied ministers", "Allied ministers", "they"),
    ("Several Allies", "Several Allies", "they"),
    ("Most of our partners", "Most of our partners", "they"),
    ("Both sides", "Both sides", "they"),
    ("Nations contributing to ISAF", "Nations contributing to ISAF", "they"),
)
PLEDGES: Final = (
    "{who} announced that {they} will {do}.",
    "{who} announced on Tuesday that {they} would {do}.",
    "{who} said {they} would {do}.",
    "{who} also confirmed that {they} will soon {do}.",
    "{who} announced plans to {do}.",
    "{who} pledged to {do}.",
    "{who} committed to {do}.",
    "{who} have offered to {do}.",
    "{who} expressed their firm readiness to {do}.",
    "{who} remain fully determined to {do}.",
)
DECISIONS: Final = (
    "{who} decided to {do}.",
    "{who} also agreed today to {do}.",
    "{who} decided on Tuesday to {do}.",
    "{who} took the decision to {do}.",
    "{who} approved a new plan to {do}.",
    "{who} endorsed the proposal to {do}.",
    "{who} agreed in principle to {do}.",
    "{who}, meanwhile, resolved to {do}.",
    "{who} today gave the go-ahead for plans to {do}.",
    "{who} agreed measures to {do}.",
    "{who}, meeting in Oslo, agreed to {do}.",
)
NEITHER: Final = (
    "{who} did not agree to {do}.",
    "{who} refused to {do}.",
    "{who} denied that {they} will {do}.",
    "{who} discussed whether to {do}.",
    "{who} never announced that {they} will {do}.",
    "It is not known whether {who} decided to {do}.",
)
#: What is done for whom, with a number and its unit.
DEEDS: Final = (
    ("provide 500 million euros in military aid to {}", "500000000", "EUR"),
    ("allocate €30 million for {}", "30000000", "EUR"),
    ("deliver 12 air defence systems to {}", "12", "air defence systems"),
    ("send 40 tanks to {}", "40", "tanks"),
)
HELPED: Final = ("Ukraine", "Moldova", "Georgia", "Bosnia and Herzegovina")
BY: Final = (("", None), (" by 2030", "2030"), (" by the end of 2031", "2031"))
ACTORS_FR: Final = (
    ("L'Allemagne", "Germany", "a", "s'est engagée", "elle", "livrera"),
    ("Les Pays-Bas", "Netherlands", "ont", "se sont engagés", "ils", "livreront"),
    ("L'Union européenne", "European Union", "a", "s'est engagée", "elle", "livrerait"),
    ("Le Conseil", "Conseil", "a", "s'est engagé", "il", "livrera"),
    ("Les ministres", "ministres", "ont", "se sont engagés", "ils", "livreront"),
    (
        "Les ministres de la Défense de l'OTAN",
        "ministres de la Défense de l'OTAN",
        "ont",
        "se sont engagés",
        "ils",
        "livreraient",
    ),
)
PLEDGES_FR: Final = (
    "{who} {have} annoncé qu'{they} {will} {what}.",
    "{who} {have} également indiqué mardi qu'{they} {will} {what}.",
    "{who} {engaged} à livrer {what}.",
    "{who} {have} promis de livrer {what}.",
    "{who} {engaged} aujourd'hui à livrer {what}.",
    "{who} {have} réaffirmé leur volonté de livrer {what}.",
    "{who} {have} de nouveau proposé de livrer {what}.",
)
DECISIONS_FR: Final = (
    "{who} {have} décidé de livrer {what}.",
    "{who} {have} pris la décision de livrer {what}.",
    "{who} {have} approuvé un nouveau plan visant à livrer {what}.",
    "{who} {have} donné leur feu vert pour livrer {what}.",
    "{who}, réunis à Oslo, {have} décidé de livrer {what}.",
    "{who} {have} également convenu, lors d'un sommet, de livrer {what}.",
)
HELPED_FR: Final = (("l'Ukraine", "Ukraine"), ("la Moldavie", "Moldova"), ("la Géorgie", "Georgia"))
BY_FR: Final = (("", None), (" d'ici 2030", "2030"), (" d'ici à la fin de 2031", "2031"))
HEAD: Final = "Support for partners\n\n14 June 2022\n\nThe meeting took place in Brussels. "
HEAD_FR: Final = "Soutien aux partenaires\n\n14 juin 2022\n\nLa réunion a eu lieu à Bruxelles. "


def _facts(commitment: Commitment) -> tuple[object, ...]:
    """Give who acts for whom, with what numbers, by when."""
    actor = commitment.actor
    return (
        commitment.kind,
        actor.name,
        [each.name for each in commitment.beneficiaries],
        [(str(each.value), each.unit) for each in commitment.amounts],
        commitment.deadline,
    )


@given(
    actor=st.sampled_from(ACTORS),
    frame=st.sampled_from([*PLEDGES, *DECISIONS, *NEITHER]),
    deed=st.sampled_from(DEEDS),
    helped=st.sampled_from(HELPED),
    by=st.sampled_from(BY),
)
@example(ACTORS[6], PLEDGES[0], ("establish a mission in {}", "", ""), "Ukraine", BY[0])
@example(ACTORS[5], DECISIONS[4], DEEDS[0], "Georgia", BY[1])
def test_promises_and_decisions(
    actor: tuple[str, str, str],
    frame: str,
    deed: tuple[str, str, str],
    helped: str,
    by: tuple[str, str | None],
) -> None:
    who, name, they = actor
    words, number, unit = deed
    lead = who if name in {"Germany", "Allies"} or "NATO" in who else who[0].lower() + who[1:]
    if not frame.startswith("{who}"):
        who = lead
    text = HEAD + frame.format(who=who, they=they, do=words.format(helped) + by[0])
    found = [_facts(each) for each in extract(text).brief.commitments]
    if frame in NEITHER:
        assert not found
        return
    kind = CommitmentKind.PLEDGE if frame in PLEDGES else CommitmentKind.DECISION
    amounts = [(number, unit)] if number else []
    assert found == [(kind, name, [helped], amounts, by[1])]


@given(
    actor=st.sampled_from(ACTORS_FR),
    frame=st.sampled_from([*PLEDGES_FR, *DECISIONS_FR]),
    helped=st.sampled_from(HELPED_FR),
    by=st.sampled_from(BY_FR),
)
@example(ACTORS_FR[5], DECISIONS_FR[0], HELPED_FR[0], BY_FR[0])
def test_promises_and_decisions_in_french(
    actor: tuple[str, ...], frame: str, helped: tuple[str, str], by: tuple[str, str | None]
) -> None:
    who, name, have, engaged, they, will = actor
    what = f"12 chars à {helped[0]}{by[0]}"
    said = frame.format(who=who, have=have, engaged=engaged, they=they, will=will, what=what)
    found = [_facts(each) for each in extract(HEAD_FR + said).brief.commitments]
    kind = CommitmentKind.PLEDGE if frame in PLEDGES_FR else CommitmentKind.DECISION
    assert found == [(kind, name, [helped[1]], [("12", "chars")], by[1])]


def test_what_is_approved_is_a_decision() -> None:
    found = extract(HEAD + "Ministers approved a new defence production action plan.").brief
    [decision] = found.commitments
    assert (decision.kind, decision.text) == (
        CommitmentKind.DECISION,
        "Ministers approved a new defence production action plan",
    )


def test_those_who_belong_to_somebody_are_not_that_one() -> None:
    """The ministers of a country decide, and not the country."""
    found = extract(HEAD + "The heads of state of Norway and Latvia decided to send ships.").brief
    assert Country("LVA") not in [each.actor for each in found.commitments]


def test_words_end_before_what_is_cut_off() -> None:
    text = "We agreed today on actions that, while we keep our purpose, will help."
    head = "Final communiqué\n\nissued by the North Atlantic Council\n\n3 December 2008\n\n"
    found = extract(f"{head}1. {text}\n\n2. We met.\n\n3. We will meet again.").brief
    assert [each.text for each in found.commitments] == ["We agreed today on actions"]


MET = "NATO Foreign Ministers met in Oslo on 12 May 2022."
REUNIS = "Les ministres des Affaires étrangères se sont réunis à Oslo le 12 mai 2022."
ALLIES = {
    "Norway": "la Norvège",
    "Italy": "l'Italie",
    "Spain": "l'Espagne",
    "Latvia": "la Lettonie",
}


@given(
    who=st.lists(st.sampled_from(list(ALLIES)), min_size=2, max_size=4, unique=True),
    lead=st.sampled_from(["", "She said that ", "On Friday, "]),
    does=st.sampled_from(["will send", "have each pledged 12", "pledged to deliver"]),
)
def test_those_who_promise_together_are_the_actor(who: list[str], lead: str, does: str) -> None:
    listed = f"{', '.join(who[:-1])} and {who[-1]}"
    text = f"{listed} {does} ships to Moldova"
    [found] = extract(f"{MET} {lead}{text}.").brief.commitments
    assert (found.actor, found.text) == (Organisation(name=listed), text)


@given(who=st.lists(st.sampled_from(list(ALLIES.values())), min_size=2, max_size=4, unique=True))
def test_those_who_promise_together_in_french(who: list[str]) -> None:
    listed = f"{', '.join(who[:-1])} et {who[-1]}"
    text = f"{listed[0].upper()}{listed[1:]} livreront des navires à la Moldavie"
    [found] = extract(f"{REUNIS} {text}.").brief.commitments
    assert found.text == text
    assert found.beneficiaries == (Country("MDA"),)


@pytest.mark.parametrize(
    "text",
    [
        "The Alliance sends ships to Iraq and Norway will pay for the fuel.",
        "We met in Spain, Italy and Norway will pay for the fuel.",
        "Russia and Norway will pay for the fuel.",
    ],
)
def test_who_may_be_no_subject_or_no_ally_promises_nothing(text: str) -> None:
    assert extract(f"{MET} {text}").brief.commitments == ()


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("NATO and the EU will support Iraq.", "NATO and the EU"),
        ("The G7 will stand with Iraq.", "G7"),
        ("G7 members committed to increase support to Iraq.", "G7 members"),
        ("EU member states are firmly committed to supporting Iraq.", "EU member states"),
        (
            "NATO's 30 leaders agreed at their Oslo meeting on Thursday to help Iraq.",
            "NATO's 30 leaders",
        ),
    ],
)
def test_members_and_groups_act(text: str, actor: str) -> None:
    [found] = extract(f"{MET} {text}").brief.commitments
    assert found.actor == Organisation(name=actor)
    assert found.beneficiaries == (Country("IRQ"),)


@given(
    when=st.sampled_from(
        [
            "In {}, ",
            "At the Wales Summit in {}, ",
            "On 5 May {}, ",
            "Last year, ",
            "Three years ago ",
        ]
    ),
    year=st.integers(2010, 2021),
    does=st.sampled_from(["agreed to spend more", "pledged 300 million euros for Iraq"]),
)
def test_what_was_decided_in_a_year_before_is_not_decided_now(
    when: str, year: int, does: str
) -> None:
    assert extract(f"{MET} {when.format(year)}Norway {does}.").brief.commitments == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Allies agreed in 2014 to help Iraq.", 0),
        ("Allies agreed on 11 May 2022 to help Iraq.", 1),
        ("In 2022, Allies agreed to help Iraq.", 1),
        ("In line with the 2014 pledge, Allies agreed to help Iraq.", 1),
        ("Ministers recalled that Allies had agreed to help Iraq.", 0),
        ("Allies approved the plan of 2014.", 1),
        ("In 2014, Norway will be there. Norway will help Iraq.", 1),
        ("Norway would help Iraq if others did.", 0),
        ("She said that Norway would help Iraq even if others did not.", 1),
    ],
)
def test_how_long_ago_and_on_what_condition(text: str, count: int) -> None:
    assert len(extract(f"{MET} {text}").brief.commitments) == count


def test_last_year_is_not_long_ago_in_january() -> None:
    text = (
        "NATO Foreign Ministers met in Oslo on 5 January 2022. In December 2021, Allies agreed to"
    )
    assert len(extract(f"{text} help Iraq.").brief.commitments) == 1


@pytest.mark.parametrize(
    "foe",
    [
        "contre l’agression russe",
        "contre l’agression illégale et injustifiée de la Russie",
        "face à la guerre menée par la Russie",
        "face à la Russie",
        "à résister à l’invasion de la Russie",
        "à protéger ses villes des missiles russes",
        ", un jour après que la Russie a frappé",
    ],
)
def test_who_attacks_is_not_helped_in_french(foe: str) -> None:
    text = f"{REUNIS} Les Alliés aideront l’Ukraine {foe}."
    assert [each.beneficiaries for each in extract(text).brief.commitments] == [(Country("UKR"),)]


def test_arms_are_for_whom_they_are_sent_to_in_french() -> None:
    text = f"{REUNIS} Les Alliés apporteront des vivres à la Moldavie et des drones à l’Ukraine."
    [found] = extract(text).brief.commitments
    assert found.beneficiaries == (Country("MDA"), Country("UKR"))


@given(
    how=st.sampled_from(["", " officiellement", " unanimement"]),
    when=st.sampled_from(["", ", jeudi,"]),
)
def test_an_invitation_that_was_decided_is_a_decision(how: str, when: str) -> None:
    text = f"Les Alliés ont{how} décidé{when} d’inviter la Moldavie à participer"
    [found] = extract(f"{REUNIS} {text}.").brief.commitments
    assert (found.kind, found.text) == (CommitmentKind.DECISION, text)


@given(
    how=st.sampled_from(["reaffirmed their firm commitment", "reiterate their commitment"]),
    does=st.sampled_from(["support", "helping", "to train", "strengthening"]),
)
def test_a_commitment_reaffirmed_is_a_pledge(how: str, does: str) -> None:
    text = f"Allies {how} to {does.removeprefix('to ')} Iraq"
    [found] = extract(f"{MET} {text}.").brief.commitments
    assert (found.kind, found.text) == (CommitmentKind.PLEDGE, text)


@pytest.mark.parametrize(
    ("text", "helped"),
    [
        ("L’OTAN promet une aide à l’Irak", ["IRQ"]),
        (
            "La Norvège a annoncé la semaine dernière une aide de 300 millions d’euros à l’Irak",
            ["IRQ"],
        ),
        ("La Norvège débloque une nouvelle enveloppe pour l’Irak", ["IRQ"]),
        ("La Norvège remettra à l’Irak des bateaux", ["IRQ"]),
        ("La Norvège a l’intention de fournir des bateaux à l’Irak", ["IRQ"]),
        ("Les Alliés ont promis de fournir des bateaux pour l’aider à combattre la Russie", []),
    ],
)
def test_promises_in_french_news(text: str, helped: list[str]) -> None:
    [found] = extract(f"{REUNIS} {text}.").brief.commitments
    assert found.text == text
    assert found.beneficiaries == tuple(map(Country, helped))


@pytest.mark.parametrize(
    "text",
    [
        "La Norvège annonce une réunion.",
        "Allies reaffirmed their commitment to the Treaty.",
        "L’OTAN continuera d’être là.",
    ],
)
def test_what_is_announced_or_held_dear_is_no_promise(text: str) -> None:
    head = REUNIS if "’" in text or "Norvège" in text else MET
    assert extract(f"{head} {text}").brief.commitments == ()


@given(
    does=st.sampled_from(["d’œuvrer pour la paix", "de suivre une approche", "à agir"]),
    ready=st.sampled_from(["restons déterminés à", "sommes résolus à nous", "tenons prêts à"]),
)
def test_a_declaration_goes_on_in_french(does: str, ready: str) -> None:
    ready = ready.replace("tenons", "nous tenons")
    pledges = [f"L’OTAN continuera {does}", f"Nous {ready} atteler à la tâche"]
    text = (
        "Déclaration du sommet\n\npubliée par les chefs d’État et de gouvernement participant à la "
        "réunion du Conseil de l’Atlantique Nord tenue à Oslo le 12 mai 2022\n\n"
        f"1. {pledges[0]}.\n\n2. {pledges[1]}."
    )
    assert [each.text for each in extract(text).brief.commitments] == pledges


@given(
    by=st.sampled_from(
        ["by Foreign Ministers of Norway and Italy", "issued by the Foreign Ministers"]
    )
)
def test_who_states_it_stands_behind_the_statement(by: str) -> None:
    head = f"Meeting of the Nordic countries - Joint Statement {by}\n\n5 May 2022\n\n"
    text = f"{head}We will help Iraq."
    [found] = extract(text).brief.commitments
    assert found.actor == Organisation(name="Foreign Ministers")


@given(
    first=st.sampled_from(
        ["discussed the weather", "met in the harbour", "also reviewed the plan"]
    ),
    then=st.sampled_from(["agreed to help Iraq", "also decided to train pilots"]),
    who=st.sampled_from(["Ministers", "Allies", "NATO leaders"]),
)
def test_a_second_verb_has_the_subject_of_the_first(first: str, then: str, who: str) -> None:
    [found] = extract(f"{MET} {who} {first} and {then}.").brief.commitments
    assert found.kind is CommitmentKind.DECISION
    assert found.actor == Organisation(name=who)
    assert found.text == then.removeprefix("also ")


@given(who=st.sampled_from(["Ministers", "Allies"]), asks=st.sampled_from(["called on", "urged"]))
def test_who_did_one_thing_asks_for_another(who: str, asks: str) -> None:
    [found] = extract(
        f"{MET} {who} condemned the attack and {asks} Russia to leave."
    ).brief.commitments
    assert (found.kind, found.actor) == (CommitmentKind.APPEAL, Organisation(name=who))


@pytest.mark.parametrize(
    "text",
    [
        "Ministers praised the group which met in Oslo and decided to help Iraq.",
        "Ida Holm met ministers and decided to help Iraq.",
        "Ministers said that all was well and decided to help Iraq.",
        f"Ministers met {'in a long, long hall ' * 20}and decided to help Iraq.",
    ],
)
def test_whose_second_verb_it_is_may_not_be_clear(text: str) -> None:
    assert extract(f"{MET} {text}").brief.commitments == ()


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Participating States agreed to continue their support.", "Participating States"),
        ("The Council took a far-reaching decision on opening depots.", "Council"),
        ("The ministers pledged strong support for Iraq.", "ministers"),
    ],
)
def test_states_and_councils_decide(text: str, actor: str) -> None:
    [found] = extract(f"{MET} {text}").brief.commitments
    assert found.actor == Organisation(name=actor)


@given(aux=st.sampled_from(["", "ont "]), who=st.sampled_from(["Les ministres", "Les Alliés"]))
def test_a_second_verb_in_french(aux: str, who: str) -> None:
    text = f"{REUNIS} {who} ont examiné la situation et {aux}décidé d’aider l’Irak."
    [found] = extract(text).brief.commitments
    assert (found.kind, found.text) == (CommitmentKind.DECISION, f"{aux}décidé d’aider l’Irak")


CARRIED_ON: Final = (
    ("They also {verb} to help Iraq.", "{}. They praised the harbour. "),
    ("They {verb} to help Iraq.", "{}. "),
    ("and {verb} to help Iraq.", "{} "),
    ("where they {verb} to help Iraq.", "{}, "),
    ("and jointly {verb} to help Iraq.", "{} "),
)
CARRIED_ON_FR: Final = (
    ("Ils {verb} aider l'Irak.", "{}. "),
    ("et {verb} aider l'Irak.", "{} "),
    ("où ils {verb} aider l'Irak.", "{}, "),
)


@given(
    who=st.sampled_from(["Defence Ministers", "NATO leaders", "G7 foreign ministers", "Allies"]),
    act=st.sampled_from(["met in Oslo on 12 May 2022", "gathered on 12 May 2022 in Riga"]),
    form=st.sampled_from(CARRIED_ON),
    verb=st.sampled_from(["pledged", "agreed", "decided", "vowed"]),
)
@example("G7 foreign ministers", "met in Oslo on 12 May 2022", CARRIED_ON[0], "pledged")
def test_a_verb_has_the_subject_told_before(
    who: str, act: str, form: tuple[str, str], verb: str
) -> None:
    said, before = form
    [found] = extract(before.format(f"{who} {act}") + said.format(verb=verb)).brief.commitments
    assert found.actor is not None
    assert (found.actor.name if isinstance(found.actor, Organisation) else "") == who
    is_pledge = verb in {"pledged", "vowed"}
    assert found.kind is (CommitmentKind.PLEDGE if is_pledge else CommitmentKind.DECISION)
    assert found.beneficiaries == (Country("IRQ"),)


@given(
    form=st.sampled_from(CARRIED_ON_FR),
    verb=st.sampled_from([("se sont engagés à", CommitmentKind.PLEDGE), ("ont décidé d'", None)]),
)
def test_a_french_verb_has_the_subject_told_before(
    form: tuple[str, str], verb: tuple[str, CommitmentKind | None]
) -> None:
    said, before = form
    told = before.format("Les ministres de la Défense se sont réunis à Oslo le 12 mai 2022")
    [found] = extract(told + said.format(verb=verb[0]).replace("' ", "'")).brief.commitments
    assert found.kind is (verb[1] or CommitmentKind.DECISION)
    assert found.actor == Organisation(name="ministres de la Défense")


@pytest.mark.parametrize(
    "text",
    [
        "Defence Ministers met their counterparts in Oslo. They pledged to help Iraq.",
        "Defence Ministers met President Ana Ruiz in Oslo. They pledged to help Iraq.",
        "Norway met Latvia in Oslo. They pledged to help Iraq.",
        "It rained in Oslo. They pledged to help Iraq.",
        "Defence Ministers met in Oslo.\n\nIt rained.\n\nThey pledged to help Iraq.",
        "They pledged to help Iraq.",
        "Reporters heard that they agreed to help Iraq.",
    ],
)
def test_nobody_is_held_to_what_others_may_have_said(text: str) -> None:
    assert extract(text).brief.commitments == ()


@pytest.mark.parametrize(
    "text",
    [
        "The G7 is ready to reach arrangements with Iraq",
        "NATO will continue to explain its plans to Iraq",
        "Both the Baltic States and Germany are strongly committed to protecting Iraq",
        "Italy, Greece and Norway all announced new donations of fuel for Iraq",
        "Some 20 countries have committed to new assistance packages for Iraq",
    ],
)
def test_what_is_firmly_said_is_promised_whatever_the_verb(text: str) -> None:
    [found] = extract(f"{MET} {text}.").brief.commitments
    assert (found.kind, found.text) == (CommitmentKind.PLEDGE, text)
    assert found.beneficiaries == (Country("IRQ"),)
    assert isinstance(found.actor, Organisation)


@pytest.mark.parametrize("text", ["NATO will continue to grow.", "Allies are ready to talk."])
def test_what_nobody_can_promise_is_no_promise(text: str) -> None:
    assert extract(f"{MET} {text}").brief.commitments == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("{} It was agreed that more aid would be sent.", 1),
        ("{} It has also been decided to send more aid.", 1),
        ("{} In 2014 it was decided to send more aid.", 0),
        ("{} It is not agreed that more aid would be sent.", 0),
        ("{} A new plan for Iraq was agreed.", 1),
        ("{} Two further packages have also been approved, at last.", 1),
        ("{} In 2014 a new plan for Iraq was agreed.", 0),
        ("{} Il a été décidé d'envoyer de l'aide.", 1),
        ("{} Il est convenu que l'aide sera envoyée.", 1),
    ],
)
def test_what_was_agreed_by_those_who_met(text: str, count: int) -> None:
    head = REUNIS if "Il " in text else MET
    found = extract(text.format(head)).brief.commitments
    assert [each.actor for each in found] == [Organisation(name="the meeting")] * count


@given(who=st.sampled_from(["Leaders", "Foreign Ministers"]), n=st.integers(1, 3))
def test_those_who_say_we_stand_behind_what_a_body_passes_on(who: str, n: int) -> None:
    """What they are to do is promised by them, and planned for no meeting."""
    promises = [f"We will take {each} steps to help Iraq" for each in ("more", "new", "further")][
        :n
    ]
    said = "\n\n".join(f"{at}. {each}." for at, each in enumerate(promises, 2))
    text = (
        "The Oslo Declaration\n\nEuropean Commission\n\nOslo, 5 June 2022\n\n"
        f"1. We, the {who} of Norway, Italy and Spain, met in Oslo on 4 and 5 June 2022.\n\n{said}"
    )
    found = extract(text).brief.commitments
    assert [(each.kind, each.actor, each.text) for each in found] == [
        (CommitmentKind.PLEDGE, Organisation(name=who), each) for each in promises
    ]


def test_what_was_agreed_is_of_those_who_issue_a_text() -> None:
    head = "Oslo Declaration\n\nissued by the Heads of State and Government\n\n5 June 2022\n\n"
    found = extract(f"{head}1. We met.\n\n2. It was agreed to help Iraq.").brief.commitments
    assert [each.actor for each in found] == [Organisation(name="Heads of State and Government")]


def test_what_was_approved_is_of_those_who_issue_a_text() -> None:
    head = "Oslo Declaration\n\nissued by the Heads of State and Government\n\n5 June 2022\n\n"
    found = extract(f"{head}1. We met.\n\n2. A new plan for Iraq was approved.").brief.commitments
    assert [each.actor for each in found] == [Organisation(name="Heads of State and Government")]


def test_another_clause_in_french_ends_a_promise() -> None:
    text = f"{REUNIS} L'OTAN renforcera ses quais, les ministres ont décidé d'aider l'Irak."
    assert [each.text for each in extract(text).brief.commitments] == [
        "L'OTAN renforcera ses quais",
        "les ministres ont décidé d'aider l'Irak",
    ]


@given(
    who=st.sampled_from(["NATO Defence Ministers", "Norway, Italy and Spain", "Both sides"]),
    act=st.sampled_from(["condemned the attack", "met in Oslo on 12 May 2022", "welcome the news"]),
    said=st.sampled_from(
        [
            ("will provide ships to Iraq", CommitmentKind.PLEDGE),
            ("will continue to support Iraq", CommitmentKind.PLEDGE),
            ("call on Iraq to stay", CommitmentKind.APPEAL),
        ]
    ),
)
def test_they_are_those_of_the_sentence_before(
    who: str, act: str, said: tuple[str, CommitmentKind]
) -> None:
    [found] = extract(f"{who} {act}. They {said[0]}.").brief.commitments
    assert (found.kind, found.actor, found.text) == (said[1], Organisation(name=who), said[0])
    assert (found.beneficiaries or (found.addressee,)) == (Country("IRQ"),)


@given(
    said=st.sampled_from(
        [
            ("fourniront des bateaux à l'Irak", CommitmentKind.PLEDGE),
            ("continueront de se concerter", CommitmentKind.PLEDGE),
            ("appellent à une désescalade", CommitmentKind.APPEAL),
            ("appellent l'Irak à cesser les combats", CommitmentKind.APPEAL),
        ]
    )
)
def test_they_are_those_of_the_sentence_before_in_french(said: tuple[str, CommitmentKind]) -> None:
    text = f"{REUNIS} La Norvège et l'Italie condamnent l'attaque. Elles {said[0]}."
    [found] = extract(text).brief.commitments
    assert (found.kind, found.actor) == (said[1], Organisation(name="Norvège et l'Italie"))
    assert found.text == said[0]
    assert Country("NOR") not in found.beneficiaries


@pytest.mark.parametrize(
    "text",
    [
        "Norway met Latvia in Oslo. They will support Iraq.",
        "It rained in Oslo. They call on Russia to stop.",
        "Reporters heard that they call on Russia to stop.",
    ],
)
def test_who_they_are_may_not_be_clear(text: str) -> None:
    assert extract(text).brief.commitments == ()


@given(
    head=st.sampled_from(
        [
            ("We, the Foreign Ministers of Norway and Italy, meeting in Oslo,", "reaffirm our"),
            ("Nous, ministres des Affaires étrangères de la Norvège,", "réaffirmons notre"),
        ]
    ),
    level=st.integers(0, 1),
)
def test_whose_resolve_it_is_says_who_promises(head: tuple[str, str], level: int) -> None:
    is_french = head[1].endswith("notre")
    will = ("détermination à aider l'Irak", "ferme volonté d'aider l'Irak")
    will = will if is_french else ("determination to help Iraq", "joint commitment to help Iraq")
    title = "Déclaration commune\n\n12 mai 2022" if is_french else "Joint statement\n\n12 May 2022"
    [found] = extract(f"{title}\n\n{head[0]} {head[1]} {will[level]}.").brief.commitments
    assert (found.kind, found.text) == (CommitmentKind.PLEDGE, f"{head[1]} {will[level]}")
    assert found.beneficiaries == (Country("IRQ"),)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("We will enhance our battlegroups.", 1),
        ("At the Summit, we will strengthen our defences.", 1),
        ("We will be increasing our presence in the East.", 1),
        ("We will give a signal to our friends.", 0),
        ("We will open the floor.", 0),
    ],
)
def test_what_a_speaker_promises_has_weight(said: str, count: int) -> None:
    head = "Press conference\n\nby NATO Secretary General Jens Stoltenberg\n\n27 June 2022\n\n"
    text = f"{head}JENS STOLTENBERG: Good afternoon. {said}\n\nQUESTION: Why?\n\n"
    found = extract(f"{text}JENS STOLTENBERG: Wait and see.").brief.commitments
    assert len(found) == count


def test_others_listed_are_no_part_of_the_issuers_name() -> None:
    text = (
        "Déclaration conjointe des ministres des Affaires étrangères de France, d'Allemagne et de "
        "Pologne\n\n12 mai 2022\n\nNous aiderons l'Irak. Nous fournirons des bateaux."
    )
    found = extract(text).brief.commitments
    assert {each.actor for each in found} == {
        Organisation(name="ministres des Affaires étrangères")
    }


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("The EU is expected to approve a new mission", CommitmentKind.PLAN, "the meeting"),
        (
            "Ministers are expected to take a series of decisions",
            CommitmentKind.PLAN,
            "the meeting",
        ),
        ("Ministers extended the mandate of the mission", CommitmentKind.DECISION, "Ministers"),
        ("Germany has committed more soldiers", CommitmentKind.PLEDGE, "Germany"),
        ("Norway will be doubling its forces", CommitmentKind.PLEDGE, "Norway"),
        ("L'Union européenne doit donner mardi son feu vert", CommitmentKind.PLAN, "the meeting"),
        ("Les ministres ont prolongé la mission", CommitmentKind.DECISION, "ministres"),
        ("La Norvège travaillera étroitement avec l'Irak", CommitmentKind.PLEDGE, "Norway"),
        ("La Norvège continuera de diriger la mission", CommitmentKind.PLEDGE, "Norway"),
        (
            "les pays de l'Union européenne comptaient accélérer l'aide",
            CommitmentKind.PLEDGE,
            "pays de l'Union européenne",
        ),
    ],
)
def test_more_that_is_planned_decided_or_promised(
    text: str, kind: CommitmentKind, actor: str
) -> None:
    is_french = text.startswith(("L'", "Les", "La", "les"))
    lead = f"{REUNIS} Hier, " if is_french else f"{MET} "
    text = text.replace("Les", "les").replace("La ", "la ") if is_french else text
    [found] = extract(f"{lead}{text}.").brief.commitments
    assert (found.kind, found.actor.name) == (kind, actor)


def test_they_may_begin_behind_an_opening() -> None:
    text = f"{MET} Allies condemned the attack. In this context, they agreed to help Iraq."
    [found] = extract(text).brief.commitments
    assert found.actor == Organisation(name="Allies")


def test_who_was_invited_to_join_was_asked_nothing_in_french() -> None:
    text = (
        f"{REUNIS} Les dirigeants ont décidé de se revoir et invité la Norvège à se joindre à eux."
    )
    assert [each.kind for each in extract(text).brief.commitments] == [CommitmentKind.DECISION]
