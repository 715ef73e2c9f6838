/** The shipped sentences: whole, alike in both languages, and written as the house writes. */
import { readAccounts, readLanguage, readSharedRows } from '../src/cli/locales';
import { found } from '../src/cli/sentences';
import { examineShipped } from '../src/cli/words';
import { examine } from '../src/words/check';

test('no sentence has a fault', () => {
  const faults = examineShipped()
    .findings.filter(({ grade }) => grade === 'fault')
    .map((finding) => `${finding.code}  ${finding.place}  ${found(finding).en}`);
  expect(faults).toEqual([]);
});

test('a sentence that goes missing is noticed', () => {
  const files = [...readLanguage('he'), ...readLanguage('en')].map((file) => ({
    ...file,
    texts: Object.fromEntries(
      Object.entries(file.texts).filter(([key]) => !key.startsWith('conf.c2.')),
    ),
  }));
  const { findings } = examine(files, readSharedRows(), readAccounts());
  expect(findings).toContainEqual(expect.objectContaining({ code: 'id.missing' }));
});
