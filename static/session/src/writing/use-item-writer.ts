import { useMemo } from 'react';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { type ItemWriter, itemWriter } from './item-writer';

/** How a screen adds, changes and removes items. */
export const useItemWriter = (desk: SessionDesk): ItemWriter => useMemo(() => itemWriter(desk), [desk]);
