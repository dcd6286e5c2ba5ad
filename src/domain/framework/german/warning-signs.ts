import type { SignGroup, WarningSignId, WarningSignWords } from '../warning-signs';

export const germanSignGroups: Readonly<Record<SignGroup, string>> = {
  data: 'Daten',
  expectation: 'Erwartungen',
  scope: 'Umfang',
  integration: 'Integration',
  team: 'Team',
};

export const germanWarningSigns: Readonly<Record<WarningSignId, WarningSignWords>> = {
  'data-audit-rushed': {
    name: 'Datenprüfung ausgelassen oder überhastet',
    looksLike: 'Es wird schon gebaut, bevor jemand die Daten lange genug angesehen hat, um überrascht zu werden.',
    question: 'Wann haben wir zum ersten Mal die echten Daten angesehen, wie lange, und was war bis dahin schon gebaut?',
  },
  'data-quality-taken-on-trust': {
    name: 'Datenqualität geglaubt statt geprüft',
    looksLike: 'Was über die Qualität der Daten gesagt wird, kommt in den Plan, und niemand zählt nach.',
    question: 'Welche Aussage über die Daten haben wir ungeprüft übernommen, und was hing daran?',
  },
  'data-assumed-before-commitment': {
    name: 'Termine auf ungeprüfte Daten versprochen',
    looksLike: 'Termin und Vorgehen stehen fest, während das, worauf sie beruhen, noch eine Annahme über die Daten ist.',
    question: 'Was haben wir über die Daten angenommen, als wir Termine zusagten, und wann wussten wir, ob es stimmt?',
  },
  'sample-not-like-production': {
    name: 'Stichprobe anders als der Alltag',
    looksLike: 'Mit der Stichprobe klappt es, aber an einem gewöhnlichen Tag kommt etwas anderes an.',
    question: 'Worin unterschieden sich unsere Daten von denen im Betrieb, und woran hätten wir das erkennen können?',
  },
  'success-criteria-missing': {
    name: 'Erfolgskriterien fehlen',
    looksLike: 'Es wird beauftragt, ohne dass irgendwo steht, woran alle sehen werden, dass es gelungen ist.',
    question: 'Wo stand geschrieben, was Erfolg heißt, und hätten beide Seiten es gleich verstanden?',
  },
  'metrics-not-in-business-terms': {
    name: 'Kennzahlen ohne Bezug zum Nutzen',
    looksLike: 'Erfolg ist ein Wert wie F1; was er in Minuten, Geld oder Beschwerden bedeutet, bleibt offen.',
    question: 'Welche Zahl wollten wir erreichen, und was hätte sie am Arbeitstag derer geändert, die damit arbeiten sollten?',
  },
  'no-midway-review': {
    name: 'Kein Blick von außen zur Halbzeit',
    looksLike: 'Zwischen Auftakt und Ende bekommt außerhalb des Teams niemand die Richtung zu sehen und kann sie korrigieren.',
    question: 'Wer außerhalb des Teams hat zur Halbzeit etwas Echtes gesehen, und was wäre damals gesagt worden?',
  },
  'limits-not-understood': {
    name: 'Grenzen nicht verstanden',
    looksLike: 'Das Team weiß, dass manche Antworten falsch sein werden; wer sich darauf verlässt, weiß es nicht.',
    question: 'Wovon wussten wir, dass es das nicht kann, und wie haben die davon erfahren, die sich darauf verlassen sollten?',
  },
  'no-change-requests': {
    name: 'Keine Änderungsanträge',
    looksLike: 'Arbeit kommt hinzu, und nirgends gibt es einen Schritt, bei dem jemand den Kosten zustimmt.',
    question: 'Auf welchem Weg kam Zusätzliches herein, und wer hat dem zugestimmt, was es kosten würde?',
  },
  'quick-additions': {
    name: 'Schnelle Zusätze ohne Folgenabschätzung',
    looksLike:
      'Eine Kleinigkeit wird angenommen und noch am selben Tag begonnen, ohne ein Wort darüber, was sie nach sich zieht.',
    question: 'Welche „Kleinigkeit“ war dann keine, und was hätte das am ersten Tag gezeigt?',
  },
  'hours-not-tracked': {
    name: 'Stunden nicht wöchentlich verglichen',
    looksLike: 'Schätzungen gibt es, aber wochenlang schreibt niemand auf, was die Arbeit wirklich braucht.',
    question: 'Wann haben wir zum ersten Mal Stunden und Schätzung verglichen, und was hätten wir früher entscheiden können?',
  },
  'scope-talks-avoided': {
    name: 'Gespräche über den Umfang vermieden',
    looksLike: 'Die Arbeit wächst, und weder der Termin noch sonst etwas gibt nach.',
    question: 'Welches Gespräch über den Umfang haben wir aufgeschoben, und was machte es schwer?',
  },
  'it-involved-late': {
    name: 'IT des Hauses spät beteiligt',
    looksLike: 'Wer die angebundenen Systeme betreibt, hört erst davon, wenn alles fast fertig ist.',
    question: 'Wann hörte der Betrieb der angebundenen Systeme zum ersten Mal von uns, und was erfuhren wir dort Neues?',
  },
  'tested-in-isolation': {
    name: 'Abgeschottet getestet',
    looksLike: 'Die Tests gelingen in einer Umgebung, der Menge, Daten und Nachbarsysteme des Betriebs fehlen.',
    question: 'Was war im Betrieb anders als beim Testen, und welcher Test hätte es gezeigt?',
  },
  'change-underestimated': {
    name: 'Umstellung für Menschen unterschätzt',
    looksLike: 'Der Plan ist voll vom Bauen, und kaum etwas darin bereitet die vor, deren Arbeit sich ändert.',
    question: 'Wessen Arbeit sollte sich ändern, und wie viel Zeit war dafür vorgesehen?',
  },
  'integration-not-validated': {
    name: 'Anbindung angenommen statt ausprobiert',
    looksLike: 'Auf einer Schnittstelle wird aufgebaut, weil sie dokumentiert ist, und nicht, weil sie jemand ausprobiert hat.',
    question: 'Was haben wir über die Anbindung geglaubt, und wann haben wir sie zum ersten Mal ausprobiert?',
  },
  'skills-not-assessed': {
    name: 'Können nicht am Bedarf gemessen',
    looksLike: 'Arbeit landet bei jemandem und wandert gleich weiter, weil sie etwas anderes verlangt.',
    question: 'Welche Arbeit verlangte etwas, das im Team niemand konnte, und wann hätten wir das sehen können?',
  },
  'single-holder': {
    name: 'Wissen in einer Hand',
    looksLike: 'An einem Bereich arbeitet fast nur eine Person, und ist sie nicht da, bleibt er liegen.',
    question: 'Was stand still, wenn jemand von uns fehlte, und wer hätte weitermachen können?',
  },
  'poor-documentation': {
    name: 'Wenig aufgeschrieben',
    looksLike: 'Arbeit wird fertig, und was sie ist und warum, bleibt in den Köpfen.',
    question: 'Was musste jemand ein zweites Mal herausfinden, weil es nirgends stand?',
  },
  'burnout-ignored': {
    name: 'Zeichen von Erschöpfung',
    looksLike: 'Die Arbeit rückt in Abende und Wochenenden, oder es wird still im Team, und der Plan bleibt, wie er ist.',
    question: 'Wann wurde es dem Team im Ganzen zu viel, und was hätte es leichter gemacht, das zu sagen?',
  },
};
