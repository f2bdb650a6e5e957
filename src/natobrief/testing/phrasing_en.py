"""English words and sentences for releases; all written for the purpose, none taken from one."""

from __future__ import annotations

from natobrief import data
from natobrief.model import (
    Attendance,
    CommitmentKind,
    Country,
    Language,
    Level,
    Theme,
)
from natobrief.testing.days_en import said_days
from natobrief.testing.phrasing import (
    EUROPEAN_UNION,
    UNITED_NATIONS,
    Content,
    Invitation,
    Named,
    Phrasing,
    Saying,
    Topic,
)


def _country(country: Country) -> Named:
    row = data.countries_by_code()[country.alpha3]
    form = str(row.get("release_form", country.name)).partition(";")[0].replace("'", "\u2019")
    return ("the ", form[4:]) if form.startswith("the ") else ("", form)


def _of_country(country: Country) -> Named:
    before, name = _country(country)
    return f"of {before}", name


def _in_country(country: Country) -> Named:
    before, name = _country(country)
    return f"in {before}", name


def _adjective(country: Country, _is_female: bool) -> str:  # noqa: FBT001 - no gender here
    return str(data.countries_by_code()[country.alpha3]["adjective"])


def _capital(country: Country) -> str:
    return str(data.countries_by_code()[country.alpha3]["capital"])


