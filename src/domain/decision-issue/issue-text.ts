import type { IssueWords } from '#domain/framework/issue-words';
import type { RecordWords } from '#domain/framework/record-words';
import type { Instant } from '#domain/history/instant';
import type { PackBlock, PackDocument } from '#domain/pack/pack-document';
import { filled, type RecordVoice } from '#domain/session-record/record-voice';
import { verifiedBy } from '#domain/session-record/verified-by';
import type { Decided } from './decision-issue';
import { summaryOf } from './issue-fields';

export interface IssueTextGiven {
  readonly decided: Decided;
  readonly postMortem: string;
  /** When the session was closed; null while it runs. */
  readonly decidedAt: Instant | null;
  /** Where the page of the session is; null where there is none. */
  readonly page: string | null;
}

/**
 * What the issue of a decision says: what changes, when it is done, how it is seen to hold, and where it comes from. It holds the
 * decision alone: what was said in the session is for those who were invited.
 */
export function issueText(
  { decided, postMortem, decidedAt, page }: IssueTextGiven,
  words: IssueWords,
  record: RecordWords,
  voice: RecordVoice,
): PackDocument {
  const heading = (text: string): PackBlock => ({ kind: 'heading', level: 2, text });
  const from =
    decidedAt === null
      ? filled(words.decidedInUndated, { title: postMortem })
      : filled(words.decidedIn, { title: postMortem, day: voice.dayOf(decidedAt) });
  return {
    title: summaryOf(decided.text),
    blocks: [
      heading(words.change),
      { kind: 'paragraph', line: [decided.text] },
      {
        kind: 'list',
        items: [
          [words.owner, { person: decided.owner }],
          [words.due, voice.day(decided.due)],
        ],
        more: null,
      },
      heading(words.done),
      { kind: 'paragraph', line: [decided.done] },
      heading(words.verified),
      { kind: 'paragraph', line: [verifiedBy(decided.verification, record.decisions, voice)] },
      heading(words.from),
      { kind: 'paragraph', line: page === null ? [from] : [{ link: page, text: from }] },
    ],
  };
}
