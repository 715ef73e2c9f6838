/** Phaser's own types, for its core build. */
declare module 'phaser-src/phaser-core.js' {
  const core: typeof import('phaser');
  export default core;
}
