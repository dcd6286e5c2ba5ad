import { describe, expect, it } from 'vitest';
import { englishFramework } from '#domain/framework/english/framework-words';
import { germanFramework } from '#domain/framework/german/framework-words';
import { SYMPTOM_IDS, symptomsFor } from '#domain/framework/upstream-words';
import { WHY_LEVELS } from '#domain/session/facets';
import { BUCKETS } from '#domain/session/items';

const languages = [
  ['English', englishFramework],
  ['German', germanFramework],
] as const;

describe.each(languages)('The facets of a finding, in %s', (language, words) => {
  const german = language === 'German';
  const has = (texts: readonly string[], patterns: readonly RegExp[]) => {
    expect(texts).toHaveLength(patterns.length);
    for (const [n, pattern] of patterns.entries()) expect(texts[n]).toMatch(pattern);
  };

  it('tell a technical failure by accuracy, latency, integration and dirty data (S0-8)', () => {
    has(
      words.buckets.technical.shows,
      german ? [/Genauigkeit/, /langsam/, /Integration/, /schmutziger/] : [/accuracy/, /latency/, /integration/, /dirtier/],
    );
  });

  it('tell a workflow failure by a step more, a step lost, a hand-off that is not there and untrained prompting (S0-9)', () => {
    has(
      words.buckets.workflow.shows,
      german
        ? [/Schritt mehr/, /Schritt, den die Leute mochten/, /Übergabe, die es nicht gibt/, /Prompten/]
        : [/added a step/, /step that people liked/, /hand-off that does not exist/, /prompting/],
    );
  });

  it('tell an adoption failure by five reasons not to use what works (S0-10)', () => {
    has(
      words.buckets.adoption.shows,
      german
        ? [/überzeugt/, /geschult/, /belohnt/, /erlaubt/, /klug aussieht oder ersetzbar/]
        : [/convinced/, /trained/, /rewarded/, /permitted/, /smart or replaceable/],
    );
  });

  it.each([
    ['data', 'S1-6', /one-sided|einseitiger/],
    ['expectation', 'S1-7', /had expected something else|hatte etwas anderes erwartet/],
    ['scope', 'S1-8', /at no point did anybody agree|an keiner Stelle hat dem jemand zugestimmt/],
    ['integration', 'S1-9', /works alone|Allein funktioniert/],
    ['team', 'S1-10', /knowledge lay with one person|Wissen lag bei einer Person/],
  ] as const)('know the failure of %s (%s)', (type, _number, sign) => {
    expect(words.failureTypes[type].means).toMatch(sign);
  });

  it('are of three kinds: process, judgment and external (S1-48)', () => {
    expect(Object.keys(words.findingKinds)).toEqual(['process', 'judgment', 'external']);
  });

  it('call the process the greatest lever, because it prevents a whole kind (S1-49)', () => {
    expect(words.findingKinds.process.remedy).toMatch(german ? /größten Hebel.*ganze Art/ : /greatest leverage.*whole kind/);
  });

  it('answer judgment with training, a mentor or a frame, and not with a checklist (S1-50)', () => {
    expect(words.findingKinds.judgment.remedy).toMatch(
      german ? /Schulung, Begleitung.*Rahmen.*Checkliste hilft hier nicht/ : /Training, a mentor.*frame.*checklist does not help/,
    );
  });

  it('answer what comes from outside with a warning and a plan (S1-51)', () => {
    expect(words.findingKinds.external.remedy).toMatch(german ? /Frühwarnung und ein Plan/ : /early warning and a plan/);
  });

  it.each([
    ['process-gap', 'S3-37', /checkpoint|Prüfpunkt/],
    ['estimation', 'S3-38', /same kind of work|Dieselbe Art von Arbeit/],
    ['communication', 'S3-39', /concerned who was not asked|Betroffene, die nicht gefragt/],
    ['technical-debt', 'S3-40', /properly later|später ordentlich/],
    ['resource-mismatch', 'S3-41', /Several projects at once|Mehrere Projekte zugleich/],
    ['client-management', 'S3-42', /expectation that was never said|Erwartung, die nie ausgesprochen/],
  ] as const)('say what to look for behind a cause of the family %s (%s)', (category, _number, sign) => {
    expect(words.causeCategories[category].lookFor.join(' · ')).toMatch(sign);
  });

  it.each([
    ['data-quality-surprise', 'S3-65', /all of the data before any accuracy|ganzen Datenbestand prüfen, bevor eine Genauigkeit/],
    [
      'metric-mismatch',
      'S3-66',
      /thresholds into the statement of work.*sign|Schwellen in die Leistungsbeschreibung.*abzeichnen/,
    ],
    ['infrastructure-underestimated', 'S3-67', /during discovery.*into the estimate|Vorphase.*in die Schätzung/],
    ['one-more-experiment', 'S3-68', /number of iterations.*change order|Zahl der Durchgänge.*Änderungsauftrag/],
    ['knowledge-not-handed-over', 'S3-69', /documentation and training into scope|Dokumentation und Schulung.*Umfang/],
  ] as const)('propose what usually helps against %s (%s)', (pattern, _number, action) => {
    expect(words.aiPatterns[pattern].defaultAction).toMatch(action);
  });

  it('label the whys from the immediate cause to the cause in how we work (S1-44)', () => {
    has(
      WHY_LEVELS.map((level) => words.whyLevels[level].name),
      german
        ? [/Unmittelbarer Auslöser/, /Lücke im Verfahren/, /Lücke im Hinsehen/, /System/, /Ursache/]
        : [/Immediate cause/, /Process gap/, /Monitoring gap/, /Systemic/, /Cause/],
    );
    expect(new Set(WHY_LEVELS.map((level) => words.whyLevels[level].question)).size).toBe(5);
  });
});

