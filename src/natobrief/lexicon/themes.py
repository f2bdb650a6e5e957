"""Themes by the words that name them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Final, final

from attrs import field, frozen

from natobrief.lexicon import theme_words_both, theme_words_en, theme_words_fr
from natobrief.lexicon.phrases import PhraseIndex, Words
from natobrief.lexicon.ukraine import ukraine_support_among
from natobrief.model.enums import Language, Theme
from natobrief.span import Span

_ORDER: Final = {theme: number for number, theme in enumerate(Theme)}
_RESPELT: Final = {
    "defence": "defense",
    "neighbour": "neighbor",
    "sation": "zation",
    "cooper": "co-oper",
}
_PHRASES: Final = {Language.EN: theme_words_en.PHRASES, Language.FR: theme_words_fr.PHRASES}
_NO_THEME: Final = {Language.EN: theme_words_en.NO_THEME, Language.FR: theme_words_fr.NO_THEME}
_ITEMS: Final = {Language.EN: theme_words_en.WHOLE_ITEMS, Language.FR: theme_words_fr.WHOLE_ITEMS}

# An item is short; a longer text is never nothing but a name.
_LONGEST_ITEM: Final = 120
# What may stand around the name in an item.
_EDGE = re.compile(
    r"\b(?:the|and|on|of|in|la|le|les|l|et|sur|en|issues?|situations?|questions?|developments)\b"
    r"|[\W_]",
    re.IGNORECASE,
)

_Themes = tuple[Theme, ...]


@final
@frozen(kw_only=True)
class ThemeMention:
    """Words that name a theme.

    >>> [mention] = find_themes("Allies discussed cyber defence.", Language.EN)
    >>> mention
    ThemeMention(theme=<Theme.CYBER_DEFENCE: 'cyber_defence'>, span=Span(start=17, end=30))
    """

    #: What the words name.
    theme: Theme = field()
    #: Where the words stand.
    span: Span = field()


def _order(theme: Theme) -> int:
    return _ORDER[theme]


def _by_place(named: tuple[int, int, Theme]) -> tuple[int, int, int]:
    first, last, theme = named
    return first, -last, _ORDER[theme]


def _spellings(block: str) -> set[str]:
    """Cut a block into its phrases, in both spellings."""
    respelt = block
    for usual, other in _RESPELT.items():
        respelt = respelt.replace(usual, other)
    phrases = f"{block};{respelt}".split(";")
    return {" ".join(phrase.split()) for phrase in phrases if phrase.strip()}


def _index(
    tables: Iterable[Mapping[Theme, str]], no_theme: str = "", *, case_sensitive: bool = False
) -> PhraseIndex[_Themes]:
    """Index phrases, each with every theme that it stands under."""
    known: dict[str, set[Theme]] = {}
    for theme, block in chain.from_iterable(table.items() for table in tables):
        for spelling in _spellings(block):
            key = spelling if case_sensitive else spelling.casefold()
            known.setdefault(key.replace("-", " "), set()).add(theme)
    pairs = [(phrase, tuple(sorted(themes, key=_order))) for phrase, themes in known.items()]
    return PhraseIndex(
        [*pairs, *((phrase, ()) for phrase in _spellings(no_theme))], case_sensitive=case_sensitive
    )


@cache
def _phrases(language: Language) -> PhraseIndex[_Themes]:
    return _index((theme_words_both.PHRASES, _PHRASES[language]), _NO_THEME[language])


@cache
def _acronyms() -> PhraseIndex[_Themes]:
    return _index((theme_words_both.ACRONYMS,), case_sensitive=True)


@cache
def _whole_items(language: Language) -> PhraseIndex[_Themes]:
    return _index((_ITEMS[language],))


def _named(text: str, language: Language, start: int, end: int) -> Iterator[tuple[int, int, Theme]]:
    """Give everything that any table or rule takes for a theme."""
    words = Words(text, start, end)
    for first, last, themes in _by_tables(words, language, start, end):
        yield from ((first, last, theme) for theme in themes)
    for first, last in ukraine_support_among(words, language):
        yield first, last, Theme.UKRAINE_SUPPORT


def _by_tables(
    words: Words, language: Language, start: int, end: int
) -> Iterator[tuple[int, int, _Themes]]:
    yield from _phrases(language).among(words)
    yield from _acronyms().among(words)
    yield from _whole_item(words, language, start, end)


def _whole_item(
    words: Words, language: Language, start: int, end: int
) -> Iterator[tuple[int, int, _Themes]]:
    """Find the theme of an agenda item that is nothing but a name, such as "Ukraine"."""
    if end - start > _LONGEST_ITEM:
        return
    for first, last, themes in _whole_items(language).among(words):
        if not _EDGE.sub("", words.text[start:first] + " " + words.text[last:end]):
            yield first, last, themes


def find_themes(
    text: str, language: Language, *, start: int = 0, end: int | None = None
) -> tuple[ThemeMention, ...]:
    """Find the words that name themes.

    Args:
        text: Any text; an agenda item or a statement rather than a whole release.
        language: Its language.
        start: Where to begin.
        end: Where to stop, None for the end of the text.

    Returns:
        The mentions by place. Words may name several themes; mentions of one theme never lie
        inside one another.
    """
    stop = len(text) if end is None else min(end, len(text))
    reached: dict[Theme, int] = {}
    mentions: list[ThemeMention] = []
    found = sorted(set(_named(text, language, start, stop)), key=_by_place)
    for first, last, theme in found:
        if last > reached.get(theme, -1):
            reached[theme] = last
            mentions.append(ThemeMention(theme=theme, span=Span(first, last)))
    return tuple(mentions)


def is_theme_named(words: Words, language: Language, theme: Theme, end: int) -> bool:
    """Tell whether some words name a theme: whether `find_themes` would find it among them.

    >>> words = "Allies discussed cyber defence."
    >>> is_theme_named(Words(words), Language.EN, Theme.CYBER_DEFENCE, len(words))
    True

    Args:
        words: The words of a stretch of a text.
        language: Their language.
        theme: The theme.
        end: Where the stretch ends.

    Returns:
        Whether they do; no more is read than it takes to tell.
    """
    if theme is Theme.UKRAINE_SUPPORT and any(ukraine_support_among(words, language)):
        return True
    return any(theme in themes for *_, themes in _by_tables(words, language, words.start, end))


def themes_of(
    text: str, language: Language, *, start: int = 0, end: int | None = None
) -> tuple[Theme, ...]:
    """Tell which themes a text names, each once, in the order of the closed list.

    >>> themes_of("NATO’s support for Kyiv and other partners", Language.EN)
    (<Theme.UKRAINE_SUPPORT: 'ukraine_support'>, <Theme.PARTNERSHIPS: 'partnerships'>)

    Args:
        text: Any text.
        language: Its language.
        start: Where to begin.
        end: Where to stop, None for the end of the text.

    Returns:
        The themes.
    """
    named = {mention.theme for mention in find_themes(text, language, start=start, end=end)}
    return tuple(sorted(named, key=_order))
