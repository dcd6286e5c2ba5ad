import type { Say } from '../../../shared/src/say/say';
import type { HandOff, Losses } from './path-row';

/** How many losses lie at edges, against inside a station (S0-22). */
export function lossSentence({ atEdges, inside, unnamed }: Losses, say: Say): string {
  if (atEdges + inside === 0) return say('path.losses.none');
  const parts = [
    atEdges === 0 ? say('path.losses.noEdges') : say('path.losses.edges', { n: atEdges }),
    inside === 0 ? say('path.losses.noInside') : say('path.losses.inside', { n: inside }),
  ];
  return [...parts, ...(unnamed === 0 ? [] : [say('path.losses.unnamed', { n: unnamed })])].join(' ');
}

/** A hand-off by its stations, and whether energy was lost at it. */
export const handOffName = ({ from, to }: Pick<HandOff, 'from' | 'to'>, say: Say): string =>
  say('path.handOff', { from: from.name, to: to.name });
