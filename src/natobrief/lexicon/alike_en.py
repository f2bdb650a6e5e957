"""English words for one thing, in small letters without accents, each in one of its forms."""

from __future__ import annotations

from typing import Final

#: Groups of words of which each can stand for each, with strokes between.
ALIKE_EN: Final = tuple(
    tuple(group.split())
    for group in """
    strengthen intensify / find found / thank grateful gratitude
    include involve comprise / past last previous / difficulty difficult
    deny denied / invade invasion / explode explosion blast / permit permission
    produce production producer / receive receipt / accede accession / strong strength / long length
    deep depth / buy bought / sell sold / teach taught / spend spent / fall fell fallen
    drive drove driven / write wrote written / shoot shot / feed fed / feel felt / catch caught
    run ran / overcome overcame / understand understood / fly flew flown / draw drew drawn
    break broke broken / freeze froze frozen / arise arose arisen / forbid forbidden forbade
    include inclusion / persuade persuasion convince / divide division / exceed excess
    compete competition competitive / repeat repetition / prevail prevalence / energy energetic
    territory territorial / history historic / diplomacy diplomatic diplomat / build rebuild
    know knew known / undertake undertook
    donate deliver provide / transfer deliver / allocate earmark fund / ship frigate warship
    ship corvette / ship destroyer / ship minehunter minesweeper / vessel frigate warship
    vessel corvette / vessel destroyer / vessel submarine / militia fighters / resign quit
    late end / artillery howitzer guns / assert claim maintain allege / hint suggest imply
    satisfied pleased glad happy delighted satisfaction / disappointed regret sorry
    assess judge gauge / identify determine / endeavor try strive seek / gradual slow
    large vast substantial considerable sizeable / limited small modest / increase growth
    rise spike surge / fall drop plummet / aggravate worsen deteriorate / improve upgrade
    strengthen consolidate cement fortify shore beef solidify / undermine weaken erode
    soldiers servicewomen troops / money cash / cost price bill / phone telephone
    inhabitants residents population / border perimeter / sea ocean / coast shore / port harbor
    base airbase / facility installation site plant / attack offensive / invasion incursion
    seizure capture / famine hunger starvation / prison jail / online internet
    explosive bomb mine / aircraft warplane / aircraft helicopter / aircraft drone
    exercise wargame training / train educate mentor teach / advise counsel guide
    operation campaign / date deadline / proposal initiative / vote referendum
    parliament assembly congress senate / lawmaker mp deputy / government administration regime
    government authorities / premier minister / monarch king queen / delegate representative
    adviser aide counsellor counselor / conscription draft / weapon missile / weapon artillery
    group organisation / say affirm state / able allow capable / target objective
    vehicle armored / ammunition shell round / pullout withdrawal / handle manage deal
    standard criterion criteria / overall general / thousands thousand / hundreds hundred
    headquarters siege hq quartier / ability capability capacity / accelerate speed hasten quicken
    accept approve endorse greenlight adopt / accession membership join adhesion bid
    accuse blame / achieve reach attain meet fulfil accomplish
    achievement accomplishment success / adapt adaptation adjust / additional extra further more
    address speech remarks speak / admit acknowledge concede recognise / adopt pass approve
    advise adviser advice / agency body / agenda topic items
    aggression invasion attack war assault / agree decide decision resolve / air aerial airspace
    aircraft airplane / aircraft plane airlift jet / airport airfield / allow permit enable let
    ally allied allies / ambition ambitious / analyse analysis examine study
    annex annexation / announce unveil reveal declare / answer reply respond
    application bid candidacy apply / apply application register
    approve endorse adopt agree clear greenlight / arms weapons weaponry weapon armaments
    army military forces armed / arrive arrival / assess assessment evaluate appraisal
    assure reassure guarantee / attack strike assault raid / attacker aggressor
    attempt try effort / attend participate present presence take part
    authorise authorisation permission / ban prohibit forbid outlaw
    basis ground foundation / battalion battlegroup / battlefield combat fighting
    begin began begun / begin start commence / behalf name / biggest largest greatest
    big large great huge / billion bn
    bold boldness courage courageous daring / bombard bombing shell shelling
    border frontier line boundary / breakthrough progress / bring brought / broad wide large
    broadcast stream streaming / brutal savage cruel / budget budgetary spending
    budget spending expenditure / build built / build construct construction erect
    burden-sharing burden / buy purchase acquire procure order acquisition procurement
    call appeal urge ask request demand press / cancel scrap abandon / candidate aspirant
    centre center hub / ceremony celebration / chair preside lead
    challenge difficulty problem obstacle / change alter modify shift evolve develop
    chapter section / check control verify / children child / choose chose chosen choice
    circumstances situation / citizen people population public / civilian civil
    clear obvious plain / climate environmental environment warming / close near tight
    command commander headquarters / commitment pledge promise / committee panel / common usual
    company firm business / complete full finish / comply respect observe abide compliance
    concern worry worried concerned anxiety alarm / conclude wrap end finish / condemn denounce
    condition requirement / condolence sympathy / conference forum congress
    confident sure certain / conflict war
    consensus agreement agree unanimous unanimity / consequence result effect implication
    consider weigh contemplate think / contact touch
    continue carry go keep proceed maintain persist pursue / contract deal agreement accord
    contribute provide supply deliver give / contribution share / conversation talk discussion
    cooperate cooperation collaborate collaboration work
    cooperation cooperate work collaboration partnership / coordinate coordination
    corrupt corruption graft / cost expense / country nation state member / court tribunal
    covid pandemic coronavirus / credible credibility / crime criminal atrocity
    crisis emergency / current present existing ongoing / currently now presently today
    cut reduce lower lessen decrease trim curb limit / cyber digital hacker hacking / daily day
    damage harm destroy / deadline limit / decide decision determine / decisive determined
    defeat lose / defend defence defense protect / delay postpone defer late
    deliver hand supply / demand insist require / demining mine clearance / democracy democratic
    demonstrate show prove / deny denial refute / depart departure leave
    depend dependence dependency reliance rely / deploy deployment station place position field
    describe outline present depict set out / destroy demolish ruin
    destroy destruction dispose / detain arrest / deter deterrence dissuade
    determined resolute resolve / develop development build / develop evolve progress
    dialogue talks conversation / different differing various / difficult hard tough
    dilute water / dinner banquet supper / disarm disarmament / disaster catastrophe
    discuss debate consider examine review address talk exchange consult
    discuss debate talk deliberate exchange / disinformation propaganda misinformation
    divided split disagree disagreement / document text paper / dollar usd
    donate donation give gift / double twofold twice / doubt uncertain / drone uav unmanned
    duty obligation responsibility / early beginning / east eastern / easy simple
    economic economy / effect impact consequence / electricity power / eliminate remove
    emphasise stress underline highlight underscore / encourage urge foster
    end conclude close finish out / end terminate stop conclude finish / energy power
    enlarge enlargement expansion / enough sufficient adequate / enterprise company
    entire whole full / envoy ambassador ambassadorial / equal same / equip equipment kit gear
    equipment material materiel hardware / establish create found form set up / euro eur
    evacuate evacuation / eve evening / evening night / evidence proof
    examine consider study look / exercise drill manoeuvre maneuver
    expand broaden widen extend / expert specialist / explain clarify
    explanation clarification / link linkage / meet receive / report update / line link
    hack attack / people participants persons / country nation nationality / assume replace succeed
    reduce reduction / submit hand present
    explore examine look / extend prolong extension lengthen / factory plant
    fail miss unable / fair equitable just / fall fell fallen drop decline decrease / far distant
    fear afraid dread / fight combat counter tackle / fight fought / fighter jet aircraft plane
    fighting combat battle hostilities / final last closing / first initial opening
    flag banner colors / flank border edge / food grain wheat cereals / force compel oblige
    former ex previous / freedom liberty free / friend friendly / front frontline battlefield
    full complete total entire / fund funding financing finance / funding pay financing
    future next upcoming forthcoming coming / gas energy / give gave given
    global world worldwide / goal aim objective target ambition purpose / govern governance
    government capital cabinet / gradual step progressively / grow grew grown growth
    grow increase rise / guarantee assurance / guard protect / guest invitee visitor
    half halve / handover hand / headquarters hq seat / helicopter chopper / high elevated
    historic historical / hold held / hold keep / honor commemorate tribute
    hope expect anticipate await / hospital clinic medical / host give offer
    host hospitality organise / hurt injure harm / idea thought notion / illegal unlawful
    immediately urgently now straightaway / impact effect influence / improve better enhance
    increase raise boost hike expand up / independent independence / influence sway
    infrastructure cable pipeline / initial first early / initiative project scheme
    innovate innovation innovative / inspect inspection / instead rather / institution body
    instructor trainer / intend plan mean / international global world / interview conversation
    invest investment spend / investigate investigation inquiry probe / invite invitation ask
    item point / jeopardy endanger risk / job work employment
    joint common together shared collective / jointly together
    journalist reporter media press correspondents / judiciary judicial courts justice
    keep kept / keep maintain retain continue / kill dead death die / kill killed dead
    knowledge expertise know-how / kronor sek / land ground / landmark historic
    lasting long sustained enduring prolonged protracted / later afterwards
    launch start open begin initiate kick / lawmaker deputy parliamentarian
    lead head guide direct / lead led / leader head chief / leader leaders heads / leave left
    lend lent loan / lesson learn / letter message / lift drop remove
    link tie connect connection bridge / list catalogue / longer extended / longstanding long
    lose lost loss / low scarce dwindle deplete / main principal chief major primary
    maintain preserve retain uphold / majority most
    manufacturer maker producer industry company firm / many numerous / massive huge
    meal lunch / meal dinner supper / meal breakfast / means resources
    measure measurement / measure step action
    mechanism tool / mediate mediator mediation / medical health medicine / meet met
    meeting session talks meet gathering gather ministerial conference
    membership join accession entry member bid candidacy application / milestone landmark
    million mn / mineral raw / minister ministerial / missile rocket / mission operation
    mobility movement / modernise modernisation upgrade update / modernise upgrade
    money funding finance financial fund / money funds funding finance
    monitor surveillance track watch observe / monitor watch observe oversee / monthly month
    mourn grief condolences / multinational international / mutual reciprocal shared
    navy naval fleet / necessary needed required essential
    negotiate negotiation talks bargaining / neighbor neighborhood / news press media
    next coming following subsequent / noon midday / north northern / notion idea concept
    nuclear atomic / oath swear / obligation duty commitment / occupy occupation / office bureau
    official representative / often frequently regularly
    online virtual video videoconference remote / open frank candid / opening inauguration
    operate operational / opponent adversary enemy rival foe / opportunity chance
    option possibility choice / organisation body / outcome result
    pace rhythm speed / package set / palace castle / pandemic epidemic virus
    parliament parliamentary lawmakers deputies / part share portion
    participant attendee delegate / particular specific special / partner partnership
    patrol policing / pay finance fund payment / pay paid / peace stability
    peace truce ceasefire armistice / peaceful peace peacekeeping / percent per cent
    permanent standing / person physical / perspective view / photo photograph portrait picture
    place location site / plan programme project / plan scheme blueprint strategy
    positive favorable constructive / praise commend hail laud applaud pay tribute
    prepare prepared preparation ready / presence posture / present outline lay
    preserve protect safeguard defend / pressure press / prevent avoid avert stop
    previous earlier former / principle value / prisoner detainee captive / private closed
    productive constructive fruitful / programme program scheme / progress advance headway
    promise pledge vow commit undertake assure / proposal plan offer
    propose proposal suggest suggestion / prospect perspective outlook
    protect shield protection safeguard / public open / publish release issue
    question ask query / quickly rapidly fast swiftly promptly speedily / quiet discreet
    rail railway / rapid quick swift fast / rare scarce / ratify ratification approve approval
    ready readiness prepared preparedness / reason cause ground
    rebuild reconstruction reconstruct / recent latest lately / recommend recommendation advise
    recommendation proposal suggestion / recover recovery / reform change overhaul
    recapture retake regain reconquer / reform overhaul restructuring / refugee displaced
    register registration accreditation accredit / regret deplore lament
    reinforce reinforcement strengthen strengthening augment / reject refuse rebuff dismiss
    relationship relations ties links / release free / reliable dependable trustworthy
    relief aid assistance humanitarian / remain stay / remind recall reminder
    repair maintenance fix / repatriate return / repeat reiterate reaffirm restate
    replace substitute / replace succeed successor / report brief inform update
    require need demand / rescue save / research science scientific / resolve determination
    resolve settle settlement solution solve / resource means
    respond response react reaction answer / responsible accountable accountability
    restore reinstate restoration / resume restart resumption / return come back
    review assess evaluate evaluation assessment stock / right correct / rights freedoms
    rise rose risen increase climb go up / role part function / rule law
    rule norm standard / sanction restrictive embargo / satellite space orbital / say said
    schedule timetable plan / scrap destroy eliminate dismantle / script text prepared
    sea maritime naval waters / secure security safe safety / self-declared so-called
    sell sale export / send deploy station dispatch / send dispatch ship / send sent
    serious grave severe / setback blow / several number various multiple / share exchange
    shells rounds ammunition munitions / ship vessel boat / shortfall gap lack
    sign conclude signature ink / signal message sign / similar alike same / single one
    skill ability / slow slowly / small minor little / soil territory
    soldier troops serviceman servicemen personnel military / soon shortly / south southern
    space outer orbit / speak spoke spoken speech / speech address remarks allocution
    speed rapidity pace / spend expenditure spending outlay / spokesman spokesperson spokeswoman
    square plaza / stabilise stability stable / staff personnel workforce / stand stood
    statement declaration communique / stocks stockpile inventory reserves supplies
    stop cease halt / strategic long-term / strategy strategic
    strengthen reinforce bolster boost enhance increase raise improve deepen expand intensify step
    strike struck / strong robust firm solid / structure organisation / submarine undersea
    success successful achievement / summit leaders / summit meeting
    supervise lead head direct / supply deliver delivery provide furnish
    support assist help aid assistance back / survival existential existence
    suspend halt freeze suspension / take took taken / talks conversation discussion
    tank armor armored / task mission job / technology technological tech
    telecoms telecommunications telecom / tell told / temporary interim
    terrorist terrorism extremist extremism
    thank thanks grateful gratitude appreciation appreciate / think thought
    threat danger menace risk challenge / ties links relations bonds
    timetable schedule calendar / tool instrument / topic subject theme issue
    trade commerce business commercial / train training instruct instruction coaching
    transfer hand / transit passage / transparent transparency openness
    travel go fly head visit / treaty pact accord convention agreement / triple threefold
    troops soldiers forces personnel / trouble difficulty / true genuine real / trust confidence
    try attempt seek / undersea underwater seabed / unity united solidarity together cohesion
    unprecedented historic / unprovoked unjustified / unstable instability
    urge call exhort appeal press encourage / urgent pressing immediate / useful helpful
    vaccine vaccination / valuable important useful / vast huge / venue place location
    verify verification inspection / victim casualties killed dead / victim casualty
    victory win prevail / videolink video link / view opinion
    violate breach infringe break violation / vision outlook / visit trip travel journey tour
    vital crucial critical essential key indispensable / vote ballot election poll
    want wish seek like / war aggression invasion conflict / warn caution alert warning
    wartime war / website online web / weekly week / welcome greet receive / west western
    whole entire all / win won / wish want desire like / withdraw pull leave exit retreat
    withdraw withdrew withdrawal pull / women female gender
    wording language formulation phrasing / worker employee staff
    worsen deteriorate deterioration / wounded injured / wrong false / yearly annual year
    young youth / 25 quarter quart / 50 half moitie / respect honor observe uphold
    transition transfer handover / deplore regret / prohibit ban / contributor contribution
    free release liberate / detain seized hold arrest capture / crew fishermen sailors / loan credit
    enlarge raise upgrade expand / interference jamming disruption
    supports stand back endorse / operational ready service use / quarterly quarter
    anniversary jubilee / bear carry / responsible blame / solely alone sole only
    toughest hardest challenging testing difficult / conduct behavior action actions
    endanger threaten jeopardise risk imperil / area region zone / answer response reply
    affect impact influence consequence / event development incident
    lively vibrant dynamic active / bigger larger greater higher increased more
    violation incursion intrusion breach / airspace air
    install place deploy station / gps satellite / contingent troops soldiers personnel
    regret apologise / fulfil honor keep respect / attribute ascribe
    gather assemble convene / welcome greet hail praise / dwindle deplete shrink run
    replenish refill restock / curb restrain contain limit / evade dodge circumvent
    deceive mislead / intensify escalate increase / ease relax soften / renew extend prolong
    accountable responsible liable / amass concentrate build mass / swift rapid quick speedy
    compatriot citizen / fatality casualty death / hostage captive / insurgent rebel militant
    interlocutor counterpart colleague partner / homologue counterpart / veteran soldier
    forthcoming upcoming next / pave prepare / foster promote encourage / hamper hinder impede
    obstacle hurdle barrier / outrage anger / pinpoint identify / predict forecast expect
    prosperous rich / purchase acquire / rampant widespread / refrain abstain avoid
    resilience resilient robust / retaliate retaliation respond / rotate rotation
    scrutinise examine / shelter refuge / sovereign sovereignty independence / spur prompt
    steadfast firm unwavering resolute strong / subsidy funding / surge rise increase
    tackle address counter / testify attest show / thwart prevent stop / toll casualties
    unwavering steadfast firm / vow pledge promise / warrant justify / yield produce
    grow expand increase / electoral election / move transfer relocate / consent approval agree
    needed necessary call urge / founding founded establish / cornerstone bedrock foundation
    landmine mine
    heighten raise increase strengthen / irresponsible reckless / unpredictable uncertain
    drive lead push / unanimous united / brutal barbaric / dual double / field deploy
    cutting cuts reduction / fielding deploying / wartime war / relevant matter important
    prosecute try / spread proliferation / turn become / crisis emergency / pool share
    coherent coherence consistent / honor tribute / serve serving part / gdp economy
    block hinder obstruct impede thwart veto hamper / wales newport galles
    isis isil daesh daech / ip4 pacific / pound gbp sterling
    recognise recognition / revert return
    capture intercept confiscate / kfor kosovo / isaf afghanistan / eu ue europe europeen
    """.replace("\n", " / ").split(" / ")
    if group.strip()
)
