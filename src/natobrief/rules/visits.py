"""Visits, and talks of two: "will visit Oslo on 5 May", "spoke by phone with President X"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from natobrief.model import Level
from natobrief.rules.announcement import Announcement
from natobrief.rules.announcement_words import CALLED_OFF
from natobrief.rules.asked import is_only_asked
from natobrief.rules.dates import DateMention, Precision
from natobrief.rules.document import find_timetable, find_title, read_head
from natobrief.rules.marking import Marked
from natobrief.rules.marks import Kind, pattern
from natobrief.rules.meeting_date import find_meeting_date
from natobrief.rules.place import Place, find_place, place_of_country
from natobrief.rules.programme import date_of_lines
from natobrief.rules.spoken_event import find_spoken_event
from natobrief.rules.talks_title import find_spoken_talks, find_titled_talks
from natobrief.rules.wording import one_of
from natobrief.span import Span

#: Who visits or meets, up to the verb.
_WHO = r"(?P<who><P>|<O>|<B>|<L>|\b(?:delegation|délégation))(?:,? [^.;:]{0,120}?)?,? "
_A = r"(?:an? |une? |sa |son |his |her |their )(?:[\w-]+ ){0,3}?"
_VISITS = one_of(
    rf"""
    (?:will|is to|are to|is due to|was to|is set to) (?:also |again )?\
        (?:visit|travel to|go to|be in|(?:pay|make) {_A}visit (?:to|in))
    (?<!failing\s)(?<!unable\s)to (?:visit|travel to) | visits | visited | visiting
    travels to | travell?ed to | travell?ing to | arrive[sd] in | (?:will|is to) arrive in
    (?:wraps|wrapped) up {_A}visit (?:to|in)
    (?:paid|pays|made|makes|begins|began|concludes|concluded|is on|was on) {_A}visit (?:to|in)
    (?:se rendra|se rend|s'est rendue?|est arrivée?\
|(?:est|était|sera) en (?:visite|déplacement|voyage)\
|(?:fera|fait|a fait|effectuera|effectue|a effectué|entamera|entame|a entamé|a achevé) {_A}\
(?:visite|déplacement|voyage))(?: (?:d'État|d'amitié|d(?:e|'une?) \w+|[a-zé]+|<D>)){{0,3}} \
(?:à|en|au|aux|dans)
    visitera | a visité
    """
)
_PLACE = (
    r"(?:the |la |le |l')?(?:(?P<site><G>(?:'s?)? (?:headquarters|HQ)|siège de l'<G>)"
    r"|(?P<city><K>)(?:,? \(?(?:in |en |au )?(?P<country><C>)\)?)?|(?P<state><C>)"
    r"|(?P<town>(?-i:[A-ZÀ-ÞĀ-ž])[\w'-]{2,30}),? \(?(?P<country2><C>)\)?)"
)
#: Where somebody is who does something else there: "X, who is visiting Norway, met Y".
_BY_THE_WAY = r"(?<!who\sis\s)(?<!who\swas\s)"
_VISIT = pattern(rf"{_WHO}(?P<verb>\b{_BY_THE_WAY}{_VISITS}) {_PLACE}")
#: The same, by a noun: "during a visit to Oslo", "on the second day of his visit to Norway".
_DURING = pattern(
    r"\b(?:during|on|as part of|concluding|ending|ahead of"
    r"|(?:start|beginning|end|close|occasion|first day|second day|last day|focus|purpose) of"
    r"|in the course of"
    r"|(?:au cours|lors|à l'occasion|dans le cadre) (?:de|d')) ?"
    rf"(?:{_A}|(?:the )?(?:<O>,? )?(?:<P>|<O>)(?:'s?)? (?:[\w-]+ ){{0,2}}?)"
    rf"(?P<verb>(?:visit|trip|visite|déplacement)s?) (?:to|à|en|au|aux) {_PLACE}"
)
#: In a headline: whose visit it is.
_OF_VISITOR = pattern(
    rf"(?P<who><P>|<O>)(?:'s?)? (?:[\w-]+ ){{0,2}}(?P<verb>visit|trip) to {_PLACE}"
)
#: The same, behind the visit: "Visit of the Deputy Secretary General, Ann Holm, to Oslo".
_VISIT_OF = pattern(
    r"\b(?P<verb>visit|trip|visite|déplacement)(?: [a-zé]+)? (?:of|by|de|du|d') ?(?:the |la |l')?"
    rf"(?P<who><P>|<O>)[^.;:]{{0,80}}?,? (?:to|à|en|au|aux) {_PLACE}"
)
#: In a headline: somebody is somewhere.
_TITLED = pattern(
    rf"(?:{_WHO}(?:\b(?:is |was )?in|\b{_VISITS})|.{{0,80}}?\bvisit(?:s|e)? (?:to|à|en|au|aux)) "
    rf"{_PLACE}(?!<CK>| (?:[\w-]+ )?(?:meeting|summit|talks|conference|policy|mission)|'s?\b)"
)
#: "Will visit on 5 May", where the headline says whom.
_GOES = pattern(rf"{_WHO}(?P<verb>\b(?:(?:will|is to|is due to) visit|visits|visited)) (?:on )?<D>")
#: Behind a place: another one that is visited too.
_AND_ANOTHER = pattern(
    r"(?:, (?:and |et )?| and | et )(?:to |in |à |en |au |aux )?(?:the |la |le |l')?<CK>"
)
#: The house of the one who receives.
_HOUSE = (
    r"(?:at (?:the )?<G>(?:'s?)? (?:headquarters|HQ)"
    r"|au (?:nouveau )?siège de l'(?:<G>|Organisation)"
    r"|à (?:l'[ÉE]lysée|(?:l'[Hh]ôtel )?Matignon|l'[Hh]ôtel de Brienne)"
    r"|au (?:[Pp]alais (?:de l'[ÉE]lysée|d'Egmont)|ministère|Quai d'Orsay))"
)
_MEETS = one_of(
    r"""
    (?:will|is to|are to|is due to) (?:also |again )?(?:meet|receive|welcome|host\
|(?:hold|have) (?:an? |several |separate |bilateral )*(?:meetings? |talks |discussions )\
(?:in <K> )?with)
    to meet | met(?: virtually)? | meets | (?:convened|convenes|will convene) a meeting(?= )
    spoke(?=(?: <D>| again| separately)* (?:with|to) )
    (?:held|had) (?:an? |several |separate |bilateral )*\
