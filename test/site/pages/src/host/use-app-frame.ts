import { type RefObject, useEffect } from 'react';
import { openChannel } from '../../../frame/channel';
import { type HostPage, hostFor } from './commands';

/** The flags of Forge's own sandbox for Custom UI. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads allow-pointer-lock';

/** Lets an app's frame speak with the product page for as long as it is shown; messages of any other window are ignored. */
export function useAppFrame(frame: RefObject<HTMLIFrameElement>, page: HostPage): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const origin = new URL(page.opened.frameUrl, page.origin).origin;
    const host = hostFor(page);
    const channel = openChannel(
      (packet) => element.contentWindow?.postMessage(packet, origin),
      (command, payload) => host.answer(command, payload),
    );
    const receive = (event: MessageEvent): void => {
      if (event.source === element.contentWindow && event.origin === origin) channel.receive(event.data);
    };
    window.addEventListener('message', receive);
    // The frame is loaded only now, so that none of its calls can be missed.
    element.src = page.opened.frameUrl;
    return () => {
      window.removeEventListener('message', receive);
      host.leave();
      channel.close('The page of the app has been left.');
    };
  }, [frame, page]);
}
