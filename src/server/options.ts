import type { NetworkInterfaceInfo } from 'node:os';

/** How the server was asked to listen. */
export interface Options {
  readonly port: number;
  readonly host: '127.0.0.1' | '0.0.0.0';
}

/**
 * @param args `--lan` opens the server to the local network
 * @param env `PORT` is a port number, 8080 without it
 * @throws RangeError when PORT is no port
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const port = Number(env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);
  }
  return { port, host: args.includes('--lan') ? '0.0.0.0' : '127.0.0.1' };
}

/** What a person may type into a browser, this machine's own address first. */
export function addresses(
  { port, host }: Options,
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>,
): string[] {
  const own = [`http://localhost:${port}`];
  if (host === '127.0.0.1') return own;
  const outside = Object.values(interfaces)
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return [...own, ...outside];
}
