import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './places.mjs';

/** @typedef {{ env?: Record<string, string>, stdout?: 'inherit' | 'stderr' }} RunOptions */

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end, handing it every signal that we are sent.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options] `stdout: 'stderr'` keeps our stdout clean
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it, 127 when it is not there
 */
export function run(command, args, { env = {}, stdout = 'inherit' } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
    });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    for (const signal of forwarded) process.on(signal, forward);
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of forwarded) process.off(signal, forward);
      done(code);
    };
    child.once('error', () => finish(127));
    child.once('exit', (code, signal) =>
      finish(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
    );
  });
}

/**
 * Runs a script with the Node that runs us.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);
