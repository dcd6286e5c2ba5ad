import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { TRAPS } from '#domain/framework/preparation-words';
import { PARTS } from '#domain/session/preparation';

const languages = [
  ['English', englishFramework],
  ['German', germanFramework],
] as const;

describe.each(languages)('What is said before the meeting, in %s', (language, words) => {
  const german = language === 'German';
  const { parts, traps, time, facilitator } = words.preparation;

  it.each([
    ['delivery-lead', 'S3-12', /schedule, budget and scope|Termine, Budget und Umfang/],
    ['technical-lead', 'S3-13', /built like this, and how good the estimates|so gebaut wurde und wie gut die Schätzungen/],
    ['contributor', 'S3-14', /friction of every day|tägliche Reibung/],
    ['account-manager', 'S3-15', /how the client experienced it|wie es beim Kunden ankam/],
    [
      'client',
      'S3-17',
      /separately, in an interview or a survey.*as data|getrennt gefragt, im Gespräch oder mit einer Umfrage.*als Daten/,
    ],
    ['sponsor', 'S0-49', /listen more than to talk|mehr zuzuhören als zu reden/],
    ['approver', 'S0-50', /summary instead|statt eines Platzes die Zusammenfassung/],
  ] as const)('tells what somebody brings as %s (%s)', (part, _number, why) => {
    expect(parts[part].why).toMatch(why);
  });

  it('invites those who worked on it, some who use it, and one of each team it touched (S0-48)', () => {
    expect(words.preparation.whoComes.split(';')).toHaveLength(3);
    expect(parts['adjacent-team'].why).toMatch(
      german ? /Daten, Sicherheit, Betrieb oder Schulung/ : /data, security, operations or enablement/,
    );
    for (const part of PARTS) expect(parts[part].name.length, part).toBeLessThanOrEqual(25);
  });

  it('wants a facilitator who was not on the project (S3-16)', () => {
    expect(facilitator.notOnTheProject).toMatch(
      german ? /am Projekt nicht mitgearbeitet/ : /should not have worked on the project/,
    );
  });

  it('helps the team to run the next one itself (S0-44)', () => {
    expect(facilitator.growYourOwn).toMatch(
      german ? /neben die Moderation.*ohne Hilfe von außen/ : /beside the facilitator.*without help from outside/,
    );
    expect(words.phases.combined.close.prompts.join(' ')).toMatch(german ? /nächste Sitzung.*leiten/ : /lead the next meeting/);
  });

  it('says why ninety minutes, and why two sessions', () => {
    expect(time.tooShort).toMatch(/60/);
    expect(time.tooLong).toMatch(/120/);
    expect(time.secondSession).toMatch(german ? /60 bis 90 Minuten/ : /60 to 90 minutes/);
  });

  it('is for every project that did not go perfectly, not for catastrophes alone (S1-1)', () => {
    expect(words.preparation.whenToHold).toMatch(german ? /zu spät kam, mehr kostete oder/ : /late, cost more or/);
  });

  it('is for every project, the good ones too (S3-8)', () => {
    expect(words.preparation.whenToHold).toMatch(
      german ? /^Nach jedem Projekt, auch nach den guten/ : /^After every project, the good ones too/,
    );
  });

  it('is for lasting work every quarter, at milestones and when the scope shifts (S3-9)', () => {
    expect(words.preparation.whenToHold).toMatch(
      german ? /Quartal.*Meilensteinen.*Umfang verschiebt/ : /quarter.*milestones.*scope shifts/,
    );
  });

  it('tells a team that has never held one how to begin (S1-77, S3-78)', () => {
    expect(words.preparation.firstTime).toMatch(
      german
        ? /Neunzig Minuten, innerhalb einer Woche, mit allen, die dabei waren/
        : /Ninety minutes, within a week, with everyone who was part of it/,
    );
  });

  it('asks everyone to come with three notes of their own (S1-78)', () => {
    const { wentWell, didNot, wouldChange } = words.preparation.ownNotes;
    expect([wentWell, didNot, wouldChange]).toEqual(
      german
        ? ['Was lief gut?', 'Was lief nicht gut?', 'Was würdest du ändern?']
        : ['What went well?', 'What did not go well?', 'What would you change?'],
    );
  });

  it('tells how a post-mortem comes to nothing, and what is done against each way', () => {
    for (const id of TRAPS) expect(traps[id].guard).toMatch(/\.$/);
    expect(new Set(TRAPS.map((id) => traps[id].trap)).size).toBe(9);
  });
});

describe.each(languages)('What a facilitator has at hand, in %s', (language, words) => {
  const german = language === 'German';
  const { room, examples } = words;

  it('answers the wish for one root cause with ranked conditions (S0-51)', () => {
    expect(room.oneRootCause.answer).toMatch(
      german
        ? /scheitert nicht aus einem Grund.*Umstände.*nach Gewicht/
        : /does not fail for one reason.*conditions.*ranked by weight/,
    );
  });

  it('answers it by the three buckets, with owners for three to five decisions and without a culprit (S0-52)', () => {
    const { answer } = room.oneRootCause;
    for (const { name } of Object.values(words.buckets)) expect(answer.toLowerCase()).toContain(name.toLowerCase());
    expect(answer).toMatch(
      german ? /drei bis fünf Entscheidungen, jede mit einer Person/ : /three to five decisions, each with one person/,
    );
    expect(answer).toMatch(german ? /Schuldiger würde/ : /culprit would/);
  });

  it('pushes past somebody’s mistake to what allowed it (S3-36)', () => {
    expect(room.pastTheMistake).toMatch(
      german ? /durchgelassen oder sogar nahegelegt/ : /allowed this one through, or even suggested it/,
    );
    expect(examples.causes.length).toBeGreaterThanOrEqual(2);
  });

  it('answers a wish list with the five that would stay (S0-32)', () => {
    expect(room.notAWishList).toMatch(german ? /Welche fünf/ : /Which five/);
  });

  it('parks what is not ripe (S0-31)', () => {
    expect(room.notRipe).toMatch(german ? /nicht reif. Wir stellen es zurück/ : /not ripe yet. We park it/);
  });

  it('shows a chain worked through, level by level, to a cause in how we work (S1-47)', () => {
    const { links, friction, decision } = examples.why;
    expect(links.map(({ level }) => level)).toEqual(['immediate', 'process-gap', 'monitoring-gap', 'systemic', 'root']);
    for (const text of [friction, decision, ...links.map((link) => link.text)]) expect(text.length).toBeGreaterThan(30);
  });

  it('shows where else the cause of that chain is at work (S1-45)', () => {
    expect(examples.why.whereElse).toMatch(german ? /Zwei weitere Projekte/ : /Two more projects/);
  });

  it('shows a weak decision beside a strong one, and a complete one (S3-50)', () => {
    expect(examples.decisions.length).toBeGreaterThanOrEqual(3);
    for (const { instead, say } of examples.decisions) expect(say.length).toBeGreaterThan(instead.length * 1.5);
    expect(Object.keys(examples.decision)).toEqual(['change', 'owner', 'due', 'done', 'verified']);
  });

  it('shows a lesson as something understood, with what follows from it (S0-25)', () => {
    expect(Object.keys(examples.lesson)).toEqual(['text', 'implications']);
  });

  it('shows an edge told by role and moment instead of “better communication” (S0-21)', () => {
    expect(examples.edges[0]?.say).toMatch(
      german ? /^Von der Datenaufbereitung zu den Filialen, am Tag/ : /^From data engineering to the branch offices, on the day/,
    );
  });
});
