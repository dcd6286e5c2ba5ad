import type { Verification, VerificationKind } from '#domain/session/verification';

/** A start for each way to verify: three of the next ones, or a quarter; what the app looks at is yet to be chosen. */
export const BEGIN: { readonly [K in VerificationKind]: Extract<Verification, { kind: K }> } = {
  count: { kind: 'count', count: 3, what: '' },
  period: { kind: 'period', weeks: 12, what: '' },
  query: { kind: 'query', jql: '', expects: 'nothing', since: 'closing' },
  field: { kind: 'field', fieldId: '', fieldName: '', projects: 3 },
  measure: { kind: 'measure', of: 'median-slip', edge: null, project: '', was: null },
  page: { kind: 'page', pageId: '', title: '', holds: '' },
};

/** Whoever looks: people, or the app, which then proposes what to answer. */
export const WAYS = { people: ['count', 'period'], app: ['query', 'field', 'measure', 'page'] } as const satisfies Readonly<
  Record<string, readonly VerificationKind[]>
>;
