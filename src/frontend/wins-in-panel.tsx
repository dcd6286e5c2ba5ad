import { Button, Heading, List, ListItem, Stack, Text, User, useTranslation } from '@forge/react';
import React from 'react';
import type { FollowedDecision } from '#contract/followed-decisions';
import type { CalendarDate } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { byNewest } from '#domain/loop/win';
import { filled } from '#domain/session-record/record-voice';
import type { PanelCalls } from './panel-calls';
import { WinForm } from './win-form';

interface Props {
  decision: FollowedDecision;
  viewer: PersonId;
  calls: Pick<PanelCalls, 'win'>;
  dayOf(day: CalendarDate): string;
  changed(decision: FollowedDecision): void;
}

/** The panel is narrow; the page of the project has them all. */
const SHOWN = 5;
const MORE = 'panel.win.more';

/** What the decision prevented and who caught it (S1-69, S3-61), and the way to say that it did again. */
export function WinsInPanel({ decision, viewer, calls, dayOf, changed }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = React.useState(false);
  const { wins } = decision.followed.kept;
  const shown = [...wins].sort(byNewest).slice(0, SHOWN);
  const more = wins.length - shown.length;
  if (wins.length === 0 && !decision.mayAnswer) return null;
  return (
    <Stack space="space.100">
      {wins.length > 0 && (
        <React.Fragment>
          <Heading as="h3" size="small">
            {t('panel.wins')}
          </Heading>
          <List type="unordered">
            {shown.map((win) => (
              <ListItem key={win.id}>
                {win.prevented} · <User accountId={win.caughtBy} /> · {dayOf(win.on)}
              </ListItem>
            ))}
          </List>
          {more > 0 && <Text>{filled(t(`${MORE}.${more === 1 ? 'one' : 'other'}`), { n: `${more}` })}</Text>}
        </React.Fragment>
      )}
      {decision.mayAnswer && !open && <Button onClick={() => setOpen(true)}>{t('panel.win.tell')}</Button>}
      {open && (
        <React.Fragment>
          <Text>{t('panel.win.about')}</Text>
          <WinForm
            {...{ decision, viewer, calls, dayOf }}
            done={(told) => {
              setOpen(false);
              if (told !== null) changed(told);
            }}
          />
        </React.Fragment>
      )}
    </Stack>
  );
}
