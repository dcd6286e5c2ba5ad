import Avatar from '@atlaskit/avatar';
import type { PostMortemView } from '#contract/post-mortems';
import type { Instant } from '#domain/history/instant';
import { noticeOf } from '#domain/post-mortem/notice';
import { ScrollBox } from '../../../shared/src/components/scroll-box';
import { Section } from '../../../shared/src/components/section';
import { useNames, useSurroundings } from '../../../shared/src/components/surroundings';
import { isWarning, noticeSentence } from './notice-words';
import { roleName } from './post-mortem-words';
import styles from './post-mortems.module.css';

interface PeoplePartProps {
  readonly postMortem: PostMortemView;
  /** The app's time. */
  readonly now: Instant;
}

/** Who is invited, in which role; who was told of the pack and who has opened it. In the order in which they were invited. */
export function PeoplePart({ postMortem, now }: PeoplePartProps) {
  const { voice } = useSurroundings();
  const { invited, told, receipts, meeting, pack } = postMortem;
  const nameOf = useNames(invited.map(({ accountId }) => accountId));
  const notice = noticeOf(postMortem, receipts, now);
  const sentence = noticeSentence(notice, voice);
  const writer = pack.kind === 'in-confluence' || pack.kind === 'in-jira' ? pack.by : null;
  const toldAt = new Map(told.map((one) => [one.accountId, one.at]));
  const openedAt = new Map(receipts.map((one) => [one.accountId, one]));
  return (
    <Section
      id="people"
      title="Who is invited"
      sentence={
        invited.length === 0
          ? 'Nobody is invited yet. Add those who should read the pack and come to the meeting under Change.'
          : `${voice.count(invited.length, 'person', 'people')}. Opening this page, or the page in Confluence, counts as having opened the pack.`
      }
    >
      {sentence !== null && (
        <p className={isWarning(notice) ? styles.warning : styles.quiet} role="status">
          {sentence}
        </p>
      )}
      {invited.length > 0 && (
        <ScrollBox label="People invited">
          <table className={styles.peopleTable}>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">Role</th>
                <th scope="col">Told of the pack</th>
                <th scope="col">Opened it</th>
              </tr>
            </thead>
            <tbody>
              {invited.map(({ accountId, role }) => {
                const name = nameOf(accountId) ?? '…';
                const opened = openedAt.get(accountId);
                const toldThen = toldAt.get(accountId);
                return (
                  <tr key={accountId}>
                    <th scope="row">
                      <span className={styles.person}>
                        <Avatar size="small" /> {name}
                      </span>
                    </th>
                    <td>{roleName(role)}</td>
                    <td>{toldThen !== undefined ? voice.moment(toldThen) : accountId === writer ? 'wrote it' : 'not yet'}</td>
                    <td>
                      {opened === undefined
                        ? 'not yet'
                        : `${voice.moment(opened.first)}, in ${opened.where === 'jira' ? 'Jira' : 'Confluence'}`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {meeting !== null && meeting.at <= now && <p className={styles.quiet}>The meeting was {voice.moment(meeting.at)}.</p>}
    </Section>
  );
}
