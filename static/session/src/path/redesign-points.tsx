import { LIMITS } from '#domain/session/limits';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import { CommentsButton } from '../comments/comments-button';
import { AddLine } from '../room/add-line';
import said from '../room/said.module.css';
import { ItemText } from '../writing/item-text';
import { useItemWriter } from '../writing/use-item-writer';
import styles from './path.module.css';
import { allHandOffs } from './path-row';
import type { PathView } from './path-view';
import { handOffName } from './path-words';

/** From here on the short list is a wish list again. */
const SHORT = 7;

/** The short list of coordination points to redesign before the next pilot (S0-23). */
export function RedesignPoints(view: PathView) {
  const { session, desk, shut, row } = view;
  const say = useSay();
  const writer = useItemWriter(desk);
  const points = session.items.redesign;
  const handOffs = allHandOffs(row);
  return (
    <section className={styles.redesign} aria-labelledby="path-redesign">
      <h3 className={styles.small} id="path-redesign">
        {say('path.redesign')}
      </h3>
      <p className={said.quiet}>{say('path.redesign.hint')}</p>
      <ol className={styles.points}>
        {points.map((point) => {
          const about = handOffs.find(({ edge }) => edge !== null && edge.id === point.edge);
          return (
            <li key={point.id}>
              {about !== undefined && (
                <span className={styles.about} dir="auto">
                  {handOffName(about, say)}
                </span>
              )}
              <ItemText
                on={view}
                of="redesign"
                item={point}
                id={point.id}
                field="text"
                label={say('path.redesign.point')}
                most={LIMITS.sentence}
                disabled={shut}
              />
              <CommentsButton {...view} item={point.id} about={point.text} />
              <PlainButton compact appearance="subtle" disabled={shut} onClick={() => writer.remove('redesign', point.id)}>
                {say('path.remove')}
              </PlainButton>
            </li>
          );
        })}
      </ol>
      {points.length >= SHORT && <p className={said.shut}>{say('path.redesign.long', { n: points.length })}</p>}
      <AddLine
        desk={desk}
        draft="path.redesign"
        label={say(points.length === 0 ? 'path.redesign.newFirst' : 'path.redesign.new')}
        act={say('path.add')}
        most={LIMITS.sentence}
        disabled={shut}
        onAdd={(text) => writer.add('redesign', { edge: null, text })}
      />
    </section>
  );
}
