import type { IssueKey } from '#domain/history/issue-key';
import type { Voice } from '../words/voice';
import type { People, Surroundings } from './surroundings';

/** Longer addresses are cut off by servers on the way. */
export const LONGEST_ADDRESS = 1900;

/** The links and services that every part of the page uses. */
export function surroundingsFor(siteUrl: string, voice: Voice, people: People, showIssues: (id: string) => void): Surroundings {
  const site = siteUrl.replace(/\/$/, '');
  return {
    voice,
    people,
    showIssues,
    issueUrl: (key) => `${site}/browse/${encodeURIComponent(key)}`,
    searchUrl: (keys) => searchUrl(site, keys),
    jqlUrl: (jql) => `${site}/issues/?jql=${encodeURIComponent(jql)}`,
  };
}

/** Jira's issue search over these keys; null where there are none, or too many for an address. */
export function searchUrl(site: string, keys: readonly IssueKey[]): string | null {
  if (keys.length === 0 || keys.length > 200) return null;
  const url = `${site}/issues/?jql=${encodeURIComponent(`key in (${keys.join(', ')})`)}`;
  return url.length > LONGEST_ADDRESS ? null : url;
}
