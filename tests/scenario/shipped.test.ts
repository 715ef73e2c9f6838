import { readdirSync } from 'node:fs';
import { readAccount } from '../../src/cli/account-file';
import { compile } from '../../src/scenario/compile';
import { shipped } from '../../src/scenario/shipped';

const FOLDER = 'assets/scenarios';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test.each(files)(
  '%s and its texts are sound, and the game plays what the file says',
  async (name) => {
    const { bundle, faults } = await readAccount(`${FOLDER}/${name}`);
    const { scenario, diagnostics } = compile(bundle);
    expect([...faults, ...diagnostics]).toEqual([]);
    const played = shipped.find((account) => account.scenario.table.id === scenario?.table.id);
    expect(played?.scenario).toEqual(scenario);
  },
);

test('every account in the folder is on the shelf', () => {
  expect(files).toHaveLength(shipped.length);
});
