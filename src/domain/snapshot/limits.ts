/**
 * Characters of one stored part. Storage takes values of 240 KiB and a call from a browser carries 500 KB; letters of base 64 are a byte each.
 */
export const PART_CHARACTERS = 200_000;

/** Parts of one snapshot: what one call can give back at once, with room to spare below 5 MB. */
export const MOST_PARTS = 15;

export const MOST_CHARACTERS = PART_CHARACTERS * MOST_PARTS;

/** Bytes and values that a snapshot may unfold into. A snapshot of the most rows takes about a third of it. */
export const MOST_UNFOLDED = 24_000_000;
export const MOST_VALUES = 6_000_000;

/** Issues that a snapshot keeps as rows. A larger project keeps its numbers whole and the issues behind them as far as they are rows. */
export const MOST_ROWS = 20_000;
