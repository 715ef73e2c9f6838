import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

/**
 * Writes index.html: the page of src/game with the game's styles, with what somebody sees who has
 * never been here, and with the small script that shows it and fetches the game.
 */
export class PagePlugin {
  /**
   * @param {string} page path of the page, which has places for the styles and the first looks
   * @param {string} looks path of the built program that draws the first looks
   */
  constructor(page, looks) {
    this.page = page;
    this.looks = looks;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      for (const file of [this.page, this.looks]) compilation.fileDependencies.add(file);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'Page', stage }, async () => {
        const html = await this.write((name, end) => fileOf(compilation, name, end));
        compilation.emitAsset('index.html', new webpack.sources.RawSource(html));
      });
    });
  }

  /** @param {(name: string, end: string) => string} file */
  async write(file) {
    const looks = await (await import(pathToFileURL(this.looks).href)).firstLooks();
    const wanted = [
      `data-game="${file('main', '.js')}"`,
      `data-texts-he="${file('texts-he', '.js')}"`,
      `data-texts-en="${file('texts-en', '.js')}"`,
    ];
    const show = `<script src="${file('show', '.js')}" ${wanted.join(' ')}></script>`;
    const first = [...looks, show].join('\n    ');
    return readFileSync(this.page, 'utf8')
      .replace('<!-- styles -->', `<link rel="stylesheet" href="${file('main', '.css')}">`)
      .replace('<!-- first look -->', () => first);
  }
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} name of a chunk
 * @param {string} end of its file's name
 */
function fileOf(compilation, name, end) {
  const files = [...(compilation.namedChunks.get(name)?.files ?? [])];
  const file = files.find((one) => one.endsWith(end));
  if (!file) throw new Error(`The chunk ${name} has no ${end}`);
  return file;
}
