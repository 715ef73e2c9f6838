/** Paints the markup of our drawings on a canvas, as a browser would show it as SVG. */

type Attributes = Readonly<Record<string, string>>;
type Step = (context: CanvasRenderingContext2D) => void;

const TAG = /<(\/?)(\w+)([^>]*?)\/?>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const TURN = /(\w+)\(([^)]*)\)/g;

const attributesOf = (text: string): Attributes =>
  Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]));

const number = (attributes: Attributes, name: string, otherwise = 0): number =>
  Number(attributes[name] ?? otherwise);

/** Keeps what was made last; the oldest goes when there are too many. */
function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.delete(text);
    known.set(text, made);
    const [oldest = text] = known.keys();
    if (known.size > most) known.delete(oldest);
    return made;
  };
}

const PATHS_KEPT = 2000;
const PICTURES_KEPT = 40;

const pathOf = remembered((d) => new Path2D(d), PATHS_KEPT);

function ellipseOf(attributes: Attributes): Path2D {
  const r = number(attributes, 'r');
  const shape = new Path2D();
  const [x, y] = [number(attributes, 'cx'), number(attributes, 'cy')];
  const [rx, ry] = [number(attributes, 'rx', r), number(attributes, 'ry', r)];
  shape.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  return shape;
}

const SHAPES: Readonly<Record<string, (attributes: Attributes) => Path2D>> = {
  path: ({ d = '' }) => pathOf(d),
  circle: ellipseOf,
  ellipse: ellipseOf,
};

function filled(shape: Path2D, attributes: Attributes): Step | undefined {
  const { fill = '#000000' } = attributes;
  if (fill === 'none') return undefined;
  const opacity = number(attributes, 'fill-opacity', 1);
  return (context) => {
    context.globalAlpha *= opacity;
    context.fillStyle = fill;
    context.fill(shape);
  };
}

function stroked(shape: Path2D, attributes: Attributes): Step | undefined {
  const { stroke } = attributes;
  if (!stroke) return undefined;
  const opacity = number(attributes, 'stroke-opacity', 1);
  const width = number(attributes, 'stroke-width', 1);
  const dashes = attributes['stroke-dasharray']?.split(' ').map(Number) ?? [];
  return (context) => {
    context.globalAlpha *= opacity;
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.setLineDash(dashes);
    context.stroke(shape);
  };
}

/** Puts the alpha that the caller has set back after each step. */
const apart =
  (step: Step): Step =>
  (context) => {
    const alpha = context.globalAlpha;
    step(context);
    context.globalAlpha = alpha;
  };

const TURNS: Readonly<Record<string, (...values: number[]) => Step>> = {
  translate:
    (x = 0, y = 0) =>
    (context) =>
      context.translate(x, y),
  scale:
    (x = 1, y = x) =>
    (context) =>
      context.scale(x, y),
  rotate:
    (degrees = 0, x = 0, y = 0) =>
    (context) => {
      context.translate(x, y);
      context.rotate((degrees * Math.PI) / 180);
      context.translate(-x, -y);
    },
};

function turnsOf({ transform = '' }: Attributes): Step[] {
  return [...transform.matchAll(TURN)].flatMap(([, name = '', values = '']) => {
    const turn = TURNS[name];
    return turn ? [turn(...values.split(/[ ,]+/).map(Number))] : [];
  });
}

const CLIP = /^url\(#(.+)\)$/;

function opened(attributes: Attributes, clips: ReadonlyMap<string, Path2D>): Step[] {
  const clip = clips.get(attributes['clip-path']?.match(CLIP)?.[1] ?? '');
  const { 'stroke-linecap': cap, 'stroke-linejoin': join } = attributes;
  return [
    (context) => context.save(),
    ...turnsOf(attributes),
    (context) => {
      if (clip) context.clip(clip);
      if (cap) context.lineCap = cap as CanvasLineCap;
      if (join) context.lineJoin = join as CanvasLineJoin;
    },
  ];
}

/** What is to be done on a canvas, one after another. */
class Reading {
  readonly steps: Step[] = [];
  private readonly clips = new Map<string, Path2D>();
  /** Name of the clip path that is being read. */
  private clip: string | undefined;

  begin(tag: string, attributes: Attributes): void {
    if (tag === 'clipPath') this.clip = attributes.id ?? '';
    else if (tag === 'g') this.steps.push(...opened(attributes, this.clips));
    else this.shape(tag, attributes);
  }

  end(tag: string): void {
    if (tag === 'clipPath') this.clip = undefined;
    else this.steps.push((context) => context.restore());
  }

  private shape(tag: string, attributes: Attributes): void {
    const shape = SHAPES[tag]?.(attributes);
    if (!shape) throw new Error(`<${tag}> cannot be painted; draw it as a path`);
    if (this.clip !== undefined) {
      this.clips.set(this.clip, shape);
      return;
    }
    const steps = [filled(shape, attributes), stroked(shape, attributes)];
    this.steps.push(...steps.flatMap((step) => (step ? [apart(step)] : [])));
  }
}

const stepsOf = remembered((markup) => {
  const reading = new Reading();
  for (const [, closing, tag = '', attributes = ''] of markup.matchAll(TAG)) {
    if (closing) reading.end(tag);
    else reading.begin(tag, attributesOf(attributes));
  }
  return reading.steps;
}, PICTURES_KEPT);

/**
 * Paints what `src/figure` draws: groups, paths, circles, ellipses and clip paths.
 * A picture that was painted lately is not read again, nor is a path it shares with others.
 * @param context its transform and alpha are respected and left as they were; of a canvas element,
 *   since Chromium gives clip paths on an OffscreenCanvas jagged edges
 * @param markup SVG elements without the `<svg>` around them
 * @throws Error for an element that is none of ours
 */
export function paint(context: CanvasRenderingContext2D, markup: string): void {
  context.save();
  for (const step of stepsOf(markup)) step(context);
  context.restore();
}