_LEVELS = {
    Level.FOREIGN_MINISTERS: (
        "NATO |Foreign Ministers|",
        "NATO |foreign ministers|",
        "Allied |Foreign Ministers|",
        "NATO |Ministers of Foreign Affairs|",
        "the |Foreign Ministers| of the Alliance",
    ),
    Level.DEFENCE_MINISTERS: (
        "NATO |Defence Ministers|",
        "NATO |defence ministers|",
        "Allied |Defence Ministers|",
        "NATO |Ministers of Defence|",
        "the |Defence Ministers| of the Alliance",
    ),
    Level.HEADS_OF_STATE_AND_GOVERNMENT: (
        "NATO |Heads of State and Government|",
        "the |Heads of State and Government| of the Alliance",
        "|NATO leaders|",
    ),
    Level.CHIEFS_OF_DEFENCE: (
        "NATO |Chiefs of Defence|",
        "Allied |Chiefs of Defence|",
        "the |Chiefs of Defence| of the Alliance",
    ),
    Level.NATIONAL_ARMAMENTS_DIRECTORS: (
        "NATO |National Armaments Directors|",
        "Allied |National Armaments Directors|",
    ),
}
_OFFICES = {
    Level.FOREIGN_MINISTERS: ("foreign minister", "foreign ministers"),
    Level.DEFENCE_MINISTERS: ("defence minister", "defence ministers"),
    Level.CHIEFS_OF_DEFENCE: ("chief of defence", "chiefs of defence"),
    Level.NATIONAL_ARMAMENTS_DIRECTORS: (
        "national armaments director",
        "national armaments directors",
    ),
}
_LEADS = (
    "{Who} will meet {where} {when} to discuss {agenda}.",
    "{Who} will meet {when} {where} to address {agenda}.",
    "{Who} are to meet {where} {when} to review {agenda}.",
    "{Who} will hold a meeting {where} {when} to consider {agenda}.",
    "{When}, {who} will meet {where} to discuss {agenda}.",
    "{Where}, {who} will meet {when} to take stock of {agenda}.",
    "To discuss {agenda}, {who} will meet {where} {when}.",
    "{Who} will gather {where} {when}.",
    "{Who} will convene {when} {where}.",
    "{Who} will come together {where} {when}.",
    "{When}, {who} will gather {where}.",
    "A meeting of {who} will be held {where} {when}.",
    "A meeting of {who} will take place {when} {where}.",
    "The next meeting of {who} will take place {where} {when}.",
)
_AGENDAS = (
    "They will discuss {agenda}.",
    "Discussions will focus on {agenda}.",
    "The agenda includes {agenda}.",
    "On the agenda are {agenda}.",
    "On the agenda: {agenda}.",
    "The meeting will address {agenda}.",
    "Topics will include {agenda}.",
)
_TOPICS = (
    Topic("the security situation in the Black Sea region", (Theme.BLACK_SEA,)),
    Topic("NATO\u2019s defence posture", (Theme.DETERRENCE_AND_DEFENCE,)),
    Topic("deterrence and defence", (Theme.DETERRENCE_AND_DEFENCE,)),
    Topic("cyber threats", (Theme.CYBER_DEFENCE,)),
    Topic("the fight against terrorism", (Theme.COUNTER_TERRORISM,)),
    Topic("defence spending", (Theme.DEFENCE_SPENDING,)),
    Topic("fairer burden-sharing", (Theme.DEFENCE_SPENDING,)),
    Topic("stability in the Western Balkans", (Theme.WESTERN_BALKANS,)),
    Topic("the situation in Kosovo", (Theme.KOSOVO,)),
    Topic("relations with Russia", (Theme.RUSSIA,)),
    Topic("Russia\u2019s military build-up", (Theme.RUSSIA,)),
    Topic("China\u2019s growing influence", (Theme.CHINA,)),
    Topic("climate change", (Theme.CLIMATE_CHANGE,)),
    Topic("energy security", (Theme.ENERGY_SECURITY,)),
    Topic("support for Ukraine", (Theme.UKRAINE_SUPPORT,)),
    Topic("further assistance to Ukraine", (Theme.UKRAINE_SUPPORT,)),
    Topic("arms control", (Theme.ARMS_CONTROL,)),
    Topic("missile defence", (Theme.MISSILE_DEFENCE,)),
    Topic("hybrid threats", (Theme.HYBRID_THREATS,)),
    Topic("emerging technologies", (Theme.EMERGING_TECHNOLOGIES,)),
    Topic("cooperation with the European Union", (Theme.EU_COOPERATION,)),
    Topic("maritime security", (Theme.MARITIME_SECURITY,)),
    Topic("security in the High North", (Theme.ARCTIC,)),
    Topic("the future of Afghanistan", (Theme.AFGHANISTAN,)),
    Topic("the situation in Iraq", (Theme.IRAQ,)),
    Topic("developments in Libya", (Theme.LIBYA,)),
    Topic("the Alliance\u2019s open door policy", (Theme.ENLARGEMENT,)),
    Topic("partnerships", (Theme.PARTNERSHIPS,)),
    Topic("national resilience", (Theme.RESILIENCE,)),
    Topic("ammunition production", (Theme.DEFENCE_INDUSTRY,)),
    Topic("the pandemic", (Theme.PANDEMIC,)),
    Topic("the next Strategic Concept", (Theme.STRATEGIC_CONCEPT,)),
    Topic("the situation in Belarus", (Theme.BELARUS,)),
    Topic("developments in Iran", (Theme.IRAN,)),
    Topic("reforms in Georgia", (Theme.GEORGIA,)),
    Topic("the situation in Moldova", (Theme.MOLDOVA,)),
    Topic("reforms in Bosnia and Herzegovina", (Theme.BOSNIA_AND_HERZEGOVINA,)),
    Topic("stability in the Middle East", (Theme.MIDDLE_EAST,)),
    Topic("developments in the Indo-Pacific", (Theme.INDO_PACIFIC,)),
    Topic("the protection of critical infrastructure", (Theme.CRITICAL_INFRASTRUCTURE,)),
    Topic("the year ahead"),
    Topic("preparations for the next summit"),
)
_PURPOSES = (
    "shared challenges",
    "the security situation in the region",
    "ways to deepen practical cooperation",
    "the most urgent needs of the region",
    "the next steps on the road to reform",
    "the consequences of a hard winter",
)
_PART, _ALL, _UNSTATED = Attendance.PART, Attendance.ALL, Attendance.UNSTATED
_COUNTERPARTS = (
    Invitation(
        "In {city}, {level} will meet with their {adjective} counterpart {person} "
        "to discuss {purpose}.",
        _PART,
    ),
    Invitation(
        "{Level} will also meet their {adjective} counterpart, {person}, to discuss {purpose}.",
        _PART,
    ),
    Invitation("They will be joined by their {adjective} counterpart, {person}.", _UNSTATED),
    Invitation("The {office} {of_country}, {person}, will attend a session on {purpose}.", _PART),
    Invitation(
        "{Person}, the {office} {of_country}, will join them for talks on {purpose}.", _PART
    ),
    Invitation("{Adjective} {office} {person} will take part in all the discussions.", _ALL),
)
_INVITATIONS = (
    Invitation("{Guests} will be present in {city} to discuss {purpose}.", _PART),
    Invitation("{Guests} will take part in a session on {purpose}.", _PART),
    Invitation("{Guests} will join the meeting for a discussion on {purpose}.", _PART),
    Invitation("{Guests} will join Allies for a working dinner.", _PART),
    Invitation("Allies will be joined by {guests} for a session devoted to {purpose}.", _PART),
    Invitation("{Guests} will take part in all the discussions.", _ALL),
    Invitation("{Guests} will attend all sessions of the meeting.", _ALL),
    Invitation("{Guests} will join Allies in {city} for all discussions.", _ALL),
    Invitation("{Guests} will also attend the meeting.", _UNSTATED),
    Invitation("{Guests} {have} been invited to the meeting.", _UNSTATED),
    Invitation("They will be joined by {guests}.", _UNSTATED),
)
_CUES = (
    "said", "added", "stressed", "noted", "explained", "underlined", "emphasised", "stated",
    "pointed out", "recalled", "underscored",
)  # fmt: skip
_SAYINGS = (
    Saying("{Speaker} {cue} that “{q}”."),
    Saying("{Speaker} {cue} that “{q}.”"),
    Saying("{Speaker} {cue} “{q}”.", cues=("said", "added")),
    Saying("{Speaker} {cue}: “{Q}.”"),
    Saying("{Speaker} {cue}: “{q}”."),
    Saying("{Speaker} {cue}, “{Q}.”", cues=("said", "added", "noted")),
    Saying("{Speaker} {cue}: “{Q}. {Q2}.”", (0,)),
    Saying("“{Q},” {cue} {speaker}.", takes_pronoun=False),
    Saying("“{Q},” {speaker} {cue}."),
    Saying("“{Q}”, {cue} {speaker}.", takes_pronoun=False),
    Saying("“{Q},” {speaker} {cue} during a visit to the harbour."),
    Saying("Ahead of the meeting, {speaker} {cue} that “{q}”."),
    Saying("Asked about the winter, {speaker} {cue}: “{Q}.”"),
    Saying("Speaking to reporters, {speaker} {cue} that ⟨{report}⟩."),
    Saying("“{Q},” {cue} {speaker}. “{Q2}.”", (0, 0), takes_pronoun=False),
    Saying("{Speaker} {cue} that “{q}” and {cue2} that “{q2}”.", (0, 1)),
    Saying("{Speaker} {cue} “{q}” and {cue2} that “{q2}”.", (0, 1), cues=("said", "added")),
    Saying("“{First},” {cue} {speaker}, “{second}.”", (0, 0), takes_pronoun=False),
    Saying("“{First},” {speaker} {cue}, “{second}.”", (0, 0)),
    Saying("{Speaker} {cue} that ⟨{report}⟩."),
    Saying("{Speaker} {cue} that ⟨{report}⟩, and {cue2} that ⟨{report2}⟩.", (0, 1)),
    Saying("{Speaker} {cue} that ⟨{report}⟩.", cues=("concluded by saying", "went on to say")),
    Saying("{Cue} {speaker}, “{q}”.", takes_pronoun=False, cues=("according to",)),
)
_SAYINGS_OF_GROUPS = (
    Saying("{Speaker} {cue} that {subject} “{predicate}”."),
    Saying("{Speaker} {cue} that {subject} “{predicate}.”"),
)
_SAYINGS_OF_ACCESSION = (
    Saying("{Speaker} {cue} that “{q}”."),
    Saying("“{Q},” {cue} {speaker}.", takes_pronoun=False),
    Saying("{Speaker} {cue}: “{Q}.”"),
)
_PLEDGE, _APPEAL = CommitmentKind.PLEDGE, CommitmentKind.APPEAL
_PLAN, _DECISION = CommitmentKind.PLAN, CommitmentKind.DECISION
_CONTENTS = (
    Content("the road ahead is long and the weather is rough"),
    Content("there is no shortcut on a road like this"),
    Content("patience is not the same as silence"),
    Content("our talks here are frank and friendly"),
    Content("the next winter is closer than it looks"),
    Content("words matter, but so do deeds"),
    Content("many families look to this room with hope"),
    Content("nobody in this hall takes peace for granted"),
    Content("what happens here is felt far away"),
    Content("we have learned a hard lesson"),
    Content("this is a time for calm and for courage"),
    Content("our unity is our strength"),
    Content("we see no reason to be afraid"),
    Content("time is short and the list is long"),
    Content("trust takes years to build and a day to lose"),
    Content("it is a difficult moment for everyone"),
    Content("resilience begins at home"),
    Content("what some call \u2018the long night\u2019 is nearly over"),
    Content("[NATO will help {country} rebuild its bridges]", _PLEDGE, "NATO"),
    Content("[NATO will send more engineers to {country}]", _PLEDGE, "NATO"),
    Content("[Allies will provide {country} with warm clothes]", _PLEDGE, "Allies"),
    Content("winter is near, and [NATO will keep supporting {country}]", _PLEDGE, "NATO"),
    Content(
        "[at this meeting we will take concrete steps to help {country}]", _PLAN, "the meeting"
    ),
    Content("[Allies have agreed to open a training centre for {country}]", _DECISION, "Allies"),
)
_REPORTS = (
    Content("the road ahead was long"),
    Content("there was no shortcut on such a road"),
    Content("the talks had been frank and friendly"),
    Content("many families were looking to the meeting with hope"),
    Content("patience was not the same as silence"),
    Content("nobody in the hall took peace for granted"),
    Content("trust took years to build"),
    Content("[NATO will help {country} repair its power lines]", _PLEDGE, "NATO"),
    Content("[NATO would keep sending engineers to {country}]", _PLEDGE, "NATO"),
    Content(
        "{he} would [call on Allies to send {country} more ambulances]",
        _APPEAL,
        None,
        "Allies",
    ),
)
_PAIRS = (
    ("the winter has been long", "and the spring is not here yet"),
    ("we came here to listen", "but also to be heard"),
    ("every bridge has two ends", "so we have to walk from both"),
    ("this is not the end of the road", "it is not even the middle of it"),
    ("there is no magic in this", "only hard work"),
)
_PREDICATES = (
    "are going through difficult days",
    "know the price of silence",
    "have come a long way in a short time",
    "deserve a seat at this table",
)
_GROUPS = {
    2: ("these two countries", "both countries"),
    3: ("these three countries",),
    4: ("these four countries",),
    5: ("these five countries",),
}
_DISTRACTORS = (
    "Requests for accreditation must arrive by {day}.",
    "The press centre opens at 08:30.",
    "A short film, “The Long Road North”, will be shown in the lobby.",
    "More can be found in a leaflet called “Getting Around”.",
    "The so-called “night shift” of volunteers staffs the information desk.",
    "Room 214 is reserved for interviews.",
)
_PACKAGES = (
    "NATO\u2019s {name}, which includes {items}, is open to new donors.",
    "The {name} for {country} contains {items}.",
    "NATO\u2019s {name} has been delivering {items} to {country}.",
)
_PACKAGE_NAMES = (
    "Winter Relief Package", "Harbour Repair Package", "Field Medicine Package",
    "River Guard Initiative", "Northern Bridges Programme",
)  # fmt: skip
_ITEMS = (
    "blankets", "field kitchens", "generators", "radio sets", "body armour", "first-aid kits",
    "tents", "water filters", "warm boots", "rubber boats",
)  # fmt: skip
_ACCESSIONS = (
    Content("[it is time to complete the accession of {joining}]", _APPEAL),
    Content("the accession of {joining} makes all of us safer"),
)
_SECRETARY_GENERAL = (
    "NATO Secretary General {name}",
    "NATO Secretary-General {name}",
    "the NATO Secretary General, {name},",
    "{name}, the Secretary General of NATO,",
)
_AGAIN = ("the Secretary General", "the NATO Secretary General")

