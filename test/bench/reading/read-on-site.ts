import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { HttpAnswer, HttpAsk } from '#contract/jira/http';
import { createEvidenceSession } from '../../../static/project/src/worker/evidence-session';
import type { FromWorker, ToWorker } from '../../../static/project/src/worker/protocol';
import { keepNothing } from '../../../static/shared/src/keep/reading-keep';
import { type LocalSite, startSite } from '../../e2e/support/local-site';
import { issueOfLife } from '../evidence/project-life';

const ISSUES = 5000;
const VISITS = 3;
const VIEWER = '712020:miriam-okafor';

interface Opened {
  readonly contextToken: string;
  readonly context: { readonly cloudId: string; readonly extension: { readonly project: { readonly id: string } } };
}

/** Milliseconds from opening the page of a project until its first view, and until its findings: read over the site's real HTTP, as the bridge carries it. */
async function visit(site: LocalSite): Promise<{ readonly view: number; readonly findings: number }> {
  const { contextToken, context } = (await site.control('POST', 'module', {
    moduleKey: 'post-mortem-page',
    projectKey: 'LIFE',
  })) as Opened;
  const carry = async ({ method, path, body }: HttpAsk): Promise<HttpAnswer> => {
    const init = { method, headers: { 'content-type': 'application/json' }, ...(body === null ? {} : { body }) };
    const asked = { contextToken, product: 'jira', restPath: path, fetchRequestInit: init };
    const answer = (await site.control('POST', 'product', asked)) as {
      body: string;
      headers: HttpAnswer['headers'];
      status: number;
    };
    return { status: answer.status, headers: answer.headers, text: answer.body };
  };
  const open: ToWorker = {
    kind: 'open',
    cloudId: context.cloudId,
    projectKey: 'LIFE',
    projectId: context.extension.project.id,
    viewer: VIEWER,
    zone: 'Europe/Berlin',
    settings: { blockedStatusIds: [], baseline: null, startDateField: null, waitingStatusIds: null },
    filter: { from: null, to: null, versionId: null, epicKey: null, typeId: null },
  };
  const began = performance.now();
  let view = Number.NaN;
  return new Promise((resolve, reject) => {
    const hear = (message: FromWorker): void => {
      if (message.kind === 'ask')
        void carry(message.http).then((answer) => send({ kind: 'answer', ask: message.ask, answer }), reject);
      else if (message.kind === 'stopped' || message.kind === 'no-findings') reject(new Error(JSON.stringify(message)));
      else if (message.kind === 'view') {
        if (message.view.all !== ISSUES) reject(new Error(`${message.view.all} issues were read`));
        view = performance.now() - began;
      } else if (message.kind === 'findings') resolve({ view, findings: performance.now() - began });
    };
    const send = createEvidenceSession({
      keep: keepNothing(),
      post: hear,
      now: Date.now,
      chance: Math.random,
      setTimer: (after, ring) => {
        const timer = setTimeout(ring, after);
        return () => clearTimeout(timer);
      },
      breathe: () => new Promise((done) => setTimeout(done, 0)),
    });
    void send(open);
  });
}

/** A project of 5,000 issues, imported into the local site, read and computed: the median of a few first visits. */
export async function readOnSite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-bench-'));
  const file = join(folder, 'life.jsonl');
  writeFileSync(file, Array.from({ length: ISSUES }, (_, n) => `${JSON.stringify(issueOfLife(n, ISSUES))}\n`).join(''));
  const site = await startSite(['--import', file]);
  try {
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    for (let n = 0; n < VISITS; n += 1) visits.push(await visit(site));
    const median = (of: (one: Awaited<ReturnType<typeof visit>>) => number) =>
      visits.map(of).sort((a, b) => a - b)[Math.floor(VISITS / 2)] as number;
    console.log(`evidence.read ${(median(({ findings }) => findings) / 1000).toFixed(2)} s`);
    console.log(`evidence.read.view ${(median(({ view }) => view) / 1000).toFixed(2)} s`);
  } finally {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
