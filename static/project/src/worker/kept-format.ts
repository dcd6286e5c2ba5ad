/**
 * Names the shape of what is kept between visits: the issue record, the fields it is read from, and the course of a read.
 * Raise the number with any change to one of them; what was kept before is then dropped and read anew.
 */
export const KEPT_FORMAT = 'evidence-4';
