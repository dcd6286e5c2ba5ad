import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { PackPage } from '#domain/post-mortem/pack-place';
import { opened, type PostMortem, type PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { at, person } from './story';

export const NOW = at('2026-08-20T09:00:00Z');

export const aPlan = (given: Partial<PostMortemPlan> = {}): PostMortemPlan => ({
  title: 'Support triage pilot',
  kind: 'pilot',
  outcome: 'mixed',
  meeting: { at: at('2026-08-26T12:00:00Z'), zone: 'Europe/Berlin' },
  invited: [
    { accountId: person('miriam'), role: 'delivery-lead' },
    { accountId: person('tomasz'), role: 'facilitator' },
    { accountId: person('sofia'), role: 'end-user' },
  ],
  ...given,
});

export const aPostMortem = (given: Partial<PostMortem> = {}): PostMortem => ({
  ...opened(aPlan(), person('miriam'), NOW),
  ...given,
});

export const aFreeze = (given: Partial<FreezeHead> = {}): FreezeHead => ({
  id: 'freeze-0001',
  by: person('miriam'),
  at: NOW,
  asOf: NOW - 60_000,
  zone: 'Europe/Berlin',
  shape: 1,
  issues: 60,
  rows: 60,
  parts: 1,
  characters: 4000,
  checksum: 'a'.repeat(64),
  movedMeanwhile: { keys: [], count: 0 },
  ...given,
});

export const aPackPage = (given: Partial<PackPage> = {}): PackPage => ({
  request: 'request-0001',
  by: person('miriam'),
  at: NOW,
  freezeId: 'freeze-0001',
  spaceId: '501',
  parentId: null,
  title: 'Data pack: Support triage pilot',
  pageId: '200001',
  address: 'http://localhost/wiki/spaces/TEAM/pages/200001',
  version: 1,
  checksum: 'b'.repeat(64),
  onlyInvited: false,
  ...given,
});
