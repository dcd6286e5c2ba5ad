import type { PhaseTable, PhaseWords } from '../phase-words';
import { germanPhasesOfCauses } from './phases-of-causes';
import { germanPhasesOfTelling } from './phases-of-telling';

const combined = { ...germanPhasesOfTelling, ...germanPhasesOfCauses };

/** The same phase under another heading: each of the five phases takes up one or more of the steps. */
const titled = (title: string, words: PhaseWords): PhaseWords => ({ ...words, title });

export const germanPhases: PhaseTable = {
  combined,
  'facilitated-pilot': {
    opening: {
      ...combined.opening,
      script:
        'Dieser Pilot hat nicht gebracht, was wir uns erhofft hatten, und jeder hier hat sich schon gefragt, warum. Die meisten von uns haben eine Antwort, und in mancher Antwort kommt jemand aus diesem Raum vor. Ich sage das jetzt, damit wir nicht neunzig Minuten lang darum herumgehen. Wessen Schuld es war, wollen wir nicht wissen. Wir haben dafür bezahlt, etwas über unsere Zusammenarbeit zu lernen, und das holen wir uns heute ab, damit der nächste Pilot anders läuft. Wir reden über Entscheidungen und Umstände, nicht über einzelne Menschen, und wir werden konkret. Wird es persönlich, führe ich uns freundlich zurück. Das ist ab jetzt vereinbart.',
    },
    context: {
      ...combined.context,
      goal: 'Was versprochen war und was geschah, liegt nebeneinander auf dem Tisch.',
      prompts: [
        'Was hat der Antrag versprochen, in seinen eigenen Worten und Zahlen?',
        'Wie viele benutzen es heute, und wie hat sich diese Zahl entwickelt?',
        'Wo steht der Sponsor, und seit wann?',
        'Wo gehen unsere Erinnerungen auseinander, und was sagt der Verlauf?',
      ],
    },
    frictions: {
      ...combined.frictions,
      prompts: [
        'Was habt ihr Leute stattdessen tun sehen?',
        'Wem hat es den Tag länger oder umständlicher gemacht?',
        'Was war falsch, wie oft, und wem fiel es auf?',
        'Was wurde verlangt, ohne dass jemand Zeit dafür eingeräumt hatte?',
        'Was kam zu spät: ein Einwand, ein Zugang, eine Schulung, eine Antwort?',
      ],
    },
  },
  'five-whys-plus': {
    opening: {
      ...combined.opening,
      script:
        'Regeln und Daten habt ihr seit zwei Tagen, also können wir es kurz machen. Wir fragen, was schiefging und warum, und nie, wer. Ehrlich geht vor angenehm, und was hier gesagt wird, bleibt unter uns. Wir schauen auf das, was in unserer Hand liegt: Dass der Kunde schwierig war, hilft keinem; dass wir kein Verfahren für Änderungen hatten, schon. Alle, die daran gearbeitet haben, reden mit, die Jüngsten wie die Dienstältesten. Jeder von uns hat eine Theorie, wer schuld war. Diese Theorien lassen wir draußen, auch die über Menschen in diesem Raum. Kommt doch eine herein, sage ich es freundlich.',
    },
    frictions: {
      ...combined.frictions,
      title: 'Bruchstellen',
      goal: 'Alle haben aufgeschrieben, wo es versagt hat, so wie es zu beobachten war.',
    },
    whys: {
      ...combined.whys,
      script:
        'Wir gehen die Themen einzeln durch, und jedes bekommt fünf Fragen. Warum ist es passiert? Warum wurde es nicht verhindert: Welcher Schritt hat gefehlt? Warum ist die Lücke nicht früher aufgefallen? Warum hat unsere Art hinzusehen sie nicht gezeigt? Und warum arbeiten wir überhaupt so? Die Stufen sind ein Geländer; eine Kette darf kürzer oder länger sein, solange sie bei unserer Arbeitsweise endet. Dann kommt die Frage, um derentwillen wir das alles tun: Wo noch, in welchen anderen Projekten, wartet dasselbe? Schreibt die Projekte dazu; sie werden es erfahren.',
    },
  },
  'five-phases': {
    opening: titled('Rahmen: Grundregeln', combined.opening),
    context: titled('Rahmen: nur Fakten', combined.context),
    successes: titled('Was gelungen ist', combined.successes),
    frictions: titled('Was nicht gut lief', combined.frictions),
    sorting: titled('Was nicht gut lief: sortieren', combined.sorting),
    voting: titled('Ursachen: die wichtigsten Themen', combined.voting),
    whys: titled('Ursachen: warum', combined.whys),
    conditions: titled('Ursachen: mitwirkende Umstände', combined.conditions),
    decisions: titled('Was sich ändert', combined.decisions),
    close: {
      ...combined.close,
      title: 'Was sich ändert: Schlussrunde',
      script:
        'Von allen ein Satz, und kein Rückblick: Was machst du beim nächsten Mal anders? Du selbst, nicht die Firma. Niemand kommentiert es, und wem noch nichts einfällt, der sagt „weiter“. Sagt mir danach, ohne dass es jemand sieht, ob sich die Zeit gelohnt hat. Danke, dass ihr so offen wart. Die Zusammenfassung bekommt ihr innerhalb von 48 Stunden.',
    },
  },
  'follow-up': {
    opening: {
      ...combined.opening,
      title: 'Wo wir stehen geblieben sind',
      script:
        'Vor einer Woche haben wir gefragt, was geschehen ist und warum. Heute fragen wir, was wir daraus bauen. Die Regeln sind dieselben: Entscheidungen und Umstände statt einzelner Menschen, und konkret statt allgemein. Vielleicht ist manchen unter der Woche eine neue Theorie eingefallen, wer schuld war; auch die bleibt draußen. Wer etwas anders sieht, nachdem er darüber geschlafen hat: Heute ist der Tag, es zu sagen.',
      prompts: ['Was seht ihr heute anders als vor einer Woche?', 'Was habt ihr seitdem ausprobiert, und was kam dabei heraus?'],
    },
    context: {
      ...combined.context,
      title: 'Was wir jetzt wissen',
      goal: 'Alle haben die Erkenntnisse, die zurückgestellten Entscheidungen und die offenen Fragen der ersten Sitzung vor sich.',
      whyThisStep: 'Wer mit der Erinnerung anfängt, fängt die erste Sitzung noch einmal an. Gefundenes bleibt gefunden.',
      script:
        'Hier seht ihr, was uns die erste Sitzung hinterlassen hat: die Umstände nach ihrem Gewicht, die Erkenntnisse, die Stellen zum Umbauen, die Entscheidungen, die noch nicht reif waren, und die Fragen, auf die wir keine Antwort hatten. Wir lesen das durch, ohne darüber zu reden. Sagt nur, was inzwischen beantwortet ist, was sich als falsch erwiesen hat und was fehlt.',
      prompts: [
        'Welche offene Frage ist inzwischen beantwortet?',
        'Welche Erkenntnis würdet ihr heute anders fassen?',
        'Was hat sich seitdem schon geändert?',
      ],
    },
    edges: {
      ...combined.edges,
      title: 'Der nächste Weg',
      goal: 'Der Weg des nächsten Projekts ist gezeichnet, und jede Stelle zum Umbauen hat darauf ihren Platz.',
      whyThisStep: 'Eine Karte vor dem Start kostet eine Stunde. Dieselbe Karte danach war dieses Projekt.',
      script:
        'Beim letzten Mal haben wir den Weg gezeichnet, den die Arbeit genommen hat. Jetzt zeichnen wir den, den sie beim nächsten Mal nehmen soll, bevor irgendetwas gebaut wird. Bei jeder Station: Wer ist da, mit welchem Wissen, und wer übergibt an wen? Was ordnen wir dort anders, wo Kraft verloren ging, und wer muss dem vorher zustimmen? Und was tun wir an jeder Station, wenn es schiefgeht?',
      prompts: [
        'Welche Übergabe des alten Weges wollen wir nicht wiedersehen?',
        'Wer muss diesmal vom ersten Tag an dabei sein?',
        'Wo greift ein Mensch ein, wenn das Ergebnis falsch ist?',
        'Woran würden wir nach zwei Wochen merken, dass es in die Irre läuft?',
      ],
    },
    decisions: {
      ...combined.decisions,
      title: 'Das Nächste entwerfen',
      goal: 'Jede Erkenntnis ist im Entwurf des Nächsten zu sehen, und was zurückgestellt war, ist reif oder abgelehnt.',
      script:
        'Wir nehmen die Erkenntnisse einzeln und fragen, wo im Entwurf des nächsten Projekts jede zu sehen sein soll. Ist sie nirgends zu sehen, war sie eine Beobachtung; auch das darf sein. Dann nehmen wir uns vor, was zurückgestellt war: Was hat vor einer Woche gefehlt, und ist es jetzt da? Eine Entscheidung braucht weiterhin ihre Änderung, ihre eine verantwortliche Person, ihren Tag, ihr klares „fertig“ und einen Nachweis. Und es bleibt bei fünf.',
      prompts: [
        'Wo im nächsten Entwurf ist diese Erkenntnis zu sehen?',
        'Was hat der zurückgestellten Entscheidung gefehlt, und ist es jetzt da?',
        'Was tun wir ausdrücklich nicht, und warum?',
        'Bis zu welchem Tag muss das stehen, damit der nächste Start darauf bauen kann?',
      ],
    },
  },
};
