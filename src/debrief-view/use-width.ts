/** The room that a drawing has, so that nothing in it is scaled. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Room {
  /** Pixels. */
  readonly width: number;
  /** Size of the page's text, 1 for 16 pixels. */
  readonly unit: number;
}

/** Measures an element and keeps measuring it. */
export function useWidth(): [RefObject<HTMLDivElement | null>, Room] {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>({ width: 320, unit: 1 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      // Nothing is drawn for a place that is hidden, as on paper.
      if (element.clientWidth === 0) return;
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom({ width: element.clientWidth, unit: text / 16 || 1 });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, room];
}
