"""Words that say the same, nearly nothing, or the opposite, where releases are told anew.

All in small letters without accents, each in one of its forms.
"""

from __future__ import annotations

from typing import Final

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
    any some other another same own
    que qui quoi sera seront est sont ont il elle ils elles nous vous se ne soit notamment ainsi
    aussi notre nos votre vos etre ete avoir cela y pays ca a comme mais si tout tous toute toutes
    meme plus tres encore deja alors apres avant pendant sous contre parmi autre autres
    lorsque car donc etaient etait serait seraient aura auront doit doivent devra devront
    peut peuvent fait faire lui eux
    """.split()  # noqa: SIM905
)
#: Words that turn what is said into its opposite.
NEGATIONS: Final = frozenset(
    """
    not no never none neither without cannot nobody nothing
    pas jamais aucun aucune nullement sans rien
    """.split()  # noqa: SIM905
)
#: What is done with a topic rather than which it is, and what is done in any release: whoever tells
#: it anew takes another word for it, or none.
LIGHT: Final = """
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
    sujet theme examen debat echange vue actuel mise oeuvre evolution suite bilan etat lieux face
    enjeu signature groupe reunion seance rencontre visite presentation cadre cours ordre
    point travaux partie cote domaine niveau mesure effort action facon maniere
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
#: Words for one thing, a group a line.
ALIKE: Final = tuple(
    tuple(line.split())
    for line in """
    strengthen reinforce bolster boost enhance increase raise improve deepen expand intensify step
    renforcer accroitre consolider augmenter intensifier approfondir ameliorer
    support assist help aid assistance back
    soutenir soutien aider appuyer appui assistance aide
    war aggression invasion conflict
    guerre agression invasion conflit
    fight combat counter tackle
    lutter combattre lutte contrer
    host give offer
    offrir donner
    contribute provide supply deliver give
    contribuer fournir contributeur livrer
    send deploy station dispatch
    envoyer deployer deploiement
    future next upcoming forthcoming coming
    prochain futur
    meeting session talks meet gathering gather ministerial conference
    reunion rencontre entretien seance session reunir
    summit meeting
    sommet reunion
    cooperation cooperate work collaboration partnership
    cooperation cooperer collaborer partenariat travaux
    address speech remarks speak
    allocution discours intervention
    chief head
    chef responsable
    hq headquarters
    qg quartier siege
    ally allied allies
    allie alliee
    budget spending expenditure
    budget depenses
    photo photograph portrait picture
    country nation state member
    etat nation membre
    recent latest
    begin start open
    end conclude close finish out
    news press media
    presse medias journalistes
    envoy ambassador ambassadorial
    soil territory
    sol territoire
    reform overhaul restructuring
    reforme refonte restructuration
    reduce lower cut decrease
    reduire diminuer baisser
    discuss debate consider examine review address talk exchange consult
    discuter debattre examiner evoquer aborder discussion echange entretenir consulter
    agree decide decision resolve
    decider decision convenir
    monitor watch observe oversee
    surveiller surveillance suivi observer
    destroy destruction dispose
    detruire destruction
    aircraft plane airlift jet
    avion appareil
    ship vessel boat
    navire bateau
    troops soldiers forces personnel
    troupes soldats militaires forces
    money funds funding finance
    fonds financement argent
    ammunition munitions
    urgent pressing immediate
    urgent pressant
    risk threat danger
    risque menace danger
    call appeal urge ask request demand press
    appeler appel demander demande exhorter plaider
    accept approve endorse greenlight adopt
    accepter approuver adopter enteriner
    require need demand
    requerir besoin necessiter exiger
    show demonstrate
    montrer demontrer
    preserve protect safeguard defend
    preserver proteger sauvegarder defendre
    peace truce ceasefire armistice
    paix treve cessez
    election vote poll
    election scrutin vote
    train training
    formation entrainement entrainer
    rapid quick swift fast
    rapide prompt
    sea maritime naval
    mer maritime naval
    air aerial airspace
    north northern
    south southern
    east eastern
    west western
    nord septentrional
    est oriental
    leader leaders heads
    dirigeant chefs
    journalist reporter press
    goal target objective aim
    objectif cible
    plan programme project
    pace rhythm speed
    relief aid assistance humanitarian
    secours aide humanitaire
    supervise lead head direct
    replace succeed successor
    remplacer succeder
    kronor sek
    euro eur
    dollar usd
    victim casualty
    resolve settle settlement solution solve
    regler reglement resolution solution
    develop development build
    developper developpement
    border frontier
    kill dead death die
    withdraw withdrew withdrawal pull
    speak spoke spoken speech
    give gave given
    hold held
    meet met
    send sent
    build built
    lead led
    begin began begun
    take took taken
    bring brought
    fight fought
    rise rose risen
    grow grew grown growth
    pay paid
    choose chose chosen choice
    strike struck
    lose lost loss
    keep kept
    leave left
    win won
    stand stood
    say said
    tell told
    think thought
    lend lent loan
    enemy adversary
    often frequently regularly
    single one
    document paper
    rail railway
    rail ferroviaire
    deuxieme second
    covid pandemic coronavirus
    covid pandemie coronavirus
    talks negotiation
    stop cease halt
    outcome result
    trouble difficulty
    jeopardy endanger risk
    gradual step progressively
    dilute water
    recommendation proposal suggestion
    travel visit trip journey
    lift drop remove
    handover hand
    shortfall gap lack
    remettre remis remise
    lier lie
    retirer retrait
    cesser cessation arreter arret
    choisir choix
    perdre perte
    mourir mort
    venir venu venue
    tenir tenu tenue
    tuer mort deces
    """.strip().splitlines()
)
#: Pairs of words for opposites.
OPPOSITE: Final = tuple(
    tuple(line.split())
    for line in """
    open close
    begin end
    start finish
    suspend resume
    suspend continue
    increase reduce
    increase decrease
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
    raise lower
    advance postpone
    allow forbid
    allow ban
    confirm deny
    win lose
    succeed fail
    strengthen weaken
    more fewer
    more less
    before after
    north south
    east west
    first last
    early late
    unanimous divided
    old new
    large small
    high low
    ouvrir fermer
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
    avant apres
    nord sud
    est ouest
    premier dernier
    """.strip().splitlines()
)
