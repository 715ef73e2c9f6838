/** Where in the game the player is; it stands in the address, so that a reload leads back. */
import { isId } from './attempt';
import { type Store, store } from './watched';

export type Place =
  | { readonly screen: 'start' }
  | {
      readonly screen: 'attempt';
      readonly id: string;
      /** Past the briefing, also when nothing has been said yet. */
      readonly atTable: boolean;
    };

export const START: Place = { screen: 'start' };

/** The place that an address names; anything unknown is the start. */
export function placeAt(hash: string): Place {
  const [, name, id] = /^#(attempt|table)=(.*)$/.exec(hash) ?? [];
  return isId(id) ? { screen: 'attempt', id, atTable: name === 'table' } : START;
}

export function hashOf(place: Place): string {
  if (place.screen === 'start') return '#';
  return `#${place.atTable ? 'table' : 'attempt'}=${place.id}`;
}

/** Whether both are the same attempt: "back" does not lead from its table to its briefing. */
const isWithin = (here: Place, to: Place) =>
  here.screen === 'attempt' && to.screen === 'attempt' && here.id === to.id;

/** The place in the address bar; the browser's "back" leads back here too. */
export function placeInAddress(): Store<Place> {
  const place = store(placeAt(location.hash));
  addEventListener('hashchange', () => place.set(placeAt(location.hash)));
  return {
    ...place,
    set(to) {
      if (hashOf(to) === (location.hash || '#')) place.set(to);
      else if (isWithin(place.get(), to)) location.replace(hashOf(to));
      else location.hash = hashOf(to);
    },
  };
}
