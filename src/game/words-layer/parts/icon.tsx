/** A Lucide icon: decoration beside a word, or alone in a button that has a label. */
export function Icon({ svg, flip = false }: { svg: string; flip?: boolean }) {
  return (
    <span
      class={flip ? 'icon flip' : 'icon'}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the source of an icon of our own build
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