#: Everything that it takes to write a release in English.
ENGLISH = Phrasing(
    language=Language.EN,
    marks=(("“", "”"), ('"', '"'), ("\u2018", "\u2019")),
    lasts=(" and ", ", and "),
    levels=_LEVELS,
    offices=_OFFICES,
    days=said_days,
    places=(
        "in {city}, {country}",
        "in {city}, {country},",
        "in {city} ({country})",
        "in {city}",
        "in the {adjective} capital {city}",
    ),
    headquarters=("at NATO Headquarters in {city}",),
    headlines=("{Who} to meet in {city}", "Upcoming meeting of {who}"),
    datelines=("{City}, {day} \u2013 ", "{City}, {day} - "),
    leads=_LEADS,
    agendas=_AGENDAS,
    topics=_TOPICS,
    purposes=_PURPOSES,
    counterparts=_COUNTERPARTS,
    guests=("the {office} of {countries}", "the {office} from {countries}"),
    articles=("the", "the"),
    invitations=_INVITATIONS,
    numbers={"have": ("has", "have"), "the": ("the", "the")},
    country=_country,
    of_country=_of_country,
    in_country=_in_country,
    organisations={
        EUROPEAN_UNION: ("the ", "European Union"),
        UNITED_NATIONS: ("the ", "United Nations"),
    },
    adjective=_adjective,
    capital=_capital,
    of_level=str,
    secretary_general=(_SECRETARY_GENERAL, _SECRETARY_GENERAL),
    secretary_general_again=(_AGAIN, _AGAIN),
    minister=(
        "{adjective} {office} {name}",
        "the {office} {of_country}, {name},",
        "{name}, {country}\u2019s {office},",
        "{name}, the {office} {of_country},",
    ),
    titles=("Ms {family}", "Mr {family}"),
    pronouns=("she", "he"),
    cues=_CUES,
    sayings=_SAYINGS,
    sayings_of_groups=_SAYINGS_OF_GROUPS,
    sayings_of_accession=_SAYINGS_OF_ACCESSION,
    contents=_CONTENTS,
    reports=_REPORTS,
    pairs=_PAIRS,
    predicates=_PREDICATES,
    groups=_GROUPS,
    distractors=_DISTRACTORS,
    packages=_PACKAGES,
    package_names=_PACKAGE_NAMES,
    package_items=_ITEMS,
    accessions=_ACCESSIONS,
)
