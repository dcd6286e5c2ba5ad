import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MacroConfig } from '#contract/macro';
import { parsePageStanding, type SettlePlace } from '#contract/session-places';
import type { PageStanding } from '#domain/session/page-standing';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { inReadersWords } from '../../../shared/src/say/in-readers-words';
import { useSay } from '../../../shared/src/say/use-say';
import type { MacroSettings } from '../room/macro-context';
import { OpenRoom } from '../room/open-room';
import { CopiedPage } from './copied-page';
import { NotInvited } from './not-invited';

interface MacroDoorProps {
  readonly invoke: InvokeApp;
  readonly settings: MacroSettings;
}

/** The macro on a page: what there is to do before it can show a session, or the session. */
export function MacroDoor({ invoke, settings }: MacroDoorProps) {
  const say = useSay();
  const asked = useMemo(() => inReadersWords(invoke, say), [invoke, say]);
  if (settings.kind === 'not-set') return <EmptyNote title={say('door.notSet.title')}>{say('door.notSet')}</EmptyNote>;
  if (settings.kind === 'other-version')
    return <EmptyNote title={say('door.otherVersion.title')}>{say('door.otherVersion')}</EmptyNote>;
  return <SetDoor invoke={asked} config={settings.config} />;
}

type Standing = PageStanding | { readonly kind: 'asking' } | { readonly kind: 'unread'; readonly problem: string };

function SetDoor({ invoke, config }: { readonly invoke: InvokeApp; readonly config: MacroConfig }) {
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' });
  const { postMortemId, agenda } = config;
  const settle = useCallback(
    (answer: Promise<PageStanding>) =>
      answer.then(setStanding, (failure: unknown) =>
        setStanding({ kind: 'unread', problem: failure instanceof Error ? failure.message : String(failure) }),
      ),
    [],
  );
  const ask = useCallback(() => {
    setStanding({ kind: 'asking' });
    void settle(callApp(invoke, 'session.place', { postMortemId, agenda }, parsePageStanding));
  }, [invoke, postMortemId, agenda, settle]);
  useEffect(ask, [ask]);
  const bind = (how: { readonly how: 'share' | 'instead' } | { readonly how: 'anew'; readonly title: string }) => {
    const asked: SettlePlace =
      how.how === 'anew' ? { postMortemId, agenda, ...how, id: crypto.randomUUID() } : { postMortemId, agenda, ...how };
    void settle(callApp(invoke, 'session.bind', asked, parsePageStanding));
  };
  return <DoorStanding standing={standing} invoke={invoke} onAsk={ask} onBind={bind} />;
}

interface DoorStandingProps {
  readonly standing: Standing;
  readonly invoke: InvokeApp;
  readonly onAsk: () => void;
  readonly onBind: (how: { readonly how: 'share' | 'instead' } | { readonly how: 'anew'; readonly title: string }) => void;
}

/** What the macro shows, by its page and by who looks. */
export function DoorStanding({ standing, invoke, onAsk, onBind }: DoorStandingProps) {
  const say = useSay();
  switch (standing.kind) {
    case 'asking':
      return <WaitingBlock height={480} />;
    case 'here':
      return <OpenedRoom invoke={invoke} postMortemId={standing.postMortemId} />;
    case 'copied':
      return <CopiedPage title={standing.title} mayOpen={standing.mayOpen} onBind={onBind} />;
    case 'other-here':
      return (
        <EmptyNote title={say('door.otherHere.title')}>
          {say('door.otherHere', { title: standing.title })}{' '}
          <PlainButton appearance="link" onClick={() => onBind({ how: 'instead' })}>
            {say('door.otherHere.use')}
          </PlainButton>
        </EmptyNote>
      );
    case 'not-yours':
      return <NotInvited ask={standing.ask} />;
    case 'gone':
      return <EmptyNote title={say('door.gone.title')}>{say('door.gone')}</EmptyNote>;
    case 'unread':
      return (
        <EmptyNote title={say('door.unread.title')}>
          {standing.problem}{' '}
          <PlainButton appearance="link" onClick={onAsk}>
            {say('room.tryAgain')}
          </PlainButton>
        </EmptyNote>
      );
  }
}

/** The meeting, or its follow-up. */
function OpenedRoom({ invoke, postMortemId }: { readonly invoke: InvokeApp; readonly postMortemId: string }) {
  const [number, setNumber] = useState<1 | 2>(1);
  return (
    <OpenRoom
      key={`${postMortemId} ${number}`}
      invoke={invoke}
      postMortemId={postMortemId}
      number={number}
      host="confluence"
      ask={null}
      onGoTo={setNumber}
    />
  );
}
