import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { SummaryView } from '#contract/summaries';
import { englishFramework } from '#domain/framework/english/framework-words';
import german from '../../../src/locales/de-DE.json';
import { DraftPart } from '../../../static/session/src/summary/draft-part';
import { SectionEditor } from '../../../static/session/src/summary/section-editor';
import { summaryDesk } from '../../../static/session/src/summary/summary-desk';
import { NOTHING_KNOWN, type SummaryDeskView } from '../../../static/session/src/summary/summary-desk-view';
import { SummarySection } from '../../../static/session/src/summary/summary-section';
import { SummaryStanding } from '../../../static/session/src/summary/summary-standing';
import { sayFrom } from '../../../static/shared/src/say/say';
import { SayIn } from '../../../static/shared/src/say/use-say';
import { ANN, aMeeting, aSession, BEN } from '../../support/a-session';
import { answerWith, appWithSummary, aSection, aSummaryView, bullets, CLOSED_AT, PUBLISHED } from '../../support/a-summary-view';
import { deskAtMeeting } from '../../support/desk-at-meeting';
import { drawn } from '../../support/drawn';
import { sayEnglish } from '../../support/drawn-at-meeting';
import { key } from '../../support/story';

const spoken = (part: JSX.Element, say = sayEnglish) => drawn(<SayIn.Provider value={say}>{part}</SayIn.Provider>);
const words = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const summary = summaryDesk(appWithSummary().client, () => 'press');
const session = aSession({ status: 'closed', closedAt: CLOSED_AT });
const desk = deskAtMeeting(aMeeting(session), ANN);
const viewOf = (of: SummaryView, given: Partial<SummaryDeskView> = {}): SummaryDeskView => ({
  ...NOTHING_KNOWN,
  read: 'read',
  answer: answerWith(of),
  ...given,
});

describe('How the summary stands', () => {
  const standing = (of: SummaryView, you: typeof ANN | null = ANN, say = sayEnglish) =>
    words(
      spoken(
        <SummaryStanding
          of={of}
          view={viewOf(of)}
          summary={summary}
          you={you}
          desk={{ ...desk, serverNow: () => CLOSED_AT + 17 * 3_600_000 }}
          words={englishFramework}
          projectKey="TRI"
        />,
        say,
      ),
    );

  it('is a quiet clock, and an invitation to whose it is to write', () => {
    const text = standing(aSummaryView());
    expect(text).toContain('Summary: 31 hours left');
    expect(text).toContain('It is due by 28 Aug 12:00, 48 hours after the close. It is yours to write');
    expect(text).toContain('Open the draft');
  });

  it('is late for nobody once the post-mortem has ended', () => {
    const closedAt = CLOSED_AT - 60 * 3_600_000;
    const late = aSummaryView({ closedAt, dueBy: closedAt + 48 * 3_600_000 });
    expect(standing(late)).toContain('hours late');
    expect(standing({ ...late, ended: true })).toContain('Summary: not published, the post-mortem has ended');
    expect(standing({ ...late, ended: true })).not.toContain('late');
    expect(standing({ ...late, ended: true }, ANN, sayFrom(german, 'de-DE'))).toContain(
      'nicht veröffentlicht, das Post-mortem ist beendet',
    );
  });

  it('tells everybody else who writes it, and when it is due; who was there may read the draft', () => {
    const text = standing(aSummaryView({ mayWrite: false }), BEN);
    expect(text).toContain('It is written by ann by name.');
    expect(text).toContain('Read the draft');
    expect(standing(aSummaryView({ mayWrite: false, draft: null, people: [] }), null)).not.toContain('draft');
  });

  it('leads to the page once it is published, and says that the draft has gone on', () => {
    const published = aSummaryView({ published: { ...PUBLISHED, edition: 2 }, firstPublishedAt: CLOSED_AT, revision: 4 });
    const text = standing(published);
    expect(text).toContain('Summary: published');
    expect(text).toContain('Published as version 2 on 27 Aug 05:00 by ann by name: Summary: Pilot');
    expect(text).toContain('The draft has been changed since.');
    expect(standing({ ...published, draft: null })).not.toContain('changed since');
  });

  it('is there to be read where there is no Confluence', () => {
    const document = { title: 'Summary', blocks: [{ kind: 'paragraph', line: ['Rolled back in time.'] }] } as const;
    const where = { kind: 'jira', issue: key('TRI-1') } as const;
    const text = standing(aSummaryView({ published: { ...PUBLISHED, where }, document, draft: null, mayWrite: false }), null);
    expect(text).toContain('on the page of the post-mortem in Jira.');
    expect(text).toContain('Rolled back in time.');
  });

  it('offers one’s own sentence to oneself alone, and says whether it is out (S0-39)', () => {
    const own = { text: 'I ask the late shift first', shared: false, published: false };
    expect(standing(aSummaryView({ own }), BEN)).toContain('Put my sentence into the summary');
    expect(standing(aSummaryView({ own }))).toContain('Nobody but you can put it in.');
    expect(standing(aSummaryView({ own: { ...own, shared: true } }))).toContain('It goes out with your name when');
    expect(standing(aSummaryView({ own: { ...own, published: true } }))).toContain('It leaves with the next version.');
    expect(standing(aSummaryView({ own }), null)).not.toContain('my sentence');
    expect(standing(aSummaryView())).not.toContain('my sentence');
  });

  it('speaks German', () => {
    const text = standing(aSummaryView(), ANN, sayFrom(german, 'de-DE'));
    expect(text).toContain('Zusammenfassung: noch 31 Stunden');
    expect(text).toContain('Entwurf öffnen');
  });
});

