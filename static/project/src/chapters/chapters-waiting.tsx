import { Section } from '../../../shared/src/components/section';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import styles from '../page/page.module.css';

const CHAPTERS = [
  { id: 'moments', title: 'Key moments', height: 420 },
  { id: 'timeline', title: 'Timeline', height: 616 },
  { id: 'scope', title: 'Scope', height: 402 },
  { id: 'estimates', title: 'Estimates', height: 500 },
  { id: 'issues', title: 'Issues', height: 606 },
];

/** The places of the day to look from and of the chapters in their final height. */
export function ChaptersWaiting() {
  return (
    <div aria-hidden="true">
      <div className={styles.sliderWaiting} />
      {CHAPTERS.map(({ id, title, height }) => (
        <Section key={id} id={id} title={title} sentence={<WaitingBlock height={20} width="60%" />}>
          <WaitingBlock height={height} />
        </Section>
      ))}
    </div>
  );
}
