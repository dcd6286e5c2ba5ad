import { chosenEdgeAt, parseRedesignList } from '#domain/evidence/edges/parse-redesign-points';
import type { ChosenEdge, RedesignList } from '#domain/evidence/edges/redesign-points';
import { shapeAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';

/** Puts a point on the list, says something else about it, or (`chosen` false) takes it off. */
export interface ChoosePoint {
  readonly chosen: boolean;
  readonly point: ChosenEdge;
}

export type RedesignDefinitions = {
  'redesign.read': () => Promise<RedesignList>;
  'redesign.choose': (choice: ChoosePoint) => Promise<RedesignList>;
};

/** The payload of `redesign.choose`, from `unknown`. */
export const parseChoosePoint = (raw: unknown): Parsed<ChoosePoint> =>
  parsed(() => {
    const { chosen, point } = shapeAt(raw, 'choice');
    if (typeof chosen !== 'boolean') throw new Unreadable('chosen', 'should be true or false');
    return { chosen, point: chosenEdgeAt(shapeAt(point, 'point'), 'point.') };
  });

/** The answer of both calls, from `unknown`. */
export const parseRedesignAnswer = (raw: unknown): Parsed<RedesignList> => parseRedesignList(raw);
