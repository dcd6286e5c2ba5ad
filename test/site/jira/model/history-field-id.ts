import type { RawItem } from './raw-issue';
import type { SiteData } from './site-data';

/** What history lines call the system's fields, where that is not the field's id. Old servers spell some in several ways. */
const BY_HISTORY_NAME: Readonly<Record<string, string>> = {
  'fix version': 'fixVersions',
  version: 'versions',
  component: 'components',
  'issue type': 'issuetype',
  type: 'issuetype',
  project: 'project',
  key: 'issuekey',
  link: 'issuelinks',
  parent: 'parent',
  issueparentassociation: 'parent',
  comment: 'comment',
  attachment: 'attachment',
};

/** Tells the id of the field that a history line is about, also where the line itself does not say; null where it cannot be told. */
export function historyFieldIds(data: SiteData): (item: RawItem) => string | null {
  // A name that several fields bear tells none of them.
  const custom = new Map<string, string | null>();
  for (const field of data.customFields.all()) custom.set(field.name, custom.has(field.name) ? null : field.id);
  return (item) => {
    if (item.fieldId !== undefined) return item.fieldId;
    if (item.fieldtype === 'custom') return custom.get(item.field) ?? null;
    const name = item.field.toLowerCase();
    return BY_HISTORY_NAME[name] ?? name;
  };
}
