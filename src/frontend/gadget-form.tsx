import {
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  Label,
  LoadingButton,
  SectionMessage,
  Select,
  Text,
  useTranslation,
} from '@forge/react';
import React from 'react';
import { type GadgetConfig, parseGadgetConfig } from '#contract/glance';
import type { MacroProject } from '#contract/macro';
import { problemWords } from './problem-words';
import { type ChosenProject, ProjectField } from './project-field';

interface Props {
  /** What the dashboard holds as settings; nothing before the first time. */
  saved: unknown;
  find(words: string): Promise<readonly MacroProject[]>;
  save(config: GadgetConfig): Promise<void>;
}

const SCOPES = ['all', 'project'] as const;
type Scope = (typeof SCOPES)[number];

/** Whose decisions the gadget shows: those of one project, or all that whoever looks may see. */
export function GadgetForm({ saved, find, save }: Props) {
  const { t } = useTranslation();
  const [before] = React.useState(() => parseGadgetConfig(saved));
  const known = before.ok && before.value.of === 'project' ? before.value : null;
  const [scope, setScope] = React.useState<Scope>(known === null ? 'all' : 'project');
  const [project, setProject] = React.useState<ChosenProject | null>(known && { id: known.projectId, key: known.projectKey });
  const [tried, setTried] = React.useState(false);
  const [saving, setSaving] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const options = SCOPES.map((value) => ({ value, label: t(`gadget.scope.${value}`) }));

  const submit = async (): Promise<void> => {
    setTried(true);
    if (saving || (scope === 'project' && project === null)) return;
    setSaving(true);
    setProblem(null);
    try {
      const which = { projectId: project?.id ?? '', projectKey: project?.key ?? '' };
      await save(scope === 'all' ? { shape: 1, of: 'all' } : { shape: 1, of: 'project', ...which });
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
      setSaving(false);
    }
  };

  return (
    <Form onSubmit={submit}>
      <FormSection>
        {!before.ok && (
          <SectionMessage appearance="warning" title={t('macro.otherVersion.title')}>
            <Text>{t('macro.otherVersion')}</Text>
          </SectionMessage>
        )}
        <Label labelFor="scope">{t('gadget.scope')}</Label>
        <Select
          inputId="scope"
          options={options}
          value={options.find(({ value }) => value === scope) ?? null}
          onChange={(option: { readonly value: string } | null) => setScope(SCOPES.find((one) => one === option?.value) ?? 'all')}
        />
        {scope === 'project' && (
          <ProjectField project={project} find={find} isMissing={tried && project === null} choose={setProject} />
        )}
        {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <LoadingButton appearance="primary" type="submit" isLoading={saving}>
          {t('macro.save')}
        </LoadingButton>
      </FormFooter>
    </Form>
  );
}
