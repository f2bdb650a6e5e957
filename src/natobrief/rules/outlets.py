"""Newspapers, agencies and broadcasters: who asks at a press conference, and is nobody's name."""

from __future__ import annotations

from natobrief.text.regex import regex

#: Words of their trade, and names that hold none of them.
_OF_TRADE = (
    r".*(?i:\b(?:press|presse|\w*news|agency|agence|tv|radio|times|journal|media"
    r"|reuters|interfax|bloomberg|television|télévision|post|herald|tribune|gazette|chronicle|weekly"
    r"|daily|magazine|channel|broadcast(?:er|ing)|zeitung|radiotelevision|welle|jazeera|euronews"
    r"|politico|afp|ansa|efe|belga|tass|le monde|le figaro|la stampa|la repubblica|der spiegel"
    r"|die welt|die zeit|el país|el mundo|le soir|les échos)\b).*"
)
#: Their names: in capitals, or with such a word.
OUTLET = regex(rf"[A-Z][A-Z0-9]{{1,5}}|{_OF_TRADE}")
TRADE = regex(_OF_TRADE)
#: Letters that make no syllable are nobody's name: "TVR", "BBC".
INITIALS = regex("[B-DF-HJ-NP-TV-XZ][B-DF-HJ-NP-TV-XZ0-9]{1,4}")
#: Behind the name of one who asks, at the end of a sentence: "Ana Ruiz, Harbour Post.".
_BEHIND_NAME = regex(
    r"(?:,| from| with| of)(?: the)? (?P<outlet>[A-Z][\w&'-]*(?: [\w&'-]+){0,3})[.?!]"
)


def is_of_paper(plain: str, end: int) -> bool:
    """Tell whether a paper, and nothing else, stands behind a name in its sentence.

    >>> is_of_paper("Ana Ruiz, Harbour Post. Why?", 8), is_of_paper("Ana Ruiz, the mayor.", 8)
    (True, False)
    """
    match = _BEHIND_NAME.match(plain, end)
    return match is not None and OUTLET.fullmatch(match["outlet"]) is not None
