/** Small drawn faces, once the figures have arrived; until then and without them, icons do. */
import { useEffect, useState } from 'preact/hooks';
import type { Face } from '../../words/signs/face';
import { drawn } from '../drawn';

type Figures = typeof import('../../figure');

let arrived: Figures | null = null;
async function fetchFigures(): Promise<Figures> {
  await drawn();
  return import(/* webpackChunkName: "figure" */ '../../figure');
}

/** @param figure id of a person in the cast @returns null as long as there are no faces */
export function useFace(figure: string): Face | null {
  const [figures, setFigures] = useState(arrived);
  useEffect(() => {
    if (figures) return;
    fetchFigures().then(
      (here) => {
        arrived = here;
        setFigures(here);
      },
      // The icon stays.
      () => {},
    );
  }, [figures]);
  if (!figures) return null;
  const person = figures.personOf(figure);
  return (mood, size) => {
    const expression = figures.EXPRESSIONS.find((one) => one === mood) ?? 'neutral';
    return figures.portrait(person, expression, size);
  };
}
