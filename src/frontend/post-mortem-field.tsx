import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Select, Textfield, useTranslation } from '@forge/react';
import React from 'react';
import type { MacroPostMortems } from '#contract/macro';
import type { FrameworkWords } from '#domain/framework/framework-words';
import { LONGEST_TITLE, POST_MORTEM_KINDS } from '#domain/post-mortem/parse-plan';
import { KNOWN_ROLES, type KnownRole, type PostMortemKind } from '#domain/post-mortem/post-mortem';
import { filled } from '#domain/session-record/record-voice';
import { problemWords } from './problem-words';

/** Stands for one that is yet to be opened; no id looks like it. */
export const NEW_ONE = '+';

export interface WhichPostMortem {
  /** Null while none is chosen. */
  readonly id: string | null;
  /** Of a new one. */
  readonly title: string;
  readonly kind: PostMortemKind;
  /** As what whoever begins it comes. */
  readonly role: KnownRole;
}

/** What a new one is unless somebody says otherwise; the part is the one that Jira's form proposes. */
export const A_NEW_ONE: Omit<WhichPostMortem, 'id'> = { title: '', kind: 'project', role: 'delivery-lead' };

interface Props {
  projectId: string;
  which: WhichPostMortem;
  parts: FrameworkWords['preparation']['parts'];
  read(projectId: string): Promise<MacroPostMortems>;
  /** Whether saving was tried, so that what is missing is told. */
  tried: boolean;
  choose(which: WhichPostMortem): void;
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of the project's post-mortems, or a new one with its title and kind. */
export function PostMortemField({ projectId, which, parts, read, tried, choose }: Props) {
  const { t } = useTranslation();
  const [known, setKnown] = React.useState<MacroPostMortems | null>(null);
  const [problem, setProblem] = React.useState<string | null>(null);
  React.useEffect(() => {
    read(projectId).then(setKnown, (failure: unknown) =>
      setProblem(failure instanceof Error ? failure.message : String(failure)),
    );
  }, [projectId, read]);
  const options: readonly Option[] = [
    { value: NEW_ONE, label: t('macro.postMortem.new') },
    ...(known?.postMortems ?? []).map(({ id, title }) => ({ value: id, label: title })),
  ];
  const kinds: readonly Option[] = POST_MORTEM_KINDS.map((kind) => ({ value: kind, label: t(`macro.kind.${kind}`) }));
  const roles: readonly Option[] = KNOWN_ROLES.map((role) => ({ value: role, label: parts[role].name }));
  return (
    <>
      <Label labelFor="post-mortem">
        {t('macro.postMortem')}
        <RequiredAsterisk />
      </Label>
      <Select
        inputId="post-mortem"
        isLoading={known === null && problem === null}
        isInvalid={tried && which.id === null}
        placeholder={t('macro.postMortem.choose')}
        options={[...options]}
        value={options.find(({ value }) => value === which.id) ?? null}
        onChange={(option: Option | null) => option && choose({ ...which, id: option.value })}
      />
      {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      {known !== null && known.unreadable > 0 && (
        <HelperMessage>
          {known.unreadable === 1
            ? t('macro.postMortem.oneUnread')
            : filled(t('macro.postMortem.unread'), { n: `${known.unreadable}` })}
        </HelperMessage>
      )}
      {tried && which.id === null && <ErrorMessage>{t('macro.postMortem.missing')}</ErrorMessage>}
      {which.id === NEW_ONE && (
        <>
          <Label labelFor="title">
            {t('macro.title')}
            <RequiredAsterisk />
          </Label>
          <Textfield
            id="title"
            maxLength={LONGEST_TITLE}
            value={which.title}
            isInvalid={tried && which.title.trim() === ''}
            onChange={(event) => choose({ ...which, title: event.target.value })}
          />
          {tried && which.title.trim() === '' && <ErrorMessage>{t('macro.title.missing')}</ErrorMessage>}
          <Label labelFor="kind">{t('macro.kind')}</Label>
          <Select
            inputId="kind"
            options={[...kinds]}
            value={kinds.find(({ value }) => value === which.kind) ?? null}
            onChange={(option: Option | null) => {
              const kind = POST_MORTEM_KINDS.find((one) => one === option?.value);
              if (kind) choose({ ...which, kind });
            }}
          />
          <Label labelFor="role">{t('macro.role')}</Label>
          <Select
            inputId="role"
            options={[...roles]}
            value={roles.find(({ value }) => value === which.role) ?? null}
            onChange={(option: Option | null) => {
              const role = KNOWN_ROLES.find((one) => one === option?.value);
              if (role) choose({ ...which, role });
            }}
          />
          <HelperMessage>{t('macro.role.hint')}</HelperMessage>
        </>
      )}
    </>
  );
}
