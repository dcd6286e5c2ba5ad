import type { SeedTransition } from '../seed';
import type { Site } from './route';
import { wireStatus } from './wire-catalogue';

export function wireTransition(site: Site, transition: SeedTransition) {
  const to = site.data.statuses.get(transition.to);
  return {
    id: transition.id,
    name: transition.name,
    ...(to ? { to: wireStatus(site, to) } : {}),
    hasScreen: transition.screen !== undefined,
    isGlobal: transition.from === undefined,
    isInitial: false,
    isAvailable: true,
    isConditional: false,
    looped: false,
  };
}
