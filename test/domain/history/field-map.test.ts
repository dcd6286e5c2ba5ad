import { describe, expect, test } from 'vitest';
import { dateFieldsIn, fieldMapFrom, withStartDate } from '#domain/history/field-map';
import { DOING, item, storyOf, TO_DO } from './an-issue';

const KIND = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const field = (id: string, custom: string | null, name = 'Whatever') => ({
  id,
  name,
  schema: custom === null ? { type: 'string' } : { type: 'any', custom },
});

const sprint = field('customfield_1', 'com.pyxis.greenhopper.jira:gh-sprint', 'Iteration');
const flag = field('customfield_2', `${KIND}multicheckboxes`, 'Hindernis');
const start = field('customfield_3', `${KIND}datepicker`, 'Beginn');
const plans = field('customfield_6', 'com.atlassian.jpo:jpo-custom-field-baseline-start');
const jiraPoints = field('customfield_4', 'com.pyxis.greenhopper.jira:jsw-story-points');

describe('the fields of a site', () => {
  test('are told by their kind, whatever their names and ids', () => {
    const map = fieldMapFrom([
      field('summary', null),
      sprint,
      flag,
      start,
      jiraPoints,
      field('customfield_5', 'com.pyxis.greenhopper.jira:gh-epic-link'),
    ]);
    expect(map).toMatchObject({
      sprint: ['customfield_1'],
      flagged: ['customfield_2'],
      startDate: ['customfield_3'],
      storyPoints: ['customfield_4'],
      epicLink: ['customfield_5'],
    });
  });

  test('are left open where several are of one kind, until somebody settles it', () => {
    const map = fieldMapFrom([start, field('customfield_9', `${KIND}datepicker`, 'Start date')]);
    expect(map.startDate).toEqual([]);
    expect(map.unsettled.startDate).toEqual(['customfield_3', 'customfield_9']);
  });

  test('once a field is named, that one alone is the planned start, while the site has it', () => {
    const fields = [start, field('customfield_9', `${KIND}datepicker`, 'Start date'), plans];
    const dates = dateFieldsIn(fields);
    expect(withStartDate(fieldMapFrom(fields), dates, 'customfield_9').startDate).toEqual(['customfield_9']);
    expect(withStartDate(fieldMapFrom(fields), dates, 'customfield_99').startDate).toEqual(['customfield_6']);
    expect(withStartDate(fieldMapFrom(fields), dates, null).startDate).toEqual(['customfield_6']);
  });

  test('nothing is left open beside a field of Jira Plans, which plays the part already', () => {
    const fields = [start, field('customfield_9', `${KIND}datepicker`, 'Start date'), plans];
    expect(fieldMapFrom(fields).unsettled.startDate).toEqual([]);
  });

  test("Jira Plans' own start field comes before a plain date field", () => {
    expect(fieldMapFrom([start, plans]).startDate).toEqual(['customfield_6', 'customfield_3']);
  });

  test('what is no field is passed over', () =>
    expect(fieldMapFrom([null, 'x', {}, { id: 1, schema: 3 }, sprint]).sprint).toEqual(['customfield_1']));
});

describe('the flag', () => {
  const set = (id: string, value: string) => ({
    created: '2024-03-02T09:00:00.000+0000',
    items: [item(id, null, value, { field: 'Hindernis' })],
  });

  test('is the one checkbox field of a site, whatever its option is called', () => {
    const story = storyOf(
      { fields: { customfield_2: [{ value: 'Blockiert' }] }, histories: [set('customfield_2', 'Blockiert')] },
      { asOf: Date.parse('2024-03-03T09:00:00Z') },
      fieldMapFrom([flag]),
    );
    expect(story.blockedMs).toBe(86_400_000);
  });

  test('is told among several checkbox fields by the option Impediment', () => {
    const map = fieldMapFrom([flag, field('customfield_7', `${KIND}multicheckboxes`)]);
    const asOf = Date.parse('2024-03-03T09:00:00Z');
    expect(
      storyOf({ fields: { customfield_7: [{ value: 'Linux' }] }, histories: [set('customfield_7', 'Linux')] }, { asOf }, map)
        .blockedMs,
    ).toBe(0);
    expect(
      storyOf(
        { fields: { customfield_2: [{ value: 'Impediment' }] }, histories: [set('customfield_2', 'Impediment')] },
        { asOf },
        map,
      ).blockedMs,
    ).toBe(86_400_000);
  });
});

describe('history items', () => {
  test('of unknown fields, without field id, and broken ones leave the story as it is', () => {
    const story = storyOf({
      fields: { status: { id: '20', name: 'Doing', statusCategory: { key: 'indeterminate' } } },
      histories: [
        {
          created: '2024-03-02T09:00:00.000+0000',
          items: [
            item('customfield_99', '1', '2'),
            { field: 'RemoteIssueLink', fieldtype: 'jira', from: null, to: '1' },
            null,
            5,
            { fieldId: null },
          ],
        },
        { created: '2024-03-02T10:00:00.000+0000' },
        {
          created: '2024-03-02T11:00:00.000+0000',
          items: [{ field: 'status', fieldtype: 'jira', from: TO_DO.id, fromString: 'x', to: DOING.id, toString: 'y' }],
        },
      ],
    });
    expect(story.notes).toEqual([]);
    expect(new Date(story.started ?? 0).toISOString()).toBe('2024-03-02T11:00:00.000Z');
  });

  test('a custom field that merely bears the name of a system field is not taken for it', () => {
    const story = storyOf({
      histories: [
        {
          created: '2024-03-02T09:00:00.000+0000',
          items: [{ field: 'Status', fieldtype: 'custom', from: '10', to: '20', toString: 'Doing' }],
        },
      ],
    });
    expect(story.started).toBeNull();
  });
});
