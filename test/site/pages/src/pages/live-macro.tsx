import Spinner from '@atlaskit/spinner';
import { type ReactNode, useCallback, useState } from 'react';
import { macroAt } from '../confluence/macro-node';
import { InlineFrame } from '../host/inline-frame';
import { type ModuleRequest, openModule } from '../host/opened-module';
import { UiKitFrame } from '../host/ui-kit-frame';
import { Failure } from '../parts/failure';
import { LiveMacros } from '../parts/macro-box';
import { useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';

/** The app's macros in the text of a page that is read. */
export function MacrosOfPage({ pageId, children }: { pageId: string; children: ReactNode }) {
  const { state } = useSite();
  const show = useCallback(
    (node: unknown) => {
      const macro = macroAt(node, state);
      if (!macro) return null;
      const { module, localId } = macro;
      return <LiveMacro key={localId} title={module.title} request={{ moduleKey: module.key, pageId, localId }} />;
    },
    [state, pageId],
  );
  return <LiveMacros.Provider value={show}>{children}</LiveMacros.Provider>;
}

interface Props {
  title: string;
  request: ModuleRequest;
  /** Takes what the app submits, where this is its settings. */
  submit?(payload: unknown): void;
  close?(): void;
}

/** A macro, or its settings, opened for the person who looks. */
export function LiveMacro({ title, request, submit, close }: Props) {
  const [turn, setTurn] = useState(0);
  const { value: opened, error, again } = useAnswer(`${JSON.stringify(request)} ${turn}`, () => openModule(request));
  if (error !== null) return <Failure title={`${title} could not be opened`} error={error} again={again} />;
  if (!opened) return <Spinner label={`Opening ${title}`} />;
  const given = {
    opened,
    title,
    onRefresh: () => setTurn((old) => old + 1),
    ...(submit ? { submit } : {}),
    ...(close ? { close } : {}),
  };
  return opened.native ? <UiKitFrame key={turn} {...given} /> : <InlineFrame key={turn} {...given} />;
}
