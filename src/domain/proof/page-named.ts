/**
 * The id of the page that somebody means: the id itself, or an address with it, as a browser shows it. Null where the text is neither:
 * then it is words of a title.
 */
export function pageIdIn(text: string): string | null {
  const typed = text.trim();
  if (/^\d{1,20}$/.test(typed)) return typed;
  if (!/^https?:\/\//i.test(typed)) return null;
  return (
    /\/pages\/(?:edit-v2\/)?(\d{1,20})(?:[/?#]|$)/.exec(typed)?.[1] ?? /[?&]pageId=(\d{1,20})(?:[&#]|$)/.exec(typed)?.[1] ?? null
  );
}
