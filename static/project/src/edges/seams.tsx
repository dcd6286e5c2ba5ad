import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { daysWaited, entrySentence, namesOf, outcomeSentence, seamSentence } from './edge-words';
import styles from './edges.module.css';

/** What was lost at the seams between roles, against inside of them. */
export function Seams({ map }: { readonly map: EdgeMap }) {
  const { voice, showIssues } = useSurroundings();
  const name = namesOf(map);
  const entry = entrySentence(map, voice);
  const outcomes = (['crossed', 'stayed'] as const).map((which) => ({
    which,
    late: map.seams[which].late.length,
    sentence: outcomeSentence(which, map.seams[which], voice),
  }));
  return (
    <div>
      <h3 className={styles.heading}>Between roles, or inside one</h3>
      <p>{seamSentence(map, voice)}</p>
      <ul className={styles.outcomes}>
        {outcomes.map(
          ({ which, late, sentence }) =>
            sentence !== null && (
              <li key={which}>
                {sentence}{' '}
                {late > 0 && (
                  <PlainButton appearance="link" onClick={() => showIssues(`edges.${which}-late`)}>
                    Show {voice.count(late, 'issue', 'issues')}
                  </PlainButton>
                )}
              </li>
            ),
        )}
        {map.inside.map(({ role, handOffs, waitMs, keys }) => (
          <li key={role}>
            Inside {name(role)}: {voice.count(handOffs, 'hand-off', 'hand-offs')}, {daysWaited(waitMs, voice)} waited.{' '}
            <PlainButton appearance="link" onClick={() => showIssues(`edges.inside.${role}`)}>
              Show {voice.count(keys.length, 'issue', 'issues')}
            </PlainButton>
          </li>
        ))}
        {entry !== null && <li>{entry}</li>}
      </ul>
    </div>
  );
}
