"""How those who meet are together: in one place, by video, or both."""

from __future__ import annotations

from typing import final

from attrs import frozen

from natobrief.model import MeetingMode
from natobrief.rules.document import FieldKind, find_fields
from natobrief.rules.marking import Marked
from natobrief.rules.marks import pattern
from natobrief.rules.wording import one_of
from natobrief.span import Span


@final
@frozen
class ModeWords:
    """Words that say how a meeting is held."""

    mode: MeetingMode
    span: Span


_MODES = (
    (
        MeetingMode.HYBRID,
        pattern(
            r"\b(?:in (?:a )?hybrid format|hybrid (?:meeting|summit|conference)"
            r"|en format hybride)\b"
        ),
    ),
    (
        MeetingMode.ONLINE,
        pattern(
            r"\b"
            + one_of(
                r"""
                (?:by|via|through|over)(?: means of)?(?: a)?(?: secure)? \
                    (?:video|tele)(?:-| )?(?:tele)?(?:-| )?conferenc(?:e|ing)
                (?:by|via|over|through)(?: a)?(?: secure)? \
                    (?:VTC|video(?:-| )?link|phone|telephone)
                in the form of (?:an? )?(?:remote )?(?:video|tele)(?:-| )?conferenc(?:es?|ing)
                in (?:a )?(?:video|tele)(?:-| )?conference (?:regime|system|format|mode)
                (?:on|over) the (?:tele)?phone
                (?:spoke|spoken|talked|speaks)(?:(?:,? (?:again|(?:on )?<D>))+,?)? by (?:tele)?phone
                (?:(?:tele)?phone|video)[ -](?:call|conversation|talks)
                (?:held|had|holds?|have|holding) (?:an? )(?:[\w-]+ )?video-? ?conference
                par téléphone | (?:entretien|conversation|échange) téléphonique
                virtually | online
                virtual (?:(?:[\w-]+|<GL>)(?:'s?)? ){0,3}?\
                    (?:meeting|summit|conference|session|format|ministerial)
                (?:par|en)(?: voie de)? (?:visio|vidéo|télé)-?conférence
                (?<!mis\s)(?<!mise\s)(?<!mises\s)(?<!ubliée\s)(?<!ublié\s)(?<!ttre\s)en ligne
                réunion virtuelle | à distance
                visioconférence (?:[\w-]+ ){0,3}?(?:des|entre) (?:les )?<L>
                """
            )
            + r"\b"
        ),
    ),
    (
        MeetingMode.IN_PERSON,
        pattern(r"\b(?:in(?:-| )person|face(?:-| )to(?:-| )face|en personne|en présentiel)\b"),
    ),
)
#: What kind of meeting it is, whoever takes part.
_KIND = pattern(
    r"\b(?:virtual|online|hybrid|in-person) (?:(?:[\w-]+|<GL>)(?:'s?)? ){0,3}?"
    r"(?:meetings?|summit|conference|session|format|talks|gathering|ministerial)\b"
    r"|\bréunion virtuelle\b"
)
#: Guests who come by video do not make a meeting one by video; nor is all online a meeting.
_OF_OTHERS = pattern(
    r"\b(?:join(?:s|ed|ing)?|address(?:es|ed|ing)?|t(?:ak(?:es?|ing)|ook) part"
    r"|participat(?:e[sd]?|ing|ion)|sp(?:eak(?:s|ing)?|oke)|brief(?:s|ed|ing)?"
    r"|attend(?:s|ed|ing)?|appear(?:s|ed|ing)?|intervention|contribut(?:e[sd]?|ing|ions?)|"
    r"(?:press|news|media) (?:conferences?|briefings?|points?|calls?)|availability|stakeouts?|"
    r"(?:conférence|point) de presse|accreditation|register|registration|available|streamed|"
    r"broadcast|watch|follow|"
    r"rejoindra|particip(?:er)?(?:a|ont|ent?|é)|pris part|prend part|assisté|interven\w+|"
    r"interviendra|accréditation|disponible)\b"
)


