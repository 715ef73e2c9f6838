/** What a person brings along to sit on; chairs belong to the room. */
import { fill, line, ring } from './markup';
import type { Person } from './person';

const DARK = '#2B3550';
const STEEL = '#8E9BB3';

const rim = (x: number): string =>
  ring([x, 640], [34, 132], DARK, 13) + ring([x, 640], [24, 116], STEEL, 5);

const handle = (x: number, out: -1 | 1): string =>
  line(`M${x},650V436q0,-14 ${out * 16},-14h${out * 22}`, DARK, 12) +
  line(`M${x + out * 22},422h${out * 22}`, '#11182C', 17);

/** Low back, push handles and the rims of the wheels. */
function wheelchair(): string {
  return (
    rim(92) +
    rim(508) +
    handle(138, -1) +
    handle(462, 1) +
    fill('M138,452H462V640H138Z', '#3B4A6E') +
    fill('M138,452H462V474H138Z', '#4D5E86')
  );
}

export const seat = (person: Person): string => (person.seat === 'wheelchair' ? wheelchair() : '');