(?:talks|meetings?|discussions|conversations?)(?: in <K>)? with
    holds (?:bilateral )?talks with | received | welcomed
    (?:doit |va )?rencontrer | rencontrera | rencontre | a rencontré | recevra | reçoit
    a (?:également |aussi )?(?:été )?reçue? | (?:doit |va )?recevoir | accueillera
    accueille | a accueilli
    (?:s'entretiendra|s'entretient|(?:doit|va) s'entretenir|s'est(?: également| aussi| ensuite)? \
(?:entretenue?|réunie?))\
[^.;]{0,60}? avec
    (?:a eu|aura|a tenu|tiendra) (?:un |une |des |plusieurs )(?:nouvel |nouvelle )?\
(?:entretien|entrevue|échange|réunion|rencontre|discussion)s?(?: [a-zé]+)? avec
    """
)
_TALK = pattern(
    rf"{_WHO}(?P<verb>\b{_MEETS})(?: today| yesterday| aujourd'hui|(?: virt| offici)\w+)?"
    r"(?:,? (?:ce |le )?<D>,?)?"
    rf"(?: (?:(?:in|à) <K>(?:,? (?:DC|<C>))?|at the White House|{_HOUSE}),?)?(?: (?:on )?<D>)?"
    r" (?:with |to |avec |par )?(?:the |his |her |le |la |les |l'|son |sa |ses )?"
    r"(?:<AC>(?:'s?)? )?(?:(?:acting|interim) )?"
    r"(?:<P>|<O>|(?:(?:several|many|other|top|senior|key) )*<L>"
    r"|homologues?\b|counterparts?\b)"
)
#: Those who are named one after the other, or their offices, meet each other.
_TOGETHER = pattern(
    r"(?P<who><P>|<O>)(?:,? [^.;:]{0,240}?)?,? (?:and|et) (?:[^.;:]{0,120}? )?"
    r"(?:<P>(?: of (?:the )?<C>)?|<O> (?:of|de|du|des) [^.;:,]{2,60}?),? "
    r"(?P<verb>(?:met|meet|will meet|are (?:to meet|meeting)|held (?:talks|a (?:[\w-]+ )?meeting)"
    r"|se sont (?:réunis|rencontrés|retrouvés|entretenus)|se (?:réuni|rencontre|retrouve)ront))"
    r"(?= (?:today|yesterday|here|again|aujourd'hui|hier|in|at|on|à|en|au|le)\b| \(?<D>)"
)
#: Those who say "we" met on a day or in a city.
_WE_MET = pattern(
    r"\b(?P<who>(?-i:We|we)),? (?:[^.;]{0,300}?,? )?(?P<verb>(?:have )?met) (?:today )?"
    r"(?=(?:on )?<D>|in <K>)"
)
#: Talks by telephone or video: they have no place.
_CALLED = one_of(
    r"""
    (?:spoke|talked|speaks|will speak) (?:<D> |again |earlier )*\
        (?:by|on the|over the|via)(?: secure)? (?:(?:tele)?phone\
        |video(?: ?-?(?:link|call|conference))?)
    (?:had|has had|has|held|holds|will have|will hold) (?:an? |another )?(?:[\w-]+ ){0,2}?\
        (?:(?:tele)?phone|video)[ -](?:call|conversation|talks)
    (?:receive[sd]|got|took) (?:an? |another )?(?:[\w-]+ ){0,2}?\
        (?:(?:(?:tele)?phone|video)[ -])?call(?=(?:,? (?:on )?<D>,?)? from )
    (?:s'est|s'entretient|s'entretiendra)(?: entretenue?)?\
        (?:,? (?:<D>|ce jour|ce matin|ce soir|cet après-midi),?)? \
        (?:par (?:téléphone|visioconférence)|au téléphone)
    (?:a eu|a|aura) (?:un |une )?(?:nouvel |nouvelle )?\
        (?:entretien|conversation|échange) téléphonique
    """
)
_CALL = pattern(
    rf"{_WHO}(?P<verb>\b{_CALLED})"
    r"(?:,? (?:on |le |ce )?<D>,?)? (?:with|to|from|avec) (?:the |his |her |le |la |l'|son |sa )?"
    r"(?:<AC>(?:'s?)? )?(?:<P>|<O>|counterpart\b|homologue\b|(?:several |many |other )?<L>)"
)
#: The same, by the verb alone, where a day or an aim tells that it is no name that is given.
_RANG = pattern(
    rf"{_WHO}(?P<verb>\bcalled) (?:the |his |her )?(?:<AC>(?:'s?)? )?(?:<O>,? )?(?:<P>|<O>)"
    r"(?:,? (?:on )?<D>|,? to (?:reaffirm|discuss|congratulate|express|reiterate|thank|convey"
    r"|offer|coordinate|brief|review)\b)"
)
#: The same, by a noun: "during a meeting in Oslo with the Prime Minister".
_TALKS = pattern(
    rf"{_WHO}(?P<verb>\b(?:meeting|talks|rencontre|entretien|entrevue|tête-à-tête)\b)"
    r"(?:,? (?:on |le |ce )?<D>,?)?(?: (?:in|à) <K>(?:,? <C>)?,?)?(?: (?:on|le) <D>,?)?"
    r" (?:with|avec) (?:the |his |her |le |la |l'|son |sa )?(?:<AC>(?:'s?)? )?(?:<P>|<O>)"
)
#: The same, of both who met: "a meeting between the Minister and President X".
_BOTH = pattern(
    r"\b(?P<verb>meeting|talks|conversation|rencontre|entretien) (?:between|entre) "
    r"(?:the |le |la |l')?(?:<AC>(?:'s?)? )?(?P<who><P>|<O>)[^.;]{0,100}?,? (?:and|et) "
    r"(?:the |his |her |le |la |l'|son |sa )?(?:<AC>(?:'s?)? )?(?:<P>|<O>)"
)
#: Of both who spoke by telephone: "The Minister and the President had a phone call".
_BOTH_CALLED = pattern(
    rf"(?P<who><P>(?!<P>)|<O>(?!<O>))(?=[^.;:]*\b{_CALLED}\b)"  # else much is tried in vain
    r"[^.;:]{0,100}? (?:and|et) [^.;:]{0,60}?(?:<P>(?!<P>)|<O>(?!<O>))[^.;:]{0,60}?,? "
    rf"(?P<verb>\b{_CALLED})\b"
)
#: What they did "in a meeting" on a day.
_IN_MEETING = pattern(
    rf"{_WHO}(?P<verb>\b(?:discussed|reviewed|addressed|thanked|praised))\b[^.;]{{0,200}}? "
    r"(?:in|at|during) (?P<where>(?:a|their) (?:[\w-]+ ){0,2}?(?:meeting|talks))"
    r"(?: (?:in <K>(?:,? <C>)?|at [^.;:,]{1,60}?),?)?(?: on)? <D>"
)
#: Somebody takes part in, or speaks at, something that has a day and a place.
_PART = pattern(
    rf"{_WHO}(?P<verb>\b(?:(?:will|is to|is due to) (?:also )?(?:attend|address|join|speak at"
    r"|take part in|participate in|deliver|give)|attended|addressed|joined|spoke at|took part in"
    r"|participated in|delivered|gave|participera|a participé|interviendra|est intervenue?))\b"
    r"|\b(?P<speech>(?:speech|address|remarks|lecture) (?:at|to)"
    r"|(?:discours|allocution) (?:à|au))\b"
)
#: Somebody takes part in talks of several that are held by video or telephone.
_JOINED_CALL = pattern(
    rf"{_WHO}(?P<verb>\b(?:(?:participera|participe|a (?:[a-zé]+ )?participé|prendra part"
    r"|prend part|a (?:[a-zé]+ )?pris part) à (?:une |la )?(?:nouvelle )?"
    r"(?:(?:réunion|rencontre|consultation)s? (?:[a-zé]+ )?(?:par|en) visioconférence"
    r"|(?:réunion|rencontre|conférence) (?:virtuelle|en ligne|téléphonique)|visioconférence)"
    r"|(?:(?:will|is to|is due to) )?(?:join(?:s|ed)?|(?:participate|participates|participated) in"
    r"|(?:take|takes|took) part in) (?:an? |the )?(?:[\w-]+ )?(?:video ?-?(?:call|conference)"
    r"|(?:tele)?phone call|conference call|virtual (?:meeting|call|summit))))\b"
)
#: At a conference that others hold, named after its city: "at the Munich Security Conference".
_EVENT = pattern(
    r"(?:\b(?:à l'occasion|en marge|lors) (?:de la|de l'|du) ?(?:conférence|forum) (?:de |d')"
    r"(?P<city><K>)|\b(?:at|during|on the (?:margins|sidelines) of) (?:the )?(?P<city2><K>)"
    r" (?:[\w-]+ ){0,2}(?:conference|forum)\b)[^.;]{0,160}?,? (?:the |le |la )?(?P<who><P>|<O>)"
    r"(?:,? [^.;:]{0,120}?)?,? (?P<verb>\b(?:a (?:examiné|débattu|évoqué|discuté|abordé|rencontré)"
    r"|s'est entretenue?|discussed|met|held|had|reviewed))\b"
)
#: What a conference is called: after the city in which it is held.
_OF_CITY = pattern(
    r"(?P<city><K>) (?:[\w-]+ ){0,3}(?:Conference|Forum|Dialogue)\b"
    r"|(?:Conférence|conférence|Forum|forum) (?:de |d')(?P<city2><K>)"
)
_PAST = pattern(
    r"\b(?:visited|travell?ed|paid|made|began|concluded|met|held|received|welcomed|spoke|talked"
    r"|had|discussed|reviewed|addressed|thanked|praised|a \w+é|a eu|s'est|se sont)\b"
)
#: Where a sentence turns from a visit to a meeting that it is made for, or is about.
_ELSEWHERE = pattern(r"\b(?:summit|sommet|ministerial|meeting of|réunion d)|<B>")
_OF_VISIT = pattern(
    r"\b(?:visits?|visite|meets?|to meet|travels?|rencontre|reçoit|se rend|talks"
    r"|call|appel|entretien)\b"
)
_SHAPES = (
    *(
        _VISIT,
        _DURING,
        _CALL,
        _RANG,
        _BOTH_CALLED,
        _JOINED_CALL,
        _EVENT,
        _TALK,
        _TALKS,
        _BOTH,
        _IN_MEETING,
        _TOGETHER,
    ),
    *(_WE_MET, _PART),
)
#: How many sentences below the head tell of what a release is about.
_TOP = 3
#: How much surer it is where it opens the release, or the headline says so.
_SURE = 8


def find_visits(marked: Marked) -> Iterator[Announcement]:
    """Find the visits and talks that open a release, with their day or place."""
    title = find_title(marked.document)
    told = list(_told(marked, title))
    titled = (title and find_titled_talks(marked, title)) or find_spoken_talks(marked)
    if titled is not None:
        yield _with_place(titled, told)
    yield from told
    event = find_spoken_event(marked) if titled is None else None
    if event is not None:
        yield event
    if title is not None and titled is None and not told:
        yield from _headlined(marked, title)


def _told(marked: Marked, title: Span | None) -> Iterator[Announcement]:
    """Give the visits and talks that the first sentences below the head tell of."""
    cells = read_head(marked.document)
    head = cells[-1].span.end if cells else 0
    below = [each for each in marked.document.sentences if each.start >= head][:_TOP]
    is_told = title is not None and _OF_VISIT.search(marked.narrative, title.start, title.end)
    where = None if title is None else _titled_place(marked, title)
    for number, sentence in enumerate(below):
        if marked.narrative_sieve.search(CALLED_OFF, sentence.start, sentence.end):
            continue
        for shape in (*_SHAPES, *([] if where is None else [_GOES])):
            match = marked.bodied_sieve.search(shape, sentence.start, sentence.end)
            found = None if match is None else _visit(marked, sentence, match, where)
            if found is not None:
                yield evolve(found, weight=found.weight + _SURE * (number == 0 or bool(is_told)))
                break


def _with_place(titled: Announcement, told: list[Announcement]) -> Announcement:
    """Give the talks of which a headline tells the day the place that the text tells of them."""
    if titled.place is not None or titled.date is None:
        return titled
    days = titled.date.dates
    same = (each for each in told if each.date is None or each.date.dates == days)
    return evolve(titled, place=next((each.place for each in same), None))


def _headlined(marked: Marked, title: Span) -> Iterator[Announcement]:
    """Give the visit that a headline tells with its day and place, as a sentence would.

    Over a programme it needs no day: its lines have theirs.
    """
    for shape in (_VISIT, _OF_VISITOR, _VISIT_OF):
        match = marked.bodied_sieve.search(shape, title.start, title.end)
        found = None if match is None else _visit(marked, title, match, None)
        if found is None:
            continue
        date = found.date or (date_of_lines(marked) if find_timetable(marked.document) else None)
        if date is not None:
            yield evolve(found, date=date, is_head=True, weight=found.weight + _SURE)
            return


def _titled_place(marked: Marked, title: Span) -> Place | None:
    """Return the one place that a headline says is visited."""
    match = _TITLED.match(marked.bodied, title.start, title.end)
    if match is None or _AND_ANOTHER.match(marked.bodied, match.end(), title.end):
        return None
    return _place(marked, match)


def _has_day(marked: Marked, stretch: Span) -> bool:
    """Tell whether a day is given, though its year is not."""
    values = (mark.value for mark in marked.marks.inside(stretch, Kind.DATE))
    return any(
        isinstance(each, DateMention) and each.dates is None and each.precision is Precision.DAY
        for each in values
    )


def _is_long_over(marked: Marked, stretch: Span, match: re.Match[str]) -> bool:
    """Tell whether a visit was in a month or year that is named: "traveled there in May 2020"."""
    if "verb" not in match.re.groupindex or not _PAST.search(match["verb"]):
        return False
    values = [mark.value for mark in marked.marks.inside(stretch, Kind.DATE)]
    told = [each.precision for each in values if isinstance(each, DateMention)]
    return bool(told) and Precision.DAY not in told


def _visit(
    marked: Marked, sentence: Span, match: re.Match[str], titled: Place | None
) -> Announcement | None:
    if is_only_asked(marked, sentence, match):
        return None
    later = _ELSEWHERE.search(marked.bodied, match.end(), sentence.end)
    stretch = sentence if later is None else Span(sentence.start, later.start())
    date = find_meeting_date(marked, stretch)
    is_visit = "site" in match.re.groupindex
    is_tour = is_visit and _AND_ANOTHER.match(marked.bodied, match.end(), sentence.end) is not None
    is_call = match.re in {_CALL, _RANG, _BOTH_CALLED, _JOINED_CALL}
    place = _place(marked, match) if is_visit else _place_of_event(marked, match, stretch)
    told = Span(match.start("where"), stretch.end) if match.re is _IN_MEETING else stretch
    place = None if is_tour or is_call else place or find_place(marked, told) or titled
    is_part = match.re in {_PART, _EVENT}
    if date is None and is_visit and _is_long_over(marked, stretch, match):
        return None
    is_set = not (date is None and place is None) or _has_day(marked, stretch)
    if not (is_set or is_tour or is_call) or (is_part and (date is None or place is None)):
        return None
    verb = Span(*match.span("speech" if is_part and match["verb"] is None else "verb"))
    return Announcement(
        sentence=sentence,
        core=stretch,
        level=Level.OTHER,
        level_span=verb,
        verb=verb,
        date=date,
        place=place,
        is_past=_PAST.search(marked.narrative, verb.start, verb.end) is not None,
        is_other=False,
        is_visit=True,
        is_occasion=False,
        weight=2 * (date is not None) + (place is not None),
    )


def _place_of_event(marked: Marked, match: re.Match[str], stretch: Span) -> Place | None:
    """Return the city after which a conference is named that somebody attends."""
    named: re.Match[str] | None = match if match.re is _EVENT else None
    if match.re is _PART:
        named = marked.bodied_sieve.search(_OF_CITY, match.end(), stretch.end)
    if named is None:
        return None
    span = Span(*named.span("city" if named["city"] is not None else "city2"))
    return Place(span, None, marked.marks.at(span.start), None, None)


def _place(marked: Marked, match: re.Match[str]) -> Place:
    """Return the place that is visited: a city, a country or the Alliance's headquarters."""
    marks = {
        name: marked.marks.at(match.start(name))
        for name in ("city", "country", "country2", "state")
        if match[name] is not None
    }
    if match["site"] is not None:
        return Place(None, None, None, Span(*match.span("site")), None)
    state = marks.get("state")
    if state is not None:
        return place_of_country(marked, state)
    city = match["city"] is not None
    span = Span(*match.span("city" if city else "town"))
    return Place(span, marks.get("country") or marks.get("country2"), marks.get("city"), None, None)
