import type { Terms } from '#domain/evidence/signs/topic-words';
import { plainText, wordFinder } from '#domain/evidence/signs/word-finder';

/** How a cause stops at a person: at something that slipped, at a trait, or at whose fault it was. */
export const PERSON_ERRORS = ['slip', 'trait', 'fault'] as const;
export type PersonError = (typeof PERSON_ERRORS)[number];

/**
 * Words by which a cause ends at somebody instead of at how work is done (S3-36). A team may write in either language, so both are
 * always looked for. The notation is that of the topics of warning signs: a term is the beginning of words, a full stop ends one.
 */
const WORDS: Readonly<Record<PersonError, Pick<Terms, 'en' | 'de'>>> = {
  slip: {
    en: 'forgot, forgetful, overlooked, did not notice, didn t notice, failed to notice, failed to check, did not check, didn t check, did not pay attention, didn t pay attention, not paying attention, slipped through because, missed the email, missed the meeting, did not read, didn t read, did not think, didn t think, neglected to',
    de: 'vergessen hat, hat vergessen, hatte vergessen, haben vergessen, vergaß, vergass, übersehen, nicht aufgepasst, nicht aufgefallen, nicht nachgesehen, nicht geprüft hat, nicht gelesen hat, nicht daran gedacht, nicht dran gedacht, versäumt',
  },
  trait: {
    en: 'careless, sloppy, lazy, incompetent, unprofessional, inexperienced, not motivated, unmotivated, not committed, stubborn, not good enough, too junior, too slow to understand, did not care, didn t care, lack of discipline, undisciplined',
    de: 'nachlässig, schlampig, schlamperei, faul., unfähig, inkompetent, unprofessionell, unerfahren, unmotiviert, nicht motiviert, stur., unachtsam, unaufmerksam, leichtsinnig, zu langsam verstanden, war es egal, keine disziplin, undiszipliniert',
  },
  fault: {
    en: 'made a mistake, made an error, made the mistake, human error, user error, operator error, somebody s mistake, someone s mistake, s fault, is to blame, are to blame, was to blame, blame lies, screwed up, messed up, dropped the ball, someone else s job, did it wrong, got it wrong',
    de: 'fehler gemacht, einen fehler begangen, menschliches versagen, menschlicher fehler, bedienfehler, anwenderfehler, schuld., selbst schuld, verschuldet, verbockt, vermasselt, falsch gemacht, mist gebaut, geschlampt',
  },
};

const find = wordFinder(PERSON_ERRORS.map((kind) => WORDS[kind]));

/** How a cause stops at a person; null where it does not, as far as these words tell. A hint to ask on, never a judgement. */
export function personErrorIn(text: string): PersonError | null {
  const found = find(plainText(text));
  return PERSON_ERRORS.find((_, n) => (found & (1 << n)) !== 0) ?? null;
}
