"""Words of one field, in small letters without accents, each in one of its forms.

One cannot stand for another as those of `ALIKE` can; but a passage with one of them may be what
somebody tells with another: "the toughest times in decades" for "the most serious crisis in a
generation".
"""

from __future__ import annotations

from typing import Final

#: Groups of words of one field, with strokes between.
AKIN: Final = tuple(
    tuple(group.split())
    for group in """
    win gain benefit profit advantage / pret acheve termine
    good excellent fine great valuable / place forum venue occasion opportunity
    exposer exposes menacer menaces vulnerable / vite accelerer rapide
    tough hard difficult challenging demanding serious dangerous complex severe grave critical acute
    unstable volatile precarious tense fragile / worst largest biggest greatest severe major serious
    environment context landscape climate threat challenge / decade generation year century period
    border territory frontier soil land sovereignty integrity boundary territorial
    violation violate incursion breach infringement intrusion attack aggression raid invade
    preserve protect maintain safeguard defend uphold sustain importance keep respect secure
    help support assist train strengthen aid back contribute enable build mentor advise enhance
    troops force soldier army unit personnel contingent battalion brigade
    party politician faction leader group actor / goods item equipment supplies material cargo
    non-lethal non-military civilian humanitarian / endanger threaten jeopardise undermine risk
    danger hamper damage / responsible guilt blame sole alone solely accountable
    atrocity cruelty abuse crime torture barbaric violence brutality violation
    recognise recognition acknowledge accept / hope optimism expect confident aspire
    satisfied satisfaction pleased positive glad content happy / angry disappointed dismay regret
    stronger greater enhanced reinforced robust increased deeper bigger larger
    faster swift quick rapid speed prompt / slower delay late postpone
    normal business usual ordinary routine / obligation commitment duty promise rule law norm
    honour comply respect line abide fulfil / ready readiness prepared prepare preparedness
    plan strategy roadmap scheme proposal blueprint concept / money fund euro dollar finance cost
    spend budget expenditure investment / teach train instruct mentor school academy
    ship vessel fleet naval navy frigate maritime / plane aircraft jet fighter aviation flight air
    weapon arms ammunition missile rocket artillery equipment / tank vehicle armour armoured
    factory production industry manufacture produce output / buy acquire order procure purchase
    worry fear concern alarm anxious / see view regard consider believe think perceive
    future tomorrow next forthcoming / past history previous earlier / begin start launch open first
    end conclude finish last final close / city town capital / house building headquarters site
    people population civilian citizen inhabitant / refugee migrant displaced asylum
    vote election ballot poll electoral / law legislation legal act / court justice tribunal judge
    talk dialogue discuss negotiate consult conversation / agree deal agreement accord settlement
    accuse blame criticise reproach / urge call appeal press demand want ask push
    must need should require necessary imperative essential important vital
    allow permit open let enable facilitate / forbid ban prevent prohibit block
    export trade product goods market import / restrict restriction blockade embargo closure limit
    settlement settler construction occupy / shelling rocket fire attack bombardment missile
    save rescue survive life / kill death victim casualty / hospital health medical doctor medicine
    electricity power energy grid infrastructure heating gas oil fuel / winter cold heating
    computer digital cyber network online software / satellite space orbit
    terror extremist militant jihadist insurgent fighter / pirate piracy vessel ship
    return comeback resurgence back reappear / leave withdraw exit depart pull
    stay remain presence continue keep / reform transform adapt modernise change restructure
    common joint shared together collective mutual / different diverge divergent disagree divided
    split differ / similar same alike / open frank candid sincere honest transparent
    quarrel dispute disagreement conflict tension / friend partner ally neighbour
    world global international worldwide everywhere / near neighbour close region adjacent
    member membership accession join entry candidate aspirant aspiration integration
    door enlargement open / invite invitation invitee / ceremony celebrate mark anniversary
    boss chief head leader director / envoy diplomat ambassador representative diplomacy diplomatic
    signature sign document agreement / transit transport route pass land rail logistics
    deter deterrence defend defence protect shield / reaction respond answer counter response react
    share exchange pool experience lesson / stock stockpile reserve supply
    succeed success progress advance achievement result / fail failure setback shortfall
    difficult problem obstacle hurdle / fund money finance financial pledge billion million
    deliver supply send provide give donate transfer / technology innovation artificial intelligence
    lie propaganda disinformation fake narrative / democracy freedom liberty rights values
    difficile dur ardu complexe grave serieux dangereux critique aigu / pire plus grand majeur
    decennie generation annee siecle / frontiere territoire sol souverainete integrite
    violation incursion atteinte intrusion agression attaque / preserver proteger maintenir
    sauvegarder defendre garantir importance respecter / aider soutenir former renforcer appuyer
    contribuer assister / troupes force soldat armee unite effectif contingent bataillon brigade
    navire batiment flotte naval marine fregate / avion appareil chasseur aviation vol aerien
    arme munition missile roquette artillerie materiel / usine production industrie fabriquer
    acheter acquerir commander acquisition / craindre inquietude preoccupation alarme
    voir estimer juger considerer penser croire / demain avenir futur
    commencer debut lancer ouvrir / finir conclure achever clore / population civil habitant citoyen
    refugie migrant deplace
    election vote scrutin electoral / dialogue discuter negocier consulter entretien pourparlers
    accord entente convention / reprocher accuser critiquer / exhorter appeler demander exiger
    devoir falloir necessaire imperatif essentiel important / permettre autoriser faciliter
    interdire empecher bloquer / tuer mort victime / hopital sante medical / energie electricite gaz
    petrole carburant / retour revenir / quitter retirer partir / rester demeurer presence maintenir
    reforme reformer transformer adapter moderniser / commun conjoint partage ensemble collectif
    differend divergence desaccord / franc ouvert sincere / adhesion rejoindre candidat membre
    dissuader dissuasion defendre defense proteger / repondre reponse riposte reagir reaction
    livrer fournir envoyer donner transferer / reussir succes progres avancee resultat
    argent fonds euro dollar financement budget / depense budget investissement
    attaquer attaque agression / revenir reviendrait signifier / suivi mise oeuvre suite decision
    rapprocher fosse ecart / effectif troupes soldat materiel
    """.replace("\n", " / ").split(" / ")
    if group.strip()
)
