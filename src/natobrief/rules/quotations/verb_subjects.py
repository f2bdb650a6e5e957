"""Who is the subject of a verb of saying: before it, after it, or shared with another verb."""

from __future__ import annotations

import re
from typing import final

from natobrief.lexicon.titles import LEADING_PARTICLE
from natobrief.model import Language
from natobrief.rules.french_asides import ASIDES
from natobrief.rules.marks import Kind
from natobrief.rules.quotations.around import is_clause_lead, is_own_clause
from natobrief.rules.quotations.attribution import BEFORE_VERB, Attribution
from natobrief.rules.quotations.before_verb import REACH, before_verb
from natobrief.rules.quotations.clause_subjects import clause_subject, common_subject
from natobrief.rules.quotations.cues import Cue
from natobrief.rules.quotations.phrases import FINITE, has_object
from natobrief.rules.quotations.subjects import (
    first_word,
    is_several,
    name_before,
    relative_antecedent,
    subject_before,
)
from natobrief.rules.quotations.subjects_after import closing_subject, subject_after
from natobrief.rules.quotations.words import PREPOSITIONS
from natobrief.span import Span
from natobrief.text.characters import CAPITALS
from natobrief.text.regex import regex

#: A French auxiliary, and what may stand between it and its participle.
_HAVE = rf"(?:(?:(?:l'|lui )?(?:a|ont|avait|avaient)|s'est|se sont){ASIDES})"
_QUOTE_BEFORE = regex(rf"{Kind.QUOTE}[ ,.-]*(?P<auxiliary>(?:s'est +)?(?:{_HAVE}|se +|s'))?$")
_AUXILIARY = regex(rf", (?P<auxiliary>{_HAVE}?)$")
#: What was cut in two goes on: "The lake, said Ana Ruiz, is full".
_GOES_ON = regex(rf", {FINITE}")
#: Words right before a verb that has its subject from the one before: no subject ends in them.
_COORDINATED = {
    Language.EN: regex(
        r"(?:^|[ ,;])(?:and|but|while|then)(?: +(?:also|then|later|again|now|still|instead))?[ ,]*$"
    ),
    Language.FR: regex(r"(?:^|[ ,;])(?:et|mais|puis)(?: +(?:a|ont|d'|il a|elle a))?[ ,]*$"),
}
#: Before the name of one to whom a message goes.
_READER = regex(r"(?:letter|e-?mail|message|note|memo|statement|text|call) to (?:the )?$")
#: Before somebody in a noun phrase of what is not: "a call from the envoy, who said".
_FROM_SOMEBODY = regex(r".* from ")
#: English verbs that have somebody for an object: what follows is no subject.
_WITH_OBJECT = regex(
    r"(?:tell|told|thank|accus|urg|prais|blam|criticis|criticiz|describ|referr|congratulat|remind"
    r"|mock|hail|invit|dubb|brand|label)"
)
#: Those behind which somebody may speak all the same: "“...”, urged the envoy".
_URGED = frozenset(["urged", "urges"])
#: French verbs that have somebody for an object.
_FR_WITH_OBJECT = regex(
    r"(?:salu|remerci|f\u00e9licit|appel|invit|exhort|interrog|cit|mentionn|accus|pr\u00e9sent"
    r"|qualifi|d\u00e9cri|d\u00e9pein|consid\u00e9r|jug|trait|d\u00e9nonc|condamn"
    r"|recommand|assur|averti|pr\u00e9v|regrett|lanc)"
)
#: Those that tell a clause as well, and what their object may begin with.
_TELLS_FR = regex(
    r"(?:averti|pr\u00e9venu|assur\u00e9|regrett\u00e9|lanc\u00e9|salu\u00e9|recommand\u00e9)(?!e)"
)
_LONGEST_CLAUSE = 1000
_OBJECT_FR = regex(r" (?:son|sa|ses|leurs?) ")
_WITH_OBJECT_OF = {Language.EN: _WITH_OBJECT, Language.FR: _FR_WITH_OBJECT}
#: Small words before a family name: "van Dalen said".
_PARTICLES = regex(rf"(?<![\w'-])(?:{LEADING_PARTICLE} +){{1,3}}\Z")
_REACH = 16
#: Before a French participle that says what else its subject does: "en soulignant".
_GERUND = regex(r" (?:tout +)?en +$")
_WHO = regex(r"(?<![\w'-])(?:who|qui)(?![\w'-])")
#: By what somebody does something, which is no part of who it is.
_DEED = regex(r" (?:by|without|before|after|while|through) (?!meeting|being)[a-z]{3,}ing ")
_NAMED = regex(rf" [{CAPITALS}][\w'-]+ [{CAPITALS}]")
#: The step of a subject that follows its verb.
_AFTER_VERB = "subject after the verb"
#: How far before a verb it is looked for what joins it to others.
_LEAD = {Language.EN: 12, Language.FR: 72}


