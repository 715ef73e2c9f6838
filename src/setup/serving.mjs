import { spawn } from 'node:child_process';
import { root } from './places.mjs';
import { Trouble } from './say.mjs';

/**
 * Serves the built game on a free port while something is done with it.
 * @template T
 * @param {(address: string) => Promise<T>} use
 * @returns {Promise<T>}
 * @throws {Trouble} when the server does not start
 */
export async function whileServing(use) {
  const server = spawn(process.execPath, ['dist-node/server.mjs'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    return await use(await addressOf(server));
  } finally {
    server.kill();
  }
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>} where it says that it listens
 */
function addressOf(server) {
  return new Promise((found, failed) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address) found(address);
    });
    server.once('exit', () =>
      failed(new Trouble(`השרת לא עלה. ${said}`, `The server did not start. ${said}`)),
    );
  });
}
