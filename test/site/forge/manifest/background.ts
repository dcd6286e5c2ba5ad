import type { Consumer, Schedule, ScheduleInterval } from './manifest';
import { child, list, ManifestError, members, text, type YamlValue } from './yaml-value';

type Functions = { has(key: string): boolean };

const INTERVALS: readonly ScheduleInterval[] = ['fiveMinute', 'hour', 'day', 'week'];
/** Of scheduled triggers, and of those among them that run every five minutes. */
const MOST = { all: 5, fiveMinute: 1 };

/** The consumers of a manifest, each with a queue and a function of its own. @throws ManifestError naming the place. */
export function readConsumers(modules: YamlValue, functions: Functions): Consumer[] {
  const users = usersOfFunctions(modules);
  const consumers = list(child(modules, 'consumer')).map((found) => {
    if (child(found, 'resolver').value !== undefined)
      throw new ManifestError(`manifest.yml: ${found.at}.resolver is the form of old consumers, which this site does not know`);
    const functionKey = functionOf(found, functions);
    if ((users.get(functionKey) ?? 0) > 1)
      throw new ManifestError(`manifest.yml: ${found.at}.function names ${functionKey}, which another module uses too`);
    return { key: text(child(found, 'key')), queue: text(child(found, 'queue')), functionKey };
  });
  const twice = consumers.find((one, index) => consumers.findIndex(({ queue }) => queue === one.queue) < index);
  if (twice) throw new ManifestError(`manifest.yml: modules.consumer: the queue ${twice.queue} has two consumers`);
  if (child(modules, 'fifoConsumer').value !== undefined)
    throw new ManifestError('manifest.yml: modules.fifoConsumer is not part of the local site');
  return consumers;
}

/** The scheduled triggers of a manifest. @throws ManifestError naming the place. */
export function readSchedules(modules: YamlValue, functions: Functions): Schedule[] {
  const schedules = list(child(modules, 'scheduledTrigger')).map((found): Schedule => {
    const interval = INTERVALS.find((one) => one === child(found, 'interval').value);
    if (!interval) throw new ManifestError(`manifest.yml: ${found.at}.interval must be one of ${INTERVALS.join(', ')}`);
    return { key: text(child(found, 'key')), interval, functionKey: functionOf(found, functions) };
  });
  const often = schedules.filter(({ interval }) => interval === 'fiveMinute').length;
  if (schedules.length > MOST.all || often > MOST.fiveMinute)
    throw new ManifestError(
      `manifest.yml: modules.scheduledTrigger has at most ${MOST.all}, and ${MOST.fiveMinute} of every five minutes`,
    );
  return schedules;
}

function functionOf(found: YamlValue, functions: Functions): string {
  const of = child(found, 'function');
  const functionKey = text(of);
  if (!functions.has(functionKey)) throw new ManifestError(`manifest.yml: ${of.at} names ${functionKey}, which is no function`);
  return functionKey;
}

/** How many modules name each function, as their own or as their resolver. */
function usersOfFunctions(modules: YamlValue): Map<string, number> {
  const users = new Map<string, number>();
  for (const [, entries] of members(modules)) {
    for (const entry of list(entries)) {
      for (const found of [child(entry, 'function'), child(child(entry, 'resolver'), 'function')])
        if (typeof found.value === 'string') users.set(found.value, (users.get(found.value) ?? 0) + 1);
    }
  }
  return users;
}
