import type { SeedField, SeedProject } from '../seed';
import type { Call } from './route';
import { wireIssueType, wirePriority, wireProjectBrief, wireResolution, wireVersionBrief } from './wire-catalogue';

/** Fields that nothing can be created without, whatever the project says. */
const ALWAYS = new Set(['summary', 'issuetype', 'project', 'reporter']);

/** What may stand in a field of a project, as create-meta and the screens of transitions tell it. */
export interface FieldGround {
  readonly project: SeedProject;
  /** The type of the issue. */
  readonly typeId: string;
  /** Whether it must be filled in; left out, the project decides. */
  readonly required?: boolean;
}

/** A field's description for whoever fills it in (FieldMetadata of Atlassian's description). */
export function fieldMeta(call: Call, field: SeedField, { project, typeId, required }: FieldGround) {
  const isSubtask = (call.site.data.issueTypes.get(typeId)?.hierarchyLevel ?? 0) < 0;
  return {
    required:
      required ??
      (ALWAYS.has(field.id) || (field.id === 'parent' && isSubtask) || project.requiredFields?.includes(field.id) === true),
    schema: field.schema ?? { type: 'any' },
    name: field.name,
    key: field.id,
    fieldId: field.id,
    hasDefaultValue: field.id === 'priority' || field.id === 'reporter',
    operations: field.schema?.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
    ...allowedValues(call, field, project, typeId),
  };
}

function allowedValues({ site }: Call, field: SeedField, project: SeedProject, typeId: string): { allowedValues?: unknown } {
  const { data } = site;
  switch (field.id) {
    case 'priority':
      return { allowedValues: data.priorities.all().map((priority) => wirePriority(site, priority)) };
    case 'resolution':
      return { allowedValues: data.resolutions.all().map((resolution) => wireResolution(site, resolution)) };
    case 'issuetype':
      return { allowedValues: [data.issueTypes.get(typeId)].flatMap((type) => (type ? [wireIssueType(site, type)] : [])) };
    case 'project':
      return { allowedValues: [wireProjectBrief(site, project)] };
    case 'components':
      return { allowedValues: project.components ?? [] };
    case 'fixVersions':
    case 'versions':
      return {
        allowedValues: data.versions
          .all()
          .flatMap((version) => (version.projectId === project.id ? [wireVersionBrief(site, version)] : [])),
      };
    default:
      if (!field.options) return {};
      return {
        allowedValues: field.options.map((option) => ({
          self: `${site.baseUrl}/rest/api/3/customFieldOption/${option.id}`,
          ...option,
        })),
      };
  }
}
