import type { UpstreamWords } from '../upstream-words';

export const germanUpstream: UpstreamWords = {
  question: 'Welche Entscheidung oder Annahme hat früher dafür gesorgt, dass es so kommen konnte?',
  symptoms: {
    'accuracy-dropped': {
      symptom: 'Im Betrieb war es weniger genau',
      prompts: [
        'Wurde es an den Daten geprüft, wie sie wirklich kommen, oder an einer sauberen Stichprobe?',
        'Wer hat die Stichprobe ausgesucht, und was blieb dabei weg?',
        'Was haben wir getan, als die ersten Zahlen aus dem Betrieb kamen?',
      ],
    },
    'integration-broke': {
      symptom: 'Die Verbindung zu einem anderen System brach',
      prompts: [
        'Was haben wir bei diesem System als gegeben angenommen, und von wem hatten wir es?',
        'Wann hörten die zum ersten Mal von uns, die es betreiben?',
        'Mit welcher Last und welchen Versionen haben wir es ausprobiert?',
      ],
    },
    'data-dirtier': {
      symptom: 'Die Daten waren schlechter als angenommen',
      prompts: [
        'Was war auf diese Daten hin schon zugesagt, bevor jemand gezählt hatte?',
        'Auf wessen Beschreibung der Daten haben wir uns verlassen?',
        'Was hätte ein Blick auf eine gewöhnliche Woche gezeigt?',
      ],
    },
    'did-not-fit': {
      symptom: 'Es passte nicht zur Arbeit',
      prompts: [
        'Wer war dabei, als der Ablauf entworfen wurde, und war jemand darunter, der die Arbeit tut?',
        'Welchen Arbeitstag hatten wir vor Augen, und wann hatten wir zuletzt bei einem zugesehen?',
        'Wer hätte zum Entwurf Nein sagen können, und wurde diese Seite gefragt?',
      ],
    },
    'step-added': {
      symptom: 'Es war ein Schritt mehr',
      prompts: [
        'Welcher Schritt sollte dafür wegfallen, und wer hat entschieden, dass er bleibt?',
        'Mit wessen Zeit haben wir gerechnet, und wer hatte dem zugestimmt?',
        'Was hätte es für die kürzer gemacht, die es benutzen?',
      ],
    },
    'hand-off-missing': {
      symptom: 'Niemand hat das Ergebnis übernommen',
      prompts: [
        'Von wem haben wir angenommen, dass er es übernimmt, und wie hätte er davon erfahren?',
        'Wer hat festgelegt, wo unser Teil endet?',
        'Was hätte das nächste Team wissen müssen, und bis wann?',
      ],
    },
    'not-trusted': {
      symptom: 'Dem Ergebnis wurde nicht getraut',
      prompts: [
        'Wurde je festgelegt, was hier vertrauenswürdig heißt?',
        'Wer hat die Schwelle bestimmt, und waren die einverstanden, die sich darauf verlassen sollten?',
        'Was sollte jemand tun, dem ein Ergebnis falsch vorkam?',
      ],
    },
    'not-used': {
      symptom: 'Man hätte es benutzen können und tat es nicht',
      prompts: [
        'Was ließ uns glauben, dass die Leute es wollen würden?',
        'Woran wurden sie in dieser Zeit gemessen, und was kostete sie das Benutzen dort?',
        'Wer hatte ihnen gesagt, dass sie dürfen, und was es für ihre Stelle heißt?',
      ],
    },
    'concern-came-late': {
      symptom: 'Ein Einwand kam nach dem Start',
      prompts: [
        'Wer hätte ihn vorbringen können, und wann wäre es noch billig gewesen?',
        'Wer hat entschieden, wer zum Auftakt eingeladen wird, und wonach?',
        'Was wurde aus dem Plan, als der Einwand kam?',
      ],
    },
  },
  shape: {
    when: 'Wann fiel sie, und wie früh im Projekt war das?',
    circle: 'Wie viele waren es: eine Person, einige wenige oder alle Betroffenen?',
    context: 'Was war damals bekannt, und was nicht?',
    missing: 'Welche Rollen hätten mitreden sollen, und in welchem Moment?',
    revisited: 'Hat noch einmal jemand hingesehen, als etwas Neues bekannt wurde?',
  },
  usualShape:
    'Früh, von wenigen, mit einem Teil des Bildes und danach nie wieder angesehen: So sieht es meistens aus. Das sagt weniger über die Menschen als darüber, wer gefragt wird und wann.',
};
