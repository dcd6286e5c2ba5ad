import { AnsweredByName } from './answered-by-name';
import { isShape } from './json-shape';

/** What people call a change request: in full, in several languages, or by the type of Jira Service Management. */
const CHANGE_REQUEST =
  /change[\s_-]*request|^(?:\[system\] )?change$|[äa]e?nderungs-?(?:antrag|anfrage|auftrag|w[üu]e?nsch)|demande[\s_-]de[\s_-](?:changement|modification)|solicitud[\s_-]de[\s_-]cambio|(?:solicita[cç][aã]o|pedido)[\s_-]de[\s_-]mudan[cç]a|richiesta[\s_-]di[\s_-](?:modifica|cambiamento)|wijzigings-?verzoek|变更(?:请求|申请)|変更要求/i;
/** A name may be short: `CR`, `CR-12`. */
const SHORT = /^cr(?:[-_]?\d+)?$/i;

const told = new AnsweredByName((name) => SHORT.test(name) || CHANGE_REQUEST.test(name));
const saysSo = (name: string): boolean => told.about(name);

const typeNameOf = (issue: unknown): string => {
  const fields: unknown = isShape(issue) ? issue.fields : null;
  const type: unknown = isShape(fields) ? fields.issuetype : null;
  return isShape(type) && typeof type.name === 'string' ? type.name : '';
};

const linksToOne = (link: unknown): boolean =>
  isShape(link) && (saysSo(typeNameOf(link.inwardIssue)) || saysSo(typeNameOf(link.outwardIssue)));

/** Whether an issue is a change request, or belongs to one: by its type, a label, or the type of an issue it is linked to. */
export const isChangeRequest = (typeName: string, labels: readonly string[], links: unknown): boolean =>
  saysSo(typeName) || labels.some(saysSo) || (Array.isArray(links) && links.some(linksToOne));
