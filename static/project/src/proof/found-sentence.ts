import { FEWEST_MEASURED } from '#domain/proof/measure';
import type { Found, ProjectFound, ProofRun } from '#domain/proof/proof-run';
import type { Proposed } from '#domain/proof/proposed';
import type { MeasureOf, Verification } from '#domain/session/verification';
import type { Voice } from '../../../shared/src/words/voice';

/** What was found, in the words that stand before and after the issues that show it. */
export interface FoundWords {
  readonly before: string;
  readonly after: string;
}

type Of<K extends Found['kind']> = Extract<Found, { kind: K }>;
type How<K extends Verification['kind']> = Extract<Verification, { kind: K }>;

/**
 * What the app, or people, found about whether a decision holds, in a sentence (S1-56).
 * @param how what was to be found out.
 */
export function foundSentence(how: Verification, { found, because, run }: Proposed, voice: Voice): FoundWords {
  const on = run === null ? '' : `On ${voice.day(voice.dayOf(run.at))} `;
  const { before, after } = sentenceOf(how, found, because, voice);
  return { before: on === '' ? capital(before) : `${on}${before}`, after };
}

function sentenceOf(how: Verification, found: Found, because: Proposed['because'], voice: Voice): FoundWords {
  if (found.kind === 'issues' && how.kind === 'query') return ofSearch(how, found, because, voice);
  if (found.kind === 'projects' && how.kind === 'field') return whole(ofField(how, found, because, voice));
  if (found.kind === 'value' && how.kind === 'measure') return ofMeasure(how, found, because, voice);
  if (found.kind === 'page' && how.kind === 'page')
    return whole(
      `the page “${how.title}” ${found.holds ? 'held' : 'did not hold'} the words “${how.holds}” (version ${found.version}).`,
    );
  if (found.kind === 'looks') return whole(ofLooks(found, voice));
  return whole(NOTHING_FOUND[because] ?? 'nothing could be found out.');
}

/** Issues stand at the end of its first sentence. */
const whole = (text: string): FoundWords => {
  const end = /\.( |$)/.exec(text)?.index ?? text.length;
  return { before: text.slice(0, end), after: text.slice(end) };
};
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const NOTHING_FOUND: Partial<Record<ProofRun['because'], string>> = {
  refused: 'Jira did not take the search.',
  'page-gone': 'the page could not be read: it was deleted, or it is not shown to the app.',
  'no-confluence': 'Confluence was not connected, so the page could not be read.',
  'too-few-issues': 'there was no number of the post-mortem to compare with.',
};

function ofSearch({ expects, since }: How<'query'>, { count, later }: Of<'issues'>, because: string, voice: Voice): FoundWords {
  const expected = expects === 'nothing' ? 'none was expected' : 'some were expected';
  if (count > 0)
    return {
      before: `the search found ${voice.count(count, 'issue', 'issues')}`,
      after: `${since === 'closing' ? ' created since the closing' : ''}; ${expected}.`,
    };
  if (because === 'no-later-work')
    return whole('the search found nothing, but there was no later work in which it could have found something.');
  return whole(`the search found nothing in ${voice.count(later, 'issue', 'issues')} of later work; ${expected}.`);
}

const named = (projects: readonly ProjectFound[]): string => {
  const hidden = projects.filter(({ project }) => project === null).length;
  const names = projects.flatMap(({ project }) => project ?? []);
  return [...names, ...(hidden === 0 ? [] : [hidden === 1 ? 'one that you may not see' : `${hidden} that you may not see`])].join(
    ', ',
  );
};

function ofField({ fieldName }: How<'field'>, { projects, wanted }: Of<'projects'>, because: string, voice: Voice): string {
  const lacking = projects.filter(({ has }) => !has);
  if (because === 'all-have-it') {
    const all = projects.length === 1 ? 'the next project' : `each of the next ${voice.number(projects.length)} projects`;
    return `“${fieldName}” was filled in on ${all} (${named(projects)}).`;
  }
  if (because === 'one-lacks-it')
    return `“${fieldName}” was filled in on ${voice.number(projects.length - lacking.length)} of the next ${voice.count(projects.length, 'project', 'projects')}, and not on ${named(lacking)}.`;
  const begun =
    projects.length === 0
      ? 'no project had begun'
      : `only ${voice.count(projects.length, 'project', 'projects')} (${named(projects)}) had begun`;
  return `${begun} since the closing; it takes ${voice.number(wanted)}.`;
}

const MEASURED: Readonly<Record<MeasureOf, string>> = {
  'median-slip': 'the median slip',
  'estimate-ratio': 'time spent over estimate (median)',
  reopens: 'the share that was reopened',
  'edge-wait': 'the wait on the hand-off',
};

function ofMeasure({ of, edge, project }: How<'measure'>, found: Of<'value'>, because: string, voice: Voice): FoundWords {
  const { value, was, issues, cut } = found;
  const work = `${voice.count(issues, 'issue', 'issues')} of ${project} finished since the closing`;
  if (because === 'no-such-edge')
    return whole(
      `nothing had gone from ${edge?.from ?? '…'} to ${edge?.to ?? '…'} in the work of ${project} finished since the closing.`,
    );
  if (value === null || because === 'too-few-issues')
    return whole(`only ${work} could be measured; it takes ${voice.number(FEWEST_MEASURED)} to tell.`);
  const limit = cut ? ' Only the newest issues were read.' : '';
  return {
    before: `${MEASURED[of]} over ${work}`,
    after: ` was ${amountOf(of, value, voice)}, against ${amountOf(of, was, voice)} in the post-mortem.${limit}`,
  };
}

/** To one decimal, a share to whole percent: as exact as a median of a few issues is. */
function amountOf(of: MeasureOf, value: number, voice: Voice): string {
  if (of === 'reopens') return voice.share(value);
  if (of === 'estimate-ratio') return `${voice.number(value, 1)} times`;
  return `${voice.number(value, 1)} ${Math.abs(value) === 1 ? 'day' : 'days'}`;
}

function ofLooks({ has, hasNot, wanted }: Of<'looks'>, voice: Voice): string {
  const seen = has + hasNot;
  const looked = `people have looked at ${voice.count(seen, 'project', 'projects')}`;
  const of = wanted > seen ? ` of ${voice.number(wanted)}` : '';
  if (hasNot === 0) return `${looked}${of}: ${seen === 1 ? 'it has it' : 'all of them have it'}.`;
  return `${looked}${of}: ${voice.number(has)} ${has === 1 ? 'has' : 'have'} it, ${voice.number(hasNot)} ${hasNot === 1 ? 'has' : 'have'} not.`;
}
