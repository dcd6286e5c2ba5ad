import { checksumOf } from '#contract/snapshot/checksum';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { Summary, SummaryText } from '#domain/summary/summary';
import { type PublishSummary, publishSummary, type SummaryToPublish } from '#usecases/publish-summary';
import { saveSummarySection } from '#usecases/save-summary-section';
import { sendToSession } from '#usecases/send-to-session';
import { draftedBy, summaryToWrite } from '#usecases/summaries';
import { NOW } from './a-post-mortem';
import { confluenceInMemory } from './confluence-in-memory';
import { recordsInMemory } from './records-in-memory';
import { CLOSE, commandOf, roomFor, START, sessionNeeds, visitorOf, which } from './session-use-cases';
import { day, key, person } from './story';

/** A session that Tomasz has facilitated and closed, and its summary, which Miriam publishes, over memory. */
export async function summaryToPublish() {
  let now = NOW;
  const { needs: room } = sessionNeeds();
  const chair = await roomFor(room, 'tomasz');
  await sendToSession(room, chair, [commandOf(START), commandOf(CLOSE)]);
  const confluence = confluenceInMemory({ me: person('miriam'), now: () => now });
  const sent: { to: readonly string[]; subject: string }[] = [];
  let mail: Error | null = null;
  const needs: PublishSummary = {
    ...room,
    openSnapshot,
    decisionIssues: recordsInMemory<DecisionIssue>(),
    summaries: recordsInMemory<Summary>(),
    texts: recordsInMemory<SummaryText>(),
    messages: {
      send: async ({ to, subject }) => {
        if (mail !== null) throw mail;
        sent.push({ to, subject });
      },
    },
    issueToTellBy: { of: async () => key('AI-1') },
    now: () => now,
    writing: { pages: confluence.pages, checksumOf, now: () => now },
  };
  const asked = { ...which, locale: 'en-GB' };
  const kept = async () => (await needs.summaries.read(`${which.postMortemId}.1`))?.value;
  const publish = async (request = 'request-0001', over: Partial<SummaryToPublish> = {}, who = 'miriam') =>
    publishSummary(needs, visitorOf(who), {
      ...{
        ...asked,
        request,
        revision: (await kept())?.revision ?? 0,
        tellAgain: false,
        today: day('2026-08-20'),
        siteUrl: null,
      },
      target: { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: false },
      ...over,
    });
  return {
    needs,
    confluence,
    sent,
    kept,
    publish,
    lessons: async () => {
      const drafted = await draftedBy(needs, await summaryToWrite(needs, visitorOf('miriam'), asked));
      return drafted.sections.find(({ id }) => id === 'lessons')?.lines ?? [];
    },
    write: (lines: readonly string[], seen: readonly object[]) =>
      saveSummarySection(needs, visitorOf('miriam'), {
        ...{ ...asked, section: 'lessons', seen: seen as never },
        lines: lines.map((text) => ({ as: 'bullet', text })),
      }),
    pass: (time: number) => {
      now += time;
    },
    refuseMail: (problem: Error | null) => {
      mail = problem;
    },
  };
}

/** Where it stays in Jira. */
export const JIRA = { target: { kind: 'jira' } } as const;
