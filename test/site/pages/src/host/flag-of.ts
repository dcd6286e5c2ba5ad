import type { Flag } from '../site/flag-store';
import { at, listAt, textAt } from '../site/read';

const LOOKS = ['info', 'success', 'warning', 'error'] as const;

/** A flag as an app asks for it: `appearance` makes it bold and wins over `type`. */
export function flagOf(payload: unknown): Flag {
  const id = textAt(payload, 'id');
  if (id === undefined) throw new Error('"id" must be defined in flag options');
  const appearance = LOOKS.find((look) => look === at(payload, 'appearance'));
  const type = LOOKS.find((look) => look === at(payload, 'type'));
  return {
    id,
    title: textAt(payload, 'title') ?? '',
    description: textAt(payload, 'description'),
    look: appearance ?? type ?? 'info',
    bold: appearance !== undefined,
    autoDismiss: at(payload, 'isAutoDismiss') === true,
    actions: listAt(payload, 'actions').flatMap((action) => {
      const onClick = at(action, 'onClick');
      return typeof onClick === 'function' ? [{ text: textAt(action, 'text') ?? '', run: () => void onClick() }] : [];
    }),
  };
}
