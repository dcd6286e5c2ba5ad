/** Brings the content of one older shape of snapshots up to the next shape. */
export type Migration = (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** Each by the shape that it starts from. The first shape is today's, so there is nothing to bring up to date yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};
