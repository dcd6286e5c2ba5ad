import { isShape } from '#domain/history/json-shape';

/** Where the site is, as the platform says with each call, without a slash at the end; null where it does not say. */
export function siteUrlIn(context: unknown): string | null {
  const url = isShape(context) ? context.siteUrl : null;
  return typeof url === 'string' && /^https?:\/\/[^\s/]+\/?$/.test(url) ? url.replace(/\/$/, '') : null;
}
