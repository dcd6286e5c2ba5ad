import type { SessionAnswer, SessionNews } from '#contract/sessions';
import type { PersonId } from '#domain/history/issue-key';
import type { Invited } from '#domain/post-mortem/post-mortem';
import type { Session } from '#domain/session/session';
import { followed } from './follow-news';

/** What kind of answer the server gave last; none before any. */
export type Answered = 'none' | Exclude<SessionAnswer['kind'], 'since'>;

/** The session as the server has told it, without what is on its way, and who may be in it. */
export interface KnownSession {
  /** Null where it has not been read, or there is none that may be seen. */
  session(): Session | null;
  /** 0 where there is no session. */
  version(): number;
  answered(): Answered;
  people(): ReadonlySet<PersonId>;
  invited(): readonly Invited[];
  /** @returns false where something in between is missing and must be read. */
  follow(news: SessionNews): boolean;
  /** @param since the version that was told when it was asked. @returns the same. */
  take(told: SessionAnswer, since: number | null): boolean;
}

export function knownSession(): KnownSession {
  let known: Session | null = null;
  let answered: Answered = 'none';
  let invited: readonly Invited[] = [];
  let people: ReadonlySet<PersonId> = new Set();

  const follow = (news: SessionNews): boolean => {
    if (known === null) return true;
    const next = followed(known, news);
    if (next !== null) known = next;
    return next !== null;
  };
  /**
   * An answer that comes late changes nothing; but where the server itself has gone back, as after a restore, so does everybody. Before
   * anything has happened the session can become another one, as when a page proposes its agenda, without a later version.
   */
  const wholeOf = (whole: Session, since: number | null): Session => {
    const wentBack = since !== null && whole.version < since;
    return known === null || wentBack || whole.version >= known.version ? whole : known;
  };
  return {
    session: () => known,
    version: () => known?.version ?? 0,
    answered: () => answered,
    people: () => people,
    invited: () => invited,
    follow,
    take(told, since) {
      if ('people' in told) {
        invited = told.people;
        people = new Set(told.people.map(({ accountId }) => accountId));
      }
      if (told.kind === 'since') return follow(told);
      answered = told.kind;
      known = told.kind === 'whole' ? wholeOf(told.session, since) : told.kind === 'record' ? told.session : null;
      return true;
    },
  };
}
