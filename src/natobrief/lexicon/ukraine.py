"""Words about helping Ukraine, told from those that only name it.

A release that says "the war in Ukraine" speaks of Russia; one that says "support for Kyiv" speaks
of help. A clause is read from left to right: words of *help* look for a *name* after them, a name
looks for a *need* after it, and no link crosses a *bar*.
"""

import re
from collections.abc import Iterator, Mapping
from enum import Flag, auto
from functools import cache
from typing import Final, final

from natobrief.lexicon.phrases import PhraseIndex, Words
from natobrief.model.enums import Language

#: How far help reaches for a name after it, in code points.
REACH: Final = 90
#: How far a name reaches for a need after it.
NEED_REACH: Final = 40

_CLAUSE_END = re.compile(r"[.;:!?()\u201c\u201d\u00ab\u00bb\"]|\n\s*\n")


class _Role(Flag):
    """What a phrase does in a clause."""

    #: Looks like one of the others, but means nothing here.
    NOTHING = 0
    #: Ukraine, its people, its capital.
    NAME = auto()
    #: Help of any kind, before whom it is for.
    HELP = auto()
    #: Goods on their way: as `HELP`, unless a hostile power is named before them.
    GOODS = auto()
    #: What Ukraine needs or receives, after its name.
    NEED = auto()
    #: Makes one noun with the name right before it.
    TAIL = auto()
    #: A hostile power.
    FOE = auto()
    #: Breaks every link.
    BAR = auto()


_EN: Final[Mapping[_Role, str]] = {
    _Role.NAME: "Ukraine; Ukrainian*; Kyiv; Kiev",
    _Role.HELP: """
        support*; help; helps; helping; helped; assist*; aiding; stand with; stands with;
        standing with; stood with; stand by; stands by; standing by; stand alongside;
        stay with; stays with; staying with; stayed with; remain with; remains with;
        remaining with; at the side of; by the side of; on the side of; standing alongside;
        keep its word to; keep our word to; keep our promise to;
        keep our promises to; shoulder to shoulder with; stand behind; united behind;
        solidarity with;
        arm; arming; train; trains; trained; training; equip; equips; equipping; needs of;
        urgent needs of; most urgent needs of; NATO's support; Allies' support; backing;
        strengthen*; bolster*; rebuild*; reconstruct*; in support of; security guarantees for;
        security guarantees to; security commitments to; security assurances for;
        security assurances to
    """,
    _Role.GOODS: """
        provide; provides; providing; supply; supplies; supplying; give; gives; giving; have given;
        has given; send; sends; sending; deliver*; donat*; weapons for; weapons to; ammunition for;
        ammunition to; munitions for; munitions to; equipment for; equipment to; tanks for;
        tanks to; aircraft for; aircraft to; air defences for; air defence for; air defence to;
        air defences to; air defence systems for; air defence systems to; drones for; drones to;
        fighter jets for; fighter jets to; F-16s for; F-16s to; funding for; funding to;
        billion euros for; billion dollars for; million euros for; million dollars for; pledge for;
        fund for; financing for
    """,
    _Role.NEED: """
        must prevail; must win; can prevail; can win; will prevail;
        need; needs; urgent needs; most urgent needs; need for; need help; need support;
        support it needs; help it needs; receive support; receives support; receive assistance;
        receive training; receiving training; receive help; has our support; have our support;
        has our full support; have our full support; can count on our support; can count on NATO;
        can count on NATO's support; can rely on our support; will receive support;
        is receiving support; will continue to receive support; being supported; being helped;
        being trained; being equipped; is being supported; is being helped; are being trained;
        are being equipped; are trained by; have been trained by; are being trained by; trained by;
        supported by; request* for support; request* for assistance; request* for help;
        right to self-defence; right of self-defence; ability to defend itself; defend itself;
        defend themselves; defending itself; self-defence
    """,
    _Role.HELP | _Role.TAIL: """
        aid; aid package*; support package*; assistance package*; package of support;
        package of assistance; trust fund*; assistance; support effort*
    """,
    _Role.FOE: "Russia*; Moscow; Kremlin; Putin; Iran*; Belarus*; North Korea*; China; Chinese",
    _Role.BAR: """
        war; wars; aggression; aggressor; invasion; invad*; occupi*; occupy*; occupation; annex*;
        attack*; conflict; crisis; separatist*; militant*; rebel*; proxies; mercenar*; sanction*;
        against; in; into; inside; via; through; across; around; near; outside; bordering; border*;
        neighbouring; transit; on; onto; over; from; by; about; as; while; but; because; although;
        whereas; which; who; whose; when; where; if; will; would; shall; should; must; can; could;
        may; might; is; was; are; were; has; have; had; said; message*; signal*; delegation;
        minister; ministers; counterpart*; president; ambassador; council; commission; needs to;
        need to; training with; talks; invite*; meet*; exercise*; between; partnership; cooperation;
        dialogue; relations
    """,
    _Role.NOTHING: """
        in particular; such as; as well as; people in; government in; authorities in; forces in;
        NATO-Ukraine; Ukraine-NATO; EU-Ukraine; Russia-Ukraine; Russian-Ukrainian; Ukrainian grain;
        can be provided to; can be given to; could be provided to; could be given to;
        trains to; train to; in its; in their; in order to; in addition to;
        Ukraine's application; Ukraine's bid; Ukraine's candidacy;
        Ukraine's membership application; Ukraine's membership bid; Kyiv's application; Kyiv's bid;
        Ukrainian application; Ukrainian bid; Ukraine's candidature
    """,
}

