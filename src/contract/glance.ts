import { presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { CHECK_DAYS } from '#domain/loop/answers';
import type { Glance, LongWaiting } from '#domain/loop/at-a-glance';
import type { Part } from '#domain/loop/part';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { numberOf } from '#domain/session/parse-ids';
import { projectIdAt } from './macro';

/** Which decisions are meant: those of one project, or all that the viewer may see. */
export type GlanceOf = { readonly of: 'project'; readonly projectId: string } | { readonly of: 'all' };

/**
 * What the settings of the gadget save; everybody who sees the dashboard can read it. `shape` counts up when its meaning changes; the
 * platform keeps no null in it.
 */
export type GadgetConfig =
  | { readonly shape: 1; readonly of: 'all' }
  | { readonly shape: 1; readonly of: 'project'; readonly projectId: string; readonly projectKey: string };

/** `not-shown`: the viewer may not browse the project, or there is none. Nothing else is told of it. */
export type GlanceTold = { readonly kind: 'told'; readonly glance: Glance } | { readonly kind: 'not-shown' };

export type GlanceDefinitions = {
  'decisions.glance': (asked: GlanceOf) => Promise<GlanceTold>;
};

/** The payload of `decisions.glance`, from `unknown`. Whoever looks is no part of it. */
export const parseGlanceOf = (raw: unknown): Parsed<GlanceOf> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    const of = oneOf(asked.of, ['project', 'all'] as const, 'of');
    return of === 'all' ? { of } : { of, projectId: projectIdAt(asked.projectId) };
  });

/** What a dashboard holds as the settings of a gadget, from `unknown`; one that nobody has set up yet tells of everything. */
export const parseGadgetConfig = (raw: unknown): Parsed<GadgetConfig> =>
  parsed(() => {
    const config = shapeAt(raw ?? {}, 'config');
    if (Object.keys(config).length === 0) return { shape: 1, of: 'all' };
    if (config.shape !== 1) throw new Unreadable('shape', 'these settings are of a version that this app does not know');
    const of = oneOf(config.of, ['project', 'all'] as const, 'of');
    if (of === 'all') return { shape: 1, of };
    return { shape: 1, of, projectId: projectIdAt(config.projectId), projectKey: textAt(config.projectKey, 'projectKey') };
  });

/** The answer of `decisions.glance`, from `unknown`. */
export const parseGlanceTold = (raw: unknown): Parsed<GlanceTold> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['told', 'not-shown'] as const, 'kind');
    return kind === 'not-shown' ? { kind } : { kind, glance: glanceAt(shapeAt(answer.glance, 'glance')) };
  });

const glanceAt = (glance: Shape): Glance => {
  const decisions = shapeAt(glance.decisions, 'decisions');
  const checks = shapeAt(glance.checks, 'checks');
  return {
    decisions: {
      all: countAt(decisions.all, 'decisions.all'),
      open: countAt(decisions.open, 'decisions.open'),
      soon: countAt(decisions.soon, 'decisions.soon'),
      overdue: countAt(decisions.overdue, 'decisions.overdue'),
    },
    checks: {
      ahead: countAt(checks.ahead, 'checks.ahead'),
      due: countAt(checks.due, 'checks.due'),
      overdue: countAt(checks.overdue, 'checks.overdue'),
    },
    longest: presentListAt(glance.longest, 'longest').map(longWaitingAt),
    held: partAt(glance.held, 'held'),
    cameBack: partAt(glance.cameBack, 'cameBack'),
  };
};

const longWaitingAt = (raw: unknown): LongWaiting => {
  const one = shapeAt(raw, 'longest');
  const what = shapeAt(one.what, 'longest.what');
  const kind = oneOf(what.kind, ['date', 'check'] as const, 'longest.what.kind');
  return {
    id: textAt(one.id, 'longest.id'),
    key: issueKeyAt(one.key, 'longest.key'),
    text: textAt(one.text, 'longest.text'),
    what: kind === 'date' ? { kind } : { kind, days: numberOf(what.days, CHECK_DAYS, 'longest.what.days') },
    daysLate: countAt(one.daysLate, 'longest.daysLate'),
  };
};

const partAt = (raw: unknown, field: string): Part => {
  const part = shapeAt(raw, field);
  return { count: countAt(part.count, `${field}.count`), of: countAt(part.of, `${field}.of`) };
};
