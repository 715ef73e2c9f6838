/** Fetches the engine and raises the stage where the page has a place for it. */

import { writtenFor } from '../../../scenario/languages';
import { moodOf } from '../../../words/mood';
import type { Desk } from '../../desk';
import { laid } from '../../director';
import { drawn } from '../../drawn';
import type { Moment } from '../../session';
import type { Space } from '../../stage/arrange';
import type { Stage } from '../../stage/raise';

export interface Now {
  readonly desk: Desk;
  readonly moment: Moment;
  readonly rtl: boolean;
  readonly calm: boolean;
}

/** The engine's bundle did not come, which may be otherwise the next time. */
export class NotFetched extends Error {}

async function fetchStage() {
  try {
    return await import(/* webpackChunkName: "stage" */ '../../stage');
  } catch (cause) {
    throw new NotFetched('The bundle of the stage did not load', { cause });
  }
}

/**
 * What she says comes before how she looks: the engine is fetched when the texts are there.
 * @returns null when the page has no place for it any more
 * @throws NotFetched, or what the engine says when this browser cannot show it
 */
export async function raiseIn(
  host: HTMLElement,
  seat: HTMLElement,
  now: () => Now,
): Promise<Stage | null> {
  const { desk: at, moment: first } = now();
  await drawn();
  // Without the texts she can be seen all the same; the words say themselves what is missing.
  await at.library.fetch(writtenFor(first.attempt.language)).catch(() => {});
  const { raise, personOf } = await fetchStage();
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
export function measured(host: HTMLElement, seat: HTMLElement, rtl: boolean): Space {
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
