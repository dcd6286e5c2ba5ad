import { useState } from 'react';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { type SymptomId, symptomsFor } from '#domain/framework/upstream-words';
import type { Bucket } from '#domain/session/items';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { Choice } from '../writing/choice';
import styles from './upstream.module.css';

/** Symptoms of the topic's bucket; the others are one press away. */
const AT_FIRST = 3;

interface SymptomPromptsProps {
  readonly words: FrameworkWords;
  readonly bucket: Bucket | null;
}

/** Ready questions about the decision upstream, by what the friction looked like (S0-15). */
export function SymptomPrompts({ words, bucket }: SymptomPromptsProps) {
  const say = useSay();
  const [symptom, setSymptom] = useState<SymptomId | null>(null);
  const [all, setAll] = useState(false);
  const symptoms = symptomsFor(bucket);
  const shown = all ? symptoms : symptoms.filter((id, n) => n < AT_FIRST || id === symptom);
  return (
    <div className={styles.symptoms}>
      <Choice
        label={say('upstream.symptom')}
        options={shown.map((id) => ({ value: id, label: words.upstream.symptoms[id].symptom }))}
        value={symptom}
        onChange={setSymptom}
      />
      {shown.length < symptoms.length && (
        <PlainButton appearance="link" onClick={() => setAll(true)}>
          {say('upstream.moreSymptoms', { n: symptoms.length - shown.length })}
        </PlainButton>
      )}
      <div role="status">
        {symptom !== null && (
          <ul className={styles.prompts}>
            {words.upstream.symptoms[symptom].prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
