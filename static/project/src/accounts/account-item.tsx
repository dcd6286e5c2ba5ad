import { lazy, useState } from 'react';
import type { AccountView } from '#contract/accounts';
import type { HeldAgainst } from '#domain/account/beside-each-other';
import type { Course } from '#domain/account/period-in-words';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { LatePart } from '../../../shared/src/components/late-part';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { MomentChoice } from './account-settings';
import { becauseInWords, inDays, readingInWords } from './account-words';
import styles from './accounts.module.css';
import type { AccountsStore } from './accounts-store';
import { VerdictLabel } from './verdict-label';

const AccountSettings = lazy(() => import('./account-settings').then((module) => ({ default: module.AccountSettings })));

const MOST_KEYS = 6;

interface AccountItemProps {
  readonly account: AccountView;
  readonly held: HeldAgainst;
  readonly course: Course;
  readonly moments: readonly MomentChoice[];
  /** Null where nothing can be changed. */
  readonly store: AccountsStore | null;
}

/** One sentence: how it is read, what Jira says to it, with which issues. Only its author can change it, and nobody is told who that is. */
export function AccountItem({ account, held: { reading, verdict }, course, moments, store }: AccountItemProps) {
  const { voice } = useSurroundings();
  const [open, setOpen] = useState(false);
  const { text, mine, pins } = account;
  const moment = moments.find(({ id }) => id === pins.momentId);
  return (
    <li className={styles.account}>
      <blockquote className={styles.text}>
        {text}
        {mine && <span className={styles.mine}> (yours)</span>}
      </blockquote>
      {verdict === null || reading === null ? (
        <p className={styles.read}>Not read as anything that Jira could show.</p>
      ) : (
        <>
          <p className={styles.read}>Read as: {readingInWords(reading, voice)}.</p>
          <p>
            <VerdictLabel verdict={verdict.verdict} /> {capital(becauseInWords(verdict.because, voice))}.{' '}
            <Keys keys={verdict.keys} />
          </p>
        </>
      )}
      <Pins pins={pins} moment={moment?.label ?? null} />
      {mine && store !== null && (
        <p className={styles.acts}>
          <PlainButton appearance="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            Read it differently, or pin it
          </PlainButton>
          <PlainButton appearance="link" aria-label={`Remove: ${text}`} onClick={() => void store.remove(account)}>
            Remove
          </PlainButton>
        </p>
      )}
      {open && store !== null && (
        <LatePart name="The choices" waiting={null}>
          <AccountSettings account={account} course={course} moments={moments} store={store} onClose={() => setOpen(false)} />
        </LatePart>
      )}
    </li>
  );
}

interface PinsProps {
  readonly pins: AccountView['pins'];
  readonly moment: string | null;
}

function Pins({ pins: { keys, days }, moment }: PinsProps) {
  const { voice } = useSurroundings();
  if (keys.length === 0 && days === null && moment === null) return null;
  return (
    <p className={styles.pins}>
      Pinned to{' '}
      {keys.map((key) => (
        <IssueLink key={key} issue={key} />
      ))}
      {moment !== null && <span>the moment “{moment}”</span>}
      {days !== null && <span>the days {inDays(days, voice)}</span>}
    </p>
  );
}

function Keys({ keys }: { readonly keys: AccountView['pins']['keys'] }) {
  const { voice, searchUrl } = useSurroundings();
  if (keys.length === 0) return null;
  const url = searchUrl(keys);
  const more = keys.length - MOST_KEYS;
  return (
    <span className={styles.keys}>
      {keys.slice(0, MOST_KEYS).map((key) => (
        <IssueLink key={key} issue={key} />
      ))}
      {more > 0 &&
        (url === null ? (
          <span>and {voice.number(more)} more</span>
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            and {voice.number(more)} more
          </a>
        ))}
    </span>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
