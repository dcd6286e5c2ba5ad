import type { PhaseTable, PhaseWords } from '../phase-words';
import { englishPhasesOfCauses } from './phases-of-causes';
import { englishPhasesOfTelling } from './phases-of-telling';

const combined = { ...englishPhasesOfTelling, ...englishPhasesOfCauses };

/** The same phase under another heading: each of the five phases takes up one or more of the steps. */
const titled = (title: string, words: PhaseWords): PhaseWords => ({ ...words, title });

export const englishPhases: PhaseTable = {
  combined,
  'facilitated-pilot': {
    opening: {
      ...combined.opening,
      script:
        'This pilot did not do what we had hoped for, and there is no one here who has not asked themselves why. Most of us have an answer, and in some of the answers there is somebody in this room. I say so now, so that we do not spend ninety minutes walking around it. Whose fault it was is not what we want to know. We have paid to learn something about how we work together, and today we collect it, so that the next pilot goes another way. Decisions and conditions are our subject, individuals are not, and we are specific. If it turns personal, I will gently lead us back. That is agreed from now on.',
    },
    context: {
      ...combined.context,
      goal: 'What was promised and what happened lie next to each other on the table.',
      prompts: [
        'What did the proposal promise, in its own words and numbers?',
        'How many use it today, and how has that number gone?',
        'Where does the sponsor stand, and since when?',
        'Where do our memories differ, and what does the history say?',
      ],
    },
    frictions: {
      ...combined.frictions,
      prompts: [
        'What did you see people do instead of using it?',
        'Where did it make somebody’s day longer or more complicated?',
        'What did it get wrong, how often, and who noticed?',
        'What was asked of people that nobody had made time for?',
        'What came too late: a concern, an access right, a training, an answer?',
      ],
    },
  },
  'five-whys-plus': {
    opening: {
      ...combined.opening,
      script:
        'You have had the rules and the data for two days, so we can be brief. We ask what failed and why, and never who. Honest comes before comfortable, and what is said here stays with us. We look at what is in our hands: that the client was difficult helps nobody, that we had no way of deciding on changes does. Everyone who worked on it speaks, the youngest as well as the most senior. Each of us has a theory of whose fault it was. We leave these theories outside, including those about people in this room. If one of them comes in after all, I will say so kindly.',
    },
    frictions: {
      ...combined.frictions,
      title: 'Points of failure',
      goal: 'Everyone has written down where it failed, as observed.',
    },
    whys: {
      ...combined.whys,
      script:
        'We take the topics one by one, and each gets five questions. Why did it happen? Why was that not prevented: which step was missing? Why did nobody find the missing step earlier? Why did our way of looking not show it? And why do we work in such a way at all? The labels are a handrail; if a chain is shorter or longer, that is fine, as long as it ends in how we work. Then comes the question for which we do all this: where else, in other projects, is the same thing waiting? Write down the projects; somebody will be told.',
    },
  },
  'five-phases': {
    opening: titled('Context: ground rules', combined.opening),
    context: titled('Context: facts only', combined.context),
    successes: titled('What went well', combined.successes),
    frictions: titled('What did not go well', combined.frictions),
    sorting: titled('What did not: sorting', combined.sorting),
    voting: titled('Causes: the top issues', combined.voting),
    whys: titled('Causes: why', combined.whys),
    conditions: titled('Causes: contributing conditions', combined.conditions),
    decisions: titled('What changes', combined.decisions),
    close: {
      ...combined.close,
      title: 'What changes: closing round',
      script:
        'One sentence from everyone, and no recap: what will you do differently next time? You yourself, not the company. Nobody comments on it, and whoever has nothing yet says “pass”. Then tell me, unseen, how worthwhile the time was. Thank you for being so open. The summary is with you within 48 hours.',
    },
  },
  'follow-up': {
    opening: {
      ...combined.opening,
      title: 'Where we left off',
      script:
        'A week ago we asked what had happened and why. Today we ask what we build out of it. The rules are the same: decisions and conditions rather than individuals, and specific rather than general. Perhaps some of us have found a new theory of who was to blame during the week; it stays outside as well. If you see something differently now that you have slept on it, today is the day to say so.',
      prompts: ['What do you see differently now from a week ago?', 'What have you tried since, and what came of it?'],
    },
    context: {
      ...combined.context,
      title: 'What we know now',
      goal: 'Everyone has the lessons, the parked decisions and the open questions of the first session in front of them.',
      whyThisStep: 'Who starts from memory starts the first meeting again. What was found stays found.',
      script:
        'On the screen you see what the first session left to us: the ranked conditions, the lessons, the points to redesign, the decisions that were not ripe, and the questions we could not answer. We read them through without discussing them. Say whether something has been answered since, whether something has turned out wrong, and what is missing.',
      prompts: [
        'Which open question has an answer by now?',
        'Which lesson would you put differently today?',
        'What has already been changed since?',
      ],
    },
    edges: {
      ...combined.edges,
      title: 'The next path',
      goal: 'The path of the next project is drawn, and every point to redesign has its place on it.',
      whyThisStep: 'A map that is drawn before the start costs an hour. The same map drawn afterwards was this project.',
      script:
        'Last time we drew the way that the work took. Now we draw the way that it is to take next time, before anything is built. For every station: who is there, with what knowledge, and who hands over to whom? Where energy was lost, what do we arrange differently, and who has to agree to it beforehand? And what do we do at each station if it goes wrong?',
      prompts: [
        'Which hand-off of the old path do we not want to see again?',
        'Who has to be there from the first day this time?',
        'Where does a person step in when the result is wrong?',
        'By what would we notice after two weeks that it is going astray?',
      ],
    },
    decisions: {
      ...combined.decisions,
      title: 'Designing what is next',
      goal: 'Each lesson shows in the design of what comes next, and what was parked is ripe or has been declined.',
      script:
        'We take the lessons one by one and ask where the next design is to show each. If it shows nowhere, it was an observation; that may be, too. Then we take up what was parked: what was missing a week ago, and is it there now? A decision still needs its change, its one owner, its day, its definition of done and a way to verify. And it stays at five.',
      prompts: [
        'Where in the next design does this lesson show?',
        'What did the parked decision lack, and is it there now?',
        'What do we decide not to do, and why?',
        'By which day has this to stand so that the next start rests on it?',
      ],
    },
  },
};
