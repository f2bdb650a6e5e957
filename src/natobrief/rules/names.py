"""Persons, told by the form of a name and what stands beside it; the Alliance's by the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from natobrief import reference
from natobrief.lexicon.portfolios_fr import FIELDS_FR
from natobrief.lexicon.speech import CUES
from natobrief.lexicon.titles import (
    LEADING_PARTICLE,
    OF_SEVERAL,
    PARTICLE,
    THING_AFTER,
    THING_BEFORE,
    TITLE,
    is_female,
    word_set,
)
from natobrief.model import Language
from natobrief.rules.complements_fr import COMPLEMENT_FR
from natobrief.rules.french_asides import ASIDES
from natobrief.rules.given_name_shapes import (
    EDGE,
    FOR_WHOM,
    REGION,
    RUN,
    Found,
    at_starts,
    in_capitals,
    told_by_given_names,
)
from natobrief.rules.joined_names import OF, OF_HOME, joined_names
from natobrief.rules.marks import Kind, Mark
from natobrief.rules.name_after_many import (
    each_of,
    is_deed,
    is_no_name_alone,
    is_of_another,
    more_of_many,
)
from natobrief.rules.name_again import named_again
from natobrief.rules.name_words import (
    NAME,
    NAME_START,
    NameWords,
    has_given_name,
    read_name,
)
from natobrief.rules.names_with_de import with_de
from natobrief.rules.spokes import before_talks, speaking_for
from natobrief.span import Span
from natobrief.text.characters import CAPITALS, SMALLS
from natobrief.text.regex import regex
from natobrief.text.sieve import Sieve

_LIST = rf"{FOR_WHOM}(?:(?:,? +(?:and|et)|,)(?:{OF}|(?: +(?:the|la|le))? +){FOR_WHOM}){{0,8}}"
_FIELD_FR = rf"(?: +(?i:{FIELDS_FR}))"
#: A second field of an office: "ministre de l'Économie et des Finances".
_ONE_FR = rf"(?:du +|de +la +|des +|de +l')[{CAPITALS}][\w'-]+(?: +[{SMALLS}]+)?"
_MORE_FR = rf"(?:(?:, +{_ONE_FR}){{0,3}} +et +{_ONE_FR})?"
#: In what way somebody holds an office.
_HELD_FR = (
    r"(?: +(?:f\u00e9d\u00e9rale?|d\u00e9l\u00e9gu\u00e9e?|adjointe?|sortante?|\u00e9lue?"
    r"|d\u00e9sign\u00e9e?|europ\u00e9enne?|communes?|conjointe?|par +int\u00e9rim|en +exercice))?"
)
_DOMAIN = (
    r"(?:the +|la +|le +|les +|l')?"
    rf"(?:{Kind.ADJECTIVE}+ +)?(?:[{CAPITALS}]|foreign|security|defen[cs]e|political|operations|"
    rf"affaires|politique|s\u00e9curit\u00e9|op\u00e9rations|{FOR_WHOM})[\w'-]*"
    rf"(?: +(?:{FOR_WHOM}|{Kind.ADJECTIVE}+|[\w'-]+|\([{CAPITALS}{Kind.ORGANISATION}]+\))){{0,10}}"
)

#: Behind an office, its short form: "(HR/VP)".
_SHORT = rf"(?: +\((?:[{Kind.OFFICE}{Kind.ORGANISATION}]+|[{CAPITALS}][{CAPITALS}/]{{1,8}})\))?"
_RETIRED = r"(?:\((?:[Rr]et(?:d|ired)?\.?|2[sS]|CR|ER)\) *)?"
_TITLED = regex(
    rf"(?:{EDGE}(?<![A-Z]\.)|(?<=\b[lLdD]'))(?P<title>{TITLE}(?: *{TITLE}){{0,4}}) ?{_RETIRED}"
    rf"(?P<name>(?:{PARTICLE} +){{0,3}}{NAME})"
)
_AFTER_WORDS = regex(
    rf"(?P<held>[{Kind.OFFICE}{Kind.LEVEL}]+|{EDGE}(?:counterparts?|colleagues?|homologues?))"
    rf"{_MORE_FR}{_HELD_FR}(?:,? +a\.i\.)?(?: +{Kind.ADJECTIVE}+)?"
    rf"(?:{OF}(?:{_LIST}|{REGION}(?=,)))?"
    rf"(?: +{Kind.ADJECTIVE}+(?:(?:,| +et) +{Kind.ADJECTIVE}+){{0,8}})?{_FIELD_FR}?"
    rf"(?:{OF}{_LIST})?{_SHORT}(?:(?:(?: ?[,\u2013\u2014-])? ?respective(?:ly|ment) ?,?| ?,)? +"
    rf"| +\[)(?P<name>(?:{LEADING_PARTICLE} +){{0,3}}{NAME})"
)
_AFTER_DOMAIN = regex(
    rf"{Kind.OFFICE}+{_SHORT} +(?:of|for) *{_DOMAIN}{_SHORT},"
    rf" (?P<full>{NAME})"
    rf"(?=,|\.| +[{SMALLS}]| *[(:\u00ab\u201c]| *$)"
)
#: The same in French, in small letters too: "le président de la commission des lois, Ida Holm,".
_AFTER_COMPLEMENT_FR = regex(
    rf"{Kind.OFFICE}+{COMPLEMENT_FR.replace(' ', ' +')}, +(?P<full>{NAME})"
    rf"(?=,|\.| +[{SMALLS}]| *[(:\u00ab\u201c]| *$)"
)
_HOUSES = "(?:Commission|Council|Parliament|Senate|Conseil|Parlement|S\u00e9nat)"
_BEFORE_OFFICE = regex(
    # One word is no full name: "in charge of Defence, and Ida Holm, the envoy".
    rf"{EDGE}(?P<full>(?=[^ ,]+ ){NAME}){OF_HOME}"
    rf"(?:,| +-| +\(|,? +(?:and|et) +{NAME}{OF_HOME},) *"
    r"(?:(?:the|NATO's|its|their|our|my|le|la|les|notre|mon|ma) +|l')?"
    rf"(?:(?:{Kind.ADJECTIVE}+|{Kind.OFFICE}+'s?|{FOR_WHOM}(?:'s?)?|new|outgoing|current|former"
    r"|acting|[Ff]ederal) +){0,3}"
    rf"[{Kind.OFFICE}{Kind.LEVEL}]+{_HELD_FR}"
    # Two blanks are the end of a paragraph.
    r"(?= *(?:[,.;:()\[\]!?\u201d\u00bb-]|$)|  "
    r"|,? +(?:of|for|to|in|at|from|and|who|et|de|du|des|qui|charg\u00e9e?)\b"
    r"|,? +(?:sur|pour|en|au|avec|afin)\b"
    rf"| +d'| +(?:{Kind.ADJECTIVE}|{FOR_WHOM}|{Kind.ORGANISATION}|(?:on|le) +{Kind.DATE}))"
)
_CHAIRED_BY = regex(
    r"(?:\b(?:chaired|presided +over|represented|headed|led|accompanied) +by"
    r"(?: +(?:the +)?(?:newly|recently)[ -](?:elected|appointed))?"
    r"|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) +(?:predecessor|successor),?"
    r"|\bunder +the +(?:chair(?:wo)?manship|presidency) +of"
    r"|(?<![\w'-])(?:We|Nous),"
    rf"|(?:(?:\b(?:[Pp]resenters?|[Mm]oderators?|[Hh]ost|Editor|Author|Reporter|[Oo]rat(?:eur|rice)s?|[Ii]ntervenante?s?)"
    rf"|{Kind.OFFICE}+) ?:)"
    r"|\b[Ll]eft +to +right ?:?|\((?:L-R|L to R)\) ?:?"
    r"|\b(?:[Oo]nline|[Ee]dited|[Tt]ranscribed|[Tt]ranslated) +by"
    r"|\b(?:[Rr]emarks|[Ss]peech|[Kk]eynote|[Aa]llocution|[Dd]iscours) +(?:by|d(?:e +|'))"
    r"|\bsous +(?:la +)?pr\u00e9sidence +d(?:e +|')"
    r"|\b(?:[Pp]r\u00e9sid|[Rr]epr\u00e9sent|[Mm]en|[Cc]onduit|[Dd]irig)\u00e9?(?:\(e\))?e?s? +par)"
    r" *"
    rf"(?P<full>{NAME})"
)
_BEFORE_COUNTERPART = regex(
    rf"{EDGE}(?P<full>{NAME}), +(?:(?:the|their|his|her|its|our|my|leur|son|notre|mon) +)?"
    rf"(?:(?:{Kind.ADJECTIVE}+|{FOR_WHOM}'s?) +)?(?:counterpart|colleague|homologue)(?![\w'-])"
)
#: "Pavlo Bondar was quoted as saying", "with Ida Holm in the chair", "Norway's Ida Holm, who".
_WHO_DOES = regex(
    rf"{EDGE}(?P<full>{NAME})(?: +(?:was|were|is|has +been) +quoted\b"
    r"| +(?:in +the +chair|presiding|chairing|at +the +head)\b)"
)
_FROM_HOME = regex(
    rf"{Kind.COUNTRY}+'s? +(?P<full>{NAME})"
    r"(?=,? +(?:who|(?:was|were|is|has +been) +quoted|(?:did|does) +not|declined|agreed)\b)"
)
#: "Pavlo Bondar, who became Ukraine's foreign minister", "Ida Holm has been appointed minister".
_WHO_IS = regex(
    rf"{EDGE}(?P<full>{NAME})(?:, +who +(?:is|was|has +been|became|serves +as|took +over +as)"
    r"|(?: +\([^()\n]{1,30}\))? +(?:was|is|has +been|will +be) +(?:re-?)?"
    r"(?:appointed|named|elected|nominated|chosen|sworn +in)(?: +as)?) +"
    rf"(?:the +|his +country's +)?(?:(?:{Kind.ADJECTIVE}+|{FOR_WHOM}(?:'s?)?|new|acting) +)"
    rf"{{0,2}}{Kind.OFFICE}+"
)
#: "The family of Pavlo Bondar", "my successor, Ida Holm".
_KIN = regex(
    r"(?:\b[Ff]amil(?:y|ies) +of|\b[Mm]y +(?:(?:good|dear|old) +)?"
    r"(?:successor|predecessor|friend|wife|husband),?"
    r"|\b[Mm](?:on|a) +(?:ch\u00e8re? +)?(?:coll\u00e8gue|homologue|ami|amie|successeur)"
    r"(?: +et +(?:ch\u00e8re? +)?amie?)?,?) +"
    rf"(?P<full>{NAME})"
)
#: "A warm welcome to Pavlo Bondar, who is joining us": nobody but a person is one "who".
_GREETED = regex(
    r"(?:\b[Ww]elcom(?:e|es|ed|ing)(?: +(?:back|again))?(?: +to)?|\b[Tt]hank(?:s|ed|ing)?(?: +to)?"
    r"|\b[Tt]ribute +to|\b[Cc]ongratulat(?:e|es|ed|ing)"
    r"|\b[Gg]reet(?:s|ed|ing)?|\b[Jj]oined +by|\b[Aa]longside"
    r"|\b(?:[Bb]ienvenue +\u00e0|[Ss]alue[rz]?|[Aa]ccueill(?:ir|ons|e)|[Rr]emercie[rz]?)) +"
    rf"(?P<full>{NAME})(?=, +(?:who|qui)\b)"
)
#: "L'Ukrainien Pavlo Bondar": with a capital it is no adjective.
_DEMONYM_FR = regex(rf"(?:\b[Ll]['\u2019]|\b[Ll][ea] +){Kind.ADJECTIVE}+ +(?P<full>{NAME})")
#: "La sénatrice Ida Holm", "l'opposant russe Pavlo Bondar": what somebody is, and no office.
_AFTER_ROLE_FR = regex(
    rf"(?:{EDGE}|(?<=\b[lLdD]'))(?:s\u00e9nat(?:eur|rice)|d\u00e9put\u00e9e?|eurod\u00e9put\u00e9e?"
    r"|responsable|opposante?|dissidente?|militante?|journaliste|diplomate|chercheu(?:r|se)"
    r"|exper(?:t|te)|n\u00e9gociat(?:eur|rice)|politologue|homme|femme|g\u00e9n\u00e9rale?|amirale?"
    rf"|colonelle?)(?: +politique)?(?: +{Kind.ADJECTIVE}+)? +(?P<full>{NAME})"
)
#: "La secrétaire d'État du DFAE Ida Holm", "Vice-President of the Commission Ida Holm".
_AFTER_ACRONYM = regex(
    rf"{Kind.OFFICE}+ +(?:du|de +la|of +the|at +the) +(?:[{CAPITALS}]{{2,6}}|{_HOUSES}),?"
    rf" +(?P<full>{NAME})"
)
#: "Norwegian FM Ida Holm": offices that newspapers cut short.
_AFTER_SHORT = regex(
    rf"(?:(?:{Kind.ADJECTIVE}+|{FOR_WHOM}(?:'s?)?) +(?:FM|PM|DM|[Ff]ormin|[Dd]efmin)"
    rf"|(?<![0-9])(?<![0-9] )\bPM) +(?P<full>{NAME})"
)
_IN_PLACE = regex(r"(?:In|At|From|To|Near|On|À|Dans) ")
_BESIDE = 80
_RIGHT_BEFORE = regex(rf"{EDGE}(?P<name>{NAME})(?<! The)(?<! L[ae])(?<! Les) *\Z")
_NAME_START = regex(rf"{EDGE}{NAME_START}")

#: Shapes that begin with a name.
_NAME_FIRST = (_BEFORE_OFFICE, _BEFORE_COUNTERPART, _WHO_IS, _WHO_DOES)
#: Verbs of saying whose subject may as well be a body or an operation.
_SHARED_VERBS = word_set(
    """
    continue continues continued agree agrees agreed share shares shared signal signals
    signalled  report reports reported announce announces announced reveal reveals revealed
    pledge pledges  pledged propose proposes proposed claim claims claimed call calls called
    express expresses  expressed expect expects expected address addresses addressed show shows
    showed commend  confirm confirms confirmed conclude concludes concluded warn warns assess
    assesses assessed  welcome welcomes welcomed encourage encourages encouraged state states
    present presented  describe describes described outline outlines outlined recall recalls
    report request requests  requested recommend recommends recommended annonce annoncé confirme
    confirmé présente présenté  prévoit lance lancé salue salué
    """
)
_VERBS = {language: verbs - _SHARED_VERBS for language, verbs in CUES.items()}
_VERB_AFTER = regex(
    rf"(?: +\({FOR_WHOM}\))?"
    rf"(?:,? +(?:also|then|has|had|further|later|(?:on +)?(?:{Kind.DATE}+|[A-Z][a-z]+day)))?"
    rf"(?:,? +(?:a|avait){ASIDES}|,? +)([{SMALLS}]+)"
)
#: What somebody does who goes to meet others; who has a given name is no body that does so.
_DOES = regex(
    r",? +(?:will|is +to) +(?:then +|also +)?(?:propose|present|brief|debrief|open|join|receive)\b"
    r"|,?(?: +also)? +spoke +(?:about|of|on|at)\b"
    r"|,?(?: +(?:also|then|will|has|is +to))? +(?:represent(?:s|ed)?|attend(?:s|ed)?"
    r"|participat(?:e|es|ed)|took|takes?|visit(?:s|ed)?|travel(?:s|led)?|met|meets?"
    r"|chair(?:s|ed)?|host(?:s|ed)?|h(?:eld|olds)|arriv(?:es|ed)|pa(?:ys|id)"
    r"|(?:is|was) +(?:paying|visiting|attending|meeting))\b"
    r"|,?(?: +y)? +(?:(?:a|avait)(?: +(?:\u00e9galement|ensuite|aussi))? +(?:pris|re\u00e7u|tenu|eu"
    r"|accueilli|convenu|(?:invit|convoqu|salu|remerci|propos|souhait|appel|f\u00e9licit)\u00e9"
    r"|(?:particip|assist|rencontr|repr\u00e9sent|pr\u00e9sid|prononc)\u00e9)"
    r"|s'(?:est|\u00e9tait|entretien\w*)|se +(?:rend|rendra|r\u00e9unira)"
    r"|(?:particip|assist|repr\u00e9sent|rencontr|pr\u00e9sid)(?:e|era|ait)|prend|prendra"
    r"|prononcera|re\u00e7oit|recevra|est +(?:en|arriv\u00e9e?|attendue?)"
    r"|sera +(?:en|re\u00e7ue?|pr\u00e9sente?))\b"
)
_VERB_BEFORE = regex(
    rf"(?:[,\"'\u201d\u00bb\u2019-] *(?:(?:a|ont|avait){ASIDES})?(?P<verb>(?!selon )[{SMALLS}]+)"
    r"|(?P<source>ccording to|elon|d'apr\u00e8s)) +$"
)
_COUNTRY_BEHIND = regex(rf" [{Kind.COUNTRY}{Kind.ADJECTIVE}{Kind.CAPITAL}]")
_MORE_BEHIND = regex(rf"{_COUNTRY_BEHIND.pattern}| [{CAPITALS}]")
_PARTICLE_BEFORE = regex(rf"(?<![\w'-])(?i:{PARTICLE}|the) +\Z")
_REACH = 24
_LEAD = 72


def find_names(
    text: str, language: Language, whole: Sieve | None = None, alone: Iterable[Span] = ()
) -> Iterator[Mark]:
    """Find the names of persons in a text whose other mentions are marked.

    A name is a run of capitalised words, particles inside it, that stands after a title, a rank,
    an office or "counterpart", before an office in apposition, or beside a verb of saying; and,
    once found so in full, wherever it or its last words stand again.

    Args:
        text: The text, marks written over it.
        language: Its language.
        whole: The text without the marks.
        alone: Lines whose place tells that they are a name.
    Yields: marks over title and name; the value is the `NameWords`.
    """
    starts = [match.start() for match in _NAME_START.finditer(text)]
    runs = [read_name(text, *run.span()) for run in at_starts(starts, RUN, text)]
    lines = (read_name(text, line.start, line.end) for line in alone)
    beside = (
        *_introduced(text, starts, Sieve(text, whole)),
        *with_de(text, language),
        *_beside_verb(text, runs, language),
        *((name.span.start, name) for name in lines if name is not None and name.is_full),
    )
    introduced = [found for found in beside if not _is_thing(text, *found)]
    if introduced:
        introduced += joined_names(text, starts, {name.span.start for _, name in introduced})
    again = [each for each in named_again(text, runs, introduced) if not _is_thing(text, *each)]
    with_them = joined_names(text, starts, {name.span.start for _, name in again})
    introduced += [each for each in with_them if has_given_name(each[1])]
    for start, name in (*introduced, *again):
        yield Mark(Kind.PERSON, Span(start, name.span.end), name)


def _introduced(text: str, starts: list[int], sieve: Sieve) -> Iterator[Found]:
    for match in sieve.finditer(_TITLED, 0, len(text)):
        name = read_name(text, *match.span("name"), titles=match["title"])
        if name is not None and name.span.start == match.start("name"):
            yield match.start(), evolve(name, is_female=is_female(match["title"]))
            if OF_SEVERAL.match(match["title"]) is not None and not name.is_full:
                yield from more_of_many(text, name.span.end)
    yield from _after_office(text, sieve)
    yield from each_of(text, sieve)
    yield from speaking_for(text, sieve)
    yield from before_talks(text, sieve)
    yield from told_by_given_names(text, starts, sieve)
    yield from in_capitals(text)
    for shape in (
        _AFTER_DOMAIN,
        _AFTER_COMPLEMENT_FR,
        _AFTER_SHORT,
        _BEFORE_OFFICE,
        _BEFORE_COUNTERPART,
        _CHAIRED_BY,
        _WHO_IS,
        _WHO_DOES,
        _FROM_HOME,
        _KIN,
        _GREETED,
        _DEMONYM_FR,
        _AFTER_ROLE_FR,
        _AFTER_ACRONYM,
    ):
        if not sieve.may(shape, 0, len(text)):
            continue
        found = (
            at_starts(starts, shape, text)
            if shape in _NAME_FIRST
            else sieve.finditer(shape, 0, len(text))
        )
        for match in found:
            name = read_name(text, *match.span("full"))
            if name is not None and name.is_full and not _IN_PLACE.match(match["full"]):
                yield name.span.start, name


def _after_office(text: str, sieve: Sieve) -> Iterator[Found]:
    for match in sieve.finditer(_AFTER_WORDS, 0, len(text)):
        is_held = match.end("held") + 1 == match.start("name")
        name = read_name(text, *match.span("name"), is_held=is_held)
        is_of_many = match[0].startswith(Kind.LEVEL)
        if is_deed(text, match["name"], name, is_of_many=is_of_many, office=match.start()):
            continue
        is_apposed = "," in text[match.start() : match.start("name")]
        is_owner = is_apposed and is_of_another(text, match.start())
        if name is None or (
            not name.is_full
            and (is_owner or is_no_name_alone(text, name) or _is_begun(text, name, is_held=is_held))
        ):
            continue
        if _is_held_before(text, match.start(), match.end("name")):
            continue
        if name.span.start == match.start("name") or name.is_full:
            yield name.span.start, name
            if is_of_many and not name.is_full:
                yield from more_of_many(text, name.span.end)


def _is_begun(text: str, name: NameWords, *, is_held: bool) -> bool:
    """Tell whether a word begins something else: "Ana Jordan", "for UN Harbour Operations"."""
    goes_on = _COUNTRY_BEHIND if is_held else _MORE_BEHIND
    return goes_on.match(text, name.span.end) is not None


def _is_held_before(text: str, office: int, end: int) -> bool:
    """Tell whether a name right before an office holds it: in a head, lines of their own follow.

    "Ana Ruiz / Secretary of State / Palais Coburg"; a paragraph that goes on is of another one.
    """
    if text.endswith("  ", 0, office) and text[end : end + 2].strip().islower():
        return False
    # Two blanks are the end of a paragraph: the headline above the name is none of it.
    line = text[max(0, office - _BESIDE) : office].rstrip().rpartition("  ")[2]
    before = _RIGHT_BEFORE.search(line)
    name = None if before is None else read_name(line, *before.span("name"))
    return name is not None and name.is_full and not line[name.span.end :].strip()


def _beside_verb(
    text: str, runs: Iterable[NameWords | None], language: Language
) -> Iterator[Found]:
    for name in runs:
        if name is None or not name.is_full or _is_end_of_name(text, name):
            continue
        is_told = _DOES.match(text, name.span.end) and has_given_name(name)
        if is_told or reference.offices_of(name.name):
            yield name.span.start, name
            continue
        after = _VERB_AFTER.match(text, name.span.end)
        before = _VERB_BEFORE.search(text[max(0, name.span.start - _LEAD) : name.span.start])
        if (after is not None and after[1] in _VERBS[language]) or (
            before is not None and (before["source"] or before["verb"] in _VERBS[language])
        ):
            yield name.span.start, name


def _is_end_of_name(text: str, name: NameWords) -> bool:
    """Tell whether a name that no given name begins is the end of more.

    "De Mora Vidal"; "the Harbour Workers Ida Vey", where nothing tells whose end the name is.
    """
    before = _PARTICLE_BEFORE.search(text, max(0, name.span.start - _REACH), name.span.start)
    return before is not None and not has_given_name(name)


def _is_thing(text: str, start: int, name: NameWords) -> bool:
    """Tell whether what bears the name is a ship, a street or a prize."""
    before = text[max(0, start - _REACH) : start].rstrip(f" {Kind.OFFICE}")
    after = THING_AFTER.match(text, name.span.end)
    return after is not None or THING_BEFORE.search(before) is not None
