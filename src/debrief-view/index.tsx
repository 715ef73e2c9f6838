/**
 * The debrief as a component that any page can hold: `mount(element, props)`. The page brings the
 * tokens and plain elements of `assets/look`, and the texts inside `speech`.
 */
import { render } from 'preact';
import { Voice } from '../words/voice';
import { Debrief } from './debrief';
import type { DebriefProps } from './props';

export type { DebriefProps, Earlier } from './props';

export interface Mounted {
  /** Draws it again with other props: another language, a recording that arrived late. */
  update(props: DebriefProps): void;
  unmount(): void;
}

/** Draws the debrief of a recording into an element of the page. */
export function mount(element: Element, props: DebriefProps): Mounted {
  const update = (now: DebriefProps) =>
    render(
      <Voice.Provider value={now.speech}>
        <Debrief {...now} />
      </Voice.Provider>,
      element,
    );
  update(props);
  return { update, unmount: () => render(null, element) };
}
