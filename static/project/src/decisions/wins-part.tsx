import type { FollowedDecision } from '#contract/followed-decisions';
import { byNewest } from '#domain/loop/win';
import { IssueLink } from '../../../shared/src/components/issue-link';
import { Section } from '../../../shared/src/components/section';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { WinLine } from './win-line';
import styles from './wins.module.css';

/** What earlier decisions prevented, and who caught it, for everybody to see (S1-69, S3-61). Nothing where there is none yet. */
export function WinsPart({ decisions }: { readonly decisions: readonly FollowedDecision[] }) {
  const { voice } = useSurroundings();
  const wins = decisions
    .flatMap((decision) => decision.followed.kept.wins.map((win) => ({ win, decision })))
    .sort((a, b) => byNewest(a.win, b.win));
  if (wins.length === 0) return null;
  return (
    <Section
      id="wins"
      title="Wins"
      sentence={`${voice.count(wins.length, 'thing was', 'things were')} caught in time because of what was decided before.`}
    >
      <ul className={styles.list}>
        {wins.map(({ win, decision }) => (
          <WinLine key={`${decision.id} ${win.id}`} win={win}>
            <span dir="auto">thanks to “{decision.decided.text}”</span>
            <IssueLink issue={decision.followed.told.key} />
          </WinLine>
        ))}
      </ul>
    </Section>
  );
}
