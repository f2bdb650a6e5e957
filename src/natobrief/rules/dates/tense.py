"""Whether the clause around a bare weekday speaks of what was or of what will be."""

import re
from enum import StrEnum
from typing import Final, final

from natobrief.model.enums import Language
from natobrief.rules.dates.shapes import GAP
from natobrief.text.regex import regex

#: How far behind and before a day a verb may stand.
_BEHIND, _WINDOW = 240, 120


@final
class Tense(StrEnum):
    """Where a day lies, seen from the reference."""

    #: Before it, or on it.
    PAST = "past"
    #: After it, or on it.
    FUTURE = "future"


#: Words that end like a verb of the past and are none.
_NO_VERB = (
    r"(?!(?:indeed|speed|hundred|proceed|succeed|exceed|armed|united|unmanned|lieu|envi|ainsi|aussi"
    r"|ici|parmi|celui|peu|[a-zé]{0,8}eau|midi|(?:lun|mar|jeu|vendre|same)di)\b)"
)
#: How somebody is: it looks neither ahead nor back.
_NO_STATE = (
    r"(?!(?:concerned|saddened|shocked|appalled|alarmed|outraged|pleased|united|committed"
    r"|determined|based|located)\b)"
)
_PARTICIPLE = (
    r"(?:[a-z]{3,16}ed|held|sent|made|led|set|brought|taken|given|due|met|heard|won|lost|laid|built"
    r"|paid|sought|left|found)"
)
#: Before a noun it is no verb: "a limited number", "their agreed aims".
_BEFORE_NOUN = (
    r"(?=[a-z]{3,16}ed)(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Tt]he )(?<!\b[Oo]f )(?<!\b[Ff]or )"
    r"(?<!\b[Ii]ts )(?<!\b[Oo]ur )(?<!\b[Tt]heir )(?<!\b[Ww]ith )"
)
#: A passive is one cue with its auxiliary: "will be held" looks ahead, "held" alone back.
_ENGLISH: Final = (
    r"(?:(?P<known>will have (?:seen|heard|noticed|noted|read|learnt|learned)(?= that|,))"
    rf"|(?P<future>(?:will|won['’]t|shall|would|should|must|[a-zA-Z]{{1,5}}['’]ll)"
    r"(?: not| also| then)?"
    rf"(?: be (?:(?:an?|any|no|further|more) (?:[a-z]{{3,16}} ){{1,3}})?{_PARTICIPLE})?"
    rf"|(?:(?:is|are) )?(?:to be|being) {_PARTICIPLE}|(?:is|are) to"
    rf"|(?:is|are) (?:also |now )?{_NO_STATE}{_PARTICIPLE}"
    r"|(?:open|begin|start|end|close|resume|expire|convene|set|conclude|finish|arrive|depart|elapse"
    r"|cease|lapse|culminate)s|meets|takes (?:place|effect|over)|hands over"
    r"|(?:comes|enters) into force"
    r"|(?:faces|holds|hosts|visits|chairs|attends|receives|addresses|joins)"
    r"(?= (?:an?|the|his|her) )"
    r"|[a-z]{3,16}s (?:resume|meet|begin|start|open|convene|gather|vote|travel|visit|return)"
    r"|(?:due|set) to (?:be|begin|start|resume|open|close|end|take|hold|meet|convene|gather|arrive"
    r"|leave|visit|travel|return|attend|join|host|chair|speak|address|brief|deliver|present|report"
    r"|discuss|decide|vote|sign|adopt|approve|expire|deploy|sail|land)"
    r"|(?:was|were|had been) (?:postponed|deferred|rescheduled|put back|pushed back|put off|moved)"
    r" (?:to|until|till)"
    r"|at the latest|no later than"
    r"|planned|scheduled|foreseen|expected|slated|to meet|upcoming|coming"
    r"|(?:has|have) been (?:scheduled|planned|called|convened|set|postponed))"
    r"|(?P<past>met|sat|said|told|was|were|had|held|took|spoke|came|began|gave|made|saw|went|left|sent"
    r"|led|heard|brought|won|wrote|became|flew|past|lost|fell|rose|broke|chose|stood|fought|laid"
    r"|built|paid|sought|drew|grew|knew|withdrew|swore|underwent|undertook|oversaw"
    r"|died|used|vied|tied|lied|owed|fled"
    rf"|{_NO_VERB}{_BEFORE_NOUN}[a-z]{{3,16}}ed))"
)
#: A French passive is one cue too: "seront réunis", "doit être signé".
_PASSIVE: Final = (
    r"(?: (?:pas|également|aussi|ainsi|alors|donc))?(?: être)?"
    r" [a-zà-ÿ]{2,16}(?:é|i|u|is|it|ert)e?s?\b"
)
_FRENCH: Final = (
    rf"(?:(?P<future>(?:au|se)(?:ra|rons|ront)(?:{_PASSIVE})?"
    rf"|(?:doit|doivent|va|vont|devra|devront|pourra|pourront|devrait|devraient)"
    rf"(?:{_PASSIVE})?"
    r"|(?:[a-zé]{2,16}(?:[eidr]|ev|uiv|tt|ît)|dev|fe|i)(?:ra|rons|ront)"
    r"|[a-zé]{2,16}(?:e|d|v|tt)rai(?:t|ent)"
    r"|(?:s['’]ouvr|s['’]achèv|se termin|début|commenc|expir|fix)e(?:nt)?"
    r"|au plus tard"
    r"|(?:est|sont|a été|ont été) (?:reporté|repoussé|ajourné|différé|déplacé|remis)e?s? (?:à|aux?)"
    r"|(?:est|sont) (?:[a-z]{4,9} )?(?:prévu|attendu"
    r"|fixé|programmé|invité|prié|convoqué|appelé|convié|censé)e?s?)"
    r"|(?P<past>(?!\w*(?:er|dr|vr|ttr)ai|\w{0,8}(?:f|tr|l|souh)ait\b)[a-zé]{2,14}(?:ait|aient)|(?:survenu|tenu|publié|adopté|signé|diffusé|conclu"
    r"|arrivé|parti|réuni|reçu|rentré|nommé|élu|annoncé|lancé|entamé|présenté|envoyé|déposé"
    r"|prorogé|prolongé|renouvelé|reconduit|institué|imposé|instauré|décidé|créé|fondé)e?s?"
    r"|(?:ai|a|avons|avez|ont|suis|est|sommes|sont|été)(?:(?:-t)?-(?:il|elle|on)s?)?"
    rf" {_NO_VERB}"
    r"(?:[a-zà-öø-ÿ]{2,16}(?:é|i|u)e?s?|eu|dit|pris|mis|fait|permis|remis|transmis|ouvert|offert"
    r"|produit|conduit|construit|réduit|introduit|écrit|inscrit|souscrit|repris|promis|admis|soumis"
    r"|couvert|découvert|souffert|mort|né|vu)e?s?))"
)
_CUES: Final = {
    Language.EN: regex(rf"(?<!\w){_ENGLISH}(?!\w)"),
    Language.FR: regex(rf"(?<!\w){_FRENCH}(?!\w)"),
}
#: Words right before a day that look ahead ("scheduled for Monday") or back ("since Monday").
_LED: Final = regex(
    rf"(?<!\w)(?:(?P<future>[Ff]or|[Bb]y|[Aa]head{GAP}of|[Pp]rior{GAP}to|[Uu]ntil|[Tt]ill|[Bb]efore"
    rf"|than|[Ss]tarting|[Pp]our|[Aa]vant|[Jj]usqu['’]à|[Dd]ès|[ÀAà]{GAP}(?:partir|compter){GAP}de"
    rf"|[Dd]['’]ici{GAP}(?:à{GAP})?)|[Ss]ince|[Ff]ollowing|(?:aftermath|wake){GAP}of|[Dd]epuis)"
    rf"{GAP}?(?:(?:the|le|les|la|au|end|beginning|start|middle|of|early|late|fin|début|de){GAP}"
    rf"|mid-|mi-|end-){{0,4}}\Z"
)
_LONGEST_LEAD = 48
#: What lasted until a day is over; what was extended until then is not.
_LASTED = regex(
    r"(?<!\w)(?:(?<!has )(?<!have )(?:stayed|lasted|ran|remained|continued|waited|worked|served|sat"
    r"|dragged on|went on|talked|negotiated|debated|fought|lasting)|resta|restèrent|dura|durèrent"
    r"|(?:a|ont) duré|(?:est|sont) restée?s?|s['’](?:est|sont) (?:poursuivi|prolongé)e?s?)(?!\w)"
    r"[^.;!?\n]{0,64}(?:until|till|jusqu['’]à|jusqu['’]au)(?: (?:the|le|la))? ?\Z"
)
#: What follows something stands behind it: "is calm following clashes on Wednesday".
_BEHIND_IT = regex(
    r"(?<!\w)(?:(?:after|following|since|après|depuis)(?: [^\s,:;]{1,24}){1,8}"
    r"|(?:[Ii]n the wake of|[ÀAà] la suite d[eu]|[ÀAà] l['’]issue d[eu])"
    r"(?: [^\s,:;]{1,24}){0,8}) ?\Z"
)
#: "Since its launch on 9 December": what began then is over too.
_SINCE = regex(r"(?<!\w)(?:[Ss]ince|[Dd]epuis)(?: [^\s,:;.]{1,24}){1,6} (?:on|le) (?:the )?\Z")
#: What was done on a day, right before it; what was planned for one may lie ahead.
_DONE = regex(
    r"(?<!\w)(?:(?:was|were|had been) (?:[a-z]{2,16}ly )?"
    r"(?!(?:planned|scheduled|expected|foreseen|envisaged|proposed|postponed|convened|invited)\b)"
    r"(?:[a-z]{3,16}ed|held|sent|made|led|set up|brought|taken|given|born)"
    r"|took (?:place|over|office|effect)|entered into force|met|began|ended|died|started|opened"
    r"|(?:a|ont) été (?!(?:prévu|programmé|fixé|reporté|convoqué|invité)e?s?\b)"
    r"[a-zé]{2,16}(?:é|i|u)e?s?"
    r"|(?:s['’]est|se sont) (?:tenu|réuni|ouvert|achevé)e?s?|(?:a|ont) eu lieu"
    r"|(?:est|sont) (?:entré|né|mort|décédé)e?s?(?: en vigueur)?)"
    r"(?: again| here| there| (?:in|at|en|à) [A-Z]\w{1,16})?"
    r" (?:on|le|les) (?:the )?\Z"
)
_CLAUSE = regex(r"[,:]|(?<!\w)(?:that|que|qu)(?!\w)")
#: Before a verb of its own: "met Ida Holm, the Minister, on Monday and will meet others".
_AND = regex(r"(?<!\w)(?:and|but|et|mais)(?: (?:then|also|later|puis))? \Z")
#: What is told of somebody by the way: "On Monday, ministers, who had met in Rome, will decide".
_ASIDE = regex(r", (?:who|which|qui|dont) [^,]{1,80}(?=,)")
#: What may stand before a day that opens a clause.
_OPENS = regex(r"\s*(?:(?:and|but|et|mais|on|le|then|puis)\s*){0,2}", re.IGNORECASE)
#: A full stop before figures or a small letter, or behind a title or an initial, ends no sentence:
#: "on Nov. 18", "a.m. on", "Dr. Ida J. Holm".
_SENTENCE = regex(
    r"[;!?\n]|\.(?! ?[0-9a-zà-ÿ])(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bLt\.)"
    r"(?<!\bGen\.)(?<!\bAdm\.)(?<!\bCol\.)(?<!\b[A-Z]\.)"
)
#: What a sentence begins with where a day sets the scene: "On 4 February, the text was adopted".
_SCENE = regex(rf"(?:\A|[.!?][\s\xa0]|\n)[\s•*-]{{0,4}}(?:(?:On|In|Le|En|Au){GAP})?(?:the{GAP})?\Z")


