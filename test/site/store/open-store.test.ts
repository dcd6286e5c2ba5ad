import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from './open-store';

const folders: string[] = [];
const someFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-store-'));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the store of the local site', () => {
  it('keeps entries by table and gives them back in the order of their keys', () => {
    const { keep, close } = openStore({ folder: null });
    keep.put('issue', 'b', '2');
    keep.putMany('issue', [
      ['c', '3'],
      ['a', '1'],
    ]);
    keep.put('user', 'a', '{}');
    keep.delete('issue', 'c');
    keep.delete('issue', 'never there');
    expect([...keep.all('issue')]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect([...keep.all('nothing here')]).toEqual([]);
    close();
  });

  it('writes all of many entries or none', () => {
    const { keep, close } = openStore({ folder: null });
    function* broken(): Generator<[string, string]> {
      yield ['a', '1'];
      throw new Error('the file ended');
    }
    expect(() => keep.putMany('issue', broken())).toThrow('the file ended');
    expect([...keep.all('issue')]).toEqual([]);
    close();
  });

  it('has everything again after a restart, and nothing after a fresh start', () => {
    const folder = someFolder();
    const first = openStore({ folder });
    expect(first.fresh).toBe(true);
    first.keep.put('issue', 'a', '1');
    first.putSetting('clock', '42');
    first.close();

    const second = openStore({ folder });
    expect(second.fresh).toBe(false);
    expect([...second.keep.all('issue')]).toEqual([['a', '1']]);
    expect(second.setting('clock')).toBe('42');
    second.close();

    const third = openStore({ folder, startAnew: true });
    expect(third.fresh).toBe(true);
    expect([...third.keep.all('issue')]).toEqual([]);
    third.close();
  });

  it('refuses data of another version and says what to do', () => {
    const folder = someFolder();
    const first = openStore({ folder });
    first.putSetting('schema', '999');
    first.close();
    expect(() => openStore({ folder })).toThrow('--fresh');
  });
});
