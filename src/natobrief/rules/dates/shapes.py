"""Pieces of patterns that several rules share; every repeat is bounded."""

from typing import Final

from natobrief.lexicon.months import ORDINALS, PARTS_OF_DAY
from natobrief.rules.dates.words import one_of

#: One blank that is no line break. Dates are read off texts whose blanks are all written in one
#: way: see `natobrief.text.characters.even_blanks`. A class, as patterns may be verbose.
BLANK: Final = "[ ]"
#: Blanks, perhaps none.
S: Final = rf"{BLANK}{{0,4}}"
#: At least one blank, with at most one line break among them.
GAP: Final = rf"(?:{BLANK}{{1,4}}(?:\n{S})?|\n{S})"
#: Blanks with at most one line break, perhaps none.
ANY_GAP: Final = rf"{GAP}?"
#: Hyphens and dashes, the non-breaking hyphen and the minus sign too.
DASH: Final = r"[-\u2010-\u2015\u2212]"


def left_edge(behind: str = "") -> str:
    """Make what may stand before a number, to be asked behind a pattern of fixed length.

    Not right after a letter, a digit, a decimal part, a time, a sum of money or a part of a code;
    a year may stand there: "31 December 2000-1 January 2001".

    >>> import re
    >>> number = re.compile("[0-9]" + left_edge("[0-9]") + "[0-9]*")
    >>> number.findall("29 May, 2.5, x3")
    ['29', '2']
    """
    return (
        rf"(?<![\w$€£#]{behind})(?<![0-9][.,:/]{behind})(?<![$€£]{BLANK}{behind})"
        rf"(?:(?<![#]{BLANK}{behind})|(?<=\n[#]{BLANK}{behind}))"
        rf"(?:(?<![0-9]-{behind})|(?<=[\s,./](?:19|20)[0-9]{{2}}-{behind}))"
    )


#: What may follow the number of a day: 1st, "1 st", 1er, 1ᵉʳ.
ORDINAL: Final = rf"(?:{S}{one_of(x for row in ORDINALS.values() for x in row)})?(?!\w)"
#: A part of a day behind its name, the blank between them included; perhaps none: "29 November in
#: the afternoon", "le 29 novembre au soir".
PART_OF_DAY: Final = (
    rf"(?:{GAP}(?:(?:in{GAP}the|at|au|dans{GAP}la|en){GAP}|dans{GAP}l['’]"
    rf"|en{GAP}(?:début|milieu|fin){GAP}(?:de{GAP}|d['’]))?"
    rf"{one_of((*PARTS_OF_DAY, 'matinée', 'soirée', 'journée'))}(?!\w))?"
)
#: A part of a day in brackets behind the number of a day: "29 (p.m.) and 30 May".
PART_IN_BRACKETS: Final = (
    rf"{S}\({S}(?:in{GAP}the{GAP}|au{GAP}|le{GAP})?"
    rf"(?:{one_of(PARTS_OF_DAY)}|[ap]\.m\.|AM|PM){S}\)"
)
#: A year of four digits, from 1600 to 2199; not a time of day, a share or a decimal. Of one that
#: lost the blank before a time of day, "201815:00", only the year is read.
YEAR: Final = (
    r"(?:1[6-9]|2[01])[0-9]{2}(?:(?=[0-2][0-9]:[0-5][0-9](?![0-9]))|(?![\w%])(?![.,:][0-9]))"
    rf"(?!{BLANK}(?:%|hrs?\b|hours?\b|h\b|Z\b|GMT|UTC|[CEW]ES?T\b|local\b))"
)
