import { useMemo, useRef } from 'react';
import { goTo } from '../route/browser-history';
import { appPath } from '../route/route';
import { lowerFlag, raiseFlag } from '../site/flag-store';
import { projectPages, useSite } from '../site/state';
import { currentColorMode, onColorMode } from '../site/theme-store';
import type { AppAddress } from './app-address';
import type { HostPage } from './commands';
import type { OpenedModule } from './opened-module';
import { platformDoor } from './platform-door';

/** What differs between the places where an app is shown. */
export interface HostPlace extends Pick<HostPage, 'submit' | 'close' | 'resize' | 'draw'> {
  readonly address: AppAddress | null;
  /** Null outside of a project. */
  readonly projectKey: string | null;
  refresh(): void;
}

/** The page around an app. It stays the same for as long as the module does, though what is done may change with each drawing. */
export function useHostPage(opened: OpenedModule, place: HostPlace): HostPage {
  const { state } = useSite();
  const now = useRef({ place, state });
  now.current = { place, state };
  const { address } = place;
  // What a place can do never changes; how it does it may.
  const takes = place.submit !== undefined;
  const closes = place.close !== undefined;
  const resizes = place.resize !== undefined;
  const draws = place.draw !== undefined;
  return useMemo<HostPage>(
    () => ({
      opened,
      origin: window.location.origin,
      door: platformDoor(opened.contextToken),
      address,
      colorMode: currentColorMode,
      onColorMode,
      raiseFlag,
      lowerFlag,
      setTitle: (text) => {
        document.title = text;
      },
      modulePath: (moduleKey, key) => modulePath(now.current, moduleKey, key),
      goTo: (path) => goTo(path),
      leave: (url, tab) => void window.open(url.href, tab === 'same-tab' ? '_self' : '_blank', 'noopener'),
      refresh: () => now.current.place.refresh(),
      reload: () => window.location.reload(),
      ...(takes ? { submit: (payload) => now.current.place.submit?.(payload) } : {}),
      ...(closes ? { close: () => now.current.place.close?.() } : {}),
      ...(resizes ? { resize: (height) => now.current.place.resize?.(height) } : {}),
      ...(draws ? { draw: (doc) => now.current.place.draw?.(doc) } : {}),
    }),
    [opened, address, takes, closes, resizes, draws],
  );
}

function modulePath(
  { place, state }: { place: HostPlace; state: ReturnType<typeof useSite>['state'] },
  moduleKey: string,
  key: string | undefined,
): string {
  const index = projectPages(state).findIndex((module) => module.key === moduleKey);
  if (index < 0) throw new Error(`The app has no project page "${moduleKey}".`);
  const projectKey = key ?? place.projectKey;
  if (projectKey === null) throw new Error(`The navigation target "${moduleKey}" needs "projectKey" here.`);
  return appPath(projectKey, state.app, index === 0 ? null : moduleKey);
}
