import { fuzzLoop } from '../../domain/loop/loop-fuzz';
import { panelInvocations } from './panel';
import { sweeps } from './sweep';

/** Histories of a decision's issue in which the app, followed through bad hints and schedules, differs from the final truth. */
const HISTORIES = 100_000;

const started = performance.now();
const { differences, happened } = fuzzLoop({ histories: HISTORIES, seed: 2026 });
console.log(`loop.differences ${differences.length} histories`);
for (const difference of differences.slice(0, 20)) console.error(difference);
console.error(`${HISTORIES} histories in ${Math.round((performance.now() - started) / 1000)} s: ${JSON.stringify(happened)}`);
if (differences.length > 0) process.exitCode = 1;
for (const { name, value, unit } of await sweeps()) console.log(`${name} ${Math.round(value * 10) / 10} ${unit}`);
// Last: the panel takes the place of the bridge and of fetch in this process.
const { name, value, unit } = await panelInvocations();
console.log(`${name} ${value} ${unit}`);
// UI Kit keeps timers of its own.
process.exit();
