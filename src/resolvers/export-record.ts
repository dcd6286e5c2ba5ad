import { parseMacroConfig } from '#contract/macro';
import { openSnapshot } from '#contract/snapshot/open-snapshot';
import { frameworkIn } from '#domain/framework/framework-in';
import { recordWordsIn } from '#domain/framework/record-words-in';
import { isShape } from '#domain/history/json-shape';
import { type AdfNode, packAsAdf } from '#domain/pack/to-adf';
import { recordDocument } from '#domain/session-record/record-document';
import { recordLocale, recordVoice } from '#domain/session-record/record-voice';
import { exportedRecord } from '#usecases/read-record';
import { forSessions } from '../compose';

/**
 * What stands for the macro in PDF, Word and e-mail: the published record, else nothing. The payload is the platform's. Where it tells
 * no language the record is written in English, the app's own.
 */
export async function exportRecord(payload: unknown): Promise<AdfNode> {
  const { config, context } = isShape(payload) ? payload : {};
  const { content, locale } = isShape(context) ? context : {};
  const pageId = isShape(content) ? content.id : null;
  const settings = parseMacroConfig(config);
  if (!settings.ok || typeof pageId !== 'string') return NOTHING;
  const exported = await exportedRecord({ ...forSessions, openSnapshot }, { pageId, asked: settings.value.postMortemId });
  if (exported === null) return NOTHING;
  const language = typeof locale === 'string' ? locale : undefined;
  const document = recordDocument(exported.record, {
    words: recordWordsIn(language),
    framework: frameworkIn(language),
    voice: recordVoice(recordLocale(language), exported.zone ?? 'UTC'),
  });
  const { content: blocks = [], ...adf } = packAsAdf(document, [], null);
  return {
    ...adf,
    content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: document.title }] }, ...blocks],
  };
}

/** A document has to hold something. */
const NOTHING: AdfNode = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
