"""Words that say the same, nearly nothing, or the opposite, where releases are told anew.

All in small letters without accents, each in one of its forms.
"""

from __future__ import annotations

from typing import Final

from natobrief.lexicon.alike_en import ALIKE_EN
from natobrief.lexicon.alike_fr import ALIKE_FR

#: Words of no weight: without them, and with others of them, the same is meant.
SMALL: Final = frozenset(
    """
    a an and as at between by for from her his in its of on or our s the their these this to with
    those such both each across through toward towards within upon onto off over per
    au aux avec ce ces cette dans de des du en entre et la le les leur leurs ou par pour sa ses son
    sur un une mr mrs ms m mme vers chez dont afin lors celui celle ceux celles
    """.split()  # noqa: SIM905
)
#: Words that a record puts in or leaves out when it tells something in its own words.
TELLING: Final = SMALL | frozenset(
    """
    that which who whose will would shall be been being is are was were has have had it he she they
    we you i also including about into all there my your us them than then when while where how what
    if so can could may might must should do does did now still yet already just very more most
    including among against amid during after before under because since until due out up down back
    any some other another same own ahead prior everybody everyone doing
    around approximately roughly approx able but though although however despite spite regarding
    concerning pre
    que qui quoi sera seront est sont ont il elle ils elles nous vous se ne soit notamment ainsi
    aussi notre nos votre vos etre ete avoir cela y pays ca a comme mais si tout tous toute toutes
    meme plus tres encore deja alors apres avant pendant sous contre parmi autre autres
    lorsque car donc etaient etait serait seraient aura auront doit doivent devra devront
    peut peuvent fait faire lui eux egard aupres chacun chacune
    devrait devraient pourrait pourraient devait devaient pouvait pouvaient
    environ quelque approximativement envers malgre depit desormais grace
    """.split()  # noqa: SIM905
)
#: Words that turn what is said into its opposite.
NEGATIONS: Final = frozenset(
    """
    not no never none neither without cannot nobody nothing rarely seldom hardly scarcely barely
    absence
    don't doesn't didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't hadn't can't
    non pas jamais aucun aucune nullement sans rien rarement guere
    """.split()  # noqa: SIM905
)
#: Words for the two sides of a moment.
BEFORE: Final = frozenset(["before", "prior", "ahead", "until", "avant"])
AFTER: Final = frozenset(["after", "following", "since", "apres", "depuis"])
#: Words for what comes first, before what is told of it.
ONCE: Final = frozenset(["when", "once", "if", "lorsque", "quand", "si"])
#: Words for the two sides of a measure.
MORE: Final = frozenset(["more", "davantage", "plus"])
LESS: Final = frozenset(["less", "fewer", "moins"])
#: Words of what nothing is more than.
SUPERLATIVES: Final = frozenset("most best worst greatest biggest largest plus pire".split())  # noqa: SIM905
#: Words for what is done so that something else does not happen.
PREVENTING: Final = frozenset(
    """
    prevent prevents prevented preventing avoid avoids avoided avoiding avert averted stop stops
    empecher empeche empechent eviter evite evitent prevenir
    """.split()  # noqa: SIM905
)
#: Words for what is not done, which do the same to what stands around them.
REFUSALS: Final = frozenset(
    """
    fail failed fails failing failure miss missed misses refuse refused refuses refusing refusal
    exclude excluded excludes excluding unable impossible lack lacks lacked lacking
    echoue echouent echouer echec refuse refusent refuser refus exclut excluent exclu exclue exclus
    exclure incapable impossible manque manquent
    """.split()  # noqa: SIM905
)
#: What is done with a topic rather than which it is, and what is done in any release: whoever tells
#: it anew takes another word for it, or none.
LIGHT: Final = """
    avenir futur
    situation issue question topic matter discussion debate exchange view review update
    implementation briefing development preparation adoption presentation examination consideration
    latest current ongoing point role work need way group defence defense military nato otan
    alliance allies meeting session talks visit event relation signature signing
    monitoring continuation contribution outcome result position priority approach process progress
    region area side part member nation issue status case agenda focus key main major important
    importance further general overall various common joint new recent future next additional
    continued continue keep remain maintain pursue proceed provide give offer make take bring put
    set send go come hold have get let help allow enable ensure seek aim intend plan want wish hope
    expect say tell state speak talk discuss address raise note add explain stress underline
    underscore highlight emphasize emphasise point reaffirm reiterate reconfirm affirm confirm
    recall recognize recognise acknowledge welcome praise thank commend express voice convey
    announce declare report inform brief describe call ask urge request demand appeal invite
    condemn criticise criticize denounce warn insist believe consider argue stand pledge promise
    commit commitment undertake vow agree decide decision accept approve endorse adopt resolve
    meet gather convene attend participate join host chair lead open close begin start end finish
    today conclude use show mean see look find know become grow
    protect protection respond response deal face concern level step measure effort action number
    system unit
    exist exister
    made taken took gave given held kept brought came gone went told spoke spoken met led saw seen
    knew known became shown
    sujet theme examen debat echange vue actuel mise oeuvre evolution suite bilan etat lieux face
    enjeu signature groupe reunion seance rencontre visite presentation cadre cours ordre
    point travaux partie cote domaine niveau mesure effort action facon maniere systeme unite
    poursuite poursuivre continuer maintenir rester demeurer donner offrir fournir apporter mettre
    prendre tenir aller venir envoyer viser vouloir souhaiter esperer entendre compter prevoir
    dire declarer affirmer indiquer preciser ajouter expliquer souligner rappeler reaffirmer
    reiterer confirmer insister estimer evoquer aborder discuter debattre examiner traiter parler
    saluer remercier feliciter exprimer annoncer rapporter informer presenter appeler appel demander
    exhorter inviter condamner denoncer critiquer avertir engager engagement promettre convenir
    decider decision accepter approuver adopter participer assister accueillir presider ouvrir
    clore debuter commencer achever conclure permettre assurer garantir faire
    lier lie matiere important importance nouveau nouvelle prochain commun actuelle principal
    general
    """.split()  # noqa: SIM905
