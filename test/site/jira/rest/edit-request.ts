import { type EditContext, editField } from '../model/edit-field';
import { isJsonObject, type Json, type JsonObject } from '../model/json';
import { type Change, together } from '../model/record-change';
import { badRequest, fieldProblem, RestProblem } from './rest-problem';

/** Operations on a list field that `update` may name besides `set`. */
function afterOperations(id: string, operations: Json, context: EditContext): Json {
  if (!Array.isArray(operations)) throw badRequest(`The operations on the field '${id}' must be a list.`);
  let value: Json = context.before?.raw.fields[id] ?? null;
  for (const operation of operations as readonly Json[]) {
    if (!isJsonObject(operation)) throw badRequest(`The operations on the field '${id}' must be objects.`);
    const [verb, operand = null] = Object.entries(operation)[0] ?? [];
    const list: readonly Json[] = Array.isArray(value) ? value : [];
    const isOperand = (one: Json) =>
      isJsonObject(one) && isJsonObject(operand)
        ? ['id', 'name', 'value'].some((key) => operand[key] !== undefined && one[key] === operand[key])
        : one === operand;
    if (verb === 'set' || (verb === 'edit' && id === 'timetracking')) value = operand;
    else if (verb === 'add') value = list.some(isOperand) ? list : [...list, operand];
    else if (verb === 'remove') value = list.filter((one) => !isOperand(one));
    else throw new RestProblem(501, [`This site does not serve the operation '${verb}' on the field '${id}'.`]);
  }
  return value;
}

/** Reads `fields` and `update` of a request into one change; every field that cannot be set is named. @throws RestProblem 400 */
export function changeAsked(body: JsonObject, context: EditContext, ignored: ReadonlySet<string> = new Set()): Change {
  const fields = body.fields ?? {};
  const update = body.update ?? {};
  if (!isJsonObject(fields) || !isJsonObject(update)) throw badRequest(`'fields' and 'update' must be objects.`);
  const wanted = new Map<string, Json>();
  for (const [id, value] of Object.entries(fields)) if (value !== undefined && !ignored.has(id)) wanted.set(id, value);
  const errors: Record<string, string> = {};
  for (const [id, operations] of Object.entries(update)) {
    if (wanted.has(id)) errors[id] = `Field '${id}' cannot appear in both 'fields' and 'update'`;
    else wanted.set(id, afterOperations(id, operations ?? null, context));
  }
  const changes: Change[] = [];
  for (const [id, value] of wanted) {
    const edit = editField(id, value, context);
    if (edit.ok) changes.push(edit.change);
    else errors[id] = edit.problem;
  }
  if (Object.keys(errors).length > 0) throw fieldProblem(errors);
  return together(changes);
}
