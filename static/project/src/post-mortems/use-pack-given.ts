import { useEffect, useMemo, useState } from 'react';
import type { AccountView } from '#contract/accounts';
import type { PostMortemView } from '#contract/post-mortems';
import type { Witness } from '#domain/account/verdict';
import type { PackDocument } from '#domain/pack/pack-document';
import type { PackGiven } from '#domain/pack/pack-given';
import { packOf } from '#domain/pack/pack-of';
import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { storyOf } from '#domain/snapshot/frozen-issue';
import type { Voice } from '../../../shared/src/words/voice';
import { accountsForPack } from '../accounts/accounts-for-pack';
import { courseOf } from '../accounts/course-of';
import { packWords } from './pack-words';
import type { PostMortemDesk } from './post-mortem-desk';

interface Parts {
  readonly desk: Pick<PostMortemDesk, 'addressOf'>;
  readonly postMortem: PostMortemView;
  readonly head: FreezeHead;
  readonly frozen: FrozenEvidence;
  readonly accounts: readonly AccountView[];
  /** Speaks in the zone that the evidence was frozen in. */
  readonly voice: Voice;
}

/** What accounts are held against; null where the findings cannot be read any more. */
export const witnessOf = ({ evidence, findings, issues }: FrozenEvidence, voice: Voice): Witness | null =>
  findings && { evidence, findings, stories: issues.map(storyOf), dayOf: voice.dayOf, today: voice.dayOf(evidence.asOf) };

/** The pack of one freeze, as it is previewed, written and exported. */
export function usePackGiven(parts: Parts): { readonly given: PackGiven; readonly document: PackDocument } {
  const { desk, postMortem, head, frozen, accounts, voice } = parts;
  const { id } = postMortem;
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    void desk.addressOf(id).then((found) => wanted && setAddress(found));
    return () => {
      wanted = false;
    };
  }, [desk, id]);
  const words = useMemo(() => packWords(voice, frozen), [voice, frozen]);
  const witness = useMemo(() => witnessOf(frozen, voice), [frozen, voice]);
  const said = useMemo(
    () => (witness === null ? [] : accountsForPack(accounts, courseOf(witness.evidence, witness.today), witness, voice)),
    [accounts, witness, voice],
  );
  return useMemo(() => {
    const given: PackGiven = { frozen, head, postMortem, accounts: said, words, address };
    return { given, document: packOf(given) };
  }, [frozen, head, postMortem, said, words, address]);
}
