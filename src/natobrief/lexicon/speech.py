"""Words that introduce what somebody said, in English and French."""

from __future__ import annotations

from natobrief.model import Language

#: English verbs of saying, in the forms in which releases use them.
_EN_VERBS = """
    acknowledge add address admit advise allege affirm agree announce answer appeal argue
    ask assert assess assure boast call caution cite claim clarify comment commend complain
    concede conclude confide contend confirm congratulate continue convey declare describe
    disclose echo elaborate emphasise emphasize encourage expect explain express forecast go
    highlight hope indicate inform insist instruct joke lament maintain mention muse note notify
    observe outline pledge point point+out predict promise propose quip reaffirm reassure recall
    recount recognise recognize recommend reiterate remark remind repeat reply report request
    respond reveal say set+out share signal state stress suggest summarise summarize tell
    think thank underline underscore urge vow warn welcome write
"""
_EN_IRREGULAR = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "think": ("thinks", "thought", "thinking"),
    "write": ("writes", "wrote", "writing"),
    "set+out": ("sets out", "set out", "setting out"),
    "admit": ("admits", "admitted", "admitting"),
    "go": ("goes on", "went on", "went further", "going on"),
    "quip": ("quips", "quipped", "quipping"),
    "signal": ("signals", "signalled", "signaled", "signalling", "signaling"),
    "recall": ("recalls", "recalled", "recalling"),
    "express": ("expresses", "expressed", "expressing"),
    "address": ("addresses", "addressed", "addressing"),
    "assess": ("assesses", "assessed", "assessing"),
    "stress": ("stresses", "stressed", "stressing"),
    "reply": ("replies", "replied", "replying"),
    "convey": ("conveys", "conveyed", "conveying"),
    "outline": ("outlines", "outlined", "outlining"),
    "point+out": ("points out", "pointed out", "pointing out"),
}


def _forms(verb: str) -> tuple[str, ...]:
    if verb in _EN_IRREGULAR:
        return (verb.replace("+", " "), *_EN_IRREGULAR[verb])
    stem = verb.removesuffix("e")
    if verb.endswith("y"):
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    return (verb, verb + "s", stem + "ed", stem + "ing")


#: Every form of the English verbs of saying.
EN_CUES = frozenset(form for verb in _EN_VERBS.split() for form in _forms(verb))

#: French: third person of present, passé composé participle, imperfect, and infinitive.
_FR_REGULAR = """
    affirm ajout annonc annonç appel assur avanc avanç avou clam comment confi confirm
    conseill constat déclar demand estim évoqu exhort exig expliqu expos exprim félicit
    indiqu insist interrog invit lanc lanç mentionn martel not observ précis préconis
    présent proclam propos racont rappel rappell réaffirm réitér remarqu remerci répliqu
    révél salu signal soulign suggér suggèr témoign regrett argument résum recommand
    répét répèt plaid insinu déplor relev relèv
"""
_FR_OTHER = """
    dit dire disait disent a+dit conclu conclut conclure répondu répond répondre averti
    avertit avertir promis promet promettre écrit écrire fait+savoir faire+savoir
    fait+noter fait+observer fait+remarquer fait+valoir soutenu soutient prévenu prévient reconnu
    reconnaît poursuivi poursuit poursuivre repris reprend admis admet redit redire
    appelle appellent mis+en+garde met+en+garde souligné mis+l'accent+sur fait+part convenu convenue
    dit+convaincu dit+convaincue dit+persuadé dit+persuadée dit+confiant dit+confiante
    dit+certain dit+certaine convenus convenues réagi jugé jugeait jugeaient jugeant jugent
"""
_FR_ENDINGS = ("e", "é", "ée", "ait", "er", "ent", "és", "ant", "a", "èrent", "ées")

#: Every form of the French verbs of saying.
FR_CUES = frozenset(
    [stem + ending for stem in _FR_REGULAR.split() for ending in _FR_ENDINGS]
    + [words.replace("+", " ") for words in _FR_OTHER.split()]
)

#: Verbs of saying by language.
CUES = {Language.EN: EN_CUES, Language.FR: FR_CUES}

#: English verbs that are speech beside a quotation, and not before a that-clause.
_EN_DIRECT = """
    accuse attack blame blast call+for challenge chant chide complain condemn counter
    criticise criticize cry decry defend demand denounce deny dismiss email exclaim fume
    interject joke laugh mock mutter offer post praise push question rail refer retort scoff
    scream shout slam sneer speculate sum+up tweet urge wonder yell estimate muse dub deride
    blog hail characterize charge conclude worry
"""
_EN_DIRECT_FORMS = """
    read reads began begins opened believe believes believed felt feels know knows knew
    wants wanted clear plain deny denies denied denying cry cries cried decry decries
    decried says spoke+of spoke+about speaks+of speaks+about talked+of talked+about voiced
    pronounced pronounces
"""
#: Verbs that are speech beside quoted words, by language.
DIRECT_CUES = {
    Language.EN: (
        EN_CUES
        | frozenset(form for verb in _EN_DIRECT.split() for form in _forms(verb))
        | frozenset(form.replace("+", " ") for form in _EN_DIRECT_FORMS.split())
    )
    - {"go", "address", "point", "points", "comment", "comments"},
    Language.FR: FR_CUES,
}
#: What a speaker does next, after what was said, as alternatives of a pattern.
NEXT_ACTS = (
    "invited|thanked|praised|congratulated|commended|urged|called on|expressed|reaffirmed"
    "|underlined|underscored|stressed|condemned|looked forward to|paid tribute to"
)
#: Words for speaking that hold of whoever warns, promises or adds something, in small letters
#: without accents.
PLAIN_CUES = frozenset(
    """
    say says said saying state states stated tell tells told declare declares declared remark
    remarks remarked recall recalls recalled comment comments commented speak speaks spoke
    dit disait disent dire declare declarait a ont
    """.split()  # noqa: SIM905
)
#: Verbs with which a sentence may open, before the one who speaks: "Said Ana Ruiz:".
VERBS_FIRST = ("Said", "Added", "Asked", "Wrote", "Replied", "Tweeted", "Says", "Adds")
