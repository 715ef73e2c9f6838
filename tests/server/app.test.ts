import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/server/app';

const script = 'main.0123456789ab.js';
let folder: string;
let app: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'f2f-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><p>שלום</p>');
  writeFileSync(join(folder, script), 'play()');
  writeFileSync(join(folder, `${script}.br`), brotliCompressSync('play()'));
  app = await createApp(folder);
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

test('the page carries the policy that Phaser boots under, and asks for no https', async () => {
  const { statusCode, headers, body } = await app.inject('/');
  expect(statusCode).toBe(200);
  expect(body).toContain('שלום');
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'self';img-src 'self' data: blob:;object-src 'none';base-uri 'none'/,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('strict-transport-security');
  expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
});

test('the page is asked for anew each time, a file named by its content never again', async () => {
  expect((await app.inject('/')).headers['cache-control']).toBe('no-cache');
  expect((await app.inject(`/${script}`)).headers['cache-control']).toContain('immutable');
});

test('who reads brotli gets the small file, with the same caching', async () => {
  const { headers } = await app.inject({
    url: `/${script}`,
    headers: { 'accept-encoding': 'br' },
  });
  expect(headers['content-encoding']).toBe('br');
  expect(headers['content-type']).toContain('javascript');
  expect(headers['cache-control']).toContain('immutable');
});

test('what is not there is a plain 404 in both languages', async () => {
  const { statusCode, headers, body } = await app.inject('/<b>no');
  expect(statusCode).toBe(404);
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toMatch(/אין כאן[\s\S]*nothing here/);
});

test('nothing outside the game is served', async () => {
  for (const url of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json']) {
    expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  }
});
