/** Words of one kind, by name, for the German rules. */
export const GERMAN_LISTS = {
  person: '{name} {role} {pronoun} {group}',
  role: 'qs admins admin außendienstler *dienstler schichtleiter produktmanager pm po cto ceo cio owner ownerin master scientist lead chef chefin *chef *chefin leiter leiterin *leiter *leiterin projektleitung teamleitung manager managerin *manager *managerin entwickler entwicklerin entwicklern *entwickler *entwicklerin architekt architektin *architekt *architektin designer designerin tester testerin *tester *testerin analyst analystin *analyst *analystin berater beraterin *berater *beraterin ingenieur ingenieurin *ingenieur *ingenieurin administrator administratorin admin praktikant praktikantin werkstudent werkstudentin kollege kollegin kollegen kolleginnen sponsor sponsorin verantwortliche verantwortlicher *verantwortliche *verantwortlicher mitarbeiter mitarbeiterin *trainer *trainerin prüfer prüferin *prüfer *prüferin *dienst neue neuer programmierer programmiererin jemand irgendwer irgendjemand fachmann experte expertin',
  pronoun: 'er sie',
  group: 'vertrieb marketing support betrieb leute team entwicklung entwicklungsteam qa fachbereich',
  one: '{name} {role} {pronoun}',
  at: 'aus in im von vom des der bei beim für am',
  adv: 'einfach immer nie wieder oft auch noch mal leider offensichtlich völlig komplett ganz sehr so zu viel eben ja wohl schon eigentlich oft ständig dauernd stets mehrfach mehrmals häufig wirklich richtig recht ziemlich eher total extrem nur es sich etwas leicht relativ absolut meist meistens überhaupt besonders insgesamt teilweise dabei damals',
  habe: 'hat haben hatte hatten',
  be: 'ist sind war waren wäre bleibt blieb blieben wirkte wirkten',
  not: 'nicht nie nichts niemals kaum keinen keine kein',
  deed: 'blockiert angelogen belogen gelogen verheimlicht verschwiegen versteckt sabotiert gebremst ausgebremst ruiniert lahmgelegt gepennt geschludert gepfuscht geschlafen getrödelt verzögert hintergangen übergangen ausgesessen vorgetäuscht erfunden gejammert gemeckert geblockt verpasst unterschätzt überschätzt missverstanden verrannt verzettelt verkalkuliert durchgewunken durchgewinkt abgewimmelt weggesehen weggeschaut ausgebremst zerstört verhindert hingeschmissen',
  motive: 'trotz faulheit bequemlichkeit nachlässigkeit unachtsamkeit eitelkeit sturheit angst unwissenheit versehen stolz gewohnheit',
  junk: 'schrott murks mist müll unsinn quatsch pfusch',
  slip: 'vergessen versäumt ignoriert verschlafen übersehen verbockt vermasselt verpennt geschlampt versagt verschleppt verweigert gelogen gepatzt verursacht kaputtgemacht verschuldet verpatzt verbaselt vernachlässigt sabotiert unterlassen verschwiegen vertrödelt geschlafen missachtet',
  slipped: 'vergaß vergaßen versäumte versäumten ignorierte ignorierten verschlief übersah übersahen verbockte vermasselte verschleppte verweigerte weigerte weigerten verursachte vernachlässigte verschwieg',
  cared:
    'gesagt gelesen geprüft getestet gefragt informiert gekümmert aufgepasst geantwortet beantwortet zugehört interessiert gemeldet dokumentiert getan mitgeteilt gedacht nachgedacht gehört erledigt weitergegeben beachtet reagiert kommuniziert eskaliert abgestimmt geschaut nachgesehen nachgefragt hingeschaut vorbereitet bemerkt gemerkt unternommen gewarnt einbezogen eingebunden weitergeleitet überprüft kontrolliert verstanden',
  cares: 'liest prüft testet fragt informiert kümmert antwortet zuhört hört meldet dokumentiert las prüfte testete fragte informierte kümmerte antwortete meldete dokumentierte reagierte beachtete',
  trait:
    'desorganisiert nachlässig faul schlampig unfähig inkompetent stur unprofessionell unerfahren unmotiviert überfordert arrogant unzuverlässig unqualifiziert ahnungslos unvorbereitet unaufmerksam leichtsinnig langsam unorganisiert planlos chaotisch vergesslich unachtsam untätig überheblich bequem schwach desinteressiert',
  insult: 'nachlässig faul schlampig unfähig inkompetent stur unprofessionell unmotiviert arrogant ahnungslos planlos vergesslich unachtsam überheblich desinteressiert überfordert unorganisiert leichtsinnig unzuverlässig egoistisch naiv hilflos unehrlich verantwortungslos',
  harm: 'verzögerung verspätung ausfall ausfälle fehler chaos problem probleme verlust datenverlust störung misserfolg scheitern debakel',
  haette: 'hätte hätten hättest hättet',
  waere: 'wäre wären wärst wärt',
  modalInfinitive: 'sollen müssen können dürfen',
  // What ends a clause that begins with "hätte" or "wäre".
  participle: 'ge*t *ge*t *ge*en be*t ver*t er*t ent*t zer*t *iert gewusst gewesen worden geworden verstanden erkannt erfahren verhindert vermieden unterschrieben besprochen entschieden begonnen bekommen getan gesehen gelesen gegeben gefunden gehalten gekommen gegangen geblieben genommen gesprochen geschrieben eingeplant einbezogen vermeidbar möglich nötig',
  soft: 'kommunikation abstimmung zusammenarbeit koordination planung dokumentation disziplin transparenz einbindung qualität struktur klarheit fokus unterstützung vorbereitung verbindlichkeit prozesse organisation sorgfalt aufmerksamkeit engagement ressourcen personal stimmung teamarbeit tests testen austausch verständnis vertrauen information informationen feedback schulung schulungen training führung arbeit akzeptanz',
  state:
    'kommunikation abstimmung zusammenarbeit koordination planung dokumentation testabdeckung tests schulung schulungen qualität datenqualität daten anforderungen anforderung erwartungen ziele ziel rollen zuständigkeiten verantwortlichkeiten umfang scope prozess prozesse übergabe rollout einführung start akzeptanz nutzung stimmung motivation leistung werkzeug tool system software oberfläche bedienung kick-off kickoff projekt pilot schätzung schätzungen architektur spezifikation ergebnisse ergebnis schnittstelle alles es prioritäten zeitplan budget team integration migration modell feedback organisation vorbereitung informationen onboarding lösung zeitplanung atmosphäre arbeitslast',
  judged:
    'schlecht schlechte gut gute toll super perfekt okay ok gering hoch niedrig schwach unzureichend ungenügend unklar vage unrealistisch chaotisch verwirrend schwierig schwer kompliziert mangelhaft ineffektiv suboptimal unübersichtlich furchtbar holprig zäh umständlich mühsam problematisch herausfordernd erfolgreich langsam widersprüchlich lückenhaft prima klasse großartig mies katastrophal hervorragend angespannt ausbaufähig mäßig überladen unrund desaströs durchwachsen unausgereift',
  // What can be gone by, and what a team sets up for itself.
  agreement: 'vertrag *vertrag spezifikation *spezifikation plan *plan vereinbarung *vereinbarung angebot *angebot konzept *konzept handbuch *handbuch lastenheft pflichtenheft',
  ours: 'prozess *prozess ablauf *ablauf *liste agenda vorlage *vorlage',
  much: 'einige diverse mehrere viele manche verschiedene zahlreiche etliche paar andere zu lauter allerlei',
  trouble: 'probleme schwierigkeiten dinge sachen themen punkte meetings besprechungen termine missverständnisse herausforderungen änderungen hindernisse fehler reibungen unstimmigkeiten hürden gründe leute beteiligte aufgaben abhängigkeiten sitzungen köche baustellen',
  // Words that judge without saying what was seen.
  verdict:
    '{judged} top intuitiv unintuitiv fragil gehetzt hektisch verwirrung verwirrt hilfreich nützlich positiv negativ unzufrieden zufrieden kaputt veraltet vernachlässigt nebenbei schwung silos silodenken ärger beschwert beschwerden besser schlechter instabil fehleranfällig unzuverlässig stress stressig druck frustrierend frust frustriert enttäuschend enttäuscht motiviert demotiviert unvorbereitet effizient ineffizient produktiv unproduktiv anstrengend erschöpft genervt nervig gekämpft gelitten reibung reibungen engpässe luft verbesserungswürdig verbesserungsfähig daneben träge sperrig unhandlich wertvoll wert nutzen spannend interessant spaß solide mittelmäßig ordentlich stabil reif unreif geschätzt beliebt unbeliebt begeistert skeptisch skepsis widerstand verloren angestrengt strang interesse kurz unrund zerstritten überfrachtet',
  gist: 'probleme schwierigkeiten silos silodenken chaos verwirrung stress druck verzögerungen ärger konflikte spannungen reibungen *probleme *konflikte *denken *chaos *schwierigkeiten lücken beschwerden missverständnisse',
  user: 'nutzer nutzerinnen anwender anwenderinnen anwendern nutzern leute mitarbeiter mitarbeitenden agenten kollegen niemand keiner beschäftigten fachbereich belegschaft teilnehmer',
  outside:
    'chef sponsors kunde kunden kundin kundinnen auftraggeber auftraggeberin lieferant lieferanten anbieter *anbieter dienstleister hersteller management geschäftsführung geschäftsleitung vorstand zentrale einkauf rechtsabteilung it *sicherheit it-abteilung behörde behörden aufsicht regulierer konkurrenz wettbewerb wettbewerber partner *partner partnerfirma betriebsrat konzern stakeholder führung leitung verwaltung agentur gesellschafter datenschutz politik klinikleitung *leitung gewerkschaft mutterkonzern konzernzentrale fachabteilung',
  world: 'markt marktlage konjunktur wirtschaft wirtschaftslage verordnung gesetz gesetze gesetzgeber pandemie wetter inflation technologie umstrukturierung reorganisation branche *regulierung zinsen dsgvo sparvorgaben inflation lieferketten',
  awkward:
    'schwierig unzuverlässig langsam unzufrieden anspruchsvoll unkooperativ unvernünftig unrealistisch unmöglich wankelmütig stur unentschlossen dagegen ungeduldig chaotisch unorganisiert unprofessionell inkompetent unfähig unflexibel desinteressiert bürokratisch unberechenbar schlecht kompliziert träge unfair überfordert nervig anstrengend zickig',
} as const satisfies Readonly<Record<string, string>>;
