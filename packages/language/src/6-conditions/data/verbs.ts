/** Base forms of English verbs that the clause reader knows, sorted. Source: own list, common verbs of news and of diplomatic prose. */
export const VERBS = `
abandon abduct abolish abort abridge abstain abuse accelerate accept accompany accord account accuse achieve acknowledge acquire acquit act adapt add address adhere
adjourn administer admit adopt advance advise advocate affect affirm afford aggravate agree aid aim airlift alert align allege allocate allow ally alter amass ambush
amend amnesty annex announce annul answer anticipate apologise apologize appeal appear applaud apply appoint appreciate approach approve arbitrate argue arise arm
arraign arrange arrest arrive ask assail assassinate assault assemble assert assess assign assist associate assume assure attach attack attempt attend attract
attribute audit authorise authorize avert avoid await award back backtrack balk ban banish bar bargain barrage barricade base batter battle be beat become beef beg
begin behead believe belong benefit besiege betray bid bind blacklist blame blast block blockade bolster bomb bombard boost border borrow boycott brand brandish
break brief bring broadcast broker build bulldoze burn bury buy call calm campaign cancel capture care carry cast castigate catch cause caution cease cede celebrate
censor censure center certify chair challenge change channel chant characterise characterize charge chase check chide choose circulate circumvent cite claim clarify
clash clear cling close co-operate co-ordinate coerce collaborate collapse collect combat come comfort command commandeer commemorate commend comment commit
communicate compel compensate compete complain complete comply compromise conceal concede concentrate conciliate conclude condemn condone conduct confer confess
confine confirm confiscate conflict confront congratulate connect consent consider consist consolidate conspire constitute constrain construct consult contact
contain contemplate contend continue contravene contribute control convene converge converse convey convict convince cooperate coordinate copy correct cost counsel
count counter cover crack crash create credit criminalize cripple criticise criticize cross crush cry curb curtail cut damage dampen dare date deal debate deceive
decide declare decline decrease decry dedicate deem deepen defeat defect defend defer define defuse defy degrade delay delegate delete deliver demand demarcate
demilitarize demobilize demolish demonstrate demote denounce deny depart depend deplore deploy deport depose deprive derail describe deserve designate desire
destabilize destroy detain detect deter determine detonate develop deviate devote dial dictate die differ direct disagree disappear disappoint disapprove disarm
disassociate disband discharge disclose discontinue discourage discover discredit discuss disengage dislike dismantle dismiss disobey dispatch disperse displace
display dispute disregard disrupt dissent dissolve dissuade distance distribute divert divide do dock document donate double doubt down downgrade downplay draft draw
drive drop dump earmark earn ease eat echo effect eject elaborate elect eliminate emanate embark embarrass embezzle embrace emerge emphasise emphasize employ empower
enable enact encircle encourage end endanger endorse enforce engage engulf enhance enjoy enlist enrich ensue ensure enter entertain entreat envisage equip erase
erect erupt escalate escape escort espouse establish estimate evacuate evade evaluate evict examine exceed exchange exclude excoriate execute exempt exert exhort
exile exist exit exonerate expand expect expedite expel experience expire explain explode explore export expose express expropriate extend extinguish extort
extradite face facilitate fail fall falsify fault favor favour fear feel ferry field fight file fill finalise finalize finance find fine finish fire fit fix flatten
flee float flog flout fly focus follow foment forbid force foresee forge forget forgive form formulate fortify foster free freeze frustrate fuel fulfil fulfill fund
further gain garner gather get give glorify go govern grab grant greet grieve ground group guarantee guard guide gun hack hail halt hamper hand handle hang happen
harass harbor harbour harm harmonize hasten have head heal hear heckle help hesitate hide highlight hijack hinder hint hit hoist hold honor honour hope host house
humiliate hunt hurl hurt identify ignore illustrate imagine impeach impede implement implicate implore imply import impose impound impress imprison improve
incarcerate incite include increase indicate indict induce infiltrate inflict influence inform infringe inherit inhibit initiate inject injure inquire insert insist
inspect inspire install instigate instruct insult insure integrate intend intensify intercept interdict interfere intern interpret interrogate interrupt intervene
interview intimidate introduce invade invalidate invest investigate invite invoke involve irk irritate isolate issue jail jam jeer jeopardise jeopardize join judge
jump justify keep kick kidnap kill knock know label lack lambast lambaste lament land last laud launch lay lead leak lean learn leave lecture legalize legitimize
lend lessen let level levy liberalise liberalize liberate lie lift liken limit link liquidate list listen live load loan lob lobby locate lock lodge look loosen loot
lose love lower lynch maim maintain make man manage mandate maneuver manipulate manufacture march mark mass massacre matter mean measure mediate meet menace mend
mention merge militarize mine minimize misinterpret mislead miss mistreat misuse mitigate mobilise mobilize mock moderate modernize modify molest monitor mount mourn
move murder muster mutilate mutiny name narrow nationalize near need neglect negotiate neutralise neutralize nominate normalise normalize note notice notify nullify
obey object oblige observe obstruct obtain occupy occur offend offer offset open operate oppose oppress opt order organise organize originate oust outlaw outline
outnumber overcome overlook override overrule overrun oversee overstay overstep overthrow overturn owe own parade paralyze pardon participate pass patrol pave pay
pelt penalize penetrate permit perpetrate persecute persist persuade phone pick picket place plan plant play plead please pledge plot plunder plunge point poise
poison police pose position possess post postpone pound pour practice praise pray precede precipitate preclude predict prefer prepare present preserve press pressure
presume prevail prevent privatize probe proceed proclaim procure produce profess profit prohibit project prolong promise promote prompt pronounce propose prosecute
protect protest prove provide provoke publicize publish pull pullout pummel punish purchase purge pursue push put quadruple quarantine quarrel quell quench question
quit quote raid rail raise rally ram ransack rape ratchet ratify re-establish re-open reach react read readmit reaffirm realise realize reappoint reason reassert
reassure rebel rebuff rebuild rebuke recall recapture receive recess recognise recognize recommend recommit reconcile reconsider reconstruct reconvene record recover
recruit redeploy redouble reduce reestablish refer refrain refuse refute regain regard register regret regulate rehabilitate reimpose reinforce reinstall reinstate
reiterate reject rejoin relate relax release relent relieve relinquish relocate rely remain remark remember remind remove render renege renew renounce reopen
reorganize repair repatriate repay repeal repeat repel replace reply report represent repress reprimand reproach repudiate request require rescind rescue reserve
resettle reshuffle reside resign resist resolve resort respect respond restart restate restore restrain restrict result resume resupply retain retake retaliate
rethink retire retract retreat retrieve return reunite reveal revenge reverse review revile revise revive revoke revolt reward rid ride ridicule riot rise risk rob
rocket rule run rush sabotage sack safeguard sail salute sanction satisfy save say scale scare schedule scold scorn scrap scream screen scuttle seal search secure
see seek seem seize sell send sentence separate serve set settle sever shake shame share shell shelve shift ship shoot shorten shout show shower shun shut side siege
sign signal silence sink sit slam slap slash slaughter slay sling smash smear smuggle snatch snub soften solicit solve sort sound spark speak specify speed spell
spend spill split sponsor spread spur spy squeeze stab stage stall stand start starve state station stave stay steal stem step stiffen stifle stigmatize stipulate
stir stockpile stone stop storm strafe strand strangle strengthen stress strike strip strive struggle study sub subdue subject submit subordinate subpoena subscribe
subsidize subvert succeed sue suffer suffocate suggest suit summon supervise supplement supply support suppose suppress surge surpass surprise surrender surround
suspect suspend sustain swap swear sweep switch sympathize tackle take talk target task tax teach tear tease telephone tell tend term terminate terrorize test
testify thank thaw think threaten throw thwart tie tighten tip topple torch torpedo torture toss touch toughen tour tout trade traffic train transfer transform
transmit transport travel traverse treat trespass trigger triple trouble trust try turn twist type unblock undercut undergo underline undermine underscore understand
undertake undo unfreeze unite unleash unlock unveil upbraid update upgrade uphold uproot upset urge use utilize utter vacate vandalize vanish venture verify veto
victimize view vilify vindicate violate visit voice volunteer vote vow wage wait waive walk wane want warm warn watch waver weaken wear weigh welcome weld widen
wield win wipe wish withdraw withhold withstand witness wonder work worry worsen wound wreck write yank yell yield zap
`

