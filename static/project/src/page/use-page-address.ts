import { useCallback, useEffect, useState } from 'react';
import type { Address } from '../../../shared/src/bridge/address';
import { addressSearch, type PageAddress, parseAddress } from './page-address';

/** The page's address as state: changing it makes an entry that "back" undoes. */
export function usePageAddress(address: Address): readonly [PageAddress, (change: Partial<PageAddress>) => void] {
  const [shown, setShown] = useState(() => parseAddress(address.read()));
  useEffect(
    () =>
      address.onChange((query) => {
        const next = parseAddress(query);
        setShown((now) => (addressSearch(next) === addressSearch(now) ? now : next));
      }),
    [address],
  );
  const change = useCallback(
    (part: Partial<PageAddress>) => {
      const next = { ...shown, ...part };
      setShown(next);
      address.write(new URLSearchParams(addressSearch(next)));
    },
    [shown, address],
  );
  return [shown, change];
}
