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
import { say } from './say.mjs';

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
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  let told = false;
  while (!take(path)) {
    if (isStale(path)) {
      remove(path);
      continue;
    }
    if (!told) say('ממתינים: פקודה אחרת כבר מכינה את התיקייה הזאת.', waiting);
    told = true;
    await pause(pollMs);
  }
  const beat = setInterval(() => touch(path), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  try {
    writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} path */
function isStale(path) {
  try {
    const silent = Date.now() - statSync(path).mtimeMs > silentMs;
    return silent || isDead(readFileSync(path, 'utf8'));
  } catch {
    return false;
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
  } catch {
    return;
  }
  if (isStale(aside)) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder was cleaned away under us; the work itself will say so.
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;
