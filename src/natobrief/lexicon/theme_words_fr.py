"""French words that name a theme as a topic; see `natobrief.lexicon.theme_words_both`."""

from collections.abc import Mapping
from typing import Final

from natobrief.model.enums import Theme

#: Words by what they name, whatever their case.
PHRASES: Final[Mapping[Theme, str]] = {
    Theme.UKRAINE_SUPPORT: """
        ensemble complet de mesures d'assistance; train complet de mesures d'assistance;
        ensemble de mesures d'assistance complet; groupe de contact sur la défense de l'Ukraine;
        groupe de contact pour la défense de l'Ukraine; solidarité avec l'Ukraine;
        assistance à la sécurité et formation pour l'Ukraine;
        fonds d'affectation spéciale pour l'Ukraine
    """,
    Theme.RUSSIA: """
        Russie; russe; russes; Moscou; Fédération de Russie; Poutine; Conseil OTAN-Russie;
        relations OTAN-Russie; relations avec la Russie; dialogue avec la Russie;
        guerre contre l'Ukraine; guerre en Ukraine; guerre d'agression;
        guerre menée contre l'Ukraine; invasion de l'Ukraine; agression contre l'Ukraine;
        attaque* contre l'Ukraine; annexion de la Crimée; Acte fondateur OTAN-Russie
    """,
    Theme.CHINA: """
        Chine; chinois*; Pékin; Beijing; République populaire de Chine;
        montée en puissance de la Chine
    """,
    Theme.RESILIENCE: """
        résilience; résilient*; résilience de nos sociétés; préparation du secteur civil;
        préparation civile; plans civils d'urgence; exigences de base
    """,
    Theme.DETERRENCE_AND_DEFENCE: """
        dissuasion; dissuasion et défense; dissuasion et de défense; dissuasion et la défense;
        défense et dissuasion; défense collective; posture de défense;
        posture de dissuasion et de défense; présence avancée; présence avancée rehaussée;
        présence avancée adaptée; groupement* tactique*; défense avancée; flanc oriental; flanc est;
        partie orientale de l'Alliance; mesures d'assurance; mesures de réassurance;
        plan d'action réactivité; initiative pour la disponibilité; Force de réaction de l'OTAN;
        force de réaction alliée; fer de lance;
        force opérationnelle interarmées à très haut niveau de préparation; modèle de forces;
        plans de défense; plans régionaux; défense territoriale; planification de défense;
        police du ciel; police de l'espace aérien; mobilité militaire; article 5;
        objectifs capacitaires
    """,
    Theme.DEFENCE_SPENDING: """
        dépenses de défense; dépenses militaires; de plus pour la défense;
        davantage pour la défense; plus pour la défense; budget* de défense; budget* de la défense;
        investissement* de défense; investissement* dans la défense; dépenses de la défense;
        engagement en matière d'investissement de défense; engagement d'investissement de défense;
        engagement en matière d'investissements de défense; investi* davantage dans la défense;
        investi* dans la défense; partage des charges; partage de la charge; partage du fardeau;
        partage équitable des charges; partage plus équitable des charges; répartition des charges;
        répartition du fardeau; % du PIB; % de leur PIB; pour cent du PIB; 2% du PIB;
        2% de leur PIB; 3,5% du PIB; 5% du PIB; 2 pour cent du PIB; deux pour cent du PIB;
        % du produit intérieur brut; financement commun; objectif des 2%
    """,
    Theme.ENLARGEMENT: """
        élargissement; adhésion; protocole* d'adhésion; processus d'adhésion; porte ouverte;
        politique de la porte ouverte; politique de porte ouverte; plan d'action pour l'adhésion;
        pays candidat*; pays aspirant*; pays invité*; membre* à part entière; nouveau membre;
        nouveaux membres; futur* membre*; nouvel Allié; nouveaux Alliés; devenir membre*;
        rejoindre l'Alliance; rejoindre l'OTAN; rejoindre notre Alliance; rejoindront l'Alliance;
        rejoindra l'Alliance; aspirations euro-atlantiques; entrée dans l'Alliance;
        entrée dans l'OTAN; 31e Allié; 32e Allié; 31e membre; 32e membre;
        perspective d'adhésion; chemin de l'adhésion; voie de l'adhésion
    """,
    Theme.PARTNERSHIPS: """
        partenaire; partenaires; pays partenaire*; partenaires du Golfe; partenariat; partenariats;
        Partenariat pour la paix; Conseil de partenariat euro-atlantique; Dialogue méditerranéen;
        Initiative de coopération d'Istanbul; renforcement des capacités;
        renforcement des capacités de défense;
        renforcement des capacités de défense et des capacités de sécurité s'y rapportant;
        fonds d'affectation spéciale;
        partenaires mondiaux; pays de contact; sécurité coopérative; relations OTAN-Ukraine;
        coopération OTAN-Ukraine; relations avec l'Ukraine; coopération avec l'Ukraine;
        partenariat OTAN-Ukraine; partenariat spécifique; partenariat avec l'Ukraine
    """,
    Theme.WESTERN_BALKANS: """
        Balkans; Balkans occidentaux; Serbie; serbe; serbes; Europe du Sud-Est
    """,
    Theme.BLACK_SEA: "mer Noire; région de la mer Noire",
    Theme.COUNTER_TERRORISM: """
        terroris*; contre-terroris*; contreterroris*; antiterroris*; anti-terroris*;
        lutte contre le terrorisme; lutte antiterroriste; État islamique; coalition mondiale;
        coalition internationale contre Daech; Daech; combattant* étranger*;
        combattant* terroriste* étranger*
    """,
    Theme.AFGHANISTAN: """
        opération* en Afghanistan; mission* en Afghanistan; Kaboul; Kandahar; Soutien résolu;
        Force internationale d'assistance à la sécurité; FIAS
    """,
    Theme.IRAQ: """
        opération* en Irak; mission* en Irak; opération* en Iraq; mission* en Iraq; Irak; irakien*;
        Bagdad; mission OTAN en Iraq; mission de l'OTAN en Iraq
    """,
    Theme.LIBYA: "opération* en Libye; mission* en Libye; Libye; libyen*; Protecteur unifié",
    Theme.CYBER_DEFENCE: """
        cyber*; cyber-défense; cyber-attaque*; cyber-sécurité; cyber-menace*; cyber-espace;
        défense cyber; domaine cyber; attaque* informatique*; sécurité informatique
    """,
    Theme.HYBRID_THREATS: """
        menace* hybride*; attaque* hybride*; guerre* hybride*; action* hybride*; activité* hybride*;
        opération* hybride*; tactique* hybride*; défi* hybride*; campagne* hybride*;
        moyens hybrides; techniques hybrides; équipe* de soutien anti-hybride; anti-hybride;
        désinformation; sabotage; ingérence*; manipulation de l'information;
        activités malveillantes; actes de sabotage
    """,
    Theme.SPACE: """
        espace extra-atmosphérique; dans l'espace; depuis l'espace; domaine spatial;
        politique spatiale; politique de l'espace; centre spatial; moyens spatiaux;
        capacités spatiales; systèmes spatiaux; cyber et espace; cyberespace et espace; satellites;
        communications par satellite; espace et cyberespace; milieu spatial; services spatiaux;
        soutien spatial
    """,
    Theme.MISSILE_DEFENCE: """
        défense antimissile*; défense anti-missile*; défense antimissile balistique;
        défense aérienne et antimissile; défense aérienne et antimissile intégrée;
        défense contre les missiles balistiques; défense contre les missiles; bouclier antimissile*
    """,
    Theme.NUCLEAR_DETERRENCE: """
        dissuasion nucléaire; posture nucléaire; partage nucléaire; forces nucléaires;
        capacités nucléaires; Groupe des plans nucléaires; politique nucléaire; arsenal nucléaire;
        rhétorique nucléaire; menaces nucléaires; avions à double capacité;
        force de dissuasion nucléaire; posture de dissuasion nucléaire
    """,
    Theme.ARMS_CONTROL: """
        maîtrise des armements; désarmement; non-prolifération; prolifération;
        maîtrise des armements, désarmement et non-prolifération;
        maîtrise des armements, le désarmement et la non-prolifération;
        armes de destruction massive; traité FNI; Traité sur les FNI; traité FCE;
        forces nucléaires à portée intermédiaire; Ciel ouvert;
        traité sur la non-prolifération des armes nucléaires; désarmement nucléaire;
        monde sans armes nucléaires; armes légères et de petit calibre; armes légères;
        arme* chimique*; arme* biologique*; Traité sur le commerce des armes;
        chimique, biologique, radiologique et nucléaire; Document de Vienne
    """,
    Theme.CLIMATE_CHANGE: """
        changement climatique; changements climatiques; crise climatique; climat;
        diplomatie climatique; réchauffement climatique; réchauffement planétaire;
        gaz à effet de serre;
        dérèglement climatique; sécurité environnementale; sécurité climatique; neutralité carbone
    """,
    Theme.ENERGY_SECURITY: """
        sécurité énergétique; approvisionnement* énergétique*; dépendance* énergétique*;
        approvisionnement* en énergie; infrastructure* énergétique*; crise énergétique;
        prix de l'énergie; question* énergétique*; enjeu* énergétique*; marché* de l'énergie;
        chantage énergétique; source* d'énergie;
        politique énergétique; énergie comme arme; arme énergétique;
        énergie est devenue une arme; énergie est une arme; indépendance énergétique;
        ressources énergétiques; efficacité énergétique; gaz; gaz naturel; pétrole; gazoduc*;
        oléoduc*; pipeline*; énergies fossiles; combustible* fossile*; gaz naturel liquéfié;
        infrastructures énergétiques critiques; diversification énergétique
    """,
    Theme.DEFENCE_INDUSTRY: """
        industrie de défense; industrie de la défense; industries de défense; industrie d'armement;
        industriel* de la défense; industriel* de défense; base industrielle;
        capacité* industrielle*; base industrielle de défense; production de défense;
        production d'armement*; production de munitions; capacité* de production;
        coopération industrielle; acquisitions de défense; stocks de munitions; stocks d'armes;
        stocks d'armement*; reconstitu* des stocks; reconstitution de nos stocks;
        reconstituer nos stocks; reconstituer leurs stocks;
        plan d'action sur la production de défense; plan d'action pour la production de défense;
        acquisition conjointe; production industrielle; coopération en matière d'armement;
        ligne* de production; chaîne* de production
    """,
    Theme.EMERGING_TECHNOLOGIES: """
        technologies émergentes et technologies de rupture; technologies émergentes;
        technologies émergentes et de rupture; technologies de rupture; nouvelles technologies;
        intelligence artificielle; quantique*; systèmes autonomes; biotechnologie*;
        innovation de défense; innovation militaire; innovation dans la défense;
        avance technologique; avantage technologique; innovation technologique;
        Accélérateur d'innovation; fonds pour l'innovation; transformation numérique
    """,
    Theme.WOMEN_PEACE_SECURITY: """
        femmes, paix et sécurité; femmes, la paix et la sécurité; femmes paix et sécurité;
        résolution 1325; genre et sécurité; dimension de genre; perspective de genre;
        égalité des genres; égalité des sexes; rôle des femmes; participation des femmes;
        violence* sexuelle* en temps de conflit; violence* sexuelle* liée* aux conflits
    """,
    Theme.EU_COOPERATION: """
        coopération OTAN-UE; coopération UE-OTAN; relations OTAN-UE; relations UE-OTAN;
        coopération avec l'Union européenne; coopération avec l'UE; relations avec l'UE;
        relations avec l'Union européenne; partenariat avec l'UE;
        partenariat avec l'Union européenne; coopération entre l'OTAN et l'Union européenne;
        coopération entre l'OTAN et l'UE; l'OTAN et l'Union européenne; l'OTAN et l'UE;
        l'UE et l'OTAN; l'Union européenne et l'OTAN; l'Union et l'OTAN;
        défense européenne; Europe de la défense; autonomie stratégique;
        coopération structurée permanente; Berlin Plus; Fonds européen de la défense;
        politique de sécurité et de défense commune; politique européenne de sécurité et de défense
    """,
    Theme.MARITIME_SECURITY: """
        sûreté maritime; sécurité maritime; domaine maritime; stratégie maritime; posture maritime;
        opération* maritime*; présence maritime; présence navale; force* navale*; forces maritimes;
        liberté de navigation; piraterie; pirates; infrastructures sous-marines;
        infrastructures sous-marines critiques; câbles sous-marins; mer Égée; flotte fantôme;
        golfe d'Aden; connaissance de la situation maritime
    """,
    Theme.ARCTIC: "Arctique; Grand Nord",
    Theme.INDO_PACIFIC: """
        Indo-Pacifique; Asie-Pacifique; mer de Chine méridionale; mer de Chine orientale; Taïwan;
        détroit de Taïwan
    """,
    Theme.MIDDLE_EAST_NORTH_AFRICA: """
        Moyen-Orient et Afrique du Nord; Moyen-Orient et à l'Afrique du Nord;
        Moyen-Orient, Afrique du Nord; Afrique du Nord et Moyen-Orient;
        Afrique du Nord et au Moyen-Orient; Moyen-Orient et l'Afrique du Nord;
        Moyen-Orient et en Afrique du Nord; Moyen-Orient et de l'Afrique du Nord; Afrique du Nord;
        voisinage méridional; voisinage sud; flanc sud; flanc méridional; pôle pour le Sud;
        pôle régional pour le Sud; Dialogue méditerranéen; Maghreb
    """,
    Theme.PANDEMIC: "pandémie*; COVID 19; pandémie de COVID 19; crise sanitaire",
    Theme.TRANSFORMATION: """
        transformation de l'OTAN; initiatives de transformation; notre transformation;
        transformation de l'Alliance; transformation militaire;
        transformation politique et militaire; transformation militaire et politique;
        réforme de l'OTAN; réforme de l'Alliance; réforme interne; réforme des agences;
        structure de commandement; OTAN 2030; adaptation de l'OTAN; adaptation de l'Alliance;
        défense intelligente; initiative d'interconnexion des forces; agences de l'OTAN;
        réformes de l'OTAN; transformer l'Alliance; transformer l'OTAN; adapter l'Alliance;
        adapter l'OTAN; réformer l'Alliance; réformer l'OTAN; moderniser l'Alliance;
        moderniser l'OTAN; transformation de nos forces; transformation des forces alliées;
        transformation des capacités de l'Alliance; transformation des capacités alliées
    """,
    Theme.STRATEGIC_CONCEPT: "concept stratégique; concepts stratégiques",
    Theme.MIDDLE_EAST: """
        Moyen-Orient; Proche-Orient; Syrie; syrien*; Gaza; Israël; israélien*; Hamas; Hezbollah;
        Liban; golfe Persique; région du Golfe; pays du Golfe; partenaires du Golfe; États du Golfe;
        Conseil de coopération du Golfe; Initiative de coopération d'Istanbul
    """,
    Theme.BELARUS: "Bélarus; bélarussien*; biélorusse*; Biélorussie; Loukachenko",
    Theme.IRAN: "Iran; iranien*; République islamique d'Iran; Téhéran",
    Theme.GEORGIA: "Géorgie; géorgien*; Tbilissi; Abkhazie; Ossétie du Sud",
    Theme.KOSOVO: "opération* au Kosovo; mission* au Kosovo",
    Theme.MOLDOVA: "Moldavie; République de Moldova; moldave*; Transnistrie; Moldova",
    Theme.BOSNIA_AND_HERZEGOVINA: """
        Bosnie; Bosnie-Herzégovine; Bosnie et Herzégovine; bosnien*; bosniaque*
    """,
    Theme.MISSIONS_AND_OPERATIONS: """
        opérations dirigées par l'OTAN; missions dirigées par l'OTAN; opérations de l'OTAN;
        missions de l'OTAN; opérations OTAN; missions OTAN; opérations de l'Alliance;
        missions de l'Alliance; missions de formation; opérations militaires;
        missions et opérations; missions et opérations de l'OTAN; missions et à nos opérations;
        nos missions et nos opérations; nos missions et opérations; opérations et missions;
        opérations et les missions; missions et les opérations; opérations en cours; maintien de
        la paix; soutien de la paix; gestion des crises; gestion de crise; opération* de réponse
        aux crises; approche globale; opération* maritime*; Darfour
    """,
    Theme.CRITICAL_INFRASTRUCTURE: """
        infrastructure* critique*; infrastructures énergétiques critiques;
        infrastructures sous-marines critiques; infrastructures sous-marines; câbles sous-marins;
        infrastructures d'importance critique; protection des infrastructures
    """,
}

