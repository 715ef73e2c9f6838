import fc from 'fast-check';
import { GENDERS, PLURALS, parseKey, slotsOf } from '../../src/scenario/text-key';
import { familiesOf, idOf, nestedIn, variantOf } from '../../src/words/keys';

test('a key falls into base id, gender and plural', () => {
  expect(parseKey('mem.promises_cf_two')).toEqual({
    base: 'mem.promises',
    gender: 'cf',
    plural: 'two',
  });
  expect(parseKey('conf.c2.a')).toEqual({ base: 'conf.c2.a', gender: null, plural: null });
});

test.each(['Conf', 'a_b', 'a:b', 'a..b', 'a.', 'a_two_cf', 'a_pfpm', '', 'a b', 'שלום'])(
  'no key: %s',
  (key) => expect(parseKey(key)).toBeNull(),
);

test('every legal key reads back', () => {
  const base = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,5}(\.[A-Za-z0-9]{1,4}){0,3}$/);
  const gender = fc.option(fc.constantFrom(...GENDERS));
  const plural = fc.option(fc.constantFrom(...PLURALS));
  fc.assert(
    fc.property(base, gender, plural, (base, gender, plural) => {
      const key = [base, gender, plural].filter((part) => part !== null).join('_');
      expect(parseKey(key)).toEqual({ base, gender, plural });
      const { family, letter } = variantOf(base);
      expect(idOf(family, letter)).toBe(base);
    }),
  );
});

test('a family can be said only where every language has it', () => {
  const he = { 'conf.c0.a': '', 'conf.c0.b_pm': '', 'conf.c0.b_pf': '', binding: '' };
  const en = { 'conf.c0.b': '', 'conf.c0.c': '', binding: '' };
  expect([...familiesOf(he, en)]).toEqual([
    ['binding', ['']],
    ['conf.c0', ['b']],
  ]);
});

test('slots and nested texts are found', () => {
  expect(slotsOf('{{price}}, {{ date }} $t(term.a) {{count}}')).toEqual(['price', 'date', 'count']);
  expect(nestedIn('על $t(term.routing.the) ועל $t(term.b)')).toEqual([
    'term.routing.the',
    'term.b',
  ]);
});
