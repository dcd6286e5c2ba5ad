import { TURNED_AWAY_KEYS } from '#contract/turned-away-keys';
import { turnedAwayBy } from '#domain/session/turned-away';
import type { InvokeApp } from '../bridge/call-app';
import type { Say } from './say';

/** Calls of the app's back end whose refusals are said in the reader's language. Whatever else fails keeps its own words. */
export function inReadersWords(invoke: InvokeApp, say: Say): InvokeApp {
  return async (name, payload) => {
    try {
      return await invoke(name, payload);
    } catch (problem) {
      const why = problem instanceof Error ? turnedAwayBy(problem.message) : null;
      if (why === null) throw problem;
      throw new Error(say(TURNED_AWAY_KEYS[why]), { cause: problem });
    }
  };
}
