import { englishGroundRules } from '#domain/framework/english/ground-rules';
import { englishWarningSigns } from '#domain/framework/english/warning-signs';
import type { PackWords } from '#domain/pack/pack-words';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { storySentence } from '../../../shared/src/words/story-sentence';
import { trustSentence } from '../../../shared/src/words/trust-sentence';
import { type Voice, voiceFor } from '../../../shared/src/words/voice';
import { whyNot } from '../../../shared/src/words/why-not';
import { edgeSentence } from '../edges/edge-words';
import { momentSentence, momentTitle } from '../moments/moment-sentence';
import { readingSentence } from '../signs/sign-sentence';

/** The words of the page, for a pack: the same sentence for the same thing. */
export const packWords = (voice: Voice, { project, evidence, asOf }: FrozenEvidence): PackWords => ({
  day: voice.day,
  moment: (at, zone) => (zone === undefined ? voice : voiceFor(voice.locale, zone, asOf)).moment(at),
  number: voice.number,
  count: voice.count,
  signedShare: voice.signedShare,
  signedDays: voice.signedDays,
  effort: voice.effort,
  story: (told) => storySentence({ name: project.name ?? project.key, several: false }, told, voice),
  whyNot: (reason) => whyNot[reason],
  momentTitle: ({ told }) => momentTitle(told),
  momentSentence: (moment) => momentSentence(moment, voice),
  edge: (edge, map) => edgeSentence(edge, map, voice),
  sign: (reading) => readingSentence(reading, voice),
  trust: (note) => trustSentence(note, evidence.issues, voice),
  framework: { signs: englishWarningSigns, groundRules: englishGroundRules },
});
