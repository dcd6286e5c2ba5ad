import { useSay } from '../../../shared/src/say/use-say';
import { LeadOut } from './lead-out';

/** The way to the post-mortem in Jira. */
export function OpenInJira({ address }: { readonly address: string }) {
  const say = useSay();
  return <LeadOut address={address}>{say('door.openInJira')}</LeadOut>;
}
