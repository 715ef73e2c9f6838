/** Raises the stage: the only file that starts the engine. Loaded after the words can be played. */
import type { Person } from '../../figure';
import type { Mood } from '../../words/mood';
import type { Beat, Prop } from '../director';
import { MeetingScene } from '../scenes/meeting';
import { inPixels, type Space } from './arrange';
import { AUTO, Game, type PhaserGame, Scale } from './engine';
import { Performer } from './performer';
import { bakeProperties } from './properties';

export interface Look {
  readonly mood: Mood;
  readonly laid: ReadonlySet<Prop>;
  /** Nothing moves by itself, and faces change at once. */
  readonly calm: boolean;
}

export interface Stage {
  /** There is more or less room, or it is turned around. */
  arrange(space: Space): void;
  perform(beat: Beat): void;
  /** What lies on the table after a turn was taken back. */
  lay(props: ReadonlySet<Prop>): void;
  calm(still: boolean): void;
  /** The pointer is at `x`, -1 at the left edge to 1 at the right. */
  point(x: number): void;
  /** Gives everything back. */
  lower(): void;
}

/** More pixels than this to a CSS pixel are not seen, and cost. */
const SHARPEST = 2;
const pixels = () => Math.min(window.devicePixelRatio || 1, SHARPEST);

/** @throws when the browser can draw neither with WebGL nor on a canvas */
export async function raise(
  host: HTMLElement,
  person: Person,
  space: Space,
  look: Look,
): Promise<Stage> {
  const { game, scene } = await openGame(host, space);
  // From here on our own heartbeat says when there is a frame.
  game.loop.stop();
  const density = pixels();
  const properties = await bakeProperties(scene, inPixels(space, density));
  return new Performer({ game, scene, person, properties, density }, space, look);
}

function openGame(host: HTMLElement, space: Space) {
  const density = pixels();
  const { width, height } = inPixels(space, density);
  return new Promise<{ game: PhaserGame; scene: MeetingScene }>((done) => {
    const game: PhaserGame = new Game({
      type: AUTO,
      parent: host,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      render: { powerPreference: 'low-power', antialias: true },
      scale: {
        mode: Scale.ScaleModes.NONE,
        width,
        height,
        zoom: 1 / density,
      },
      scene: new MeetingScene((scene) => done({ game, scene })),
    });
  });
}
