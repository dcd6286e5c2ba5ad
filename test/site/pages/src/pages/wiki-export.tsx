import Spinner from '@atlaskit/spinner';
import { macroAt, replaced } from '../confluence/macro-node';
import { readPage, type WikiPage } from '../confluence/wiki-page';
import { RichText } from '../parts/adf';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { PageHead } from '../parts/page-head';
import { usePlace } from '../route/browser-history';
import { wikiPagePath } from '../route/wiki-route';
import { at, listAt } from '../site/read';
import { ask, sentenceOf } from '../site/request';
import { type SiteState, useSite } from '../site/state';
import { useAnswer } from '../site/use-answer';
import styles from './wiki-page.module.css';

/** A page as it goes into a PDF or a Word file: what each macro's function gave stands in its place. */
export function WikiExport({ spaceKey, pageId }: { spaceKey: string; pageId: string }) {
  const { state } = useSite();
  const type = new URLSearchParams(usePlace().search).get('type') === 'word' ? 'word' : 'pdf';
  const { value, error, again } = useAnswer(`export ${pageId} ${type}`, async () => {
    const page = await readPage(pageId);
    return { page, doc: await exported(page, type, state) };
  });
  if (error !== null) return <Failure title="The page could not be exported" error={error} again={again} />;
  if (!value) return <Spinner label="Exporting the page" />;
  const { page, doc } = value;
  return (
    <article className={`${layout.stack} ${styles.narrow}`}>
      <PageHead title={page.title} trail={[{ text: 'Back to the page', href: wikiPagePath(spaceKey, page) }]} />
      <p className={styles.notice}>{type === 'pdf' ? 'As it stands in a PDF' : 'As it stands in a Word file'}</p>
      <RichText doc={doc} top={2} />
    </article>
  );
}

async function exported(page: WikiPage, exportType: string, state: SiteState): Promise<unknown> {
  const [doc] = await replaced(page.doc, async (node) => {
    const macro = macroAt(node, state);
    if (!macro?.module.macro?.isExported) return null;
    const body = { moduleKey: macro.module.key, pageId: page.id, localId: macro.localId, exportType };
    try {
      return listAt(at(await ask('POST', '/_site/export', body), 'document'), 'content');
    } catch (failure) {
      const said = { type: 'text', text: `${macro.module.title} could not be exported: ${sentenceOf(failure)}` };
      return [{ type: 'panel', attrs: { panelType: 'error' }, content: [{ type: 'paragraph', content: [said] }] }];
    }
  });
  return doc;
}
