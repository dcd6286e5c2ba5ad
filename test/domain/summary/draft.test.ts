import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, type GeneratedSection, sectionWritten, summaryDocument } from '#domain/summary/draft';
import { type EditedSection, SUMMARY_SECTIONS, type SummaryLine, type SummarySectionId } from '#domain/summary/summary';
import { at, key, person } from '../../support/story';

const bullet = (text: string): SummaryLine => ({ as: 'bullet', text });
const section = (id: SummarySectionId, ...lines: readonly SummaryLine[]): GeneratedSection => ({
  id,
  heading: id,
  lines,
  fixed: [],
});
const by = { by: person('ann'), at: at('2026-08-26T12:00:00Z') };
const write = (
  kept: readonly EditedSection[],
  id: SummarySectionId,
  recorded: readonly SummaryLine[],
  lines: readonly SummaryLine[] | null,
) => sectionWritten(kept, recorded, { section: id, lines, ...by });

describe('The draft of a summary', () => {
  const generated = [section('lessons', bullet('As recorded')), section('questions', bullet('Who pays?'))];

  it('is what the record says until somebody writes something else, and only that is kept', () => {
    expect(draftOf(generated, [])[0]).toMatchObject({ lines: [bullet('As recorded')], edited: false, recordChanged: false });
    const kept = write([], 'lessons', [bullet('As recorded')], [bullet('Shorter')]);
    expect(kept.map(({ section: id }) => id)).toEqual(['lessons']);
    expect(draftOf(generated, kept)).toMatchObject([
      { lines: [bullet('Shorter')], edited: true, asRecorded: [bullet('As recorded')], recordChanged: false },
      { lines: [bullet('Who pays?')], edited: false },
    ]);
    expect(write(kept, 'lessons', [bullet('As recorded')], [bullet('As recorded')])).toEqual([]);
  });

  it('says that the record has changed since a section was written, and shows a change of what nobody has written', () => {
    const kept = write([], 'lessons', [bullet('As recorded')], [bullet('Shorter')]);
    const later = [section('lessons', bullet('As recorded later')), section('questions', bullet('Who pays now?'))];
    expect(draftOf(later, kept)).toMatchObject([
      { lines: [bullet('Shorter')], asRecorded: [bullet('As recorded later')], recordChanged: true },
      { lines: [bullet('Who pays now?')], recordChanged: false },
    ]);
  });

  it('is the generated text again once every section that was written is taken back', () => {
    const line = fc.record({
      as: fc.constantFrom('paragraph', 'bullet', 'heading'),
      text: fc.string(),
    }) as fc.Arbitrary<SummaryLine>;
    const lines = fc.array(line, { maxLength: 5 });
    const record = fc.array(lines, { minLength: SUMMARY_SECTIONS.length, maxLength: SUMMARY_SECTIONS.length });
    const edits = fc.array(fc.tuple(fc.constantFrom(...SUMMARY_SECTIONS), fc.option(lines)), { maxLength: 12 });
    fc.assert(
      fc.property(record, edits, (texts, written) => {
        const says = SUMMARY_SECTIONS.map((id, n) => section(id, ...(texts[n] ?? [])));
        const recorded = (id: SummarySectionId) => says.find((one) => one.id === id)?.lines ?? [];
        const edited = written.reduce((kept, [id, text]) => write(kept, id, recorded(id), text), [] as readonly EditedSection[]);
        for (const { id, lines: now, edited: isEdited } of draftOf(says, edited)) {
          const last = written.filter(([of]) => of === id).at(-1)?.[1] ?? null;
          expect(now).toEqual(last ?? recorded(id));
          if (!isEdited) expect(now).toEqual(recorded(id));
        }
        const back = SUMMARY_SECTIONS.reduce((kept, id) => write(kept, id, recorded(id), null), edited);
        expect(back).toEqual([]);
        expect(draftOf(says, back)).toEqual(draftOf(says, []));
      }),
    );
  });
});

describe('The page of a summary', () => {
  it('lists bullets that follow one another together, links the issues that the record knows, and leaves empty sections out (S3-57)', () => {
    const lines: readonly SummaryLine[] = [
      { as: 'paragraph', text: 'In short' },
      bullet('Seen in AI-1, not in UTF-8'),
      bullet('Twice'),
      { as: 'heading', text: 'Workflow' },
    ];
    expect(summaryDocument('Summary', [section('did-not', ...lines), section('lessons')], [key('AI-1')])).toEqual({
      title: 'Summary',
      blocks: [
        { kind: 'heading', level: 2, text: 'did-not' },
        { kind: 'paragraph', line: ['In short'] },
        { kind: 'list', items: [['Seen in ', { issue: 'AI-1' }, ', not in UTF-8'], ['Twice']], more: null },
        { kind: 'heading', level: 3, text: 'Workflow' },
      ],
    });
  });
});
