import '../../support/without-styles';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { WARNING_SIGNS } from '#domain/framework/warning-signs';
import { NO_FACETS } from '#domain/language/facets-in';
import { WHY_LEVELS } from '#domain/session/facets';
import type { WhyLink } from '#domain/session/items';
import { endOf, nextLevel, withLink, withLinkChanged } from '../../../static/session/src/whys/chain-links';
import { openFacets } from '../../../static/session/src/whys/open-facets';
import { findProjects, projectKeyTyped } from '../../../static/session/src/whys/projects-found';
import { WhysScreen } from '../../../static/session/src/whys/whys-screen';
import { ANN, aMeetingIn, BEN, item, sorted } from '../../support/a-session';
import { drawnFor } from '../../support/drawn-at-meeting';

const TOPICS = ['topic-00', 'topic-01', 'topic-02'].map(item);

function inWhys() {
  const meeting = sorted(
    aMeetingIn('voting', ['The letters were sorted wrongly', 'Two of 14 used it', 'It took eleven seconds']),
  );
  meeting.do(ANN, { kind: 'choose-topics', topics: TOPICS });
  meeting.skipTo('whys');
  return meeting;
}

const why = (text: string, level: WhyLink['level'] = null): WhyLink => ({ text, level });
const markupOf = (meeting = inWhys()) => drawnFor(meeting, BEN, WhysScreen).replaceAll('&#x27;', "'");

describe('A why chain', () => {
  it('stands under each of the topics that were chosen (S1-43, S3-35)', () => {
    const markup = markupOf();
    for (const text of ['The letters were sorted wrongly', 'Two of 14 used it', 'It took eleven seconds'])
      expect(markup).toContain(text);
    expect(markup).toContain(englishFramework.whyLevels.immediate.question);
  });

  it('proposes the next label for the next why; labels guide, and are not counted (S1-44)', () => {
    let links: readonly WhyLink[] = [];
    for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) links = withLink(links, text);
    expect(links.map(({ level }) => level)).toEqual([...WHY_LEVELS, 'root']);
    expect(nextLevel([why('a', 'systemic')])).toBe('root');
    expect(nextLevel([why('a')])).toBe('immediate');
  });

  it('keeps its whys in their order whatever is changed, and loses only those that say nothing', () => {
    const link: fc.Arbitrary<WhyLink> = fc.record({
      text: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      level: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(link, { minLength: 1, maxLength: 7 }), fc.nat(), fc.string(), (links, which, text) => {
        const at = which % links.length;
        const changed = withLinkChanged(links, at, { text });
        const rest = links.filter((_, n) => n !== at);
        expect(changed.filter((one) => rest.includes(one))).toEqual(rest);
        expect(changed).toHaveLength(text.trim() === '' ? links.length - 1 : links.length);
      }),
    );
  });

  it('pushes past "someone made a mistake" (S3-36) and asks on until the cause is systemic (S3-33)', () => {
    const meeting = inWhys();
    meeting.put(BEN, 'chains', 'why-topic-00', { links: [why('The analyst made a mistake', 'immediate')], systemic: false });
    const markup = markupOf(meeting);
    expect(markup).toContain(englishFramework.room.pastTheMistake);
    expect(markup).toContain('And why was that?');
    expect(markup).toContain('This is how we work');
    expect(markup).not.toContain('Where else in our practice');
  });

  it('asks where else the same cause could strike once it ends in how we work (S1-45), and in which projects (S1-46)', () => {
    const meeting = inWhys();
    meeting.put(BEN, 'chains', 'why-topic-00', {
      links: [why('No step asks for the second page')],
      systemic: true,
      projects: ['OPS'],
    });
    const markup = markupOf(meeting);
    expect(markup).toContain('Where else in our practice could this same cause strike?');
    expect(markup).toContain('Take OPS off the list');
    expect(markup).not.toContain('And why was that?');
    expect(markup).toContain('✓ said');
  });

  it('ends where its last cause says something', () => {
    expect(endOf({ links: [why('first'), why('second'), why('  ')] })?.text).toBe('second');
    expect(endOf({ links: [] })).toBeNull();
  });

  it('has a worked example beside it (S1-47)', () => {
    const markup = markupOf();
    expect(markup).toContain(englishFramework.examples.why.friction);
    for (const { text } of englishFramework.examples.why.links) expect(markup).toContain(text);
  });
});

describe('The facets of a cause', () => {
  const withFacets = () => {
    const meeting = inWhys();
    meeting.put(BEN, 'chains', 'why-topic-00', {
      links: [why('No step asks for the data quality')],
      failureType: 'data',
      findingKind: 'judgment',
      causeCategory: null,
      aiPattern: 'metric-mismatch',
    });
    return markupOf(meeting);
  };

  it('tell the remedy of a kind of finding: a step to change, training and mentoring, or early warning (S1-48, S1-50, S1-51)', () => {
    expect(withFacets()).toContain(englishFramework.findingKinds.judgment.remedy);
  });

  it('bring the early signs of a type of failure to tick, and of no other', () => {
    const markup = withFacets();
    for (const { id, group } of WARNING_SIGNS)
      expect(markup.includes(`>${englishFramework.signs[id].name}<`), id).toBe(group === 'data');
  });

  it('offer six families of processes (S3-37 to S3-42) and the change that helps against a pattern of AI projects', () => {
    const markup = withFacets();
    for (const { name } of Object.values(englishFramework.causeCategories)) expect(markup).toContain(`>${name}<`);
    expect(markup).toContain(englishFramework.aiPatterns['metric-mismatch'].defaultAction);
  });

  it('are proposed only where nobody has said anything', () => {
    const said = { ...NO_FACETS, failureType: 'scope' as const };
    const proposed = { ...NO_FACETS, failureType: 'data' as const, findingKind: 'process' as const };
    expect(openFacets(said, proposed)).toEqual({ findingKind: 'process' });
  });
});

describe('Projects where a cause may strike too', () => {
  const answering = (status: number, text: string) => async () => ({ ok: true as const, answer: { status, headers: {}, text } });

  it('are those of Jira that the viewer may see', async () => {
    const body = JSON.stringify({ values: [{ key: 'OPS', name: 'Operations' }, { key: 7 }, null] });
    expect(await findProjects('op', answering(200, body))).toEqual([{ key: 'OPS', name: 'Operations' }]);
  });

  it('can be typed where Jira does not answer', async () => {
    expect(await findProjects('op', answering(403, '{}'))).toEqual([]);
    expect(await findProjects('op', answering(200, 'no JSON'))).toEqual([]);
    expect(await findProjects('op', async () => ({ ok: false, message: 'gone' }))).toEqual([]);
    expect(projectKeyTyped(' ops ')).toBe('OPS');
    expect(projectKeyTyped('two words')).toBeNull();
  });
});
