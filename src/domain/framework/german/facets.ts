import type { FacetWords } from '../facet-words';

export const germanFacets: FacetWords = {
  buckets: {
    technical: {
      name: 'Technik',
      means: 'Es konnte seine Aufgabe nicht gut genug.',
      askYourself: 'Wäre das mit vollkommener Technik verschwunden?',
      shows: [
        'Zu oft falsch: Genauigkeit',
        'Zu langsam: Antwortzeit',
        'Die Verbindung zu einem anderen System brach: Integration',
        'Die Daten waren schmutziger als angenommen',
      ],
    },
    workflow: {
      name: 'Ablauf',
      means: 'Für sich genommen ging es, aber es passte nicht dazu, wie gearbeitet wird.',
      askYourself: 'Ging es in der Vorführung und war im Alltag im Weg?',
      shows: [
        'Es war ein Schritt mehr',
        'Es ersetzte einen Schritt, den die Leute mochten',
        'Es rechnete mit einer Übergabe, die es nicht gibt',
        'Es verlangte eine Disziplin beim Prompten, die niemand gelernt hatte',
      ],
    },
    adoption: {
      name: 'Akzeptanz',
      means: 'Es ging und es passte, und die Leute hatten Gründe, es nicht zu benutzen.',
      askYourself: 'Hätten sie es benutzen können und fuhren ohne besser?',
      shows: [
        'Nicht überzeugt, dass es hilft',
        'Nicht geschult',
        'Nicht belohnt: Es kostete Zeit, die anderswo zählt',
        'Nicht erlaubt, oder niemand war sich sicher',
        'Nicht sicher, ob man damit klug aussieht oder ersetzbar',
      ],
    },
  },
  failureTypes: {
    data: {
      name: 'Daten',
      means:
        'Die Daten waren schmutziger, lückenhafter, einseitiger oder anders aufgebaut als die, mit denen wir getestet haben.',
    },
    expectation: { name: 'Erwartung', means: 'Es tut, was entworfen war, und jemand hatte etwas anderes erwartet.' },
    scope: {
      name: 'Umfang',
      means: 'Es wuchs vom ersten Versuch zum ganzen Produkt, und an keiner Stelle hat dem jemand zugestimmt.',
    },
    integration: {
      name: 'Integration',
      means: 'Allein funktioniert es; zwischen den Systemen und Gewohnheiten, die schon da waren, nicht.',
    },
    team: {
      name: 'Team',
      means: 'Es fehlte an Können, an Zeit oder daran, einander Bescheid zu geben, oder das Wissen lag bei einer Person.',
    },
  },
  findingKinds: {
    process: {
      name: 'Verfahren',
      means: 'Ein Schritt fehlte oder reichte nicht.',
      remedy:
        'Den Schritt ändern. Das hat den größten Hebel: Es verhindert eine ganze Art von Schwierigkeiten, in jedem Projekt.',
    },
    judgment: {
      name: 'Ermessen',
      means: 'Das Verfahren taugte, und eine Einschätzung darin erwies sich als falsch.',
      remedy:
        'Schulung, Begleitung durch Erfahrene oder ein Rahmen für solche Entscheidungen. Noch eine Checkliste hilft hier nicht.',
    },
    external: {
      name: 'Von außen',
      means: 'Es kam von außen, und niemand hier hätte es verhindern können.',
      remedy: 'Frühwarnung und ein Plan für das nächste Mal. Verhindern lässt es sich nicht, aber kommen sehen.',
    },
  },
  causeCategories: {
    'process-gap': {
      name: 'Lücke im Verfahren',
      means: 'Was jedes Mal geschehen sollte, hängt davon ab, dass jemand daran denkt.',
      lookFor: [
        'Ein Prüfpunkt, den es nicht gibt',
        'Eine Freigabe, von der niemand weiß, wer sie erteilt',
        'Eine Vorlage, die fehlt',
      ],
    },
    estimation: {
      name: 'Schätzung',
      means: 'Eine bestimmte Art von Arbeit wird immer wieder zu niedrig geschätzt.',
      lookFor: ['Dieselbe Art von Arbeit in mehreren Projekten über der Schätzung', 'Arbeit, die in keiner Schätzung vorkommt'],
    },
    communication: {
      name: 'Verständigung',
      means: 'Was die eine Seite wusste, kam bei der anderen nicht rechtzeitig an.',
      lookFor: [
        'Betroffene, die nicht gefragt wurden',
        'Zwei Seiten mit verschiedenen Zielen',
        'Kein bekannter Weg, Alarm zu schlagen',
      ],
    },
    'technical-debt': {
      name: 'Technische Schulden',
      means: 'Eine Abkürzung, die einmal Zeit gespart hat, kostet sie jetzt, mit Zinsen.',
      lookFor: ['„Das machen wir später ordentlich“', 'Dieselbe Stelle, die immer wieder geflickt wird'],
    },
    'resource-mismatch': {
      name: 'Leute und Zeit',
      means: 'Die Arbeit brauchte anderes Können oder mehr Zeit, als sie bekam.',
      lookFor: ['Arbeit, die von Hand zu Hand wanderte', 'Mehrere Projekte zugleich für dieselben wenigen Leute'],
    },
    'client-management': {
      name: 'Umgang mit dem Kunden',
      means: 'Der Kunde und wir gingen von Verschiedenem aus, und auf keinem Papier war es zu sehen.',
      lookFor: [
        'Eine Erwartung, die nie ausgesprochen wurde',
        'Eine Absprache, die nicht aufgeschrieben wurde',
        'Eine Annahme, die jede Seite anders getroffen hat',
      ],
    },
  },
  aiPatterns: {
    'data-quality-surprise': {
      name: 'Die Daten überraschen',
      means: 'Die Stichprobe war sauber, der ganze Bestand war es nicht.',
      defaultAction: 'Den ganzen Datenbestand prüfen, bevor eine Genauigkeit zugesagt wird.',
    },
    'metric-mismatch': {
      name: 'Am Falschen gemessen',
      means: 'Wir haben die eine Zahl verbessert, und der Kunde wartete auf eine andere.',
      defaultAction: 'Kennzahlen und Schwellen in die Leistungsbeschreibung schreiben und vom Kunden abzeichnen lassen.',
    },
    'infrastructure-underestimated': {
      name: 'Infrastruktur unterschätzt',
      means: 'Es lief auf einem Rechner; es dorthin zu bringen, wo es gebraucht wird, dauerte ein Mehrfaches des Geplanten.',
      defaultAction: 'In der Vorphase die Infrastruktur ansehen und den Aufwand der Inbetriebnahme in die Schätzung nehmen.',
    },
    'one-more-experiment': {
      name: 'Nur noch ein Versuch',
      means: 'Noch eine Variante wurde ausprobiert und dann noch eine, und bestellt war keine davon.',
      defaultAction: 'Die Zahl der Durchgänge in der Leistungsbeschreibung festlegen; jeder weitere ist ein Änderungsauftrag.',
    },
    'knowledge-not-handed-over': {
      name: 'Wissen nicht übergeben',
      means: 'Es läuft, und wer es am Laufen halten soll, kann es nicht.',
      defaultAction: 'Dokumentation und Schulung von Anfang an in Umfang und Zeitplan aufnehmen.',
    },
  },
  whyLevels: {
    immediate: { name: 'Unmittelbarer Auslöser', means: 'Was es direkt bewirkt hat.', question: 'Warum ist es passiert?' },
    'process-gap': {
      name: 'Lücke im Verfahren',
      means: 'Der Schritt, der es verhindert hätte.',
      question: 'Warum wurde es nicht verhindert?',
    },
    'monitoring-gap': {
      name: 'Lücke im Hinsehen',
      means: 'Was gezeigt hätte, dass der Schritt fehlt.',
      question: 'Warum ist die Lücke nicht früher aufgefallen?',
    },
    systemic: {
      name: 'Fehler im System',
      means: 'Was uns daran vorbeisehen lässt.',
      question: 'Warum hat unsere Art hinzusehen sie nicht gezeigt?',
    },
    root: {
      name: 'Ursache in unserer Arbeitsweise',
      means: 'Was wir ändern müssten, damit es nicht wiederkommt.',
      question: 'Warum arbeiten wir so?',
    },
  },
};
