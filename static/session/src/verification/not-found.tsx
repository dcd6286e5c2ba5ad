import type { ProofPreview } from '#contract/proofs';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './verification.module.css';

/** Why nothing can be found this way: in Jira's own words where it does not take a search. */
export function NotFound({ preview }: { readonly preview: ProofPreview }) {
  const say = useSay();
  switch (preview.kind) {
    case 'refused':
      return (
        <>
          <p>{say('verify.refused')}</p>
          <p className={styles.said} dir="auto">
            {preview.said}
          </p>
        </>
      );
    case 'page-gone':
      return <p>{say('verify.pageGone')}</p>;
    case 'no-confluence':
      return <p>{say('verify.noConfluence')}</p>;
    default:
      return null;
  }
}
