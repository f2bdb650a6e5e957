"""What amounts are given in: money, scales, numbers in words, what armies count."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

#: ISO 4217 codes that stand before or after a number; in capitals.
CODES: Final = frozenset(
    [
        "AUD",
        "BGN",
        "CAD",
        "CHF",
        "CZK",
        "DKK",
        "EUR",
        "GBP",
        "HUF",
        "ISK",
        "JPY",
        "KRW",
        "NOK",
        "NZD",
        "PLN",
        "RON",
        "SEK",
        "TRY",
        "UAH",
        "USD",
    ]
)
#: Signs before a number, or after it, with the ISO 4217 code; in capitals.
SIGNS: Final[Mapping[str, str]] = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "US$": "USD",
    "C$": "CAD",
    "CAN$": "CAD",
    "A$": "AUD",
    "NZ$": "NZD",
}
#: Names of currencies, with the ISO 4217 code; in small letters.
CURRENCIES: Final[Mapping[str, str]] = {
    "euro": "EUR",
    "euros": "EUR",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    "american dollars": "USD",
    "dollars américains": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "canadian dollars": "CAD",
    "dollars canadiens": "CAD",
    "australian dollars": "AUD",
    "dollars australiens": "AUD",
    "new zealand dollars": "NZD",
    "pounds sterling": "GBP",
    "pounds": "GBP",
    "livres sterling": "GBP",
    "norwegian kroner": "NOK",
    "norwegian crowns": "NOK",
    "couronnes norvégiennes": "NOK",
    "swedish kronor": "SEK",
    "swedish crowns": "SEK",
    "couronnes suédoises": "SEK",
    "danish kroner": "DKK",
    "danish crowns": "DKK",
    "couronnes danoises": "DKK",
    "czech crowns": "CZK",
    "czech koruna": "CZK",
    "couronnes tchèques": "CZK",
    "swiss francs": "CHF",
    "francs suisses": "CHF",
    "polish zlotys": "PLN",
    "polish zloty": "PLN",
    "zlotys": "PLN",
    "zloty": "PLN",
    "yen": "JPY",
    "yens": "JPY",
    "hryvnias": "UAH",
    "hryvnia": "UAH",
}
#: What a number is taken times.
SCALES: Final[Mapping[str, Decimal]] = {
    "dozen": Decimal(12),
    "hundred": Decimal(10**2),
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "mn": Decimal(10**6),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "bn": Decimal(10**9),
    "trillion": Decimal(10**12),
    "cent": Decimal(10**2),
    "cents": Decimal(10**2),
    "mille": Decimal(10**3),
    "milliard": Decimal(10**9),
    "milliards": Decimal(10**9),
}
#: The same in a letter or two, where money is told ("$5m", "5 M€").
SHORT_SCALES: Final[Mapping[str, Decimal]] = {
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "md": Decimal(10**9),
    "mds": Decimal(10**9),
    "mrd": Decimal(10**9),
    "b": Decimal(10**9),
}
#: Numbers in words that nothing but a scale follows ("half a million").
FRACTIONS: Final[Mapping[str, Decimal]] = {
    "half a": Decimal("0.5"),
    "a quarter of a": Decimal("0.25"),
    "one and a half": Decimal("1.5"),
    "two and a half": Decimal("2.5"),
}
_BELOW_TWENTY: Final = {
    1: "a an one un une", 2: "two deux", 3: "three trois", 4: "four quatre", 5: "five cinq",
    6: "six", 7: "seven sept", 8: "eight huit", 9: "nine neuf", 10: "ten dix", 11: "eleven onze",
    12: "twelve douze", 13: "thirteen treize", 14: "fourteen quatorze", 15: "fifteen quinze",
    16: "sixteen seize", 17: "seventeen dix-sept", 18: "eighteen dix-huit", 19: "nineteen dix-neuf",
}  # fmt: skip
_TENS: Final = {
    20: "twenty vingt", 30: "thirty trente", 40: "forty quarante", 50: "fifty cinquante",
    60: "sixty soixante", 70: "seventy", 80: "eighty quatre-vingt quatre-vingts", 90: "ninety",
}  # fmt: skip
_TEN: Final = 10
#: French numbers from 70 to 79 and 90 to 99 go on from the tens before: "soixante-douze".
_FRENCH_TEENS: Final = {
    tens + number: f"{lead}-{words.split()[-1]}"
    for tens, lead in {60: "soixante", 80: "quatre-vingt"}.items()
    for number, words in _BELOW_TWENTY.items()
    if number >= _TEN
} | {71: "soixante-et-onze"}
#: Numbers in words, below a hundred, which make others with one another and with scales.
WORDS: Final[Mapping[str, Decimal]] = {
    word: Decimal(number)
    for numbers in (_BELOW_TWENTY, _TENS, _FRENCH_TEENS)
    for number, words in numbers.items()
    for word in words.split()
} | {"soixante et onze": Decimal(71)}
#: What is counted: troops, and what they are equipped with.
COUNTED: Final[tuple[str, ...]] = (
    "troops", "soldiers", "personnel", "trainers", "instructors", "tanks", "vehicles", "aircraft",
    "fighter jets", "jets", "fighters", "helicopters", "ships", "vessels", "frigates", "missiles",
    "interceptors", "launchers", "rounds", "shells", "artillery pieces", "howitzers", "drones",
    "air defence systems", "air defense systems", "air-defence systems", "air-defense systems",
    "missile systems", "artillery systems", "radar systems", "systems", "radars",
    "batteries", "battalions", "brigades", "battlegroups", "divisions", "squadrons", "generators",
    "soldats", "hommes", "militaires", "formateurs", "instructeurs", "chars", "véhicules", "avions",
    "hélicoptères", "navires", "frégates", "obus", "canons", "bataillons", "brigades",
    "systèmes de défense aérienne", "systèmes antiaériens", "systèmes", "radars",
    "groupements tactiques", "batteries", "groupes électrogènes",
)  # fmt: skip
