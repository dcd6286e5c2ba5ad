import { useId, useState } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import { useSend } from '../room/use-send';
import { BlameNote } from './blame-note';
import styles from './facilitator.module.css';
import { HandOver } from './hand-over';
import { HoldTheFrame } from './hold-the-frame';
import { NextStep } from './next-step';
import { OneWriterNote } from './one-writer-note';
import { revealOf } from './reveal-of';
import { WhoSpoke } from './who-spoke';

type Tool = 'hold' | 'spoke' | 'hand-over';

/** What only the facilitator sees: the clock, the way on and back, and quiet help. Nothing of the help is sent or kept anywhere. */
export function FacilitatorBar(props: PhaseProps) {
  const { session, phase, phaseWords, words, view, you } = props;
  const say = useSay();
  const send = useSend(props.desk);
  const [tool, setTool] = useState<Tool | null>(null);
  const [more, setMore] = useState(false);
  const restId = useId();
  /** The phase in which the facilitator is warned before a reveal. */
  const [warnedIn, setWarnedIn] = useState<number | null>(null);
  const index = session.phase ?? 0;
  const paused = session.clock?.kind === 'paused';
  const reveal = revealOf(session, phase.kind);
  const warns = reveal?.pointsAtWriter === true && warnedIn === index;
  const toggle = (which: Tool) => setTool(tool === which ? null : which);
  const tools: readonly (readonly [Tool, string])[] = [
    ['hold', say('facilitator.hold')],
    ['spoke', say('facilitator.spoke')],
    ['hand-over', say('facilitator.handOver')],
  ];
  const back = (
    <PlainButton compact appearance="subtle" disabled={index === 0} onClick={() => send({ kind: 'go-back', from: index })}>
      {say('facilitator.back')}
    </PlainButton>
  );
  return (
    <section className={styles.bar} aria-label={say('facilitator.bar')}>
      <div className={styles.acts}>
        <span className={styles.who}>{say('facilitator.only')}</span>
        <PlainButton compact appearance="subtle" onClick={() => send({ kind: paused ? 'resume' : 'pause' })}>
          {say(paused ? 'facilitator.resume' : 'facilitator.pause')}
        </PlainButton>
        {/* Only on a narrow screen; there it stands for all that follows up to the reveal. */}
        <span className={styles.more}>
          <PlainButton compact appearance="subtle" aria-expanded={more} aria-controls={restId} onClick={() => setMore(!more)}>
            {say('facilitator.more')}
          </PlainButton>
        </span>
        <span id={restId} className={styles.rest} data-open={more || undefined}>
          {[2, 5].map((minutes) => (
            <PlainButton key={minutes} compact appearance="subtle" onClick={() => send({ kind: 'extend', minutes })}>
              {say('facilitator.extend', { n: minutes })}
            </PlainButton>
          ))}
          {tools.map(([which, name]) => (
            <PlainButton key={which} compact appearance="subtle" aria-expanded={tool === which} onClick={() => toggle(which)}>
              {name}
            </PlainButton>
          ))}
          <span className={styles.narrow}>{back}</span>
        </span>
        <span className={styles.ways}>
          {/* At the side that keeps its place: when this goes, no other button slides under the pointer. */}
          {reveal !== null && (
            <PlainButton
              compact
              appearance="primary"
              disabled={!reveal.may}
              aria-expanded={reveal.pointsAtWriter ? warns : undefined}
              onClick={() => (reveal.pointsAtWriter ? setWarnedIn(warns ? null : index) : send(reveal.command))}
            >
              {say(reveal.command.kind === 'reveal' ? 'facilitator.reveal' : 'facilitator.count')}
            </PlainButton>
          )}
          <span className={styles.wide}>{back}</span>
          <NextStep key={index} session={session} view={view} words={words} onSend={send} />
        </span>
      </div>
      {reveal !== null && warns && (
        <OneWriterNote
          onWait={() => setWarnedIn(null)}
          onReveal={() => {
            send(reveal.command);
            setWarnedIn(null);
          }}
        />
      )}
      {(phase.kind === 'frictions' || phase.kind === 'sorting') && <BlameNote {...props} />}
      {tool === 'hold' && <HoldTheFrame holdTheFrame={phaseWords.holdTheFrame} words={words.room} kind={phase.kind} />}
      {/* Stays while it is hidden: its ticks are nowhere else. They begin anew with each phase. */}
      <div hidden={tool !== 'spoke'}>
        <WhoSpoke key={index} people={view.people} here={view.here} you={you} closing={phase.kind === 'close'} />
      </div>
      {tool === 'hand-over' && (
        <HandOver
          people={session.joined.filter((id) => id !== you)}
          onHandOver={(to) => {
            send({ kind: 'hand-over', to });
            setTool(null);
          }}
        />
      )}
    </section>
  );
}
