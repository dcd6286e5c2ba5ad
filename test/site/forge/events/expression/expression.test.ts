import { describe, expect, it } from 'vitest';
import { ExpressionProblem, pathText } from './expression';
import { readExpression, readPropertyPath } from './read-expression';
import { ExpressionFailure, runExpression } from './run-expression';

const event = {
  issue: { key: 'AI-3', fields: { summary: 'Check labels', issuetype: { name: 'Bug' }, assignee: null } },
  changelog: { items: [{ field: 'status' }, { field: 'assignee' }] },
};
const properties = {
  issue: { loop: { id: 'd1', deep: { x: 2 }, tags: ['a', 'b'] }, bare: 'yes' },
  project: { config: { status: 'active' } },
  user: {},
};
const run = (source: string) => runExpression(readExpression(source), { names: { event }, properties });

describe('a filter’s expression', () => {
  it.each([
    ["event.issue.fields.issuetype.name == 'Bug'", true],
    ['event.issue.fields["issuetype"].name != "Bug"', false],
    ["event.issue.fields?.issueType.name == 'Bug'", false],
    ['event.issue.fields.assignee == null', true],
    ["event.changelog.items.some(item => item.field == 'status' && item.field.length > 3)", true],
    ["event.changelog.items.map(item => item.field).includes('duedate')", false],
    ["event.changelog.items.filter(i => i.field == 'status')[0].field == 'status'", true],
    ["!(1 + 2 * 3 == 7) || -1 < 0 && 'a' < 'b'", true],
    ["event.issue.key.toLowerCase() == 'ai-3' ? 2 > 1 : false", true],
    ['event.changelog.items.every(i => i.field != null) // all', true],
    ["event.runtime.issue.properties['loop'].id != null", true],
    ["event.runtime.issue.properties['none'].id != null", false],
    ["event.runtime.project.properties['config'].status == 'active' && event.runtime.issue.properties['bare'] == 'yes'", true],
    ["event.runtime.issue.properties['loop'].deep == null && event.runtime.issue.properties['loop']['deep.x'] == 2", true],
    ["(event.runtime.issue.properties['loop'].tags).length > 1", true],
  ])('%s', (source, expected) => {
    expect(run(source)).toBe(expected);
  });

  it.each([
    'event.issue.fields.nothing.name == 1',
    'event.issue.key > 3',
    'event.issue && true',
    'nobody == 1',
    "event.issue.key.startsWith('A')",
    'event.changelog.items.some(1)',
  ])('fails at: %s', (source) => {
    expect(() => run(source)).toThrow(ExpressionFailure);
  });

  it.each([
    "event.issue.key == 'open",
    'event.issue.',
    'event.issue.key = 1',
    'try { return true; } catch (e) {}',
    "event.runtime.board.properties['x'].y == 1",
    "event.runtime.issue.properties['x'].y.includes('a')",
  ])('cannot be read: %s', (source) => {
    expect(() => readExpression(source)).toThrow(ExpressionProblem);
  });

  it('cannot be longer than the platform takes', () => {
    expect(() => readExpression(`event.a == '${'x'.repeat(10_000)}'`)).toThrow('more than 10000 characters');
  });

  it('knows two ways to write a property as one', () => {
    expect(pathText(readPropertyPath("issue.properties['loop']['deep.x']"))).toBe(
      pathText(readPropertyPath('issue.properties["loop"].deep.x')),
    );
  });
});
