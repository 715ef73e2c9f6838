/** Parts of the page that are fetched after the first screen can be used. */
import { type ComponentType, createElement } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { NotLoaded } from './not-loaded';

/** A component of another bundle; where it does not come, a notice offers to try again. */
type Fetch<P> = () => Promise<ComponentType<P>>;

const announced = new Set<() => Promise<void>>();

/** Fetches every part, so that it is there before it is wanted; one that fails is asked for again then. */
export const fetchParts = () =>
  Promise.allSettled([...announced].map((fetch) => fetch())).then(() => {});

export function later<P extends object>(fetch: Fetch<P>): ComponentType<P> {
  let part: ComponentType<P> | null = null;
  const arrive = async () => {
    part ??= await fetch();
  };
  announced.add(arrive);
  return function Later(props: P) {
    const [, redraw] = useReducer((n: number) => n + 1, 0);
    const [failed, setFailed] = useState(false);
    const ask = () => {
      setFailed(false);
      arrive().then(
        () => redraw(undefined),
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (!part) ask();
    }, []);
    if (part) return createElement(part, props);
    if (!failed) return null;
    return (
      <div class="desk not-here">
        <NotLoaded what="ui.notLoaded" awaited onTry={ask} />
      </div>
    );
  };
}
