import type { Expression, PropertyPath } from '../events/expression/expression';

/** The app's manifest as the site needs it: what runs, with which rights, on which data. */
export interface Manifest {
  /** The bare uuid of `app.id`. */
  readonly appId: string;
  readonly name: string;
  /** Memory of every function that does not ask for its own, in MB. Forge gives 512 unless told otherwise. */
  readonly memoryMB: number;
  readonly scopes: ReadonlySet<string>;
  readonly content: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
  /** Hosts per directive that the app may reach (`permissions.external`). */
  readonly external: ExternalHosts;
  readonly modules: readonly UiModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly triggers: readonly Trigger[];
  readonly consumers: readonly Consumer[];
  readonly schedules: readonly Schedule[];
  readonly validators: readonly Validator[];
  /** Folder (Custom UI) or file (UI Kit) per resource key, relative to the manifest. */
  readonly resources: ReadonlyMap<string, string>;
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly indexed: readonly IndexedProperty[];
  readonly translations: Translations | null;
}

/** A text for people: itself, or the key of it in the translations. */
export type Words = string | { readonly i18n: string };

export interface Translations {
  /** File per locale, relative to the manifest. */
  readonly files: ReadonlyMap<string, string>;
  /** As the manifest has it: `default`, and lists of locales by locale. */
  readonly fallback: Readonly<Record<string, string | readonly string[]>>;
}

export interface ExternalHosts {
  readonly images: readonly string[];
  readonly media: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  readonly frames: readonly string[];
  readonly fetchClient: readonly string[];
  readonly fetchBackend: readonly string[];
}

/** A module that shows something: it has a resource. */
export interface UiModule {
  readonly key: string;
  /** For example `jira:projectPage`. */
  readonly type: string;
  readonly title: Words;
  readonly resource: string;
  /** `native` is UI Kit; without it the resource is a Custom UI folder. */
  readonly native: boolean;
  /** Key of the function that answers `invoke`. */
  readonly resolver: string | null;
  /** Null for everything that is no macro of Confluence. */
  readonly macro: MacroFace | null;
  /** What a panel of issues is called beside its title; null for everything else. */
  readonly label: Words | null;
  /** Key of the issue property without which a panel is not shown; null for one that stands on every issue. */
  readonly onlyWith: string | null;
  /** Null for everything that is no gadget of a dashboard. */
  readonly gadget: GadgetFace | null;
}

/** How a gadget stands on a dashboard. */
export interface GadgetFace {
  readonly description: Words;
  readonly edit: { readonly resource: string; readonly native: boolean } | null;
  /** Whether the product refreshes it; an app may do so itself. */
  readonly refreshable: boolean;
}

/** Part of an issue property that Jira indexes for the app. */
export interface IndexedProperty {
  readonly propertyKey: string;
  readonly path: readonly string[];
  readonly type: 'number' | 'text' | 'string' | 'user' | 'date';
  /** Its name in JQL; null where it has none of its own. */
  readonly alias: string | null;
}

/** How a macro stands in pages of Confluence. */
export interface MacroFace {
  readonly description: Words;
  readonly config: {
    readonly resource: string;
    readonly native: boolean;
    /** Null takes the title of the macro. */
    readonly title: Words | null;
    readonly viewportSize: string;
    readonly openOnInsert: boolean;
  } | null;
  /** Key of the function that gives the macro as a document, for PDF and Word. */
  readonly adfExport: string | null;
}

/** A module that is woken by what happens in a product. */
export interface Trigger {
  readonly key: string;
  readonly functionKey: string;
  /** For example `avi:confluence:updated:page`. */
  readonly events: readonly string[];
  readonly filter: TriggerFilter;
  /** Properties that an event brings along, each as the manifest writes it. */
  readonly included: readonly { readonly written: string; readonly path: PropertyPath }[];
}

/** Which events a trigger wants to hear of. */
export interface TriggerFilter {
  /** Not of what the app itself did. */
  readonly ignoreSelf: boolean;
  /** Null for every event. */
  readonly expression: Expression | null;
  /** What becomes of an event on which the expression fails. */
  readonly onError: FilterError;
}

export type FilterError = 'IGNORE' | 'IGNORE_AND_LOG' | 'RECEIVE' | 'RECEIVE_AND_LOG';

/** A module that is woken by what is pushed to a queue. */
export interface Consumer {
  readonly key: string;
  readonly queue: string;
  readonly functionKey: string;
}

/** A module that is woken again and again. */
export interface Schedule {
  readonly key: string;
  readonly interval: ScheduleInterval;
  readonly functionKey: string;
}

/** A check that a Jira administrator can add to transitions. */
export interface Validator {
  readonly key: string;
  readonly name: Words;
  readonly functionKey: string;
}

export type ScheduleInterval = 'fiveMinute' | 'hour' | 'day' | 'week';

export interface FunctionModule {
  readonly key: string;
  /** Export of the bundle: `resolver` of `index.resolver`. */
  readonly exportName: string;
  readonly memoryMB: number;
  readonly timeoutSeconds: number;
}

export type AttributeType = 'string' | 'boolean' | 'float' | 'integer' | 'any';

export interface EntityType {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: ReadonlyMap<string, EntityIndex>;
}

export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  readonly range: string;
}
