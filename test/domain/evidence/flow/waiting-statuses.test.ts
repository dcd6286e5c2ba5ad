import { describe, expect, it } from 'vitest';
import { soundsLikeWaiting, waitingAmong } from '#domain/evidence/flow/waiting-statuses';
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
    expect(waitingAmong(statuses, null)).toEqual([WAITING.id]);
    expect(waitingAmong(statuses, [DOING.id])).toEqual([DOING.id]);
    expect(waitingAmong(statuses, [])).toEqual([]);
  });
});
