import { SEAL_STEPS, type SealStep } from '#domain/session/envelope';
import { byBrowserAlone } from '#domain/session/round-of';
import type { Session } from '#domain/session/session';
import type { Drafts } from './drafts';

/** What this browser is told apart by where nobody gives a name. */
export interface OwnSecrets {
  /** Null where an envelope of this step goes by its writer's name. */
  of(session: Session | null, step: SealStep): string | null;
  /** All that were ever used in this session, by step. */
  used(): Readonly<Partial<Record<SealStep, string>>>;
}

/** @param newId 32 to 64 letters, digits and hyphens, which nobody can guess. */
export const ownSecrets = (kept: Drafts, newId: () => string): OwnSecrets => ({
  of(session, step) {
    if (session === null || !byBrowserAlone(session, step)) return null;
    const before = kept.read(step);
    if (before !== null) return before;
    const secret = newId();
    kept.write(step, secret);
    return secret;
  },
  used() {
    const all = SEAL_STEPS.map((step) => [step, kept.read(step)] as const);
    return Object.fromEntries(all.filter(([, secret]) => secret !== null));
  },
});
