import '../../support/without-styles';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FollowedDecision } from '#contract/followed-decisions';
import { tellWin } from '#domain/loop/tell-win';
import { FindByJql, searchesOf } from '../../../static/project/src/decisions/find-by-jql';
import { WinsOfDecision } from '../../../static/project/src/decisions/wins-of-decision';
import { WinsPart } from '../../../static/project/src/decisions/wins-part';
import { speaking, taken } from '../../domain/loop/a-followed';
import { parseManifest } from '../../site/forge/manifest/read-manifest';
import { drawn } from '../../support/drawn';
import { day, person } from '../../support/story';
import { aDecision, aDesk } from './some-decisions';

const plain = (markup: string) =>
  markup
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const withWin = (decision: FollowedDecision, prevented: string, on: string): FollowedDecision => ({
  ...decision,
  followed: taken(
    tellWin(
      decision.followed,
      { id: `win-of-${on}`, prevented, on: day(on), caughtBy: person('rita') },
      true,
      speaking('olga', '2026-08-20T08:00:00Z'),
    ),
  ),
});

describe('Wins', () => {
  it('stand on the page with who caught them, the newest first, and the decision they are due to (S1-69, S3-61)', () => {
    const early = withWin(aDecision({ text: 'Check data' }), 'A late start was seen', '2026-05-02');
    const late = withWin(aDecision({ text: 'Ask legal' }), 'A contract was read in time', '2026-08-02');
    const text = plain(drawn(<WinsPart decisions={[early, late, aDecision()]} />));
    expect(text).toContain('2 things were caught in time because of what was decided before.');
    expect(text).toMatch(/A contract was read in time .*rita by name.*2 Aug.*Ask legal.*A late start was seen .*Check data/);
    expect(drawn(<WinsPart decisions={[aDecision()]} />)).toBe('');
  });

  it('are told at their decision by those who may speak for it, and taken back by whoever told them', () => {
    const one = withWin(aDecision(), 'A late start was seen', '2026-05-02');
    const of = (decision: FollowedDecision, viewer: string) =>
      plain(drawn(<WinsOfDecision decision={decision} desk={aDesk({ viewer: person(viewer) })} home="decided-1" />));
    expect(of(one, 'olga')).toMatch(/A late start was seen .* Take back It prevented something/);
    expect(of(one, 'paul')).not.toContain('Take back');
    expect(of({ ...one, mayAnswer: false }, 'paul')).not.toContain('It prevented something');
  });
});

describe('Searches for decisions', () => {
  it('use the names that the manifest gives what an issue says of its decision', () => {
    const names = parseManifest(readFileSync('manifest.yml', 'utf8')).indexed.map(({ alias }) => alias);
    const used = searchesOf('AI').flatMap(({ jql }) => jql.match(/hindsight\w+/g) ?? []);
    expect(used.length).toBeGreaterThan(2);
    for (const name of used) expect(names).toContain(name);
    const text = plain(drawn(<FindByJql projectKey="AI" />));
    for (const { finds } of searchesOf('AI')) expect(text).toContain(finds);
  });
});
