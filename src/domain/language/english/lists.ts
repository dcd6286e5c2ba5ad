/** Words of one kind, by name, for the English rules. */
export const ENGLISH_LISTS = {
  person: '{name} {role} {pronoun} {group}',
  one: '{name} {role} {pronoun}',
  role: 'rep reps supervisor supervisors administrators admins programmer teamlead foreman teacher doctor doctors nurse nurses analyst pm po cto ceo cio manager managers owner lead leads leader engineer engineers developer developers dev devs programmer programmers architect architects designer designers tester testers analyst analysts scientist scientists master consultant consultants contractor contractors intern trainer trainers sponsor admin administrator colleague colleagues boss director head guy guys reviewer reviewers coordinator specialist expert operator someone somebody whoever',
  pronoun: 'he she',
  group: 'sales marketing operations support team people staff qa',
  anybody: '{person} they',
  // A second noun behind a person: "the engineer on call", "someone in finance".
  at: 'in on from of at for',
  // What nobody does who means well, and what is said so although they did.
  deed: 'blocked blocks ignored ignores refused refuses lied lies hid hides concealed withheld sabotaged sabotages overpromised overpromises dragged drags stalled stalls obstructed obstructs killed ruined wrecked bungled botched messed screwed panicked dithered procrastinated bullied dismissed disregarded abandoned slacked dodged misled cheated misjudged misread misunderstood miscalculated overruled interfered meddled micromanaged undermined neglected overlooked ghosted vanished disappeared slept pretended faked invented complained whined moaned insisted overcomplicated rushed underestimated overestimated deprioritised deprioritized',
  insult: 'careless lazy sloppy incompetent stubborn unprofessional unmotivated arrogant clueless disorganized disorganised unprepared negligent rude useless reckless forgetful inattentive hopeless asleep ignorant selfish naive amateurish overwhelmed absent toxic dishonest irresponsible',
  motive: 'spite laziness carelessness negligence ego ignorance convenience stubbornness fear pride vanity habit sloppiness incompetence',
  junk: 'rubbish garbage crap trash junk nonsense',
  absolute: 'never always constantly everything nothing anyway forever endlessly',
  adv: 'just simply always never often also again still really completely clearly obviously even once twice ever once probably easily certainly definitely then already totally constantly consistently repeatedly somehow much quite rather very so pretty too far way *ly',
  be: 'is was are were been being be seems seemed isn\'t wasn\'t aren\'t weren\'t remained',
  not: "didn't doesn't don't couldn't can't cannot won't wouldn't hasn't haven't wasn't",
  // What people are blamed for having left undone.
  care: 'check test read tell ask listen care bother answer reply respond inform review verify think notice handle document communicate follow mention escalate look try pay warn involve consult prepare coordinate raise share report do say speak show take help want react',
  cared: 'checked tested read told asked listened cared bothered answered replied responded informed reviewed verified thought noticed documented communicated followed mentioned escalated looked tried paid warned involved consulted prepared shown showed said took helped reacted reported',
  slip: 'forgot forgets neglected ignored ignores refused refuses overlooked botched bungled mishandled mismanaged screwed messed lied panicked slept',
  trait:
    'bad {insult} careless lazy sloppy incompetent stubborn unprofessional inexperienced unmotivated overwhelmed arrogant unreliable unqualified clueless disorganized disorganised unprepared negligent rude unwilling useless reckless forgetful inattentive slow weak hopeless difficult',
  fault: 'fault mistake mistakes negligence carelessness laziness incompetence sloppiness stubbornness inexperience failure blunder oversight',
  harm: 'delay delays outage failure mess loss bug bugs error errors incident problem problems disaster chaos',
  modal: "should shouldn't could couldn't would wouldn't might mightn't",
  modalHave: "should've could've would've might've shouldve couldve wouldve shoulda coulda woulda",
  participle:
    '*ed been done had known told made taken given gone come seen found built written read set put kept left led met run thought brought begun chosen drawn felt held lost meant paid said sent shown spoken spent stood understood caught cut frozen fallen got gotten let sought taught won worn thrown drawn forgiven hidden broken driven become sold bought split hit hurt stuck',
  soft: 'communication alignment collaboration cooperation coordination planning teamwork documentation discipline ownership awareness transparency involvement testing training quality structure clarity focus support engagement leadership preparation visibility accountability process processes processing organisation organization management care attention commitment resources staffing meetings expectations priorities information feedback understanding trust knowledge',
  state:
    'communication alignment collaboration cooperation coordination planning teamwork documentation ownership testing training quality data requirements requirement expectations expectation goals goal roles responsibilities scope process processes handover hand-over handoff rollout roll-out launch adoption acceptance morale mood motivation performance timing tool tools system software ui usability kick-off kickoff project pilot estimates estimation architecture specification specs onboarding results interface everything it things timeline schedule budget atmosphere solution team integration migration priorities workload model feedback',
  judged:
    'bad poor good great excellent perfect fine okay ok nice low high weak insufficient unclear vague unrealistic chaotic confusing hard difficult complicated lacking ineffective suboptimal messy terrible awful smooth rough tough missing inadequate tricky painful problematic challenging amazing fantastic successful unsuccessful slow inconsistent incomplete bumpy ambitious overloaded clumsy cumbersome',
  much: 'some various several many lots lot few numerous certain different too all',
  trouble: 'issues problems things meetings difficulties challenges stuff changes misunderstandings mistakes obstacles hurdles bugs stakeholders reasons dependencies distractions people cooks tasks topics areas aspects matters items',
  // Words that judge without saying what was seen.
  verdict:
    '{judged} intuitive fragile rushed hectic confusion useful helpful positive negative unhappy happy broken outdated neglected afterthought momentum silos silo creep vibes trouble complained complaints improved better worse engagement aligned unstable buggy unreliable overcomplicated stress stressful pressure frustrating frustration frustrated disappointing disappointed satisfied unsatisfied motivated demotivated unprepared efficient inefficient productive unproductive exhausting exhausted annoyed annoying struggled struggle struggling suffered hiccups friction bottlenecks bottleneck room off hard friendly unfriendly clunky sluggish flawed lessons success valuable value satisfactory unsatisfactory underwhelming impressive interesting fun enjoyable solid mediocre decent rocky stable mature immature helpful unhelpful appreciated liked loved hated disliked disengaged enthusiastic sceptical skeptical resistance resistant confused lost unfocused siloed',
  theme: 'scope performance quality communication data process people culture leadership planning time resource resources integration team testing change',
  // Whatever was done with them, nobody can say what.
  gist: 'issues problems creep silos chaos confusion stress pressure delays trouble vibes conflicts tensions friction complexity complaints mistakes bugs challenges gaps',
  user: 'user users people agents staff employees customers nobody everyone everybody participants colleagues they',
  outside:
    "client clients customer customers vendor vendors supplier suppliers provider providers management leadership procurement legal IT security regulator regulators unions union government competitors competitor competition board partner partners authorities authority stakeholders stakeholder council headquarters office subcontractor executives executive company agency bureaucracy corporate client's customer's sponsor's vendor's",
  world: 'rates cuts gdpr market markets economy economies regulation regulations law laws industry pandemic weather politics inflation technology reorganisation reorganization restructuring',
  awkward:
    'difficult unreliable slow unhappy demanding uncooperative unreasonable unrealistic impossible indecisive late hard resistant unresponsive against impatient stubborn chaotic disorganised disorganized unprofessional incompetent annoying picky inflexible hostile uninterested complicated rigid bureaucratic unpredictable unfair',
} as const satisfies Readonly<Record<string, string>>;
