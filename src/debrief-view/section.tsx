/** One part of the debrief: a sheet of paper with its title. */
import type { ComponentChildren } from 'preact';
import { Say } from '../words/voice';

interface Props {
  /** Id of the title; it also names the region. */
  readonly title: string;
  readonly broad?: boolean;
  /** What stands on the line of the title: a legend, a count. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ title, broad = false, aside, children }: Props) {
  const id = title.replaceAll('.', '-');
  return (
    <section class={broad ? 'card flat part broad' : 'card flat part'} aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>
          <Say id={title} />
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
