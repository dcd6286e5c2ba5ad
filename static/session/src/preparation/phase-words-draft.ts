/** The prompts of a phase as they are edited: one a line. */
export const linesOf = (prompts: readonly string[]): string => prompts.join('\n');

/** What a team has written over the product's words; null where it says nothing else. */
export const ownWord = (text: string, product: string): string | null =>
  text.trim() === '' || text.trim() === product.trim() ? null : text.trim();

/** Prompts from their lines; null where they are the product's. No line at all is no prompts, which a team may want. */
export function promptsOf(text: string, product: readonly string[]): readonly string[] | null {
  const prompts = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return linesOf(prompts) === linesOf(product) ? null : prompts;
}
