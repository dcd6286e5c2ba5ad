import type { RoomWords } from '../room-words';

export const englishRoom: RoomWords = {
  redirects: [
    { instead: 'They simply did not do it.', say: 'What would have had to be different for it to get done?' },
    { instead: 'That was so-and-so’s decision.', say: 'How was it taken, who was asked, and what was known on that day?' },
    { instead: 'The users are against anything new.', say: 'What did it cost them to use it, and what did they get for it?' },
    { instead: 'The vendor promised us too much.', say: 'How did we check the promise, and at what point could we have?' },
    { instead: 'I always said so.', say: 'Where did that reach somebody who could decide, and what happened to it there?' },
    { instead: 'It was my fault.', say: 'Thank you for your openness. What made it likely, and who would have caught it?' },
  ],
  oneRootCause: {
    asked: 'Give us the one root cause, and who is responsible.',
    answer:
      'A project of this size does not fail for one reason. If we named one, we would repair one, and the others would be there next time. What you get is a list of the conditions that contributed, ranked by weight and grouped into technical, workflow and adoption. And you get three to five decisions, each with one person who answers for it and a day. Responsibility is in there, looking forward. A culprit would cost us the next honest meeting, and would change nothing.',
  },
  notYetRemedies: 'Good, and a little early. Let us note it as a question, and first hear the rest of what was seen.',
  pastTheMistake: 'People make mistakes every day. What allowed this one through, or even suggested it?',
  notAWishList: 'Of thirty points with an owner none will move. Which five would we still keep if we could have no more?',
  notRipe: 'This is not ripe yet. We park it, note what is missing, and take it up again in the next session.',
  closing: {
    question: 'What will you do differently next time? One thing, one sentence.',
    notThis: 'Not what the company should do, and not what went wrong.',
    thanks: 'Thank you for having spoken so openly. That is what makes this worth anything.',
  },
  worthwhile: {
    question: 'Was this meeting worth your time?',
    low: 'Hardly',
    high: 'Very much',
  },
};
