import {
  Button,
  ButtonGroup,
  ErrorMessage,
  Form,
  FormFooter,
  FormSection,
  HelperMessage,
  Label,
  LoadingButton,
  TextArea,
  useTranslation,
} from '@forge/react';
import React from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { filled } from '#domain/session-record/record-voice';
import type { PanelCalls } from './panel-calls';
import { problemWords } from './problem-words';
import { refusalWords } from './refusal-words';

interface Props {
  decision: FollowedDecision;
  viewer: PersonId;
  calls: Pick<PanelCalls, 'win'>;
  dayOf(day: CalendarDate): string;
  /** The decision with it; null where nothing was said. */
  done(decision: FollowedDecision | null): void;
}

/** What it prevented, caught by whoever says so, today; the project's page asks for other people and days. */
export function WinForm({ decision, viewer, calls, dayOf, done }: Props) {
  const { t } = useTranslation();
  // Made up once, so that a second try tells the same win.
  const [id] = React.useState(() => crypto.randomUUID());
  const [prevented, setPrevented] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const [sending, setSending] = React.useState(false);
  const [problem, setProblem] = React.useState<string | null>(null);
  const isTooLong = prevented.trim().length > LOOP_LIMITS.sentence;

  const submit = async (): Promise<void> => {
    setTried(true);
    if (sending || prevented.trim() === '' || isTooLong) return;
    setSending(true);
    setProblem(null);
    try {
      const heard = await calls.win({ id: decision.id, win: { id, prevented, on: decision.today, caughtBy: viewer } });
      if (heard.kind === 'heard') return done(heard.decision);
      setProblem(refusalWords(heard.refusal, t, dayOf, 'panel.win.refused'));
    } catch (failure) {
      setProblem(failure instanceof Error ? failure.message : String(failure));
    }
    setSending(false);
  };

  return (
    <Form onSubmit={submit}>
      <FormSection>
        <Label labelFor="prevented">{t('panel.win.prevented')}</Label>
        <TextArea id="prevented" value={prevented} onChange={(event) => setPrevented(String(event.target?.value ?? ''))} />
        <HelperMessage>{t('panel.win.hint')}</HelperMessage>
        {tried && prevented.trim() === '' && <ErrorMessage>{t('panel.win.missing')}</ErrorMessage>}
        {isTooLong && <ErrorMessage>{filled(t('panel.sentence.long'), { most: `${LOOP_LIMITS.sentence}` })}</ErrorMessage>}
        {problem !== null && <ErrorMessage>{problemWords(problem, t)}</ErrorMessage>}
      </FormSection>
      <FormFooter>
        <ButtonGroup>
          <Button appearance="subtle" onClick={() => done(null)}>
            {t('macro.cancel')}
          </Button>
          <LoadingButton appearance="primary" type="submit" isLoading={sending}>
            {t('panel.win.send')}
          </LoadingButton>
        </ButtonGroup>
      </FormFooter>
    </Form>
  );
}
