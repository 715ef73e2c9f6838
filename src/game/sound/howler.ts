/** The one place that knows howler, and with it the files; fetched when there is something to hear. */
export { Howl, Howler } from 'howler/dist/howler.core.min.js';
export { default as files } from 'made-sounds';
