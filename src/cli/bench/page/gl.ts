/** Counts what a page asks of WebGL, by standing before every method of its contexts. */

/** Running sums since the page was opened. */
export interface Gl {
  calls: number;
  draws: number;
  uploads: number;
  /** Frames in which anything was asked. */
  frames: number;
  /** Bytes of all textures, four to a pixel. */
  bytes: number;
}

/** For a page's first script: keeps the sums at `window.seenGl`. Stands alone, since it is sent as text. */
export function countGl(): void {
  const seen: Gl = { calls: 0, draws: 0, uploads: 0, frames: 0, bytes: 0 };
  Object.assign(window, { seenGl: seen });
  let counted = false;
  const paint = window.requestAnimationFrame.bind(window);
  const nextFrame = () => {
    if (counted) return;
    counted = true;
    seen.frames += 1;
    paint(() => {
      counted = false;
    });
  };
  const note = (name: string, given: unknown[]) => {
    seen.calls += 1;
    nextFrame();
    if (/^draw(Arrays|Elements)/.test(name)) seen.draws += 1;
    if (/^tex(Sub)?Image2D/.test(name)) seen.uploads += 1;
    if (name !== 'texImage2D') return;
    const picture = given.at(-1) as { width?: number; height?: number } | null;
    seen.bytes += 4 * (picture?.width ?? 0) * (picture?.height ?? 0);
  };
  for (const kind of ['WebGLRenderingContext', 'WebGL2RenderingContext'] as const) {
    const plan = window[kind].prototype as unknown as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(plan)) {
      const { value } = Object.getOwnPropertyDescriptor(plan, name) ?? {};
      if (typeof value !== 'function' || name === 'constructor') continue;
      plan[name] = function (this: unknown, ...given: unknown[]) {
        note(name, given);
        return value.apply(this, given);
      };
    }
  }
}

/** Read inside the page. */
export const readGl = (): Gl => ({ ...(window as unknown as { seenGl: Gl }).seenGl });

export interface Frame {
  readonly calls: number;
  readonly draws: number;
  readonly uploads: number;
}

/** What one frame asked for on the average. @throws Error when no frame was drawn between */
export function perFrame(before: Gl, after: Gl): Frame {
  const frames = after.frames - before.frames;
  if (frames <= 0) throw new Error('no frame was drawn');
  return {
    calls: (after.calls - before.calls) / frames,
    draws: (after.draws - before.draws) / frames,
    uploads: (after.uploads - before.uploads) / frames,
  };
}
