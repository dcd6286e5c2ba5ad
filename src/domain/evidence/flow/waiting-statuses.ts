import type { StatusNow } from '#domain/history/issue-story';

/**
 * How the names of statuses speak of waiting, as beginnings of words, in lower case and without accents: English, German,
 * French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Danish. In languages written without spaces a sign anywhere counts.
 */
const BEGINNINGS =
  'wait|await|pending|hold|held|queue|ready|review|approv|to be |park|pause|stall|block|defer|feedback|sign.off|' +
  'to (verify|test|review|deploy|release|approve)|' +
  'warte(?!n?ung)|bereit|freigabe|abnahme|prufung|zu prufen|ruckfrage|zuruckgestellt|pausiert|angehalten|' +
  'attente|a valider|a verifier|prete?s?$|bloque|suspend|relecture|' +
  'espera|pendient|listo|revision|aprobaci|aguard|pendente|pronto|revisao|aprovac|' +
  'attesa|approvazione|sospes|bloccat|wacht|klaar voor|geblokkeerd|goedkeuring|beoordeling|' +
  'oczek|czeka|gotow|wstrzym|zablokow|przeglad|vanta|klar for|granskning|godkann|vent(er|et)|afvent|klar til';
const waitingWord = new RegExp(`(^|[^\\p{L}])(${BEGINNINGS})`, 'u');
const waitingSign = /待|等|審核|审核|承認|レビュー|保留|대기|보류|검토|ожида|ждет|готов|провер|на паузе/u;

/** Words that say that somebody is at it, whatever stands beside them: `Reviewing` is work, `Review` a place to wait. */
const atWork = /(^|[^\p{L}])(reviewing|testing|approving|verifying|in arbeit|in progress|doing)/u;

/** Whether a status's name says that work stands there until somebody takes it. A first guess, for a lead to settle. */
export const soundsLikeWaiting = (name: string): boolean => {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
  return !atWork.test(plain) && (waitingWord.test(plain) || waitingSign.test(name.toLowerCase()));
};

/** The ids of the statuses that mean waiting: those a lead has settled; without a word of a lead, those whose names suggest it. */
export const waitingAmong = (statuses: Iterable<StatusNow>, settled: readonly string[] | null): readonly string[] => {
  if (settled !== null) return settled;
  const ids: string[] = [];
  for (const { id, name, category } of statuses) if (category === 'indeterminate' && soundsLikeWaiting(name)) ids.push(id);
  return ids;
};