def tense_of(text: str, start: int, end: int, language: Language | None) -> Tense | None:
    """Tell the tense of the clause around words; None when no verb known shows it.

    A word that leads to them decides; else the nearest verb, those of the same clause first: in
    "said that on Tuesday ministers will meet" it is the second one.

    >>> tense_of("He said on Thursday that", 11, 19, None)
    <Tense.PAST: 'past'>
    """
    led = _LED.search(text, max(0, start - _LONGEST_LEAD), start)
    if led is not None:
        is_over = not led["future"] or _LASTED.search(text, max(0, start - _WINDOW), start)
        return Tense.PAST if is_over else Tense.FUTURE
    before = _SENTENCE.split(text[max(0, start - _BEHIND) : start])[-1]
    after = _ASIDE.sub("", _SENTENCE.split(text[end : end + _WINDOW], maxsplit=1)[0])
    nearest = _nearest(before, after, language)
    if nearest is None:
        return Tense.PAST if _BEHIND_IT.search(before) else None
    return Tense.FUTURE if nearest["future"] else Tense.PAST


def is_past_scene(text: str, start: int, end: int, language: Language | None) -> bool:
    """Tell whether words say when something was done, or begin a sentence that is past alone.

    >>> text = "On 4 February, they met."
    >>> is_past_scene(text, 3, 13, None)
    True
    """
    if _DONE.search(text, max(0, start - _WINDOW), start):
        return True
    if not _SCENE.search(text, max(0, start - _LONGEST_LEAD), start):
        return False
    cues = _cues(_SENTENCE.split(text[end : end + _WINDOW], maxsplit=1)[0], language)
    return bool(cues) and not any(cue["future"] for cue in cues)


