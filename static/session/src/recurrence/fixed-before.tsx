import { useId, useRef, useState } from 'react';
import type { AlikeDecision, SayRecurred } from '#contract/recurrence';
import type { ItemId } from '#domain/session/ids';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import said from '../room/said.module.css';
import type { ScreenProps } from '../room/screen-props';
import type { AlikeDesk, AlikeView, NotTaken } from './alike-desk';
import { AlikeItem } from './alike-item';
import { notTakenWords } from './not-taken-words';
import styles from './recurrence.module.css';
import { useAlike } from './use-alike';

type FixedBeforeProps = Pick<ScreenProps, 'app' | 'session' | 'desk' | 'words' | 'you'> & { readonly topic: ItemId };

/** What had been fixed before, on this project or another, and now looks as if it had come back (S1-81, S3-2). */
export function FixedBefore({ app, session, topic, ...rest }: FixedBeforeProps) {
  const { desk: alike, view } = useAlike(app, session, topic);
  return <AlikeList {...rest} topic={topic} alike={alike} view={view} />;
}

interface AlikeListProps extends Omit<FixedBeforeProps, 'app' | 'session'> {
  readonly alike: Pick<AlikeDesk, 'say'>;
  readonly view: AlikeView;
}

export function AlikeList({ view, alike, topic, ...rest }: AlikeListProps) {
  const say = useSay();
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = view.alike.length > 0 || view.aside.length > 0;
  const tell = async (decision: AlikeDecision, what: SayRecurred['said']): Promise<NotTaken | null> => {
    const why = await alike.say(topic, decision, what);
    // What was pressed may be gone with it: the keyboard stays here.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    });
    return why;
  };
  return (
    <section className={isShown ? styles.before : undefined} aria-labelledby={isShown ? heading : undefined}>
      {/* It stands before there is anything, so that it is read out when something is found: the title alone. */}
      <div role="status">
        {isShown && (
          <h3 className={styles.title} id={heading} ref={title} tabIndex={-1}>
            {say(view.alike.length > 0 ? 'before.title' : 'before.title.none')}
          </h3>
        )}
      </div>
      {isShown && (
        <ul className={styles.list}>
          {view.alike.map((decision) => (
            <AlikeItem
              key={decision.id}
              {...rest}
              decision={decision}
              draft={`before.${topic}.${decision.id}`}
              onSay={(what) => tell(decision, what)}
            />
          ))}
          {view.aside.map((decision) => (
            <Aside key={decision.id} decision={decision} onTakeBack={() => tell(decision, { kind: 'take-back' })} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Aside({
  decision,
  onTakeBack,
}: {
  readonly decision: AlikeDecision;
  readonly onTakeBack: () => Promise<NotTaken | null>;
}) {
  const say = useSay();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <li className={styles.aside}>
      <span>{say('before.aside', { issue: decision.key })}</span>{' '}
      <PlainButton
        compact
        appearance="subtle"
        onClick={() =>
          void onTakeBack().then((why) => {
            if (why !== null) setProblem(notTakenWords(why, say));
          })
        }
      >
        {say('before.takeBack')}
      </PlainButton>
      {problem !== null && <span className={said.quiet}>{problem}</span>}
    </li>
  );
}
