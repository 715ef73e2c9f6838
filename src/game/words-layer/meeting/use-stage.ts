/** Raises the stage when the page has a place for it, and tells it what happens in the meeting. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moodOf } from '../../../words/mood';
import type { Desk } from '../../desk';
import { laid } from '../../director';
import { drawn } from '../../drawn';
import type { Moment } from '../../session';
import type { Space } from '../../stage/arrange';
import type { Stage } from '../../stage/raise';
import { writtenFor } from '../../texts';
import { useCalm } from '../use-calm';
import { useBeats } from './use-beats';

/** What is there once the page is drawn. */
export type Held<T> = RefObject<T | null>;

interface Given {
  readonly host: Held<HTMLElement>;
  readonly seat: Held<HTMLElement>;
  readonly desk: Desk;
  readonly moment: Moment;
  readonly heard: number;
  readonly rtl: boolean;
}

/** @returns whether there can be no stage here */
export function useStage({ host, seat, desk, moment, heard, rtl }: Given): boolean {
  const stage = useRef<Stage | null>(null);
  const [missing, setMissing] = useState(false);
  const calm = useCalm();
  const now = useRef({ desk, moment, rtl, calm });
  now.current = { desk, moment, rtl, calm };

  useEffect(() => {
    const [at, place] = [host.current, seat.current];
    if (!at || !place) return;
    const raised = raiseIn(at, place, () => now.current);
    raised.then(
      (up) => {
        stage.current = up;
      },
      (error: unknown) => {
        console.warn('The stage could not be raised', error);
        setMissing(true);
      },
    );
    return () => {
      stage.current = null;
      raised.then((up) => up?.lower()).catch(() => {});
    };
  }, []);

  useSpace(host, seat, rtl, stage);
  usePointer(host, stage);
  useEffect(() => stage.current?.calm(calm), [calm]);
  useBeats(desk, moment, stage, heard);
  return missing;
}

type Now = Pick<Given, 'desk' | 'moment' | 'rtl'> & { readonly calm: boolean };

/** What she says comes before how she looks: the engine is fetched when the texts are there. */
async function raiseIn(
  host: HTMLElement,
  seat: HTMLElement,
  now: () => Now,
): Promise<Stage | null> {
  const { desk: at, moment: first } = now();
  await drawn();
  await at.library.fetch(writtenFor(first.attempt.language)).catch(() => {});
  const { raise, personOf } = await import(/* webpackChunkName: "stage" */ '../../stage');
  await hasRoom(host);
  if (!host.isConnected) return null;
  const { desk, moment, rtl, calm } = now();
  const look = {
    mood: moodOf(moment.view.open),
    laid: laid(moment.attempt.recording.actions),
    calm,
  };
  const person = personOf(desk.account.customer.figure);
  return raise(host, person, measured(host, seat, rtl), look);
}

/** Waits until an element has a size, or is gone: a question may cover the screen at first. */
function hasRoom(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const watch = new ResizeObserver(() => {
      if (element.isConnected && element.clientWidth * element.clientHeight === 0) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(element);
  });
}

/** Where the page leaves room for her. */
function measured(host: HTMLElement, seat: HTMLElement, rtl: boolean): Space {
  const around = host.getBoundingClientRect();
  const place = seat.getBoundingClientRect();
  const padding = Number.parseFloat(getComputedStyle(seat).paddingBlockStart) || 0;
  return {
    width: around.width,
    height: around.height,
    table: place.bottom - around.top,
    person: place.left + place.width / 2 - around.left,
    top: place.top + padding - around.top,
    rtl,
  };
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