describe('A section of the draft', () => {
  const part = (section = aSection('went-well'), given: Partial<Parameters<typeof SummarySection>[0]> = {}) =>
    spoken(
      <SummarySection
        section={section}
        issues={[]}
        state={undefined}
        summary={summary}
        drafts={desk.drafts}
        mayWrite
        {...given}
      />,
    );

  it('stands as on the page, and can be edited by whose it is', () => {
    expect(part()).toContain('<li dir="auto">The rollback took eleven minutes</li>');
    expect(part()).toContain('aria-label="Edit: Section went-well"');
    expect(part(aSection('went-well'), { mayWrite: false })).not.toContain('<button');
    expect(words(part(aSection('questions', { lines: [] })))).toContain('Nothing is said here, so the page leaves it out.');
  });

  it('says that it is kept and how to take it back, and offers what the record says', () => {
    const edited = aSection('went-well', { edited: true, lines: bullets('Rolled back') });
    const kept = words(part(edited, { state: { kind: 'kept', canUndo: true } }));
    expect(kept).toContain('Kept. It says something else than the record. Undo As the record says');
    expect(words(part(edited, { state: { kind: 'keeping' } }))).not.toContain('As the record says');
    expect(words(part(edited, { state: { kind: 'not-kept', lines: null, problem: 'Gone.' } }))).toContain(
      'Not kept: Gone. What you typed is still here. Try again',
    );
  });

  it('shows what the record says now, where that has changed since somebody wrote it', () => {
    const changed = aSection('went-well', { edited: true, recordChanged: true, asRecorded: bullets('Twelve minutes') });
    expect(words(part(changed))).toContain('The record has changed since this was written. What it says now Twelve minutes');
  });

  it('shows both texts when two people wrote it', () => {
    const state = { kind: 'changed-meanwhile', yours: bullets('Mine') } as const;
    const text = words(part(aSection('went-well'), { state }));
    expect(text).toContain('- The rollback took eleven minutes');
    expect(text).toContain('- Mine');
    expect(text).not.toContain('Edit');
  });

  it('is one text to edit, with what was being typed', () => {
    const editor = (drafts: typeof desk.drafts) =>
      spoken(<SectionEditor section={aSection('went-well')} summary={summary} drafts={drafts} onDone={() => {}} />);
    expect(editor({ ...desk.drafts, read: () => null })).toContain('>- The rollback took eleven minutes</textarea>');
    const kept = JSON.stringify({ text: '- Half a', found: [] });
    expect(editor({ ...desk.drafts, read: () => kept })).toContain('>- Half a</textarea>');
  });
});

describe('The draft as a whole', () => {
  const draft = (of: SummaryView) =>
    of.draft === null
      ? ''
      : spoken(
          <DraftPart
            of={of}
            draft={of.draft}
            view={viewOf(of)}
            summary={summary}
            drafts={desk.drafts}
            words={englishFramework}
            you={ANN}
            projectKey="TRI"
          />,
        );

  it('is read as the page will stand: short, with links, without sections in which nothing is said (S3-57)', () => {
    const of = aSummaryView({ mayWrite: false });
    const sections = [aSection('went-well', { lines: bullets('See TRI-7 and OPS-1') }), aSection('questions', { lines: [] })];
    const text = draft({ ...of, draft: of.draft && { ...of.draft, sections, issues: [key('TRI-7')] } });
    expect(text).toContain('href="/browse/TRI-7"');
    expect(text).not.toContain('/browse/OPS-1');
    expect(text).not.toContain('Section questions');
    expect(words(text)).toContain('For: ann by name, ben by name, charles by name');
    expect(text).not.toContain('<button');
  });

  it('says who is told, in which part, and who has been', () => {
    const of = aSummaryView();
    const people = of.people.map((one) => (one.accountId === BEN ? { ...one, toldAt: CLOSED_AT } : one));
    const text = words(draft({ ...of, people, published: PUBLISHED }));
    expect(text).toContain('ben by name Night shift Told 26 Aug 12:00');
    expect(text).toContain('charles by name Reads it, Sponsor Not told yet Take off the list');
    expect(text).toContain('ann by name Facilitator Published it');
    expect(words(draft(aSummaryView({ mayWrite: false })))).not.toContain('Take off');
  });
});
