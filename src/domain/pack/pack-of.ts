import { factsPart } from './facts-part';
import { edgesPart, signsPart, trustPart } from './findings-part';
import { accountsPart, groundRulesPart, questionsPart } from './meeting-part';
import { momentsPart } from './moments-part';
import { outsidePart } from './outside-part';
import type { PackDocument } from './pack-document';
import type { PackGiven } from './pack-given';
import { openingPart, summaryPart } from './summary-part';

/**
 * The data pack: what everybody reads before the meeting, on two pages. Facts with where they come from, and questions; no opinion
 * of the app, and no sentence that judges. What the data cannot show is said and not filled in.
 */
export const packOf = (given: PackGiven): PackDocument => ({
  title: `Data pack: ${given.postMortem.title}`,
  blocks: [
    ...openingPart(given),
    ...summaryPart(given),
    ...factsPart(given),
    ...momentsPart(given),
    ...outsidePart(given),
    ...edgesPart(given),
    ...signsPart(given),
    ...accountsPart(given),
    ...questionsPart(given),
    ...groundRulesPart(given),
    ...trustPart(given),
  ],
});
