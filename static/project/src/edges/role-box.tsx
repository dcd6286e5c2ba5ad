import type { EdgeMap, InsideRole, RoleNode } from '#domain/evidence/edges/edge-map';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import type { PlacedNode } from './edge-layout';
import styles from './edge-map.module.css';
import { daysWaited, nodeName } from './edge-words';

type RoleBoxProps = { readonly place: PlacedNode } & (
  | { readonly node: RoleNode; readonly inside: InsideRole | undefined; readonly end?: never }
  | { readonly end: 'trigger' | 'value'; readonly map: EdgeMap; readonly node?: never }
);

/** As many letters as fit a box. */
const FITTING = 19;
const short = (text: string): string => (text.length > FITTING ? `${text.slice(0, FITTING - 1)}…` : text);

/** A role with its people and what was handed over inside of it; or the trigger, or the value. */
export function RoleBox(props: RoleBoxProps) {
  const { voice } = useSurroundings();
  const { place } = props;
  const lines = props.node === undefined ? endLines(props, voice.count) : roleLines(props.node, props.inside, voice);
  const names = props.node === undefined ? 1 : nameLines(props.node.name).length;
  return (
    <g className={styles.box} data-end={props.end} transform={`translate(${place.x} ${place.y})`}>
      <title>{props.node === undefined ? lines.join(', ') : nodeName(props.node)}</title>
      <rect
        x={-place.width / 2}
        y={-place.height / 2}
        width={place.width}
        height={place.height}
        rx={props.end ? place.height / 2 : 6}
      />
      {lines.map((text, n) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are told apart by nothing but their place.
          key={n}
          textAnchor="middle"
          y={(n - (lines.length - 1) / 2) * 18}
          dy="0.35em"
          className={n < names ? styles.boxName : styles.boxMore}
        >
          {short(text)}
        </text>
      ))}
    </g>
  );
}

/** A name that does not fit a line stands on two, broken between words. */
function nameLines(name: string): readonly string[] {
  const at = name.lastIndexOf(' ', FITTING);
  return name.length <= FITTING || at <= 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

type Count = (n: number, one: string, many: string) => string;

function endLines({ end, map }: { end: 'trigger' | 'value'; map: EdgeMap }, count: Count): readonly string[] {
  const ways = end === 'trigger' ? map.entries : map.exits;
  const issues = ways.reduce((sum, { keys }) => sum + keys.length, 0);
  return [end === 'trigger' ? 'Created' : 'Finished', count(issues, 'issue', 'issues')];
}

function roleLines(node: RoleNode, inside: InsideRole | undefined, voice: Parameters<typeof daysWaited>[1]): readonly string[] {
  const more = node.joined.length;
  const joined = more === 0 ? '' : `, +${voice.count(more, 'role', 'roles')}`;
  const people = voice.count(node.people, 'person', 'people');
  return [
    ...nameLines(node.name),
    `${people}${joined}`,
    ...(inside === undefined ? [] : [`inside: ${daysWaited(inside.waitMs, voice)}`]),
  ];
}
