import type { Manifest } from '../forge/manifest/manifest';
import { dataFile, readStatic, type StaticFile } from './static-folder';

const INFO = 'i18n-info.json';

/** What `@forge/bridge` fetches beside a page: which languages there are, and the texts of one. Null for what is not there. */
export async function localeFile({ translations }: Manifest, appFolder: string, name: string): Promise<StaticFile | null> {
  if (translations === null) return null;
  const { files, fallback } = translations;
  // The titles of modules are said by the site itself, so that none is looked up here.
  if (name === INFO) return dataFile({ translations: {}, config: { locales: [...files.keys()].sort(), fallback } });
  const path = files.get(name.replace(/\.json$/, ''));
  return path === undefined ? null : readStatic(appFolder, path);
}
