import { closingLine } from '../../src/setup/checks.mjs';
import { checkNode } from '../../src/setup/node-version.mjs';

test('the closing line is the one that CI reads', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped');
});

test.each(['20.19.0', '20.20.2', '24.1.0'])('Node %s will do', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['20.18.9', '18.20.0'])('Node %s is too old, said in both languages', (version) => {
  expect(() => checkNode(version)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining('Node.js 20.19 or newer'),
      hebrew: expect.stringContaining('ומעלה'),
    }),
  );
});
