import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Sentence } from '../words/fill';
import { addresses, type Options } from './options';
import { asText, Trouble, told } from './sentences';

/**
 * Listens, and says where the game is.
 * @param say receives whole lines
 * @throws Trouble when the port is taken or forbidden; what listening throws for any other reason
 */
export async function serve(
  app: FastifyInstance,
  options: Options,
  say: (text: string) => void,
): Promise<void> {
  try {
    await app.listen({ port: options.port, host: options.host });
  } catch (error) {
    const refusal = refusals[(error as NodeJS.ErrnoException).code ?? ''];
    throw refusal ? new Trouble(refusal(options.port), 1) : error;
  }
  const list = addresses({ ...options, port: portOf(app) }, networkInterfaces()).join('  ');
  say(asText(told('server.ready', { addresses: list }), told('server.toStop')));
}

/** The port that the system chose, when it was asked to. */
function portOf(app: FastifyInstance): number {
  const [address] = app.addresses();
  if (typeof address !== 'object') throw new Error('the server has no port');
  return address.port;
}

const refusals: Record<string, (port: number) => Sentence> = {
  EADDRINUSE: (port) => told('server.portTaken', { port, other: port === 8081 ? 8082 : 8081 }),
  EACCES: (port) => told('server.portForbidden', { port }),
};
