import { type ReactNode, useEffect, useRef, useState } from 'react';
import { EmptyNote } from '../../../shared/src/components/empty-note';
import { LatePart } from '../../../shared/src/components/late-part';
import { Section } from '../../../shared/src/components/section';
import { WaitingBlock } from '../../../shared/src/components/waiting-block';

interface NearPartProps {
  readonly id: string;
  readonly title: string;
  /** About what the chapter will take, in pixels. */
  readonly height: number;
  /** Why what it shows could not be worked out; null where it could, or is still on its way. */
  readonly missing: string | null;
  /** Null while what it shows is still being worked out. */
  readonly children: ReactNode | null;
}

/** A chapter is near from a screen away. */
const NEAR = '900px 0px';

/** A chapter that is loaded when it comes near the screen; until then its heading holds the place and can be gone to. */
export function NearPart({ id, title, height, missing, children }: NearPartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null || near) return;
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && setNear(true), {
      // Without a root, a frame of another origin has no margin.
      root: document,
      rootMargin: NEAR,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [near]);
  const waiting = (
    <Section id={id} title={title}>
      <WaitingBlock height={height} />
    </Section>
  );
  if (missing !== null) {
    return (
      <Section id={id} title={title}>
        <EmptyNote title="This could not be worked out">
          The numbers above do not need it. Refresh to try again; if it stays so, show this line to a Jira administrator:{' '}
          {missing}
        </EmptyNote>
      </Section>
    );
  }
  return (
    <div ref={place}>
      {near && children !== null ? (
        <LatePart name={title} waiting={waiting}>
          {children}
        </LatePart>
      ) : (
        waiting
      )}
    </div>
  );
}
