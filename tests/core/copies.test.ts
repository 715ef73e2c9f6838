/** What a turn writes to is its own. */
import { copyOfMind, copyOfOpen } from '../../src/core/copies';
import { sitting } from './dana';

test('copies hold all that was there, and what a turn writes to them stays theirs', () => {
  const { mind, open } = sitting();
  const [draft, sight] = [copyOfMind(mind), copyOfOpen(open)];
  expect(draft).toEqual(mind);
  expect(sight).toEqual(open);
  const before = structuredClone({ mind, open });
  draft.trust = 1;
  sight.turn = 60;
  for (const list of [draft.understanding, draft.risk, draft.cover]) list[0] = 9;
  draft.eased[0] = true;
  expect({ mind, open }).toEqual(before);
});
