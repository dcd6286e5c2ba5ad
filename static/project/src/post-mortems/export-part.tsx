import type { PackDocument } from '#domain/pack/pack-document';
import type { PackGiven } from '#domain/pack/pack-given';
import { saveFile } from '../../../shared/src/charts/save-file';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { type PackFile, packFiles } from './pack-exports';
import styles from './post-mortems.module.css';

interface ExportPartProps {
  readonly given: PackGiven;
  readonly document: PackDocument;
  readonly siteUrl: string;
  readonly onPrint: () => void;
}

/** The pack as files, and on paper. */
export function ExportPart({ given, document, siteUrl, onPrint }: ExportPartProps) {
  const { postMortem, frozen } = given;
  const people = [...postMortem.invited.map(({ accountId }) => accountId), frozen.frozenAs];
  const nameOf = useNames(people);
  const names = {
    nameOf: (accountId: string) => nameOf(people.find((one) => one === accountId) ?? null) ?? accountId,
    siteUrl: siteUrl.replace(/\/$/, ''),
  };
  const save = ({ name, type, content }: PackFile) => saveFile(name, new Blob([content], { type }));
  return (
    <fieldset className={styles.exports}>
      <legend className={styles.label}>Take it elsewhere</legend>
      <PlainButton onClick={() => save(packFiles.markdown(given, document, names))}>Markdown</PlainButton>
      <PlainButton onClick={() => save(packFiles.json(given, document))}>JSON</PlainButton>
      <PlainButton onClick={() => save(packFiles.facts(given))}>Facts as CSV</PlainButton>
      <PlainButton onClick={() => save(packFiles.issues(given))}>Issues as CSV</PlainButton>
      <PlainButton onClick={onPrint}>Print</PlainButton>
    </fieldset>
  );
}
