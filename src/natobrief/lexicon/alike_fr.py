"""French words for one thing, in small letters without accents, each in one of its forms."""

from __future__ import annotations

from typing import Final

#: Groups of words of which each can stand for each, with strokes between.
ALIKE_FR: Final = tuple(
    tuple(group.split())
    for group in """
    difficulte difficile / comprendre inclure comporter
    cesser terminer arreter / terminer fin / explosion exploser attentat / fregate navire batiment
    corvette navire batiment / destroyer navire batiment / repas diner / repas dejeuner
    ceder donner fournir livrer / helicoptere appareil / prison detention / telephone telephonique
    appliquer respecter imposer / awacs radar radars / personnel equipage / pret credit
    pme entreprises / moitie semestre / fondre diminuer baisser reduire / navire batiment
    proposer offrir / supplementaire plus additionnel / maintenir rester demeurer
    prevu intention projet / planification plan plans / acheve pret termine / disposition fournir
    inscrire figurer / verser versement / vite accelerer / ligne interconnexion
    km kilometre kilometres / terminer achever finir / retrouver revoir
    pleinement totalement entierement tout / menacer exposer / percu apparaitre sembler paraitre
    bloquer empecher entraver / toute gamme / hesiter hesitation reserve
    necessaire falloir requis indispensable plaider appeler / eloge saluer
    electoral electorale election / arriver livrer / sauver epargner / parler aborder evoquer
    ferme solide resolu inebranlable / inlassable constant / durable perenne lasting
    epaule soutenir / apporter fournir / deplorer regretter / celebrer marquer feter
    accroissement hausse augmentation / ampleur echelle / ancrer ancrage / apaiser calmer
    atteindre parvenir / cession don / concertation consultation / consacrer devouer
    contraindre forcer / dedier consacrer / dechirer diviser / demeure reste / detenir retenir
    liberer relacher / echeance delai / egalement aussi / elaborer preparer elaboration
    empieter violer / enjoindre ordonner / epauler aider / eriger batir / estimer juger
    exposer presenter / feliciter louer / flagrant manifeste / fragile vulnerable
    gage signe / grave serieux severe / honorer respecter tenir / imminent proche
    inacceptable intolerable / incursion violation / indispensable essentiel crucial
    infliger imposer / instaurer creer etablir / interlocuteur homologue partenaire
    joindre rejoindre / lourd important / majeur important principal / marge cote
    mener conduire diriger / mobiliser deployer / nouer etablir / nommer designer
    octroyer accorder donner / oeuvrer travailler / patrouiller surveiller / percee avancee
    perdurer durer / perturber gener / piller voler / plaider appeler demander
    posture dispositif / preconiser recommander / priorite prioritaire / priver depourvoir
    propager repandre / ravitailler approvisionner / reaffirmer confirmer / reclamer demander exiger
    recourir utiliser / relancer reprendre / renouveler prolonger / repousser reporter retarder
    resister tenir / restituer rendre / riposter repondre / saisir prendre / sanctionner punir
    signaler indiquer / soulever evoquer / soumettre presenter / souverain souverainete
    subir souffrir / tirer lancer / trancher decider / unanime uni / veiller assurer
    viser cibler / voisin voisinage / voter approuver
    rendre restituer restitution / saisir intercepter capturer / conduire diriger mener
    accelerer acceleration hater / accepter approuver adopter enteriner
    accord entente convention / accreditation accrediter inscription inscrire
    accueillir accueil recevoir hote / accuser reprocher
    critiquer protester / recevoir rencontrer / concept idee notion / reserve reticent
    acheter acquerir acquisition achat commander commande / actuel present / adapter adaptation
    adhesion adherer entree rejoindre candidature membre / adopter adoption approuver
    adversaire ennemi rival / aeroport aerien / aggraver deteriorer degradation
    securite securitaire / budget budgetaire / parlement parlementaire / milliard md mds
    manquement violation infraction / cesser arreter stopper / treve cessation
    implication engagement participation / agression invasion attaque guerre
    aide assistance soutien secours
    alimentaire cereales ble / allie alliee / allocution discours intervention
    ambassadeur emissaire / ambition ambitieux / ameliorer amelioration / ancien precedent
    annexion annexer / annoncer reveler devoiler / annuel annee an / annuler annulation
    appeler appel demander demande exhorter plaider / approuver adopter valider avaliser accord
    arme armement / armee militaire forces troupes / arriver arrivee
    assister participer presence present / attaque frappe assaut / attendre prevoir esperer
    augmenter hausse accroitre relever elever / autorisation permission
    autoriser autorisation permettre / avion appareil chasseur / avis opinion
    baisser baisse diminuer reduire / base fondement / bombardement bombarder
    budget budgetaire depense / budget depenses / bureau office / calendrier date
    candidature candidat adhesion / capacite aptitude / cause raison / centre pole
    ceremonie celebration / cesser arreter interrompre fin / cesser cessation arreter arret
    changer changement evoluer modifier / char blinde / chasseur avion combat / chateau palais
    chef responsable / choisir choix / choix option / clair evident
    climat climatique environnement / combat bataille / comite commission
    commandement etat-major / commerce commercial echanges / commun conjoint collectif ensemble
    complet total entier / condamner denoncer / condition exigence / conference forum
    conjoint commun conjointement / connaissance savoir / construire construction batir edifier
    contexte cadre / continuer poursuivre maintenir / contribuer fournir contributeur livrer
    contribution part / convier inviter invitation / cooperation cooperer collaboration
    cooperation cooperer collaborer partenariat travaux / coordonner coordination
    corruption corrompu / cout depense / covid pandemie coronavirus / craindre crainte peur
    credible credibilite / creer creation etablir fonder mettre / crise urgence
    croitre croissance augmenter / cyber numerique informatique
    debattre debat discuter discussion / decider decision convenir / decider decision trancher
    declaration communique / decrire exposer presenter / defaite perdre
    defendre defense proteger / defensif defense / defi difficulte enjeu
    demarrer commencer debut / democratie democratique / dependre dependance
    desaccord divergence division / desinformation propagande / determination volonte resolution
    determine resolu / detruire destruction eliminer demanteler / deuil condoleances
    deuxieme second / developper developpement / different divers / difficile dur ardu
    dirigeant chef leader / dirigeant chefs / discuter debattre echanger
    discuter debattre examiner evoquer aborder discussion echange entretenir consulter
    dissuader dissuasion / document texte / dommage degat / donner don offrir
    doubler doublement double / droit juridique loi / drone pilote / economie economique
    effectif troupes soldats / effet impact consequence / elargir elargissement
    election scrutin vote / eleve haut / eliminer supprimer / elire election scrutin
    empecher eviter prevenir / encourager inciter / energie energetique / enorme immense
    entier ensemble total / envisager considerer / envoyer deployer deploiement
    envoyer envoi expedier depecher / equiper equipement materiel / equitable juste
    espace spatial spatiale extra-atmospherique / essayer tenter / est oriental orientale
    etablir creer instaurer / etat nation membre / etendre elargir / etudier examiner etude
    evacuer evacuation / evoluer evolution / examiner etudier analyser aborder evoquer
    exclure refuser ecarter / exercice manoeuvre / exhorter appeler inciter presser
    exiger demander reclamer / expert specialiste / expliquer clarifier
    fabricant producteur industriel industrie entreprise / facile simple
    fardeau charges charge / fiable sur / fin achevement terme / final dernier
    financer financement fonds / flanc frontiere / fonds financement argent
    formation entrainement entrainer / former formation entrainer instruction
    formulation texte / fournir fourniture livrer procurer / franc ouvert / front bataille
    frontiere frontalier / futur avenir prochain / garantir garantie assurance
    gouverner gouvernance / grand vaste important
    gratitude remercier remerciement reconnaissance reconnaissant
    guerre agression invasion conflit / hausse augmentation / hommage saluer honorer
    idee notion / illegal illicite / independance independant / informer communiquer
    infrastructure cable gazoduc / initial premier / initiative projet
    innovation innover innovant / inquietude inquiet preoccupation preoccupe crainte
    instabilite instable / institution organisme / instructeur formateur
    interdire interdiction / investir investissement / invite convie hote
    journaliste media presse / lancer lancement debuter demarrer / lecon enseignement
    lent lentement / lettre courrier message / liberte libre / lier lie / lieu endroit site
    livrer livraison fournir fourniture / lutter combattre lutte contrer / majorite plupart
    marine naval maritime / matin matinee / mecanisme dispositif / mediation mediateur
    menace danger risque peril / mer maritime naval / mesure proportionne
    migration migratoire migrant migrants / militaire armee forces soldat / mine deminage
    missile fusee / mission operation / mobilite mouvement / moderniser modernisation
    mois mensuel / moitie demi / mondial monde international / montrer demontrer / mourir mort
    moyen ressource / multinational international / mutuel reciproque / navire bateau
    negocier negociation pourparlers / nier dementir / nombre chiffre / nord septentrional
    nucleaire atomique / objectif cible / obligation devoir / obliger contraindre
    observateur observer observation surveillance / obus munitions / occasion chance
    occuper occupation / organisation organisme / ouest occidental / outil instrument
    ouvrir ouverture inaugurer debuter entamer lancer / paix pacifique / paix treve cessez
    pandemie epidemie virus / paquet ensemble / parlement parlementaire depute
    partage repartition / participant present / partir depart sortie / patrouille police
    payer paiement financer / penurie manque insuffisance / perdre perte / personnel effectif
    petit faible / plafond plafonnement plafonner limite / plan projet programme / point sujet
    port portuaire / positif favorable constructif / possibilite option
    precedent dernier passe / preserver proteger sauvegarder defendre / presider presidence
    presse medias journalistes / pression presser / pret preparation preparer
    prevoir attendre prevu attendu / principal majeur / principe valeur / prix tarif
    proche pres / progres avancee progresser / progresser avancer
    prolonger prolongation etendre / promettre engager assurer promesse
    proposer proposition suggerer / proteger protection / public ouvert
    publier publication paraitre / qg quartier siege / question demander / quotidien jour
    rail ferroviaire / raison motif / rapide prompt / rapidite vite vitesse celerite
    rappeler rappel / ratifier ratification approuver / recent dernier / recherche scientifique
    recommander recommandation conseiller / reconnaitre admettre reconnaissance
    reconstruire reconstruction / reforme refonte restructuration / reforme reformer changement
    regle norme / regler reglement resolution solution / regretter deplorer
    rejeter refuser repousser / relation lien rapport / remettre remis remise
    remplacer remplacement / remplacer succeder
    renforcer accroitre consolider augmenter intensifier approfondir ameliorer
    renfort renforcement renforcer / reparer reparation / repas restauration
    repeter reiterer redire / reponse reagir reaction repondre riposte / reprendre reprise
    representant delegue / representer representation / requerir besoin necessiter exiger
    respecter respect observer / resultat bilan / retablir restaurer / retirer retrait quitter
    retour revenir / reunion rencontre entretien seance session reunir / role fonction
    saluer feliciter louer hommage / sanction restrictif / sante sanitaire medical
    satellite spatial / sauver sauvetage / secours aide humanitaire / securite surete securiser
    siege quartier general / similaire semblable / site internet web / societe entreprise
    soir soiree / sol territoire / soldat militaire troupes / solidaire solidarite
    sommet reunion / souhait souhaiter voeu vouloir
    soutenir soutien aider appuyer appui assistance aide / special particulier
    stabiliser stabilite / stationner stationnement deployer deploiement installer
    stock reserve / strategie strategique / structure organisation / succes reussite
    sud meridional / sujet theme question / supplementaire additionnel
    surveiller surveillance suivi observer / suspendre suspension geler / tache mission
    croire croit croient penser / clarifier preciser
    technologie technologique / tenir tenu tenue / terrestre sol
    terroriste terrorisme extremisme / traite accord pacte convention / transferer transfert
    transit passage / transparent transparence / transport acheminer / treve cessez-le-feu
    tripler triple / troupes soldats militaires forces / tuer mort deces
    uni unite cohesion solidarite / urgent pressant / utile constructif / vaccin vaccination
    vendre vente exporter / venir venu venue / verifier verification controle / victime mort
    victoire gagner vaincre / violer violation enfreindre / virtuel visioconference ligne
    visite deplacement voyage / vite rapidement promptement / vouloir souhaiter desirer
    voyage deplacement rendre / vrai veritable
    """.replace("\n", " / ").split(" / ")
    if group.strip()
)
