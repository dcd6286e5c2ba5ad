import { shapeAt } from '#domain/history/json-shape';
import { givenWinAt } from '#domain/loop/parse-win';
import type { GivenWin } from '#domain/loop/tell-win';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { madeUpIdAt } from '#domain/parsing/plain-values';
import { type DecisionHeard, decisionIdAt, type WhichDecision } from './followed-decisions';

export interface TellWin extends WhichDecision {
  readonly win: GivenWin;
}

export interface TakeBackWin extends WhichDecision {
  /** The id of the win. */
  readonly win: string;
}

export type WinDefinitions = {
  /** That a decision prevented something, and who caught it. */
  'decisions.win': (asked: TellWin) => Promise<DecisionHeard>;
  'decisions.unwin': (asked: TakeBackWin) => Promise<DecisionHeard>;
};

/** The payload of `decisions.win`, from `unknown`. Who says it is no part of it. */
export const parseTellWin = (raw: unknown): Parsed<TellWin> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: decisionIdAt(asked.id), win: givenWinAt(asked.win, 'win') };
  });

/** The payload of `decisions.unwin`, from `unknown`. */
export const parseTakeBackWin = (raw: unknown): Parsed<TakeBackWin> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: decisionIdAt(asked.id), win: madeUpIdAt(asked.win, 'win') };
  });
