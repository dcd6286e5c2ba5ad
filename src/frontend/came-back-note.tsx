import { SectionMessage, Stack, Text, useTranslation } from '@forge/react';
import React from 'react';
import { comebacksAgainst } from '#domain/loop/comebacks';
import type { Followed } from '#domain/loop/followed';
import { filled } from '#domain/session-record/record-voice';

/** That a decision did not hold: where what it had fixed came back, and what people there said of it. Nothing while none has. */
export function CameBackNote({ followed }: { followed: Followed }) {
  const { t } = useTranslation();
  const comebacks = comebacksAgainst(followed);
  if (comebacks.length === 0) return <React.Fragment />;
  return (
    <SectionMessage appearance="warning">
      <Stack space="space.050">
        {comebacks.map(({ postMortem, topic, sentence }) => (
          <Text key={`${postMortem.id} ${topic}`}>{filled(t('panel.cameBack'), { title: postMortem.title, sentence })}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
}
