import type { PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import { packAsMarkdown } from '#domain/pack/to-markdown';
import { saveFile } from '../../../shared/src/charts/save-file';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './record.module.css';
import { fileNameOf, peopleIn } from './record-file';

/** The record as a file, and on paper. */
export function TakeAway({ document, onPrint }: { readonly document: PackDocument; readonly onPrint: () => void }) {
  const say = useSay();
  const { issueUrl } = useSurroundings();
  const people = peopleIn(document);
  const nameOf = useNames(people);
  const save = () => {
    const names = {
      nameOf: (id: string) => nameOf(id as PersonId) ?? id,
      addressOf: (key: string) => issueUrl(key as Parameters<typeof issueUrl>[0]),
    };
    // Editors show no-break spaces in odd ways.
    const text = packAsMarkdown(document, names).replaceAll('\u00a0', ' ');
    saveFile(fileNameOf(document), new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  };
  return (
    <span className={styles.acts}>
      <PlainButton onClick={save}>{say('record.markdown')}</PlainButton>
      <PlainButton onClick={onPrint}>{say('record.print')}</PlainButton>
    </span>
  );
}
