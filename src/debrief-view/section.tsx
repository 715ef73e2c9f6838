/** One part of the debrief: a sheet of paper with its title. */
import type { ComponentChildren } from 'preact';
import { Say } from '../words/voice';

interface Props {
  /** Id of the title; it also names the region. */
  readonly title: string;
  readonly broad?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ title, broad = false, children }: Props) {
  const id = title.replaceAll('.', '-');
  return (
    <section class={broad ? 'card flat part broad' : 'card flat part'} aria-labelledby={id}>
      <h2 id={id}>
        <Say id={title} />
      </h2>
      {children}
    </section>
  );
}
