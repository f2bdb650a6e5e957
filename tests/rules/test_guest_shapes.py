"""Words of coming and of meeting, in the sentences in which they stand."""

from __future__ import annotations

import pytest

from natobrief import extract
from natobrief.model import Language
from natobrief.rules.attendance import find_guests
from natobrief.rules.people import people_of
from tests.rules.marked import mark

_EN = [
    ("The foreign ministers of Japan and Jordan discussed piracy.", ["Jordan", "Japan"]),
    ("The Chief of Defence of the Armed Forces of Georgia will attend the meeting.", ["Georgia"]),
    ("The forces of Georgia will attend the meeting.", []),
    ("The commanders of the armed forces of Georgia attended the meeting.", ["Georgia"]),
    ("The Georgian delegation was led by Deputy Minister Ana Ruiz.", ["Georgia"]),
    ("Japan, Korea and Jordan have all been invited to the meeting.",
     ["Japan", "South Korea", "Jordan"]),
    ("Japan is very pleased to be able to participate in the meeting.", ["Japan"]),
    ("Japan is proud to join the alliance of ports.", []),
    ("Meetings with partners Japan and Jordan will focus on piracy.", ["Japan", "Jordan"]),
    ("Sessions with Japan and Jordan were held over lunch.", ["Japan", "Jordan"]),
    ("Today ministers welcomed their Finnish and Swedish counterparts.", ["Finland", "Sweden"]),
    ("We welcomed our Georgian colleague at the table.", ["Georgia"]),
    ("They welcomed the Finnish, Swedish and Georgian colleagues.",
     ["Finland", "Sweden", "Georgia"]),
    ("They welcomed their counterparts from Finland and Sweden.", ["Finland", "Sweden"]),
    ("The Ukrainian Chief of Defence, General Ivo Bondar, updated us on the harbours.",
     ["Ukraine"]),
    ("Minister Ivo Berg of Georgia briefed us on the harbours.", ["Georgia"]),
    ("The Georgian Minister of Defence gave the ministers a detailed briefing.", ["Georgia"]),
    ("Georgia's minister provided the Allied ministers with an update.", ["Georgia"]),
    ("by NATO Secretary General Ida Holm and Prime Minister Ivo Berg of Georgia", ["Georgia"]),
    ("by NATO Secretary General Ida Holm with the Georgian Prime Minister, Ivo Berg",
     ["Georgia"]),
    ("Joint press point by the NATO Secretary General and the President of Georgia", ["Georgia"]),
    ("They had time to exchange views with the Japanese Minister, Ken Ito.", ["Japan"]),
    ("We had a video conference with the Foreign Minister of Japan, Ken Ito.", ["Japan"]),
    ("Ministers were joined for lunch by the Georgian Foreign Minister.", ["Georgia"]),
    ("The Secretary General met with Georgian President Ivo Berg in Oslo.", ["Georgia"]),
    ("He also met separately with the Foreign Minister of Japan.", ["Japan"]),
    ("They had a working lunch with the UN Special Envoy, Ida Holm.", ["United Nations"]),
    ("Over lunch, ministers discussed piracy with the Egyptian Foreign Minister.", ["Egypt"]),
    ("Ministers were briefed by the Japanese Defence Minister.", ["Japan"]),
    ("Later the Lithuanian Foreign Minister joined to take part in the talks.", ["Lithuania"]),
    ("They had a lunch of the Port Council, including Iraqi Minister Ken Ito.", ["Iraq"]),
    ("Special guests of the talks were the Prime Minister of Iraq and others.", ["Iraq"]),
    ("The Georgian Prime Minister will also partake in the summit.", ["Georgia"]),
    ("The Georgian Prime Minister joined part of the meeting.", ["Georgia"]),
    ("They met with their Georgian counterpart, Ivo Berg, to talk.", ["Georgia"]),
    ("They said that Georgia and Jordan will one day join the trans-Atlantic alliance.", []),
    ("Georgia will join the Alliance leaders.", ["Georgia"]),
    ("They discuss ports, with the participation of Georgia in the talks.", ["Georgia"]),
    ("We condemn the participation of Belarus in this aggression.", []),
    ("They welcomed the participation of Georgia and Jordan in the exercise.", []),
    ("Meeting of the Foreign Ministers of ASEAN and Japan, China and Jordan on 5 May",
     ["Japan", "China", "Jordan"]),
    ("He met with former American Under Secretary Ivo Berg of the ports.", []),
    ("They saw and met with the former President of Georgia.", []),
    ("He met with the former President of Georgia, Ivo Berg, at the quay.", []),
    ("Georgia and Jordan join the ranks of free nations.", []),
    ("Among those attending in person were the Georgian Minister and Ken Ito of the port.",
     ["Georgia"]),
    ("Special guests have announced their attendance: the Prime Minister of Iraq and others.",
     ["Iraq"]),
    ("They take part in talks, including with their Georgian colleague, Ivo Berg.", ["Georgia"]),
    ("They will be joined by the port states: Georgia, Iraq and Jordan.",
     ["Georgia", "Iraq", "Jordan"]),
    ("They spoke of a summit held last year, when the President of Georgia was in attendance.",
     []),
    ("They recalled the meeting of 2014 in Riga, which was attended by the Iraqi Minister.", []),
    ("After the summit held last year, the President of Georgia attended the meeting.",
     ["Georgia"]),
    ("Georgia was also invited, with its minister in the hall.", ["Georgia"]),
    ("The Ministers of Georgia and Jordan attended the ABMR online.", ["Georgia", "Jordan"]),
    ("They are joined by the UN Secretary-General's Special Envoy for Iraq.", ["United Nations"]),
    ("Minister Ole Berg attended the meeting on behalf of Norway.", ["Norway"]),
    ("The minister met with her Georgian counterpart, Ivo Berg.", ["Georgia"]),
    ("They heard from the Prime Minister of Moldova.", ["Moldova"]),
    ("The Council received the Foreign Minister of Iraq, Sami al-Nouri.", ["Iraq"]),
    ("They welcomed Ukraine's Minister of Defence, Ivo Bondar, who spoke by video.", ["Ukraine"]),
    ("He welcomed the Prime Minister of Moldova, Ana Rusu, to NATO.", ["Moldova"]),
    ("A warm welcome to Foreign Minister Ivo Berg of Georgia.", ["Georgia"]),
    ("The talks will involve the Foreign Ministers of Japan and Jordan.", ["Japan", "Jordan"]),
    ("The visit to NATO by the President of Serbia is the first.", ["Serbia"]),
    ("Over dinner with the ministers of Finland and Japan they will talk.", ["Finland", "Japan"]),
    ("There was a meeting of the NATO Council with Japan and Jordan.", ["Japan", "Jordan"]),
    ("Japan's Defence Minister briefed the Allies.", ["Japan"]),
    ("Georgia's Foreign Minister sat with the ministers for an hour.", ["Georgia"]),
    ("Ministers from Japan and Jordan were connected for the last part.", ["Japan", "Jordan"]),
    ("Japan came, as was Jordanian Foreign Minister Sami Nouri.", ["Jordan"]),
    ("Japan and Jordan joined us in that.", ["Japan", "Jordan"]),
    ("High-level representatives from the United Nations were present.", ["United Nations"]),
    ("The Prime Minister of Iraq visited NATO Headquarters.", ["Iraq"]),
    ("Georgian Foreign Minister Ivo Berg was to hear the details.", ["Georgia"]),
    ("They met with Japan, Jordan and Iraq attending.", ["Japan", "Jordan", "Iraq"]),
    ("Afghanistan and the nations of the mission met in Oslo.", ["Afghanistan"]),
    ("Ministers from the NATO countries and Egypt and Jordan discussed it.", ["Egypt", "Jordan"]),
    ("More countries are invited too, Japan and Jordan among them.", ["Japan", "Jordan"]),
    ("The commanders of the Finnish and Austrian defence forces were present.",
     ["Finland", "Austria"]),
    ("Four partners - Japan, Jordan, Iraq and Egypt - will take part.",
     ["Japan", "Jordan", "Iraq", "Egypt"]),
    ("Three guest nations Japan, Jordan and Iraq will attend.", ["Japan", "Jordan", "Iraq"]),
    ("Japan's General Aiko Mori and Jordan's General Ali Haddad also attended as guests.",
     ["Japan", "Jordan"]),
    ("They met the African Union (AU) Chairperson, Ida Holm.", ["African Union"]),
    ("Let me welcome our colleagues from Japan and Jordan.", ["Japan", "Jordan"]),
    ("A warm welcome to Japan and Jordan, who are here as guests.", ["Japan", "Jordan"]),
    ("I also welcome Ida Holm, the new Foreign Minister of Georgia.", ["Georgia"]),
    ("They will be joined by the UN Special Envoy for Iraq.", ["United Nations"]),
    ("The EU’s Special Representative for Kosovo will attend.", ["European Union"]),
    ("We are joined by partners from Japan, Jordan and Iraq.", ["Japan", "Jordan", "Iraq"]),
    ("They met the High Representative of the Union for Foreign Affairs and Security Policy.",
     ["European Union"]),
    ("Today was a Council with a video conference with the Foreign Minister of Japan.", ["Japan"]),
    ("Joint press conference with Japanese Foreign Minister Ken Ito", ["Japan"]),
    ("Japan will contribute to our second discussion.", ["Japan"]),
    ("1. Japan will attend the meeting.", ["Japan"]),
    ("Remarks with Japanese Foreign Minister Ken Ito before their meeting", ["Japan"]),
    ("Secretary Ana Ruiz and Japanese Foreign Minister Ken Ito after their talks", ["Japan"]),
    ("Ana Ruiz and Japanese Foreign Minister Ken Ito at the quay", []),
    ("And then we will have Ken Ito, Foreign Affairs Minister from Japan.", ["Japan"]),
    ("The President of Japan led the Japanese delegation, as Ms Aiko Mori.", []),
]  # fmt: skip
_FR = [
    ("La participation du ministre géorgien est prévue.", ["Georgia"]),
    ("Nous condamnons la participation du Bélarus à cette agression.", []),
    ("La participation du président géorgien à la mission a été saluée.", []),
    ("Le ministre japonais des Affaires étrangères, Ken Ito, participait à la réunion.", ["Japan"]),
    (
        "Les ministres du Japon se joindront aux Alliés, de même que leurs homologues finlandais.",
        ["Japan", "Finland"],
    ),
    ("Le Japon participera à la séance, ainsi que la ministre de Jordanie.", ["Japan", "Jordan"]),
    ("Ils ont rencontré le ministre géorgien de la Défense.", ["Georgia"]),
    ("Il s'est entretenu avec la présidente du Japon.", ["Japan"]),
    ("Il a accueilli le premier ministre de la Moldova au siège.", ["Moldova"]),
    ("Le premier ministre du Japon a été reçu mardi.", ["Japan"]),
    ("Les ministres de la Géorgie et du Japon ont été conviés.", ["Georgia", "Japan"]),
    ("Ceux du Japon et de la Géorgie ont été invités.", ["Japan", "Georgia"]),
    ("La réunion, à laquelle participera le ministre géorgien, est brève.", ["Georgia"]),
    ("La séance se tiendra avec la participation du Japon.", ["Japan"]),
    ("Le président du Japon retrouvera les Alliés.", ["Japan"]),
    ("Le ministre géorgien viendra exposer ses besoins.", ["Georgia"]),
    (
        (
            "En présence de la haute représentante de l'Union pour les affaires étrangères et la "
            "politique de sécurité, Ida Holm, ils parleront."
        ),
        ["European Union"],
    ),
    ("Il y a eu un dîner avec le ministre du Japon.", ["Japan"]),
    ("Il est venu en compagnie de la ministre japonaise.", ["Japan"]),
    (
        "La conférence réunira les trois pays du port (Japon, Iraq, Jordanie).",
        ["Japan", "Iraq", "Jordan"],
    ),
    ("La conférence réunira l'Iraq, le Japon et la Jordanie.", ["Iraq", "Japan", "Jordan"]),
    ("Il s'est entretenu, samedi, au téléphone avec son homologue japonais.", ["Japan"]),
    (
        (
            "Le président de la République de Géorgie, la reine du Japon et le ministre jordanien "
            "se sont réunis."
        ),
        ["Georgia", "Japan", "Jordan"],
    ),
    (
        "Il recevra dimanche au Quai d'Orsay ses homologues géorgien, japonais et jordanien.",
        ["Georgia", "Japan", "Jordan"],
    ),
    (
        "Un dîner réunissant les ministres de l'UE et le ministre japonais des Ports suivra.",
        ["Japan"],
    ),
    (
        "M. Jan Holm et ses homologues du Japon, de Géorgie et de Jordanie doivent discuter.",
        ["Japan", "Georgia", "Jordan"],
    ),
    (
        "Les ministres ont salué la présence de leurs homologues finlandais et suédois.",
        ["Finland", "Sweden"],
    ),
    (
        "Ils se sont félicités de la présence de leurs collègues de Finlande et de Suède.",
        ["Finland", "Sweden"],
    ),
    ("Ils ont apprécié la présence du ministre japonais.", ["Japan"]),
    ("Nous saluons la présence à Oslo des ministres géorgien et moldave.", ["Georgia", "Moldova"]),
    (
        "La Finlande et la Suède ont été étroitement associées aux discussions.",
        ["Finland", "Sweden"],
    ),
    ("Le Japon a été associé à la réunion.", ["Japan"]),
    ("Leurs homologues finlandais et suédois se sont joints à eux.", ["Finland", "Sweden"]),
    ("Le ministre géorgien s'est ensuite joint aux Alliés.", ["Georgia"]),
    (
        "Étaient également présents la Finlande et l'Union européenne.",
        ["Finland", "European Union"],
    ),
    ("Les Alliés étaient représentés, ainsi que la Finlande et la Suède.", ["Finland", "Sweden"]),
    (
        "Ils ont tenu une session à laquelle ont participé la Finlande et la Suède.",
        ["Finland", "Sweden"],
    ),
    ("Le Japon a pris part aux débats sur les missions.", ["Japan"]),
    ("Ils ont salué la présence de troupes norvégiennes en Iraq.", []),
    ("Ils ont salué la présence de la Norvège en Iraq.", []),
    ("Le Japon participe activement aux patrouilles.", []),
    ("La Suède a participé à la lutte contre la piraterie.", []),
    ("La Géorgie participera à la mission en Iraq.", []),
    ("Le Japon a été associé à la mission.", []),
    ("Le Japon s'est joint à la coalition.", []),
    ("La Norvège a pris part à l'opération.", []),
]
_NEAR = [
    "All meetings with Japan had been put off.",
    "We welcomed the Finnish decision to join.",
    "Leaders welcomed the efforts of their Finnish counterparts.",
    "We welcomed Finnish and Swedish support.",
    "The Finnish government gave us a law to look at.",
    "Ukraine gave us a lesson in courage.",
    "Georgia provided the ministers with boats.",
    "by NATO Secretary General Ida Holm on Georgia and on ports",
    "Joint press point by the NATO Secretary General on Georgia",
    "They welcomed the decision of the Georgian President.",
    "They welcomed the Georgian President's decision.",
    "Ministers discussed cooperation with Georgia.",
    "Baroness Holm hosted the foreign ministers of Japan and Jordan in March.",
    "In a phone call with the President of Japan he spoke of piracy.",
    "He said that he had recently discussed piracy with the President of Japan.",
    "The President of Japan wrote to the Secretary General.",
    "A meeting on relations with Georgia will follow.",
    "Welcome to Japan.",
    "Japan will contribute ships to the mission.",
    "We welcome the steps of Japan and Jordan.",
    "Aid came from Japan, and reached Jordan.",
]


def _read(text: str, language: Language = Language.EN) -> list[str]:
    marked = mark(text, language)
    return [str(guest.party) for guest in find_guests(marked, people_of(marked))]


@pytest.mark.parametrize(("text", "expected"), _EN, ids=[text[:40] for text, _ in _EN])
def test_english(text: str, expected: list[str]) -> None:
    assert _read(text) == expected


@pytest.mark.parametrize(("text", "expected"), _FR, ids=[text[:40] for text, _ in _FR])
def test_french(text: str, expected: list[str]) -> None:
    assert _read(text, Language.FR) == expected


@pytest.mark.parametrize("text", _NEAR)
def test_near_misses(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "King of Norway Ola Lind, King of Spain Ari Ruiz and King of Latvia Jan Kos met in Oslo.",
        "At the meeting of the Norwegian, Spanish and Latvian foreign ministers in Oslo, they met.",
    ],
)
def test_those_of_several_countries_meet(text: str) -> None:
    parties = {str(each.party) for each in extract(text).brief.meetings[0].delegations}
    assert parties == {"Norway", "Spain", "Latvia"}
