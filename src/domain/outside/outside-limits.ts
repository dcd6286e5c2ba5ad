/** So much of each is taken: enough for a short form, and little enough for one stored value. */
export const LONGEST_LINE = 200;
export const LONGEST_WORDS = 2000;
export const MOST_DELIVERABLES = 40;
export const MOST_LINKS = 40;
export const MOST_POINTS = 60;
export const LONGEST_ADDRESS = 2000;
/** An amount beyond it is a slip of the finger. */
export const LARGEST_AMOUNT = 1e12;
/** The newest changes that are kept with the facts. */
export const MOST_CHANGES = 100;
