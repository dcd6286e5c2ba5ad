import { LIMITS } from '#domain/session/limits';
import type { Verification } from '#domain/session/verification';
import { useSay } from '../../../shared/src/say/use-say';
import { useDraft } from '../room/use-draft';
import { NotFound } from './not-found';
import { PickOne } from './pick-one';
import { PreviewLine } from './preview-line';
import { askedOf, proofClient } from './proof-client';
import { useLateAnswer } from './use-late-answer';
import styles from './verification.module.css';
import type { WayProps } from './way-props';
import { WordsField } from './words-field';

/** A page or a template of Confluence, and the words that it is to hold. */
export function PageWay({ desk, app, id, how, disabled, onChange }: WayProps<Extract<Verification, { kind: 'page' }>>) {
  const say = useSay();
  const client = proofClient(app);
  const draft = useDraft(desk, `decisions.${id}.verify.page`);
  const typed = draft.text ?? how.holds;
  const [asked, again] = useLateAnswer(askedOf({ ...how, holds: typed.trim() }), client.preview);
  const find = async (words: string) => {
    const found = await client.pages(words);
    if (found.kind === 'no-confluence') return say('verify.noConfluence');
    return found.pages.map(({ id: page, title, space }) => ({ id: page, name: title, beside: space }));
  };
  return (
    <>
      <div className={styles.pair}>
        <PickOne
          label={say('verify.page')}
          hint={say('verify.page.hint')}
          picked={how.pageId === '' ? null : how.title}
          disabled={disabled}
          find={find}
          none={say('verify.page.none')}
          onPick={(page) => onChange({ ...how, pageId: page.id, title: page.name.slice(0, LIMITS.sentence) })}
        />
        <WordsField
          draft={draft}
          label={say('verify.page.holds')}
          hint={say('verify.page.holds.hint')}
          placeholder={say('verify.page.holds.example')}
          value={how.holds}
          most={LIMITS.sentence}
          disabled={disabled}
          onKeep={(holds) => onChange({ ...how, holds })}
        />
      </div>
      <PreviewLine asked={asked} before={say('verify.page.before')} onAgain={again}>
        {(preview) =>
          preview.kind === 'page' ? (
            <p>
              {say(preview.holds ? 'verify.page.holdsToday' : 'verify.page.lacksToday', {
                title: preview.title,
                version: preview.version,
              })}{' '}
              {say(preview.holds ? 'verify.page.heldAsIs' : 'verify.page.means')}
            </p>
          ) : (
            <NotFound preview={preview} />
          )
        }
      </PreviewLine>
    </>
  );
}
