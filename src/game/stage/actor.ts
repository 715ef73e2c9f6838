/** Her body on the stage: three images whose sheets are painted as she moves. */
import { drawParts, EXPRESSIONS, type Expression, type Person, poseOf } from '../../figure';
import type { Held } from './acting';
import type { Place } from './arrange';
import type { Image, Textures } from './engine';
import { CROP, createSheet, type Drawing, type Part, paintOnce, type Sheet } from './sheets';

const PARTS: readonly Part[] = ['behind', 'head', 'arms'];
/** Px of her frame that a breath lifts her. */
const BREATH = 1.5;
/** A device that needs longer than this (ms) to paint her once shows ready-made faces instead. */
const SLOW = 60;

export interface Actor {
  /** Shows her as she is held. @returns whether a sheet was painted */
  show(held: Held): boolean;
  /** Puts her in her place. @param breath as in Held */
  place(at: Place, breath: number): void;
  /** Leaves her images without sheets. */
  drop(): void;
}

interface Body {
  readonly person: Person;
  readonly textures: Textures;
  readonly images: Readonly<Record<Part, Image>>;
  /** Pixels of a sheet to a px of her frame. */
  readonly scale: number;
}

export type Images = Body['images'];

export function createActor({ person, textures, images, scale }: Body, first: Held): Actor {
  const sheets = Object.fromEntries(
    PARTS.map((part) => [part, createSheet(textures, `${part} ${scale}`, part, scale)]),
  ) as Record<Part, Sheet>;
  for (const part of PARTS) images[part].setTexture(sheets[part].key).setOrigin(0, 0);
  const began = performance.now();
  const lively = paintLively(person, sheets);
  lively(first);
  const show = performance.now() - began < SLOW ? lively : paintBaked(person, sheets, scale);
  return {
    show,
    place({ x, y, scale: size }, breath) {
      for (const part of PARTS) {
        const crop = CROP[part];
        const lift = part === 'arms' ? 0 : BREATH * breath;
        images[part]
          .setPosition(x + crop.x * size, y + (crop.y - lift) * size)
          .setScale(size / scale);
      }
    },
    drop() {
      for (const part of PARTS) sheets[part].drop();
    },
  };
}

type Show = (held: Held) => boolean;
type Sheets = Readonly<Record<Part, Sheet>>;

/** Every frame as it is. */
function paintLively(person: Person, sheets: Sheets): Show {
  return ({ pose }) => {
    const drawing: Drawing = drawParts(person, pose);
    return PARTS.map((part) => sheets[part].paint(drawing[part])).some(Boolean);
  };
}

/** Ten faces painted once each, in moments when nothing else is to be done; one fades into another. */
function paintBaked(person: Person, sheets: Sheets, scale: number): Show {
  const ready = new Map<Expression, Record<Part, HTMLCanvasElement>>();
  const faceOf = (expression: Expression) => {
    const known = ready.get(expression);
    if (known) return known;
    const drawing: Drawing = drawParts(person, poseOf(expression));
    const baked = Object.fromEntries(
      PARTS.map((part) => [part, paintOnce(part, scale, drawing[part])]),
    ) as Record<Part, HTMLCanvasElement>;
    ready.set(expression, baked);
    return baked;
  };
  whenIdle(EXPRESSIONS.map((expression) => () => void faceOf(expression)));
  let shown = '';
  return ({ change: { from, to, t } }) => {
    const wanted = `${from} ${to} ${t}`;
    if (wanted === shown) return false;
    shown = wanted;
    const [before, after] = [faceOf(from), faceOf(to)];
    for (const part of PARTS) sheets[part].mix(before[part], after[part], t);
    return true;
  };
}

/** Does one task after the other, each when the browser has nothing better to do. */
function whenIdle([task, ...rest]: readonly (() => void)[]): void {
  if (!task) return;
  // Safari has no idle callback.
  const wait = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
  wait(() => {
    task();
    whenIdle(rest);
  });
}
