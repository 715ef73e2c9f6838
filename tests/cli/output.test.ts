import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { harmless, watchOutput } from '../../src/cli/output';

test('a reader that has seen enough is no fault', async () => {
  const reader = spawn('true');
  const lost = jest.fn();
  watchOutput(reader.stdin, lost);
  const fault = new Promise<NodeJS.ErrnoException>((done) => reader.stdin.once('error', done));
  reader.stdin.write('x'.repeat(1_000_000));
  expect((await fault).code).toBe('EPIPE');
  expect(lost).not.toHaveBeenCalled();
});

const full = '/dev/full';
const onFullDisk = existsSync(full) ? test : test.skip;

onFullDisk('a full disk is told', async () => {
  const lost = jest.fn();
  const output = createWriteStream(full);
  watchOutput(output, lost);
  output.end('text');
  await expect(finished(output)).rejects.toThrow('ENOSPC');
  expect(lost).toHaveBeenCalledWith('ENOSPC');
});

test('signs that steer a terminal are written out, all others pass', () => {
  expect(harmless('a\u001b[2Jb\u0007\u202ec\u009b')).toBe('a\\u001b[2Jb\\u0007\\u202ec\\u009b');
  const plain = 'שלום\t\u2068Dana\u2069: ₪400\n';
  expect(harmless(plain)).toBe(plain);
});