#: These only look as if they named a theme; being longer, they win.
NO_THEME: Final = """
        ses satellites; leurs satellites; pays satellites; États satellites;
        adhésion à l'UE; adhésion à l'Union européenne; élargissement de l'UE;
        élargissement de l'Union européenne; cotisation* d'adhésion; frais d'adhésion;
        membre à part entière de l'UE; membre à part entière de l'Union européenne;
        nouveaux membres du personnel; nouveaux membres de l'UE; rejoindre l'OTAN pour;
        journée porte ouverte; Déclaration de Beijing; Programme d'action de Beijing;
        accords de Minsk; accord de Minsk; protocole de Minsk; processus de Minsk; groupe de Minsk;
        République de Chine; gaz lacrymogène*; masque* à gaz; gaz toxique*; attaque* au gaz;
        climat de; climat politique; climat d'affaires; climat des affaires; climat économique;
        climat actuel; climat d'insécurité; partenaire* sociaux; partenaire* commerciaux;
        partenariat transatlantique; partenariat économique; partenariat bilatéral;
        partenariat public-privé; partenariats public-privé; ressortissant* russophone*;
        Commandement allié Transformation; commandant suprême allié Transformation; Géorgie du Sud;
        État de Géorgie; innovation sociale; dans l'espace euro-atlantique;
        dans l'espace transatlantique; dans l'espace aérien; dans l'espace européen;
        dans l'espace maritime; dans l'espace public; dans l'espace numérique;
        dans l'espace post-soviétique; dans l'espace informationnel; dans l'espace Schengen
"""

