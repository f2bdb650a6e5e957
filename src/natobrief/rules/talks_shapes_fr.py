"""Shapes of words that say in French that some meet: by a verb, or by a noun of what is held."""

from __future__ import annotations

from natobrief.rules.marks import pattern
from natobrief.rules.talks_words_fr import HELD, MEETS_FR, TALKS

_THE = (
    r"(?:le |la |les |l'|son |sa |ses |leurs? |une? |du |des |de |d'|plusieurs |deux |trois |M\. "
    r"|Mme |nouveau |nouvelle |nouvel |notamment )*"
)
_SOME = (
    r"(?:homologues?|collègues?|autorités|responsables|dirigeants|représentante?s?"
    r"|interlocuteurs|délégation|envoyée?)\b"
)
#: Whom somebody meets: one of an office, of a name, of a group, or a colleague.
_PARTY = rf"{_THE}(?:<GAC> )?(?:<P>|<O>|<L>|{_SOME})"
#: Who visits or meets, up to the verb.
_WHO = r"(?P<who><P>|<O>|<B>|<L>|\bdélégation)(?:,? [^.;:]{0,120}?)?,? "
#: Somebody meets somebody, whichever the verb, its tense and its voice.
TALK_FR = pattern(rf"{_WHO}(?P<verb>\b{MEETS_FR}) {_PARTY}")
#: Between whom talks are.
_BOTH = rf"(?:<[POLCG]>|{_PARTY}|(?-i:[A-ZÀ-Þ])[\w'-]+)".replace("<[POLCG]>", "<POLCG>")
#: Talks are held, with somebody or between two: "un entretien avec X a eu lieu".
TALKS_FR = pattern(
    rf"\b(?P<verb>{TALKS})(?: [^.;:,]{{0,60}}?)? (?:avec {_PARTY}|entre {_THE}{_BOTH}"
    rf"[^.;:]{{0,120}}? et {_THE}{_BOTH})[^.;:]{{0,160}}? {HELD}"
)
#: What two did after talks, or in them: "à l'issue de leur rencontre à Oslo".
THEIR_TALKS_FR = pattern(
    r"\b(?:à l'issue|à l'occasion|lors|au cours|au terme) de (?:leurs?|cette|cet) "
    rf"(?:[\w-]+ )?(?P<verb>{TALKS})\b(?=[^.;:]{{0,80}}? (?:<D>|<K>))"
)
