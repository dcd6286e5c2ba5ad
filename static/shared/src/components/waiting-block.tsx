import Skeleton from '@atlaskit/skeleton';

/** Holds the place of what is being read, in its final height, so that nothing jumps when it comes. */
export function WaitingBlock({ height, width = '100%' }: { readonly height: number; readonly width?: number | string }) {
  return <Skeleton height={height} width={width} isShimmering />;
}