#: Words that name a theme where an agenda item consists of nothing else.
WHOLE_ITEMS: Final[Mapping[Theme, str]] = {
    Theme.UKRAINE_SUPPORT: """
        Ukraine; situation en Ukraine; situation en Ukraine et autour de l'Ukraine;
        situation en Ukraine et dans la région; évolution de la situation en Ukraine;
        situation de sécurité en Ukraine; crise en Ukraine; crise ukrainienne; OTAN et l'Ukraine;
        avenir de l'Ukraine
    """,
    Theme.SPACE: "espace",
    Theme.MISSIONS_AND_OPERATIONS: "opérations; missions",
    Theme.TRANSFORMATION: "transformation; réforme; réformes; adaptation",
    Theme.EU_COOPERATION: "Union européenne; UE; OTAN-UE",
    Theme.MARITIME_SECURITY: "questions maritimes",
    Theme.HYBRID_THREATS: "hybride; questions hybrides",
    Theme.MIDDLE_EAST_NORTH_AFRICA: "Sud",
    Theme.NUCLEAR_DETERRENCE: "questions nucléaires",
    Theme.ENERGY_SECURITY: "énergie",
    Theme.EMERGING_TECHNOLOGIES: "technologie; technologies; innovation",
    Theme.DEFENCE_INDUSTRY: "industrie",
}
