import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readyFolder } from './places.mjs';
import { runNode } from './run.mjs';
import { say, sayTrouble } from './say.mjs';

const typescript = 'node_modules/typescript/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** Type-checks the whole house, then the rules alone, which know neither browser nor Node. */
export async function checkTypes() {
  const whole = await runNode([typescript, '--noEmit']);
  const core = await runNode([typescript, '--noEmit', '-p', 'src/core']);
  return whole || core;
}

/** Lints and checks the format. */
export const checkStyle = () => runNode([biome, 'check', '--error-on-warnings']);

/** Writes the format and the safe mendings. */
export const mendStyle = () => runNode([biome, 'check', '--write']);

/**
 * Runs jest and counts.
 * @param {string[]} args
 * @returns {Promise<Count>} a test file that could not run counts as one failure
 */
export async function countTests(args) {
  const file = join(readyFolder, `jest-${process.pid}.json`);
  mkdirSync(readyFolder, { recursive: true });
  const code = await runNode([
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed || (code === 0 ? 0 : 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/**
 * The closing line that CI reads; a check that failed beside jest counts as one failure.
 * @param {Count} count
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Runs checks one after the other, all of them even when one fails.
 * @param {Record<string, () => Promise<number>>} checks by name, each giving an exit code
 * @returns {Promise<number>} how many failed
 */
export async function countFaults(checks) {
  let faults = 0;
  for (const [name, check] of Object.entries(checks)) {
    if ((await check().catch(sayTrouble)) === 0) continue;
    faults += 1;
    say(
      `הבדיקה נכשלה: ${name}. הפירוט למעלה.`,
      `This check failed: ${name}. What it found is above.`,
    );
  }
  return faults;
}
