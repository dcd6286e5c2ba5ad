import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const textsOf = (locale: string) => JSON.parse(read(`src/locales/${locale}.json`)) as Record<string, string>;

const english = textsOf('en-US');
const german = textsOf('de-DE');
const keys = Object.keys(english);
const gapsOf = (text: string | undefined) => [...new Set(text?.match(/\{[^}]*\}/g) ?? [])].sort();
const all = [...Object.entries(english), ...Object.entries(german)];

/** Sources of what people see, and the manifest, which names the titles of its modules. */
const sources = ['static', 'src']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, String(name))))
  .filter((name) => /\.tsx?$/.test(name) && !/(^|\/)(build|node_modules)\//.test(name))
  .map(read)
  .concat(read('manifest.yml'));
/** Keys as they are written: `say('sorting.left', ...)`. */
const literals = new Set(sources.flatMap((text) => [...text.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map(([, key]) => key)));
/** Keys put together out of ids, `decisions.changes.${kind}`: each gap stands for one part between two dots. */
const patterns = sources.flatMap((text) =>
  [...text.matchAll(/`([\w-]+\.[\w.-]*(?:\$\{[^`{}]*\}[\w.-]*)+)`/g)].map(
    ([, made]) => new RegExp(`^${(made as string).replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  ),
);
const stemOf = (key: string) => key.replace(/\.(one|other)$/, '');

describe('The texts of the screens', () => {
  it('are the same ones in both languages', () => {
    expect(Object.keys(german).sort()).toEqual([...keys].sort());
  });

  it('have the same gaps in both languages', () => {
    // "One card" needs no number: what may be left out is the number of a single thing.
    const needed = (key: string, text: string | undefined) =>
      gapsOf(text).filter((gap) => !(key.endsWith('.one') && gap === '{n}'));
    const differing = keys.filter((key) => needed(key, english[key]).join() !== needed(key, german[key]).join());
    expect(differing).toEqual([]);
  });

  it('have gaps that can be filled', () => {
    expect(all.filter(([, text]) => gapsOf(text).some((gap) => !/^\{\w+\}$/.test(gap)))).toEqual([]);
  });

  it('come in two numbers or in none', () => {
    const halves = keys.filter((key) => /\.(one|other)$/.test(key));
    for (const key of halves) {
      expect(keys, key).toContain(`${stemOf(key)}.one`);
      expect(keys, key).toContain(`${stemOf(key)}.other`);
      expect(keys, key).not.toContain(stemOf(key));
    }
  });

  it('are all used', () => {
    const unused = keys.filter((key) => {
      const stem = stemOf(key);
      return !literals.has(stem) && !literals.has(key) && !patterns.some((pattern) => pattern.test(stem));
    });
    expect(unused).toEqual([]);
  });

  it('are not empty, not shouted, and not torn from what they stand beside', () => {
    expect(all.filter(([, text]) => text.trim() === '' || text !== text.trim() || text.includes('!'))).toEqual([]);
  });

  it('use the quotation marks and the dashes of their language', () => {
    expect(all.filter(([, text]) => /"|\w'\w| - /.test(text))).toEqual([]);
    expect(Object.entries(german).filter(([, text]) => /[“”]/.test(text) && !text.includes('„'))).toEqual([]);
  });

  it('speak to a team and not to a customer, in German', () => {
    expect(Object.entries(german).filter(([, text]) => /\b(Ihre?[mnrs]?|Ihnen)\b/.test(text.replace(/^\w+/, '')))).toEqual([]);
  });

  it('keep to the words that the framework has in German', () => {
    const otherWords =
      /\bBedingung|Abschlussrunde|Meeting|Workshop|Feedback|Learning|Bucket|Facilitator|Action|\bKanten?\b|Maßnahme|Retro\b/;
    expect(Object.entries(german).filter(([, text]) => otherWords.test(text))).toEqual([]);
  });

  it('are the files that the manifest gives to the platform', () => {
    const { translations } = parse(read('manifest.yml')) as {
      translations: { resources: { key: string; path: string }[]; fallback: unknown };
    };
    expect(translations.resources).toEqual(['en-US', 'de-DE'].map((key) => ({ key, path: `src/locales/${key}.json` })));
    expect(translations.fallback).toEqual({ default: 'en-US' });
  });
});
