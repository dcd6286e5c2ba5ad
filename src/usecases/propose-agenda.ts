import { productAgenda } from '#domain/framework/agendas';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { AgendaId } from '#domain/session/agenda';
import { firstSession } from '#domain/session/first-session';
import type { KeptRecord } from '#ports/record-store';
import type { Sessions } from './into-session';

/** Begins the first session with the agenda that was chosen for it, unless something has happened in it already. */
export async function proposeAgenda(
  { sessions }: Pick<Sessions, 'sessions'>,
  { id, value }: KeptRecord<PostMortem>,
  chosen: AgendaId,
): Promise<void> {
  const first = firstSession(id, value);
  if (first.agenda.from === chosen || (await sessions.read(first.id, null)) !== null) return;
  const agenda = productAgenda(chosen);
  await sessions.begin({ ...first, agenda, preparation: { ...first.preparation, agenda } }, id);
}
