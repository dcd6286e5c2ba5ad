import type { SeedGroup, SeedUser } from '../jira/seed';

/** What somebody does in a project. Hand-offs happen between these. */
export type Role =
  | 'data'
  | 'engineering'
  | 'support operations'
  | 'QA'
  | 'enablement'
  | 'security'
  | 'lead'
  | 'sponsor'
  | 'finance'
  | 'legal'
  | 'operations';

export interface Person extends SeedUser {
  readonly role: Role;
  readonly title: string;
}

const BERLIN = 'Europe/Berlin';

function person(accountId: string, displayName: string, role: Role, title: string, more: Partial<SeedUser> = {}): Person {
  const emailAddress = `${displayName
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(' ', '.')}@example.com`;
  return { accountId, displayName, role, title, timeZone: BERLIN, locale: 'en_GB', emailAddress, ...more };
}

/** The people of the demo company. Names are invented. */
export const cast = {
  miriam: person('712020:miriam-okafor', 'Miriam Okafor', 'lead', 'Delivery lead'),
  jonas: person('712020:jonas-brandt', 'Jonas Brandt', 'data', 'Data scientist', { locale: 'de_DE' }),
  daniel: person('712020:daniel-mercer', 'Daniel Mercer', 'data', 'Data engineer, left in April', { active: false }),
  tomasz: person('712020:tomasz-wieczorek', 'Tomasz Wieczorek', 'engineering', 'Engineer'),
  priya: person('712020:priya-raghunathan', 'Priya Raghunathan', 'engineering', 'Engineer', { timeZone: 'Asia/Kolkata' }),
  hannah: person('712020:hannah-lindqvist', 'Hannah Lindqvist', 'support operations', 'Support operations lead'),
  luis: person('712020:luis-ferreira', 'Luis Ferreira', 'support operations', 'Support agent'),
  amina: person('712020:amina-haddad', 'Amina Haddad', 'support operations', 'Support agent'),
  kateryna: person('712020:kateryna-shevchuk', 'Kateryna Shevchuk', 'support operations', 'Support agent'),
  ewa: person('712020:ewa-dabrowska', 'Ewa Dąbrowska', 'QA', 'Quality engineer'),
  noah: person('712020:noah-bergmann', 'Noah Bergmann', 'enablement', 'Enablement and training', { locale: 'de_DE' }),
  rosa: person('712020:rosa-delgado', 'Rosa Delgado', 'security', 'Security and privacy'),
  charles: person('712020:charles-whitfield', 'Charles Whitfield', 'sponsor', 'Executive sponsor', {
    timeZone: 'America/New_York',
    locale: 'en_US',
  }),
  ingrid: person('712020:ingrid-solheim', 'Ingrid Solheim', 'operations', 'Operations lead, owns the post-mortem process', {
    siteAdmin: true,
  }),
  karim: person('712020:karim-benali', 'Karim Benali', 'legal', 'Legal counsel'),
  sofia: person('712020:sofia-marchetti', 'Sofia Marchetti', 'finance', 'Finance analyst'),
} as const satisfies Record<string, Person>;

export type Name = keyof typeof cast;

export const everybody: readonly Person[] = Object.values(cast);

/** Sofia is in no group that may see the support triage pilot. */
export const groups: readonly SeedGroup[] = [
  group('jira-administrators', ['ingrid']),
  group('support-triage-team', [
    'miriam',
    'jonas',
    'daniel',
    'tomasz',
    'priya',
    'hannah',
    'luis',
    'amina',
    'kateryna',
    'ewa',
    'noah',
    'rosa',
    'charles',
    'ingrid',
  ]),
  group('finance-team', ['sofia', 'miriam', 'tomasz', 'priya', 'ewa', 'ingrid', 'noah', 'rosa']),
  group('legal-team', ['karim', 'miriam', 'jonas', 'priya', 'ewa', 'rosa', 'charles', 'ingrid', 'noah', 'hannah', 'tomasz']),
];

function group(name: string, members: readonly Name[]): SeedGroup {
  return { name, members: members.map((member) => cast[member].accountId) };
}
