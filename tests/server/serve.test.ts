import { createServer, type Server } from 'node:net';
import Fastify from 'fastify';
import { addresses, readOptions } from '../../src/server/options';
import { serve } from '../../src/server/serve';

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

test('a taken port is said in both languages, with the way out', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const said: string[] = [];
  const app = Fastify();
  const port = portOf(other);
  const listens = await serve(app, { port, host: '127.0.0.1' }, (text) => said.push(text));
  expect(listens).toBe(false);
  expect(said.join('')).toContain(`הפורט ${port} תפוס`);
  expect(said.join('')).toContain(`Port ${port} is taken`);
  await app.close();
  other.close();
});

test('a free port is served and its address said', async () => {
  const said: string[] = [];
  const app = Fastify();
  expect(await serve(app, { port: 0, host: '127.0.0.1' }, (text) => said.push(text))).toBe(true);
  expect(said.join('')).toMatch(/המשחק מוכן: http:\/\/localhost[\s\S]*The game is ready/);
  await app.close();
});

test('the port is 8080 on this machine alone, unless asked otherwise', () => {
  expect(readOptions([], {})).toEqual({ port: 8080, host: '127.0.0.1' });
  expect(readOptions(['--lan'], { PORT: '9000' })).toEqual({ port: 9000, host: '0.0.0.0' });
});

test.each(['eighty', '-1', '65536', '80.5'])('PORT=%s is refused', (PORT) => {
  expect(() => readOptions([], { PORT })).toThrow(RangeError);
});

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
