"""What amounts are given in: money, scales, numbers in words, what armies count."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

#: Signs and codes before or after a number, with the ISO 4217 code; in capitals.
SIGNS: Final[Mapping[str, str]] = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "US$": "USD",
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
    "CAD": "CAD",
    "C$": "CAD",
    "CAN$": "CAD",
    "A$": "AUD",
    "AUD": "AUD",
    "NZ$": "NZD",
    "NOK": "NOK",
    "SEK": "SEK",
    "DKK": "DKK",
    "PLN": "PLN",
    "CHF": "CHF",
    "JPY": "JPY",
}
#: Names of currencies, with the ISO 4217 code; in small letters.
CURRENCIES: Final[Mapping[str, str]] = {
    "euro": "EUR",
    "euros": "EUR",
    "eur": "EUR",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    "american dollars": "USD",
    "dollars américains": "USD",
    "dollar": "USD",
    "dollars": "USD",
    "usd": "USD",
    "canadian dollars": "CAD",
    "dollars canadiens": "CAD",
    "cad": "CAD",
    "australian dollars": "AUD",
    "dollars australiens": "AUD",
    "new zealand dollars": "NZD",
    "pounds sterling": "GBP",
    "pounds": "GBP",
    "livres sterling": "GBP",
    "gbp": "GBP",
    "norwegian kroner": "NOK",
    "nok": "NOK",
    "swedish kronor": "SEK",
    "sek": "SEK",
    "danish kroner": "DKK",
    "dkk": "DKK",
    "swiss francs": "CHF",
    "francs suisses": "CHF",
    "polish zlotys": "PLN",
    "zlotys": "PLN",
    "yen": "JPY",
    "yens": "JPY",
    "hryvnias": "UAH",
}
#: What a number is taken times.
SCALES: Final[Mapping[str, Decimal]] = {
    "thousand": Decimal(10**3),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "mn": Decimal(10**6),
    "billion": Decimal(10**9),
    "billions": Decimal(10**9),
    "bn": Decimal(10**9),
    "trillion": Decimal(10**12),
    "mille": Decimal(10**3),
    "milliard": Decimal(10**9),
    "milliards": Decimal(10**9),
}
#: Numbers in words.
WORDS: Final[Mapping[str, Decimal]] = {
    "half a": Decimal("0.5"),
    "a quarter of a": Decimal("0.25"),
    "one and a half": Decimal("1.5"),
    "two and a half": Decimal("2.5"),
    "a hundred": Decimal(100),
    "one hundred": Decimal(100),
    **{
        word: Decimal(number)
        for number, words in {
            1: "a an one un une", 2: "two deux", 3: "three trois", 4: "four quatre",
            5: "five cinq", 6: "six", 7: "seven sept", 8: "eight huit", 9: "nine neuf",
            10: "ten dix", 11: "eleven onze", 12: "twelve douze", 15: "fifteen quinze",
            20: "twenty vingt", 30: "thirty trente", 40: "forty quarante", 50: "fifty cinquante",
        }.items()
        for word in words.split()
    },
}  # fmt: skip
#: What is counted: troops, and what they are equipped with.
COUNTED: Final[tuple[str, ...]] = (
    "troops", "soldiers", "personnel", "trainers", "instructors", "tanks", "vehicles", "aircraft",
    "fighter jets", "jets", "fighters", "helicopters", "ships", "vessels", "frigates", "missiles",
    "interceptors", "launchers", "rounds", "shells", "artillery pieces", "howitzers", "drones",
    "batteries", "battalions", "brigades", "battlegroups", "divisions", "squadrons", "generators",
    "soldats", "militaires", "formateurs", "instructeurs", "chars", "véhicules", "avions",
    "hélicoptères", "navires", "frégates", "obus", "canons", "bataillons", "brigades",
    "groupements tactiques", "batteries", "groupes électrogènes",
)  # fmt: skip
