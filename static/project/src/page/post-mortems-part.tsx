import { lazy } from 'react';
import { LatePart } from '../../../shared/src/components/late-part';
import type { PostMortemsPageProps } from '../post-mortems/page-props';
import { BodyWaiting } from './body-waiting';

const Page = lazy(() => import('../post-mortems/post-mortems-page').then((module) => ({ default: module.PostMortemsPage })));

/** The post-mortems of the project. */
export function PostMortemsPart(props: PostMortemsPageProps) {
  return (
    <LatePart name="The post-mortems" waiting={<BodyWaiting />}>
      <Page {...props} />
    </LatePart>
  );
}
