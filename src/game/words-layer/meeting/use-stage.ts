/** Raises the stage when the page has a place for it, and tells it what happens in the meeting. */
import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Stage } from '../../stage/raise';
import { useCalm } from '../use-calm';
import { measured, NotFetched, type Now, raiseIn } from './raising';
import { useBeats } from './use-beats';

/** What is there once the page is drawn. */
export type Held<T> = RefObject<T | null>;

interface Given extends Omit<Now, 'calm'> {
  readonly host: Held<HTMLElement>;
  readonly seat: Held<HTMLElement>;
  readonly heard: number;
}

interface Staged {
  /** `late`: it did not load; `missing`: this browser cannot show it. */
  readonly trouble: 'late' | 'missing' | null;
  /** Asks for it once more. */
  again(): void;
}

export function useStage({ host, seat, desk, moment, heard, rtl }: Given): Staged {
  const stage = useRef<Stage | null>(null);
  const [trouble, setTrouble] = useState<Staged['trouble']>(null);
  const [tries, again] = useReducer((n: number) => n + 1, 0);
  const calm = useCalm();
  const now = useRef<Now>({ desk, moment, rtl, calm });
  now.current = { desk, moment, rtl, calm };

  useEffect(() => {
    const [at, place] = [host.current, seat.current];
    if (!at || !place) return;
    setTrouble(null);
    const raised = raiseIn(at, place, () => now.current);
    raised.then(
      (up) => {
        stage.current = up;
      },
      (error: unknown) => {
        console.warn('The stage could not be raised', error);
        setTrouble(error instanceof NotFetched ? 'late' : 'missing');
      },
    );
    return () => {
      stage.current = null;
      // One that was never raised was told above.
      raised.then((up) => up?.lower()).catch(() => {});
    };
  }, [tries]);

  useSpace(host, seat, rtl, stage);
  usePointer(host, stage);
  useEffect(() => stage.current?.calm(calm), [calm]);
  useBeats(desk, moment, stage, heard);
  return { trouble, again: () => again(undefined) };
}

function useSpace(
  host: Held<HTMLElement>,
  seat: Held<HTMLElement>,
  rtl: boolean,
  stage: Held<Stage>,
): void {
  useEffect(() => {
    const [at, place] = [host.current, seat.current];
    if (!at || !place) return;
    const measure = () => stage.current?.arrange(measured(at, place, rtl));
    const watch = new ResizeObserver(measure);
    watch.observe(at);
    watch.observe(place);
    return () => watch.disconnect();
  }, [rtl]);
}

/** The room follows a mouse; a finger covers what it points at. */
function usePointer(host: Held<HTMLElement>, stage: Held<Stage>): void {
  useEffect(() => {
    const around = host.current?.parentElement;
    if (!around) return;
    const move = ({ clientX, pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') stage.current?.point((clientX / innerWidth) * 2 - 1);
    };
    around.addEventListener('pointermove', move, { passive: true });
    return () => around.removeEventListener('pointermove', move);
  }, []);
}
