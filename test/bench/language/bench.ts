import { labelledSentences, scoreOf } from './labelled-wording';

/** Precision and recall of the help with wording, on the labelled sentences on which no rule was tuned. */
for (const language of ['en', 'de'] as const) {
  const sentences = labelledSentences(language);
  const judged = scoreOf(
    sentences.filter(({ set }) => set === 'judge'),
    language,
  );
  const tuned = scoreOf(
    sentences.filter(({ set }) => set === 'tune'),
    language,
  );
  console.log(`language.precision-${language} ${judged.precision.toFixed(3)}`);
  console.log(`language.recall-${language} ${judged.recall.toFixed(3)}`);
  console.error(`${language}, tuned on: precision ${tuned.precision.toFixed(3)}, recall ${tuned.recall.toFixed(3)}`);
  if (process.env.LANGUAGE_WRONG !== undefined)
    for (const { how, kind, text } of tuned.wrong) console.error(`  ${how}: ${kind}: ${text}`);
}
