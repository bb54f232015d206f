/** Classes of nouns that tell one sense of a verb from another ("lifted the curfew", "lifted a flag"), each sorted. Source: own lists, general knowledge of conflict and diplomatic prose. */
export const WORD_CLASSES: Record<string, string> = {
  accusation: 'accusation accusations allegation allegations assertion assertions charge charges claim claims insinuations suggestion suggestions',
  agreement:
    'accord accords agreement agreements armistice charter compact compromise constitution contract contracts convention conventions deal deals framework memoranda memorandum mou pact pacts protocol protocols settlement treaties treaty',
  aid: 'aid ambulances assistance billion blankets blood clothing credit credits dollars donation donations euros food fund funding funds goods grain grant grants help loan loans medicine medicines million money ration rations rice subsidies supplies supply tents tonnes tons vaccine vaccines wheat yen',
  anger: 'anger disappointment dismay displeasure fury indignation outrage regret',
  arms: 'ammunition arms artillery bombs drones explosives guns helicopters jets missile missiles munitions rifles rockets tanks warplanes weaponry weapons',
  attack:
    'advance aggression air-strike airstrike airstrikes ambush assault assaults attack attacks barrage battle battles bombardment bombing bombings campaign clash clashes crackdown fighting fire hostilities incursion incursions invasion jihad killing killings massacre mission offensive offensives operation operations raid raids shelling shootings strike strikes violence war warfare',
  barrage: 'artillery barrage mortar shells',
  blame: 'blame fault guilt responsibility',
  border: 'airport airports airspace border borders bridge corridor crossing crossings frontier frontiers gate port ports road roads strait straits',
  briefing: 'briefing briefings news-conference press',
  capacity: 'capabilities capability capacities capacity institutions readiness',
  ceasefire: 'armistice cease-fire ceasefire ceasefires truce truces',
  checkpoint: 'checkpoint checkpoints outposts roadblock roadblocks settlement settlements',
  concern: 'alarm anxiety concern concerns doubt doubts misgivings reservations unease worry',
  condemnation: 'condemnation',
  contact:
    'ambassador chairman chancellor chief commander counterpart counterparts delegates delegation diplomats envoy envoys head king leader leaders mediator minister ministers officials pope premier president presidents prince representative representatives secretary visitor',
  crime:
    'abuse abuses atrocities atrocity crime crimes genocide killing killings massacre massacres murder murders offence offences offense offenses rape rapes torture violations violence',
  demand:
    'appeal appeals bid call calls condition conditions demand demands invitation offer offers overture overtures petition plea proposal proposals request requests ultimatum ultimatums',
  diplomat: 'ambassador ambassadors attache attaché consul diplomat diplomats embassy envoy envoys inspectors mission monitors observers staff',
  document:
    'account announcement book cables communique communiqué data documents draft evidence figures file files film footage image images information letter list message names photograph photographs photos plan press recording report results statement statements study text transcript video',
  evidence: 'data evidence information intelligence samples',
  exercise: 'drill drills exercise exercises maneuvers manoeuvres wargames',
  extradition: 'extradition',
  fighter: 'commandos fighters forces guerrillas hackers insurgents militants militia rebels recruits soldiers terrorists troops',
  flag: 'effigies effigy flag flags portrait portraits tires tyres',
  freedom:
    'amnesty autonomy constitution democracy election elections freedom freedoms law laws liberties multi-party pluralism referendum reform reforms rights self-rule',
  grenade: 'bomb bombs firebomb firebombs grenade grenades',
  harm: 'abuse abuses aggression atrocities attack attacks bloodshed conflict conflicts crime crimes escalation genocide incidents outbreak proliferation recruitment recurrence relapse spread terrorism trafficking violations violence war wars',
  hostage:
    'aircraft captive civilians crew diplomats engineers foreigners hostage hostages journalist journalists pilot pilots soldier soldiers tourists worker workers',
  inquiry: 'case charges complaint inquiries inquiry investigation investigations lawsuit lawsuits probe probes proceedings suit suits trial',
  limit:
    'ban bans barriers blockade blockades censorship closure closures curb curbs curfew curfews embargo embargoes emergency law limits martial measures moratorium penalties quarantine quotas restriction restrictions rules sanction sanctions siege tariff tariffs taxes',
  motion:
    'amendment bill decision draft idea initiative law legislation measure measures motion move nomination plan plans policy position proposal resolution result results ruling statement verdict',
  office: 'chairmanship leadership ministry office post power premiership presidency seat',
  order: 'curfew curfews emergency law martial',
  organisation: 'association company group movement newspaper organisation organization parties party union',
  peace: 'accommodation ceasefire co-operation cooperation dialogue disarmament non-proliferation peace reconciliation stability truce understanding',
  peacekeeper: 'blue-helmets contingent monitors observer observers peace-keeper peace-keepers peace-keeping peacekeeper peacekeepers peacekeeping',
  people:
    'activist activists aliens candidate candidates children civilian civilians crew demonstrators detainees dissidents farmers foreigners immigrants journalist journalists lawyer lawyers leader leaders man member members men migrant migrants militants monks nationals official officials opponents opposition passengers people person politician politicians priest prisoners protesters protestors rebels refugee refugees relatives reporters residents separatists student students supporters suspect suspects terrorists villagers woman women workers youths',
  principle: 'centrality commitment importance independence inviolability role solidarity sovereignty support unity',
  prisoner:
    'abductees activists captive captives captors convicts detainee detainees dissident dissidents hostage hostages inmate inmates journalists pilots pow pows prisoner prisoners sailors soldiers spies spy suspects',
  programme:
    'agenda arrangement arrangements measures obligations plan plans policies policy program programme programmes programs project projects provisions recommendations resolution resolutions roadmap strategies strategy terms',
  property:
    'account accounts aircraft assets bank boat boats building buildings bulldozers camp car cars church crops embassy equipment factory farm farms home homes house houses land lands mosque office offices oil pipeline plane planes properties property school ship ships shop shops station stations store tanker temple vessel vessels village villages weapons',
  protest:
    'boycott demonstration demonstrations march marches mutiny picket protest protests rallies rally riot riots sit-in sit-ins stone stones stoppage stoppages strike strikes vigil vigils walk-out walkout',
  protester:
    'activists crowd crowds demonstrators farmers fishermen marchers monks opponents people protesters protestors rioters students supporters teachers thousands truckers union unions villagers workers youths',
  reaction:
    'applause approval booing criticism disbelief hostility opposition protest protests resistance scepticism scrutiny silence skepticism suspicion welcome',
  refugee: 'aliens asylum-seekers immigrants migrants refugee refugees',
  relations: 'alliance co-operation contact contacts cooperation flights link links membership mission participation relations relationship ties trade traffic',
  restriction:
    'ban bans barriers blockade blockades boycott censorship charges closure controls curbs curfew curfews embargo embargoes emergency freeze law limits martial measures penalties quarantine restriction restrictions rule sanction sanctions siege state suspension tariff tariffs',
  revenge: 'retaliation revenge vengeance',
  road: 'bridge entrance factory highway highways port railway road roads roadway street streets traffic',
  sanction: 'boycott embargo embargoes penalties sanction sanctions tariff tariffs',
  satellite: 'missile missiles rocket rockets satellite satellites',
  sentence: 'convicts prisoners sentence',
  ship: 'boat convoy destroyer ferry frigate ship ships tanker trawler vessel vessels',
  siege: 'blockade siege',
  slogan: 'chants slogan slogans',
  slur: 'absurd aggression aggressive aggressor barbaric baseless betrayal blunder brutal calamity cowardly criminal cruel cynical dangerous deplorable despicable dictator disgrace disgraceful disproportionate duplicitous evil excuse excuses fabricated false farce fraud genocide hostile hypocrisy hypocritical illegal illegitimate immoral inadmissible intolerable irresponsible liar liars lie lies lying mistake murderers outrageous propaganda provocation provocative racist reckless regrettable repressive scandalous shameful terrorist terrorists traitor traitors treacherous tyrant unacceptable unfair unjust unjustified unlawful unprovoked unwarranted violation wrong',
  stone: 'bottles bricks eggs petrol rocks stone stones',
  support: 'backing condolences confidence gratitude satisfaction solidarity support sympathy thanks',
  suspension: 'cut severance suspension',
  talks:
    'conference consultation consultations contacts conversation conversations council dialog dialogue discussion discussions exchange meeting meetings negotiation negotiations process round session sessions summit summits talks',
  territory:
    'airport area base camp capital cities city district enclave garrison headquarters hill island islands outpost peninsula port position positions post province region stronghold suburb territories territory town towns village villages zone',
  terrorist: 'terrorism terrorist terrorists',
  trainee: 'cadets commanders force forces guards judges officers police policemen prosecutors recruits soldiers staff troops',
  troops:
    'aircraft armada armies army battalion battalions battleship battleships bomber bombers brigade brigades carrier carriers commandos contingent contingents convoy destroyer destroyers division divisions fleet fleets flotilla force forces frigate frigates gendarmes guards gunships marines military militia militiamen navy paratroopers patrols peace-keepers peacekeepers personnel planes police policemen regiment reinforcements reserves reservists ships soldier soldiers squadron submarine submarines tanks troop troops unit units warplanes warship warships',
  uranium: 'plutonium uranium',
  views: 'ideas impressions opinions thoughts views',
  visa: 'entry permits visa visas',
  will: 'commitment determination intention intentions readiness resolve willingness',
  withdrawal: 'evacuation pull-out pullback pullout withdrawal',
  work: 'duty lessons work',
  worker:
    'doctors drivers employees farmers labourers lawyers miners nurses pilots prisoners railwaymen students teachers truckers union unions worker workers workforce',
}