describe.each(languages)('Going upstream, in %s', (language, words) => {
  const german = language === 'German';
  const asked = (id: (typeof SYMPTOM_IDS)[number]) => words.upstream.symptoms[id].prompts.join(' ');

  it('asks for the decision or assumption before the friction (S0-14)', () => {
    expect(words.upstream.question).toMatch(
      german ? /Welche Entscheidung oder Annahme.*früher/ : /Which decision or assumption, earlier on/,
    );
  });

  it('has questions ready for each symptom (S0-15)', () => {
    expect(asked('not-trusted')).toMatch(german ? /vertrauenswürdig.*Schwelle/ : /trustworthy.*threshold/);
    expect(asked('did-not-fit')).toMatch(german ? /Wer war dabei.*der die Arbeit tut/ : /Who was there.*who does the work/);
    expect(asked('accuracy-dropped')).toMatch(
      german ? /wie sie wirklich kommen, oder an einer sauberen/ : /as they really come, or on a clean/,
    );
    for (const id of SYMPTOM_IDS) expect(words.upstream.symptoms[id].prompts.length, id).toBeGreaterThanOrEqual(3);
  });

  it('asks for the shape of the decision: when, how few, knowing what, looked at again (S0-16)', () => {
    const { when, circle, context, revisited } = words.upstream.shape;
    expect(when).toMatch(german ? /Wann.*früh/ : /When.*early/);
    expect(circle).toMatch(german ? /eine Person, einige wenige/ : /one person, a few/);
    expect(context).toMatch(german ? /bekannt/ : /known/);
    expect(revisited).toMatch(german ? /noch einmal.*Neues/ : /again.*new/);
  });

  it('asks which roles should have shaped it, and when (S0-17)', () => {
    expect(words.upstream.shape.missing).toMatch(german ? /Welche Rollen.*in welchem Moment/ : /Which roles.*at which moment/);
  });
});

describe('The symptoms', () => {
  it('come with those of the friction’s bucket first, and none is left out', () => {
    expect(symptomsFor('workflow').slice(0, 3)).toEqual(['did-not-fit', 'step-added', 'hand-off-missing']);
    for (const bucket of [...BUCKETS, null]) expect([...symptomsFor(bucket)].sort()).toEqual([...SYMPTOM_IDS].sort());
    expect(symptomsFor(null)).toEqual(SYMPTOM_IDS);
  });
});
