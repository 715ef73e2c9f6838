import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say, Trouble } from './say.mjs';

const beatMs = 2_000;
const silentMs = 20_000;
const pollMs = 200;
const waiting = 'Waiting: another command is making this folder ready.';

/**
 * Does some work while no other process does work under the same lock.
 * Waits for a living owner; takes over from one that died or has been silent for 20 seconds.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws {Trouble} when the system lets us neither take the lock nor take it over
 */
export async function withLock(path, work) {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), taken: randomUUID() });
  await taken(path, own);
  const beat = setInterval(() => touch(path, own), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    release(path, own);
  }
}

/**
 * @param {string} path
 * @param {string} own what our lock says
 */
async function taken(path, own) {
  let told = false;
  makeFolder(path);
  while (!take(path, own)) {
    if (isStale(path)) {
      remove(path);
      continue;
    }
    if (!told) say('ממתינים: פקודה אחרת כבר מכינה את התיקייה הזאת.', waiting);
    told = true;
    await pause(pollMs);
  }
}

/** @param {string} path of the lock in it */
function makeFolder(path) {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw forbidden(path, error);
  }
}

/**
 * @param {string} path
 * @param {string} own
 */
function take(path, own) {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw forbidden(path, error);
  }
}

/**
 * A lock that cannot be read may still be judged by its silence.
 * @param {string} path
 */
function isStale(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > silentMs) return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw forbidden(path, error);
  }
  return isDead(textOf(path));
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} text of a lock; an empty one is just being written */
function isDead(text) {
  if (text === '') return false;
  try {
    const { pid, host } = JSON.parse(text);
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) !== 'EPERM';
  }
}

/**
 * Two waiters may judge one lock stale; moving it aside lets one of them win,
 * and the other may then move a fresh lock, which it puts back.
 * @param {string} path
 */
function remove(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw forbidden(path, error);
  }
  if (isStale(aside)) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/**
 * While this machine slept another command may have taken over: then its lock lies here.
 * @param {string} path
 * @param {string} own
 */
function release(path, own) {
  if (textOf(path) === own) rmSync(path, { force: true });
}

/**
 * @param {string} path
 * @param {string} own
 */
function touch(path, own) {
  try {
    if (textOf(path) === own) utimesSync(path, new Date(), new Date());
  } catch {
    // The folder was cleaned away under us; the work itself will say so.
  }
}

/**
 * @param {string} path
 * @param {unknown} error
 */
function forbidden(path, error) {
  const code = codeOf(error);
  return new Trouble(
    `אי אפשר לנעול את התיקייה (${code}): ${path}. צריך לבדוק את הרשאות הכתיבה, או למחוק את הקובץ ולנסות שוב.`,
    `The folder can't be locked (${code}): ${path}. Check that writing is allowed there, or delete that file and try again.`,
  );
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
