import { isJsonObject, type Json, type JsonObject, textAt } from '../../jira/model/json';

/** Nodes that storage format writes as an element with what they hold inside. */
const ELEMENTS: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 'del',
  code: 'code',
};

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** An Atlassian document in Confluence's storage format (XHTML with macros). What has no words there is an empty macro of its type. */
export function storageOf(node: JsonObject): string {
  const attrs = isJsonObject(node.attrs) ? node.attrs : {};
  const type = String(node.type);
  const content: readonly Json[] = Array.isArray(node.content) ? node.content : [];
  const inside = content.map((child) => (isJsonObject(child) ? storageOf(child) : '')).join('');
  const element = ELEMENTS[type];
  if (element !== undefined) return `<${element}>${inside}</${element}>`;
  switch (type) {
    case 'doc':
      return inside;
    case 'text':
      return markedText(node);
    case 'heading':
      return `<h${attrs.level}>${inside}</h${attrs.level}>`;
    case 'rule':
      return '<hr />';
    case 'hardBreak':
      return '<br />';
    case 'mention':
      return `<ac:link><ri:user ri:account-id="${escaped(textAt(attrs, 'id') ?? '')}" /></ac:link>`;
    case 'emoji':
      return escaped(textAt(attrs, 'text') ?? textAt(attrs, 'shortName') ?? '');
    case 'date':
      return `<time datetime="${new Date(Number(attrs.timestamp)).toISOString().slice(0, 10)}" />`;
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard': {
      const url = escaped(textAt(attrs, 'url') ?? '');
      return `<a href="${url}" data-card-appearance="${type === 'inlineCard' ? 'inline' : 'block'}">${url}</a>`;
    }
    case 'taskList':
      return `<ac:task-list>${inside}</ac:task-list>`;
    case 'taskItem': {
      const status = attrs.state === 'DONE' ? 'complete' : 'incomplete';
      return `<ac:task><ac:task-status>${status}</ac:task-status><ac:task-body>${inside}</ac:task-body></ac:task>`;
    }
    case 'codeBlock':
      return macro('code', `<ac:plain-text-body><![CDATA[${plainText(content)}]]></ac:plain-text-body>`);
    case 'panel':
      return macro(String(attrs.panelType), `<ac:rich-text-body>${inside}</ac:rich-text-body>`);
    case 'status':
      return macro('status', `<ac:parameter ac:name="title">${escaped(textAt(attrs, 'text') ?? '')}</ac:parameter>`);
    case 'expand':
    case 'nestedExpand': {
      const title = `<ac:parameter ac:name="title">${escaped(textAt(attrs, 'title') ?? '')}</ac:parameter>`;
      return macro('expand', `${title}<ac:rich-text-body>${inside}</ac:rich-text-body>`);
    }
    default:
      return macro(
        textAt(attrs, 'extensionKey') ?? type,
        inside === '' ? '' : `<ac:rich-text-body>${inside}</ac:rich-text-body>`,
      );
  }
}

const macro = (name: string, inside: string) => `<ac:structured-macro ac:name="${escaped(name)}">${inside}</ac:structured-macro>`;

const plainText = (content: readonly Json[]) => content.map((child) => textAt(child, 'text') ?? '').join('');

function markedText({ text, marks }: JsonObject): string {
  const list: readonly Json[] = Array.isArray(marks) ? marks : [];
  return list.reduce<string>(
    (inner, mark) => {
      const type = textAt(mark, 'type') ?? '';
      const element = ELEMENTS[type];
      if (element !== undefined) return `<${element}>${inner}</${element}>`;
      const href = type === 'link' && isJsonObject(mark) ? textAt(mark.attrs, 'href') : null;
      return href === null ? inner : `<a href="${escaped(href)}">${inner}</a>`;
    },
    escaped(typeof text === 'string' ? text : ''),
  );
}
