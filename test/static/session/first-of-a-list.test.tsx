import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import { ConditionsScreen } from '../../../static/session/src/conditions/conditions-screen';
import { LessonsPart } from '../../../static/session/src/decisions/lessons-part';
import { PathScreen } from '../../../static/session/src/path/path-screen';
import { QuestionsPanel } from '../../../static/session/src/questions/questions-panel';
import { aMeetingIn, BEN } from '../../support/a-session';
import { drawnFor } from '../../support/drawn-at-meeting';

describe('A list', () => {
  it('asks for its first line as the first, and for another once there is one', () => {
    const path = aMeetingIn('edges');
    const empty = drawnFor(path, BEN, PathScreen);
    expect(empty).toContain('Add a station');
    expect(empty).toContain('Add a point');
    expect(empty).not.toMatch(/Another (station|point)/);
    path.put(BEN, 'steps', 'step-0001', { name: 'Sales', place: 1024 });
    path.put(BEN, 'redesign', 'redesign-1', { edge: null, text: 'Branches are told of a list before it comes' });
    const begun = drawnFor(path, BEN, PathScreen);
    expect(begun).toContain('Another station');
    expect(begun).toContain('Another point');
    expect(begun).not.toMatch(/Add a (station|point)/);

    const conditions = aMeetingIn('conditions');
    expect(drawnFor(conditions, BEN, ConditionsScreen)).toContain('Add a condition that contributed');
    conditions.put(BEN, 'conditions', 'condition-1', { text: 'Nobody asks whose day it changes', bucket: null, rank: 1024 });
    expect(drawnFor(conditions, BEN, ConditionsScreen)).toContain('Another condition that contributed');

    const decisions = aMeetingIn('decisions');
    expect(drawnFor(decisions, BEN, LessonsPart)).toContain('Add a lesson');
    decisions.put(BEN, 'lessons', 'lesson-01', {
      text: 'People on shifts decide in two weeks',
      implications: '',
      showsUpIn: null,
    });
    expect(drawnFor(decisions, BEN, LessonsPart)).toContain('Another lesson');

    expect(drawnFor(decisions, BEN, QuestionsPanel)).toContain('Add an open question');
    decisions.put(BEN, 'questions', 'question-1', { text: 'Who pays for the second export?', about: null });
    expect(drawnFor(decisions, BEN, QuestionsPanel)).toContain('Another open question');
  });
});
