/** What must hold on every screen, whatever was pressed last. */
import type { Keyboard } from './hand';

/** What is wrong with the page as it stands: a lost focus, a text that is none. */
export function faultsOf(keyboard: Keyboard): Promise<string[]> {
  return keyboard.evaluate(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const holes = document.body.textContent.match(/⟦[^⟧]*⟧|\{\{[^}]*\}\}|undefined|NaN/g) ?? [];
    const loud = document.querySelectorAll('[role=alert]:not(:empty)');
    const alerts = [...loud].map((one) => one.textContent ?? '');
    return [...(lost ? ['the focus is lost'] : []), ...holes, ...alerts];
  }, null);
}

declare global {
  interface Window {
    answered?: { key: string; ms: number }[];
  }
}

/** Runs before the page: keeps how long each key waited for the picture that answers it (Event Timing). */
export function watchKeys(): void {
  window.answered = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'keydown' || entry.name === 'click')
        window.answered?.push({ key: entry.name, ms: entry.duration });
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** The figures of `watchKeys` in one line, to be read by people. */
export async function answerTimes(keyboard: Keyboard): Promise<string> {
  const all = await keyboard.evaluate(() => (window.answered ?? []).map(({ ms }) => ms), null);
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const late = sorted.filter((ms) => ms > 200).length;
  return `${sorted.length} key events took a frame or more: median ${at(0.5)} ms, 98 % ${at(0.98)} ms, worst ${at(1)} ms, ${late} over 200 ms`;
}
