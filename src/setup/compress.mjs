import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import webpack from 'webpack';

const squeeze = promisify(brotliCompress);
const worthwhile = /\.(js|css|html|json|svg|txt)$/;

/** Puts a .br beside every text file, for servers that send such files as they are. */
export class CompressPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Compress', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tapPromise({ name: 'Compress', stage }, async (assets) => {
        const names = Object.keys(assets).filter((name) => worthwhile.test(name));
        await Promise.all(names.map((name) => compress(compilation, name)));
      });
    });
  }
}

/**
 * @param {import('webpack').Compilation} compilation
 * @param {string} name of an asset
 */
async function compress(compilation, name) {
  const content = compilation.getAsset(name)?.source.buffer() ?? Buffer.alloc(0);
  const squeezed = await squeeze(content);
  compilation.emitAsset(`${name}.br`, new webpack.sources.RawSource(squeezed));
}
