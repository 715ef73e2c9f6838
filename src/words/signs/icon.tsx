/**
 * A Lucide icon: decoration beside a word, or alone in a button that has a label.
 * @param svg source of an icon of our own build, never a text from outside
 */
export function Icon({ svg, flip = false }: { svg: string; flip?: boolean }) {
  return (
    <span
      class={flip ? 'icon flip' : 'icon'}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
