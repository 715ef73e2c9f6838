/** Where in the game the player is; it stands in the address, so that a reload leads back. */
import { isId } from './attempt';
import { type Store, store } from './watched';

export type Place =
  | { readonly screen: 'start' }
  | { readonly screen: 'attempt'; readonly id: string };

export const START: Place = { screen: 'start' };

/** The place that an address names; anything unknown is the start. */
export function placeAt(hash: string): Place {
  const id = /^#attempt=(.*)$/.exec(hash)?.[1];
  return isId(id) ? { screen: 'attempt', id } : START;
}

export function hashOf(place: Place): string {
  return place.screen === 'start' ? '#' : `#attempt=${place.id}`;
}

/** The place in the address bar; the browser's "back" leads back here too. */
export function placeInAddress(): Store<Place> {
  const place = store(placeAt(location.hash));
  addEventListener('hashchange', () => place.set(placeAt(location.hash)));
  return {
    ...place,
    set(to) {
      if (hashOf(to) === (location.hash || '#')) place.set(to);
      else location.hash = hashOf(to);
    },
  };
}
