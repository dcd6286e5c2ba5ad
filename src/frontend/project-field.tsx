import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Select, useTranslation } from '@forge/react';
import React from 'react';
import type { MacroProject } from '#contract/macro';
import { problemWords } from './problem-words';

/** A project that was chosen; its name is not among what a page keeps. */
export type ChosenProject = Pick<MacroProject, 'id' | 'key'> & { readonly name?: string };

interface Props {
  project: ChosenProject | null;
  find(words: string): Promise<readonly MacroProject[]>;
  isMissing: boolean;
  choose(project: ChosenProject): void;
}

/** Milliseconds without a key before Jira is asked. */
const REST_MS = 250;

const labelOf = ({ key, name }: ChosenProject): string => (name === undefined ? key : `${name} (${key})`);

/** Looks for projects as the person types; Jira leaves out those that this person may not browse. */
export function ProjectField({ project, find, isMissing, choose }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = React.useState('');
  const [found, setFound] = React.useState<readonly MacroProject[]>([]);
  const [looking, setLooking] = React.useState(true);
  const [problem, setProblem] = React.useState<string | null>(null);
  React.useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      setLooking(true);
      try {
        const projects = await find(words);
        if (!wanted) return;
        setFound(projects);
        setProblem(null);
      } catch (failure) {
        if (wanted) setProblem(failure instanceof Error ? failure.message : String(failure));
      }
      if (wanted) setLooking(false);
    };
    const timer = setTimeout(() => void look(), words === '' ? 0 : REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [words, find]);

  const named = project && { ...(found.find(({ id }) => id === project.id) ?? {}), ...project };
  return (
    <>
      <Label labelFor="project">
        {t('macro.project')}
        <RequiredAsterisk />
      </Label>
      <Select
        inputId="project"
        isLoading={looking}
        isInvalid={isMissing}
        placeholder={t('macro.project.choose')}
        options={found.map((one) => ({ value: one.id, label: labelOf(one) }))}
        value={named && { value: named.id, label: labelOf(named) }}
        onInputChange={setWords}
        onChange={(option: { readonly value: string } | null) => {
          const chosen = found.find(({ id }) => id === option?.value);
          if (chosen) choose(chosen);
        }}
      />
      {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      {isMissing && <ErrorMessage>{t('macro.project.missing')}</ErrorMessage>}
      {!isMissing && problem === null && <HelperMessage>{t('macro.project.hint')}</HelperMessage>}
    </>
  );
}
