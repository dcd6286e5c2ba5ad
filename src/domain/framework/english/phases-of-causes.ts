import type { PhaseKind } from '#domain/session/agenda';
import type { PhaseWords } from '../phase-words';

/** From the first why to the last sentence: what set it up, and what changes. */
export const englishPhasesOfCauses = {
  upstream: {
    title: 'Going upstream',
    goal: 'For every topic there is the early decision or assumption that set it up.',
    whyThisStep:
      'Whoever repairs the symptom gets a slightly better version of the same project. The decision that made it likely was usually taken early, by few, with half of the picture, and was not looked at again.',
    script:
      'The wish to repair is strong now. We hold it back for a quarter of an hour and walk upstream instead. For every topic we ask one question: which decision or assumption, earlier on, set this up to happen? It need not have been a bad one. With what was known on that day it may have been sensible. So we write down when it was, how many took part, what they knew, who was missing, and whether anybody looked at it again when something new was learned.',
    prompts: [
      'Which decision or assumption made this likely?',
      'What was known on that day, and what was not?',
      'Whose knowledge was missing, and when would it have been in time?',
      'When did something new come in, and what happened to the decision then?',
    ],
    holdTheFrame: 'Assume that it was a reasonable decision. What did one have to know to take another?',
  },
  edges: {
    title: 'Path and edges',
    goal: 'The hand-offs at which energy was lost are marked, and there is a short list of points to redesign.',
    whyThisStep:
      'Inside a team the work is usually in good hands. It breaks where it passes from one to the next and both believe that the other one has it. Such a place can be named and rebuilt; “better communication” cannot.',
    script:
      'We draw the way that the work was to take, from what sets it off to the moment at which somebody has something of it. Then we look at the lines between the stations. Each is a hand-off: between teams, between roles, between systems. Where did it lose energy: where did something lie, arrive half, or arrive where nobody waited for it? Tell it by role and moment, not by name: after which event, between whom, what was missing.',
    prompts: [
      'What sets it off, and at which moment does somebody have something of it?',
      'Where does it pass from one team, role or system to the next?',
      'At which of these lines did it lose energy?',
      'Who received something and did not know what to do with it?',
      'Who should have been there earlier, and at which moment?',
      'Which points have to be arranged anew before we start again?',
    ],
    holdTheFrame: 'Let us speak of the line, not of either end of it. What would have had to be agreed there?',
  },
  whys: {
    title: 'Why, and where else',
    goal: 'Each chain ends in something about how we work, and says where else it may strike.',
    whyThisStep:
      'A chain that ends at a mistake ends one step too early. The next in the same place would make the same one. And a cause that is found once is seldom alone.',
    script:
      'We take one topic after the other and ask why, and of the answer why again. The labels help: what brought it about directly, what should have prevented it, what should have noticed it, what makes us work like that. The number of steps does not matter. We stop when we have reached something about how we work that we could change. If we arrive at a mistake, we ask what allowed it or made it likely. And at the end of every chain: where else could the same thing be at work right now?',
    prompts: [
      'Why did it happen?',
      'Why did nothing prevent it?',
      'Why did nobody notice earlier?',
      'What in our way of working keeps that so?',
      'Where else could the same cause be at work?',
    ],
    holdTheFrame: 'Say somebody else had stood there that day. What would have led them to the same place?',
  },
  conditions: {
    title: 'Contributing conditions',
    goal: 'The conditions are in order, the weightiest first. There is no single root cause.',
    whyThisStep:
      'Nothing of any size fails for one reason. A ranked list says where to begin without making one thing, or one person, answer for everything.',
    script:
      'Out of what we have found we now make a list: the conditions that contributed, the weightiest at the top. There is no field for the root cause, on purpose. When we are asked for it, we have something better: several conditions, by weight and by bucket, and soon the decisions that answer them. We order by one question: had this one been different, how much would have changed?',
    prompts: [
      'Had this been different, how much would have changed?',
      'Which two of them only did harm together?',
      'Which one could we change soonest?',
    ],
    holdTheFrame: 'If it has a name, it is not a condition yet. Under which conditions did that person act?',
  },
  decisions: {
    title: 'Lessons and decisions',
    goal: 'Lessons are named. Three to five decisions have an owner, a day, a definition of done and a way to verify.',
    whyThisStep:
      'What we now understand and what we now change are different things. If every insight gets an owner, nothing moves; if nothing gets one, nothing moves either.',
    script:
      'We separate two things. Lessons are what we understand now. They have no owner; they have implications, and they are to show in the design of what comes next. Decisions are what we change: three to five, not more. Each needs a change that others can see, one person who answers for it, a day, and something by which we see that it is done and that it works. If one does not get that far today, we park it. That is no failure, only honest.',
    prompts: [
      'What do we understand now, and what follows from it next time?',
      'What exactly changes: a process, a template, a tool, a practice?',
      'Which one person answers for it, and until which day?',
      'By what does somebody who was not here see that it is done?',
      'How will we know that it works: counted, over some weeks, or by a query?',
      'Does every topic have at least one change?',
      'Which bring most for the least effort?',
    ],
    holdTheFrame: '“More care” is not a change. What would have to be there so that care is not needed?',
  },
  close: {
    title: 'Closing round',
    goal: 'Everyone has said in one sentence what they will do differently.',
    whyThisStep:
      'People carry away what was said last. A list of failures makes them careful; a sentence of their own makes them part of it.',
    script:
      'We do not go through it all again. Instead, one question for everyone, one sentence each: what will you do differently next time? You yourself, not the company and not the others. Nobody comments on it. If you have nothing yet, pass, and we come back to you. Afterwards, I ask how worthwhile the time was; only the sum is shown. Thank you for speaking as openly as you did. The summary is with you within 48 hours.',
    prompts: [
      'What will you, yourself, do differently next time?',
      'Who would like to lead the next meeting like this, with somebody at their side?',
    ],
    holdTheFrame: 'That would be for the company. Which part of it is in your own hands?',
  },
} as const satisfies Partial<Record<PhaseKind, PhaseWords>>;
