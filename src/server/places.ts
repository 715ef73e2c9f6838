import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Trouble, told } from './sentences';

/**
 * The folder of the built game: the nearest `dist` above a file of this house, source or build.
 * The folder that somebody stands in plays no part.
 * @throws Trouble when there is none
 */
export function gameFolder(from: string): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const game = join(folder, 'dist');
    if (existsSync(join(game, 'index.html'))) return game;
    if (folder === dirname(folder)) throw new Trouble(told('server.unbuilt', { place: from }), 1);
  }
}
