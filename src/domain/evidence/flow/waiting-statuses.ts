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

/** Which of the statuses that are asked about mean waiting. */
export interface WaitingStatuses {
  readonly isWaiting: (status: StatusNow) => boolean;
  /** The settled ones; without a word of a lead, those that were asked about and do, in the order in which they were. */
  ids(): readonly string[];
}

class Waiting implements WaitingStatuses {
  /** Bound rather than an arrow: it can be handed on by itself, and what V8 has learnt of the method stays. */
  readonly isWaiting: (status: StatusNow) => boolean;
  private readonly answers = new Map<string, boolean>();
  constructor(private readonly settled: readonly string[] | null) {
    for (const id of settled ?? []) this.answers.set(id, true);
    this.isWaiting = this.answerTo.bind(this);
  }
  ids(): readonly string[] {
    return this.settled ?? [...this.answers].flatMap(([id, isWaiting]) => (isWaiting ? [id] : []));
  }
  private answerTo(status: StatusNow): boolean {
    let answer = this.answers.get(status.id);
    if (answer === undefined) {
      answer = this.guess(status);
      this.answers.set(status.id, answer);
    }
    return answer;
  }
  private guess({ name, category }: StatusNow): boolean {
    return this.settled === null && category === 'indeterminate' && soundsLikeWaiting(name);
  }
}

/** The statuses a lead has settled as waiting; null leaves it to what their names suggest, each by the name it was first asked about with. */
export const waitingStatuses = (settled: readonly string[] | null): WaitingStatuses => new Waiting(settled);
