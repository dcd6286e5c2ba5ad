import type { SessionCommand } from '#domain/session/command';

/** What somebody had typed into a command that was not taken; null where nothing was typed. Nothing typed is ever lost. */
export function refusedText(command: SessionCommand): string | null {
  if (command.kind === 'move-on') return command.skip;
  if (command.kind !== 'write') return null;
  const { draft } = command;
  const texts = Object.entries(draft)
    .filter(([field]) => TYPED.has(field))
    .flatMap(([, value]) => (typeof value === 'string' ? [value] : Array.isArray(value) ? linkTexts(value) : []))
    .filter((text) => text.trim() !== '');
  return texts.length === 0 ? null : texts.join('\n');
}

/** The fields of items in which people write. */
const TYPED = new Set(['text', 'name', 'context', 'missing', 'what', 'moment', 'whereElse', 'implications', 'done', 'links']);

const linkTexts = (links: readonly unknown[]): string[] =>
  links.flatMap((link) =>
    typeof link === 'object' && link !== null && 'text' in link && typeof link.text === 'string' ? [link.text] : [],
  );
