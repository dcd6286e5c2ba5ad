import { useEffect, useRef, useState } from 'react';
import type { FieldAnswer } from '#domain/decision-issue/create-field';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { answersOf, askable, type Filled, onlyInJira, unfilled } from './demand-answers';
import { DemandField } from './demand-field';
import styles from './issues.module.css';
import type { Demand } from './maker-view';

interface DemandFormProps {
  readonly demand: Demand;
  readonly project: { readonly key: string; readonly name: string };
  readonly type: string;
  readonly onFill: (answers: Filled) => void;
  readonly onLeave: () => void;
}

/** What the site demands of a new issue besides, asked once for all that wait. Where a field cannot be asked for, the ways around it. */
export function DemandForm({ demand, project, type, onFill, onLeave }: DemandFormProps) {
  const say = useSay();
  const { fields, of, answers } = demand;
  const [filled, setFilled] = useState<Filled>(answers);
  const stuck = onlyInJira(fields);
  const form = useRef<HTMLElement>(null);
  // The button that led here is gone; whoever pressed it goes on here.
  useEffect(() => form.current?.focus(), []);
  const set = (id: string, answer: FieldAnswer | undefined) =>
    setFilled(({ [id]: _, ...others }) => (answer === undefined ? others : { ...others, [id]: answer }));
  return (
    <section ref={form} tabIndex={-1} className={styles.demand} aria-label={say('issues.demands.title')}>
      <h4 className={styles.demandTitle}>{say('issues.demands.title')}</h4>
      <p>
        {stuck.length === 0
          ? say('issues.demands.why', { project: project.name, type, n: of.length })
          : say('issues.demands.stuck', { type, fields: stuck.map(({ name }) => name).join(', ') })}
      </p>
      {stuck.length === 0 &&
        askable(fields).map((field) => (
          <DemandField
            key={field.id}
            field={field}
            answer={filled[field.id]}
            projectKey={project.key}
            onAnswer={(answer) => set(field.id, answer)}
          />
        ))}
      <div className={styles.acts}>
        {stuck.length === 0 && (
          <PlainButton
            appearance="primary"
            disabled={unfilled(fields, filled).length > 0}
            onClick={() => onFill(answersOf(fields, filled))}
          >
            {say('issues.demands.act', { n: of.length })}
          </PlainButton>
        )}
        <PlainButton appearance="subtle" onClick={onLeave}>
          {say(stuck.length === 0 ? 'issues.demands.leave' : 'issues.demands.close')}
        </PlainButton>
      </div>
    </section>
  );
}
