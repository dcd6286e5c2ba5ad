/** A word, or the beginning of one, anywhere in a sentence. `\b` does not know letters such as ü. */
const words = (stems: string): RegExp => new RegExp(`(?:^|[^\\p{L}])(?:${stems})`, 'iu');

/** Where a beginning is a whole word. */
const END = '(?![\\p{L}])';

/** What statements are made of, in English and German. Beginnings of words, so that endings need no list. */
export const WORDS = {
  not: words(`(?:not|no|none|nie|nichts?)${END}|\\p{L}+n[’']t${END}|never|nothing|nobody|niemals|kein|without|ohne|hardly|kaum`),
  scope: words('scope|requirement|backlog|umfang|anforderung'),
  frozen: words(
    `frozen|froze|freez|fixed|stable|stayed the same|unchanged|closed|eingefroren|einfrieren|fest${END}|stabil|unverändert|gleich geblieben`,
  ),
  grew: words(
    'grew|grow|creep|crept|increas|expand|explod|doubl|chang|wuchs|wachs|gewachsen|ausgeweitet|erweitert|explodiert|verdoppelt|größer|geändert',
  ),
  added: words(
    `(?:added|adding|additions?)${END}|new (?:issue|ticket|work|requirement|stor|feature|item)|hinzu|dazu|neue[nrs]? (?:ticket|anforderung|aufgabe|them|vorg)|nichts neues`,
  ),
  finished: words(
    'finish|done|complet|deliver|ship|releas|went live|go-?live|ended|fertig|abgeschlossen|geliefert|ausgeliefert|live gegangen|beendet',
  ),
  onTime: words(
    'on time|in time|on schedule|as planned|to plan|pünktlich|rechtzeitig|termingerecht|im plan|wie geplant|planmäßig',
  ),
  late: words(`(?:late|later)${END}|delay|behind schedule|overdue|overran|slipped|zu spät|später|verspät|verzug|verzögert`),
  dates: words(
    'deadline|due date|end date|target date|dates?(?![\\p{L}])|schedule|termin|frist|fällig|enddatum|zieltermin|end (?:was |has been )?(?:moved|pushed|shifted|postponed)|ende wurde',
  ),
  moved: words(
    `(?:move|moves|moved|moving)${END}|slip|push|postpon|shift|extend|chang|verschob|verschieb|verleg|verlänger|geändert`,
  ),
  estimates: words('estimat|schätz|geschätzt|aufwand'),
  right: words(
    `right|accurate|good|correct|realistic|held|fine|okay|spot on|about what|richtig|gut${END}|genau|realistisch|gehalten|passt|gestimmt|stimmt`,
  ),
  wrong: words(
    `low|(?:too |much too )?optimistic|wrong|off${END}|exceed|under-?estimat|too small|blown|doubl|inaccurate|falsch|zu niedrig|zu knapp|unterschätz|optimistisch|überschritten|daneben`,
  ),
  reopened: words(
    're-?open|rework|re-?do|redid|came back|wieder (?:ge)?öffn|wiedereröffn|wieder aufgemacht|nacharbeit|nachgearbeitet|zurückgekommen',
  ),
  blocked: words(
    'block|stuck|on hold|held up|waiting|waited|impeded|blockier|blockade|feststeck|steckte|warte|gewartet|hing(?:en)? fest',
  ),
  nobody: words('nobody|no one|no-one|niemand|keiner'),
  worked: words('work|touch|did anything|moved anything|gearbeitet|arbeitet|angefasst|gemacht'),
  standstill: words('nothing happened|stood still|work stopped|standstill|no work|nichts passiert|stillstand|stand still|ruhte'),
  started: words('start|began|begin|begun|kick-?off|kicked off|begonnen|begann|beginn|angefangen|gestartet|losgegangen|fing'),
} as const;
