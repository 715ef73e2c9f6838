import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import cast from '../../assets/figures/cast.json';
import { CastFault, everyone, personOf } from '../../src/figure';
import { readCast } from '../../src/figure/person';

/** The fault of a cast that is Dana alone, with one value changed or, if undefined, left out. */
function faultOf(path: string, value: unknown): CastFault {
  const dana: object = structuredClone(cast.dana);
  const [last = '', ...above] = path.split('.').reverse();
  const owner = above.reduceRight<object>((of, key) => Reflect.get(of, key), dana);
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value);
  try {
    readCast({ dana }, 'the cast');
  } catch (fault) {
    if (fault instanceof CastFault) return fault;
  }
  throw new Error('this cast was accepted');
}

test('twelve people can be cast, each by an id of their own', () => {
  const ids = everyone().map(({ id }) => id);
  expect(new Set(ids).size).toBe(12);
  for (const id of ids) expect(personOf(id).id).toBe(id);
});

const accounts = resolve(__dirname, '../../assets/scenarios');

test.each(readdirSync(accounts).filter((name) => name.endsWith('.json')))(
  'the customer of %s can be drawn',
  (name) => {
    const { customer } = JSON.parse(readFileSync(join(accounts, name), 'utf8'));
    expect(personOf(customer.figure).id).toBe(customer.figure);
  },
);

test('whoever asks for a stranger is told who is known', () => {
  expect(() => personOf('donna')).toThrow(
    /cast\.json, donna: there is nobody of this name\. Known are: dana, yossi, .*noa\.$/,
  );
});

test.each<[string, string, unknown, string]>([
  ['a cut that nobody can draw', 'hair.cut', 'mohawk', 'Write one of:'],
  ['no age', 'age', undefined, 'Write a number from 18 to 99'],
  ['too wide a body', 'body.width', 90, 'from -14 to 34'],
  ['a colour by name', 'clothes.colour', 'white', '#2E8C93'],
  ['lashes that are counted', 'face.lashes', 3, 'true or false'],
  ['a property misspelt', 'glases', {}, 'Known are: age, skin'],
  ['a word for an object', 'hair', 'long', 'Write an object in braces'],
])('%s is refused with place and remedy', (_, path, value, remedy) => {
  const fault = faultOf(path, value);
  expect(fault.place).toBe(`dana.${path}`);
  expect(fault.remedy).toContain(remedy);
  expect(fault.message).toContain(`assets/figures/cast.json, dana.${path}: `);
});
