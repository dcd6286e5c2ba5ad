import { at, listAt, textAt } from '../site/read';
import { ask } from '../site/request';

/** A gadget of the app as it stands on the dashboard. */
export interface Gadget {
  readonly id: string;
  readonly moduleKey: string;
  /** False for one whose settings nobody has saved yet. */
  readonly isSetUp: boolean;
}

export interface DashboardShown {
  readonly name: string;
  readonly gadgets: readonly Gadget[];
}

function gadgetFrom(raw: unknown): Gadget {
  const configuration = at(raw, 'configuration');
  return {
    id: textAt(raw, 'id') ?? '',
    moduleKey: textAt(raw, 'moduleKey') ?? '',
    isSetUp: typeof configuration === 'object' && configuration !== null,
  };
}

export async function readDashboard(): Promise<DashboardShown> {
  const answer = await ask('GET', '/_site/dashboard');
  return { name: textAt(answer, 'name') ?? 'Dashboard', gadgets: listAt(answer, 'gadgets').map(gadgetFrom) };
}

export async function addGadget(moduleKey: string): Promise<Gadget> {
  return gadgetFrom(await ask('POST', '/_site/dashboard/gadgets', { moduleKey }));
}

const pathOf = (id: string) => `/_site/dashboard/gadgets/${encodeURIComponent(id)}`;

export async function configureGadget(id: string, configuration: unknown): Promise<void> {
  await ask('PUT', pathOf(id), { configuration });
}

export async function removeGadget(id: string): Promise<void> {
  await ask('DELETE', pathOf(id));
}
