"""Verbs that are speech beside quoted words alone, over and above the common ones.

They never introduce a report: "barked that" is no more than a figure.
"""

from __future__ import annotations

from natobrief.lexicon.speech import DIRECT_CUES
from natobrief.model import Language

_EN = """
    announces announced asserted assailed assails backed+up bark barked barks beamed bellowed
    blurted+out bemoaned brand branded brands brag bragged bragging brushed+off cheered chuckled
    cited citing compared compares comparing conceding confessed countered countering cracked
    croaked cut+in deadpanned decreed depicted depicts described describes describing dismissing
    dubbed dubbing enthused exhorted fired+back gasped griped groaned growled grumbled gushed
    heckled hit+back howled implied implies implying implored insinuated intoned jeered jabbed
    joked joking label labelled labeled labels labelling labeling lashed+out lectured lecturing
    likened likens likening mouthed mumbled mused nodded opined painted paints pleaded pleads
    portrayed portrays portraying prayed pressed proclaim proclaimed proclaims proclaiming
    professed protested protests quoted quotes quoting railed ranted rated reasoned rebuked
    recited referred refers referring+to rejected rejects rejecting remarked retweeted ruled sang
    scolded scolds shot+back shouting shrugged sighed sings singing snapped sniffed snorted sobbed
    sounded+off speculates speculating spelled+out sputtered stammered stipulated taunted tease
    teased teasing testified testifies texted thundered toasted touted touts touting trumpeted
    tweeting vented volunteered wailed warning whined whispered winked wisecracked yelled yelling
    put+it puts+it putting+it chanted chanting chants echoing envisioned envisions mentioning
    mentions mocking names named naming preaching responding responds summed+it+up tells telling
    vowing remembers remembered recollects recollected grouses groused mouthed mouths mouthing
    deems deemed surmised surmises reacted reacts lecturing retaliated retaliates interrupted
    references referenced referencing commanded finds found typed scrawled
"""
_FR = """
    parle parlait parl\u00e9 juge jugeait jug\u00e9 qualifie qualifiait qualifi\u00e9 tranche
    tranchait tranch\u00e9 l\u00e2che l\u00e2chait l\u00e2ch\u00e9 glisse glissait gliss\u00e9
    ironise ironisait ironis\u00e9 martele mart\u00e8le martelait souvient souvenait souvenu
    f\u00e9licite f\u00e9licitait f\u00e9licit\u00e9 r\u00e9jouit r\u00e9joui d\u00e9nonce
    d\u00e9non\u00e7ait d\u00e9nonc\u00e9 rejette rejetait rejet\u00e9 \u00e9voque \u00e9voquait
    d\u00e9crit d\u00e9crivait d\u00e9plore d\u00e9plorait d\u00e9plor\u00e9 s'inqui\u00e8te
    inqui\u00e9t\u00e9 insurge insurg\u00e9 s'exclame exclam\u00e9 exclame plaide plaidait
    plaid\u00e9 r\u00e9clame r\u00e9clamait r\u00e9clam\u00e9 salue promet pr\u00f4ne
    r\u00e9torque r\u00e9torquait r\u00e9torqu\u00e9 s'indigne indigne indign\u00e9 murmure
    murmur\u00e9 crie cri\u00e9 justifie justifi\u00e9 nuance nuanc\u00e9 tweete tweet\u00e9
    fustige fustig\u00e9 vante vant\u00e9 condamne condamn\u00e9 pr\u00e9vient rench\u00e9rit
    r\u00e9jouie r\u00e9jouis r\u00e9jouies exclam\u00e9e exclam\u00e9s exclam\u00e9es
    indign\u00e9e indign\u00e9s indign\u00e9es insurg\u00e9e insurg\u00e9s insurg\u00e9es
    inqui\u00e9t\u00e9e inqui\u00e9t\u00e9s inqui\u00e9t\u00e9es
    enjoint enjoignait
    ench\u00e9rit dite dits dites souhaite souhait\u00e9 prie pri\u00e9 loue lou\u00e9 louait
    louant d\u00e9non\u00e7ant qualifiant condamnant fustigeant vantant plaidant promettant
    r\u00e9clamant \u00e9voquant jugeant
"""


def _words(table: str) -> frozenset[str]:
    return frozenset(word.replace("+", " ") for word in table.split())


#: Every verb that is speech beside quoted words, by language.
BESIDE_QUOTES = {
    Language.EN: DIRECT_CUES[Language.EN] | _words(_EN),
    Language.FR: DIRECT_CUES[Language.FR] | _words(_FR),
}
