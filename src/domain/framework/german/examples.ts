import type { ExampleWords } from '../example-words';

export const germanExamples: ExampleWords = {
  successes: [
    {
      instead: 'Die Kommunikation war gut.',
      say: 'Jeden Dienstag saßen wir 20 Minuten mit den beiden zusammen, die die Rechnungen einlesen. Zweimal erfuhren wir so von einem neuen Lieferantenformat, bevor es bei uns ankam.',
    },
    {
      instead: 'Der Export war gut geschätzt.',
      say: 'Wir haben den Export erst geschätzt, nachdem eine seiner elf Spalten gebaut war. Er brauchte 34 der geplanten 36 Stunden.',
    },
  ],
  frictions: [
    {
      instead: 'Den Assistenten wollte keiner.',
      say: 'In der Spätschicht haben ihn 2 von 14 geöffnet. Die anderen antworteten aus der alten Liste, weil ein Anruf höchstens vier Minuten dauern soll.',
    },
    {
      instead: 'Wir brauchen bessere Tests.',
      say: 'Am Montag, als alle Filialen arbeiteten, kam der Vorschlag nach elf Sekunden. Getestet hatten wir zu fünft.',
    },
  ],
  edges: [
    {
      instead: 'Wir müssen besser kommunizieren.',
      say: 'Von der Datenaufbereitung zu den Filialen, am Tag einer neuen Preisliste: Die Liste kam als Datei, und in den Filialen wusste niemand, dass eine kommt.',
    },
  ],
  causes: [
    {
      instead: 'Es wurde versehentlich die falsche Spalte geladen.',
      say: 'Beide Spalten heißen gleich, und kein Schritt vergleicht vor dem Laden die Summen.',
    },
    {
      instead: 'Das Risiko wurde nicht gemeldet.',
      say: 'Der Wochenbericht hat ein Feld für den Fortschritt und keines für Zweifel.',
    },
  ],
  decisions: [
    {
      instead: 'Sorgfältiger schätzen.',
      say: 'Ab 1. April hat die Schätzung jedes Modells eine eigene Zeile für die Aufbereitung der Daten; ohne sie geht kein Angebot hinaus.',
    },
    {
      instead: 'Früher mit den Nutzern reden.',
      say: 'Die Vorlage für den Auftakt bekommt den Punkt „zwei Leute, die es benutzen werden“; ohne sie wird der Auftakt verschoben.',
    },
    {
      instead: 'Das Team kümmert sich um die Dokumentation.',
      say: 'Die Serviceleitung führt das Betriebshandbuch und geht es am letzten Freitag jedes Monats mit der Nachtschicht durch.',
    },
  ],
  commitments: [
    {
      instead: 'Die Firma sollte die Nutzer früher einbeziehen.',
      say: 'Ich sitze einen Vormittag neben jemandem, der die Arbeit macht, bevor ich die erste Maske zeichne.',
    },
  ],
  lesson: {
    text: 'Wenn wir aussuchen, was wir ausprobieren, sehen wir auf das, was das Modell kann, und kaum darauf, wessen Tag sich ändert.',
    implications: 'Der nächste Antrag sagt für jede Rolle, was an ihrem Tag dazukommt und was wegfällt.',
  },
  decision: {
    change:
      'Die Vorlage für die Vorphase bekommt einen Abschnitt „Die Daten, wie sie sind“: eine gewöhnliche Woche ausgezählt, nach Quellen, mit Lücken und Doppelten.',
    owner: 'die Projektleitung, eine Person',
    due: '27. März',
    done: 'Der Abschnitt steht in der Vorlage, und das Projekt, das im April beginnt, hat ihn ausgefüllt.',
    verified: 'Die nächsten 3 Projekte haben den Abschnitt ausgefüllt, bevor eine Genauigkeit zugesagt wird.',
  },
  why: {
    friction: 'Beschwerdebriefe landeten in der falschen Abteilung, in der ersten Woche fast jeder dritte.',
    links: [
      {
        level: 'immediate',
        text: 'Gescannte Briefe kamen ohne die zweite Seite an, und dort steht oft der entscheidende Satz.',
      },
      { level: 'process-gap', text: 'Kein Schritt prüft, ob ein Brief vollständig ist, bevor er zugeordnet wird.' },
      {
        level: 'monitoring-gap',
        text: 'Getestet haben wir mit Briefen, die wir selbst abgetippt hatten. Sie waren alle vollständig, die Lücke konnte sich nicht zeigen.',
      },
      { level: 'systemic', text: 'Unser Testplan fragt, wie viele Beispiele es gibt, aber nicht, woher sie kommen.' },
      {
        level: 'root',
        text: 'Der Plan stammt aus einer Zeit, in der alles über Formulare getippt wurde. Ihn aktuell zu halten ist niemandes Aufgabe.',
      },
    ],
    whereElse:
      'Zwei weitere Projekte lesen gescannte Papiere: die Vertragssuche und die Reisekosten. Beide benutzen denselben Testplan.',
    decision: 'Der Testplan bekommt die Frage „Woher kommen die Beispiele?“, mit mindestens 50 aus dem echten Posteingang.',
  },
};
