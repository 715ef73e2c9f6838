import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { CompressPlugin } from './src/setup/compress.mjs';
import { LicencesPlugin } from './src/setup/licences.mjs';
import { PagePlugin } from './src/setup/page.mjs';
import { readyFolder, root } from './src/setup/places.mjs';
import { swc } from './src/setup/swc.mjs';

/** @typedef {import('webpack').Configuration} Configuration */

/** The recipes of all sounds; to the game it is the sounds made from them. */
const palette = join(root, 'src/setup/sounds/palette.mjs');

/**
 * @param {string} name of the cache, one for each configuration
 * @returns {Configuration}
 */
const common = (name) => ({
  name,
  mode: 'production',
  context: root,
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [
      { test: /\.tsx?$/, use: { loader: 'swc-loader', options: swc() } },
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
      { test: /\.svg$/, type: 'asset/source', use: join(root, 'src/setup/icon.mjs') },
      {
        test: /locales[\\/].+\.json$/,
        resourceQuery: /^\?(first|rest)$/,
        use: join(root, 'src/setup/texts.mjs'),
      },
    ],
  },
  cache: {
    type: 'filesystem',
    name,
    cacheDirectory: join(readyFolder, 'webpack'),
    buildDependencies: {
      config: [join(root, 'webpack.config.js'), join(root, 'package-lock.json')],
    },
  },
  stats: 'errors-warnings',
  performance: { hints: false },
});

/** The trainee's browser: relative addresses only, so that dist plays from any static folder.
 * @returns {Configuration} */
function game() {
  const base = common('game');
  return {
    ...base,
    target: ['web', 'es2022'],
    entry: { show: './src/game/first-look/show.ts', main: './src/game/main.tsx' },
    dependencies: ['looks'],
    output: {
      path: join(root, 'dist'),
      clean: true,
      publicPath: 'auto',
      filename: '[name].[contenthash:12].js',
      chunkFilename: '[name].[contenthash:12].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
    },
    resolve: {
      ...base.resolve,
      // Phaser's package exports hide its source; taking only what we use halves the engine.
      alias: {
        'phaser-src': join(root, 'node_modules/phaser/src'),
        'made-sounds$': palette,
      },
    },
    module: {
      rules: [
        ...(base.module?.rules ?? []),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(woff2|png|jpe?g|webp|ogg|mp3|m4a)$/, type: 'asset/resource' },
        { test: palette, use: join(root, 'src/setup/sounds/loader.mjs') },
      ],
    },
    optimization: { splitChunks: { chunks: 'async' }, chunkIds: 'named', minimizer },
    plugins: [
      new webpack.DefinePlugin(phaserFlags),
      new MiniCssExtractPlugin({
        filename: '[name].[contenthash:12].css',
        chunkFilename: '[name].[contenthash:12].css',
      }),
      new PagePlugin(join(root, 'src/game/index.html'), join(looksFolder, 'looks.mjs')),
      new LicencesPlugin(),
      new CompressPlugin(),
    ],
  };
}

const looksFolder = join(readyFolder, 'looks');

/** The program that draws, while the game is built, what a first visit begins with.
 * @returns {Configuration} */
function looks() {
  const base = common('looks');
  return {
    ...base,
    target: 'node20',
    entry: { looks: './src/game/first-look/looks.tsx' },
    output: {
      path: looksFolder,
      clean: true,
      module: true,
      chunkFormat: 'module',
      filename: '[name].mjs',
      chunkFilename: '[name].mjs',
      library: { type: 'module' },
    },
    experiments: { outputModule: true },
    resolve: { ...base.resolve, alias: { 'made-sounds$': false, 'phaser-src': false } },
    module: { rules: [...(base.module?.rules ?? []), { test: /\.css$/, type: 'asset/source' }] },
    optimization: { minimize: false },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  };
}

/** Twice as fast as webpack's own choice, and smaller. */
const minimizer = [
  new MinimizerPlugin({
    test: /\.js$/,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { format: { comments: false } },
    extractComments: false,
  }),
  new MinimizerPlugin({ test: /\.css$/, minify: MinimizerPlugin.lightningCssMinify }),
];

/** Phaser's source asks for these; its own build fills them in. */
const phaserFlags = {
  'typeof CANVAS_RENDERER': 'true',
  'typeof WEBGL_RENDERER': 'true',
  'typeof WEBGL_DEBUG': 'false',
  'typeof PLUGIN_CAMERA3D': 'false',
  'typeof PLUGIN_FBINSTANT': 'false',
  'typeof FEATURE_SOUND': 'false',
};

/** Server and command line; npm packages stay outside the bundle.
 * @returns {Configuration} */
function node() {
  const base = common('node');
  return {
    ...base,
    target: 'node20',
    devtool: 'source-map',
    module: {
      ...base.module,
      // Left to Node: webpack would write in the path of the machine that builds.
      parser: { javascript: { importMeta: false } },
    },
    entry: { server: './src/server/main.ts', cli: './src/cli/main.ts' },
    experiments: { outputModule: true },
    output: {
      path: join(root, 'dist-node'),
      clean: { keep: 'core-replay.js' },
      module: true,
      chunkFormat: 'module',
      filename: '[name].mjs',
      chunkFilename: '[name].mjs',
    },
    externalsType: 'module',
    externals: [
      ({ request = '' }, decide) =>
        /^[./]|^[a-z]:[\\/]/i.test(request) ? decide() : decide(undefined, `module ${request}`),
    ],
    optimization: { minimize: false },
  };
}

/** The rules alone as one plain script, for engines that are no browser and no Node.
 * @returns {Configuration} */
function engine() {
  return {
    ...common('engine'),
    target: 'es2022',
    entry: { 'core-replay': './src/cli/engine.ts' },
    output: {
      path: join(root, 'dist-node'),
      filename: '[name].js',
      iife: true,
      // Nothing there could load a second file; webpack asks all the same.
      chunkFormat: 'array-push',
      chunkLoading: false,
      wasmLoading: false,
    },
    optimization: { minimize: false },
  };
}

/** @param {{ target?: 'game' | 'node' }} env `--env target=game` or `--env target=node`; both without */
export default function configurations({ target } = {}) {
  const nodes = [node(), engine()];
  if (target === 'node') return nodes;
  return target === 'game' ? [looks(), game()] : [looks(), game(), ...nodes];
}
