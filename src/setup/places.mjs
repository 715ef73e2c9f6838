import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever the current directory is. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** Our own working files: lock, stamps and caches; never committed. */
export const readyFolder = resolve(root, '.ready');
