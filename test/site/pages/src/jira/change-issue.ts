import { at, listAt, textAt } from '../site/read';
import { ask, nameAction } from '../site/request';
import { type Status, statusFrom } from './issue-row';

export interface Transition {
  readonly id: string;
  readonly name: string;
  readonly to: Status;
}

const issue = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;

export async function readTransitions(key: string): Promise<readonly Transition[]> {
  const answer = await ask('GET', `${issue(key)}/transitions`);
  return listAt(answer, 'transitions').map((raw) => ({
    id: textAt(raw, 'id') ?? '',
    name: textAt(raw, 'name') ?? '',
    to: statusFrom(at(raw, 'to')),
  }));
}

export async function transition(key: string, chosen: Transition): Promise<void> {
  nameAction(`Move ${key} to ${chosen.to.name}`);
  await ask('POST', `${issue(key)}/transitions`, { transition: { id: chosen.id } });
}

/** Writes fields in the shapes that Jira's edit takes; null clears one. */
export async function changeFields(key: string, what: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  nameAction(`Change ${what} of ${key}`);
  await ask('PUT', issue(key), { fields });
}

/** @param typed an effort as Jira takes it, for example `3d 4h` */
export function changeEstimate(key: string, typed: string): Promise<void> {
  return changeFields(key, 'the estimate', { timetracking: { originalEstimate: typed.trim() } });
}

export function changeDue(key: string, day: string): Promise<void> {
  return changeFields(key, 'the due date', { duedate: day === '' ? null : day });
}

export function changeAssignee(key: string, accountId: string | null): Promise<void> {
  return changeFields(key, 'the assignee', { assignee: accountId === null ? null : { accountId } });
}

export function changeFlag(key: string, field: string, flagged: boolean): Promise<void> {
  return changeFields(key, 'the flag', { [field]: flagged ? [{ value: 'Impediment' }] : null });
}
