/**
 * Resolutions and closing statuses that mean "closed without the change", by name, in the languages that Jira is used in most.
 * Names are what a site shows and can be anything: a site whose own are not here adds them to its settings, by name or id.
 */
export const USUAL_DROPPED: readonly string[] = [
  ...["Won't do", "Won't fix", 'Will not do', 'Will not fix', 'Not doing', 'Declined', 'Rejected', 'Duplicate', 'Duplicated'],
  ...['Cannot reproduce', "Can't reproduce", 'Not reproducible', 'Incomplete', 'Invalid', 'Not a bug', 'Abandoned', 'Withdrawn'],
  ...['Cancelled', 'Canceled', 'Obsolete', 'Out of scope', 'Dropped', 'Discarded'],
  ...['Wird nicht erledigt', 'Wird nicht gemacht', 'Wird nicht behoben', 'Wird nicht durchgeführt', 'Wird nicht umgesetzt'],
  ...[
    'Nicht erledigen',
    'Abgelehnt',
    'Zurückgewiesen',
    'Verworfen',
    'Abgebrochen',
    'Storniert',
    'Duplikat',
    'Doppelt',
    'Ungültig',
  ],
  ...['Nicht reproduzierbar', 'Kann nicht reproduziert werden', 'Unvollständig', 'Zurückgezogen', 'Hinfällig', 'Veraltet'],
  ...['Ne sera pas fait', 'Ne sera pas corrigé', 'Refusé', 'Rejeté', 'Annulé', 'Abandonné', 'Doublon', 'Dupliqué'],
  ...['Impossible à reproduire', 'Non reproductible', 'Incomplet'],
  ...['No se hará', 'No se corregirá', 'No se solucionará', 'Rechazado', 'Rechazada', 'Cancelado', 'Cancelada', 'Descartado'],
  ...['Duplicado', 'Duplicada', 'No se puede reproducir', 'No reproducible', 'Incompleto'],
  ...['Não será feito', 'Não será corrigido', 'Rejeitado', 'Recusado', 'Não é possível reproduzir'],
  ...['Non verrà eseguito', 'Non verrà corretto', 'Rifiutato', 'Annullato', 'Duplicato', 'Impossibile riprodurre'],
  ...['Wordt niet gedaan', 'Wordt niet opgelost', 'Afgewezen', 'Geannuleerd', 'Dubbel', 'Niet reproduceerbaar'],
  ...['Nie zostanie zrobione', 'Nie zostanie naprawione', 'Odrzucone', 'Anulowane', 'Nie można odtworzyć'],
  ...['Не будет сделано', 'Не будет исправлено', 'Отклонено', 'Отменено', 'Дубликат', 'Не воспроизводится'],
  ...[
    '対応しない',
    '修正しない',
    '却下',
    'キャンセル',
    '重複',
    '再現不可',
    '不做',
    '不予处理',
    '不修复',
    '已拒绝',
    '已取消',
    '无法重现',
  ],
];

/** One spelling: apostrophes and hyphens are written in several ways, and case and spaces tell nothing. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim();

/** Each list of settings is folded once. It saves time only: no answer depends on it. */
const foldedLists = new WeakMap<readonly string[], ReadonlySet<string>>();

const foldedList = (list: readonly string[]): ReadonlySet<string> => {
  let known = foldedLists.get(list);
  if (known === undefined) {
    known = new Set(list.map(folded));
    foldedLists.set(list, known);
  }
  return known;
};

/** Whether a resolution or a status is in a list of those that mean "closed without the change", by its id or its name. */
export const isAmong = (list: readonly string[], id: string, name: string): boolean => {
  const known = foldedList(list);
  return known.has(folded(id)) || known.has(folded(name));
};
