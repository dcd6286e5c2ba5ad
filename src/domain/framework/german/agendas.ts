import type { AgendaId } from '#domain/session/agenda';
import type { AgendaWords } from '../phase-words';

export const germanAgendas: Readonly<Record<AgendaId, AgendaWords>> = {
  combined: {
    name: 'Vollständiges Post-mortem',
    forWhom:
      'Für die meisten Projekte und Piloten: was gelang, was nicht, welche Weichen früh gestellt wurden, wo es brach und was sich ändert.',
  },
  'facilitated-pilot': {
    name: 'Nach einem enttäuschenden Piloten',
    forWhom:
      'Für einen Piloten, von dem man sich mehr versprochen hatte und über den die Gemüter erhitzt sind: erst sortieren, dann zu den Weichen und zu den Nahtstellen.',
  },
  'five-whys-plus': {
    name: 'Fünfmal Warum und mehr',
    forWhom:
      'Für ein Projekt mit zwei oder drei klaren Bruchstellen: Die meiste Zeit gehört dem Warum und der Frage, wo es noch zuschlagen kann.',
  },
  'five-phases': {
    name: 'Fünf Phasen',
    forWhom: 'Für den regelmäßigen Rückblick nach jedem Projekt, auch nach einem guten: 15, 20, 30, 15 und 10 Minuten.',
  },
  'follow-up': {
    name: 'Zweite Sitzung',
    forWhom: 'Etwa eine Woche später: macht mit ausgeruhtem Kopf aus Erkenntnissen den Entwurf für das Nächste.',
  },
};
