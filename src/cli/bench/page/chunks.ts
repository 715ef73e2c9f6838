/** What the built files weigh as they are sent. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Chunk {
  /** Without the digits of its content. */
  readonly name: string;
  /** Thousands of bytes, by brotli. */
  readonly kB: number;
}

const SENT = '.js.br';
/** The bundle that Phaser is in, named by webpack after its source. */
const ENGINE = /phaser/;

const sizeOf = (path: string) => statSync(path).size / 1000;

/** Every script of a build. @param dist its folder @throws Error when it cannot be read */
export function chunksOf(dist: string): readonly Chunk[] {
  return readdirSync(dist)
    .filter((file) => file.endsWith(SENT))
    .map((file) => ({ name: file.replace(/\.[0-9a-f]{12}.*$/, ''), kB: sizeOf(join(dist, file)) }))
    .toSorted((a, b) => b.kB - a.kB);
}

export const isEngine = ({ name }: Chunk): boolean => ENGINE.test(name);

/** Thousands of bytes of all sounds; an MP3 is sent as it is. */
export function soundsOf(dist: string): number {
  const folder = join(dist, 'sounds');
  return readdirSync(folder).reduce((sum, file) => sum + sizeOf(join(folder, file)), 0);
}
