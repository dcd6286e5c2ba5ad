import {
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  HelperMessage,
  Label,
  LoadingButton,
  Select,
  TextArea,
  useTranslation,
} from '@forge/react';
import React from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import type { GivenVerdict } from '#domain/loop/answer-check';
import { type Check, daysAfter } from '#domain/loop/checks';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { filled } from '#domain/session-record/record-voice';
import type { PanelCalls } from './panel-calls';
import { problemWords } from './problem-words';
import { proposedOf } from './proof-line';
import { refusalWords } from './refusal-words';

interface Props {
  check: Check;
  decision: FollowedDecision;
  calls: PanelCalls;
  dayOf(day: CalendarDate): string;
  changed(decision: FollowedDecision): void;
}

type Kind = GivenVerdict['kind'];
const KINDS: readonly Kind[] = ['held', 'drifted', 'not-yet-testable'];
/** After so many days the same check is asked again. */
const LATER = [14, 30, 60, 90];

/** A verdict and a sentence. */
export function AnswerForm({ check, decision, calls, dayOf, changed }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = React.useState<Kind | null>(proposedOf(decision, check)?.proposes ?? null);
  const [days, setDays] = React.useState(30);
  const [sentence, setSentence] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const [sending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const name = `${check.id.days}`;
  const verdicts = KINDS.map((value) => ({ value, label: t(`panel.verdict.${value}`) }));
  const later = LATER.map((count) => ({ value: `${count}`, label: dayOf(daysAfter(decision.today, count)) }));
  const isTooLong = sentence.trim().length > LOOP_LIMITS.sentence;
  const isWhole = kind !== null && sentence.trim() !== '' && !isTooLong;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (!isWhole || sending) return;
    setSending(true);
    setProblem(null);
    try {
      const verdict: GivenVerdict =
        kind === 'not-yet-testable' ? { kind, askAgainOn: daysAfter(decision.today, days) } : { kind };
      const heard = await calls.answer({ id: decision.id, check: check.id, verdict, sentence });
      if (heard.kind === 'heard') return changed(heard.decision);
      setProblem(refusalWords(heard.refusal, t, dayOf, 'panel.refused'));
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
    }
    setSending(false);
  };

  return (
    <Form onSubmit={submit}>
      <FormSection>
        <Label labelFor={`verdict-${name}`}>{t('panel.verdict')}</Label>
        <Select
          inputId={`verdict-${name}`}
          options={verdicts}
          value={verdicts.find(({ value }) => value === kind) ?? null}
          placeholder={t('panel.verdict.choose')}
          onChange={(option: { readonly value: string } | null) => setKind(KINDS.find((one) => one === option?.value) ?? null)}
        />
        {tried && kind === null && <ErrorMessage>{t('panel.verdict.missing')}</ErrorMessage>}
        {kind === 'not-yet-testable' && (
          <React.Fragment>
            <Label labelFor={`again-${name}`}>{t('panel.askAgain')}</Label>
            <Select
              inputId={`again-${name}`}
              options={later}
              value={later.find(({ value }) => value === `${days}`) ?? null}
              onChange={(option: { readonly value: string } | null) => setDays(Number(option?.value ?? days))}
            />
          </React.Fragment>
        )}
        <Label labelFor={`sentence-${name}`}>{t('panel.sentence')}</Label>
        <TextArea id={`sentence-${name}`} value={sentence} onChange={(event) => setSentence(String(event.target?.value ?? ''))} />
        <HelperMessage>{t('panel.sentence.hint')}</HelperMessage>
        {tried && sentence.trim() === '' && <ErrorMessage>{t('panel.sentence.missing')}</ErrorMessage>}
        {isTooLong && <ErrorMessage>{filled(t('panel.sentence.long'), { most: `${LOOP_LIMITS.sentence}` })}</ErrorMessage>}
        {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <LoadingButton appearance="primary" type="submit" isLoading={sending}>
          {t('panel.send')}
        </LoadingButton>
      </FormFooter>
    </Form>
  );
}
