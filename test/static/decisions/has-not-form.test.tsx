import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { HasNotForm } from '../../../static/project/src/proof/has-not-form';
import { drawn } from '../../support/drawn';

const unasked = () => Promise.reject(new Error('not asked for'));
const form = (before: string) =>
  drawn(<HasNotForm project="OPS" before={before} tell={unasked} home="home" onClose={() => {}} />);

/** The opening tag of the button that sends it, and what stands in it. */
const sending = (before: string): string =>
  form(before)
    .match(/<button[^>]*>(?:(?!<\/button>).)*/g)
    ?.find((one) => one.includes('It has not')) ?? 'disabled: there is none';

describe('A project that has not got what was decided', () => {
  it('can be given one sentence on what is there instead, which may be left out (S1-56)', () => {
    const written = form('The old form');
    expect(written.replace(/<[^>]*>/g, ' ')).toMatch(
      /What did you find there instead\? One sentence helps, and may be left out .*The old form/,
    );
    expect(written).toContain('aria-label="Has not: OPS"');
    for (const sentence of ['The old form', '', '  ']) expect(sending(sentence)).not.toContain('disabled');
    expect(sending('x'.repeat(301))).toContain('disabled');
  });
});
