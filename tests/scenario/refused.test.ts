import { parse } from '../../src/scenario/bundle';
import { compile } from '../../src/scenario/compile';
import { CATALOGUE, type Code, type Diagnostic } from '../../src/scenario/diagnostics';
import { broken, bytesOf, orenBundle, type Refused, refusedFiles } from './broken';

const refused = refusedFiles();

async function told({ patch, raw }: Refused): Promise<readonly Diagnostic[]> {
  if (!raw) return compile(broken(patch ?? [])).diagnostics;
  const bytes = await bytesOf(raw);
  return bytes instanceof Uint8Array ? parse(bytes).diagnostics : [bytes];
}

test('oren with the texts that it asks for is whole', () => {
  expect(compile(orenBundle())).toMatchObject({ diagnostics: [], scenario: { allowance: 6000 } });
});

test('every code has its broken account, and every broken account its code', () => {
  expect(refused.map(({ name }) => name).sort()).toEqual(Object.keys(CATALOGUE).sort());
  expect(refused.map(({ name }) => name)).toEqual(refused.map(({ expect: code }) => code));
});

test.each(refused.map((file) => [file.expect, file] as const))('%s is told', async (code, file) => {
  const diagnostics = await told(file);
  const found = diagnostics.find((one) => one.code === code && one.place === file.place);
  expect(found ?? diagnostics).toMatchObject({ code, place: file.place });
  const { severity, slots } = CATALOGUE[code as Code];
  expect(found?.severity).toBe(severity);
  expect(Object.keys(found?.values ?? {}).sort()).toEqual([...slots].sort());
});

test.each(refused.filter(({ patch }) => patch).map((file) => [file.expect, file] as const))(
  '%s keeps the account out if it is a fault, and only then',
  (code, { patch = [] }) => {
    const { scenario, account, texts } = compile(broken(patch));
    const passes = CATALOGUE[code as Code].severity === 'warning';
    expect([scenario, account, texts].map((value) => value !== null)).toEqual([
      passes,
      passes,
      passes,
    ]);
  },
);

test('one fault does not hide another', () => {
  const steps = refused
    .filter(({ expect: code }) =>
      ['tooHigh', 'duplicateId', 'badPattern', 'weightsSum', 'textMissing', 'notNumber'].includes(
        code,
      ),
    )
    .flatMap(({ patch }) => patch ?? []);
  const codes = compile(broken(steps)).diagnostics.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      ...['tooHigh', 'duplicateId', 'badPattern', 'weightsSum', 'textMissing', 'notNumber'],
    ]),
  );
});
