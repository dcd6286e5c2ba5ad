/**
 * Which custom fields play which part on a site. Lists, because several fields of a site may qualify.
 * Told by `schema.custom`, the kind of field: names are free text, can be translated and can occur three times.
 */
export interface FieldMap {
  readonly sprint: readonly string[];
  /**
   * Jira Software's flag is a plain checkbox field, of the same kind as any other. With one candidate it is the flag;
   * with several, only a value `Impediment` (the one option Jira gives the flag) tells it.
   */
  readonly flagged: readonly string[];
  /** In the order in which they count: Jira Plans' own field first, then the site's date field when there is only one. */
  readonly startDate: readonly string[];
  readonly storyPoints: readonly string[];
  readonly epicLink: readonly string[];
  /** True when the site's list of fields was read; false for a bare export, where only the data itself can tell. */
  readonly registered: boolean;
  /** Where nothing else plays the part: fields of the right kind among which the kind alone cannot choose. They are not used until somebody settles it. */
  readonly unsettled: { readonly startDate: readonly string[]; readonly storyPoints: readonly string[] };
}

export const emptyFieldMap: FieldMap = {
  sprint: [],
  flagged: [],
  startDate: [],
  storyPoints: [],
  epicLink: [],
  registered: false,
  unsettled: { startDate: [], storyPoints: [] },
};

const SYSTEM = 'com.atlassian.jira.plugin.system.customfieldtypes:';
const AGILE = 'com.pyxis.greenhopper.jira:';
const PLANNED_START = 'com.atlassian.jpo:jpo-custom-field-baseline-start';
const DATE = `${SYSTEM}datepicker`;
const DATE_KINDS: ReadonlySet<string> = new Set([PLANNED_START, DATE]);

const text = (value: unknown, key: string): string | null => {
  if (typeof value !== 'object' || value === null) return null;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : null;
};

const schemaOf = (field: unknown): unknown =>
  typeof field === 'object' && field !== null ? (field as { schema?: unknown }).schema : null;

/** Parses the answer of `GET /rest/api/3/field`; what is no field, or has no kind, is passed over. */
export const fieldMapFrom = (fields: readonly unknown[]): FieldMap => {
  const idsOf = (kind: string): string[] =>
    fields.flatMap((field) => {
      const id = text(field, 'id');
      return id !== null && text(schemaOf(field), 'custom') === kind ? [id] : [];
    });
  const onlyOne = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : []);
  const undecided = (ids: readonly string[]): readonly string[] => (ids.length > 1 ? ids : []);

  const planned = idsOf(PLANNED_START);
  const dates = idsOf(DATE);
  const estimates = idsOf(`${AGILE}jsw-story-points`);
  const numbers = idsOf(`${SYSTEM}float`);
  return {
    sprint: idsOf(`${AGILE}gh-sprint`),
    flagged: idsOf(`${SYSTEM}multicheckboxes`),
    startDate: [...planned, ...onlyOne(dates)],
    storyPoints: [...estimates, ...onlyOne(numbers)],
    epicLink: idsOf(`${AGILE}gh-epic-link`),
    registered: true,
    unsettled: {
      startDate: planned.length > 0 ? [] : undecided(dates),
      storyPoints: estimates.length > 0 ? [] : undecided(numbers),
    },
  };
};

export interface NamedField {
  readonly id: string;
  readonly name: string;
}

/** The date fields in the answer of `GET /rest/api/3/field`, any of which could hold the planned start, with the names to choose by. */
export const dateFieldsIn = (fields: readonly unknown[]): readonly NamedField[] =>
  fields.flatMap((field) => {
    const id = text(field, 'id');
    const kind = text(schemaOf(field), 'custom');
    return id !== null && kind !== null && DATE_KINDS.has(kind) ? [{ id, name: text(field, 'name') ?? id }] : [];
  });

/** The map in which the planned start is the field that somebody has named, and no other; unchanged where the site has no such date field (any more). */
export const withStartDate = (map: FieldMap, dateFields: readonly NamedField[], named: string | null): FieldMap =>
  dateFields.some(({ id }) => id === named)
    ? { ...map, startDate: [named as string], unsettled: { ...map.unsettled, startDate: [] } }
    : map;
