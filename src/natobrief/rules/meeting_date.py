"""The day or days of a meeting, among the dates of the sentence that announces it."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from natobrief.model import DateRange
from natobrief.rules.announcement_words import MEETING_VERB
from natobrief.rules.dates import DateMention, Precision, find_dates
from natobrief.rules.document import is_issued, is_title_day, opens_sentence
from natobrief.rules.document.published import find_calendar_lines
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.moved_date import (
    BEFORE_OLD_DATE,
    is_given_up,
    is_moved_to,
    is_shortened,
)
from natobrief.rules.one_before import is_of_one_before
from natobrief.rules.wording import one_of
from natobrief.span import Span
from natobrief.text.regex import regex

_BEFORE_OTHER_DATE = one_of(
    r"""
    since (?!<D>)[^.;,]{3,90}?(?: on)?
    since | by | until | before | after | later than | told \w+(?: \w+)?(?: on)? | said(?: on)?
    (?:before|until|after) (?:we|they|it|ministers|leaders) (?:all )?\w+(?: (?:again|work))?(?: on)?
    (?:continue|resume)[sd]?(?: on)? | se poursui(?:t|vra)(?: le)?
    (?:last|run|continue|go on|extend)s? (?:to|through)(?: the)?
    (?:statement|declaration|resolution(?: [0-9]+)?|communiqu[ée]|conclusions|agreement|letter\
        |report|memorandum|treaty|protocol|decision|déclaration|résolution|traité|accord|lettre\
        |rapport) (?:of|dated|from|du|en date du)
    resolution [0-9]+ on
    (?:said|announced|confirmed|reported|stated|wrote|posted) (?:in|on) \
        (?:an? |its |his |her |the )?[^.;,<]{1,60}? on
    held in \w+(?: on)? | signed (?:in|on) | from the | dated | issued | published | of last
    (?:culminat|expir|elaps)(?:es?|ed|ing)(?: on)? | (?:s'achève(?:ra)?|expire(?:ra)?)(?: le)?
    (?:enters?|entered|entering|came|comes?) into (?:force|effect)(?: on)?
    (?:entre|entrera|est entrée?)s? en vigueur(?: le)?
    (?:takes?|took|taking|assum(?:es?|ed|ing)|leav(?:es?|ing)|left|quits?) office(?: on)?
    (?:is|are|was|were|be|been) (?:sworn in|inaugurated|re-?elected|born)(?: on)?
    deadline (?:is|for [^.;]{0,40}) | updated(?: on)?
    (?:preparatory (?:to|for)|prepar(?:es?|ing|ations?) for) (?:the|its|their)
    announced(?: on)? | avant le | depuis(?: le)? | jusqu'au | au plus tard le
    a (?:annoncé|indiqué|confirmé|publié|fait savoir)(?:,? (?:ce|le))?
    (?:a|ont) (?:dit|annoncé|indiqué|déclaré|affirmé|ajouté|assuré|averti|confirmé|estimé|insisté\
        |précisé|prévenu|promis|répété|expliqué|souligné|rappelé)(?:,? (?:ce|le))?
    a (?:annoncé|indiqué|déclaré|expliqué|souligné|rappelé) (?:(?:le |la |l')?<AGOP>,? ?){1,3}\
        (?:(?:ce|le))?
    said (?:(?:the )?<AGOP>,? ?){1,3}(?:on)?
    (?:agreed|decided|adopted|launched|announced|made|taken|endorsed|set out)(?: by (?:us|them))? \
        (?:at|during|in) (?:the|his|her|their|our|its|this) (?:[\w-]+ |<LG>(?:'s?)? ){0,4}?\
        (?:meeting|summit|session|conference|talks)(?: [^.;,]{1,60}?)? on
    at (?:a|the|his|her|their) (?:[\w-]+ ){0,2}?(?:press|news) (?:conference|briefing|point)(?: on)?
    """
)
#: What is held on a day, and the parts of a day and a week.
_HELD = one_of(
    r"""
    meetings? | talks | summits? | ministerials? | councils? | sessions? | conferences? | visits?
    gatherings? | forums? | dialogues? | consultations? | discussions? | dinners? | lunch(?:eon)?
    breakfast | reception | ceremon(?:y|ies) | events? | debates? | briefings? | trips? | assembly
    mornings? | afternoons? | evenings? | nights? | days? | weeks? | weekends? | months? | course
    commission | committee
    """
)
#: Something else that was on a day: "the elections of 24 February", « l'accord du 5 mai ».
_OF_OTHER = (
    rf"(?:the|an?|its|their|his|her|our|this|those) "
    rf"(?:(?:<CAGKOP>|(?!(?:{_HELD})\b)[\w'-]+),? ){{1,4}}of"
    r"|(?:élections?|scrutin|référendum|votes?|attaques?|attentats?|coup d'état|invasion|annexion"
    r"|agression|guerre|décisions?|mémorandum|séisme|catastrophe|anniversaire)"
    r"(?: (?!du )[\w'-]+){0,2} (?:du|des)"
)
#: What stands before a date that is not the meeting's.
_OTHER_DATE = pattern(
    rf"\b(?:{_BEFORE_OTHER_DATE}|{_OF_OTHER}"
    rf"|{BEFORE_OLD_DATE}(?: (?:on|for|les?|du|des|pour les?|aux?))?) ?$"
)
#: Before a day: what opens or closes on it, and is no meeting.
_ACCESS = pattern(
    r"\b(?:accreditations?|registrations?|deadlines?|applications?|sign-up|badges|doors"
    r"|(?:media|press) cent(?:re|er)|centre (?:de presse|des médias)|salle de presse"
    r"|accréditations?|inscriptions?|dates? limites?|délais?|enregistrements?|candidatures?)"
    r"\b(?:(?!\b(?:that|said|announced|confirmed|que|annoncé|indiqué)\b)[^.;]){0,200}?"
    r"\b(?:opens?|opened|closes?|closed|ends?|ended|start(?:s|ed)?|begins?|began|expires?|runs?"
    r"|is|are"
    r"|was|were|will (?:be|open|close|end|start|begin|run)"
    r"|est|sont|sera|seront|ouvr\w+|ferm\w+|commenc\w+|début\w+|se (?:termin|clôtur)\w+|prend fin"
    r"|ouverte?s?|clo(?:s|se|ses)|fermée?s?|clôturée?s?|fixée?s?)"
    r"(?: (?:now |also |still |désormais )?(?:open|opened|closed|set|extended|fixed|due|ouverte?s?"
    r"|clo(?:s|se|ses)|fermée?s?|clôturée?s?|fixée?s?|prolongée?s?|reportée?s?))?"
    r"(?: (?:on|for|from|to|until|till|by|at the latest on|les?|du|aux?|jusqu'aux?"
    r"|à (?:partir|compter) du|dès le))? ?$"
)
#: Where it was said, after "said on Tuesday": a day of the meeting after all.
_AT_MEETING = pattern(
    r"\)?,? ?(?:at|during|on) the "
    r"(?:(?:start|opening|beginning|end|close|second day|first day) of )?"
    r"(?:(?:the|a) )?(?:[\w-]+ |<LG>(?:'s?)? ){0,5}?"
    r"(?:meetings?|talks|summit|ministerial|session|conference)\b"
)
_DIGIT = regex("[0-9]")
#: Between a day and the next one, and behind that: nobody does something else on it.
_AND = pattern(r",? (?:and|et) (?:on )?")
_NO_MORE = pattern(r"\)? ?(?:[.;)]|$)| (?:in|at|à|au) <CKG>| (?:are|is|will|to|for|pour) ")
#: Behind the day of a picture: "5 May 2022. NATO photo", "5 May 2022. (News Photo/Ana Ruiz)".
_PICTURE = regex(r"[.,]{0,2} ?\(?(?:[A-Z][\w.]{0,20} ){0,3}(?:[Ff]ile )?[Pp]hoto\b")
#: How far behind "yesterday" a word of meeting may stand.
_REACH = 40
_MOVED_FROM = pattern(
    r"\b(?:moved|postponed|brought forward|put back|rescheduled|delayed|shifted)"
    r"(?: from)?(?: the)? $"
    r"|\b(?:reportée?s?|avancée?s?|déplacée?s?)(?: du)? $"
)
#: After the days from which a meeting is moved: those to which it is.
_TO_DAY = pattern(r",? (?:to|until|au|à)(?: the| le)? <D>")
#: After a date that opens a sentence: somebody told of a meeting that is to be.
_TOLD = pattern(
    r"\)?,? ?(?:(?:the|le|la) )?(?:<GAC>(?:'s?)? ?)?"
    r"(?:<OP>,? ?(?:(?:of|de|du|des|de la) |d'|de l')?){1,3}(?:<GAC>,? ?)?(?:<P>,? ?)?"
    r"(?:presented|announced|outlined|previewed|briefed|told"
    r"|will (?:brief|address|speak to|meet) (?:the )?(?:press|media|reporters|journalists)"
    r"|will (?:hold|give) (?:a|his|her) (?:[\w-]+ )?press (?:conference|briefing|point)"
    r"|s'adressera (?:à la presse|aux (?:médias|journalistes))"
    r"|(?:donnera|tiendra) (?:une|un|sa|son) (?:conférence|point) de presse"
    r"|a (?:présenté|annoncé|évoqué|détaillé|exposé|expliqué|indiqué|fait savoir|déclaré))\b"
    r"[^.;]{0,200}?\b(?:will|to be|is to|[a-zà-ÿ]+(?:ront|ra))\b"
)
#: In words about something else, a day by its relation to that of the release is not the meeting's.
_ASIDE = pattern(
    r"\b(?:ayant|étant|qui|dont|(?:au|aux|à la|la|le|les|des|du)?quel(?:le)?s?|who|whom|which|whose"
    r"|having)\b(?P<between>[^.;]*)$"
)
#: A journey that is over on a day, and that led to meetings on others.
_ENDED = pattern(
    r"[^.;]{0,160}?\b(?:concluded?|ended|completed|wrapped up|a (?:conclu|achevé|terminé)),?"
    r"(?: (?:today|aujourd'hui|on|le|ce))? ?<D>?,? (?:an?|the|his|her|its|une?|le|la|sa|son) "
    r"(?![^.;,]{0,40}\b(?:two|three|four)-day|[^.;,]{0,40}\bde (?:deux|trois|quatre) jours)"
    r"(?:[\w-]+ ){0,4}?(?:trip|visit|tour|journey|voyage|visite|déplacement|tournée)\b"
    r"(?=[^.;]* (?:where|during|including|où|au cours d|lors d|notamment))"
)
_BY_RELATION = pattern(r"(?:later |earlier )?(?:yesterday|today|hier|aujourd'hui)\b")
_OF_DEPARTURE = pattern(r"(?:later )?(?:yesterday|today|tomorrow|hier|aujourd'hui|demain)\b")
#: A day on which somebody sets out, and what for.
_SETS_OUT = pattern(
    r"\b(?:travel(?:s|led|ling)?|leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|fl(?:y|ies|ew|ying)"
    r"|head(?:s|ed|ing)?|arriv(?:es?|ed|ing)|set(?:s|ting)? off"
    r"|partir(?:a|ont)|s'envole(?:ra|ront)?)\b[^.;]{0,60}$"
)
#: Behind the day on which somebody sets out: another one, on which something is.
_FOR_ANOTHER_DAY = pattern(
    r",? (?:to (?:the )?<K>,? )?(?:to (?:attend|take part|participate|join)\b|for (?:an?|the)\b)"
    r"[^.;,]{0,100}?<D>"
)
_TO_TAKE_PART = pattern(
    r",? (?:to (?:attend|take part|participate|meet|join)|ahead of|for (?:a|an|the)|pour)\b"
    r"|,? (?:to|for) (?:the )?(?:<KC>|(?-i:[A-ZÀ-Þ])[\w'-]*)(?:,? <C>)?,? "
    r"(?:to (?:attend|take part|participate|join)|ahead of|for (?:a|an|the)\b)"
)
#: What one goes to, with its day behind it.
_ON_DAY = pattern(
    r"(?:(?!\b(?:ahead|before|after|prepar\w+|prior|following)\b)[^.;:]){3,160}?"
    r"(?:,? (?:(?:(?:to be|being|which (?:is|will be)) )?(?:held|hosted|scheduled|planned)"
    r"|(?:which )?(?:taking|takes|to take|will take) place|due))?(?: (?:there|in <CK>))?"
    r"(?: on| for)? ?\(?<D>"
)
#: What says that a date is the day on which the release speaks.
_TODAY = pattern(
    r"\b(?:today|yesterday|earlier|this \w+day|aujourd'hui|hier)\b,? ?(?:\(|on |$|[^ ])"
)


def find_meeting_date(marked: Marked, sentence: Span) -> DateMention | None:
    """Return the day or days of the meeting: the first date of the sentence that can be theirs.

    The day on which the release speaks ("Today (3 May) ...") is theirs only where no other is
    given. Where words say the same days twice, those count that say more of them.
    """
    found: DateMention | None = None
    is_today = False
    for mark in marked.marks.inside(sentence, Kind.DATE):
        mention = mark.value
        if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
            continue
        before = marked.narrative[max(sentence.start, mark.span.start - 100) : mark.span.start]
        if mention.dates is None:
            continue
        is_many = len(mention.dates) > 1
        is_moved = is_many and _MOVED_FROM.search(before) is not None
        is_other = _is_other(marked, sentence, before, mark.span.end, is_moved=is_moved)
        is_other = is_other or is_given_up(marked, sentence, mark.span)
        is_other = is_other or _is_of_access(marked, sentence, mark.span)
        is_other = is_other or is_of_one_before(marked, sentence, mark.span)
        if is_other or (is_many and is_shortened(marked, mark.span.end)):
            continue
        is_of_release = _is_of_release(marked, sentence, mention, len(mention.dates))
        is_of_release = is_of_release or is_of_picture(marked, mark.span)
        if is_of_release or _is_of_aside(marked, sentence, before, mark.span):
            continue
        if found is None and _TOLD.match(marked.narrative, mark.span.end, sentence.end):
            continue
        is_same = found is not None and str(mention.dates) == str(found.dates)
        if found is None or is_today or (is_same and len(mention.span) > len(found.span)):
            found = _put_back(mention, mention.dates) if is_moved else mention
            around = before + mention.span.of(marked.document.plain)
            is_today = _TODAY.search(around) is not None
    return found and _with_next_day(marked, sentence, found)


def _with_next_day(marked: Marked, sentence: Span, day: DateMention) -> DateMention:
    """Return both days of "on 3 May and the following day", where nothing else is said of it."""
    joined = _AND.match(marked.narrative, day.span.end, sentence.end)
    mark = None if joined is None else marked.marks.at(joined.end())
    after = None if mark is None else mark.value
    if mark is None or not isinstance(after, DateMention) or None in {day.dates, after.dates}:
        return day
    assert day.dates and after.dates  # noqa: S101, PT018 - asked above
    is_next = after.dates.first.toordinal() == day.dates.last.toordinal() + 1
    if not is_next or _NO_MORE.match(marked.narrative, mark.span.end) is None:
        return day
    return evolve(
        day,
        span=Span(day.span.start, mark.span.end),
        dates=DateRange(first=day.dates.first, last=after.dates.last),
        origin=after.origin,
        inferred_from=after.inferred_from,
    )


def is_of_picture(marked: Marked, day: Span) -> bool:
    """Tell whether a day is that of a picture: who took it stands right behind."""
    return _PICTURE.match(marked.document.plain, day.end) is not None


def _is_of_access(marked: Marked, sentence: Span, day: Span) -> bool:
    """Tell whether something opens or closes on a day: "Accreditation closes on 3 May"."""
    return _ACCESS.search(marked.narrative, sentence.start, day.start) is not None


def _is_of_aside(marked: Marked, sentence: Span, before: str, day: Span) -> bool:
    """Tell whether "today" is said of something else than a meeting: "which we face today".

    So is the day on which a journey ends that is said to have led to meetings.
    """
    ended = _ENDED.match(marked.narrative, max(sentence.start, day.start - _REACH), sentence.end)
    if ended is not None and ended.end() > day.end:
        return True
    is_by_relation = _BY_RELATION.match(marked.document.plain, day.start, day.end) is not None
    is_of_departure = _OF_DEPARTURE.match(marked.document.plain, day.start, day.end) is not None
    if _SETS_OUT.search(before) and _is_held_later(marked, sentence, day):
        return True
    if is_of_departure and _SETS_OUT.search(before):
        return _TO_TAKE_PART.match(marked.narrative, day.end, sentence.end) is not None
    aside = _ASIDE.search(before) if is_by_relation else None
    if aside is None:
        return False
    start = day.start - len(aside["between"])
    end = min(sentence.end, day.end + _REACH)
    return MEETING_VERB.search(marked.narrative, start, end) is None


def _is_held_later(marked: Marked, sentence: Span, day: Span) -> bool:
    """Tell whether what somebody sets out for has a day of its own: "leaves on X for Y on Z"."""
    if _FOR_ANOTHER_DAY.match(marked.narrative, day.end, sentence.end):
        return True
    aim = _TO_TAKE_PART.match(marked.narrative, day.end, sentence.end)
    if aim is None or "ahead" in aim[0]:
        return False
    return _ON_DAY.match(marked.narrative, aim.end(), sentence.end) is not None


def _is_other(marked: Marked, sentence: Span, before: str, end: int, *, is_moved: bool) -> bool:
    """Tell whether words around a date make it another day than the meeting's."""
    if is_moved:
        return _TO_DAY.match(marked.narrative, end, sentence.end) is not None
    match = _OTHER_DATE.search(before)
    if match is None or is_moved_to(before):
        return False
    is_told = match[0].lower().startswith(("said", "told"))
    return not (is_told and _AT_MEETING.match(marked.narrative, end, sentence.end))


def _put_back(mention: DateMention, days: DateRange) -> DateMention:
    """Return the day to which a meeting is moved, of the two in "moved from 3 May to 5 May"."""
    return evolve(mention, dates=DateRange(first=days.last, last=days.last))


def find_yearless_date(marked: Marked, stretch: Span, near: date) -> DateMention | None:
    """Return the first day of a stretch that lacks its year, in the year that brings it nearest.

    Args:
        marked: The text.
        stretch: Where to look.
        near: A day of which the text speaks.
    """
    language = marked.document.language
    settled = (
        evolve(mention, span=mark.span)
        for mark in marked.marks.inside(stretch, Kind.DATE)
        if _lacks_year(marked, stretch, mark)
        for mention in find_dates(mark.span.of(marked.document.text), near, language)[:1]
        if mention.dates is not None
    )
    return next(settled, None)


def has_open_date(marked: Marked, stretch: Span) -> bool:
    """Tell whether a stretch names a day that its words alone do not settle: "on Wednesday"."""
    return any(
        isinstance(mark.value, DateMention)
        and mark.value.precision is Precision.DAY
        and mark.value.dates is None
        for mark in marked.marks.inside(stretch, Kind.DATE)
    )


def _lacks_year(marked: Marked, stretch: Span, mark: Mark) -> bool:
    """Tell whether a mark is of a day and a month alone, and words lead to no other event."""
    mention = mark.value
    if not isinstance(mention, DateMention) or mention.precision is not Precision.DAY:
        return False
    words = mark.span.of(marked.document.text)
    before = marked.narrative[max(stretch.start, mark.span.start - 100) : mark.span.start]
    if _SETS_OUT.search(before) and _FOR_ANOTHER_DAY.match(
        marked.narrative, mark.span.end, stretch.end
    ):
        return False
    is_told = mention.dates is not None or not _DIGIT.search(words)
    return not is_told and _OTHER_DATE.search(before) is None


def dateline_end(marked: Marked, sentence: Span) -> int:
    """Return where the city and the day end with which a sentence of a report opens."""
    first = next(iter(marked.marks.inside(sentence, Kind.DATE)), None)
    mention = None if first is None else first.value
    if first is None or not isinstance(mention, DateMention) or mention.dates is None:
        return sentence.start
    is_line = len(mention.dates) == 1 and opens_sentence(marked.document, sentence, mention)
    return first.span.end if is_line else sentence.start


def _is_of_release(marked: Marked, sentence: Span, mention: DateMention, days: int) -> bool:
    """Tell whether a date is the day of issue, or that of the dateline."""
    document, dates = marked.document, marked.dates
    if is_issued(document, mention.span) or is_title_day(document, mention.span, dates):
        return True
    lines = find_calendar_lines(marked.document)
    if any(line.covers(mention.span) for line in lines):
        return False
    return days == 1 and opens_sentence(marked.document, sentence, mention)


#: A month or a year that is over.
_OVER = regex(
    r"\b(?:last|previous|earlier this)\b|\b(?:derni(?:er|\u00e8re)|pass\u00e9e?)\Z", re.IGNORECASE
)
#: How long the words may be that stand before such a month: "earlier".
_LEAD = 8


def is_of_month_over(marked: Marked, stretch: Span) -> bool:
    """Tell whether words give a month or a year that is over: "in London last December"."""
    plain = marked.document.plain
    return any(
        isinstance(mark.value, DateMention)
        and mark.value.precision is not Precision.DAY
        and _OVER.search(plain, max(stretch.start, mark.span.start - _LEAD), mark.span.end)
        for mark in marked.marks.inside(stretch, Kind.DATE)
    )
