import { useEffect, useState } from 'react';
import type { Remark } from '#domain/language/remark';
import { dismissedRemarks } from './dismissed-remarks';
import { remarksOn, type Written } from './remarks-on';

/** So long nobody types, in milliseconds, before anything is said: nobody likes to be interrupted. */
const QUIET = 600;

const dismissed = dismissedRemarks(() => localStorage);

interface FirstRemark {
  readonly remark: Remark | null;
  /** Never again in this browser, for these words. */
  readonly dismiss: () => void;
}

/** The first remark on what is being written that nobody has dismissed; null while it is being typed. */
export function useRemark({ text, field, people, locale }: Written): FirstRemark {
  const [read, setRead] = useState<{ readonly text: string; readonly remarks: readonly Remark[] } | null>(null);
  const names = people.join('\n');
  useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      remarksOn({ text, field, people: names.split('\n'), locale }).then(
        (remarks) => left || setRead({ text, remarks }),
        // Without the rules nothing is remarked on; writing goes on.
        () => undefined,
      );
    }, QUIET);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text, field, names, locale]);
  const remark = read?.text === text ? (read.remarks.find((one) => !dismissed.has(text, one)) ?? null) : null;
  return {
    remark,
    dismiss() {
      if (remark === null) return;
      dismissed.add(text, remark);
      setRead((now) => now && { ...now });
    },
  };
}
