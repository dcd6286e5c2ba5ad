import type { ItemId } from '#domain/session/ids';
import type { UpstreamDecision } from '#domain/session/items';
import { LIMITS } from '#domain/session/limits';
import { useSay } from '../../../shared/src/say/use-say';
import type { ScreenProps } from '../room/screen-props';
import { WorkingOn } from '../room/working-on';
import { BLANK } from '../writing/blank-items';
import { Choice } from '../writing/choice';
import { DayField } from '../writing/day-field';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './upstream.module.css';

export interface UpstreamItemProps extends ScreenProps {
  readonly id: ItemId;
  readonly topic: ItemId;
  /** Null while nobody has said anything about it. */
  readonly item: UpstreamDecision | null;
  /** Nothing can be written now. */
  readonly shut: boolean;
}

/** What was decided or assumed, and the shape of that decision: when, by how few, with what context, looked at again or not. */
export function UpstreamForm({ id, topic, item, shut, ...props }: UpstreamItemProps) {
  const { words, desk } = props;
  const { shape } = words.upstream;
  const say = useSay();
  const writer = useItemWriter(desk);
  const blank = { ...BLANK.upstream, topic };
  const change = (fields: Partial<typeof blank>) => void writer.change('upstream', id, fields, { blank });
  const text = { on: props, of: 'upstream' as const, item, id, blank, disabled: shut, othersToldElsewhere: true };
  return (
    <div className={styles.form}>
      <WorkingOn view={props.view} item={id} />
      <ItemText
        {...text}
        field="text"
        label={say('upstream.text')}
        most={LIMITS.sentence}
        placeholder={say('upstream.text.example')}
        wording="upstream"
      />
      <div className={styles.shape}>
        <DayField label={shape.when} value={item?.on ?? null} disabled={shut} onChange={(on) => change({ on })} />
        <Choice
          label={shape.circle}
          value={item?.circle ?? null}
          disabled={shut}
          onChange={(circle) => change({ circle })}
          options={[
            { value: 'one-person', label: say('upstream.circle.person') },
            { value: 'small-group', label: say('upstream.circle.few') },
            { value: 'everybody-concerned', label: say('upstream.circle.all') },
          ]}
        />
        <Choice
          label={shape.revisited}
          value={item?.revisited ?? null}
          disabled={shut}
          onChange={(revisited) => change({ revisited })}
          options={[
            { value: 'yes', label: say('upstream.revisited.yes') },
            { value: 'no', label: say('upstream.revisited.no') },
            { value: 'not-known', label: say('upstream.revisited.notKnown') },
          ]}
        />
      </div>
      <ItemText {...text} field="context" label={shape.context} most={LIMITS.paragraph} />
      <ItemText {...text} field="missing" label={shape.missing} most={LIMITS.paragraph} />
    </div>
  );
}
