import type { GroundRuleId, GroundRuleWords } from '../ground-rules';

export const germanGroundRules: Readonly<Record<GroundRuleId, GroundRuleWords>> = {
  'read-before': {
    rule: 'Alle haben diese Regeln und die Daten vor der Sitzung.',
    why: 'Niemand soll eine Regel in dem Moment kennenlernen, in dem sie auf ihn angewendet wird.',
    pair: {
      instead: 'Jetzt, wo ich die Schätzung zum ersten Mal sehe …',
      say: 'Die Schätzung in den Daten stammt aus der Zeit vor dem zweiten Kunden; das möchte ich ergänzen.',
    },
  },
  'conditions-not-people': {
    rule: 'Wir reden über Entscheidungen und Umstände, über Systeme und Abläufe. Wir fragen, was schiefging und warum, nicht wer.',
    why: 'Mit einem Namen hört das Suchen auf. Unter denselben Umständen hätten andere dasselbe getan.',
    pair: {
      instead: 'Das Marketing hat uns vergessen.',
      say: 'Im Plan für den Start gab es keinen Schritt, bei dem das Marketing von einer Änderung erfährt.',
    },
  },
  'be-specific': {
    rule: 'Ein Beispiel statt eines Eindrucks: was, wo, wann, unter welchen Umständen.',
    why: 'Allgemeine Sätze stimmen in jedem Projekt und ändern in keinem etwas.',
    pair: {
      instead: 'Das wurde halt nicht angenommen.',
      say: 'Der Vertriebsinnendienst sollte im CRM anders arbeiten, und die Zielvorgaben ließen keine Zeit, das zu lernen.',
    },
  },
  'honest-and-confidential': {
    rule: 'Ehrlich geht vor angenehm. Was hier gesagt wird, bleibt bei denen, die hier sind.',
    why: 'Nach draußen geht nur, worauf wir uns gemeinsam einigen, und zwar ohne Namen.',
    pair: {
      instead: 'Im Großen und Ganzen lief es doch.',
      say: 'Ab April habe ich nicht mehr an den Termin geglaubt, und es gab keine Stelle, an der ich das hätte sagen können.',
    },
  },
  'what-we-control': {
    rule: 'Wir schauen auf das, was in unserer Hand liegt.',
    why: 'Bei allem anderen fragen wir, woran wir es früher gemerkt hätten und was wir dann getan hätten.',
    pair: { instead: 'Der Kunde war schwierig.', say: 'Wir hatten kein Verfahren, um über Änderungen am Umfang zu entscheiden.' },
  },
  'everyone-speaks': {
    rule: 'Alle, die daran gearbeitet haben, machen mit, und jede Sicht zählt gleich viel; wer am kürzesten dabei ist, spricht früh.',
    why: 'Alle haben einen Teil gesehen, den sonst niemand gesehen hat. Der Rang sagt, wer entscheidet, nicht, wer etwas bemerkt hat.',
    pair: {
      instead: 'Ich kam erst im Mai dazu, die anderen wissen das besser.',
      say: 'Als ich im Mai dazukam, konnte mir niemand zeigen, wie die Trainingsdaten beschriftet worden waren.',
    },
  },
  'few-changes': {
    rule: 'Wir gehen mit drei bis fünf konkreten Änderungen hinaus.',
    why: 'Für jede steht eine Person gerade, und jede hat einen Termin. Eine längere Liste ist ein Wunschzettel.',
    pair: {
      instead: 'Geben wir doch jedem Punkt an der Wand jemanden, der sich kümmert.',
      say: 'Vier davon hätten das Ergebnis verändert. Die vier nehmen wir.',
    },
  },
};
