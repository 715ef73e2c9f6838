import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const fileName = 'third-party-licences.txt';
const inPackages = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Writes one file with the licence of every npm package that went into the bundle. */
export class LicencesPlugin {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const text = foldersOf(compilation)
          .map(licenceOf)
          .join(`\n${'-'.repeat(72)}\n\n`);
        compilation.emitAsset(fileName, new webpack.sources.RawSource(text));
      });
    });
  }
}

/**
 * @param {import('webpack').Compilation} compilation
 * @returns {string[]} folders of the packages used, those inside concatenated modules too
 */
function foldersOf(compilation) {
  const folders = new Set();
  for (const module of compilation.modules) {
    const path = module.nameForCondition();
    const folder = path && inPackages.exec(path)?.[1];
    if (folder) folders.add(folder);
  }
  return [...folders].sort();
}

/**
 * @param {string} folder of a package
 * @throws {Error} when it names no licence: such a package must not ship
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} names no licence; it cannot ship.`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|ofl)/i.test(file));
  const texts = files.map((file) => join(folder, file)).filter((path) => existsSync(path));
  return [
    `${name} ${version} (${license})\n`,
    ...texts.map((path) => readFileSync(path, 'utf8')),
  ].join('\n');
}
