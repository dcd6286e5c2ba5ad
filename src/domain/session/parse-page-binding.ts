import { shapeAt, textAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { pointInTime } from '#domain/parsing/plain-values';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { PageBinding } from './page-standing';
import { orNull } from './parse-ids';

/** A binding as it is stored, from `unknown`. */
export const parsePageBinding = (raw: unknown): Parsed<PageBinding> =>
  parsed(() => {
    const binding = shapeAt(raw, 'binding');
    return {
      postMortemId: requestIdAt(binding.postMortemId, 'postMortemId'),
      insteadOf: orNull(binding.insteadOf, 'insteadOf', requestIdAt),
      localId: textAt(binding.localId, 'localId'),
      at: pointInTime(binding.at, 'at'),
    };
  });
