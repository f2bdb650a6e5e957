"""Short lines of web pages: which say what a release is and of what day, which are buttons."""

from __future__ import annotations

import re
from typing import Final

from natobrief.inputs.words import phrases, words

_LONGEST: Final = 120
_YEAR_OR_KIND = re.compile(
    r"""\b(?:(?:19|20)[0-9]{2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2}
    |press[ ](?:releases?|conferences?|statements?|advisory)|media[ ](?:advisory|release|notes?)
    |statements?|communiqu[eé]s?|declarations?|remarks|speech|read-?out|announcements?
    |news[ ]release|joint[ ]statement|communiqués?[ ]de[ ]presse|déclarations?|discours
    |avis[ ]aux[ ]médias|conférences?[ ]de[ ]presse)\b""",
    re.VERBOSE | re.IGNORECASE,
)
#: What shares a page: "Share on Facebook", "Partager sur X", "Envoyer par courriel".
_SHARING = re.compile(
    r"(?:share|post|tweet|send|save|email|partager|publier|envoyer|recommander)(?: \w+){0,2}"
    r" (?:on|to|via|by|with|sur|par|avec|à)(?: \w+){1,3}"
)
_NOT_WORD = re.compile(r"[\W_]+")

_LANGUAGES: Final = words("""
    english anglais français francais french en fr русский russian ru українська ukrainian
    українською uk ua deutsch german de español spanish es italiano italian it العربية arabic ar
    polski polish pl türkçe turkish tr română romanian ro nederlands dutch nl português pt
    ελληνικά el shqip magyar hu čeština cs български bg slovenščina hrvatski eesti latviešu
    lietuvių suomi svenska norsk dansk íslenska
""")
_BUTTONS: Final = phrases("""
    share | share this | share this page | share on | share by email | share via | print
    print this | print this page | print page | print version | printer friendly
    printer friendly version
    email | e mail | email this | email this page | send to a friend | tweet | facebook | twitter
    linkedin | whatsapp | telegram | copy link | copy url | x | rss | follow us | subscribe | menu
    search | home | homepage | back | back to top | top | top of page | go to top | go back | next
    previous | read more | more | see more | view more | download | download pdf | pdf | listen
    close | skip to content | skip to main content | skip to navigation | related | related links
    related content | related documents | related news | see also | photos | photo | video | videos
    a | a a | a a a | text size | font size | contact | contact us | you are here | loading
    last | first | log in | sign in | accept | reject | advertisement | go
    partager | partager sur | imprimer | imprimer cette page | envoyer | envoyer à un ami | accueil
    haut de page | retour | retour en haut | lire la suite | en savoir plus | télécharger
    voir aussi
    suivez nous | rechercher | recherche | à lire aussi | copier le lien | liens utiles | suivant
    précédent | fermer | aller au contenu | ecouter | écouter
""")
#: Whose rights it is, and when somebody last touched it, which is no day of publication.
_NOTICE = re.compile(
    r"\W{0,5}(?:©|copyright\b|(?:page |last |this page was last )?(?:updated|modified|reviewed)\b"
    r"|(?:dernière )?mise à jour\b|mis à jour\b|\(c\) ?[0-9]{4})"
    r"|.*(?:all rights reserved|tous droits réservés)",
    re.IGNORECASE,
)


def says_when_or_what(line: str) -> bool:
    """Tell whether a short line says of what day or of what kind something is.

    >>> says_when_or_what("05 Oct. 2022 | Press release (2022) 141"), says_when_or_what("Print")
    (True, False)
    """
    return len(line) <= _LONGEST and _YEAR_OR_KIND.search(line) is not None


def is_button(line: str) -> bool:
    """Tell whether a line is something to click on, a menu of languages, or a notice.

    >>> is_button("English | Français | Русский"), is_button("Share this:"), is_button("A word.")
    (True, True, False)
    """
    if len(line) > _LONGEST:
        return False
    said = _NOT_WORD.sub(" ", line).strip().casefold()
    if said in _BUTTONS or _NOTICE.match(line) or _SHARING.fullmatch(said):
        return True
    return all(word in _LANGUAGES for word in said.split())
