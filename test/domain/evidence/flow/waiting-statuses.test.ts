import { describe, expect, it } from 'vitest';
import { soundsLikeWaiting, waitingStatuses } from '#domain/evidence/flow/waiting-statuses';
import { DOING, DONE, TO_DO, WAITING } from '../../history/an-issue';

describe('the first guess at statuses that mean waiting', () => {
  it.each([
    'In Review',
    'Ready for QA',
    'Waiting on security review',
    'On hold',
    'Pending approval',
    'Queue',
    'Blocked',
    'To be tested',
    'Awaiting sign-off',
    'Wartet auf Kunde',
    'Bereit für Test',
    'In Prüfung',
    'Zur Freigabe',
    'En attente',
    'À valider',
    'Prêt',
    'En espera',
    'Pendiente',
    'Aguardando aprovação',
    'In attesa',
    'Wachten op klant',
    'Oczekuje',
    'Wstrzymane',
    'Väntar',
    'レビュー待ち',
    '等待中',
    '보류',
    'Ожидание',
  ])('takes “%s” for waiting', (name) => {
    expect(soundsLikeWaiting(name)).toBe(true);
  });

  it.each(['In Progress', 'Doing', 'In Arbeit', 'Development', 'In QA', 'Testing', 'Reviewing', 'Wartung', 'En cours', '进行中'])(
    'takes “%s” for work',
    (name) => {
      expect(soundsLikeWaiting(name)).toBe(false);
    },
  );

  it('looks at statuses of progress alone, and gives way to what a lead has settled', () => {
    const statuses = [TO_DO, DOING, WAITING, { ...DONE, name: 'Ready' }].map((status) => ({
      ...status,
      category: status.category as 'new' | 'indeterminate' | 'done',
    }));
    const askedAbout = (settled: readonly string[] | null) => {
      const waiting = waitingStatuses(settled);
      return { each: statuses.filter(waiting.isWaiting).map(({ id }) => id), ids: waiting.ids() };
    };
    expect(askedAbout(null)).toEqual({ each: [WAITING.id], ids: [WAITING.id] });
    expect(askedAbout([DOING.id])).toEqual({ each: [DOING.id], ids: [DOING.id] });
    expect(askedAbout([])).toEqual({ each: [], ids: [] });
  });
});
