import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { addresses, readOptions } from '../../src/server/options';
import { gameFolder } from '../../src/server/places';
import { Trouble } from '../../src/server/sentences';
import { serve } from '../../src/server/serve';

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

test('a taken port is said in both languages, with the way out', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const app = Fastify();
  const port = portOf(other);
  const fault = await serve(app, { port, host: '127.0.0.1' }, () => {}).catch((error) => error);
  expect(fault).toBeInstanceOf(Trouble);
  expect(fault.exitCode).toBe(1);
  expect(fault.sentence.he).toContain(`הפורט ${port} תפוס`);
  expect(fault.sentence.en).toContain(`Port ${port} is taken`);
  await app.close();
  other.close();
});

test('a port that the system chose is the one that is said', async () => {
  const said: string[] = [];
  const app = Fastify();
  await serve(app, { port: 0, host: '127.0.0.1' }, (text) => said.push(text));
  const address = `http://localhost:${portOf(app.server)}\n`;
  expect(said.join('')).toContain(`המשחק מוכן: ${address}`);
  expect(said.join('')).toContain(`The game is ready: ${address}`);
  expect(portOf(app.server)).toBeGreaterThan(0);
  await app.close();
});

test('the port is 8080 on this machine alone, unless asked otherwise', () => {
  expect(readOptions([], {})).toEqual({ port: 8080, host: '127.0.0.1' });
  expect(readOptions(['--lan'], { PORT: '9000' })).toEqual({ port: 9000, host: '0.0.0.0' });
});

test.each(['eighty', '-1', '65536', '80.5', ' ', '0x1f90', '1e4', '+80'])(
  'PORT=%j is refused in both languages',
  (PORT) => {
    const fault = thrownBy(() => readOptions([], { PORT }));
    expect(fault).toMatchObject({ exitCode: 2 });
    expect(fault.sentence.he).toContain(`הערך של PORT הוא "${PORT}"`);
    expect(fault.sentence.en).toContain(`PORT is "${PORT}"`);
  },
);

test.each(['--lna', '--bogus', 'lan'])('the argument %s is refused and told', (word) => {
  const fault = thrownBy(() => readOptions(['--lan', word], {}));
  expect(fault).toMatchObject({ exitCode: 2 });
  expect(fault.sentence.en).toContain(`doesn’t know ${word}`);
});

test('a game that was never built is told with the way to build it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'f2f-'));
  const server = join(folder, 'dist-node/server.mjs');
  expect(thrownBy(() => gameFolder(server)).sentence.en).toContain('npm run build');
  mkdirSync(join(folder, 'dist'));
  expect(thrownBy(() => gameFolder(server)).sentence.he).toContain('npm run build');
  writeFileSync(join(folder, 'dist/index.html'), '');
  expect(gameFolder(server)).toBe(join(folder, 'dist'));
  rmSync(folder, { recursive: true });
});

/** The trouble that some work runs into. */
function thrownBy(work: () => unknown): Trouble {
  try {
    work();
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('on the local network every outside address is named', () => {
  const ip = (address: string, internal: boolean) => ({
    address,
    internal,
    family: 'IPv4' as const,
    netmask: '',
    mac: '',
    cidr: null,
  });
  const interfaces = { lo: [ip('127.0.0.1', true)], eth0: [ip('10.0.0.7', false)] };
  expect(addresses({ port: 8080, host: '0.0.0.0' }, interfaces)).toEqual([
    'http://localhost:8080',
    'http://10.0.0.7:8080',
  ]);
});
