import { useContext, useState } from 'react';
import { calendarDate, dayNumber } from '#domain/history/calendar-date';
import type { Adoption } from '#domain/outside/outside-facts';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { Segmented } from '../../../shared/src/components/segmented';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { AdoptionChart } from './adoption-chart';
import { spanOf, withPoint } from './adoption-shape';
import { ChoiceField, NumberField } from './form-fields';
import styles from './outside.module.css';
import { adopted } from './outside-words';
import { ProjectDays } from './project-days';

interface AdoptionFormProps {
  readonly value: Adoption;
  readonly onChange: (value: Adoption) => void;
}

/** What was promised and reached: two numbers, and, where somebody wants to draw them, two curves. */
export function AdoptionForm({ value, onChange }: AdoptionFormProps) {
  const { voice } = useSurroundings();
  const [which, setWhich] = useState<'promisedCurve' | 'reachedCurve'>('promisedCurve');
  const days = useContext(ProjectDays);
  const draw = (day: number, amount: number) => onChange({ ...value, [which]: withPoint(value[which], { day, value: amount }) });
  return (
    <div>
      <div className={styles.fields}>
        <ChoiceField
          label="Counted in"
          value={value.unit}
          options={{ percent: 'Percent', people: 'People' }}
          // A curve in percent would mean something else in people.
          onChange={(unit) => unit && unit !== value.unit && onChange({ ...value, unit, promisedCurve: [], reachedCurve: [] })}
        />
        <NumberField label="Promised" value={value.promised} onChange={(promised) => onChange({ ...value, promised })} />
        <NumberField label="Reached" value={value.reached} onChange={(reached) => onChange({ ...value, reached })} />
      </div>
      <div className={styles.drawTools}>
        <Segmented
          label="Curve to draw"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'promisedCurve', label: 'Draw promised' },
            { value: 'reachedCurve', label: 'Draw reached' },
          ]}
        />
        {value[which].length > 0 && (
          <PlainButton compact appearance="subtle" onClick={() => onChange({ ...value, [which]: value[which].slice(0, -1) })}>
            Take off the last point
          </PlainButton>
        )}
      </div>
      <AdoptionChart adoption={value} span={spanOf(value, days)} onDraw={({ day, value: amount }) => draw(day, amount)} />
      <ul className={styles.points}>
        {value[which].map((point) => (
          <li key={point.on}>
            <input
              type="date"
              aria-label="Day of the point"
              defaultValue={point.on}
              onBlur={(event) => {
                const on = calendarDate(event.currentTarget.value);
                if (on === null || on === point.on) return;
                const rest = value[which].filter((one) => one !== point);
                onChange({ ...value, [which]: withPoint(rest, { day: dayNumber(on), value: point.value }) });
              }}
            />
            {adopted(point.value, value.unit, voice)}
            <PlainButton
              compact
              appearance="subtle"
              aria-label={`Take off the point of ${voice.day(point.on)}`}
              onClick={() => onChange({ ...value, [which]: value[which].filter((one) => one !== point) })}
            >
              Take off
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
