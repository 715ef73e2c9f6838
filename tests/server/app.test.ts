import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions } from 'fastify';
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

const plain = 'text/plain; charset=utf-8';

test('what is not there is a plain 404 in both languages', async () => {
  const { statusCode, headers, body } = await app.inject('/<b>no');
  expect(statusCode).toBe(404);
  expect(headers['content-type']).toBe(plain);
  expect(body).toMatch(/אין כאן[\s\S]*nothing here/);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'] as const)(
  '%s is told which methods there are',
  async (method) => {
    const { statusCode, headers, body } = await app.inject({ method, url: '/' });
    expect(statusCode).toBe(405);
    expect(headers).toMatchObject({ allow: 'GET, HEAD', 'content-type': plain });
    expect(body).toContain(`The method ${method} isn’t accepted here`);
  },
);

const wrong: [string, InjectOptions, number][] = [
  ['an address that is no text', { url: '/%' }, 400],
  ['an address of strange bytes', { url: '/%ff' }, 400],
  ['a body that is no JSON', post('{'), 405],
  ['a body that is too large', post(`"${'x'.repeat(70_000)}"`), 405],
  ['a part beyond the end', { url: `/${script}`, headers: { range: 'bytes=99-' } }, 416],
];

function post(payload: string): InjectOptions {
  return { method: 'POST', url: '/', payload, headers: { 'content-type': 'application/json' } };
}

test.each(wrong)('%s is answered in both languages', async (_, request, status) => {
  const { statusCode, headers, body } = await app.inject(request);
  expect(statusCode).toBe(status);
  expect(headers).toMatchObject({ 'content-type': plain, 'x-content-type-options': 'nosniff' });
  expect(body).toMatch(/^[א-ת].*\n[A-Z].*\.\n$/);
});

test.each([
  ['no HTTP at all', 'FOO\r\n\r\n', 400],
  ['an unknown method', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
  ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is answered in both languages', async (_, request, status) => {
  const answer = await raw(request);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toMatch(/\r\n\r\n[א-ת].*\n[A-Z].*\.\n$/);
});

/** What the server answers to bytes that no client of HTTP would send. */
async function raw(request: string): Promise<string> {
  if (app.addresses().length === 0) await app.listen({ port: 0, host: '127.0.0.1' });
  const [address] = app.addresses();
  if (typeof address !== 'object') throw new Error('no address');
  const socket = connect(address.port, '127.0.0.1');
  socket.write(request);
  const pieces = await socket.toArray();
  return Buffer.concat(pieces).toString('utf8');
}

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '//etc/passwd',
  '/%00',
])('nothing outside the game is served: %s', async (url) => {
  const { statusCode, headers, body } = await app.inject(url);
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  expect(headers).toMatchObject({ 'content-type': plain, 'x-content-type-options': 'nosniff' });
  expect(body).toMatch(/^[א-ת].*\n[A-Z].*\.\n$/);
});
