/**
 * The name of this tab among the tabs that could play an attempt. It outlives a reload, so that a
 * reloaded tab finds its own seat, and is taken out at once, so that a copy of the tab gets another.
 */
import { newId } from '../seed';

const NAME = 'face-to-face.tab';

/** The name that this tab had before its reload, or a new one. */
export function tabName(): string {
  const name = kept() ?? newId();
  addEventListener('pagehide', () => keep(name));
  return name;
}

function kept(): string | null {
  try {
    const name = sessionStorage.getItem(NAME);
    sessionStorage.removeItem(NAME);
    return name;
  } catch {
    return null;
  }
}

function keep(name: string): void {
  try {
    sessionStorage.setItem(NAME, name);
  } catch {
    // Without a store the reloaded tab waits until its old seat is void.
  }
}
