import { type GlanceTold, parseGlanceOf } from '#contract/glance';
import { glanceAtDecisions } from '#usecases/glance-at-decisions';
import { forGlance } from '../compose';
import { inSession } from './in-session';

/** `decisions.glance`: for a dashboard, which stands in no project. Whichever one is named, Jira says whether this person may see it. */
export const glanceOfDecisions = inSession(parseGlanceOf, async (_, asked): Promise<GlanceTold> => {
  const glance = await glanceAtDecisions(forGlance, asked.of === 'project' ? asked.projectId : null);
  return glance === null ? { kind: 'not-shown' } : { kind: 'told', glance };
});
