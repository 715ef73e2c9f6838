import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSounds } from './make.mjs';

const here = import.meta.dirname;

/**
 * Lets the game import the palette: writes every file of sounds beside the bundle, named by its
 * content, and gives the game their addresses. Webpack's cache keeps them until a recipe changes.
 * @this {import('webpack').LoaderContext<object>}
 * @returns {Promise<string>} a module whose default export is of the type of `made-sounds`
 */
export default async function loadSounds() {
  for (const file of readdirSync(here)) this.addDependency(join(here, file));
  const files = await makeSounds();
  const entries = files.map(({ name, bytes, sprite }) => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const path = `sounds/${name}.${hash}.mp3`;
    this.emitFile(path, bytes, undefined, { immutable: true });
    const address = `__webpack_public_path__ + ${JSON.stringify(path)}`;
    return `${JSON.stringify(name)}: { address: ${address}, sprite: ${JSON.stringify(sprite)} }`;
  });
  return `export default {\n${entries.join(',\n')}\n};\n`;
}
