import type { PreparationWords } from '../preparation-words';

export const germanPreparation: PreparationWords = {
  parts: {
    facilitator: {
      name: 'Moderation',
      why: 'Achtet auf Reihenfolge und Uhr und fragt, was Beteiligte nicht mehr fragen.',
    },
    'delivery-lead': { name: 'Projektleitung', why: 'Weiß, wie sich Termine, Budget und Umfang entwickelt haben.' },
    'technical-lead': {
      name: 'Technische Leitung',
      why: 'Weiß, warum es so gebaut wurde und wie gut die Schätzungen waren.',
    },
    contributor: { name: 'Hat viel daran gearbeitet', why: 'Kennt die tägliche Reibung, die in keinem Bericht steht.' },
    'account-manager': {
      name: 'Kundenbetreuung',
      why: 'Weiß, wie es beim Kunden ankam und was dort anders verstanden wurde.',
    },
    'end-user': {
      name: 'Benutzt das Ergebnis',
      why: 'Ohne die, die damit arbeiten sollten, raten wir, warum sie es taten oder ließen.',
    },
    'adjacent-team': {
      name: 'Nachbarteam',
      why: 'Eine Person aus jedem berührten Team, etwa Daten, Sicherheit, Betrieb oder Schulung: An den Nahtstellen zu ihnen brach es.',
    },
    sponsor: { name: 'Sponsor', why: 'Hört es aus erster Hand, mit der Zusage, mehr zuzuhören als zu reden.' },
    approver: {
      name: 'Gibt nur frei',
      why: 'Hat von der Arbeit nichts miterlebt. Bekommt statt eines Platzes die Zusammenfassung.',
    },
    client: {
      name: 'Kunde',
      why: 'Wird getrennt gefragt, im Gespräch oder mit einer Umfrage; die Antworten kommen als Daten in den Raum.',
    },
  },
  whoComes:
    'Alle, die daran gearbeitet haben, gleich welchen Rangs; einige von denen, die es benutzen sollten; eine Person aus jedem Team, das davon berührt war.',
  approversGetSummary:
    'Wer das Ergebnis nur freigibt, braucht dafür keine neunzig Minuten. Die Zusammenfassung kommt innerhalb von 48 Stunden.',
  clientStaysOut:
    'Die interne Sitzung findet ohne den Kunden statt, damit alles gesagt werden kann. Eine Sitzung mit ihm kann folgen; seine Sicht kommt als Daten herein.',
  facilitator: {
    questions: {
      highVisibility: {
        question: 'Sehen viele hin, und sind die Gemüter erhitzt?',
        why: 'Wenn viel davon abhängt, wie es erzählt wird, wird vorsichtig erzählt. Wer nichts zu verlieren hat, bekommt mehr zu hören.',
      },
      sponsorChillsCandour: {
        question: 'Ist der Sponsor dabei, und wird deshalb weniger gesagt?',
        why: 'Aus dem Haus kann ihn niemand bitten, zuzuhören. Von außen geht das.',
      },
      competingNarratives: {
        question: 'Erzählen mehrere Bereiche verschiedene Geschichten darüber?',
        why: 'Wer zu einem der Bereiche gehört, ist Teil einer der Geschichten.',
      },
      decisionsOfMineOnTable: {
        question: 'Liegen Entscheidungen von dir auf dem Tisch?',
        why: 'Nach der eigenen Entscheidung lässt sich schlecht offen fragen.',
      },
      modestScope: { question: 'War es überschaubar?', why: 'Es steht wenig auf dem Spiel, also muss wenig geschützt werden.' },
      smallAndTrusting: {
        question: 'Ist das Team klein, und vertraut man einander?',
        why: 'Was schwer zu sagen ist, wird hier trotzdem gesagt.',
      },
      credibleWithEveryone: {
        question: 'Halten dich alle für fair?',
        why: 'Dann wird eine Frage als Frage gehört und nicht als Wink.',
      },
    },
    bringSomebodyIn:
      'Holt jemanden von außerhalb der Linie. Ein einziger dieser Gründe reicht, denn er bestimmt, was im Raum gesagt wird.',
    runItYourself: 'Das könnt ihr selbst leiten: überschaubar, ein kleines Team mit Vertrauen, und du giltst bei allen als fair.',
    notOnTheProject:
      'Wer moderiert, sollte am Projekt nicht mitgearbeitet haben. Von außen fragt es sich leichter nach dem, was den anderen selbstverständlich ist.',
    growYourOwn: 'Setzt jemanden aus dem Team neben die Moderation. Nach zwei oder drei Malen geht es ohne Hilfe von außen.',
  },
  time: {
    whyNinety: 'Neunzig Minuten reichen für die meisten Projekte.',
    tooShort: 'Unter 60 Minuten kommen die Ursachen zu kurz, und übrig bleiben Klagen.',
    tooLong: 'Nach 120 Minuten ist die Aufmerksamkeit weg, und die Entscheidungen kommen zuletzt. Zwei Sitzungen sind besser.',
    withinAWeek:
      'Haltet sie innerhalb einer Woche nach dem Ende. Danach verblasst zuerst die Reihenfolge der Ereignisse, dann die Gründe.',
    secondSession:
      'Verstehen und neu entwerfen sind zwei Aufgaben für zwei Tage. Eine zweite Sitzung von 60 bis 90 Minuten, etwa eine Woche später, macht aus Erkenntnissen einen Entwurf.',
  },
  whenToHold:
    'Nach jedem Projekt, auch nach den guten; erst recht, wenn es zu spät kam, mehr kostete oder vieles zweimal gemacht werden musste. Bei laufender Arbeit: jedes Quartal, an großen Meilensteinen, und wenn sich der Umfang verschiebt.',
  firstTime:
    'Fangt mit dem letzten abgeschlossenen Projekt an, das nicht glatt lief. Neunzig Minuten, innerhalb einer Woche, mit allen, die dabei waren. Vertieft die drei wichtigsten Themen, und geht bei jedem mit mindestens einer konkreten Änderung hinaus, mit verantwortlicher Person und Termin.',
  traps: {
    'never-held': { trap: 'Niemand setzt sie an', guard: 'Der Termin gehört zum Projektende wie die letzte Rechnung.' },
    'too-late': {
      trap: 'Sie kommt zu spät',
      guard: 'Innerhalb einer Woche. Die Belege helfen der Erinnerung, aber sie ersetzen sie nicht.',
    },
    blame: {
      trap: 'Sie wird zum Gericht',
      guard: 'Die Versuchung wird am Anfang benannt; danach geht es nur noch um Umstände.',
    },
    'first-explanation': {
      trap: 'Die erste Erklärung gewinnt',
      guard: 'Alles wird sortiert, bevor jemand sagen darf, warum.',
    },
    avoided: {
      trap: 'Es tut weh, also wird es vermieden',
      guard: 'Eine feste Reihenfolge und das Schreiben für sich machen Schweres sagbar.',
    },
    'only-failures': {
      trap: 'Nur Misserfolge werden angesehen',
      guard: 'Erfolge kommen zuerst, und so erzählt, dass man sie wiederholen kann.',
    },
    'only-successes': {
      trap: 'Nur Erfolge bleiben in Erinnerung',
      guard: 'Was scheiterte, wird so sorgfältig betrachtet wie das, was gelang.',
    },
    'no-process': {
      trap: 'Es hängt davon ab, ob jemand Lust hat',
      guard: 'Jedes Mal dieselbe Agenda, mit Zeiten und mit Schwellen.',
    },
    unread: {
      trap: 'Niemand liest das Ergebnis',
      guard: 'Zwei Seiten, mit dem Projekt verknüpft und vom nächsten Team vor dem Start gelesen.',
    },
  },
  ownNotes: {
    invitation:
      'Fünf Minuten für dich vor der Sitzung. Diese Notizen siehst nur du; in der Sitzung entscheidest du, was davon eine Karte wird. Sie werden gelöscht, wenn die Sitzung geschlossen wird.',
    wentWell: 'Was lief gut?',
    didNot: 'Was lief nicht gut?',
    wouldChange: 'Was würdest du ändern?',
  },
  safety: {
    question: 'Kannst du in dieser Sitzung sagen, was du wirklich denkst?',
    low: 'Fast nichts',
    high: 'Alles',
    privacy: 'Niemand sieht, wer was geantwortet hat. Gezeigt wird nur die Summe, und erst ab vier Antworten.',
  },
};
