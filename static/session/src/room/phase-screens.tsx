import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PhaseKind } from '#domain/session/agenda';
import type { PhaseProps } from './screen-props';

type PhaseScreen = LazyExoticComponent<ComponentType<PhaseProps>>;

const Collecting = lazy(() => import('../collecting/collecting-screen').then((module) => ({ default: module.CollectingScreen })));

/** The screen of each phase, each a part of its own that is fetched when the phase comes. */
export const PHASE_SCREENS: Readonly<Record<PhaseKind, PhaseScreen>> = {
  opening: lazy(() => import('../opening/opening-screen').then((module) => ({ default: module.OpeningScreen }))),
  context: lazy(() => import('../context/context-screen').then((module) => ({ default: module.ContextScreen }))),
  successes: Collecting,
  frictions: Collecting,
  sorting: lazy(() => import('../sorting/sorting-screen').then((module) => ({ default: module.SortingScreen }))),
  voting: lazy(() => import('../voting/voting-screen').then((module) => ({ default: module.VotingScreen }))),
  upstream: lazy(() => import('../upstream/upstream-screen').then((module) => ({ default: module.UpstreamScreen }))),
  edges: lazy(() => import('../path/path-screen').then((module) => ({ default: module.PathScreen }))),
  whys: lazy(() => import('../whys/whys-screen').then((module) => ({ default: module.WhysScreen }))),
  conditions: lazy(() => import('../conditions/conditions-screen').then((module) => ({ default: module.ConditionsScreen }))),
  decisions: lazy(() => import('../decisions/decisions-screen').then((module) => ({ default: module.DecisionsScreen }))),
  close: lazy(() => import('../close/close-screen').then((module) => ({ default: module.CloseScreen }))),
};
