"""The meeting of those whom no table knows: "The 45th round of the talks took place on 5 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from natobrief.lexicon.offices import OfficeWords
from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF, HABIT, TENSE
from natobrief.rules.document import read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.other_event import is_of_other_event
from natobrief.rules.place import find_place
from natobrief.rules.wording import one_of
from natobrief.span import Span

_PIECE = r"(?:<GACLD>|\w+)"
#: "ASEAN-EU" too.
_WORD = rf"(?:(?!press|media|news){_PIECE}(?:[-+/]{_PIECE}){{0,3}}(?:'s?)?|\([^()]{{1,20}}\))"
_NOUN = one_of(
    r"""
    meetings? | summit | conference | rounds?(?: of (?:talks|consultations|negotiations))? | session
    talks | consultations | ministerial(?! [Mm]eeting| [Ss]ession) | forum | seminar
    réunions? | sommet | conférence | session | consultations | pourparlers | rencontres? | colloque
    séminaire | atelier | dialogue | table ronde | séance | assemblée | entretiens | négociations
    """
)
_HELD = one_of(
    r"""
    (?:will|is to|are to|is due to|is scheduled to|is set to) (?:be held|take place|convene|open\
|be taking place)
    (?:(?:is|are|was|were) (?:being )?)?held | (?:was|were) convened
    takes? place | took place | (?:is|are) taking place
    (?:qui )?(?:se tien(?:dr(?:a|ont)|t|nent)|aur(?:a|ont) lieu|(?:a|ont) (?:eu )?lieu\
|s'ouvr(?:e|ent|ira|iront)|se dérouler?(?:a|ont|nt)?|(?:s'est|se sont) (?:tenu|ouvert|déroulé\
|achevé|conclu)e?s?|(?:débute|commence)(?:r(?:a|ont)|nt)?|(?:a|ont) (?:débuté|commencé|pris fin)\
|(?:(?:est|sont|ser(?:a|ont)|(?:a|ont) été) )?(?:organisé|tenu|prévu)e?s?\
(?= (?:à|en|au|le|les|du|ce|par)\b))
    """
)
#: Behind a French noun: an adjective of what sort it is.
_SORT = r"[a-zéèê]+(?:e|s|al)"
#: A meeting of whomever, and that it is held; or somebody who holds one.
_CALLED = pattern(
    r"(?:(?:the|an?|this|la|les?|une?|des|cette|cet?) |\bl')"
    rf"(?:{_WORD} ){{0,6}}?(?P<noun>{_NOUN})\b"
    rf"(?: (?:of|between|on|for|with|in|des?|du|d'|entre|sur|pour|{_SORT})\b[^.;]{{3,140}}?)?"
    rf"(?:, [^.;,]{{3,100}},)?,? {_HELD}\b"
    r"|\b(?:held|holds|(?:will|is to|are to) (?:hold|convene|be holding)|(?:is|are) holding"
    r"|(?:a|ont) tenu|tiendra|tiendront) "
    rf"(?:its|their|the|an?|sa|son|leur|une?) (?:{_WORD} ){{0,5}}?(?P<noun2>{_NOUN})\b"
    r"|\b(?:will|(?:is|are) (?:to|(?:set|due|expected|scheduled) to)) "
    r"(?:attend|take part in|participate in|join) "
    rf"(?:the|an?) (?:{_WORD} ){{0,5}}?(?P<noun3>{_NOUN})\b"
)
#: Those whom no table knows met.
_MET = pattern(
    r"(?P<noun>\b(?:representatives|officials|members|participants|delegations|envoys|experts"
    r"|représentants|délégations|membres|participants|experts)) "
    r"(?:of|from|des?|du|de la|de l')\b[^.;]{3,240}? "
    r"(?:met|meet|came together|come together|gathered|convened|assembled|are meeting"
    r"|se sont (?:réuni|rencontré|retrouvé)e?s|se réuniront)\b"
)
#: So many countries did, or their leaders: "nearly 40 nations met".
_MANY_MET = pattern(
    r"\b(?:[0-9]{1,3}|several|dozens of|(?:two|three|four|five|six|seven|eight|nine|ten)"
    r"|eleven|twelve|thirteen|fifteen|twenty|thirty"
    r"|plusieurs|une? \w+aine de|deux|trois|quatre|cinq|sept|huit|neuf|dix) (?:[\w-]+ ){0,2}?"
    r"(?P<noun>nations|countries|states|governments|leaders|ministers|pays|États|gouvernements)"
    r"(?: membres| alliés)?"
    r"(?: (?:of|from|de|du|des|d')[^.;,]{1,60}?)?"
    r"(?:,? réunis(?= (?:(?:ce |le )?<D>,? )?(?:à|en|au) <CK>)"
    r"| (?:met|came together|gathered|convened|are meeting|se sont (?:réuni|retrouvé)e?s"
    r"|se réuniront)\b)"
)
#: A body that no table knows met on a day: "The Harbour Committee of the Nine met on 5 May".
_BODY_MET = pattern(
    r"(?:the|le|la) "
    r"(?:(?:(?-i:[A-Z])[\w-]+|<GACK>(?:'s?)?|of|for|on|and|de|du|des|la|pour) ){0,7}?"
    r"(?P<noun>(?-i:Council|Committee|Commission|Group|Assembly|Forum|Board|Troika|Quartet"
    r"|Triangle|Nine|Eight|Five|Quad|Quint|Triangle|Conference|Coalition|Conseil|Comité|Commission|Groupe|Assemblée))\b"
    r"(?: (?:of|for|on|de|du|des|pour|sur) [^.;,]{2,80}?)?,? "
    r"(?:met|meets|will meet|is meeting|convened|gathered|s'est réunie?|se réunira|se réunit)\b"
)
#: A headline that is a meeting and its day.
_TITLED = pattern(
    rf"(?:{_WORD} ){{0,5}}?(?P<noun>{_NOUN}) (?:of|between|with|des?|du|entre)\b"
    r".{3,160}?(?:, | ?\(| [-\u2013] | on | le )<D>\)?$"
)
#: Ministers of whom the model has no level did: "EU interior ministers met on 5 May".
_MINISTERS_MET = pattern(
    r"(?P<noun><L>)(?:,? (?:and|et) [^.;:,]{3,60}?)?"
    r"(?: (?:of|from|des?|du|de la|de l')\b[^.;:,]{1,80}?)?(?:,? [^.;:,]{3,80},)? "
    r"(?:met|meet|are meeting|gathered|convened|came together"
    r"|(?:will|are (?:to|due to|set to|expected to)) (?:meet|gather|convene|come together)"
    r"|se sont (?:réuni|retrouvé)s|se réuniront|se retrouveront)\b"
)
#: So many sentences are the beginning of a text.
_FIRST = 3


def find_called_meetings(marked: Marked) -> Iterator[Announcement]:
    """Find the meetings that the headline or the first sentences name, whosever they are."""
    cells = read_head(marked.document)
    first = marked.document.sentence_at(cells[-1].span.end) if cells else 0
    for cell in cells:
        yield from _called(marked, cell.span, _TITLED)
    for sentence in marked.document.sentences[first : first + _FIRST]:
        is_off = any(
            marked.narrative_sieve.search(shape, sentence.start, sentence.end)
            for shape in (CALLED_OFF, HABIT)
        )
        shapes = () if is_off else (_CALLED, _MET, _MANY_MET)
        found = [each for shape in shapes for each in _called(marked, sentence, shape)]
        if not (found or is_off):
            found = [*_of_ministers(marked, sentence)]
        if not (found or is_off):
            found = [each for each in _called(marked, sentence, _BODY_MET) if each.date is not None]
        yield from found


def _of_ministers(marked: Marked, sentence: Span) -> Iterator[Announcement]:
    """Give the meeting of office-holders of no level, on its day."""
    for each in _called(marked, sentence, _MINISTERS_MET):
        offices = (mark.value for mark in marked.marks.inside(each.level_span))
        levels = {office.level for office in offices if isinstance(office, OfficeWords)}
        if each.date is not None and levels == {None}:
            yield each


def _called(marked: Marked, line: Span, shape: re.Pattern[str]) -> Iterator[Announcement]:
    match = marked.narrative_sieve.search(shape, line.start, line.end)
    if match is None or (shape is _BODY_MET and marked.bodies.inside(Span(*match.span()))):
        return
    named = (each for each in ("noun", "noun2", "noun3") if match.groupdict().get(each))
    noun = Span(*match.span(next(named)))
    if is_of_other_event(marked, line, Span(match.start(), noun.end)):
        return
    tense = TENSE.search(marked.narrative, line.start, line.end)
    yield Announcement(
        sentence=line,
        core=line,
        level=Level.OTHER,
        level_span=noun,
        verb=None,
        date=find_meeting_date(marked, line),
        place=find_place(marked, line),
        is_past=tense is not None and tense["past"] is not None,
        is_tensed=tense is not None,
        is_other=False,
        is_alliance=_is_of_organisation(marked, match.start()),
        is_occasion=False,
        weight=0,
    )


def _is_of_organisation(marked: Marked, start: int) -> bool:
    """Tell whether an organisation stands right before the words: "NATO will be holding a"."""
    before = marked.marks.around(max(0, start - 2))
    return before is not None and before.kind is Kind.ORGANISATION
