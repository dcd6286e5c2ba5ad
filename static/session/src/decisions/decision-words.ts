import type { DecisionLack } from '#domain/session/refusal';
import type { Verification } from '#domain/session/verification';
import type { Say, SayKey } from '../../../shared/src/say/say';
import { amountWords } from '../verification/measure-words';
import type { DecisionBoard } from './decision-board';

/** How many decisions are taken, and what speaks for more or fewer; with topics that none is about (S1-79). */
export function amountSentence({ amount, taken, without }: DecisionBoard, say: Say): string {
  const n = taken.length;
  const said =
    amount === 'too-few'
      ? say('decisions.amount.few', { n })
      : amount === 'full'
        ? say('decisions.amount.full', { n })
        : say('decisions.amount.right', { n });
  return without.length === 0 ? said : `${said} ${say('decisions.without', { n: without.length })}`;
}

const LACKS = {
  'specific-change': 'decisions.lacks.specificChange',
  'what-changes': 'decisions.lacks.whatChanges',
  owner: 'decisions.lacks.owner',
  due: 'decisions.lacks.due',
  done: 'decisions.lacks.done',
  verification: 'decisions.lacks.verification',
  'too-weak': 'decisions.lacks.tooWeak',
} as const satisfies Record<DecisionLack, SayKey>;

/** What a decision still lacks, in one sentence. */
export const lackSentence = (lacks: readonly DecisionLack[], say: Say): string =>
  say('decisions.lacks', { what: lacks.map((lack) => say(LACKS[lack])).join(', ') });

/** How it will be verified, in a sentence; null while it is not all said. */
export function verificationSentence(how: Verification | null, say: Say): string | null {
  switch (how?.kind) {
    case undefined:
      return null;
    case 'count':
      return how.what === '' ? null : say('decisions.verified.count', { n: how.count, what: how.what });
    case 'period':
      return how.what === '' ? null : say('decisions.verified.period', { n: how.weeks, what: how.what });
    case 'query':
      return how.jql === '' ? null : searchSentence(how, say);
    case 'field':
      return how.fieldId === '' ? null : say('decisions.verified.field', { n: how.projects, field: how.fieldName });
    case 'measure':
      return measureSentence(how, say);
    case 'page':
      return how.pageId === '' || how.holds === ''
        ? null
        : say('decisions.verified.page', { title: how.title, holds: how.holds });
  }
}

function searchSentence({ jql, expects, since }: Extract<Verification, { kind: 'query' }>, say: Say): string {
  const found = say(expects === 'nothing' ? 'decisions.verified.findsNothing' : 'decisions.verified.findsSomething', { jql });
  return since === 'closing' ? `${found} ${say('decisions.verified.sinceClosing')}` : found;
}

function measureSentence({ of, edge, project, was }: Extract<Verification, { kind: 'measure' }>, say: Say): string | null {
  if (project === '' || was === null) return null;
  const amount = amountWords(of, was, say);
  return say(`decisions.verified.measure.${of}`, { project, amount, from: edge?.from ?? '', to: edge?.to ?? '' });
}
