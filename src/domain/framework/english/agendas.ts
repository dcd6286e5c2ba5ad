import type { AgendaId } from '#domain/session/agenda';
import type { AgendaWords } from '../phase-words';

export const englishAgendas: Readonly<Record<AgendaId, AgendaWords>> = {
  combined: {
    name: 'Full post-mortem',
    forWhom:
      'For most projects and pilots: what worked and what did not, what decided it early, where it broke, and what changes.',
  },
  'facilitated-pilot': {
    name: 'After a disappointing pilot',
    forWhom: 'For a pilot that people expected more of, when tempers are high: sorts first, then goes upstream and to the edges.',
  },
  'five-whys-plus': {
    name: 'Five whys plus',
    forWhom:
      'For a project with two or three clear points of failure: most of the time goes into why, and where else it may strike.',
  },
  'five-phases': {
    name: 'Five phases',
    forWhom: 'For the regular look back after every project, also a good one: 15, 20, 30, 15 and 10 minutes.',
  },
  'follow-up': {
    name: 'Follow-up',
    forWhom: 'About a week after the meeting: turns lessons into the design of what comes next, with a rested head.',
  },
};
