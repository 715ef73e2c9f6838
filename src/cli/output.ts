import type { EventEmitter } from 'node:events';

/** Codes of a reader that has seen enough, such as `head`. */
const READ_ENOUGH = ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'];

/**
 * A reader that leaves early is no fault; anything else that output runs into, such as a full
 * disk, is told.
 * @param lost receives what the system says, for each write that was lost
 */
export function watchOutput(output: EventEmitter, lost: (reason: string) => void): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (!READ_ENOUGH.includes(error.code ?? '')) lost(error.code ?? error.message);
  });
}

/**
 * Signs that steer a terminal, or turn its lines about, out of a file or an argument. Line ends,
 * tabs and our own isolates pass.
 */
const STEERING = /(?![\n\t])[\p{Cc}\u202a-\u202e]/gu;

/** The text with such signs written out, as JSON writes them. */
export function harmless(text: string): string {
  return text.replace(STEERING, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
