import { readFileSync } from 'node:fs';
import webpack from 'webpack';

/** Writes index.html: the page of src/game with the first bundle's scripts and styles in its head. */
export class PagePlugin {
  /** @param {string} page path of the page, which has a `<!-- bundle -->` in its head */
  constructor(page) {
    this.page = page;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      compilation.fileDependencies.add(this.page);
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Page', stage }, () => {
        const files = compilation.entrypoints.get('main')?.getFiles() ?? [];
        const html = readFileSync(this.page, 'utf8').replace('<!-- bundle -->', tags(files));
        compilation.emitAsset('index.html', new webpack.sources.RawSource(html));
      });
    });
  }
}

/** @param {readonly string[]} files of the first bundle */
function tags(files) {
  const styles = files
    .filter((file) => file.endsWith('.css'))
    .map((file) => `<link rel="stylesheet" href="${file}">`);
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => `<script defer src="${file}"></script>`);
  return [...styles, ...scripts].join('\n    ');
}
