import type { PersonId } from '#domain/history/issue-key';

/** What a group of people does in the project: a team, a craft, a part in the path. */
export interface Role {
  /** Stands in links, so it stays when the role is renamed. */
  readonly id: string;
  readonly name: string;
  /** Who works in it; nobody works in two. People who have left stay, because the history still speaks of them. */
  readonly people: readonly PersonId[];
}

/** Who works in which role. Settled by a lead or guessed, it has this one shape. Plain data. */
export interface RoleMap {
  readonly roles: readonly Role[];
}

/** What a lead has settled for a project; null leaves it to the guess. */
export interface SettledRoles {
  readonly settled: RoleMap | null;
}

export const nothingSettledOnRoles: SettledRoles = { settled: null };
