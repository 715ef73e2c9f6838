/** The meeting as a picture. A thin scene: it holds images and puts them where it is told. */
import type { Prop } from '../director';
import type { Arrangement, Place } from '../stage/arrange';
import { type Image, Scene } from '../stage/engine';
import type { Box } from '../stage/room/shapes';

/** From back to front; she sits between the wall and the table, her hands lie on it. */
const ORDER = [
  'far',
  'middle',
  'chair',
  'behind',
  'head',
  'near',
  'shade',
  'documents',
  'pen',
  'coffee',
  'monitor',
  'arms',
  'stamp',
] as const;
export type Layer = (typeof ORDER)[number];
/** The layers of the room, and how many px each follows the pointer from the middle to the edge. */
const DRIFT = { far: 1.2, middle: 3, near: 6 } as const;
const ROOM = ['far', 'middle', 'near'] as const;
const ABOUT_HER = ['chair', 'shade', 'documents', 'pen', 'coffee', 'monitor'] as const;

/** What a texture shows: a box of its drawing, at so many pixels to a px. */
interface Owned {
  readonly box: Box;
  readonly scale: number;
}

export class MeetingScene extends Scene {
  private readonly layers = new Map<Layer, Image>();
  private readonly owned = new Map<string, Owned>();
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

  /** Takes a picture; a layer of its name shows it at once. */
  own(name: string, picture: HTMLCanvasElement, box: Box, scale: number): void {
    this.textures.addCanvas(name, picture);
    this.owned.set(name, { box, scale });
    if (ORDER.some((layer) => layer === name)) this.dress(name as Layer, name);
  }

  /** Shows a picture that the scene owns, (0, 0) of its drawing where the image stands. */
  dress(layer: Layer, name: string): void {
    const { box } = this.ownedBy(name);
    this.image(layer)
      .setTexture(name)
      .setOrigin(-box.x / box.width, -box.y / box.height);
  }

  /** Puts the room, and what stands about her, in their places. */
  arrange({ room, props }: Arrangement): void {
    for (const layer of ROOM) this.put(layer, room).setVisible(true);
    for (const layer of ABOUT_HER) this.put(layer, props[layer]);
    this.image('shade').setVisible(true);
  }

  private put(layer: Layer, { x, y, scale }: Place): Image {
    const image = this.image(layer);
    return image.setPosition(x, y).setScale(scale / this.ownedBy(image.texture.key).scale);
  }

  private ownedBy(name: string): Owned {
    const owned = this.owned.get(name);
    if (!owned) throw new Error(`The scene has no picture ${name}`);
    return owned;
  }

  /** The room follows the pointer a little. @param x -1 at the left edge to 1 at the right */
  drift(x: number, { room }: Arrangement): void {
    for (const layer of ROOM) this.image(layer).setX(room.x - x * DRIFT[layer]);
  }

  /** What lies on the table; a pen lies beside documents. */
  lay(props: ReadonlySet<Prop>): void {
    for (const prop of ['documents', 'coffee', 'monitor'] as const)
      this.image(prop).setVisible(props.has(prop));
    this.image('pen').setVisible(props.has('documents'));
  }
}
