import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { linear, type Measured, memory, parseRatio } from './measure';
import { steps } from './step';

// Memory can only be told after a collection. The flag may be given to node; if it was not, this asks for it at run time.
if (!globalThis.gc) {
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc') as NonNullable<typeof globalThis.gc>;
}

const print = ({ name, value, unit }: Measured): void => console.log(`${name} ${Math.round(value * 1000) / 1000} ${unit}`);

// First, while nothing lies on the heap: what another measurement leaves there is walked through by every large collection of this one.
print(linear());

const file = resolve(process.env.DURASPACE ?? '../shared/data/jira/duraspace-2014.jsonl.gz');
if (existsSync(file)) print(parseRatio(file));
else console.error(`evidence.parse-ratio is left out: there is no ${file}; name it in DURASPACE.`);
print(memory());
for (const one of await steps()) print(one);
