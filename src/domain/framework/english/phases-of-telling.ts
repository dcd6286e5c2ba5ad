import type { PhaseKind } from '#domain/session/agenda';
import type { PhaseWords } from '../phase-words';

/** From the opening to the topics that go on: what happened, before anybody says why. */
export const englishPhasesOfTelling = {
  opening: {
    title: 'Opening',
    goal: 'Everyone has read the ground rules and stands by them.',
    whyThisStep:
      'Everyone comes with a theory of whose fault it was. Said out loud once, it loses its hold; left unsaid, it steers the whole meeting. And it gives you leave to step in later.',
    script:
      'Something is in the room that we had better say. Not everything went as planned, and each of us has a theory of our own as to why. In some of these theories somebody appears who is sitting here. That is how it always is, and we can leave it at the door. We are here to find out how we work: what was decided, when, by how few of us, knowing what. Two rules carry the others. Decisions and conditions are our subject; individuals are not. And we are specific. If somebody slips, I will say so and help to put it another way. It is my job today and no reproach.',
    prompts: [
      'Which of these rules will be the hardest for us today?',
      'What do you need so that you can say here what you would say in the corridor?',
    ],
    holdTheFrame: 'That is one of the theories I spoke of. Let us keep what happened in it and leave out who.',
  },
  context: {
    title: 'The facts',
    goal: 'Everyone has the same facts in front of them: what was promised, and what happened.',
    whyThisStep:
      'Three people remember three projects. The history of the issues remembers one. What everyone has seen together nobody needs to defend later.',
    script:
      'For the next minutes there are facts only: the plan and what became of it, the promise in the words in which it was made, and what people use today. We do not explain anything yet, and we do not judge. If something is wrong or missing, say so, and say where it can be seen. If your memory differs from the history of the issues, we write both down and look it up.',
    prompts: [
      'What was promised, in which words, and to whom?',
      'What do dates, scope, effort and cost look like beside the plan?',
      'What was delivered, and what of it was accepted?',
      'How many use it today, and where does the sponsor stand?',
      'Where do our memories differ, and what does the history say?',
    ],
    holdTheFrame: 'Is this what happened, or what we make of it? For the moment we stay with what happened.',
  },
  successes: {
    title: 'What went well',
    goal: 'What worked is written down so that another team could do the same.',
    whyThisStep:
      'A success that nobody can explain is luck. Told in detail it can be done again. And those who have seen what is worth keeping speak more freely about the rest.',
    script:
      'We begin with what worked, and not out of politeness: whatever we cannot describe we cannot repeat. Everyone writes alone, one thing to a card. Leave out the praise and write what was done: how often, with whom, and what it spared us. When all are done, I show all cards at once. Then we ask of each: could a team that was not here do the same with it?',
    prompts: [
      'What was praised by those it was made for, and in which words?',
      'Which estimate held, and what made it hold?',
      'Which habit of keeping each other informed kept us on course?',
      'Which technical decision saved time or made the result better?',
      'Where did working together go as if by itself?',
    ],
    holdTheFrame: null,
  },
  frictions: {
    title: 'What did not go well',
    goal: 'Everyone has written down what they saw, without a cause and without a remedy.',
    whyThisStep:
      'Whoever hears the first explanation sees only what fits it. Written alone and shown together, the cards keep what only one person noticed.',
    script:
      'Now everyone writes what did not go well, again alone and one thing to a card. Write what you saw: where, when, how often. Not why, and not what should be done; both have their time later. What happened to you in the work counts as much as what the numbers show, and the smallest part in the project may have had the best view. Nobody sees a card before all are shown.',
    prompts: [
      'Where did the scope shift, and what happened when it did?',
      'Which estimate was off, and by how much?',
      'What did we and the client, or those who were to use it, learn from each other too late?',
      'Which technical risk came true that stood on no list?',
      'What did we wait for, and how long?',
      'Which tool or rule made work instead of saving it?',
    ],
    holdTheFrame: 'What would a camera have shown? Let us write that on the card, and keep the reason for later.',
  },
  sorting: {
    title: 'Sorting',
    goal: 'Every friction lies in one of three buckets. Causes stay closed until then.',
    whyThisStep:
      'Technology is the comfortable answer: it hurts nobody here. Most of what is called technical at first turns out to be about the work or about people’s reasons. Sorting shows that before a cause has been chosen.',
    script:
      'Before anybody says why, we sort. There are three buckets. Technical: it did not do what it was meant to do. Workflow: it did, but got in the way of how the work is done. Adoption: it did and it fitted, and still people left it alone. If you waver, ask: had the technology been perfect, would this still have happened? Then it is not technical. The first label stays visible on the card, so that we can see what moved.',
    prompts: [
      'Had the technology worked perfectly, would this card still be here?',
      'Did it fail by itself, or only in the middle of somebody’s working day?',
      'What would those who did not use it say about this card?',
      'Which cards tell of the same thing?',
    ],
    holdTheFrame: '“They did not want to” is not a bucket. What made not using it the sensible choice?',
  },
  voting: {
    title: 'Choosing',
    goal: 'Three to five topics go on. The others stay in the record.',
    whyThisStep: 'Time for depth is short. Three topics understood are worth more than ten touched on.',
    script:
      'We cannot go into everything, and we do not have to. Everyone has a few votes. Give them to the topics from which we would learn most for the next project, not to those that annoyed you most. You vote alone, and only the sum is shown. What gets no vote is not lost; it stays in the record.',
    prompts: [
      'Which topic would cost us most if it came back?',
      'Behind which of them do we suspect something that we do not understand yet?',
    ],
    holdTheFrame: null,
  },
} as const satisfies Partial<Record<PhaseKind, PhaseWords>>;
