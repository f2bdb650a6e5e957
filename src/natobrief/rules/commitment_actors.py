"""Who can be said to act, to decide together or to meet, as patterns of marked text."""

from __future__ import annotations

from natobrief.model import Language

#: Those of an organisation, and groups that are none.
_MEMBERS_EN = r"(?: (?:members|member (?:states|countries|nations)|countries|nations|partners))"
_GROUPS_EN = (
    r"(?<!\w)(?:the )?(?-i:G7|G8|G20|Group of (?:Seven|Eight|Twenty)|Weimar Triangle"
    r"|Visegr[a\u00e1]d (?:Group|Four)|V4|Bucharest Nine|B9|Nordic-Baltic Eight|NB8"
    r"|(?:Baltic|Nordic) (?:States|states|countries))"
)
_GROUPS_FR = (
    r"(?<!\w)(?:(?:les (?:pays|membres|partenaires) du|le) )?(?-i:G7|G8|G20"
    r"|Groupe des (?:Sept|Huit|Vingt)|Triangle de Weimar|Groupe de Visegr[a\u00e1]d)"
    r"|(?<!\w)(?:les )?(?:pays|États|nations)(?: membres)? (?:de l'|du |de la )<G>"
)
_NUMBER_EN = (
    r"(?:[0-9]{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty"
    r"|dozens of|a dozen)"
)
#: The same, whatever the language of the text.
GROUP = rf"(?:{_GROUPS_EN}|{_GROUPS_FR})"
#: Several of them, told by how many they are: "some 20 countries", "a number of Allies".
_COUNTED_EN = (
    rf"(?<!\w)(?:(?:(?:all|both|some|about|around|nearly|almost|over|more than|at least|many|most"
    rf"|several|various|other|these|those|our(?= [a-z]+ countries)"
    rf"|a (?:number|majority|group) of|{_NUMBER_EN}) )"
    r"(?:(?:of )?(?:the|our|these|those) )?|of (?:the|our) )"
    rf"(?:(?:other|<A>|European|NATO|Allied|participating|{_NUMBER_EN}) ){{0,2}}"
    r"(?:Allies|allies|countries|nations|members|member states|states|partners|governments"
    r"|capitals|delegations)"
)
#: Those who take part in what an organisation does.
_TAKING_PART_EN = (
    r"(?<!\w)(?:the )?(?:nations|countries|states|Allies|partners)"
    r" (?:contributing to|participating in|taking part in)"
    r" (?:the )?(?:<G>|(?-i:[A-Z]{2,8})\b)"
    r"|(?<!\w)(?:the )?(?:<G> |troop-)?(?:participating|contributing|framework) "
    r"(?:nations|countries|states)"
)
_NUMBER_FR = r"(?:[0-9]{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente)"
#: The same in French: "beaucoup de nos alliés", "une vingtaine de pays".
_COUNTED_FR = (
    r"(?<!\w)(?:(?:tou(?:s|tes)|plusieurs|certains|les autres|de nombreux"
    rf"|(?:(?:les|nos|ces) )?{_NUMBER_FR}|(?:plus|beaucoup|la plupart|nombre"
    r"|une? (?:dizaine|vingtaine|trentaine|majorité|groupe)) (?:de|des|d'entre)) ?)"
    r"(?:(?:les|nos|des|ces|ses|autres) )?(?:(?:autres|<A>) )?"
    r"(?:alliés|pays|nations|États|membres|partenaires|gouvernements|capitales|délégations)"
    r"(?: (?:membres|alliés|participants|<A>|européens))?"
)
#: Who can be said to act, by language.
ACTOR = {
    Language.EN: (
        rf"(?:(?<!\w)we|(?<!\w)I|(?:the )?<G>{_MEMBERS_EN}?|{_GROUPS_EN}{_MEMBERS_EN}?"
        r"|(?:the )?<C>|<K>|(?<!\w)(?:all |European |the )?Allies"
        rf"|(?<!\w)(?:her|his|our|their) country|{_COUNTED_EN}|{_TAKING_PART_EN})"
    ),
    Language.FR: (
        # "Nous" before the verb of others is not the one who acts: "qui nous permettront".
        r"(?:(?<!\w)(?<!nous\s)nous(?! (?:\w+ )?(?:\w+(?:ront|raient|ra|rait)|a|ont)\b)"
        rf"|(?<!\w)je|(?<!\w)j'|(?:l'|la |le |les )?<G>|{_GROUPS_FR}"
        r"|(?:la |le |l'|les )?<C>|<K>|(?<!\w)(?:les|nos) Alliés|(?<!\w)(?:son|notre|leur) pays"
        rf"|{_COUNTED_FR})"
    ),
}
#: Those who meet, said in the plural.
MEETING = {
    Language.EN: r"(?:(?<!\w)(?:we|they|ministers|leaders|Allies)|(?:the )?<L>)",
    Language.FR: (
        r"(?:(?<!\w)(?:nous|ils|elles|les ministres|les dirigeants|les Alliés)|(?:les )?<L>)"
    ),
}
#: Before those who meet: of what group they are.
_OF_GROUP_EN = (
    r"(?<![\w-])(?-i:G-?[0-9]{1,2}|EU|E3|Quint|NB8|V4|B9|[Aa]llied|Baltic|Nordic(?:-Baltic)?"
    r"|European) "
)
#: The two or more who talk with each other.
_SIDES_EN = (
    r"\b(?:(?:both|all|the(?: two| three| four)?) (?:sides|parties)"
    r"|the (?:two|three|four) (?:ministers|leaders|countries|<L>))"
)
#: Those who hold an office, by nothing but its plural.
_HOLDERS_EN = (
    r"(?:\b(?:secretaries|presidents|principals|prime ministers|ministers|leaders|ambassadors"
    r"|chancellors|heads of (?:state|government|delegation)|delegations|chiefs of staff"
    r"|(?:political )?directors|delegates)|<L>)"
)
#: Those who decide something together, and councils that the text calls so.
MET = {
    Language.EN: (
        rf"(?:(?:\bthe )?(?:<G>(?:'s?)? |{_OF_GROUP_EN})?(?:[0-9]{{1,2}} )?\b(?:ministers|leaders)"
        rf"|(?:(?:the )?<G>(?:'s?)? |(?:the )?{_OF_GROUP_EN}|the )?(?:[0-9]{{1,2}} )?<L>"
        r"(?: of (?:the )?(?:<CG>|member states))?"
        r"|(?:\bthe )?(?:<G>(?:'s?)? )?\b(?:participating|member|contributing) (?:states|nations)"
        rf"|\bthe (?-i:(?:[A-Z][a-z]+ ){{0,2}}(?:Council|Commission|Committee|Assembly|Conference"
        r"|Meeting|Summit|Forum))"
        rf"|(?:\bthe )?(?:{_NUMBER_EN} )?{_HOLDERS_EN}(?: and {_HOLDERS_EN})?"
        r"|(?:\bthe )?\bmembers of the (?:<G>|(?-i:(?:[A-Z][a-z]+ ){0,2}(?:Council|Commission"
        r"|Committee|Assembly|Forum|Group)))|\b(?:the )?participants"
        rf"|{_SIDES_EN})"
    ),
    Language.FR: (
        r"(?:\b(?:(?:tous )?(?:les|nos) )(?:(?:[0-9]{1,2}|deux|trois) )?(?:ministres|dirigeants)"
        r"(?: (?:des pays (?:membres )?)?(?:de l'|du |de la )<G>)?"
        r"|\bles (?:(?:deux |trois )?parties|(?:deux|trois) pays)"
        r"|(?:les )?<L>(?: (?:des pays (?:membres )?)?de (?:l'|la )?<CG>)?"
        r"|\bles États (?:participants|membres)"
        r"|\bl[ea] (?-i:Conseil(?: de (?:l'Atlantique Nord|sécurité))?|Commission|Comité"
        r"(?: militaire)?|Conférence))"
    ),
}
