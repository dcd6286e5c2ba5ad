import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import ThemeIcon from '@atlaskit/icon/core/theme';
import type { ColorMode } from '../../../frame/theme-state';
import { raiseFlag } from '../site/flag-store';
import { ask, nameAction, sentenceOf } from '../site/request';
import { useSite } from '../site/state';
import { showColorMode } from '../site/theme-store';

const MODES: readonly { mode: ColorMode; text: string }[] = [
  { mode: 'light', text: 'Light' },
  { mode: 'dark', text: 'Dark' },
  { mode: 'auto', text: 'Match browser' },
];

export function ThemeMenu() {
  const { state, again } = useSite();
  const choose = async (colorMode: ColorMode): Promise<void> => {
    nameAction(`Switch the theme to ${colorMode}`);
    await showColorMode(colorMode);
    try {
      await ask('POST', '/_site/theme', { colorMode });
      again();
    } catch (error) {
      raiseFlag({
        id: 'theme',
        title: 'The theme could not be kept',
        description: sentenceOf(error),
        look: 'error',
        bold: false,
        autoDismiss: true,
        actions: [],
      });
    }
  };
  return (
    <DropdownMenu
      shouldRenderToParent
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton {...props} ref={triggerRef} icon={ThemeIcon} label="Theme" appearance="subtle" />
      )}
    >
      <DropdownItemRadioGroup id="theme" title="Theme">
        {MODES.map(({ mode, text }) => (
          <DropdownItemRadio key={mode} id={mode} isSelected={state.colorMode === mode} onClick={() => void choose(mode)}>
            {text}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
    </DropdownMenu>
  );
}
