import { describe, expect, it } from 'vitest';
import { parseManifest } from './read-manifest';

const app = 'app: { id: ari:cloud:ecosystem::app/one, runtime: { memoryMB: 256 } }';

const withMacro = (more: string) =>
  `${app}\nresources: [{ key: r, path: p }]\nmodules: { macro: [{ key: m, resource: r, title: M, ${more} }] }`;

const withFunction = (more: string) =>
  `${app}\nresources: [{ key: r, path: p }]\nmodules: { function: [{ key: f, handler: index.f }], ${more} }`;
const trigger = (more: string) => withFunction(`trigger: [{ key: t, function: f, events: ['avi:jira:updated:issue'], ${more} }]`);
const property = (path: string) => `event.runtime.issue.properties['p'].${path} != null`;

describe('the manifest', () => {
  it('gives functions their memory and their time: 25 seconds, or what a consumer or schedule asks for', () => {
    const { functions } = parseManifest(`
${app}
modules:
  function:
    - { key: resolver, handler: index.resolve }
    - { key: heavy, handler: index.heavy, timeoutSeconds: 900, runtime: { memoryMB: 1024 } }
    - { key: daily, handler: index.daily }
  consumer: [{ key: c, queue: q, function: heavy }]
  scheduledTrigger: [{ key: s, interval: day, function: daily }]
`);
    expect([...functions.values()]).toEqual([
      { key: 'resolver', exportName: 'resolve', memoryMB: 256, timeoutSeconds: 25 },
      { key: 'heavy', exportName: 'heavy', memoryMB: 1024, timeoutSeconds: 900 },
      { key: 'daily', exportName: 'daily', memoryMB: 256, timeoutSeconds: 55 },
    ]);
  });

  it('says how a macro is set up and exported', () => {
    const [macro] = parseManifest(withMacro('config: { resource: r, render: native, viewportSize: large }')).modules;
    expect(macro?.macro).toEqual({
      description: '',
      config: { resource: 'r', native: true, title: null, viewportSize: 'large', openOnInsert: true },
      adfExport: null,
    });
    expect(parseManifest(withMacro('layout: block')).modules[0]?.macro?.config).toBeNull();
  });

  it('says which languages there are, and what is taken for others', () => {
    const { translations } = parseManifest(
      `${app}\ntranslations: { resources: [{ key: en-US, path: a.json }], fallback: { default: en-US, de-AT: [en-US] } }`,
    );
    expect(translations).toEqual({
      files: new Map([['en-US', 'a.json']]),
      fallback: { default: 'en-US', 'de-AT': ['en-US'] },
    });
    expect(parseManifest(app).translations).toBeNull();
  });

  it('names scopes as a list or as a mapping', () => {
    const scopes = (text: string) => [...parseManifest(`${app}\npermissions: { scopes: ${text} }`).scopes];
    expect(scopes('[read:jira-work, storage:app]')).toEqual(['read:jira-work', 'storage:app']);
    expect(scopes('{ "write:jira-work": { allowImpersonation: true } }')).toEqual(['write:jira-work']);
  });

  it.each([
    ['app: {}', 'app.id'],
    [`${app}\nmodules: { function: [{ key: a, handler: main.run }] }`, 'modules.function[0].handler'],
    [`${app}\nmodules: { function: [{ key: a, handler: index.a, timeoutSeconds: 60 }] }`, 'modules.function[0].timeoutSeconds'],
    [`${app}\nmodules: { 'jira:projectPage': [{ key: a, resource: none }] }`, 'modules.jira:projectPage[0].resource'],
    [
      `${app}\nresources: [{ key: r, path: p }]\nmodules: { macro: [{ key: a, resource: r, resolver: { function: none } }] }`,
      'modules.macro[0].resolver.function',
    ],
    [`${app}\npermissions: { scopes: [7] }`, 'permissions.scopes[0]'],
    [trigger('filter: { expression: "event.issue. ==" }'), 'modules.trigger[0].filter.expression'],
    [trigger('filter: { onError: SHOUT }'), 'modules.trigger[0].filter.onError'],
    [trigger('payload: { include: { propertyPaths: ["board.properties[\'p\']"] } }'), 'propertyPaths[0]'],
    [trigger(`filter: { expression: "${['a', 'b', 'c', 'd', 'e', 'g'].map(property).join(' && ')}" }`), 'at most 5'],
    [
      withFunction(
        `trigger: [{ key: t, function: f, events: ['avi:jira:viewed:issue'], filter: { expression: "${property('a')}" } }]`,
      ),
      'avi:jira:viewed:issue',
    ],
    [withFunction('consumer: [{ key: c, queue: q, resolver: { function: f, method: m } }]'), 'modules.consumer[0]'],
    [
      withFunction('consumer: [{ key: c, queue: q, function: f }], trigger: [{ key: t, function: f, events: [] }]'),
      'another module',
    ],
    [withFunction('scheduledTrigger: [{ key: s, interval: month, function: f }]'), 'modules.scheduledTrigger[0].interval'],
    [
      withFunction(`scheduledTrigger: [${['a', 'b'].map((key) => `{ key: ${key}, interval: fiveMinute, function: f }`).join()}]`),
      'every five minutes',
    ],
    [
      withFunction("'jira:dashboardGadget': [{ key: g, resource: r, description: d }]"),
      'modules.jira:dashboardGadget[0].thumbnail',
    ],
    [
      withFunction("'jira:entityProperty': [{ key: e, propertyKey: p, values: [{ path: a, type: thing }] }]"),
      'modules.jira:entityProperty[0].values[0].type',
    ],
    [withMacro('layout: bodied'), 'modules.macro[0].layout'],
    [withMacro('config: true'), 'modules.macro[0].config'],
    [withMacro('config: { resource: none }'), 'modules.macro[0].config.resource'],
    [withMacro('adfExport: { function: none }'), 'modules.macro[0].adfExport.function'],
    [
      `${app}\ntranslations: { resources: [{ key: en-US, path: a }], fallback: { default: de-DE } }`,
      'translations.fallback.default',
    ],
  ])('is refused with the place that is wrong: %s', (text, place) => {
    expect(() => parseManifest(text)).toThrow(place);
  });

  it.each([
    ['attributes: { a: { type: date } }', 'type'],
    ['attributes: { a: { type: string } }, indexes: [b]', 'b'],
    ['attributes: { a: { type: any } }, indexes: [a]', 'any'],
    ['attributes: { a: { type: string } }, indexes: [{ name: by-key, range: [a] }]', 'reserved'],
    ['attributes: { a: { type: string }, b: { type: string } }, indexes: [{ name: i, range: [a, b] }]', 'one attribute'],
  ])('is refused for an entity that Forge would refuse: %s', (entity, word) => {
    const text = `app: { id: one, storage: { entities: [{ name: note, ${entity} }] } }`;
    expect(() => parseManifest(text)).toThrow(word);
  });
});