#: Nor does it where the guest is told to come to it so: "a participé à la réunion par vidéo",
#: "took part in the meeting held by video".
_HELD_SO = pattern(
    r"\b(?:held|conducted|convened|organi[sz]ed|t(?:ak(?:es?|ing)|ook) place)"
    r"(?:,? (?:(?:on|in|at) )?(?:<D>|<K>|for the (?:first|second) time))*,? $"
    r"|\b(?:une|cette) (?:[\w-]+ ){0,2}?(?:réunion|rencontre|consultation|conférence|session)s? $"
    r"|\bréunion (?:[\w-]+ ){0,2}?(?:de la|des|du|entre) (?:[^.;,]{3,80}? )$"
)
#: What those who meet have with a guest, by video: "exchanged views by video with Minister X".
_EXCHANGED = pattern(
    r"\b(?:exchang(?:e|es|ed|ing) (?:of )?views|échang(?:é|e|ent|er)(?: de| leurs)? vues"
    r"|(?:were|was|are|will be|been) (?:briefed|updated|informed|joined))\b[^.;]{0,60}$"
)
_WITH = pattern(r",? (?:with|by|avec|par) ")
#: How far before the words for a mode those for the meeting stand.
_REACH = 120
#: A sentence that says how the meeting was held that others announce.
_HELD = pattern(
    r"\b(?:the|this|today's|la|cette) (?:[\w-]+ ){0,2}?(?:meeting|session|conference|talks|réunion)"
    r"(?:, which)? (?:was|were|is|will be|took|takes|will take|s'est|se tiendra|a eu)"
    r"(?: being)?(?: held| conducted| chaired| place| tenue?| lieu)? "
)


def find_mode_told(marked: Marked, sentence: Span) -> ModeWords | None:
    """Read how a meeting is held of which a sentence tells that does not announce it."""
    held = _HELD.search(marked.narrative, sentence.start, sentence.end)
    if held is None:
        return None
    for mode, shape in _MODES:
        match = shape.match(marked.narrative, held.end(), sentence.end)
        if match is not None:
            return ModeWords(mode, Span(match.start(), match.end()))
    return None


#: In the field of an invitation that tells where: nowhere, but so.
_FIELD = pattern(
    r"(?:(?:an?|the|secure|via|by|through|on|over|par|en|sur) )*"
    r"(?:(?:video|visio|vidéo|télé|tele)(?:-| )?(?:tele)?(?:-| )?conf[eé]renc(?:es?|ing)"
    r"|VTC|visio|zoom|webex|(?:microsoft |ms )?teams|online|virtual(?:ly)?|ligne)(?!\w)"
)


def find_mode_of_field(marked: Marked, core: Span) -> ModeWords | None:
    """Read how a meeting is held of which labelled fields tell: "WHERE: by video conference".

    Args:
        marked: The text.
        core: The words that announce the meeting, in one of the fields.
    """
    fields = find_fields(marked.document)
    where = next((each.words for each in fields if each.kind is FieldKind.WHERE), None)
    if where is None or not any(core in {each.words, each.label} for each in fields):
        return None
    match = _FIELD.match(marked.narrative, where.start, where.end)
    return None if match is None else ModeWords(MeetingMode.ONLINE, Span(*match.span()))


def find_mode(marked: Marked, sentence: Span) -> ModeWords | None:
    """Read how the meeting is held that a sentence announces; None when it does not say."""
    text = marked.narrative
    for mode, shape in _MODES:
        match = shape.search(text, sentence.start, sentence.end)
        if match is None:
            continue
        is_kind = _KIND.match(text, match.start(), sentence.end) is not None
        before = max(sentence.start, match.start() - _REACH)
        is_kind = is_kind or _HELD_SO.search(text, before, match.start()) is not None
        is_exchange = _EXCHANGED.search(text, before, match.start()) is not None
        if is_exchange and _WITH.match(text, match.end(), sentence.end):
            continue
        if is_kind or not _OF_OTHERS.search(text, sentence.start, match.start()):
            return ModeWords(mode, Span(match.start(), match.end()))
    return None
