import { useCallback, useEffect, useRef, useState } from 'react';
import type { PackSpaces, PackTarget, PackWritten, PageState } from '#contract/packs';
import type { PostMortemView } from '#contract/post-mortems';
import type { PackDocument } from '#domain/pack/pack-document';
import { notWrittenSentence } from './pack-place-words';
import type { PostMortemDesk } from './post-mortem-desk';

export type WritingNow =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written' }
  | { readonly kind: 'not-written'; readonly why: string };

export interface PackNow {
  /** How the page is at the moment; null until it is known, and where there is none. */
  readonly page: PageState | null;
  /** Where it could go; null until that is known, and for those who may not write it. */
  readonly spaces: PackSpaces | null;
  /** Why it is not known where it could go; null where it is. */
  readonly noSpaces: string | null;
  readonly writing: WritingNow;
  readonly write: (freezeId: string, document: PackDocument, target: PackTarget) => void;
}

const whyOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** The pack of one post-mortem, where it is and how to write it. */
export function usePack(
  desk: Pick<PostMortemDesk, 'packs' | 'newId' | 'readAgain'>,
  postMortem: PostMortemView,
  know: (postMortem: PostMortemView) => void,
): PackNow {
  const { id, mayChange } = postMortem;
  const { packs, newId, readAgain } = desk;
  const [page, setPage] = useState<PageState | null>(null);
  const [spaces, setSpaces] = useState<PackSpaces | null>(null);
  const [noSpaces, setNoSpaces] = useState<string | null>(null);
  const [writing, setWriting] = useState<WritingNow>({ kind: 'idle' });
  // A press whose answer was lost is pressed again under the same id: nothing is written twice.
  const unanswered = useRef<string | null>(null);

  const look = useCallback(() => {
    packs.state(id).then(
      (state) => {
        setPage(state.page);
        know(state.postMortem);
      },
      () => {
        setPage(null);
        // Perhaps the app has refused because this person may not see the project any more.
        readAgain();
      },
    );
  }, [packs, id, know, readAgain]);
  useEffect(() => {
    look();
    // The page may have been edited in another tab.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  useEffect(() => {
    if (!mayChange) return;
    packs.spaces().then(setSpaces, (problem: unknown) => setNoSpaces(whyOf(problem)));
  }, [packs, mayChange]);

  const write = useCallback(
    (freezeId: string, document: PackDocument, target: PackTarget) => {
      const request = unanswered.current ?? newId();
      unanswered.current = request;
      setWriting({ kind: 'writing' });
      packs.write({ postMortemId: id, freezeId, request, document, target }).then(
        (outcome: PackWritten) => {
          unanswered.current = null;
          if (outcome.kind === 'written') {
            know(outcome.postMortem);
            setWriting({ kind: 'written' });
          } else setWriting({ kind: 'not-written', why: notWrittenSentence(outcome) });
          look();
        },
        (problem: unknown) =>
          setWriting({ kind: 'not-written', why: `No answer says that the pack is written. ${whyOf(problem)}` }),
      );
    },
    [packs, newId, id, know, look],
  );
  return { page, spaces, noSpaces, writing, write };
}
