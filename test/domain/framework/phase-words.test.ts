import { describe, expect, it } from 'vitest';
import { agendasFor, productAgenda } from '#domain/framework/agendas';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { wordsOfPhase } from '#domain/framework/phase-words';
import { AGENDA_IDS, type AgendaId, type PhaseKind } from '#domain/session/agenda';

const languages = [
  ['English', englishFramework],
  ['German', germanFramework],
] as const;
type Words = (typeof languages)[number][1];
const said = (words: Words, id: AgendaId, kind: PhaseKind) => wordsOfPhase({ from: id }, { kind, minutes: 5, own: null }, words);

describe.each(languages)('What is said in a meeting, in %s', (language, words) => {
  const german = language === 'German';

  it('has a title, a goal, a reason, a script and questions for every phase of every agenda', () => {
    for (const id of AGENDA_IDS)
      for (const phase of productAgenda(id).phases) {
        const { title, goal, whyThisStep, script, prompts } = wordsOfPhase({ from: id }, phase, words);
        expect(title.split(/\s+/).length, `${id}: ${title}`).toBeLessThanOrEqual(6);
        for (const text of [goal, whyThisStep, script]) expect(text, `${id}: ${title}`).toMatch(/[.?]$/);
        expect(prompts.length, `${id}: ${title}`).toBeGreaterThanOrEqual(2);
      }
  });

  it('names the temptation to blame out loud before any content (S0-3)', () => {
    for (const id of agendasFor(1)) {
      expect(productAgenda(id).phases[0]?.kind).toBe('opening');
      expect(said(words, id, 'opening').script, id).toMatch(german ? /Theorie|Schuld/ : /theor(y|ies)|fault/);
    }
  });

  it('admits that everyone has a theory, and that people in the room are in some of them (S0-4)', () => {
    for (const id of agendasFor(1)) {
      const { script } = said(words, id, 'opening');
      expect(script, id).toMatch(german ? /jeder (von uns|hier)/i : /each of us|no one here who has not/i);
      expect(script, id).toMatch(german ? /der hier sitzt|diesem Raum/ : /sitting here|this room/);
    }
  });

  it('sets out to learn how we work and not whose fault it was (S0-1)', () => {
    expect(said(words, 'combined', 'opening').script).toMatch(german ? /herausfinden, wie wir arbeiten/ : /find out how we work/);
    expect(said(words, 'facilitated-pilot', 'opening').script).toMatch(
      german ? /Wessen Schuld es war, wollen wir nicht wissen/ : /Whose fault it was is not what we want to know/,
    );
  });

  it('gives the facilitator leave to step in, and the words for it (S0-7)', () => {
    for (const id of agendasFor(1))
      expect(said(words, id, 'opening').script, id).toMatch(german ? /freundlich|sage ich/ : /I will/);
    const where = ['opening', 'context', 'frictions', 'sorting', 'upstream', 'edges', 'whys', 'conditions', 'decisions'] as const;
    for (const kind of where) expect(said(words, 'combined', kind).holdTheFrame, kind).not.toBeNull();
    expect(words.room.redirects.length).toBeGreaterThanOrEqual(5);
  });

  it('puts the promise, the numbers of use and the sponsor on the table (S0-2)', () => {
    const asked = said(words, 'facilitated-pilot', 'context').prompts.join(' ');
    for (const word of german ? ['versprochen', 'benutzen', 'Sponsor'] : ['promise', 'use it today', 'sponsor'])
      expect(asked).toContain(word);
  });

  it('asks for facts only, and no explanation yet (S3-18)', () => {
    expect(said(words, 'five-phases', 'context').script).toMatch(
      german
        ? /nur um Fakten.*erklären noch nichts und bewerten nichts/
        : /facts only.*do not explain anything yet.*do not judge/,
    );
  });

  it('looks differing memories up in the history of the issues (S3-1)', () => {
    expect(said(words, 'combined', 'context').script).toMatch(
      german ? /Erinnerung vom Verlauf der Vorgänge/ : /history of the issues/,
    );
  });

  it('asks five questions of what went well, in their order (S3-30)', () => {
    const order = german
      ? ['gelobt', 'Schätzung', 'auf dem Laufenden', 'technische', 'Zusammenarbeit']
      : ['praised', 'estimate', 'informed', 'technical decision', 'working together'];
    const { prompts } = said(words, 'five-phases', 'successes');
    expect(prompts).toHaveLength(5);
    for (const [n, word] of order.entries()) expect(prompts[n]).toMatch(german && n === 0 ? /gelobt/ : new RegExp(word));
  });

  it('asks of every success whether another team could do the same (S3-31)', () => {
    expect(said(words, 'combined', 'successes').script).toMatch(
      german ? /Könnte ein Team, das nicht dabei war/ : /could a team that was not here/,
    );
    for (const { instead, say } of words.examples.successes) {
      expect(say).toMatch(/\d/);
      expect(instead).not.toMatch(/\d/);
    }
  });

  it('asks six questions of what did not, in their order (S3-34)', () => {
    const order = german
      ? ['Umfang', 'um wie viel', 'Kunde', 'Risiko', 'gewartet', 'Werkzeug']
      : ['scope', 'by how much', 'client', 'risk', 'wait for', 'tool'];
    const { prompts } = said(words, 'five-phases', 'frictions');
    expect(prompts).toHaveLength(6);
    for (const [n, word] of order.entries()) expect(prompts[n]).toContain(word);
  });

  it('asks for what was seen, without cause and without remedy (S0-13)', () => {
    expect(said(words, 'combined', 'frictions').script).toMatch(
      german ? /Nicht warum, und nicht, was man tun sollte/ : /Not why, and not what should be done/,
    );
    expect(words.room.notYetRemedies).not.toBe('');
  });

  it('keeps lessons without an owner apart from decisions with one (S0-24)', () => {
    const { script } = said(words, 'combined', 'decisions');
    expect(script).toMatch(
      german ? /Erkenntnisse sind, was wir jetzt verstehen.*niemand zuständig/ : /Lessons are what we understand now.*no owner/,
    );
    expect(script).toMatch(german ? /drei bis fünf, nicht mehr/ : /three to five, not more/);
  });

  it('asks everyone what they will do themselves, and not what the company should (S0-34)', () => {
    const { script } = said(words, 'combined', 'close');
    expect(script).toMatch(
      german
        ? /Was machst du beim nächsten Mal anders\? Du selbst, nicht die Firma/
        : /what will you do differently.*You yourself, not the company/,
    );
    expect(words.room.closing.question).toMatch(german ? /ein Satz/ : /one sentence/);
  });

  it('never closes with a recap (S0-35)', () => {
    for (const id of AGENDA_IDS)
      expect(said(words, id, 'close').script, id).toMatch(
        german ? /nicht alles noch einmal|kein Rückblick/ : /not go through it all again|no recap/,
      );
  });

  it('thanks people for being open (S0-37)', () => {
    for (const id of AGENDA_IDS)
      expect(said(words, id, 'close').script, id).toMatch(german ? /Danke, dass ihr so offen/ : /Thank you for/);
    expect(words.room.closing.thanks).toMatch(german ? /^Danke/ : /^Thank you/);
  });

  it('draws the path of the next project before it starts, in the second session (S0-53)', () => {
    expect(said(words, 'follow-up', 'edges').script).toMatch(
      german ? /bevor irgendetwas gebaut wird/ : /before anything is built/,
    );
  });

  it('has each lesson show in the design of what comes next (S0-26)', () => {
    expect(said(words, 'follow-up', 'decisions').prompts[0]).toMatch(
      german ? /Wo im nächsten Entwurf/ : /Where in the next design/,
    );
  });
});

describe('A team’s own agenda', () => {
  const own = { title: 'Warm up', goal: null, script: 'Hello.', prompts: ['How are you?'] };
  const product = englishFramework.phases.combined.opening;

  it('says what the team has written, and the product’s words for the rest', () => {
    expect(wordsOfPhase({ from: 'combined' }, { kind: 'opening', minutes: 5, own }, englishFramework)).toEqual({
      ...product,
      title: 'Warm up',
      script: 'Hello.',
      prompts: ['How are you?'],
    });
  });

  it('may drop all questions of a phase', () => {
    const without = { title: null, goal: null, script: null, prompts: [] };
    const phase = { kind: 'opening', minutes: 5, own: without } as const;
    expect(wordsOfPhase({ from: 'combined' }, phase, englishFramework)).toEqual({ ...product, prompts: [] });
  });

  it('finds words for a phase that the agenda it was copied from does not have', () => {
    const added = { kind: 'upstream', minutes: 10, own: null } as const;
    expect(wordsOfPhase({ from: 'five-phases' }, added, englishFramework)).toBe(englishFramework.phases.combined.upstream);
  });
});
