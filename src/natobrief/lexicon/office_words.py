"""The words for offices, in rows parted by semicolons; English and French, in the singular."""

from __future__ import annotations

from typing import Final

from natobrief.model import Level

#: English offices whose holders meet at a level.
LEVELLED_EN: Final = {
    Level.FOREIGN_MINISTERS: """
        foreign minister; federal foreign minister; foreign affairs minister; foreign secretary;
        minister of foreign affairs; minister for foreign affairs;
        federal minister for foreign affairs; federal minister of foreign affairs;
        minister of external affairs; minister of external relations; external affairs minister;
        minister for foreign and european affairs; minister of foreign and european affairs;
        minister for foreign and european affairs and trade;
        minister of foreign and european affairs and trade;
        minister for european and foreign affairs; minister of european and foreign affairs;
        minister for europe and foreign affairs; minister of europe and foreign affairs;
        federal minister for european and international affairs;
        minister of foreign affairs and trade; minister for foreign affairs and trade;
        minister of foreign affairs and cooperation; minister of foreign affairs and co-operation;
        minister of foreign affairs and international cooperation;
        minister of foreign affairs and european integration;
        minister of foreign affairs and european union; minister of foreign and political affairs;
        minister of foreign affairs, european union and cooperation; minister for foreign trade
        and foreign affairs; secretary of state for foreign affairs;
        secretary of state for foreign and commonwealth affairs;
        secretary of state for foreign, commonwealth and development affairs
    """,
    Level.DEFENCE_MINISTERS: """
        defence minister; defense minister; federal defence minister; national defence minister;
        national defense minister; minister of defence; minister of defense; minister for defence;
        minister for defense; federal minister of defence; federal minister of defense;
        minister of national defence; minister of national defense; minister for national defence;
        minister of the armed forces; minister for the armed forces; armed forces minister;
        defence secretary; defense secretary; secretary of defense; secretary of defence;
        secretary of state for defence; secretary of state for defense; secretary for defence;
        secretary of war
    """,
    Level.CHIEFS_OF_DEFENCE: """
        chief of defence; chief of defense; chief of the defence staff; chief of the defense staff;
        chief of defence staff; chief of defense staff; chief of the general staff;
        chief of general staff; chief of the hellenic national defence general staff;
        chief of the national defence general staff; chod
    """,
    Level.PERMANENT_REPRESENTATIVES: "permanent representative; ambassador; nato ambassador",
    Level.NATIONAL_ARMAMENTS_DIRECTORS: "national armaments director; armaments director",
}
#: French offices whose holders meet at a level.
LEVELLED_FR: Final = {
    Level.FOREIGN_MINISTERS: """
        ministre des affaires étrangères; ministre fédéral des affaires étrangères;
        ministre fédérale des affaires étrangères;
        ministre de l'europe et des affaires étrangères;
        ministre des affaires étrangères et européennes;
        ministre des affaires étrangères et du commerce;
        ministre des affaires étrangères et du commerce extérieur;
        ministre des affaires étrangères et du développement international;
        ministre des affaires étrangères et de la coopération;
        ministre des affaires étrangères et de la coopération internationale;
        ministre des relations extérieures; ministre des affaires extérieures;
        ministre chargé des affaires étrangères; ministre chargée des affaires étrangères;
        ministre en charge des affaires étrangères;
        chef de la diplomatie; cheffe de la diplomatie
    """,
    Level.DEFENCE_MINISTERS: """
        ministre de la défense; ministre des armées; ministre de la défense nationale;
        ministre fédéral de la défense; ministre fédérale de la défense;
        ministre chargé de la défense; ministre chargée de la défense;
        ministre en charge de la défense;
        ministre des armées et des anciens combattants; secrétaire à la défense;
        secrétaire d'état à la défense
    """,
    Level.CHIEFS_OF_DEFENCE: """
        chef d'état-major de la défense; chef d'état-major des armées; chef d'état-major;
        cheffe d'état-major de la défense; cheffe d'état-major des armées; cheffe d'état-major;
        chef de la défense; cheffe de la défense; chef d'état-major général;
        chef d'état-major interarmées; cheffe d'état-major interarmées;
        chef de l'état-major général; cheffe de l'état-major général; chef de l'état-major;
        cheffe de l'état-major
    """,
    Level.PERMANENT_REPRESENTATIVES: """
        représentant permanent; représentante permanente; ambassadeur; ambassadrice;
        délégué permanent; déléguée permanente
    """,
    Level.NATIONAL_ARMAMENTS_DIRECTORS: """
        directeur national des armements; directrice nationale des armements
    """,
}
#: Levels that have only a plural: nobody is a head of state and government.
SUMMIT: Final = """
    heads of state and government; heads of state and of government; heads of state or government;
    heads of state and/or government; heads of states and government;
    heads of states and governments; heads of state and governments; heads of government;
    nato leaders; alliance leaders;
    leaders of nato; allied leaders; state leaders; world leaders; leaders; allied heads of state;
    allied heads of state and government; heads of state; presidents and prime ministers;
    prime ministers;
    chefs d'état et de gouvernement; chefs d'état ou de gouvernement; chefs de gouvernement;
    chefs d'état; chefs d'état et de gouvernement alliés; premiers ministres;
    présidents et premiers ministres;
    dirigeants; dirigeants des pays de l'otan; dirigeants de l'otan; dirigeants alliés
"""
#: English offices with no level of their own.
OTHER_EN: Final = """
    president; president of the republic; leader; opposition leader; leader of the opposition;
    majority leader; minority leader; party leader; vice speaker; deputy speaker;
    prime minister; deputy prime minister;
    vice prime minister; first deputy prime minister; vice president; first vice president;
    president elect;
    executive vice president; chancellor; vice chancellor; federal chancellor; premier; taoiseach;
    head of state; head of government; head of the government; king; queen; crown prince;
    crown princess; emir; amir;
    sultan; grand duke; secretary of state; deputy secretary of state; under secretary of state;
    state secretary; parliamentary state secretary; deputy foreign minister;
    deputy minister of foreign affairs; deputy minister for foreign affairs;
    first deputy foreign minister; first deputy minister of foreign affairs;
    first deputy minister for foreign affairs; first deputy defence minister;
    first deputy defense minister; first deputy minister of defence;
    first deputy minister of defense; first deputy minister; first vice minister;
    deputy defence minister; deputy defense minister; deputy minister of defence;
    deputy minister of defense; deputy secretary of defense; under secretary of defense;
    deputy assistant secretary of defense; assistant secretary of defense;
    assistant secretary of state; deputy assistant secretary of state;
    minister of interior; minister of the interior; minister for the interior; interior minister;
    home secretary; finance minister; minister of finance; justice minister; minister of justice;
    energy minister; trade minister; minister of state; minister of state for foreign affairs;
    minister of state for defence; minister of state for european affairs;
    minister of state for europe; minister of state for security; minister; deputy minister;
    vice minister;
    press secretary; deputy press secretary; federal councillor;
    secretary; undersecretary; national security adviser; national security advisor;
    high representative; high representative/vice-president; high representative and vice-president;
    eu's high representative/vice-president; european union's high representative;
    european union's high representative/vice-president;
    eu high representative; eu high representative/vice-president;
    eu high representative and vice-president; eu's high representative;
    eu high representative and vice-president of the european commission;
    eu's high representative and vice-president of the european commission;
    eu high representative/vice-president of the european commission;
    eu's high representative/vice-president of the european commission;
    high representative of the european union; european union high representative;
    european union's high representative; high representative of the eu;
    eu high representative for foreign affairs and security policy;
    eu's high representative for foreign affairs and security policy;
    european union's high representative for foreign affairs and security policy;
    high representative for foreign affairs and security policy;
    high representative of the eu for foreign affairs and security policy;
    high representative of the union for foreign affairs and security policy;
    high representative of the european union for foreign affairs and security policy;
    eu high representative for foreign affairs; eu's high representative for foreign affairs;
    high representative for foreign affairs; eu foreign policy chief; eu's foreign policy chief;
    eu foreign affairs chief; eu's top diplomat; eu top diplomat;
    high representative/vice-president of the european commission;
    high representative and vice-president of the european commission;
    high commissioner for refugees; high commissioner for human rights; high commissioner;
    executive secretary; chairperson-in-office; chair-in-office; osce chairperson-in-office;
    chairman-in-office; chairwoman-in-office; osce chairman-in-office; osce chairwoman-in-office;
    hr/vp; hrvp; under-secretary-general; undersecretary-general; special coordinator;
    representative on freedom of the media; osce representative on freedom of the media;
    press attaché; press attache; defence attaché; defense attaché; military attaché;
    special adviser; special advisor; senior adviser; senior advisor;
    mediator; co-mediator; chief mediator;
    personal representative; deputy permanent representative; head of delegation;
    permanent secretary; permanent under-secretary; permanent under secretary;
    political director; minister-president;
    presidency member; chairman of the presidency;
    chairwoman of the presidency; chair of the presidency; member of the presidency;
    chief of staff; deputy national security adviser; deputy national security advisor;
    diplomatic adviser; diplomatic advisor; foreign policy adviser; foreign policy advisor;
    foreign and security policy adviser; foreign and security policy advisor;
    chief of mission; deputy chief of mission;
    chargé d'affaires; chargée d'affaires; charge d'affaires; political counselor;
    political counsellor; political coordinator; political co-ordinator;
    secretary of the national security council; secretary of the national security and defence
    council; head of the presidential office; head of the office of the president;
    minister of european affairs; minister for european affairs; minister for europe;
    minister of european integration; minister for international development;
    minister of internal affairs; minister for internal affairs;
    special representative; special envoy; personal envoy;
    senior civilian representative; civilian representative;
    nato senior civilian representative; nato's senior civilian representative;
    assistant secretary general; nato assistant secretary general;
    deputy assistant secretary general;
    nato spokesperson; nato spokeswoman; nato spokesman; spokesperson; spokesman; spokeswoman;
    deputy spokesperson; nato deputy spokesperson; commander; supreme commander; deputy commander;
    deputy supreme allied commander europe; supreme allied commander europe;
    supreme allied commander, europe; deputy supreme allied commander, europe;
    supreme allied commander, transformation; deputy supreme allied commander, transformation;
    supreme allied commander transformation; supreme allied commander for transformation;
    supreme commander transformation; supreme commander for transformation;
    supreme commander europe;
    deputy supreme allied commander transformation; supreme allied commander; saceur; sact;
    chairman of the joint chiefs of staff; chairman of the joint chiefs of staff committee;
    director general; deputy director general;
    director general of the international military staff; commissioner;
    european council president; european commission president; european parliament president;
    ambassador to nato; us ambassador to nato; speaker of parliament; speaker of the parliament;
    parliament president; president of parliament; president of the parliament;
    speaker; mayor; governor; director; chairman; chairwoman; chairperson; deputy chair;
    general manager; executive director; managing director; chief executive;
    chief executive officer; assistant to the president;
    assistant to the president for national security affairs
"""
#: What assistant secretaries general are responsible for.
DIVISIONS: Final = """
    operations; defence policy and planning; defence planning and policy; defence investment;
    public diplomacy; political affairs and security policy; political affairs;
    emerging security challenges; intelligence and security; executive management;
    innovation, hybrid and cyber; defence industry, innovation and armaments;
    cyber and digital transformation
"""
#: French offices with no level of their own.
OTHER_FR: Final = """
    président; présidente; vice-président; vice-présidente; premier ministre; première ministre;
    vice-premier ministre; vice-première ministre; chancelier; chancelière; chancelier fédéral;
    chancelière fédérale; ministre; ministre d'état; ministre délégué; ministre déléguée;
    vice-ministre; conseiller fédéral; conseillère fédérale; président de la Confédération;
    présidente de la Confédération; vice-président de la Confédération;
    vice-présidente de la Confédération; chancelier de la Confédération;
    secrétaire d'état; secrétaire; secrétaire parlementaire; secrétaire d'état parlementaire;
    secrétaire exécutif; secrétaire exécutive; président élu; présidente élue;
    sous-secrétaire d'état; haut représentant; haute représentante;
    haut représentant de l'union européenne; haute représentante de l'union européenne;
    haute représentante de l'ue; haut représentant de l'ue;
    haut représentant de l'union européenne pour les affaires étrangères et la politique de
    sécurité;
    haute représentante de l'union européenne pour les affaires étrangères et la politique de
    sécurité; haut représentant de l'union pour les affaires étrangères et la politique de sécurité;
    haute représentante de l'union pour les affaires étrangères et la politique de sécurité;
    haut représentant de l'ue pour les affaires étrangères et la politique de sécurité;
    haute représentante de l'ue pour les affaires étrangères et la politique de sécurité;
    porte-parole; porte-parole adjoint; porte-parole adjointe; porte-parole de l'otan;
    envoyé spécial; envoyée spéciale; envoyé personnel; envoyée personnelle;
    représentant spécial; représentante spéciale; émissaire;
    haut commissaire; haute commissaire; haut commissaire aux droits de l'homme;
    haute commissaire aux droits de l'homme; haute commissaire aux réfugiés;
    haut-commissaire aux réfugiés; haut commissaire aux
    réfugiés; président en exercice; présidente en exercice; conseiller à la sécurité nationale;
    conseillère à la sécurité nationale; commissaire européen; commissaire européenne;
    commandant suprême; commandante suprême; commandant suprême des forces alliées en europe;
    commandant suprême allié transformation; commandant suprême allié pour la transformation;
    chef de l'état; cheffe de l'état; chef du gouvernement; cheffe du gouvernement;
    secrétaire général adjoint; secrétaire générale adjointe; ministre de l'intérieur;
    ministre des finances; ministre de la justice; roi; reine; directeur; directrice;
    directeur général; directrice générale; directeur exécutif; directrice exécutive;
    directeur politique; directrice politique; directeur de cabinet; directrice de cabinet;
    directeur général adjoint; directrice générale adjointe; directeur adjoint;
    directrice adjointe; leader; chef de l'opposition; cheffe de l'opposition;
    président du parlement; présidente du parlement; président de l'assemblée nationale;
    présidente de l'assemblée nationale; président du sénat; présidente du sénat;
    président de la chambre des représentants; présidente de la chambre des représentants;
    président de la chambre des députés; présidente de la chambre des députés;
    président du conseil européen; présidente du conseil européen;
    président de la commission européenne; présidente de la commission européenne;
    président du parlement européen; présidente du parlement européen;
    ministre-président; ministre-présidente; prince héritier; princesse héritière; émir; sultan;
    grand-duc; grande-duchesse; gouverneur; gouverneure; maire; bourgmestre; médiateur; médiatrice;
    commissaire; représentant personnel; représentante personnelle; représentant spécial adjoint;
    représentante spéciale adjointe; représentant permanent adjoint;
    représentante permanente adjointe; chef de mission; cheffe de mission;
    chef de la mission; cheffe de la mission;
    chef de délégation; cheffe de délégation; chef adjoint de la mission;
    cheffe adjointe de la mission; chef de cabinet; cheffe de cabinet;
    chargé d'affaires; chargée d'affaires; coordonnateur; coordonnatrice; coordinateur;
    coordinatrice; coordonnateur spécial; coordonnatrice spéciale; coordinateur spécial;
    coordinatrice spéciale; conseiller diplomatique; conseillère diplomatique;
    conseiller d'état; conseiller spécial; conseillère spéciale; conseiller politique;
    conseillère politique; attaché de défense; attachée de défense; attaché militaire;
    attachée militaire; commandant; commandante; commandant adjoint; commandante adjointe;
    président directeur général; sous-secrétaire général; sous-secrétaire générale;
    administrateur; administratrice; président du conseil des ministres;
    présidente du conseil des ministres; président du gouvernement; présidente du gouvernement;
    président de la transition; présidente de la transition
"""
#: Offices of the Alliance beside its three own: who holds one holds it for the Alliance.
ALLIANCE_POSTS: Final = """
    nato spokesperson; nato spokeswoman; nato spokesman; nato deputy spokesperson;
    assistant secretary general; deputy assistant secretary general;
    supreme allied commander europe; supreme allied commander transformation;
    supreme allied commander for transformation; supreme commander for transformation;
    supreme commander europe; supreme commander transformation;
    deputy supreme allied commander transformation;
    supreme allied commander, europe; supreme allied commander, transformation;
    deputy supreme allied commander, europe; deputy supreme allied commander, transformation;
    deputy supreme allied commander europe; saceur; sact; porte-parole de l'otan;
    commandant suprême des forces alliées en europe; commandant suprême allié transformation;
    commandant suprême allié pour la transformation;
    director general of the international military staff
"""