#: Words that look like forms of those, and are none: "unit", "part".
HEAVY: Final = frozenset(["unity", "party", "parties"])
#: Words for one thing, in both languages.
ALIKE: Final = (*ALIKE_EN, *ALIKE_FR)
#: Words for how somebody takes something, well or ill.
PRAISE: Final = """
    welcome praise commend applaud hail thank congratulate
    saluer feliciter remercier
    """.split()  # noqa: SIM905
BLAME: Final = """
    condemn denounce deplore regret criticise criticize reject oppose disapprove disapproval
    condamner denoncer deplorer regretter critiquer rejeter reprouver desapprouver
    """.split()  # noqa: SIM905
#: Words that count, as figures do.
FRACTIONS: Final = """
    double twice twofold triple threefold quadruple halve half quarter dozen
    doubler tripler quadrupler moitie quart
    """.split()  # noqa: SIM905
#: Pairs of words for opposites.
OPPOSITE: Final = tuple(
    tuple(line.split())
    for line in """
    open close
    begin end
    end maintain
    end continue
    end extend
    end prolong
    end launch
    end establish
    close establish
    close create
    strengthen reduce
    stop continue
    cease continue
    lift maintain
    abandon maintain
    start finish
    suspend resume
    suspend continue
    increase reduce
    increase decrease
    increase cut
    raise cut
    accept reject
    accept refuse
    approve reject
    agree disagree
    support oppose
    welcome regret
    welcome reject
    deploy withdraw
    join leave
    enter leave
    rise fall
    grow fall
    grow shrink
    grow decline
    rise decline
    increase decline
    save waste
    end proceed
    rise shrink
    impose lift
    expand reduce
    expand cut
    broaden narrow
    elargir reduire
    ban lift
    prohibit lift
    stay leave
    raise lower
    advance postpone
    allow forbid
    allow ban
    confirm deny
    win lose
    succeed fail
    win fail
    important marginal
    important minor
    important negligible
    important marginal
    important mineur
    important negligeable
    same different
    easy difficult
    easy hard
    easy severe
    rapid slow
    quick slow
    fast slow
    destroy develop
    unconditional dependent
    unconditional conditional
    safe dangerous
    strong weak
    strong fragile
    solid fragile
    secure insecure
    effective ineffective
    sufficient insufficient
    adequate inadequate
    legal illegal
    direct indirect
    offensive defensive
    optimistic pessimistic
    positive negative
    victory defeat
    guilty innocent
    ally enemy
    friend enemy
    peaceful violent
    public secret
    united divided
    possible impossible
    rich poor
    strengthen weaken
    more fewer
    more less
    before after
    north south
    east west
    south east
    south west
    north east
    north west
    first last
    early late
    unanimous divided
    old new
    large small
    great little
    much little
    many few
    full empty
    week month
    week year
    month year
    day week
    day month
    high low
    ouvrir fermer
    fin maintenir
    terminer prolonger
    terminer maintenir
    terminer poursuivre
    terminer continuer
    fin poursuivre
    economiser gaspiller
    terminer lancer
    renforcer reduire
    lever maintenir
    lever imposer
    cesser poursuivre
    cesser continuer
    abandonner maintenir
    commencer finir
    debuter achever
    suspendre reprendre
    augmenter reduire
    augmenter diminuer
    accroitre reduire
    accepter rejeter
    accepter refuser
    approuver rejeter
    soutenir opposer
    saluer regretter
    deployer retirer
    rejoindre quitter
    autoriser interdire
    confirmer dementir
    renforcer affaiblir
    meme different
    facile difficile
    rapide lent
    gagner perdre
    uni divise
    fort faible
    solide fragile
    suffisant insuffisant
    legal illegal
    direct indirect
    offensif defensif
    positif negatif
    victoire defaite
    ami ennemi
    allie ennemi
    pacifique violent
    avant apres
    nord sud
    est ouest
    sud ouest
    nord ouest
    premier dernier
    grand petit
    plein vide
    beaucoup peu
    semaine mois
    semaine an
    mois an
    jour semaine
    jour mois
    """.strip().splitlines()
)
