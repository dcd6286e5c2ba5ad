import type { PreparationWords } from '../preparation-words';

export const englishPreparation: PreparationWords = {
  parts: {
    facilitator: {
      name: 'Facilitator',
      why: 'Keeps to the order and the clock, and asks what those who were part of it no longer ask.',
    },
    'delivery-lead': { name: 'Project or delivery lead', why: 'Knows how schedule, budget and scope developed.' },
    'technical-lead': { name: 'Technical lead', why: 'Knows why it was built like this, and how good the estimates were.' },
    contributor: { name: 'Did much of the work', why: 'Knows the friction of every day, which appears in no report.' },
    'account-manager': {
      name: 'Speaks with the client',
      why: 'Knows how the client experienced it and what was understood differently there.',
    },
    'end-user': { name: 'Uses the result', why: 'Without those who were to work with it, we guess at why they did or did not.' },
    'adjacent-team': {
      name: 'Adjacent team',
      why: 'One person for each team that was touched, such as data, security, operations or enablement: it broke at the edges to them.',
    },
    sponsor: { name: 'Sponsor', why: 'Hears it first-hand, if they undertake to listen more than to talk.' },
    approver: { name: 'Approves only', why: 'Has seen none of the work. Gets the summary instead of a seat.' },
    client: { name: 'Client', why: 'Is asked separately, in an interview or a survey; the answers come into the room as data.' },
  },
  whoComes:
    'Everyone who worked on it, whatever their rank; some of those who were to use it; one person for each team that it touched.',
  approversGetSummary:
    'Those who only approve the result do not need ninety minutes for it. They get the summary within 48 hours.',
  clientStaysOut:
    'The internal meeting is held without the client, so that all can be said. A session with the client can follow, and the client’s view comes in as data.',
  facilitator: {
    questions: {
      highVisibility: {
        question: 'Are many eyes on it, and are tempers high?',
        why: 'When much depends on how it is told, people tell it with care. Somebody without a stake gets to hear more.',
      },
      sponsorChillsCandour: {
        question: 'Will the sponsor be there, and will people say less because of it?',
        why: 'Nobody who reports to the sponsor can ask them to listen. Somebody from outside can.',
      },
      competingNarratives: {
        question: 'Do several units tell different stories about it?',
        why: 'Whoever belongs to one of the units is part of one of the stories.',
      },
      decisionsOfMineOnTable: {
        question: 'Are decisions of yours on the table?',
        why: 'You cannot ask about your own decision and at the same time keep the question open.',
      },
      modestScope: { question: 'Was it modest in size?', why: 'Little is at stake, so little has to be protected.' },
      smallAndTrusting: {
        question: 'Is the team small, and do people trust each other?',
        why: 'What is hard to say is said here anyway.',
      },
      credibleWithEveryone: {
        question: 'Do all of them take you to be fair?',
        why: 'A question is heard as a question, not as a hint.',
      },
    },
    bringSomebodyIn:
      'Bring in somebody from outside the line of command. One of these reasons is enough, because it decides what will be said in the room.',
    runItYourself: 'You can run it yourself: modest in size, a small team with trust, and you are credible with everyone.',
    notOnTheProject: 'Whoever facilitates should not have worked on the project. They can ask what the others take for granted.',
    growYourOwn:
      'Let somebody from the team sit beside the facilitator. After two or three times the team can do it without help from outside.',
  },
  time: {
    whyNinety: 'Ninety minutes suffice for most projects.',
    tooShort: 'Under 60 minutes the causes are cut short, and what remains are complaints.',
    tooLong: 'Beyond 120 minutes attention goes, and the decisions come last. Two sessions are better.',
    withinAWeek: 'Hold it within a week of the end. After that, the order of events goes first, then the reasons.',
    secondSession:
      'Finding out and designing anew are two tasks for two days. A second session of 60 to 90 minutes, about a week later, turns lessons into a design.',
  },
  whenToHold:
    'After every project, the good ones too; most of all when it was late, cost more or had to be done again. For lasting work: every quarter, at large milestones, and when the scope shifts.',
  firstTime:
    'Begin with the latest project that is finished and did not go perfectly. Ninety minutes, within a week, with everyone who was part of it. Go into the top three issues, and leave with a concrete change for each of them, or more than one, with an owner and a day.',
  traps: {
    'never-held': { trap: 'Nobody schedules it', guard: 'The date belongs to the end of the project, like the last invoice.' },
    'too-late': { trap: 'It comes too late', guard: 'Within a week. The evidence helps the memory, but does not replace it.' },
    blame: {
      trap: 'It turns into a trial',
      guard: 'The temptation is named at the beginning; afterwards only conditions are spoken of.',
    },
    'first-explanation': { trap: 'The first explanation wins', guard: 'Everything is sorted before anybody may say why.' },
    avoided: {
      trap: 'It hurts, so it is avoided',
      guard: 'A fixed order and private writing make it bearable to say what is hard.',
    },
    'only-failures': { trap: 'Only failures are looked at', guard: 'Successes come first, told so that they can be repeated.' },
    'only-successes': {
      trap: 'Only successes are remembered',
      guard: 'What failed is studied with the same care as what succeeded.',
    },
    'no-process': { trap: 'It depends on somebody wanting it', guard: 'The same agenda every time, with times and with gates.' },
    unread: {
      trap: 'Nobody reads the result',
      guard: 'Two pages, linked to the project, and read by the next team before it starts.',
    },
  },
  ownNotes: {
    invitation:
      'Five minutes for yourself before the meeting. Only you see these notes; in the meeting you choose what becomes a card. They are deleted when the meeting closes.',
    wentWell: 'What went well?',
    didNot: 'What did not go well?',
    wouldChange: 'What would you change?',
  },
  safety: {
    question: 'Can you say in this meeting what you really think?',
    low: 'Hardly anything',
    high: 'Everything',
    privacy: 'Nobody sees who answered what. The answers are shown in sum, and only from four answers on.',
  },
};
