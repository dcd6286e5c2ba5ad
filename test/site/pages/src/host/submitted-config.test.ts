import { describe, expect, test } from 'vitest';
import { submittedConfig } from './submitted-config';

describe('what the settings of a macro submit', () => {
  test('is kept as it is: texts, numbers, truths, lists and objects', () => {
    const config = { shape: 1, a: 'b', list: ['x'], inner: { deep: true } };
    expect(submittedConfig({ config })).toEqual({ config, keepEditing: false });
    expect(submittedConfig({ config: {}, keepEditing: true })).toEqual({ config: {}, keepEditing: true });
  });

  test.each([
    [undefined, 'INVALID_PAYLOAD'],
    [{ config: 'text' }, 'INVALID_PAYLOAD'],
    [{ config: [] }, 'INVALID_PAYLOAD'],
    [{ config: { a: null } }, 'INVALID_CONFIG'],
    [{ config: { a: { b: null } } }, 'INVALID_CONFIG'],
    [{ config: { a: [['nested']] } }, 'INVALID_CONFIG'],
    [{ config: { a: [{ b: [] }] } }, 'INVALID_CONFIG'],
    [{ config: { a: () => 1 } }, 'INVALID_CONFIG'],
    [{ config: { a: Number.NaN } }, 'INVALID_CONFIG'],
    [{ config: {}, body: {} }, 'INVALID_EXTENSION_TYPE'],
  ])('is refused where Confluence would not keep it: %o', (payload, code) => {
    expect(() => submittedConfig(payload)).toThrow(expect.objectContaining({ name: code }));
  });
});
