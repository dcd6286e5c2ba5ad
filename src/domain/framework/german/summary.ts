import type { SummaryWords } from '../summary-words';

/** The summary, in German. */
export const germanSummary: SummaryWords = {
  commitments: {
    one: '{n} Person hat gesagt, was sie beim nächsten Mal anders macht.',
    other: '{n} Personen haben gesagt, was sie beim nächsten Mal anders machen.',
  },
  goesTo: 'Für: ',
  message: {
    subject: 'Zusammenfassung des Post-mortems: {title}',
    ready:
      'Die Zusammenfassung des Post-mortems „{title}“ ist da: was gefunden wurde, was sich ändert und wer dafür verantwortlich ist.',
    newEdition: 'Sie wurde neu veröffentlicht, mit Änderungen.',
    onPage: 'Sie steht hier: {address}',
    inJira: 'Sie steht in Jira: im Projekt {project} unter Post-mortem, Reiter Post-mortems.',
    byWayOf:
      'Diese Nachricht kommt über {issue}, weil Jira Nachrichten über einen Vorgang verschickt. An {issue} hat sich nichts geändert.',
  },
  late: {
    subject: 'Die Zusammenfassung eines Post-mortems ist fällig: {title}',
    due: 'Die Zusammenfassung des Post-mortems „{title}“ war am {day} fällig und ist noch nicht veröffentlicht.',
    why: 'Wer sich Zeit dafür genommen hat und wer über das Weitere entscheidet, wartet darauf zu lesen, was dabei herauskam.',
    where: 'Das meiste ist aus dem Protokoll schon geschrieben. Im Projekt {project} unter Post-mortem, Reiter Post-mortems.',
  },
};
