import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './command';
import { told } from './sentences';

/** What the project's folder is known by. */
const MARKS = ['assets/speech.json', 'locales'];

/**
 * The project's folder: the nearest one above this very module, source or build, that holds texts
 * and accounts; the folder that somebody happens to stand in plays no part.
 * @throws Trouble when there is none
 */
export function projectFolder(from: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    if (MARKS.every((mark) => existsSync(join(folder, mark)))) return folder;
    if (folder === dirname(folder)) throw new Trouble(told('cli.noProject', { place: from }));
  }
}
