import { Trouble } from './say.mjs';

const floor = [20, 19];

/**
 * @param {string} version as in `process.versions.node`
 * @throws {Trouble} below Node 20.19, the oldest that can load ES modules through `require`
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = floor;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Trouble(
    `נדרש Node.js בגרסה ${floor.join('.')} ומעלה, וכאן מותקנת גרסה ${version}. אפשר להוריד גרסה חדשה מ-https://nodejs.org`,
    `Node.js ${floor.join('.')} or newer is needed, and this is ${version}. Get a newer one at https://nodejs.org`,
  );
}
