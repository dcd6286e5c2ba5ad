import { type Expression, ExpressionProblem, type PropertyPath, pathText } from '../events/expression/expression';
import { readExpression, readPropertyPath } from '../events/expression/read-expression';
import type { FilterError, Trigger, TriggerFilter } from './manifest';
import { child, list, ManifestError, text, type YamlValue } from './yaml-value';

/** How many different properties the triggers of an app may ask for in sum. */
const MOST_PATHS = 5;
const ON_ERROR: readonly FilterError[] = ['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG'];
/** Events that can be asked for properties. */
const WITH_PROPERTIES: ReadonlySet<string> = new Set(
  ['created:issue', 'updated:issue', 'deleted:issue', 'assigned:issue', 'commented:issue', 'deleted:comment']
    .concat(['created', 'updated', 'deleted'].map((deed) => `${deed}:worklog`))
    .concat(['created', 'deleted'].flatMap((deed) => [`${deed}:issuelink`, `${deed}:attachment`]))
    .map((name) => `avi:jira:${name}`),
);

/** The triggers of a manifest, each with a function that exists. @throws ManifestError naming the place. */
export function readTriggers(modules: YamlValue, functions: { has(key: string): boolean }): Trigger[] {
  const triggers = list(child(modules, 'trigger')).map((found) => readTrigger(found, functions));
  const paths = new Set(triggers.flatMap((trigger) => pathsOf(trigger).map(pathText)));
  if (paths.size > MOST_PATHS)
    throw new ManifestError(`manifest.yml: the triggers ask for ${paths.size} properties; at most ${MOST_PATHS} are allowed`);
  return triggers;
}

function readTrigger(found: YamlValue, functions: { has(key: string): boolean }): Trigger {
  const of = child(found, 'function');
  const functionKey = text(of);
  if (!functions.has(functionKey)) throw new ManifestError(`manifest.yml: ${of.at} names ${functionKey}, which is no function`);
  const events = list(child(found, 'events')).map(text);
  const filter = readFilter(child(found, 'filter'));
  // The platform's own validator refuses it, so that an app does not rely on it.
  if (filter.ignoreSelf && events.some((event) => !event.startsWith('avi:jira')))
    throw new ManifestError(`manifest.yml: ${found.at}.filter.ignoreSelf works with events of Jira only`);
  const included = list(child(child(child(found, 'payload'), 'include'), 'propertyPaths')).map((one) => ({
    written: text(one),
    path: understood(one, readPropertyPath),
  }));
  const trigger: Trigger = { key: text(child(found, 'key')), functionKey, events, filter, included };
  const deaf = pathsOf(trigger).length > 0 ? events.find((event) => !WITH_PROPERTIES.has(event)) : undefined;
  if (deaf !== undefined) throw new ManifestError(`manifest.yml: ${found.at}: ${deaf} cannot be asked for properties`);
  return trigger;
}

function readFilter(found: YamlValue): TriggerFilter {
  const expression = child(found, 'expression');
  const onError = child(found, 'onError');
  const wanted = ON_ERROR.find((one) => one === (onError.value ?? 'IGNORE_AND_LOG'));
  if (!wanted) throw new ManifestError(`manifest.yml: ${onError.at} must be one of ${ON_ERROR.join(', ')}`);
  return {
    ignoreSelf: child(found, 'ignoreSelf').value === true,
    expression: expression.value === undefined ? null : understood(expression, readExpression),
    onError: wanted,
  };
}

function understood<T>(found: YamlValue, read: (source: string) => T): T {
  try {
    return read(text(found));
  } catch (error) {
    if (error instanceof ExpressionProblem) throw new ManifestError(`manifest.yml: ${found.at}: ${error.message}`);
    throw error;
  }
}

const pathsOf = ({ filter, included }: Trigger): PropertyPath[] => [
  ...(filter.expression ? pathsIn(filter.expression) : []),
  ...included.map(({ path }) => path),
];

function pathsIn(expression: Expression): PropertyPath[] {
  switch (expression.kind) {
    case 'value':
      return [];
    case 'property':
      return [expression.path];
    case 'not':
    case 'minus':
      return pathsIn(expression.of);
    case 'binary':
      return [expression.left, expression.right].flatMap(pathsIn);
    case 'choice':
      return [expression.when, expression.then, expression.otherwise].flatMap(pathsIn);
    case 'chain':
      return [
        ...(expression.from.kind === 'name' ? [] : pathsIn(expression.from)),
        ...expression.steps.flatMap((step) =>
          (step.arguments ?? []).flatMap((one) => pathsIn(one.kind === 'arrow' ? one.body : one)),
        ),
      ];
  }
}
