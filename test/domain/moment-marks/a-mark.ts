import type { Moment } from '#domain/evidence/moments/moment';
import type { OwnMoment, ProposedMark } from '#domain/moment-marks/moment-mark';
import { at, day, key, person } from '../../support/story';

export const aMark = (given: Partial<ProposedMark> = {}): ProposedMark => ({
  kind: 'proposed',
  momentId: 'kick-off:2026-01-27',
  day: day('2026-01-27'),
  starred: false,
  dismissed: false,
  wording: null,
  changedBy: person('ann'),
  changedAt: at('2026-08-20T09:00:00Z'),
  ...given,
});

export const anOwnMoment = (given: Partial<OwnMoment> = {}): OwnMoment => ({
  kind: 'own',
  momentId: 'own:1',
  day: day('2026-05-19'),
  starred: false,
  dismissed: false,
  wording: 'The sponsor asked for the chat team as well',
  keys: [],
  addedBy: person('ann'),
  changedBy: person('ann'),
  changedAt: at('2026-08-20T09:00:00Z'),
  ...given,
});

export const aMoment = (given: Partial<Moment> = {}): Moment => ({
  id: 'kick-off:2026-01-27',
  kind: 'kick-off',
  day: day('2026-01-27'),
  until: null,
  told: { kind: 'kick-off', rule: 'first-start-of-work', planned: day('2026-01-20'), issues: 147 },
  keys: [key('ONE-1'), key('ONE-2')],
  weight: 90,
  because: 'turning-point',
  confidence: 'sure',
  proposed: true,
  ...given,
});
