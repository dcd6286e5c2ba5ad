import type { TrustLevel } from '#domain/evidence/trust/trust-report';

// Apart from what claims are called, because the first view of the page says how sure a fact is and names no claim.

/** How sure something is, as it is called wherever it is shown. */
export const levelName: Readonly<Record<TrustLevel, string>> = { sure: 'Sure', fair: 'Fairly sure', hint: 'A hint only' };

/** The same within a line: `fairly sure`. */
export const levelInLine = (level: TrustLevel): string => levelName[level].toLowerCase();
