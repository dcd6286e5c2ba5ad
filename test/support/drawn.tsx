import { renderToStaticMarkup } from 'react-dom/server';
import { type Surroundings, SurroundingsProvider } from '../../static/shared/src/components/surroundings';
import { voiceFor } from '../../static/shared/src/words/voice';
import { at } from './story';

/** Where a part of the page stands in these tests: a viewer in UTC who reads English, on 20 August 2026. */
export const surroundings: Surroundings = {
  voice: voiceFor('en-GB', 'UTC', at('2026-08-20T09:00:00Z')),
  people: { nameOf: (id) => `${id} by name`, ask: () => {}, subscribe: () => () => {}, learnt: () => 0 },
  issueUrl: (issue) => `/browse/${issue}`,
  searchUrl: () => null,
  jqlUrl: (jql) => `/issues/?jql=${encodeURIComponent(jql)}`,
  showIssues: () => {},
};

/** What a part of the page draws at first, as markup, with plain spaces. */
export const drawn = (part: JSX.Element): string =>
  renderToStaticMarkup(<SurroundingsProvider value={surroundings}>{part}</SurroundingsProvider>).replaceAll('\u00a0', ' ');
