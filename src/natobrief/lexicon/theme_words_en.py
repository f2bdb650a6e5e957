"""English words that name a theme as a topic; see `natobrief.lexicon.theme_words_both`.

Spelling is British; American spellings are added where the words are indexed.
"""

from collections.abc import Mapping
from typing import Final

from natobrief.model.enums import Theme

#: Words by what they name, whatever their case.
PHRASES: Final[Mapping[Theme, str]] = {
    Theme.UKRAINE_SUPPORT: """
        Comprehensive Assistance Package*; Ukraine Defence Contact Group; Ramstein format;
        Security Assistance and Training for Ukraine; security assistance for Ukraine;
        Ukraine Trust Fund*; Trust Fund* for Ukraine; commitment to Ukraine; Ukraine Compact;
        solidarity with Ukraine; Prioritised Ukraine Requirements List
    """,
    Theme.RUSSIA: """
        Russia*; Moscow; NATO-Russia Council; NATO-Russia relations; NATO-Russia Founding Act;
        relations with Russia; dialogue with Russia; partnership with Russia; war against Ukraine;
        war on Ukraine; war of aggression; war in Ukraine; war in and around Ukraine;
        invasion of Ukraine; aggression against Ukraine; aggression in Ukraine;
        aggressive actions against Ukraine; attack* on Ukraine; attack* on Ukrainian*;
        strikes on Ukraine; strikes on Ukrainian*; attack* against Ukraine; annexation of Crimea;
        occupation of Crimea; annexation of Ukrainian territor*
    """,
    Theme.CHINA: """
        China; Chinese; Beijing; People's Republic of China; China's rise; rise of China
    """,
    Theme.RESILIENCE: """
        resilience; resilient; civil preparedness; civil emergency planning; societal resilience;
        resilience of our societies; baseline requirements; civil emergencies
    """,
    Theme.DETERRENCE_AND_DEFENCE: """
        deterrence; deter and defend; deter aggression; deterring aggression;
        deterrence and defence; deterrence and defence posture; defence and deterrence;
        collective defence; defence posture; forward presence; enhanced forward presence;
        tailored forward presence; battlegroup*; battle group*; forward defence*; forward posture;
        eastern flank; eastern part of the Alliance; eastern part of our Alliance;
        assurance measures; reassurance measures; Readiness Action Plan; Readiness Initiative;
        spearhead force; Very High Readiness Joint Task Force; NATO Response Force;
        Allied Reaction Force; Force Model; high readiness forces; readiness of our forces;
        readiness of forces; defence plans; regional plans; regional defence plans;
        territorial defence; defence planning; capability targets; military mobility;
        rapid reinforcement; military adaptation; Article 5; Article V;
        Enhanced Vigilance Activities; contingency plans
    """,
    Theme.DEFENCE_SPENDING: """
        defence spending; defence expenditure*; defence budget*; defence investment*;
        Defence Investment Pledge; Defence Investment Plan; military spending; spending on defence;
        spend* more on defence; invest* more in defence; investment in defence;
        investing in defence; invest* in our defence; burden sharing; burdensharing;
        sharing the burden; share the burden; sharing of the burden; fair* share of the burden;
        sharing responsibilit*; % of GDP; per cent of GDP; percent of GDP;
        % of gross domestic product; 2% of GDP; 2% guideline; 2% target; 5% target;
        spending target*; two per cent of GDP; two percent of GDP; 2 per cent of GDP;
        2 percent of GDP; 3.5% of GDP; 5% of GDP; five per cent of GDP; five percent of GDP;
        common funding; NATO common funding
    """,
    Theme.ENLARGEMENT: """
        enlargement; accession; accession protocol*; open door; open door policy; door remains open;
        door is open; door to NATO; door to membership; membership; Membership Action Plan;
        aspirant*; aspirant countr*; aspirant partner*; aspiring member*; invitee*;
        full-fledged member*; fully-fledged member*; full member*; new member*; future member*;
        become* a member; become members; becoming a member; becoming members; welcome* as members;
        welcome them as members; welcome them as Allies; 31st Ally; 32nd Ally; newest member*;
        newest Ally; newest Allies; join the Alliance; joining the Alliance; joins the Alliance;
        joined the Alliance; join our Alliance; joining our Alliance; join NATO; joining NATO;
        joined NATO; invitation to join; euro-atlantic aspirations; membership aspirations;
        membership perspective; path to membership; path towards membership; path to NATO;
        path towards NATO; path to the Alliance; path towards the Alliance; road to NATO membership;
        path into NATO; path into the Alliance; way into the Alliance
    """,
    Theme.PARTNERSHIPS: """
        partners; partner countr*; partner nation*; partnership*; Gulf partners;
        Partnership for Peace; Euro-Atlantic Partnership Council; Mediterranean Dialogue;
        Istanbul Cooperation Initiative; Partnership Interoperability Initiative;
        Individual Partnership Action Plan*; defence capacity building;
        defence and related security capacity building; capacity building; capacity-building;
        contact countries; global partner*; trust fund*;
        relations with Ukraine; cooperation with Ukraine; NATO-Ukraine relations;
        NATO-Ukraine cooperation; NATO-Ukraine partnership; distinctive partnership;
        practical cooperation; non-member countries; non-NATO countries; non-NATO partners;
        cooperative security; Enhanced Opportunities Partner*; Planning and Review Process
    """,
    Theme.WESTERN_BALKANS: """
        Western Balkan*; Balkan*; Serbia; Serbian*; South-East Europe; South-Eastern Europe;
        Southeast Europe; Southeastern Europe
    """,
    Theme.BLACK_SEA: "Black Sea; Black Sea region; Black Sea security; Sea of Azov; Azov Sea",
    Theme.COUNTER_TERRORISM: """
        terroris*; counter-terroris*; counterterroris*; anti-terroris*; antiterroris*;
        fight against terroris*; war on terror; combating terroris*; fight against ISIS;
        fight against ISIL; Global Coalition; Islamic State; coalition to defeat ISIS;
        Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant;
        Islamic State in Iraq and Syria; Islamic State in Iraq and the Levant; Da'esh; Daesh;
        foreign fighter*; foreign terrorist fighter*
    """,
    Theme.AFGHANISTAN: """
        operation* in Afghanistan; mission* in Afghanistan; Kabul; Kandahar;
        International Security Assistance Force; Helmand; Islamic State of Afghanistan
    """,
    Theme.IRAQ: """
        operation* in Iraq; mission* in Iraq; Baghdad; NATO Mission Iraq;
        NATO Training Mission Iraq; NATO Mission in Iraq
    """,
    Theme.LIBYA: "operation* in Libya; mission* in Libya; Libya*; no-fly zone over Libya",
    Theme.CYBER_DEFENCE: """
        cyber*; cyber defence*; cyber threat*; cyber attack*; cyber-attack*; cyber security;
        cyber resilience; cyber space; cyber operations; cyber domain; cyber incident*;
        Cyber Defence Pledge; malicious cyber activit*; cyber capabilit*; hybrid and cyber;
        hybrid, cyber; cyber and hybrid; cyber, hybrid; cyber and space; cyber space and space;
        space and cyber; space and cyberspace; cyberspace and space; cyber, space
    """,
    Theme.HYBRID_THREATS: """
        hybrid threat*; hybrid attack*; hybrid warfare; hybrid activit*; hybrid action*;
        hybrid operation*; hybrid tactic*; hybrid challenge*; hybrid campaign*; hybrid war;
        hybrid means; hybrid tools; hybrid techniques; hybrid aggression; hybrid strateg*;
        hybrid interference; hybrid methods; hybrid and cyber; hybrid, cyber; cyber and hybrid;
        cyber, hybrid; hybrid and other threats; counter-hybrid; counter hybrid support team*;
        disinformation; information manipulation; sabotage; foreign interference; malign activit*;
        malign influence; acts of sabotage; hostile information; information warfare;
        election interference
    """,
    Theme.SPACE: """
        outer space; in space; from space; to space; space domain; space policy; space-based;
        space based assets; space assets; space capabilit*; space centre; space systems;
        space operations; space security; space as an operational domain; cyber and space;
        cyber space and space; space and cyber; space and cyberspace; cyberspace and space;
        cyber, space; space services; space support; NATO Space Centre; satellites;
        satellite communications; satellite imagery; overarching space policy
    """,
    Theme.MISSILE_DEFENCE: """
        missile defence*; ballistic missile defence*; theatre missile defence; missile shield;
        air and missile defence*; integrated air and missile defence*; anti-missile;
        missile defence system*; Patriot deployment; territorial missile defence
    """,
    Theme.NUCLEAR_DETERRENCE: """
        nuclear deterrence; nuclear deterrent*; nuclear posture; nuclear sharing; nuclear forces;
        nuclear capabilit*; Nuclear Planning Group; nuclear mission; nuclear policy;
        nuclear planning; nuclear arsenal*; nuclear rhetoric; nuclear sabre-rattling;
        nuclear threats; nuclear alliance; dual-capable aircraft; nuclear deterrence posture;
        nuclear burden sharing; nuclear doctrine; nuclear stockpile*
    """,
    Theme.ARMS_CONTROL: """
        arms control; disarmament; non-proliferation; nonproliferation; proliferation;
        arms control, disarmament and non-proliferation;
        arms control, disarmament, and non-proliferation; counter-proliferation;
        weapons of mass destruction; INF Treaty; New START Treaty;
        Intermediate-Range Nuclear Forces; Conventional Armed Forces in Europe; CFE Treaty;
        Open Skies; Nuclear Non-Proliferation Treaty; Non-Proliferation Treaty; Moscow Treaty;
        nuclear disarmament; world without nuclear weapons; small arms and light weapons;
        small arms; mine action; chemical weapon*; biological weapon*; Arms Trade Treaty;
        chemical, biological, radiological and nuclear; Vienna Document; Ottawa Convention;
        accession to the NPT; chemical weapons stockpile*
    """,
    Theme.CLIMATE_CHANGE: """
        climate change; climate security; climate and security; climate crisis; climate action;
        changing climate; climate diplomacy; climate; global warming; environmental security;
        greenhouse gas;
        greenhouse gases; greenhouse gas emissions; carbon emissions; net zero;
        Climate Change and Security Action Plan
    """,
    Theme.ENERGY_SECURITY: """
        energy security; energy and food security; energy suppl*;
        energy depend*; dependen* on energy; energy infrastructure;
        energy crisis; energy market*; energy price*; energy blackmail; energy source*;
        energy policy; energy policies; energy sector; energy weapon; energy as a weapon;
        energy has become a weapon; energy is a weapon; weaponis* energy; weaponisation of energy;
        energy independence; energy needs; energy resilience; energy resources; energy imports;
        energy diversification; security of energy; energy efficiency; gas; natural gas; oil;
        oil and gas; gas supplies; fossil fuel*; pipeline*; liquefied natural gas;
        critical energy infrastructure; energy disruption*
    """,
    Theme.DEFENCE_INDUSTRY: """
        defence industr*; defence industrial; defence industrial base; defence production;
        defence procurement; defence manufactur*; defence compan*; defence trade; arms industr*;
        arms production; armaments industr*; industrial capacity; industrial cooperation;
        industrial base; industrial production; production capacity; ammunition production;
        production of ammunition; stockpile*; ammunition stock*; munitions stock*; weapons stock*;
        replenish* stock*; replenish* our stock*; refill* our stock*; restock*;
        Defence Production Action Plan; Defence Production Pledge; NATO Industry Forum;
        Industrial Capacity Expansion Pledge; joint procurement; multinational procurement;
        production line*; assembly line*; armaments cooperation; industry partner*;
        industrial partner*
    """,
    Theme.EMERGING_TECHNOLOGIES: """
        emerging and disruptive technolog*; emerging technolog*; disruptive technolog*;
        new technolog*; artificial intelligence; quantum; autonomous systems; biotechnolog*;
        defence innovation; military innovation; innovation in defence; Innovation Fund;
        Defence Innovation Accelerator;
        technological edge; technological innovation; technological advantage;
        digital transformation; big data; hypersonic technolog*; technological change;
        science and technology
    """,
    Theme.WOMEN_PEACE_SECURITY: """
        women, peace and security; women, peace, and security; women peace and security;
        resolution 1325; Security Council Resolution 1325; gender; gender perspective*;
        gender equality; gender-based violence; role of women; conflict-related sexual violence;
        sexual violence in conflict; sexual exploitation and abuse; women's participation
    """,
    Theme.EU_COOPERATION: """
        NATO-European Union; NATO-EU cooperation; NATO-EU relations; EU-NATO cooperation;
        NATO-EU partnership*; EU-NATO partnership*; NATO-European Union partnership*;
        cooperation with the European Union; cooperation with the EU; cooperation with EU;
        relations with the European Union; relations with the EU;
        partnership with the European Union; partnership with the EU; work with the European Union;
        working with the European Union; work with the EU; working with the EU;
        cooperation between NATO and the European Union; cooperation between NATO and the EU;
        cooperation between the EU and NATO; cooperation between the European Union and NATO;
        the EU and NATO; the European Union and NATO;
        NATO and the European Union; NATO and the EU; EU battlegroup*; EU battle group*; EU defence;
        European defence; EU security and defence; European Defence Fund;
        European strategic autonomy; strategic autonomy; Berlin Plus;
        Permanent Structured Cooperation; European Security and Defence Policy;
        Common Security and Defence Policy
    """,
    Theme.MARITIME_SECURITY: """
        maritime security; maritime domain; maritime strategy; maritime posture;
        maritime operation*; maritime task force; maritime group*; maritime presence;
        maritime situational awareness; maritime capabilit*; maritime patrol*; maritime command;
        freedom of navigation; naval presence; naval force*; naval operation*; sea lanes;
        sea lines of communication; piracy; pirates; counter-piracy; anti-piracy;
        critical undersea infrastructure; undersea infrastructure; undersea cables;
        underwater infrastructure; undersea pipelines; sea lines; Aegean Sea; shadow fleet;
        Gulf of Aden
    """,
    Theme.ARCTIC: "Arctic; High North; Arctic region",
    Theme.INDO_PACIFIC: """
        Indo-Pacific; Asia-Pacific; Indo-Pacific partners; Asia-Pacific partners;
        Indo-Pacific region; Asia-Pacific region; South China Sea; East China Sea; Taiwan;
        Taiwan Strait
    """,
    Theme.MIDDLE_EAST_NORTH_AFRICA: """
        wider Middle East and North Africa; broader Middle East and North Africa;
        Middle East and North Africa; Middle East and Northern Africa; Middle East, North Africa;
        Middle East/North Africa; North Africa and the Middle East; North Africa and Middle East;
        North Africa*;
        Northern Africa; southern neighbourhood; southern neighbour*; southern flank;
        neighbourhood to the south; our southern neighbourhood; challenges from the south;
        threats from the south; challenges in the south; challenges emanating from the south;
        threats emanating from the south; instability in the south; instability to the south;
        Mediterranean Dialogue; Hub for the South; Regional Hub for the South;
        framework for the South
    """,
    Theme.PANDEMIC: "pandemic*; COVID 19; COVID 19 pandemic; coronavirus pandemic; health crisis",
    Theme.TRANSFORMATION: """
        NATO transformation; NATO's transformation; our transformation; transformation efforts;
        transformation initiatives; transformation process; transformation of the CNAD;
        agenda of reform; internal reform*; alliance modernisation; Alliance's reform;
        transformation of Allied forces;
        transformation of our forces; transformation of NATO;
        transformation of the Alliance; Alliance transformation; Alliance's transformation;
        political and military transformation; military and political transformation;
        military transformation; defence transformation; transformation agenda; NATO reform*;
        NATO's reform; reform of NATO; reform of the Alliance; NATO reform agenda;
        NATO's reform agenda; Alliance reform agenda; command structure; military command structure;
        headquarters reform; agencies reform; agency reform; reform of the agencies; NATO 2030;
        NATO adaptation; NATO's adaptation; adaptation of NATO; adaptation of the Alliance;
        Alliance adaptation; Alliance's adaptation; Smart Defence; Connected Forces Initiative;
        NATO agencies; institutional adaptation; Forces 2020; NATO's ongoing transformation;
        ongoing transformation; transformation of Alliance capabilities; continuing transformation;
        continued transformation; further transformation; NATO's continued adaptation;
        NATO's continuing adaptation; NATO's ongoing adaptation; Alliance's continued adaptation;
        Alliance's continuing adaptation; Alliance's ongoing adaptation;
        continued adaptation of NATO;
        continued adaptation of the Alliance; continuing adaptation of NATO;
        continuing adaptation of the Alliance; how NATO is adapting; how the Alliance is adapting;
        modernisation of NATO; modernisation of the Alliance; modernization of NATO;
        modernization of the Alliance; NATO's modernisation; Alliance's modernisation;
        transform the Alliance; transform our Alliance; transform NATO; transform our forces;
        transform Alliance capabilities; transform Allied forces;
        transforming the Alliance; transforming our Alliance; transforming NATO;
        transforming Alliance capabilities; transforming Allied capabilities;
        transforming our capabilities; transforming our forces; transforming Allied forces;
        transforming NATO's forces; transforming military capabilities; transforming NATO forces;
        reform the Alliance; reforming the Alliance; reform NATO; reforming NATO;
        adapt the Alliance; adapting the Alliance; adapt NATO; adapting NATO; adapting our Alliance;
        modernising the Alliance; modernise the Alliance; modernising NATO; modernise NATO
    """,
    Theme.STRATEGIC_CONCEPT: "Strategic Concept; Strategic Concepts",
    Theme.MIDDLE_EAST: """
        Middle East; Middle Eastern; Middle East peace process; Syria; Syrian*; Gaza; Israel;
        Israeli*; Hamas; Hezbollah; Lebanon; Persian Gulf; Gulf region; Gulf states;
        Gulf Cooperation Council; Gulf countries; Gulf partners; Istanbul Cooperation Initiative;
        wider Middle East
    """,
    Theme.BELARUS: "Minsk regime; Lukashenko; Lukashenka",
    Theme.IRAN: """
        Iran*; Islamic Republic of Iran; Tehran; Teheran; Iran's malign activit*;
        Iranian malign activit*; Iran's malign influence; Iranian malign influence
    """,
    Theme.GEORGIA: "Georgia; Georgian*; Tbilisi; Abkhazia; South Ossetia; NATO-Georgia Commission",
    Theme.KOSOVO: "operation* in Kosovo; mission* in Kosovo",
    Theme.MOLDOVA: "Republic of Moldova; Transnistria",
    Theme.BOSNIA_AND_HERZEGOVINA: """
        Bosnia; Bosnian*; Bosnia and Herzegovina; Bosnia-Herzegovina; Bosnia & Herzegovina
    """,
    Theme.MISSIONS_AND_OPERATIONS: """
        NATO-led operations; NATO-led missions; training missions; NATO operations; NATO missions;
        NATO's operations; NATO's missions; Alliance operations; Alliance's operations;
        Allied operations; military operations led by NATO; military operations;
        missions and operations; operations and missions; NATO missions and operations; NATO's
        missions and operations; NATO operations and missions; NATO's operations and missions; our
        operations; our missions; current operations; ongoing operations; operational commitments;
        peacekeeping; peacekeepers; peace support operation*; crisis management; crisis response
        operation*; crisis response; expeditionary operation*; comprehensive approach;
        stabilisation operation*; maritime operation*; troop contribut*; African Union mission*;
        Darfur
    """,
    Theme.CRITICAL_INFRASTRUCTURE: """
        critical infrastructure*; critical energy infrastructure; critical undersea infrastructure;
        undersea infrastructure; undersea cables; undersea pipelines; underwater infrastructure;
        critical national infrastructure; infrastructure protection; protection of infrastructure;
        submarine cables; subsea infrastructure; subsea cables
    """,
}

