import type { Request } from '@forge/resolver';
import { parseWhichSession } from '#contract/session-asks';
import { parseMacroPlace } from '#contract/session-context';
import { type EarlierAnswer, parseAskPlace, parseSettlePlace, type RecordBeside } from '#contract/session-places';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import type { Parsed } from '#domain/parsing/parsed';
import type { PageStanding } from '#domain/session/page-standing';
import { readEarlier } from '#usecases/earlier-decisions';
import { intoSession, roomOf } from '#usecases/into-session';
import { type AtMacro, bindPage, placeSession } from '#usecases/place-session';
import { besideRecord } from '#usecases/read-record';
import { forPlaces, forSessions } from '../compose';
import { inSession } from './in-session';

/** `session.place`: what a macro on this page shows to this person. */
export const placeOfSession = atMacro(parseAskPlace, (at, asked): Promise<PageStanding> => placeSession(forPlaces, at, asked));

/** `session.bind`: what a copied page, or one with two macros, is to be for. */
export const bindSession = atMacro(parseSettlePlace, (at, settled): Promise<PageStanding> => bindPage(forPlaces, at, settled));

/** `session.earlier`: what earlier post-mortems of the project have left to do. */
export const earlierInProject = inSession(
  parseWhichSession,
  async (visitor, asked): Promise<EarlierAnswer> => readEarlier(forPlaces, await intoSession(forSessions, visitor, asked)),
);

/** `session.record`: what the record tells beside the session. */
export const recordBeside = inSession(
  parseWhichSession,
  async (visitor, asked): Promise<RecordBeside> =>
    besideRecord({ ...forSessions, openSnapshot }, visitor, await roomOf(forSessions, visitor, asked)),
);

/** A resolver for the macro alone: page, macro and person come from the platform. */
function atMacro<P, R>(parse: (raw: unknown) => Parsed<P>, run: (at: AtMacro, payload: P) => Promise<R>) {
  return async ({ context, payload }: Request<unknown>): Promise<R> => {
    const at = parseMacroPlace(context);
    const read = parse(payload);
    if (!read.ok) throw new Error(`This cannot be taken: ${read.field}: ${read.problem}.`);
    return run(at, read.value);
  };
}