/** Verb forms that are nouns at least as often: they count as verbs only where their place asks for one, sorted. Source: own list. */
export const NOUN_TOO = `
abuse access account act address advance aid aim airlift alert ally ambush amnesty annex answer appeal approach arm assault attack attempt attribute audit award
back ban bar bargain barricade base batter battle bid blacklist blame blast block blockade bomb bombard boost border boycott brand break brief broadcast broker buy
call calm campaign capture care cast catch cause caution censor center chair challenge change channel chant charge chase check claim clash clear close combat
comfort command comment complete compromise concern conduct conflict construct contact contract control convict copy correct cost counsel count counter cover crack
crash credit cross cry curb cut damage date deal debate decline decrease defeat defect delay delegate demand desire direct dispatch display dispute distance dock
document double doubt down draft draw drive drop dump ease echo effect elect embrace end escape escort estimate exchange exile exit experience export express face
fall fault favor favour fear feel ferry field fight file finance find fine fire fit fix flood focus force form free freeze fuel function fund further gain grant
group guarantee guard guide gun hack halt hand handle harbor harbour harm head help highlight hijack hint hit hold honor honour hope host house hunt hurt import
increase influence insult interest intern interview invite issue jail jam judge jump kick kill label lack land last launch lead leave lecture level levy lie lift
limit link list live load loan lobby lock look loot loss love lower man mandate maneuver march mark mass massacre matter mean measure mend mention mine miss mock
moderate monitor mount move murder mutiny name narrow near need neglect note notice object offer offset open order own panel parade pardon pass patrol pay phone
pick picket place plan plant play plot plunge point poison police pose post pound practice praise present press pressure probe proceed produce profit program
progress project promise prompt protest pullout purchase purge push quarantine quarrel question quote raid rail rally ram range rape reach read reason rebel rebuff
rebuke recall recess record recruit reform refuse regard register regret release relief remark repair repeal repeat report reproach request rescue reserve resolve
resort respect rest result retreat return revenge reverse review reward ride ridicule riot rise risk rocket rule run rush sabotage sack sail salute sanction scale
scare schedule scrap scream screen seal search sentence separate service set shake shame shape share shell shift ship shoot shout show shower side siege sign signal
silence sink slap smear snub sort sound spark speed spell spill split sponsor spread spur spy squeeze stab stage stall stand start state station stay steal stem
step stir stone stop storm strand stress strike strip struggle study sub subject suit supplement supply support surge surprise surrender suspect swap sweep switch
talk target task tax tear telephone term test thaw tie tip torch torpedo torture total touch tour trade traffic train transfer transport travel treat trigger triple
trouble trust try turn twist type upgrade upset use venture veto view violence visit voice volunteer vote vow wage wait walk want warm waste watch welcome win wish
witness wonder work worry wound wreck yell yieldarrest
`
