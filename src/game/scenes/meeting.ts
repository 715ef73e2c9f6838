/** The meeting as a picture. A thin scene: it holds images and puts them where it is told. */
import type { Prop } from '../director';
import type { Arrangement, Place } from '../stage/arrange';
import { type Image, Scene } from '../stage/engine';

/** From back to front; she sits between the window and the table, her hands lie on it. */
const ORDER = [
  'far',
  'middle',
  'behind',
  'head',
  'near',
  'documents',
  'pen',
  'coffee',
  'monitor',
  'arms',
  'stamp',
] as const;
export type Layer = (typeof ORDER)[number];
/** The layers of the room, and how far each follows the pointer: px at the edge of the stage. */
const DRIFT = { far: 1.2, middle: 3, near: 6 } as const;
const PROPS = ['documents', 'pen', 'coffee', 'monitor'] as const;

/** Pixels of a texture to one px of the drawing that it shows. */
export type Sharpness = Readonly<Partial<Record<Layer, number>>>;

export class MeetingScene extends Scene {
  private readonly layers = new Map<Layer, Image>();
  private readonly ready: (scene: MeetingScene) => void;

  /** @param ready called once the images are there */
  constructor(ready: (scene: MeetingScene) => void) {
    super('meeting');
    this.ready = ready;
  }

  create(): void {
    for (const layer of ORDER)
      this.layers.set(layer, this.add.image(0, 0, '__DEFAULT').setVisible(false));
    this.ready(this);
  }

  image(layer: Layer): Image {
    const image = this.layers.get(layer);
    if (!image) throw new Error(`The scene has no ${layer}`);
    return image;
  }

  /** Puts room and props in their places. */
  arrange({ room, props }: Arrangement, sharpness: Sharpness): void {
    for (const layer of ['far', 'middle', 'near'] as const)
      this.put(layer, room, sharpness).setOrigin(0, 0);
    for (const prop of PROPS) this.put(prop, props[prop], sharpness).setOrigin(0.5, 1);
  }

  private put(layer: Layer, { x, y, scale }: Place, sharpness: Sharpness): Image {
    return this.image(layer)
      .setPosition(x, y)
      .setScale(scale / (sharpness[layer] ?? 1));
  }

  /** The room follows the pointer a little. @param x -1 at the left edge to 1 at the right */
  drift(x: number, { room }: Arrangement): void {
    for (const layer of ['far', 'middle', 'near'] as const)
      this.image(layer).setX(room.x - x * DRIFT[layer]);
  }

  /** What lies on the table; a pen lies beside documents. */
  lay(props: ReadonlySet<Prop>): void {
    for (const prop of ['documents', 'coffee', 'monitor'] as const)
      this.image(prop).setVisible(props.has(prop));
    this.image('pen').setVisible(props.has('documents'));
  }
}