def is_since(text: str, start: int) -> bool:
    """Tell whether "since" or "depuis" stands right before a place: what follows is past.

    >>> is_since("since 24 February", 6), is_since("on 24 February", 3)
    (True, False)
    """
    led = _LED.search(text, max(0, start - _LONGEST_LEAD), start)
    if led is not None:
        return not led["future"]
    return _SINCE.search(text, max(0, start - _WINDOW), start) is not None


def _nearest(before: str, after: str, language: Language | None) -> re.Match[str] | None:
    behind = _cues(before, language)
    clause_start = max((match.end() for match in _CLAUSE.finditer(before)), default=0)
    if behind and behind[-1].start() >= clause_start:
        return behind[-1]
    behind = [cue for cue in behind if not before.startswith(" by ", cue.end())]
    ahead = _cues(after, language)
    clause = _CLAUSE.search(after, _scene_end(before[clause_start:], after))
    clause_end = clause.start() if clause else len(after)
    inside = [
        cue
        for cue in ahead
        if cue.end() <= clause_end and not (behind and _AND.search(after, 0, cue.start()))
    ]
    nearest = [*inside[:1], *behind[-1:], *ahead[:1]]
    return nearest[0] if nearest else None


def _scene_end(lead: str, after: str) -> int:
    """Return where the clause of a day that opens one begins: "and, on Monday, they will meet"."""
    return 1 if after.startswith(",") and _OPENS.fullmatch(lead) else 0


def _cues(words: str, language: Language | None) -> list[re.Match[str]]:
    shapes = _CUES.values() if language is None else (_CUES[language],)
    found = [match for shape in shapes for match in shape.finditer(words)]
    return sorted(found, key=re.Match.start)
