import type { PostMortem } from './post-mortem';

/** Whether a post-mortem of the end has its day, or is over (S3-60). A checkpoint is held while the work goes on, and is none. */
export const isScheduled = ({ kind, meeting, ended }: Pick<PostMortem, 'kind' | 'meeting' | 'ended'>): boolean =>
  kind !== 'checkpoint' && (meeting !== null || ended !== null);
