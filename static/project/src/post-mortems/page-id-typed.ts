/** The id of a Confluence page from what somebody typed: an id, or the page's address. Null for nothing; `unreadable` for anything else. */
export function pageIdTyped(text: string): string | null | 'unreadable' {
  const typed = text.trim();
  if (typed === '') return null;
  if (/^\d{1,20}$/.test(typed)) return typed;
  return (
    /\/pages\/(?:edit(?:-v2)?\/)?(\d{1,20})(?:[/?#]|$)/.exec(typed)?.[1] ??
    /[?&]pageId=(\d{1,20})/.exec(typed)?.[1] ??
    'unreadable'
  );
}
