import { type LoopSettingsSaved, type LoopSettingsView, parseSaveLoopSettings } from '#contract/loop-settings';
import { readLoopSettings as read, saveLoopSettings as save } from '#usecases/loop-settings';
import { forFollowing } from '../compose';
import { inProject, nothing } from './in-project';

/** `loop-settings.read`: how decisions of the project are followed and reminded of. */
export const readLoopSettings = inProject(
  nothing,
  async ({ projectId, rights }): Promise<LoopSettingsView> => ({
    ...(await read(forFollowing, projectId)),
    mayEdit: rights.administer,
  }),
);

/** `loop-settings.save`: settles it for everybody; `settled: null` goes back to what is usual. */
export const saveLoopSettings = inProject(
  parseSaveLoopSettings,
  async ({ projectId, rights }, { version: basedOn, settled }): Promise<LoopSettingsSaved> => {
    const result = await save(forFollowing, { projectId, rights, basedOn, settled });
    // Whoever got this far administers the project.
    const view = { ...result.settings, mayEdit: true };
    return result.kind === 'kept' ? view : { conflict: true, current: view };
  },
);
