import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Select from '@atlaskit/select';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, useState } from 'react';
import layout from '../parts/layout.module.css';
import { FAULTS, type Fault } from '../site/console-data';
import styles from './console.module.css';

type Kind = (typeof FAULTS)[number];

const NAMES: Record<Kind, string> = {
  latency: 'Latency',
  '429': '429 Too many requests',
  '500': '500 Server error',
  '503': '503 Unavailable',
  cut: 'Connection cut',
  'answer-lost': 'Answer lost',
  drop: 'Lost on its way',
  double: 'Comes twice',
};

const OPTIONS = FAULTS.map((value) => ({ value, label: NAMES[value] }));

function positive(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
}

/** @param add true when the rule was taken */
export function FaultForm({ busy, add }: { busy: boolean; add(fault: Fault): Promise<boolean> }) {
  const [match, setMatch] = useState('POST /rest/api/3/search/jql');
  const [kind, setKind] = useState<Kind>('429');
  const [amount, setAmount] = useState('5');
  const [times, setTimes] = useState('1');
  const [chance, setChance] = useState('100');
  const [pages, setPages] = useState(false);
  const takesAmount = kind === 'latency' || kind === '429' || kind === '503';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const count = positive(amount);
    const often = positive(times);
    const share = positive(chance);
    void add({
      match: match.trim(),
      fault: kind,
      ...(often === undefined ? {} : { times: often }),
      ...(share === undefined || share >= 100 ? {} : { chance: share / 100 }),
      ...(pages ? { pages } : {}),
      ...(!takesAmount || count === undefined ? {} : kind === 'latency' ? { ms: count } : { retryAfter: count }),
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-describedby="fault-hints">
      <div className={styles.grow}>
        <label htmlFor="fault-match">Method and path begin with</label>
        <Textfield id="fault-match" isMonospaced value={match} onChange={(event) => setMatch(event.currentTarget.value)} />
      </div>
      <div className={styles.kind}>
        <label htmlFor="fault-kind">Fault</label>
        <Select
          inputId="fault-kind"
          options={OPTIONS}
          value={OPTIONS.find((option) => option.value === kind) ?? null}
          onChange={(chosen) => chosen && setKind(chosen.value)}
        />
      </div>
      {takesAmount && (
        <div className={styles.number}>
          <label htmlFor="fault-amount">{kind === 'latency' ? 'Milliseconds' : 'Retry after, s'}</label>
          <Textfield
            id="fault-amount"
            type="number"
            min={0}
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
          />
        </div>
      )}
      <div className={styles.number}>
        <label htmlFor="fault-times">Times</label>
        <Textfield
          id="fault-times"
          type="number"
          min={1}
          placeholder="always"
          value={times}
          onChange={(event) => setTimes(event.currentTarget.value)}
        />
      </div>
      <div className={styles.number}>
        <label htmlFor="fault-chance">Chance, %</label>
        <Textfield
          id="fault-chance"
          type="number"
          min={0}
          max={100}
          value={chance}
          onChange={(event) => setChance(event.currentTarget.value)}
        />
      </div>
      <Checkbox label="Product pages too" isChecked={pages} onChange={(event) => setPages(event.currentTarget.checked)} />
      <Button type="submit" appearance="primary" isLoading={busy} isDisabled={match.trim() === ''}>
        Add fault
      </Button>
      <p id="fault-hints" className={layout.quiet}>
        For what travels on a channel write HINT and the beginning of its name, as in HINT /session-.
      </p>
    </form>
  );
}
