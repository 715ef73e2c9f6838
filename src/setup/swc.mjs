/**
 * How swc reads our TypeScript: the same for webpack and for jest, so that a test runs what ships.
 * @param {object} [extra] options of the caller, such as `module`
 */
export function swc(extra = {}) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    ...extra,
  };
}
