import type { PhaseKind } from '#domain/session/agenda';
import type { PhaseWords } from '../phase-words';

/** From the first why to the last sentence: what set it up, and what changes. */
export const germanPhasesOfCauses = {
  upstream: {
    title: 'Weichenstellungen',
    goal: 'Zu jedem Thema steht die frühe Entscheidung oder Annahme da, die es angelegt hat.',
    whyThisStep:
      'Wer das Symptom behebt, bekommt dasselbe Projekt in etwas besser. Die Weiche, die es wahrscheinlich machte, wurde meist früh gestellt, von wenigen, mit halbem Bild, und danach nicht mehr angesehen.',
    script:
      'Der Wunsch, gleich etwas zu reparieren, ist jetzt groß. Wir halten ihn noch zurück und gehen stattdessen flussaufwärts. Bei jedem Thema stellen wir eine Frage: Welche Entscheidung oder Annahme hat früher dafür gesorgt, dass es so kommen konnte? Sie muss nicht falsch gewesen sein. Mit dem Wissen jenes Tages war sie vielleicht vernünftig. Deshalb halten wir fest, wann das war, wie viele beteiligt waren, was sie wussten, wer fehlte, und ob noch einmal jemand hingesehen hat, als etwas Neues bekannt wurde.',
    prompts: [
      'Welche Entscheidung oder Annahme hat das wahrscheinlich gemacht?',
      'Was war an jenem Tag bekannt, und was nicht?',
      'Wessen Wissen hat gefehlt, und wann wäre es noch rechtzeitig gekommen?',
      'Wann kam etwas Neues dazu, und was wurde dann aus der Entscheidung?',
    ],
    holdTheFrame: 'Nehmen wir an, die Entscheidung war vernünftig. Was hätte man wissen müssen, um anders zu entscheiden?',
  },
  edges: {
    title: 'Weg und Nahtstellen',
    goal: 'Die Übergaben, an denen Kraft verloren ging, sind markiert, und es gibt eine kurze Liste von Stellen zum Umbauen.',
    whyThisStep:
      'Innerhalb eines Teams ist die Arbeit meist gut aufgehoben. Sie bricht dort, wo sie weitergereicht wird und beide glauben, die andere Seite habe sie. So eine Stelle kann man benennen und umbauen, „bessere Kommunikation“ nicht.',
    script:
      'Wir zeichnen den Weg, den die Arbeit nehmen sollte, vom Auslöser bis zu dem Moment, in dem jemand etwas davon hat. Dann sehen wir uns die Linien zwischen den Stationen an. Jede ist eine Übergabe: zwischen Teams, zwischen Rollen, zwischen Systemen. Wo ging Kraft verloren: Wo blieb etwas liegen, kam halb an oder kam dort an, wo niemand darauf wartete? Erzählt es mit Rolle und Moment, nicht mit Namen: nach welchem Ereignis, zwischen wem, was fehlte.',
    prompts: [
      'Was löst es aus, und in welchem Moment hat jemand etwas davon?',
      'Wo geht es von einem Team, einer Rolle, einem System zum nächsten?',
      'An welcher dieser Linien ging Kraft verloren?',
      'Wer bekam etwas und wusste nichts damit anzufangen?',
      'Wer hätte früher dabei sein sollen, und in welchem Moment?',
      'Welche Stellen müssen wir neu ordnen, bevor wir wieder anfangen?',
    ],
    holdTheFrame: 'Reden wir über die Linie und nicht über eines ihrer Enden. Was hätte dort vereinbart sein müssen?',
  },
  whys: {
    title: 'Warum, und wo noch',
    goal: 'Jede Kette endet bei etwas, das an unserer Arbeitsweise liegt, und sagt, wo es noch zuschlagen kann.',
    whyThisStep:
      'Eine Kette, die bei einem Fehler endet, endet einen Schritt zu früh. Wer als Nächstes an derselben Stelle steht, macht denselben. Und eine Ursache, die man einmal findet, ist selten allein.',
    script:
      'Wir nehmen uns ein Thema nach dem anderen vor und fragen, warum, und zu jeder Antwort wieder, warum. Die Stufen helfen dabei: was es unmittelbar ausgelöst hat, was es hätte verhindern sollen, was es hätte bemerken sollen, und was uns so arbeiten lässt. Wie viele Schritte es werden, ist gleich. Wir hören auf, wenn wir bei etwas angekommen sind, das wir an unserer Arbeit ändern könnten. Landen wir bei einem Fehler, fragen wir, was ihn zuließ oder nahelegte. Und am Ende jeder Kette: Wo ist dasselbe vielleicht gerade jetzt am Werk?',
    prompts: [
      'Warum ist es passiert?',
      'Warum hat es nichts verhindert?',
      'Warum hat es niemand früher bemerkt?',
      'Was an unserer Arbeitsweise hält das am Leben?',
      'Wo könnte dieselbe Ursache noch am Werk sein?',
    ],
    holdTheFrame: 'Stellt euch vor, an dem Tag hätte jemand anderes dort gestanden. Was hätte an dieselbe Stelle geführt?',
  },
  conditions: {
    title: 'Mitwirkende Umstände',
    goal: 'Die Umstände stehen in einer Reihenfolge, der gewichtigste zuerst. Die eine Ursache gibt es nicht.',
    whyThisStep:
      'Nichts von einiger Größe scheitert aus einem einzigen Grund. Eine Rangfolge sagt, wo man anfängt, ohne dass eine Sache oder eine Person für alles geradestehen muss.',
    script:
      'Aus dem, was wir gefunden haben, wird jetzt eine Liste: die Umstände, die mitgewirkt haben, der gewichtigste oben. Ein Feld für die eine Ursache gibt es nicht, und das ist Absicht. Fragt man uns danach, haben wir etwas Besseres: mehrere Umstände, nach Gewicht und nach Körben, und bald die Entscheidungen, die darauf antworten. Geordnet wird nach einer Frage: Wäre gerade dieser Umstand anders gewesen, wie viel hätte sich geändert?',
    prompts: [
      'Wäre das anders gewesen, wie viel hätte sich geändert?',
      'Welche zwei haben erst gemeinsam geschadet?',
      'Welchen könnten wir am schnellsten ändern?',
    ],
    holdTheFrame: 'Was einen Namen trägt, ist noch kein Umstand. Unter welchen Umständen wurde so gehandelt?',
  },
  decisions: {
    title: 'Erkenntnisse und Entscheidungen',
    goal: 'Die Erkenntnisse sind benannt. Drei bis fünf Entscheidungen haben eine verantwortliche Person, einen Termin, ein klares „fertig“ und einen Nachweis.',
    whyThisStep:
      'Was wir jetzt verstehen und was wir jetzt ändern, ist zweierlei. Bekommt jede Einsicht jemanden, der sich kümmert, bewegt sich nichts; bekommt keine jemanden, auch nicht.',
    script:
      'Wir trennen zwei Dinge. Erkenntnisse sind, was wir jetzt verstehen. Für sie ist niemand zuständig, aber es folgt etwas aus ihnen, und im Entwurf des Nächsten sollen sie zu sehen sein. Entscheidungen sind, was wir ändern: drei bis fünf, nicht mehr. Jede braucht eine Änderung, die andere sehen können, eine Person, die dafür einsteht, einen Tag, und etwas, woran wir sehen, dass sie umgesetzt ist und wirkt. Kommt eine heute nicht so weit, stellen wir sie zurück. Das ist kein Scheitern, nur ehrlich.',
    prompts: [
      'Was verstehen wir jetzt, und was folgt daraus beim nächsten Mal?',
      'Was genau ändert sich: ein Ablauf, eine Vorlage, ein Werkzeug, eine Gewohnheit?',
      'Welche eine Person steht dafür ein, und bis zu welchem Tag?',
      'Woran sieht jemand, der nicht hier war, dass es fertig ist?',
      'Woran merken wir, dass es wirkt: gezählt, über einige Wochen, oder mit einer Abfrage?',
      'Hat jedes Thema wenigstens eine Änderung?',
      'Welche bringen am meisten für den kleinsten Aufwand?',
    ],
    holdTheFrame: '„Besser aufpassen“ ist keine Änderung. Was müsste da sein, damit niemand besser aufpassen muss?',
  },
  close: {
    title: 'Schlussrunde',
    goal: 'Alle haben in einem Satz gesagt, was sie selbst anders machen.',
    whyThisStep:
      'Mit nach Hause nimmt man, was zuletzt gesagt wurde. Eine Aufzählung dessen, was schiefging, macht vorsichtig; ein eigener Satz macht einen zum Teil der Sache.',
    script:
      'Wir gehen nicht alles noch einmal durch. Stattdessen eine Frage an alle, ein Satz von jeder und jedem: Was machst du beim nächsten Mal anders? Du selbst, nicht die Firma und nicht die anderen. Niemand kommentiert es. Wem noch nichts einfällt, der sagt „weiter“, und wir kommen zurück. Danach frage ich, ob sich die Zeit gelohnt hat; gezeigt wird nur die Summe. Danke, dass ihr so offen gesprochen habt. Die Zusammenfassung bekommt ihr innerhalb von 48 Stunden.',
    prompts: [
      'Was machst du selbst beim nächsten Mal anders?',
      'Wer möchte die nächste Sitzung dieser Art leiten, mit jemandem an der Seite?',
    ],
    holdTheFrame: 'Das wäre etwas für die Firma. Welches Stück davon liegt in deiner Hand?',
  },
} as const satisfies Partial<Record<PhaseKind, PhaseWords>>;
