import type { Poll } from '#domain/session/session';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './poll.module.css';

interface PollSumProps {
  readonly poll: Poll;
  readonly low: string;
  readonly high: string;
}

/** How a question was answered, in sum. With fewer than four answers nothing is told: somebody could be recognised. */
export function PollSum({ poll, low, high }: PollSumProps) {
  const say = useSay();
  const { voice } = useSurroundings();
  if (poll.state === 'not-opened') return null;
  if (poll.state === 'open') return <p role="status">{say('room.poll.answers', { n: poll.answers })}</p>;
  if (poll.counts === null) return <p role="status">{say('room.poll.tooFew', { n: poll.answers })}</p>;
  const all = poll.counts.reduce((sum, count) => sum + count, 0);
  const mean = poll.counts.reduce((sum, count, place) => sum + count * (place + 1), 0) / all;
  return (
    <div>
      <p role="status">{say('room.poll.mean', { mean: voice.number(mean, 1), n: all })}</p>
      <table className={styles.sum}>
        <tbody>
          {poll.counts.map((count, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the five answers are what the places stand for
            <tr key={place}>
              <th scope="row">
                {place + 1}
                {place === 0 && ` · ${low}`}
                {place === 4 && ` · ${high}`}
              </th>
              <td>
                <span className={styles.sumBar} style={{ inlineSize: `${(count / all) * 100}%` }} />
              </td>
              <td>{say('room.poll.count', { n: count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
