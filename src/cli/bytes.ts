/** The bytes of a file that somebody named, or why there are none. */
import { readFile, stat } from 'node:fs/promises';
import { LARGEST } from '../scenario/bundle';
import { type Diagnostic, diagnose } from '../scenario/diagnostics';

/** Asks what it is before it opens: opening a pipe would wait for its other end. Never throws. */
export async function readBytes(file: string): Promise<Uint8Array | Diagnostic> {
  try {
    const about = await stat(file);
    if (!about.isFile()) return diagnose('notAFile', [], {});
    if (about.size > LARGEST) return diagnose('tooLarge', [], { most: LARGEST });
    return new Uint8Array(await readFile(file));
  } catch (error) {
    return whyUnread((error as NodeJS.ErrnoException).code);
  }
}

/** @param reason the system's word, such as EACCES */
export function whyUnread(reason: string | undefined): Diagnostic {
  if (reason === 'ENOENT') return diagnose('noFile', [], {});
  if (LEADS_NOWHERE.includes(reason ?? '')) return diagnose('badPath', [], {});
  return diagnose('unreadable', [], {});
}

/** A file taken for a folder, links in a circle, a name longer than the system allows. */
const LEADS_NOWHERE = ['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];

/** Whether there is no such file at all. */
export function isAbsent({ code }: Diagnostic): boolean {
  return code === 'noFile' || code === 'badPath';
}
