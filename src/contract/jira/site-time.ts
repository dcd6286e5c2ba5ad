import type { Instant } from '#domain/history/instant';

type Headers = Readonly<Record<string, string>>;

/** The site's clock as the answer tells it (`Date`, whole seconds); null where it does not. */
export function siteTimeIn(headers: Headers): Instant | null {
  return dateIn(headers.date);
}

/**
 * When the site wants to be asked again, in browser time; null where it does not say.
 * `Retry-After` is in seconds or a date by the site's clock, which may be another than the browser's.
 */
export function retryAtIn(headers: Headers, now: Instant): Instant | null {
  const said = headers['retry-after']?.trim();
  if (!said) return null;
  if (/^\d{1,9}(\.\d+)?$/.test(said)) return now + Math.ceil(Number(said) * 1000);
  const until = dateIn(said);
  return until === null ? null : now + Math.max(0, until - (siteTimeIn(headers) ?? now));
}

function dateIn(text: string | undefined): Instant | null {
  const at = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(at) ? null : at;
}