_FR: Final[Mapping[_Role, str]] = {
    _Role.NAME: "Ukraine; ukrainien*; Kiev; Kyiv; Kyïv",
    _Role.HELP: """
        besoins; aide; aides; soutien*; souten*; aider*; aident; aidons; aidant; assistance;
        assister; appui; appuyer; appuie; appuient; appuyons; aux côtés de; aux côtés;
        solidarité avec; solidaires de; armer; former; formation; équiper; renforcer; en soutien;
        au soutien; en faveur; au profit; venir à l'aide; garanties de sécurité; reconstruire;
        reconstruction
    """,
    _Role.GOODS: """
        fournir; fournit; fournissent; fournissons; fourniture*; livrer; livraison*; livrent;
        donner; envoyer; envoi; armes à; armes pour; munitions à; munitions pour; équipements à;
        équipements pour; chars à; avions à; financement pour; milliards d'euros pour;
        milliards de dollars pour; millions d'euros pour
    """,
    _Role.NEED: """
        besoin; a besoin; ont besoin; aura besoin; se défendre; peut compter sur notre soutien;
        peut compter sur l'OTAN; autodéfense; légitime défense; demande* d'aide; formés par;
        soutenus par; soutenue par; aidée par
    """,
    _Role.FOE: """
        Russie; russe; russes; Moscou; Kremlin; Poutine; Iran; iranien*; Bélarus; bélarussien*;
        Corée du Nord; nord-coréen*; Chine; chinois*
    """,
    _Role.BAR: """
        guerre; guerres; agression*; agresseur*; invasion; envahi*; occupation; occupé; occupée;
        occupés; occupées; annex*; attaque*; conflit; crise; séparatiste*; militant*; rebelle*;
        mercenaire*; sanction*; contre; en; dans; sur; via; près; autour; frontière*; voisin*;
        depuis; entre; par; mais; tandis; alors; parce; qui; dont; quand; lorsque; où; si; sera;
        seront; est; sont; était; étaient; ont; message*; signal; délégation; ministre*; homologue*;
        président*; ambassad*; conseil; commission; invit*; rencontr*; réuni*; exercice*;
        partenariat; coopération; dialogue; relations; soutien de l'Ukraine; aide de l'Ukraine;
        assistance de l'Ukraine; appui de l'Ukraine
    """,
    _Role.NOTHING: """
        en particulier; en matière; en matériel; en équipements; en armes; en munitions; en vue;
        à l'aide de; à l'aide d'un; à l'aide d'une; OTAN-Ukraine; Ukraine-OTAN; UE-Ukraine;
        russo-ukrainien*; en outre; en plus
    """,
}

_WORDS: Final = {Language.EN: _EN, Language.FR: _FR}


@cache
def _index(language: Language) -> PhraseIndex[_Role]:
    pairs = (
        (" ".join(spelling.split()), role)
        for role, block in _WORDS[language].items()
        for phrase in block.split(";")
        for spelling in (phrase, phrase.replace("defence", "defense"))
    )
    return PhraseIndex(pairs)


@final
class _Clause:
    """What has been read of a clause and waits for its other half."""

    def __init__(self) -> None:
        self.help: tuple[int, int] | None = None
        self.name: tuple[int, int] | None = None
        self.has_foe = False

    def completed(self, start: int, role: _Role) -> int | None:
        """Return where the words about help begin that a phrase completes, if it does."""
        waiting, reach = self.name, NEED_REACH if _Role.NEED in role else 1
        if _Role.NAME in role:
            waiting, reach = self.help, REACH
        elif not role & (_Role.NEED | _Role.TAIL):
            return None
        return None if waiting is None or start - waiting[1] > reach else waiting[0]

    def read(self, start: int, end: int, role: _Role) -> None:
        """Take in a phrase."""
        if role & (_Role.BAR | _Role.FOE):
            self.help = self.name = None
            self.has_foe = self.has_foe or _Role.FOE in role
        if _Role.NAME in role:
            self.name = start, end
        if _Role.HELP in role or (_Role.GOODS in role and not self.has_foe):
            self.help = start, end


def find_ukraine_support(
    text: str, language: Language, *, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, int]]:
    """Find words about help for Ukraine.

    >>> text = "Russia's war against Ukraine, and NATO's support for Kyiv"
    >>> [text[start:end] for start, end in find_ukraine_support(text, Language.EN)]
    ["NATO's support for Kyiv"]

    Args:
        text: Any text.
        language: Its language.
        start: Where to begin.
        end: Where to stop, None for the end of the text.

    Yields:
        Start and end of the words, in code points of ``text``, left to right.
    """
    return ukraine_support_among(Words(text, start, end), language)


def ukraine_support_among(words: Words, language: Language) -> Iterator[tuple[int, int]]:
    """Do what `find_ukraine_support` does, among words that are cut already."""
    clause = _Clause()
    text, read = words.text, words.start
    for first, last, role in _index(language).among(words):
        if _CLAUSE_END.search(text, read, first):
            clause = _Clause()
        elif text.find(",", read, first) >= 0:
            clause.name, clause.has_foe = None, False
        read = last
        begin = clause.completed(first, role)
        if begin is None:
            clause.read(first, last, role)
        else:
            yield begin, last
            clause = _Clause()
