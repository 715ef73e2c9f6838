import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import { createApp } from '../../src/server/app';

const dist = resolve(__dirname, '../../dist');

/** A server under test: its address without a closing slash, and its end. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built game on a free port, under the real headers. */
export const serveGame = async (): Promise<Served> => listen(await createApp(dist));

/** Serves the built game as a plain static folder, deep in somebody's site. */
export async function serveFolder(path: string): Promise<Served> {
  const app = Fastify();
  await app.register(fastifyStatic, { root: dist, prefix: path });
  const { url, close } = await listen(app);
  return { url: `${url}${path}`, close };
}

async function listen(app: FastifyInstance): Promise<Served> {
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url, close: () => app.close() };
}