@final
class VerbSubjects:
    """The subjects of the verbs of saying of one sentence.

    Args:
        text: The plain text, quotations written over.
        sentence: The sentence.
        language: Its language.
    """

    def __init__(self, text: str, sentence: Span, language: Language) -> None:
        """Keep where to look."""
        self.text = text
        self.sentence = sentence
        self.language = language

    def of(self, cue: Cue, *, after_quote: bool) -> Attribution | None:
        """Return who is said to speak by a verb; None when nothing says so.

        Args:
            cue: The verb.
            after_quote: Whether a quotation stands right before the sentence.
        """
        start = self.sentence.start
        lead = self.text[max(start, cue.begin - _LEAD[self.language]) : cue.begin]
        quote = _QUOTE_BEFORE.search(lead) if Kind.QUOTE.value in lead else None
        is_first = cue.begin - start <= len(lead) and not lead.strip(" -\u2022*,")
        if quote is not None or (is_first and after_quote):
            found = self._after_words(cue, quote)
        else:
            found = self._inserted(cue, lead)
        return found or self._around(cue, lead, is_after_quote=quote is not None)

    def _around(self, cue: Cue, lead: str, *, is_after_quote: bool) -> Attribution | None:
        """Return the subject before a verb, behind it, or the one that it shares."""
        first, last = before_verb(self.text, self.sentence.start, cue.begin, self.language)
        if self.language is Language.FR and _GERUND.search(lead):
            return self._of_gerund(cue, first, last)
        is_coordinated = _COORDINATED[self.language].search(lead) is not None
        found = None
        is_verb = " " not in cue.verb and lead.endswith(", ")
        if is_verb and self.text[first - 1 : first] == Kind.QUOTE.value:
            # "one of the “best” talks in years, said X": the words are no subject.
            found = self._closing(cue)
        if found is None and not cue.is_infinitive and not is_coordinated and last > first:
            found = self._leading(cue, first, last)
        if found is None and (
            lead.endswith((", ", ",")) or (not is_after_quote and lead.endswith("- "))
        ):
            found = self._closing(cue)
        is_joined = cue.is_participle or is_coordinated or lead.rstrip(" ").endswith(",")
        if found is None and is_joined and not cue.is_plural:
            return self._shared(cue, first)
        return found

    def _of_gerund(self, cue: Cue, first: int, last: int) -> Attribution:
        """Return the subject of what is done besides: "X a salué Y, tout en soulignant que"."""
        near = subject_before(self.text, first, last, self.language)
        clause = near and clause_subject(self.text, near.start, near.end, self.language)
        if not clause:
            return self._shared(cue, first)
        span = Span(clause.start, cue.span.end)
        return Attribution(span, cue.span, clause, BEFORE_VERB, may_report=cue.may_report)

    def _after_words(self, cue: Cue, quote: re.Match[str] | None) -> Attribution | None:
        """Return the subject of a verb behind quoted words: "“...”, said X"."""
        if cue.is_participle:
            return None
        if _WITH_OBJECT.match(cue.verb):
            return self._closing(cue) if cue.verb in _URGED else None
        begin = cue.span.start - (len(quote["auxiliary"] or "") if quote else 0)
        subject = subject_after(self.text, cue.span.end, self.sentence.end, self.language)
        return None if subject is None else self._following(cue, begin, subject)

    def _leading(self, cue: Cue, first: int, last: int) -> Attribution | None:
        """Return the subject before a verb."""
        subject = self._uncontracted(self._before(cue, first, last))
        if subject is None or not self._goes_with(cue, subject.of(self.text)):
            return None
        particles = _PARTICLES.search(self.text, max(first, subject.start - _REACH), subject.start)
        if particles is not None and subject.of(self.text)[0].isupper():
            subject = Span(particles.start(), subject.end)
        span = Span(subject.start, cue.span.end)
        return Attribution(span, cue.span, subject, BEFORE_VERB, may_report=cue.may_report)

    def _closing(self, cue: Cue) -> Attribution | None:
        """Return the subject of a verb that closes what was said: "..., said X."."""
        if _WITH_OBJECT.match(cue.verb) and cue.verb not in _URGED:
            return None
        subject = closing_subject(self.text, cue, self.sentence.end, self.language)
        return None if subject is None else self._following(cue, cue.span.start, subject)

    @staticmethod
    def _following(cue: Cue, begin: int, subject: Span) -> Attribution:
        span = Span(begin, subject.end)
        return Attribution(span, cue.span, subject, _AFTER_VERB, may_report=cue.may_report)

    def _inserted(self, cue: Cue, lead: str) -> Attribution | None:
        """Return an attribution between commas: "The lake, said X, is full", "..., a dit X"."""
        auxiliary = _AUXILIARY.search(lead)
        if auxiliary is None:
            return None
        is_of_object = _WITH_OBJECT_OF[self.language].match(cue.verb) is not None
        if is_of_object and not self._tells(cue, cue.span.start - len(auxiliary[0])):
            return None
        begin = cue.span.start - len(auxiliary["auxiliary"])
        subject = closing_subject(self.text, cue, self.sentence.end, self.language)
        if subject is None or not self._is_inserted(subject) or self._is_apposition(begin):
            return None
        return self._following(cue, begin, subject)

    def _is_apposition(self, begin: int) -> bool:
        """Tell whether a comma before a verb closes a name apposed to its subject.

        "L'ambassadeur, Ana Ruiz, a justifié la force : “...”": the force says nothing.
        """
        first, last = before_verb(self.text, self.sentence.start, begin, self.language)
        subject = subject_before(self.text, first, last, self.language)
        is_whole = subject is not None and not self.text[subject.end : last].strip(" ,")
        return is_whole and subject is not None and ", " in subject.of(self.text)

    def _tells(self, cue: Cue, end: int) -> bool:
        """Tell whether a French verb tells the clause before it: "..., a averti le ministre".

        It has no object then: a clause with its own subject stands before it.
        """
        if self.language is not Language.FR or _TELLS_FR.match(cue.verb) is None:
            return False
        is_far = end - self.sentence.start > _LONGEST_CLAUSE
        if is_far or _OBJECT_FR.match(self.text, cue.span.end):
            return False
        *leads, clause = self.text[self.sentence.start : end].split(", ")
        return is_own_clause(clause) and (not leads or is_clause_lead(leads[0]))

    def _is_inserted(self, subject: Span) -> bool:
        """Tell whether no subject before the commas can be that of the verb."""
        if self.language is Language.FR:
            return True
        return _GOES_ON.match(self.text, subject.end, self.sentence.end) is not None

    def _uncontracted(self, subject: Span | None) -> Span | None:
        """Return a pronoun without the verb that it runs into: "she's claiming"."""
        if subject is None or subject.of(self.text).lower() not in {"he's", "she's"}:
            return subject
        return Span(subject.start, subject.end - 2)

    @staticmethod
    def _goes_with(cue: Cue, subject: str) -> bool:
        """Tell whether a verb and its subject agree: neither "X's claim" nor "the mayor say" do."""
        return not subject.endswith("'s") and (not cue.is_plural or is_several(subject))

    def _before(self, cue: Cue, first: int, last: int) -> Span | None:
        """Return the subject in the words before a verb."""
        if cue.is_participle:
            name = name_before(self.text, first, last)
            is_reader = name is not None and _READER.search(self.text, first, name.start)
            return None if is_reader else name
        if _WHO.search(self.text, last, cue.begin):
            antecedent = self._antecedent(first, last) or self._apposed(first, last)
            if antecedent is not None:
                return antecedent
        found = subject_before(self.text, first, last, self.language)
        is_deed = found is not None and _DEED.search(self.text, found.start, found.end)
        return None if is_deed else found

    def _antecedent(self, first: int, last: int) -> Span | None:
        """Return the name right before "who": "a call from Ana Ruiz, who said"."""
        words = self.text[first:last].rstrip(" ,")
        at = words.rfind(", ") + 2 if ", " in words else 0
        start, end = first + at, first + len(words)
        word = first_word(self.text, start)
        is_apposed = word.islower() and word not in PREPOSITIONS[self.language]
        is_apposed = is_apposed and not has_object(words[at:], self.language)
        if _NAMED.search(words, at) is None or is_apposed:
            return None
        found = subject_before(self.text, start, end, self.language) if at else None
        return found or name_before(self.text, start, end)

    def _apposed(self, first: int, last: int) -> Span | None:
        """Return the noun phrase before ", who": "met the ministers, who said"."""
        end = first + len(self.text[first:last].rstrip(" ,"))
        if not has_object(self.text[first:end], self.language):
            return None
        if self.text[end : end + 1] != ",":
            return None
        governed = _FROM_SOMEBODY.match(self.text, first, end)
        first = first if governed is None else governed.end()
        return relative_antecedent(self.text, first, end, self.language)

    def _shared(self, cue: Cue, first: int) -> Attribution:
        """Give a further verb of the same speaker: "... and explained that"."""
        is_far = cue.begin - REACH > self.sentence.start
        is_after_quote = cue.is_participle and self.text[first - 1] == Kind.QUOTE.value
        first = self.sentence.start if is_far or is_after_quote else first
        words = self.text, first, cue.span.start, self.language
        subject = clause_subject(*words) or common_subject(*words)
        if is_after_quote and subject is not None and subject.of(self.text).lower() == "it":
            subject = None
        return Attribution(
            cue.span,
            cue.span,
            subject,
            "subject shared" if subject is None else "subject of the clause",
            may_follow=False,
            must_lead=True,
            may_report=cue.may_report,
        )
