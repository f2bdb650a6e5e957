"""Who is meant by the words for a speaker: a name, an office, a pronoun, a collective."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import final

from attrs import frozen

from natobrief.assemble.collective import build_collective
from natobrief.assemble.context import Context
from natobrief.assemble.grounded import Grounded, inferred, stated
from natobrief.assemble.just_told import just_told_of
from natobrief.assemble.latter import find_latter
from natobrief.assemble.office_holders import in_office, in_office_by_name, is_of_another
from natobrief.assemble.ranks import Ranks
from natobrief.assemble.same_office import folded_office, is_like, plain_office
from natobrief.lexicon.given_names import is_womans
from natobrief.lexicon.offices import OfficeKind, OfficeWords
from natobrief.model import Country, Organisation, Person
from natobrief.rules.document import find_title
from natobrief.rules.known import Known
from natobrief.rules.marks import Kind, Mark, pattern
from natobrief.rules.others_office import is_of_others, owner_of
from natobrief.rules.people import party_of
from natobrief.rules.quotations import Utterance, read_rank
from natobrief.span import Span
from natobrief.text.regex import regex

_PRONOUN = regex(
    r"\b(?P<she>(?:she|elle)\b|her(?![\w '-]))|\b(?P<he>(?:he|il)\b|(?:him|lui)(?![\w '-]))",
    re.IGNORECASE,
)
#: Behind a name: another one who says the same, so that neither alone is the speaker.
_WITH_ANOTHER = pattern(
    r",? (?:and|et|as well as|ainsi que) (?:the |le |la |l')?(?:<A> |<C>'s? |<G>(?:'s?)? )?"
    r"(?:<O>,? )*<P>"
)
#: At the start of a sentence: who was spoken of before does this too.
_OPENING = regex(
    r"(?P<she>She|Elle)\b|(?:He|Il)\b(?! (?:y (?:a|avait|aura)|fau|fall|s'agi|convien|import|rest"
    r"|sembl|suffi|exist|pleu|neig|vent|fai(?:t|sait)\b|(?:est|était|sera) [\w-]+ (?:que|de|d')))"
)
_ALLIES, _ARTICLE = regex(r"\bAlli(?:es|ed|\u00e9s)\b"), regex(r"\A(?:the|les) ", re.IGNORECASE)
_DEFINITE = regex(r"(?:The|Le|La) |L'")
#: Before the first name of a sentence: a verb of meeting, the subject of which is another one.
_MET = pattern(
    r"(?:[^.;:]{0,60}?, )?(?-i:[A-ZÀ-Þ])[a-zß-ÿ'-]+ (?:will |is to |has |also )?"
    r"(?:meets?|met|spoke|speaks|received|welcomed|hosted|a rencontré|rencontrera|a reçu)\b"
    r"[^.;:]{0,80}?(?:<A> |<C>'s? |<G>(?:'s?)? |<O>,? )*$"
)
#: At the start of a sentence: one who is told by what he is, whoever that is.
_SOME_ROLE = pattern(
    r"(?:(?-i:The) (?:<A> )?(?:<O>|minister|president|chancellor|premier|ambassador|spokes\w+"
    r"|admiral|general|commissioner|envoy)|(?-i:L(?:[ea] |'))(?:<O>|ministre|pr\u00e9sidente?"
    r"|chanceli(?:er|\u00e8re)|ambassad(?:eur|rice)|porte-parole|amirale?|g\u00e9n\u00e9rale?"
    r"|commissaire|envoy\u00e9e?)(?: <A>)?)(?![\w-])"
)
#: Words for an office that a woman holds.
_WOMANS = regex(r"(?:the |la )?[\w-]*woman\b|la (?!porte-parole|personne)", re.IGNORECASE)
_APPOSED = pattern(r"(?: to (?:the )?<G>)?, (?:the |le |la |l')?(?:<O>,? )?(?P<who><P>),")
#: Behind an office: whose it is, where that is neither a country nor the state itself.
_OF_WHAT = pattern(
    r" (?P<what>(?:of the|of(?! the )|du|des|de la|de(?! la | l')|de l'|d') ?"
    r"(?!<CAG>|(?:la )?(?:R\u00e9publique|Republic|Kingdom|Royaume)\b)\w[\w'-]*)"
)
#: The same as part of an office that is in the tables: "the President of the Parliament".
_PRESIDES = pattern(
    r"pr[eé]sidente? (?P<what>(?:of the|du|de l'|de la) ?(?!R\u00e9p|Rep)\w[\w'-]*)"
)
_OFFICE_END = regex(r"[,.;:(]")
#: How far behind the first word of an office whose it is may stand.
_LONGEST_OFFICE = 120
#: How many sentences back the one meant by a pronoun is looked for.
_REACH = 8
_COULD_BE = {True: (True, None), False: (False, None)}


@final
@frozen
class Speaker:
    """Who speaks, and by which step that was decided."""

    who: Grounded[Person | Organisation]
    #: Which of the persons it is; None for a collective, and for one whom only the tables name.
    index: int | None


#: One whom a pronoun may mean: one of the persons of the text, or whom only the tables name.
_Candidate = int | Speaker


class Speakers:
    """Resolves speakers in the order of the text, remembering who spoke last."""

    def __init__(self, context: Context) -> None:
        """Begin with nobody having spoken."""
        self.context = context
        #: Where somebody spoke last, and who; nobody where the text has no name for that one.
        self._last: tuple[Span, _Candidate | None] | None = None
        self._ranks = Ranks(context)

    def of(self, utterance: Utterance) -> Speaker | None:
        """Return who makes an utterance; None when the words do not decide."""
        if utterance.speaker is None:
            return None
        found = self._resolve(utterance.speaker)
        is_pronoun = _PRONOUN.search(utterance.speaker.of(self.context.text)) is not None
        if is_pronoun and found is not None and self._is_named_in(utterance, found.index):
            return None
        # What a headline tells, it tells of one whom what is below it names.
        title = find_title(self.context.marked.document)
        is_above = title is not None and title.covers(utterance.parts[0])
        if found is None and not (is_pronoun or is_above):
            self._last = (utterance.sentence, None)
        elif found is not None and isinstance(found.who.value, Person):
            self._last = (utterance.sentence, _candidate(found))
        return found

    def _is_named_in(self, utterance: Utterance, index: int | None) -> bool:
        """Tell whether an utterance names somebody, who then is not the "he" who makes it."""
        named_in = self.context.people.named_in
        return any(index in named_in(part.start, part.end) for part in utterance.parts)

    def named(self, words: Span) -> Speaker | None:
        """Return whom the words of a label or of a head name: a person, or who holds an office."""
        found = self._resolve(words)
        return found if found is not None and isinstance(found.who.value, Person) else None

    def holding(self, words: Span, among: frozenset[int]) -> Speaker | None:
        """Return the only one of some persons who holds the office that words name."""
        for mark in self.context.marked.marks.inside(words, Kind.OFFICE)[:1]:
            found = among.intersection(self._with_office(mark, words))
            return self.person(min(found), words) if len(found) == 1 else None
        return None

    def _resolve(self, words: Span) -> Speaker | None:
        marked = self.context.marked
        for mark in marked.marks.inside(words, Kind.PERSON):
            another = _WITH_ANOTHER.match(marked.narrative, mark.span.end, words.end)
            if another is not None or is_of_another(marked, mark, words):
                return None
            return self.person(self.context.people.meant_at[mark.span.start], words)
        pronoun = marked.narrative_sieve.search(_PRONOUN, words.start, words.end)
        # One inside the marks of a quotation, as French has it, is written over.
        pronoun = pronoun or _PRONOUN.fullmatch(marked.document.plain, words.start, words.end)
        if pronoun is not None:
            # A quotation may go on in the next sentence: the pronoun stands in its own.
            own = marked.document.sentences[marked.document.sentence_at(words.start)]
            meant = self._before(own, words.start, is_female=pronoun["she"] is not None)
            return None if meant is None else self._meant(meant, words)
        meant = self._latter(words) or self._apposed(words)
        if meant is not None:
            return meant
        for mark in marked.marks.inside(words, Kind.OFFICE):
            return (
                None
                if is_of_another(self.context.marked, mark, words)
                else self._holder(mark, words)
            )
        return self._of_rank(words) or self._by_name(words) or self._collective(words)

    def _latter(self, words: Span) -> Speaker | None:
        """Return whom words mean that point back: "celui-ci"."""
        index = find_latter(self.context, words)
        return None if index is None else self.person(index, words)

    def _apposed(self, words: Span) -> Speaker | None:
        """Return the one named between commas behind his office: "the Minister, Ana Ruiz, said"."""
        marked = self.context.marked
        match = _APPOSED.match(marked.inner, words.end)
        if match is None or not marked.marks.inside(words, Kind.OFFICE):
            return None
        mark = marked.marks.at(match.start("who"))
        assert mark is not None  # noqa: S101 - the pattern ends in one
        return self.person(self.context.people.meant_at[mark.span.start], words)

    def person(self, index: int, words: Span) -> Speaker:
        """Return a person of the text as the one whom words mean."""
        person = self.context.person(index)
        known = self.context.people.known[index]
        rule = "speaker-named" if words.covers(known.name.span) else "speaker-resolved"
        make = stated if rule == "speaker-named" else inferred
        own = make(person.value, words, rule=rule)
        return Speaker(Grounded(person.value, own.evidence), index)

    def _meant(self, candidate: _Candidate, words: Span) -> Speaker:
        """Return the one whom a pronoun means as its speaker."""
        if isinstance(candidate, int):
            return self.person(candidate, words)
        return Speaker(inferred(candidate.who.value, words, rule="speaker-resolved"), None)

    def _is_woman(self, candidate: _Candidate) -> bool | None:
        """Tell whether one is a woman, by a title or by the given name."""
        if isinstance(candidate, int):
            return self.context.people.known[candidate].is_woman
        return is_womans(candidate.who.value.name.split()[0])

    def _before(self, sentence: Span, position: int, *, is_female: bool) -> _Candidate | None:
        """Return whom a pronoun means: the last speaker, or the one named just before.

        Nobody is meant where the first one named may be, and another one of the right sex too;
        nor where somebody without a name has spoken, or been the subject, since.
        """
        for candidates in self._candidates(sentence, position):
            if candidates is None:
                return None
            fitting = [each for each in candidates if self._is_woman(each) in _COULD_BE[is_female]]
            sure = [each for each in fitting if self._is_woman(each) is is_female]
            if fitting:
                is_told = not sure or fitting[0] in sure
                return fitting[0] if is_told else None
        if self._last is not None:
            spoken, last = self._last
            is_alone = not self.context.people.named_in(spoken.end, position)
            if last is None or (is_alone and self._is_woman(last) is is_female):
                return last
        return self._earlier(sentence, position, is_female=is_female)

    def _earlier(self, sentence: Span, position: int, *, is_female: bool) -> _Candidate | None:
        """Return the last one named, some sentences back, whom a pronoun may mean.

        Nobody, where others of the same sex are named in the same sentence.
        """
        document, people = self.context.marked.document, self.context.people
        place = document.sentence_at(sentence.start)
        for each in reversed(document.sentences[max(0, place - _REACH) : place + 1]):
            named = self._with_holder(each, people.told_in(each.start, min(each.end, position)))
            if named is None:
                return None
            told = dict.fromkeys(named)
            found = [one for one in told if self._is_woman(one) is is_female]
            if found:
                return found[0] if len(found) == 1 else None
        return self._only_one(position)

    def _only_one(self, position: int) -> int | None:
        """Return the only one whom a text has named so far, if nothing tells his or her sex."""
        named, known = {*self.context.people.named_in(0, position)}, self.context.people.known
        unsure = [each for each in named if known[each].is_woman is None]
        return unsure[0] if len(named) == len(unsure) == 1 else None

    def _candidates(self, sentence: Span, position: int) -> Iterator[Sequence[_Candidate] | None]:
        """Give those whom a pronoun may mean, the nearest first; None for one without a name."""
        people = self.context.people
        sentences = self.context.marked.document.sentences
        place = self.context.marked.document.sentence_at(sentence.start)
        before = sentences[max(0, place - 1)]
        if self._last is not None and self._last[0] in {sentence, before}:
            yield None if self._last[1] is None else [self._last[1]]
        yield people.told_in(sentence.start, position)
        if not place:
            return
        opening = _OPENING.match(self.context.text, before.start, before.end)
        earlier = sentences[max(0, place - 2)]
        is_second = place > 1 and _OPENING.match(self.context.text, earlier.start, earlier.end)
        if opening is not None and not is_second:
            same = self._before(before, opening.start(), is_female=opening["she"] is not None)
            yield [] if same is None else [same, *people.named_in(before.start, before.end)]
        yield self._with_holder(before, people.told_in(before.start, before.end))

    def _with_holder(self, sentence: Span, named: list[int]) -> Sequence[_Candidate] | None:
        """Put before those whom a sentence names the holder of an office with which it opens.

        None, where nobody known holds it: "The Prime Minister met Ana Ruiz. He".
        """
        marked = self.context.marked
        for mark in marked.marks.inside(sentence, Kind.OFFICE)[:1]:
            article = _DEFINITE.fullmatch(marked.document.plain, sentence.start, mark.span.start)
            if article is None or marked.marks.at(mark.span.end + 1) is not None:
                continue
            holder = self._resolve(Span(sentence.start, mark.span.end))
            return None if holder is None else [_candidate(holder), *named]
        role = None if named else _SOME_ROLE.match(marked.inner, sentence.start, sentence.end)
        if role is not None:
            holder = self._resolve(Span(*role.span()))
            return None if holder is None else [_candidate(holder)]
        return None if self._is_only_met(sentence) else named

    def _is_only_met(self, sentence: Span) -> bool:
        """Tell whether the first whom a sentence names is met by one without a title."""
        marked = self.context.marked
        return any(
            _MET.match(marked.narrative, sentence.start, mark.span.start) is not None
            for mark in marked.marks.inside(sentence, Kind.PERSON)[:1]
        )

    def _holder(self, mark: Mark, words: Span) -> Speaker | None:
        """Return who holds the office named: somebody of the text, else of the tables."""
        assert isinstance(mark.value, OfficeWords)  # noqa: S101 - offices hold nothing else
        if mark.value.kind is not OfficeKind.OTHER:
            is_others = is_of_others(self.context.marked, mark.span)
            index = None if is_others else self.context.people.holding(mark.value.kind)
            called = self._so_called(mark) if index is None else [index]
            if len(called) == 1:
                return self.person(called[0], words)
            if called or is_others:
                return None
            who = in_office(self.context.marked, mark.value.kind, self.context.day)
            return self._of_tables(who, words)
        matching = self._may_be_called(self._with_office(mark, words), words)
        if len(matching) > 1:
            matching = self._named_so_far(matching, words.start)
        if len(matching) > 1:
            matching = just_told_of(self.context, matching, words.start)
        return self.person(matching[0], words) if len(matching) == 1 else None

    def _named_so_far(self, matching: list[int], position: int) -> list[int]:
        """Keep those whom the text has named: "the Prime Minister" is no other yet to come."""
        named = set(self.context.people.named_in(0, position))
        return [index for index in matching if index in named]

    def _so_called(self, mark: Mark) -> list[int]:
        """Return the persons whose office is written so, though it is not the Alliance's."""
        marked, office = self.context.marked, folded_office(self.context.words(mark.span))
        owner = owner_of(marked, mark.span)
        return [
            index
            for index, each in enumerate(self.context.people.known)
            if folded_office(each.office or "") == office
            and owner in {None, owner_of(marked, each.office_spans[0])}
        ]

    def _with_office(self, mark: Mark, words: Span) -> list[int]:
        """Return the persons whose office (and country, if one is named) the words can mean."""
        office = plain_office(self.context.words(mark.span))
        parties = {
            party_of(other)
            for other in self.context.marked.marks.inside(words, Kind.ADJECTIVE, Kind.COUNTRY)
        }
        found = []
        for index, known in enumerate(self.context.people.known):
            held = plain_office(known.office or "")
            if known.is_counterpart:
                like = self.context.office_of_counterpart(known.office_spans[0])
                held = "" if like is None else plain_office(like.value)
            of_party = not parties or known.party in parties
            is_his = of_party and held and is_like(held, office)
            if is_his and self._is_of_same(known, mark, words):
                found.append(index)
        return found

    def _is_of_same(self, known: Known, mark: Mark, words: Span) -> bool:
        """Tell whether an office is of what that of a person is of: "the chair of the Port Board".

        Where words do not tell whose it is, it may be anybody's.
        """
        marked = self.context.marked
        match = _OF_WHAT.match(marked.inner, mark.span.end, words.end)
        match = match or _PRESIDES.match(marked.document.plain, mark.span.start, mark.span.end)
        if match is None or not known.office_spans:
            return True
        what = match["what"].casefold()
        start = known.office_spans[0].start
        held = _OFFICE_END.split(marked.document.plain[start : start + _LONGEST_OFFICE], 1)[0]
        return what in held.casefold()

    def _of_rank(self, words: Span) -> Speaker | None:
        """Return the one person of the text who has the rank named: "the Admiral"."""
        rank = read_rank(words.of(self.context.marked.inner))
        if rank is None:
            return None
        holders = set(self._named_so_far([*self._ranks.holders(rank["rank"])], words.start))
        for home in self.context.marked.marks.inside(words, Kind.ADJECTIVE):
            holders = {each for each in holders if self._may_be_of(each, party_of(home))}
        holders = set(self._may_be_called(holders, words))
        return self.person(min(holders), words) if len(holders) == 1 else None

    def _may_be_called(self, indices: Iterable[int], words: Span) -> list[int]:
        """Leave out the men where the words are those for a woman; "le ministre" may be one."""
        if not _WOMANS.match(words.of(self.context.marked.document.plain)):
            return [*indices]
        return [each for each in indices if self._is_woman(each) is not False]

    def _may_be_of(self, index: int, home: object) -> bool:
        """Tell whether somebody may come from a country; who serves an organisation does too."""
        party = self.context.people.known[index].party
        return not isinstance(party, Country) or party == home

    def _by_name(self, words: Span) -> Speaker | None:
        """Return who of the Alliance's own is called by nothing but the family name."""
        name, day = self.context.words(words), self.context.day
        return self._of_tables(in_office_by_name(self.context.marked, name, day), words)

    def _of_tables(self, who: Person | None, words: Span) -> Speaker | None:
        return who and Speaker(inferred(who, words, rule="office-holder-on-day"), None)

    def _collective(self, words: Span) -> Speaker | None:
        marked = self.context.marked
        several = marked.marks.inside(words, Kind.LEVEL)
        if not several and not _ALLIES.search(words.of(marked.narrative)):
            return None
        if any(is_of_another(self.context.marked, mark, words) for mark in several):
            return None
        return Speaker(build_collective(_ARTICLE.sub("", self.context.words(words)), words), None)


def _candidate(speaker: Speaker) -> _Candidate:
    return speaker if speaker.index is None else speaker.index
