import { carryRequest } from './carry-request';

/** Asks Jira over the bridge, as the viewer. @throws Error when it does not answer, or refuses. */
export async function askJira(path: string): Promise<unknown> {
  const carried = await carryRequest({ method: 'GET', path, body: null });
  if (!carried.ok) throw new Error(carried.message);
  if (carried.answer.status !== 200) throw new Error(`Jira answered ${carried.answer.status}`);
  return JSON.parse(carried.answer.text);
}
