import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { IssueKey } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import { PackBlocks } from '../../../shared/src/components/pack-blocks';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { needsNewPage, noConfluenceSentence, placeSentence } from './pack-place-words';
import styles from './post-mortems.module.css';
import type { PackNow } from './use-pack';
import { WritePack } from './write-pack';

interface PackPartProps {
  readonly postMortem: PostMortemView;
  readonly freezeId: string;
  readonly document: PackDocument;
  /** The issue by way of which Jira tells people where there is no Confluence; null in a project without issues. */
  readonly tellBy: IssueKey | null;
  readonly pack: PackNow;
}

/** What everybody reads before the meeting: where it is, what is in it, and the one press that writes it and tells people. */
export function PackPart({ postMortem, freezeId, document, tellBy, pack }: PackPartProps) {
  const { voice } = useSurroundings();
  const [preview, setPreview] = useState(false);
  const { pack: place, earlierPages, mayChange } = postMortem;
  const { page, writing } = pack;
  return (
    <Section
      id="pack"
      title="The data pack"
      sentence="What everybody reads before the meeting: the facts, what happened when, open questions, the ground rules. No opinion."
      actions={
        <PlainButton aria-expanded={preview} onClick={() => setPreview(!preview)}>
          {preview ? 'Hide the preview' : 'Preview the pack'}
        </PlainButton>
      }
    >
      <p role="status">
        {placeSentence(place, page, voice)}{' '}
        {place.kind === 'in-confluence' && page !== 'gone' && page !== 'in-bin' && (
          <a href={place.address} target="_blank" rel="noreferrer">
            Open the page in Confluence
          </a>
        )}
      </p>
      {place.kind === 'in-confluence' && place.freezeId !== freezeId && (
        <p className={styles.quiet}>It holds another freeze than the one shown here.</p>
      )}
      {earlierPages.length > 0 && (
        <p className={styles.quiet}>
          Earlier pages, left as they are:{' '}
          {earlierPages.map(({ pageId, address, at }, index) => (
            <span key={pageId}>
              {index > 0 && ', '}
              <a href={address} target="_blank" rel="noreferrer">
                written {voice.moment(at)}
              </a>
            </span>
          ))}
        </p>
      )}
      {mayChange && <Writing postMortem={postMortem} freezeId={freezeId} document={document} tellBy={tellBy} pack={pack} />}
      <div role="status">
        {writing.kind === 'writing' && <p className={styles.quiet}>Writing the pack and telling everyone invited.</p>}
        {writing.kind === 'written' && <p className={styles.quiet}>Everyone invited has been told.</p>}
      </div>
      {writing.kind === 'not-written' && (
        <p className={styles.problem} role="alert">
          {writing.why}
        </p>
      )}
      {preview && (
        <article className={styles.preview} aria-label="Preview of the pack">
          <h3 className={styles.previewTitle}>{document.title}</h3>
          <PackBlocks blocks={document.blocks} />
        </article>
      )}
    </Section>
  );
}

/** Writes to Confluence where there is one; else tells people by Jira. */
function Writing({ postMortem: { pack: place }, freezeId, document, tellBy, pack }: PackPartProps) {
  const { page, spaces, noSpaces, writing, write } = pack;
  const isWriting = writing.kind === 'writing';
  if (noSpaces !== null)
    return (
      <p className={styles.quiet}>Whether Confluence is there could not be asked. {noSpaces} Reload the page to try again.</p>
    );
  if (spaces === null) return <p className={styles.quiet}>Looking for Confluence.</p>;
  if (spaces.kind === 'no-confluence')
    return (
      <>
        <p className={styles.quiet}>{noConfluenceSentence(spaces.why)}</p>
        {tellBy !== null && (
          <Button
            appearance="primary"
            isLoading={isWriting}
            onClick={() => write(freezeId, document, { kind: 'jira', issue: tellBy })}
          >
            {place.kind === 'in-jira' ? 'Tell everyone invited again' : 'Tell everyone invited through Jira'}
          </Button>
        )}
      </>
    );
  const anew = needsNewPage(page);
  const standing = place.kind === 'in-confluence' && !anew ? place : null;
  return (
    <WritePack
      key={String(standing === null)}
      spaces={spaces}
      label={standing !== null ? 'Write it again' : anew ? 'Write a new page' : 'Write the pack to Confluence'}
      standing={standing && { spaceId: standing.spaceId, parentId: standing.parentId, onlyInvited: standing.onlyInvited }}
      isWriting={isWriting}
      onWrite={(target) => write(freezeId, document, { ...target, anew })}
    />
  );
}
