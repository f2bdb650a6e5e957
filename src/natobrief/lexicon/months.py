"""Words of the calendar, in English and French.

Every word stands in lower case, once; those who look for it decide which capitals they take.
Position in a tuple is meaning: months from January, weekdays from Monday.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from natobrief.model.enums import Language

#: Words for the items of a series (months, weekdays), each with all its forms.
Series: TypeAlias = tuple[tuple[str, ...], ...]

#: Names of the months written out.
MONTHS: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("january",), ("february",), ("march",), ("april",), ("may",), ("june",),
        ("july",), ("august",), ("september",), ("october",), ("november",), ("december",),
    ),
    Language.FR: (
        ("janvier",), ("février", "fevrier"), ("mars",), ("avril",), ("mai",), ("juin",),
        ("juillet",), ("août", "aout"), ("septembre",), ("octobre",), ("novembre",),
        ("décembre", "decembre"),
    ),
}  # fmt: skip

#: Short forms of the months, without their full stop.
MONTHS_SHORT: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("jan",), ("feb",), ("mar",), ("apr",), (), ("jun",),
        ("jul",), ("aug",), ("sep", "sept"), ("oct",), ("nov",), ("dec",),
    ),
    Language.FR: (
        ("janv", "jan"), ("févr", "fevr", "fév", "fev"), ("mar",), ("avr",), (), (),
        ("juil",), (), ("sept", "sep"), ("oct",), ("nov",), ("déc", "dec"),
    ),
}  # fmt: skip

#: Months whose name is also a verb, an adjective, a first name or a planet.
DOUBTFUL_MONTHS: Final = frozenset(
    {"march", "april", "may", "june", "august", "mars", "avril", "mai", "juin", "août", "aout"}
)

#: Months whose name in lower case is a common verb of English.
VERBS: Final = frozenset({"march", "may"})

#: Names of the weekdays written out.
WEEKDAYS: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("monday",), ("tuesday",), ("wednesday",), ("thursday",), ("friday",), ("saturday",),
        ("sunday",),
    ),
    Language.FR: (
        ("lundi",), ("mardi",), ("mercredi",), ("jeudi",), ("vendredi",), ("samedi",),
        ("dimanche",),
    ),
}  # fmt: skip

#: Short forms of the weekdays, without their full stop; most are other words too.
WEEKDAYS_SHORT: Final[Mapping[Language, Series]] = {
    Language.EN: (
        ("mon",), ("tue", "tues"), ("wed",), ("thu", "thur", "thurs"), ("fri",), ("sat",), ("sun",),
    ),
    Language.FR: (("lun",), ("mar",), ("mer",), ("jeu",), ("ven",), ("sam",), ("dim",)),
}  # fmt: skip

#: What may follow the number of a day.
ORDINALS: Final[Mapping[Language, tuple[str, ...]]] = {
    Language.EN: ("st", "nd", "rd", "th"),
    Language.FR: ("er", "ᵉʳ", "e", "ᵉ", "ème"),
}

#: Words before a weekday that make it a feast, a name or a habit, not a day of the calendar.
NOT_BEFORE_WEEKDAY: Final[Mapping[Language, tuple[str, ...]]] = {
    Language.EN: (
        "good", "holy", "maundy", "palm", "ash", "easter", "shrove", "whit", "black", "bloody",
        "cyber", "every", "each",
    ),
    Language.FR: ("chaque", "les", "tous les", "saint", "vendredi"),
}  # fmt: skip
