/** Account ids of people who take part; the first one facilitates. */
export const peopleOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `712020:participant-${String(n).padStart(2, '0')}`);

/** A small project in which all of them work, as lines of an export: whoever is named in it is a user of the site. */
export const projectOf = (people: readonly string[]): string =>
  people.map((accountId, n) => `${JSON.stringify(issueOf(accountId, n + 1))}\n`).join('');

const issueOf = (accountId: string, number: number) => {
  const who = { accountId, displayName: `Participant ${number}`, active: true };
  const at = '2026-03-02T09:00:00.000+0000';
  return {
    id: String(500_000 + number),
    key: `MEET-${number}`,
    fields: {
      summary: `A piece of work, ${number}`,
      created: at,
      updated: at,
      project: { id: '50000', key: 'MEET', name: 'A project with many people' },
      issuetype: { id: '10002', name: 'Task', subtask: false, hierarchyLevel: 0 },
      status: { id: '1', name: 'To do', statusCategory: { id: 2, key: 'new', name: 'To do' } },
      assignee: who,
      creator: who,
      reporter: who,
      labels: [],
      issuelinks: [],
    },
    changelog: { startAt: 0, maxResults: 0, total: 0, histories: [] },
  };
};
