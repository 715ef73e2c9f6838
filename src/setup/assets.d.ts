/** What webpack makes of files that are no code: styles nothing, the rest an address or a text. */
declare module '*.css';
declare module '*.svg' {
  const text: string;
  export default text;
}
declare module '*.woff2' {
  const address: string;
  export default address;
}
declare module '*.png' {
  const address: string;
  export default address;
}
declare module '*.webp' {
  const address: string;
  export default address;
}
declare module '*.ogg' {
  const address: string;
  export default address;
}
declare module '*.mp3' {
  const address: string;
  export default address;
}
declare module '*.m4a' {
  const address: string;
  export default address;
}

/** Phaser's source by way of webpack's alias; it has no types of its own. */
declare module 'phaser-src/*';

/** The small build of howler: sounds only, without positions in space. */
declare module 'howler/dist/howler.core.min.js' {
  export * from 'howler';
}

/** The sounds that our loader makes from the recipes in src/setup/sounds, by file. */
declare module 'made-sounds' {
  /** Where a sound lies in its file, in ms; an endless one says so. */
  type Span = [startMs: number, lengthMs: number] | [startMs: number, lengthMs: number, loop: true];
  const files: Readonly<Record<string, { address: string; sprite: Record<string, Span> }>>;
  export default files;
}
