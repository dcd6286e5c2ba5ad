import { lazy, useEffect, useMemo, useSyncExternalStore } from 'react';
import { disagreements, heldAgainst } from '#domain/account/beside-each-other';
import type { Witness } from '#domain/account/verdict';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { NoticeLine } from '../../../shared/src/components/notice-line';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { AccountItem } from './account-item';
import type { MomentChoice } from './account-settings';
import { becauseInWords, disagreementInWords, readingInWords } from './account-words';
import styles from './accounts.module.css';
import { accountsSentence } from './accounts-sentence';
import type { AccountsStore } from './accounts-store';
import { courseOf } from './course-of';

const AccountForm = lazy(() => import('./account-form').then((module) => ({ default: module.AccountForm })));

interface AccountsPartProps {
  readonly store: AccountsStore;
  readonly witness: Witness;
  /** The key moments that a sentence can be pinned to. */
  readonly moments: readonly MomentChoice[];
}

/** What those who take part remember, each sentence beside what the project's own history shows (S3-1). */
export function AccountsPart({ store, witness, moments }: AccountsPartProps) {
  const { voice } = useSurroundings();
  const now = useSyncExternalStore(store.subscribe, store.now, store.now);
  useEffect(() => {
    if (store.now().reading !== 'read') void store.read();
  }, [store]);
  const course = useMemo(() => courseOf(witness.evidence, witness.today), [witness]);
  const held = useMemo(
    () => now.accounts.map((account) => ({ account, ...heldAgainst(account, course, witness) })),
    [now.accounts, course, witness],
  );
  const differing = useMemo(() => disagreements(held), [held]);

  return (
    <Section id="accounts" title="What people remember" sentence={accountsSentence(now, held, voice)}>
      {now.reading === 'unread' && (
        <EmptyNote title="The accounts could not be read">
          The app could not be reached.{' '}
          <PlainButton appearance="link" onClick={() => void store.read()}>
            Try again
          </PlainButton>
        </EmptyNote>
      )}
      <NoticeLine notice={now.notice} onClose={store.forgetNotice} />
      {now.takesPart && (
        <LatePart name="The form" waiting={<div className={styles.formWaiting} />}>
          <AccountForm course={course} onWrite={store.write} />
        </LatePart>
      )}
      {differing.map(({ topic, accounts }) => (
        <aside key={topic} className={styles.beside} aria-label={disagreementInWords(topic, accounts.length, voice)}>
          <p>
            <strong>{disagreementInWords(topic, accounts.length, voice)}</strong>
          </p>
          <ul>
            {accounts.map(({ account, reading, verdict }) => (
              <li key={account.id}>
                “{account.text}” {reading !== null && <span className={styles.read}>({readingInWords(reading, voice)})</span>}{' '}
                {verdict !== null && `Jira: ${becauseInWords(verdict.because, voice)}.`}
              </li>
            ))}
          </ul>
        </aside>
      ))}
      <ul className={styles.list}>
        {held.map(({ account, reading, verdict }) => (
          <AccountItem
            key={account.id}
            account={account}
            held={{ reading, verdict }}
            course={course}
            moments={moments}
            store={now.takesPart ? store : null}
          />
        ))}
      </ul>
    </Section>
  );
}
