import type { NetworkInterfaceInfo } from 'node:os';
import { Trouble, told } from './sentences';

/** How the server was asked to listen. */
export interface Options {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: '127.0.0.1' | '0.0.0.0';
}

const USUAL_PORT = '8080';

/**
 * @param args `--lan` opens the server to the local network
 * @param env `PORT` is a port number, 8080 without it
 * @throws Trouble when PORT is no port or an argument is unknown
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const word = args.find((arg) => arg !== '--lan');
  if (word !== undefined) throw new Trouble(told('server.strange', { word }), 2);
  return { port: portIn(env.PORT || USUAL_PORT), host: args.length > 0 ? '0.0.0.0' : '127.0.0.1' };
}

/** Digits alone: `Number` would read 1e4, 0x1f90 and a blank as ports too. */
function portIn(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new Trouble(told('server.badPort', { value: JSON.stringify(value) }), 2);
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
