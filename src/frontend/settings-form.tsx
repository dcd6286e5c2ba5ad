import {
  Button,
  ButtonGroup,
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  LoadingButton,
  SectionMessage,
  Text,
  useTranslation,
} from '@forge/react';
import React from 'react';
import { type MacroConfig, parseMacroConfig } from '#contract/macro';
import type { FrameworkWords } from '#domain/framework/framework-words';
import type { AgendaId } from '#domain/session/agenda';
import { AgendaField } from './agenda-field';
import type { MacroCalls } from './macro-calls';
import { A_NEW_ONE, NEW_ONE, PostMortemField, type WhichPostMortem } from './post-mortem-field';
import { problemWords } from './problem-words';
import { type ChosenProject, ProjectField } from './project-field';

interface Props {
  /** What the page holds as settings; undefined before the first time. */
  saved: unknown;
  calls: MacroCalls;
  agendas: FrameworkWords['agendas'];
  /** What people come to the meeting as. */
  parts: FrameworkWords['preparation']['parts'];
  save(config: MacroConfig): Promise<void>;
  cancel(): Promise<void>;
  newId(): string;
}

/** Which project, which post-mortem of it, and by which agenda it is held. */
export function SettingsForm({ saved, calls, agendas, parts, save, cancel, newId }: Props) {
  const { t } = useTranslation();
  const [before] = React.useState(() => (saved === undefined ? null : parseMacroConfig(saved)));
  const known = before?.ok ? before.value : null;
  const [project, setProject] = React.useState<ChosenProject | null>(known && { id: known.projectId, key: known.projectKey });
  const [which, setWhich] = React.useState<WhichPostMortem>({ id: known?.postMortemId ?? null, ...A_NEW_ONE });
  const [agenda, setAgenda] = React.useState<AgendaId>(known?.agenda ?? 'combined');
  const [freshId] = React.useState(newId);
  const [tried, setTried] = React.useState(false);
  const [saving, setSaving] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const isNew = which.id === NEW_ONE;
  const isWhole = project !== null && which.id !== null && (!isNew || which.title.trim() !== '');

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isWhole || saving) return;
    setSaving(true);
    setProblem(null);
    try {
      const postMortemId = isNew ? freshId : String(which.id);
      const { title, kind, role } = which;
      if (isNew) await calls.open({ id: freshId, projectId: project.id, title: title.trim(), kind, role });
      await save({ shape: 1, projectId: project.id, projectKey: project.key, postMortemId, agenda });
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
      setSaving(false);
    }
  };

  return (
    <Form onSubmit={submit}>
      <FormSection>
        {before !== null && !before.ok && (
          <SectionMessage appearance="warning" title={t('macro.otherVersion.title')}>
            <Text>{t('macro.otherVersion')}</Text>
          </SectionMessage>
        )}
        <ProjectField
          project={project}
          find={calls.findProjects}
          isMissing={tried && project === null}
          choose={(chosen) => {
            setProject(chosen);
            setWhich({ ...which, id: null });
          }}
        />
        {project !== null && (
          <PostMortemField
            key={project.id}
            projectId={project.id}
            which={which}
            parts={parts}
            read={calls.postMortemsOf}
            tried={tried}
            choose={setWhich}
          />
        )}
        <AgendaField agenda={agenda} agendas={agendas} choose={setAgenda} />
        {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <ButtonGroup>
          <Button appearance="subtle" onClick={() => void cancel()}>
            {t('macro.cancel')}
          </Button>
          <LoadingButton appearance="primary" type="submit" isLoading={saving}>
            {t('macro.save')}
          </LoadingButton>
        </ButtonGroup>
      </FormFooter>
    </Form>
  );
}
