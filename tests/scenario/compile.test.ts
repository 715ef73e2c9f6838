import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from '../../src/scenario/bundle';
import { compile } from '../../src/scenario/compile';
import { canonical, fingerprint } from '../../src/scenario/fingerprint';
import { scenarioSchema } from '../../src/scenario/format';
import { sha256 } from '../../src/scenario/sha256';
import { oren, shipped } from '../../src/scenario/shipped';
import { broken, orenBundle } from './broken';

const whole = compile(orenBundle());

test('oren: every list of the file arrives in the order of the vocabulary', () => {
  expect(whole.scenario?.table).toMatchObject({
    needs: ['alarms', 'uptime', 'easeOfUse', 'reporting'],
    standard: [0, 1, 1, 2, 1, 1],
  });
  expect(whole.scenario?.table.features.map(({ need, topic }) => [need, topic])).toEqual([
    [0, 0],
    [1, 2],
    [2, 0],
    [3, 1],
    [-1, 1],
    [-1, 2],
  ]);
  expect(whole.scenario?.temper).toMatchObject({
    style: 'analytical',
    styleOdds: [0.34, 0.22, 0.22, 0.22],
    fearMean: [0.4, 0.44, 0.42, 0.36, 0.3, 0.38],
    evidenceIssue: [-1, -1, 5, 4, 3, -1],
    conditionBanned: [false, false, false, false, false],
  });
  expect(whole.scenario?.temper.issueLink[2]).toEqual([0, 0.12, 0, 0, 0.22, 0.12]);
});

test('what ships is what compiles', () => {
  expect(shipped.map(({ account }) => account.id)).toEqual(['oren']);
  expect({ scenario: oren.scenario, account: oren.account }).toEqual({
    scenario: whole.scenario,
    account: whole.account,
  });
});

test('nothing of a scenario can be changed', () => {
  const loose = (value: unknown): unknown[] =>
    typeof value !== 'object' || value === null
      ? []
      : [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(loose)];
  expect(loose([whole.scenario, whole.account])).toHaveLength(1);
});

describe('the fingerprint', () => {
  const of = (path: string, value: unknown) =>
    compile(broken([{ op: 'replace', path, value }])).scenario?.fingerprint;
  const own = whole.scenario?.fingerprint;

  test('changes with whatever is played', () => {
    expect(of('/file/trust', 0.31)).not.toBe(own);
    expect(of('/file/facts/0/truth', false)).not.toBe(own);
    expect(of('/file/allowance', 100)).not.toBe(own);
    expect(of('/file/issues/1/options/1/cost', 0.007)).not.toBe(own);
  });

  test('bears new looks, words, weights and another order of keys', () => {
    expect(of('/file/customer/figure', 'noa')).toBe(own);
    expect(of('/file/currency', 'EUR')).toBe(own);
    expect(of('/texts/he/topic.workflow', 'עבודה')).toBe(own);
    const { file, texts } = orenBundle();
    const turned = Object.fromEntries(Object.entries(file as object).reverse());
    expect(compile({ file: turned, texts }).scenario?.fingerprint).toBe(own);
  });

  test('is told apart from that of the texts', () => {
    const { texts } = compile(
      broken([{ op: 'replace', path: '/texts/he/topic.workflow', value: 'עבודה' }]),
    );
    expect(texts).toMatch(/^[0-9a-f]{32}$/);
    expect(texts).not.toBe(whole.texts);
  });

  test('is the same after a journey as JSON', () => {
    const { scenario } = whole;
    if (scenario === null) throw new Error('oren is broken');
    const back = JSON.parse(JSON.stringify(scenario));
    expect(fingerprint(back)).toBe(scenario.fingerprint);
  });
});

test('sha256 is that of the standard', () => {
  const lengths = [0, 1, 55, 56, 63, 64, 65, 119, 1000].map((length) => 'ב'.repeat(length));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...lengths)), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
});

test('canonical JSON depends on no order and means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value);
      expect(canonical(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a byte order mark is let through, keys are compared as they are meant', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(parse(bytes('\ufeff{"a":["{","}"]}')).diagnostics).toEqual([]);
  expect(parse(bytes('{"a":{"b":1},"b":"a\\"","c":[{"d":1},{"d":2}]}')).diagnostics).toEqual([]);
  expect(parse(bytes('{"a":1,"\\u0061":2}')).diagnostics).toMatchObject([{ code: 'duplicateKey' }]);
});

test('the JSON Schema knows every section of the file', () => {
  const { file } = orenBundle();
  expect(scenarioSchema()).toMatchObject({
    additionalProperties: false,
    required: expect.arrayContaining(Object.keys(file as object)),
  });
});
