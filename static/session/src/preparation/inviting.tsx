import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { useSay } from '../../../shared/src/say/use-say';
import { useNameList } from '../room/people-names';
import { inviting, whoCanInvite } from './invitations';
import { InviteForm } from './invite-form';
import type { PartGiven } from './part-props';
import styles from './preparation.module.css';

/** Of the form, in pixels. */
const FORM_HEIGHT = 104;

type InvitingProps = Pick<PartGiven, 'plan' | 'inJira' | 'view' | 'words'>;

/** How people are invited: by whoever may change the post-mortem, here; for everybody else, whom to ask. */
export function Inviting({ plan, inJira, view, words }: InvitingProps) {
  const say = useSay();
  const { postMortem, mayChange } = plan;
  const can = useNameList(postMortem === null ? [] : whoCanInvite(postMortem), (names, n) =>
    say('preparation.andMore', { names, n }),
  );
  if (plan.reading) return <WaitingBlock height={FORM_HEIGHT} />;
  if (!mayChange)
    return (
      <p className={styles.quiet}>{can === '' ? say('preparation.inviting') : say('preparation.inviting.ask', { names: can })}</p>
    );
  const invited = [...(postMortem?.invited ?? []), ...view.people].map(({ accountId }) => accountId);
  return (
    <>
      <InviteForm
        projectKey={inJira?.projectKey ?? null}
        invited={invited}
        words={words}
        disabled={plan.saving}
        onInvite={(person, part) => plan.change(inviting(person, part))}
      />
      {plan.problem !== null && (
        <p className={styles.note} role="alert">
          {say('preparation.notKept', { problem: plan.problem })}
        </p>
      )}
    </>
  );
}
