import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { SummaryPlaces } from '#contract/summaries';
import { PublishSummary } from '../../../static/session/src/summary/publish-summary';
import { summaryDesk } from '../../../static/session/src/summary/summary-desk';
import { NOTHING_KNOWN, type SummaryDeskView } from '../../../static/session/src/summary/summary-desk-view';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN } from '../../support/a-session';
import { answerWith, appWithSummary, aSummaryView, CLOSED_AT, PUBLISHED } from '../../support/a-summary-view';
import { drawn } from '../../support/drawn';
import { sayEnglish } from '../../support/drawn-at-meeting';
import { person } from '../../support/story';

const spoken = (part: JSX.Element) => drawn(<SayIn.Provider value={sayEnglish}>{part}</SayIn.Provider>);
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const summary = summaryDesk(appWithSummary().client, () => 'press');

describe('Publishing the summary from the screen', () => {
  const PLACES: SummaryPlaces = {
    kind: 'places',
    proposed: { why: 'session-page', title: 'Triage', spaceId: '501', parentId: '77', onlyInvited: false },
    spaces: [{ id: '501', key: 'DEL', name: 'Delivery' }],
  };
  const viewOf = (of: ReturnType<typeof aSummaryView>, given: Partial<SummaryDeskView>): SummaryDeskView => ({
    ...NOTHING_KNOWN,
    read: 'read',
    answer: answerWith(of),
    ...given,
  });
  const part = (given: Partial<SummaryDeskView> = {}, of = aSummaryView(), unsettled = false) =>
    words(
      spoken(
        <PublishSummary
          of={of}
          view={viewOf(of, { places: PLACES, ...given })}
          summary={summary}
          you={ANN}
          unsettled={unsettled}
        />,
      ),
    );
  const isShut = (given: Partial<SummaryDeskView>, unsettled = false) =>
    /<button[^>]* disabled=""[^>]*>Publish/.test(
      spoken(
        <PublishSummary
          of={aSummaryView()}
          view={viewOf(aSummaryView(), { places: PLACES, ...given })}
          summary={summary}
          you={ANN}
          unsettled={unsettled}
        />,
      ),
    );

  it('says where the page will stand, and how many others are told', () => {
    expect(part()).toContain('On a page below “Triage”');
    expect(part()).toContain('Publish and tell 2 people');
    expect(part({ places: { ...PLACES, proposed: null, spaces: [] } })).toContain('You see no space in Confluence.');
    expect(isShut({ places: { ...PLACES, proposed: null, spaces: [] } })).toBe(true);
  });

  it('writes the same page again, and tells those again who ask for it', () => {
    const again = part({}, aSummaryView({ published: PUBLISHED }));
    expect(again).toContain('The page is written again where it stands.');
    expect(again).toContain('Tell those again who were told of an earlier version');
    expect(again).toContain('Publish version 2');
  });

  it('waits for what is not kept yet', () => {
    expect(part({}, aSummaryView(), true)).toContain('Something you wrote is not kept yet.');
    expect([isShut({}), isShut({}, true), isShut({ publishing: { kind: 'publishing' } })]).toEqual([false, true, true]);
  });

  it('says every outcome in words, and what would help', () => {
    const not = (outcome: Extract<SummaryDeskView['publishing'], { kind: 'not-published' }>['outcome']) =>
      part({ publishing: { kind: 'not-published', outcome } });
    const byHand = not({ kind: 'edited-by-hand', address: 'https://site/wiki/1' });
    expect(byHand).toContain('somebody has edited the page by hand, and that is not replaced');
    expect(byHand).toContain('Publish on a new page');
    expect(not({ kind: 'page-gone', inBin: true })).toContain('in Confluence’s bin');
    expect(not({ kind: 'page-gone', inBin: false })).toContain('Publish on a new page, or leave it.');
    expect(not({ kind: 'being-written' })).toContain('somebody else is writing the page');
    expect(not({ kind: 'changed-meanwhile', answer: answerWith(aSummaryView()) })).toContain('Read it once more');
    expect(not({ kind: 'refused', problem: 'Too long.' })).toContain('Nothing was published. Too long.');
    expect(part({ publishing: { kind: 'no-answer', problem: 'Gone.' } })).toContain('nothing is written twice');
    expect(part({ publishing: { kind: 'publishing' } })).toContain('Writing the page, then telling everybody.');
    const published = { kind: 'published', answer: answerWith(aSummaryView()), untold: null } as const;
    expect(part({ publishing: published })).toContain('Everybody on the list has been told.');
    expect(part({ publishing: { ...published, untold: 'No mail.' } })).toContain('not everybody could be told: No mail.');
  });

  it('stays in Jira where there is no Confluence, or none for this person', () => {
    const none = part({ places: { kind: 'no-confluence', why: 'not-connected' } });
    expect(none).toContain('so the summary stays with the post-mortem in Jira');
    expect(none).toContain('Publish and tell 2 people');
    expect(part({ places: { kind: 'no-confluence', why: 'not-permitted' } })).toContain('You may not use Confluence here');
    expect(part({ places: 'unread' })).toContain('Where the page can stand could not be read. Try again');
  });

  it('counts nobody twice: who is told already, and who publishes', () => {
    const people = [
      { accountId: ANN, role: null, as: 'invited', toldAt: null },
      { accountId: person('dan'), role: null, as: 'reader', toldAt: CLOSED_AT },
    ] as const;
    expect(part({}, aSummaryView({ people }))).not.toContain('Publish and tell');
  });
});
