/**
 * Makes this folder ready for a command and then runs it:
 *   node src/setup/ready.mjs start | test | prove | build | f2f | bench | pictures | types | lint | format
 * Needs Node and npm and nothing else; the modules it loads are Node's own until the packages are there.
 */
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { prepareBuild } from './build.mjs';
import {
  checkStyle,
  checkTypes,
  closingLine,
  countFaults,
  countTests,
  mendStyle,
} from './checks.mjs';
import { prepareEngines } from './engines.mjs';
import { prepareFirefox } from './firefox.mjs';
import { withLock } from './lock.mjs';
import { checkNode } from './node-version.mjs';
import { preparePackages } from './packages.mjs';
import { readyFolder } from './places.mjs';
import { runNode } from './run.mjs';
import { sayTrouble, Trouble } from './say.mjs';
import { whileServing } from './serving.mjs';

/**
 * f2f, with room (MB) for what many meetings leave behind and no helpers to sweep it: seldom swept
 * on the one core that plays, they take a tenth less time.
 */
const cli = ['--max-semi-space-size=64', '--single-threaded-gc', 'dist-node/cli.mjs'];

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  start: async (args) => {
    await prepare({ game: true, node: true });
    return runNode(['dist-node/server.mjs', ...args]);
  },
  test: async (args) => {
    process.env.CHROME_PATH = await prepare({ browser: true });
    const unbuilt = await countFaults({ build });
    const faults = await countFaults({ types: checkTypes, lint: checkStyle });
    const project = unbuilt === 0 ? [] : ['--selectProjects', 'unit'];
    return close(await countTests([...project, ...args]), unbuilt + faults);
  },
  prove: async (args) => {
    const browser = await prepare({ game: true, node: true, browser: true });
    await prepareEngines();
    await prepareFirefox();
    process.env.CHROME_PATH = browser;
    return close(await countTests(['--config', 'jest.prove.config.mjs', ...args]), 0);
  },
  build,
  f2f: async (args) => {
    await prepare({ node: true });
    return runNode([...cli, ...args]);
  },
  bench: async (args) => {
    const browser = await prepare({ game: true, node: true, browser: true });
    return whileServing((address) =>
      runNode([...cli, 'bench', '--page', address, ...args], {
        env: { CHROME_PATH: browser },
      }),
    );
  },
  pictures: async (args) => {
    if (args[0] !== undefined) throw strange(args[0]);
    const browser = await prepare({ game: true, node: true, browser: true });
    const { takePictures } = await import('./pictures/index.mjs');
    await whileServing((address) => takePictures(browser, address));
    return 0;
  },
  types: () => prepare({}).then(checkTypes),
  lint: () => prepare({}).then(checkStyle),
  format: () => prepare({}).then(mendStyle),
};

async function build() {
  await prepare({ game: true, node: true });
  return 0;
}

/**
 * @param {{ game?: boolean, node?: boolean, browser?: boolean }} needs beside the npm packages
 * @returns {Promise<string>} the browser's path, when one was asked for
 */
function prepare({ game = false, node = false, browser = false }) {
  return withLock(join(readyFolder, 'lock'), async () => {
    await preparePackages();
    const path = browser ? await prepareBrowser() : '';
    if (game) await prepareBuild('game');
    if (node) await prepareBuild('node');
    return path;
  });
}

/**
 * @param {import('./checks.mjs').Count} count
 * @param {number} faults found beside jest
 */
function close(count, faults) {
  const failed = count.failed + faults;
  process.stdout.write(`${closingLine({ ...count, failed })}\n`);
  return failed === 0 ? 0 : 1;
}

/** @param {string} word where none is taken */
function strange(word) {
  return new Trouble(
    `הפקודה pictures לא מקבלת דבר אחריה, גם לא ${word}. היא מצלמת מחדש את התמונות של README.`,
    `The command pictures takes nothing after it, so not ${word} either. It takes the pictures of README anew.`,
  );
}

/** @param {string} name */
function unknown(name) {
  const all = Object.keys(tasks).join(' ');
  return new Trouble(
    `אין פקודה בשם "${name}". אפשר לבחור מתוך: ${all}`,
    `There is no command "${name}". Choose from: ${all}`,
  );
}

/** A signal to npm ends npm and its shell but never reaches us: then we end ourselves. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

/** @param {string[]} argv */
async function main([name = '', ...args]) {
  try {
    checkNode(process.versions.node);
    endWithNpm();
    const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    if (!task) throw unknown(name);
    process.exitCode = await task(args);
  } catch (error) {
    sayTrouble(error);
    if (name === 'test' || name === 'prove') process.stdout.write('0 passed, 1 failed\n');
    process.exitCode = 1;
  }
}

await main(process.argv.slice(2));
