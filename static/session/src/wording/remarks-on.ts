import { languageOf } from '#domain/framework/language';
import type { Remark, WordingField } from '#domain/language/remark';

export interface Written {
  readonly text: string;
  readonly field: WordingField;
  /** Display names of the people in the room. */
  readonly people: readonly string[];
  /** Of the viewer: for a text that does not tell its language. */
  readonly locale: string;
}

/** The remarks on a text. The rules come when somebody first writes; the text goes nowhere. */
export async function remarksOn({ text, field, people, locale }: Written): Promise<readonly Remark[]> {
  if (text.trim() === '') return [];
  const [{ checkWording }, { languageOfText }] = await Promise.all([
    import('#domain/language/check-wording'),
    import('#domain/language/text-language'),
  ]);
  return checkWording(text, languageOfText(text, languageOf(locale)), { people, field });
}
