import type { PersonId } from '#domain/history/issue-key';
import type { ItemKind } from '#domain/session/items';
import { maySpeak, mayWrite } from '#domain/session/may';
import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import { refusalWords } from './refusal-words';

/** Why the fields for items of a kind are shut for this person now, in words; null when they are open. */
export function useWhyShut(session: Session, you: PersonId, kind: ItemKind): string | null {
  const say = useSay();
  const refusal = mayWrite(session, you, kind);
  return refusal === null ? null : refusalWords(refusal, say);
}

/** Why this person may not write anything now, in words; null when they may. For what is written in private. */
export function useWhySilent(session: Session, you: PersonId): string | null {
  const say = useSay();
  const refusal = maySpeak(session, you);
  return refusal === null ? null : refusalWords(refusal, say);
}
