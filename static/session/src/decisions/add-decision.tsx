import { useState } from 'react';
import type { ItemId } from '#domain/session/ids';
import { LIMITS } from '#domain/session/limits';
import { topicTitle } from '#domain/session/topics';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import type { PhaseProps } from '../room/screen-props';
import { BLANK } from '../writing/blank-items';
import { useItemWriter } from '../writing/use-item-writer';
import type { DecisionBoard } from './decision-board';
import styles from './decisions.module.css';
import { SelectField } from './select-field';
import { suggestions } from './suggestions';

interface AddDecisionProps extends PhaseProps {
  readonly board: DecisionBoard;
  readonly shut: boolean;
  readonly onAdded: (decision: ItemId) => void;
}

/** Proposes a change, best about a topic that has none yet, or from what the meeting has found. */
export function AddDecision({ session, view, desk, words, board, shut, onAdded }: AddDecisionProps) {
  const say = useSay();
  const writer = useItemWriter(desk);
  const [chosen, setChosen] = useState<ItemId | null>(null);
  const topic = chosen ?? board.without[0] ?? null;
  const found = suggestions(session, words);
  const add = (text: string, about: ItemId | null) =>
    onAdded(writer.add('decisions', { ...BLANK.decisions, text, topic: about }));
  return (
    <div className={styles.add}>
      <SelectField
        label={say('decisions.topic')}
        none={say('decisions.topic.none')}
        value={topic}
        disabled={shut}
        onChange={setChosen}
        options={session.topics.map((value) => ({ value, label: topicTitle(session, value) || say('room.unnamedGroup') }))}
      />
      <AddLine
        desk={desk}
        draft="decisions.new"
        label={say('decisions.new')}
        act={say('decisions.propose')}
        most={LIMITS.decisionText}
        disabled={shut}
        wording={{ field: 'decision', people: view.people }}
        onAdd={(text) => {
          add(text, topic);
          setChosen(null);
        }}
      />
      {found.length > 0 && (
        <details className={styles.found}>
          <summary>{say('decisions.found', { n: found.length })}</summary>
          <ul>
            {found.map((suggestion) => (
              <li key={suggestion.source} className={styles.suggestion}>
                <span>
                  <span dir="auto">{suggestion.text}</span>{' '}
                  <span className={said.quiet}>
                    {say(suggestion.from === 'pattern' ? 'decisions.fromPattern' : 'decisions.fromRedesign')}
                  </span>
                </span>
                <PlainButton
                  compact
                  disabled={shut}
                  aria-label={say('decisions.proposeOf', { text: suggestion.text })}
                  onClick={() => add(suggestion.text.slice(0, LIMITS.decisionText), suggestion.topic)}
                >
                  {say('decisions.propose')}
                </PlainButton>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
