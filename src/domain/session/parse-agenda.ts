import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { AGENDA_IDS, type Agenda, type AgendaPhase, type OwnPhaseWords, PHASE_KINDS } from './agenda';
import { orNull, wordsAt } from './parse-ids';

/** @throws Unreadable naming the field; also when a kind of phase comes twice. */
export const agendaAt = (raw: unknown, field: string): Agenda => {
  const agenda = shapeAt(raw, field);
  const phases = presentListAt(agenda.phases, `${field}.phases`).map((phase, n) => phaseAt(phase, `${field}.phases[${n}]`));
  if (phases.length === 0) throw new Unreadable(`${field}.phases`, 'at least one phase is needed');
  if (new Set(phases.map(({ kind }) => kind)).size < phases.length)
    throw new Unreadable(`${field}.phases`, 'each kind of phase can be there once');
  return {
    from: oneOf(agenda.from, AGENDA_IDS, `${field}.from`),
    version: countAt(agenda.version, `${field}.version`),
    name: orNull(agenda.name, `${field}.name`, wordsAt),
    phases,
  };
};

const phaseAt = (raw: unknown, field: string): AgendaPhase => {
  const phase = shapeAt(raw, field);
  return {
    kind: oneOf(phase.kind, PHASE_KINDS, `${field}.kind`),
    minutes: countAt(phase.minutes, `${field}.minutes`),
    own: orNull(phase.own, `${field}.own`, ownWordsAt),
  };
};

const ownWordsAt = (raw: unknown, field: string): OwnPhaseWords => {
  const own = shapeAt(raw, field);
  return {
    title: orNull(own.title, `${field}.title`, wordsAt),
    goal: orNull(own.goal, `${field}.goal`, wordsAt),
    script: orNull(own.script, `${field}.script`, wordsAt),
    prompts: orNull(own.prompts, `${field}.prompts`, (list, at) => presentListAt(list, at).map((one) => wordsAt(one, at))),
  };
};
