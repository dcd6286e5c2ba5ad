import type { Say, SensorWords } from './sensor-words';
import * as limit from './thresholds';

/** The beginning of a sentence: nought reads better as a word. */
const someFirst = (n: number, say: Say): string => (n === 0 ? 'None' : say.number(n));
const some = (n: number, say: Say): string => (n === 0 ? 'none' : say.number(n));

/** Everything a sensor says, in English. */
export const englishSensors: SensorWords = {
  states: { seen: 'Seen', 'not-seen': 'Not seen', 'not-enough-data': 'Not enough data' },
  confidence: {
    sure: 'Most of the data bears it out.',
    fair: 'Enough data bears it out to rest on with care.',
    hint: 'It is worth a question, no more.',
  },
  rules: {
    'data-check-before-build': {
      rule: (say) =>
        `Seen when ${say.share(limit.BUILT_UNCHECKED)} or more of the building work had begun before any issue about checking the data (audit, quality, profiling) did, or when all of these checks together took less than ${say.effort(limit.RUSHED_SECONDS)}.`,
      found: ({ count, ofAll, facts: { firstCheck, spent } }, say) => {
        const begun = `${some(count, say)} of ${say.count(ofAll, 'piece', 'pieces')} of building work`;
        if (firstCheck === null)
          return `No issue that speaks of an audit or a check of the data was ever begun; ${say.count(ofAll, 'piece', 'pieces')} of building work ${ofAll === 1 ? 'was' : 'were'}.`;
        const time = spent === null ? '' : ` The checks took ${say.effort(spent)} in all.`;
        return `Checking the data began on ${say.day(firstCheck)}; ${begun} had begun before.${time}`;
      },
    },
    'data-check-before-dates': {
      rule: (say) =>
        `Seen when ${say.share(limit.PROMISED_UNCHECKED)} or more of the work with a due date had got its date and begun before any check of the data was finished.`,
      found: ({ count, ofAll, facts: { checked } }, say) =>
        checked === null
          ? `No issue that speaks of a check of the data was ever finished, and ${say.count(ofAll, 'issue', 'issues')} with a due date ${ofAll === 1 ? 'was' : 'were'} begun.`
          : `The first check of the data was finished on ${say.day(checked)}; ${some(count, say)} of ${say.count(ofAll, 'issue', 'issues')} with a due date had been begun by then.`,
    },
    'criteria-in-descriptions': {
      rule: (say) =>
        `Seen when fewer than ${say.share(limit.WITH_CRITERIA)} of the issues of planned and added work (epics, sub-tasks and faults aside) have criteria of acceptance or success in their description.`,
      found: ({ count, ofAll, facts: { described } }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'issue', 'issues')} of work tell no criteria of acceptance or success; ${say.share(described)} have a description at all.`,
    },
    'review-in-middle-third': {
      rule: () =>
        'Seen when no issue about a review, demo, acceptance or trial with users was finished in the middle third of the time, and nothing was released in it.',
      found: ({ count, facts: { from, to } }, say) =>
        `${count === 0 ? 'No review, demo, acceptance or release' : say.count(count, 'review, demo, acceptance or release', 'reviews, demos, acceptances or releases')} between ${say.day(from)} and ${say.day(to)}, the middle third of the time.`,
    },
    'additions-as-change-requests': {
      rule: (say) =>
        `Seen when fewer than ${say.share(limit.AS_REQUESTS)} of the additions after the baseline (epics, sub-tasks and faults aside) are change requests, or are linked to one, by type or label.`,
      found: ({ count, ofAll, facts: { planned } }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'addition', 'additions')} to ${say.count(planned, 'planned issue', 'planned issues')} came without a change request.`,
    },
    'additions-started-within-a-day': {
      rule: (say) =>
        `Seen when ${say.share(limit.BEGUN_UNWRITTEN)} or more of the additions after the baseline were begun within a day, with no estimate when they began and no description.`,
      found: ({ count, ofAll }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'addition', 'additions')} ${count === 1 ? 'was' : 'were'} begun within a day, with neither an estimate nor a description.`,
    },
    'weeks-without-time-logged': {
      rule: (say) =>
        `Seen when in ${say.number(limit.SILENT_WEEKS)} or more weeks, and in one of seven or more, nobody logged time although at least ${say.number(limit.LEAST_MOVING)} estimated issues in progress moved on (another status, or time logged on them).`,
      found: ({ count, ofAll, facts: { longestRun } }, say) => {
        const run = longestRun > 1 ? `, ${say.number(longestRun)} of them in a row` : '';
        return `In ${some(count, say)} of ${say.count(ofAll, 'week', 'weeks')} in which estimated work moved on, nobody logged any time${count > 1 ? run : ''}.`;
      },
    },
    'growth-without-a-talk': {
      rule: (say) =>
        `Seen when the work grew by ${say.share(limit.GROWN)} or more after the baseline, and less than ${say.share(limit.TALKED)} of the plan was given up, taken out or put off to a later day since.`,
      found: ({ count, ofAll, facts: { givenUp, datesMoved } }, say) =>
        `${say.count(count, 'addition', 'additions')} to ${say.count(ofAll, 'planned issue', 'planned issues')}; since the first of them ${say.count(datesMoved, 'issue was', 'issues were')} put off to a later day and ${some(givenUp, say)} given up or taken out.`,
    },
    'integration-in-first-half': {
      rule: () =>
        'Seen when no issue about connecting to other systems, or with those who run them, was begun in the first half of the planned time.',
      found: ({ count, ofAll, facts: { began, half } }, say) =>
        count > 0
          ? `${someFirst(count, say)} of ${say.count(ofAll, 'issue', 'issues')} about integration had begun by ${say.day(half)}, half of the planned time.`
          : `None of ${say.count(ofAll, 'issue', 'issues')} about integration had begun by ${say.day(half)}, half of the planned time; ${began === null ? 'none has yet' : `the first did on ${say.day(began)}`}.`,
    },
    'production-like-test-before-release': {
      rule: () =>
        'Seen when there are issues about testing, and none about a test under the conditions of production (staging, load, real data, acceptance by users) was finished by the last release.',
      found: ({ count, ofAll, facts: { released } }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'issue', 'issues')} about testing ${count === 1 ? 'is' : 'are'} about the conditions of production and finished by ${say.day(released)}, the last release.`,
    },
    'share-of-enablement': {
      rule: (say) =>
        `Seen when people are to work with the result and less than ${say.share(limit.PREPARING)} of the planned issues prepare them (training, guides, roll-out, communication).`,
      found: ({ count, ofAll }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'planned issue', 'planned issues')} ${count === 1 ? 'prepares' : 'prepare'} the people who are to work with the result.`,
    },
    'integration-tried-first': {
      rule: (say) =>
        `Seen when ${say.share(limit.BUILT_UNTRIED)} or more of the work on a connection had begun before a trial of it (access, prototype, its limits) was finished.`,
      found: ({ count, ofAll, facts: { tried } }, say) =>
        tried === null
          ? `No trial of a connection was finished, and ${say.count(ofAll, 'issue', 'issues')} about integration ${ofAll === 1 ? 'was' : 'were'} begun.`
          : `The first trial of a connection was finished on ${say.day(tried)}; ${some(count, say)} of ${say.count(ofAll, 'issue', 'issues')} about integration had begun before.`,
    },
    'handed-on-untouched': {
      rule: (say) =>
        `Seen when ${say.share(limit.HANDED_ON)} or more of the issues in work were given to somebody and handed on within two days, with nothing done to them in between.`,
      found: ({ count, ofAll }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'issue', 'issues')} ${count === 1 ? 'was' : 'were'} handed on within two days of being given to somebody, with nothing done in between.`,
    },
    'area-with-one-holder': {
      rule: (say) =>
        `Seen when one person had ${say.share(limit.HELD_BY_ONE)} or more of the issues of a component (or epic) of at least ${say.number(limit.LEAST_ISSUES)} issues longest. Not told below ${say.number(limit.LEAST_PEOPLE)} people, and never who.`,
      found: ({ count, ofAll, facts: { by, areas } }, say) => {
        const kind = by === 'component' ? say.count(ofAll, 'component', 'components') : say.count(ofAll, 'epic', 'epics');
        if (count === 0) return `In none of ${kind} did one person have most of the issues.`;
        const named = areas
          .slice(0, 3)
          .map(({ area, share, issues }) => `${area} (${say.share(share)} of ${say.count(issues, 'issue', 'issues')})`);
        const more = areas.length > 3 ? ` and ${say.number(areas.length - 3)} more` : '';
        return `In ${say.number(count)} of ${kind} one person had most of the issues: ${named.join(', ')}${more}.`;
      },
    },
    'finished-without-description': {
      rule: (say) =>
        `Seen when ${say.share(limit.UNDESCRIBED)} or more of the finished issues have no description, and fewer than one of ${say.number(limit.FINISHED_PER_DOCUMENT)} is about a document.`,
      found: ({ count, ofAll, facts: { documents } }, say) =>
        `${someFirst(count, say)} of ${say.count(ofAll, 'finished issue', 'finished issues')} ${count === 1 ? 'has' : 'have'} no description; ${documents === 0 ? 'none is' : say.count(documents, 'is', 'are')} about a document.`,
    },
    'late-hours-rising': {
      rule: (say) =>
        `Seen when ${say.share(limit.LATE_SHARE)} or more of the changes in the last third of the time were made between 22:00 and 6:00 or at a weekend, that is at least ${say.number(limit.LATE_TIMES)} times the share of the first third, and at least ${say.number(limit.LEAST_PEOPLE)} people made ${say.share(limit.LATE_PART)} or more of them each. Counted for the whole team, never by person.`,
      found: ({ facts: { before, after, loadBefore, loadAfter } }, say) =>
        `${say.share(after)} of the changes of the last third were made at night or at a weekend, ${say.share(before)} of those of the first. Issues in progress per active person: ${say.number(loadBefore, 1)} at first, ${say.number(loadAfter, 1)} in the end.`,
    },
  },
  limits: {
    'kept-elsewhere': 'What was written or agreed outside Jira: in a contract, a wiki, a mail.',
    'told-by-words':
      'What an issue is about is told by words in its summary, labels, components and type; other words are missed.',
    'texts-as-today': 'Summaries, labels, components and descriptions are those of today, whatever day one looks from.',
    'meetings-not-kept': 'Talks and meetings that nobody made an issue of.',
    'not-every-addition-needs-one': 'Whether an addition was a change of what was agreed, or only the plan in more detail.',
    'logged-elsewhere': 'Hours that are kept in another tool.',
    'entered-later': 'Time counts in the week in which it was entered; the week it was worked in may be another.',
    'why-handed-on': 'Why it was handed on: some teams give everything to one person first, who spreads it.',
    'only-the-assignee': 'Who helped: Jira names one person at a time.',
    'one-time-zone': 'Hours are counted in one time zone; a team across several looks as if it worked at night.',
    'how-people-are': 'How people are. Only they can say.',
    'left-the-project': 'Issues that have left the project: they are not found from here.',
  },
  silences: {
    'no-history': 'Most issues came without change history, so the order of events is not known.',
    'no-texts': 'Most issues came without a summary, so what they are about is not known.',
    'no-plan': 'Most of the work came after the first day of work, so there is no plan that something could be added to.',
    'too-few-issues': 'There are too few issues for a share of them to say anything.',
    'too-few-additions': 'Too little was added to say anything about additions.',
    'no-data-work': 'Hardly any issue speaks of work with data.',
    'no-due-dates': 'Too little of the work has a due date.',
    'no-descriptions': 'Hardly any issue has a description; what was agreed is written elsewhere, if it is.',
    'too-short': 'The time is too short for a pattern.',
    'too-early': 'It is too early to tell.',
    'no-end-planned': 'There is no planned end, so nobody can say where the middle is.',
    'no-time-logged': 'Nobody logs time in this project.',
    'no-estimates': 'Too few issues have an estimate.',
    'no-integration-work': 'Hardly any issue speaks of connecting to other systems.',
    'no-tests': 'Hardly any issue speaks of testing.',
    'no-release': 'Nothing is released yet.',
    'no-users-in-sight': 'Hardly any issue speaks of people who are to work with the result.',
    'no-areas': 'There are not enough components or epics of some size.',
    'too-few-people': 'Fewer than three people worked on it: what is true of a share of the work would be true of one of them.',
    'too-few-changes': 'There are too few changes to compare.',
  },
};
