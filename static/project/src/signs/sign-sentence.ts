import { englishSensors } from '#domain/evidence/signs/english-sensors';
import { questionsFor } from '#domain/evidence/signs/questions-for';
import { foundSentence } from '#domain/evidence/signs/sensor-words';
import type { SensorReading, SignReading } from '#domain/evidence/signs/sign-reading';
import { englishWarningSigns } from '#domain/framework/english/warning-signs';
import type { Voice } from '../../../shared/src/words/voice';

export const sensorsIn = (readings: readonly SignReading[], state: SensorReading['state']): readonly SensorReading[] =>
  readings.filter((one): one is SensorReading => one.kind === 'sensor' && one.state === state);

/** How many of the signs Jira shows, and how many remain to be asked. */
export function signsSentence(readings: readonly SignReading[], voice: Voice): string {
  const seen = sensorsIn(readings, 'seen').length;
  const told = seen + sensorsIn(readings, 'not-seen').length;
  const asked = questionsFor(readings).length;
  if (told === 0)
    return `Jira holds too little to show any of the warning signs here. All ${voice.number(asked)} are questions for the meeting.`;
  const shown = seen === 0 ? 'none' : voice.number(seen);
  return `Jira shows ${shown} of the ${told === 1 ? 'one warning sign' : `${voice.number(told)} warning signs`} it can show here. ${voice.number(asked)} more ${asked === 1 ? 'is a question' : 'are questions'} for the meeting.`;
}

/** What was found, in one sentence. */
export const readingSentence = (reading: SensorReading, voice: Voice): string => foundSentence(reading, englishSensors, voice);

/** The signs seen and the questions, as a text to be pasted into an invitation or an agenda. */
export function meetingText(readings: readonly SignReading[], voice: Voice): string {
  const seen = sensorsIn(readings, 'seen').map(
    (reading) =>
      `- ${englishWarningSigns[reading.sign].name}: ${readingSentence(reading, voice)}\n  ${englishWarningSigns[reading.sign].question}`,
  );
  const asked = questionsFor(readings).map(
    (sign) => `- ${englishWarningSigns[sign].name}: ${englishWarningSigns[sign].question}`,
  );
  const parts = [
    seen.length === 0 ? [] : ['Seen in Jira', ...seen, ''],
    asked.length === 0 ? [] : ['What Jira cannot tell', ...asked, ''],
  ];
  // Tools that a text is pasted into show no-break spaces in odd ways.
  return ['Warning signs: questions for the meeting', '', ...parts.flat()].join('\n').trim().replaceAll('\u00a0', ' ');
}