#: These only look as if they named a theme; being longer, they win.
NO_THEME: Final = """
        membership fee; membership fees; membership dues; membership card*; union membership;
        EU membership; membership of the EU; membership in the EU; membership of the European Union;
        membership in the European Union; European Union membership; EU accession; EU enlargement;
        accession to the EU; accession to the European Union; enlargement of the EU;
        enlargement of the European Union; accession to power; accession to the throne;
        Arms Trade Treaty accession; full membership of the EU; join NATO's; join NATO foreign;
        join NATO defence; join NATO ministers; join NATO Allies; join NATO leaders;
        join NATO heads; join NATO ambassadors; join NATO-led; join NATO in; join NATO counterparts;
        join NATO forces; join NATO troops; join NATO operation*; join NATO mission*;
        join NATO military; join NATO chiefs; join NATO officials; join NATO for;
        join NATO partners; join NATO colleagues; join NATO exercise*; join NATO Secretary;
        joining NATO's; joining NATO foreign; joining NATO defence; joining NATO ministers;
        joining NATO Allies; joining NATO leaders; joining NATO-led; joining NATO in; joined NATO's;
        joined NATO foreign; joined NATO defence; joined NATO ministers; joined NATO Allies;
        joined NATO leaders; joined NATO-led; joined NATO in; new members of staff;
        new member of staff; new members of the Council; new members of the European Union;
        new members of the EU; full members of the European Union; Beijing Declaration;
        Beijing Platform for Action; Minsk agreement*; Minsk Protocol; Minsk process; Minsk Group;
        Atlanta, Georgia; Georgia Tech; State of Georgia; South Georgia; Republic of China;
        New Mexico; tear gas; gas mask*; poison gas; mustard gas; nerve gas; chlorine gas;
        gas attack*; climate of; climate full of; in a climate; tense climate;
        security climate; political climate; investment climate;
        business climate; economic climate; financial climate; current climate;
        international climate; breathing space; political space; space for dialogue;
        space for diplomacy; in space and time; industrial action; partner in crime;
        Eastern Partnership*; Eastern Partners; African partners; international partners;
        strong partnership to;
        coalition partner*; social partner*; trading partner*; trade partner*; media partner*;
        sparring partner*; quantum leap; in the pipeline; open door day; open door days;
        disarmament, demobilisation and reintegration; Soviet satellite*;
        Euro-Atlantic partnership; partnership with industry;
        North Korean troop*; North Korean soldier*; North Korean forces; North Korean shells;
        transatlantic partnership*; bilateral partnership*; economic partnership*;
        investment partnership*; energy partnership*;
        public-private partnership*; European Union partnership*; EU partnership*; balkanis*;
        gender-neutral; Allied Command Transformation;
        Supreme Allied Commander Transformation
"""

