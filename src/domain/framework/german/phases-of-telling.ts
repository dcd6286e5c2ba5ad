import type { PhaseKind } from '#domain/session/agenda';
import type { PhaseWords } from '../phase-words';

/** From the opening to the topics that go on: what happened, before anybody says why. */
export const germanPhasesOfTelling = {
  opening: {
    title: 'Eröffnung',
    goal: 'Alle haben die Grundregeln gelesen und tragen sie mit.',
    whyThisStep:
      'Alle bringen eine Theorie mit, wer schuld war. Einmal laut gesagt, verliert sie ihre Kraft; unausgesprochen lenkt sie die ganze Sitzung. Und wer später eingreift, trifft damit niemanden mehr.',
    script:
      'Etwas steht im Raum, und wir sprechen es besser gleich aus. Nicht alles lief wie geplant, und jeder von uns hat seine eigene Theorie, woran es lag. In manchen dieser Theorien kommt jemand vor, der hier sitzt. Das ist immer so, und wir können es vor der Tür lassen. Wir wollen herausfinden, wie wir arbeiten: was entschieden wurde, wann, von wie wenigen und mit welchem Wissen. Zwei Regeln tragen die übrigen. Wir reden über Entscheidungen und Umstände, nicht über einzelne Menschen. Und wir werden konkret. Rutscht es jemandem heraus, sage ich es und helfe beim Umformulieren. Das ist heute meine Aufgabe und kein Vorwurf.',
    prompts: [
      'Welche dieser Regeln wird uns heute am schwersten fallen?',
      'Was braucht ihr, um hier zu sagen, was ihr auf dem Flur sagen würdet?',
    ],
    holdTheFrame: 'Das ist eine der Theorien, von denen ich gesprochen habe. Behalten wir, was geschah, und lassen wir weg, wer.',
  },
  context: {
    title: 'Die Fakten',
    goal: 'Alle haben dieselben Fakten vor sich: was versprochen war und was geschah.',
    whyThisStep:
      'Drei Leute erinnern sich an drei Projekte. Der Verlauf der Vorgänge erinnert sich an eines. Was alle gemeinsam gesehen haben, muss später niemand verteidigen.',
    script:
      'In den nächsten Minuten geht es nur um Fakten: um den Plan und was aus ihm wurde, um das Versprechen in seinem Wortlaut und um das, was heute benutzt wird. Wir erklären noch nichts und bewerten nichts. Stimmt etwas nicht oder fehlt etwas, dann sagt es, und sagt dazu, wo man es nachsehen kann. Weicht eure Erinnerung vom Verlauf der Vorgänge ab, schreiben wir beides auf und sehen nach.',
    prompts: [
      'Was wurde wem versprochen, und in welchen Worten?',
      'Wie sehen Termine, Umfang, Aufwand und Kosten neben dem Plan aus?',
      'Was wurde geliefert, und was davon abgenommen?',
      'Wie viele benutzen es heute, und wo steht der Sponsor?',
      'Wo gehen unsere Erinnerungen auseinander, und was sagt der Verlauf?',
    ],
    holdTheFrame: 'Ist das geschehen, oder ist es unsere Deutung? Im Moment bleiben wir bei dem, was geschehen ist.',
  },
  successes: {
    title: 'Was gelungen ist',
    goal: 'Was funktioniert hat, ist so festgehalten, dass ein anderes Team es nachmachen könnte.',
    whyThisStep:
      'Ein Erfolg, den niemand erklären kann, ist Glück. Genau erzählt lässt er sich wiederholen. Und wer gesehen hat, was bleiben soll, redet freier über den Rest.',
    script:
      'Wir fangen mit dem an, was geklappt hat, und nicht aus Höflichkeit: Was wir nicht beschreiben können, können wir nicht wiederholen. Jede und jeder schreibt für sich, eine Sache pro Karte. Lasst das Lob weg und schreibt, was getan wurde: wie oft, mit wem, und was es uns erspart hat. Wenn alle fertig sind, decke ich alle Karten zugleich auf. Dann fragen wir bei jeder: Könnte ein Team, das nicht dabei war, damit dasselbe tun?',
    prompts: [
      'Was haben die gelobt, für die es gemacht war, und mit welchen Worten?',
      'Welche Schätzung hat gehalten, und was hat sie gut gemacht?',
      'Welche Gewohnheit, einander auf dem Laufenden zu halten, hat uns auf Kurs gehalten?',
      'Welche technische Entscheidung hat Zeit gespart oder das Ergebnis besser gemacht?',
      'Wo ging die Zusammenarbeit wie von selbst?',
    ],
    holdTheFrame: null,
  },
  frictions: {
    title: 'Was nicht gut lief',
    goal: 'Alle haben aufgeschrieben, was sie gesehen haben, ohne Ursache und ohne Abhilfe.',
    whyThisStep:
      'Wer die erste Erklärung gehört hat, sieht nur noch, was zu ihr passt. Allein geschrieben und gemeinsam aufgedeckt, bleibt auf den Karten auch das, was nur einer Person aufgefallen ist.',
    script:
      'Jetzt schreiben alle auf, was nicht gut lief, wieder für sich und eine Sache pro Karte. Schreibt, was ihr gesehen habt: wo, wann, wie oft. Nicht warum, und nicht, was man tun sollte; beides kommt später dran. Was euch bei der Arbeit passiert ist, zählt so viel wie das, was die Zahlen zeigen, und der kleinste Platz im Projekt hatte vielleicht die beste Aussicht. Niemand sieht eine Karte, bevor alle aufgedeckt sind.',
    prompts: [
      'Wo hat sich der Umfang geändert, und wie sind wir damit umgegangen?',
      'Welche Schätzung lag daneben, und um wie viel?',
      'Was haben wir und der Kunde, oder die künftigen Nutzer, zu spät voneinander erfahren?',
      'Welches technische Risiko ist eingetreten, das auf keiner Liste stand?',
      'Worauf haben wir gewartet, und wie lange?',
      'Welches Werkzeug oder welche Vorschrift hat Arbeit gemacht, statt welche abzunehmen?',
    ],
    holdTheFrame:
      'Was hätte eine Kamera aufgenommen? Schreiben wir das auf die Karte, und heben wir uns den Grund für später auf.',
  },
  sorting: {
    title: 'Sortieren',
    goal: 'Jede Reibung liegt in einem der drei Körbe. Bis dahin bleiben die Ursachen zu.',
    whyThisStep:
      'Die Technik ist die bequeme Antwort: Sie tut hier niemandem weh. Das meiste, was anfangs technisch heißt, handelt am Ende vom Ablauf oder von den Gründen der Menschen. Das Sortieren zeigt es, bevor eine Ursache feststeht.',
    script:
      'Bevor jemand sagt, warum, sortieren wir. Es gibt drei Körbe. Technik: Es konnte nicht, was es können sollte. Ablauf: Es konnte es, aber es passte nicht dazu, wie gearbeitet wird. Akzeptanz: Es konnte es und passte, und trotzdem wurde es nicht benutzt. Wer schwankt, fragt sich: Wäre es mit vollkommener Technik auch passiert? Dann liegt es nicht an der Technik. Was zuerst auf der Karte stand, bleibt zu sehen, damit wir merken, was gewandert ist.',
    prompts: [
      'Wenn die Technik vollkommen gewesen wäre: Gäbe es diese Karte noch?',
      'Versagte es von sich aus, oder erst mitten in einem Arbeitstag?',
      'Was würden die zu dieser Karte sagen, die es nicht benutzt haben?',
      'Welche Karten erzählen vom Gleichen?',
    ],
    holdTheFrame: '„Die wollten eben nicht“ ist kein Korb. Was machte es vernünftig, es nicht zu benutzen?',
  },
  voting: {
    title: 'Auswählen',
    goal: 'Drei bis fünf Themen gehen weiter. Die anderen bleiben im Protokoll.',
    whyThisStep: 'Für die Tiefe ist wenig Zeit. Drei verstandene Themen sind mehr wert als zehn angerissene.',
    script:
      'Wir können nicht alles vertiefen, und das müssen wir auch nicht. Alle haben einige Stimmen. Gebt sie den Themen, aus denen wir für das nächste Projekt am meisten lernen, und nicht denen, die euch am meisten geärgert haben. Ihr stimmt für euch allein ab, und gezeigt wird nur die Summe. Was keine Stimme bekommt, geht nicht verloren; es bleibt im Protokoll.',
    prompts: [
      'Welches Thema käme uns am teuersten, wenn es wiederkäme?',
      'Hinter welchem vermuten wir etwas, das wir noch nicht verstehen?',
    ],
    holdTheFrame: null,
  },
} as const satisfies Partial<Record<PhaseKind, PhaseWords>>;