#: Words that name a theme where an agenda item consists of nothing else.
WHOLE_ITEMS: Final[Mapping[Theme, str]] = {
    Theme.UKRAINE_SUPPORT: """
        Ukraine; situation in Ukraine; situation in and around Ukraine; developments in Ukraine;
        security situation in Ukraine; security situation in and around Ukraine;
        developments in and around Ukraine; latest developments in Ukraine;
        recent developments in Ukraine; political developments in Ukraine;
        security developments in Ukraine; political situation in Ukraine; events in Ukraine;
        crisis in Ukraine; crisis in and around Ukraine; Ukraine crisis;
        situation on the ground in Ukraine; NATO and Ukraine; Ukraine's future; future of Ukraine;
        way ahead on Ukraine
    """,
    Theme.SPACE: "space; NATO's role in space",
    Theme.MISSIONS_AND_OPERATIONS: "operations; missions; NATO's operations",
    Theme.TRANSFORMATION: "transformation; reform; reforms; adaptation",
    Theme.EU_COOPERATION: "European Union; EU; NATO-EU",
    Theme.MARITIME_SECURITY: "maritime issues; maritime",
    Theme.HYBRID_THREATS: "hybrid; hybrid issues",
    Theme.MIDDLE_EAST_NORTH_AFRICA: "South; southern issues; challenges in the South",
    Theme.NUCLEAR_DETERRENCE: "nuclear issues; nuclear matters",
    Theme.ENERGY_SECURITY: "energy",
    Theme.EMERGING_TECHNOLOGIES: "technology; technologies; innovation",
    Theme.DEFENCE_INDUSTRY: "industry",
}
