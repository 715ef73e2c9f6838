/** The stage while it stands: what it is told reaches the scene, frame by frame and no frame more. */
import type { Person } from '../../figure';
import type { Beat, Prop } from '../director';
import type { MeetingScene } from '../scenes/meeting';
import { type Acting, createActing } from './acting';
import { type Actor, createActor } from './actor';
import { type Arrangement, arrange, inPixels, type Space } from './arrange';
import type { PhaserGame } from './engine';
import type { Properties } from './properties';
import { browserClock, FRAME, type Pulse, startPulse } from './pulse';
import type { Look, Stage } from './raise';
import { stamp } from './stamp';

export interface Company {
  readonly game: PhaserGame;
  readonly scene: MeetingScene;
  readonly person: Person;
  readonly properties: Properties;
  /** Pixels of the canvas to a CSS pixel. */
  readonly density: number;
}

/** Milliseconds that the deal's stamp moves. */
const STAMPING = 400;

export class Performer implements Stage {
  private readonly company: Company;
  private readonly acting: Acting;
  private readonly actor: Actor;
  private readonly pulse: Pulse;
  private places: Arrangement;
  private laid: ReadonlySet<Prop>;
  private still: boolean;
  /** Until then (ms) something else than she moves. */
  private busyUntil = 0;

  constructor(company: Company, space: Space, { mood, laid, calm }: Look) {
    this.company = company;
    this.laid = laid;
    this.still = calm;
    this.places = arrange(inPixels(space, company.density));
    const now = performance.now();
    this.acting = createActing(mood, now, Math.random);
    this.acting.calm(calm);
    this.actor = this.castActor(now);
    this.settle();
    this.pulse = startPulse((time, passed) => this.frame(time, passed), browserClock);
    document.addEventListener('visibilitychange', this.onSeen);
  }

  arrange(space: Space): void {
    const { game, density } = this.company;
    const wanted = inPixels(space, density);
    this.places = arrange(wanted);
    game.scale.resize(wanted.width, wanted.height);
    // Phaser leaves the style alone where a pixel is a CSS pixel.
    Object.assign(game.canvas.style, { width: `${space.width}px`, height: `${space.height}px` });
    this.settle();
    this.pulse.wake();
  }

  readonly perform = (beat: Beat): void => {
    this.act(beat, performance.now());
    this.pulse.wake();
  };

  lay(props: ReadonlySet<Prop>): void {
    this.laid = props;
    this.company.scene.lay(props);
    this.pulse.wake();
  }

  calm(still: boolean): void {
    this.still = still;
    this.acting.calm(still);
    this.settle();
    this.pulse.wake();
  }

  point(x: number): void {
    if (this.still) return;
    this.company.scene.drift(x * this.company.density, this.places);
    this.pulse.wake();
  }

  lower(): void {
    const { game } = this.company;
    document.removeEventListener('visibilitychange', this.onSeen);
    this.pulse.stop();
    this.actor.drop();
    game.destroy(true);
    // Its own loop is stopped: this step does what the next one would have done.
    game.step(performance.now(), 0);
  }

  /** A page that nobody sees draws nothing. */
  private readonly onSeen = () => (document.hidden ? this.pulse.rest() : this.pulse.wake());

  private castActor(now: number): Actor {
    const { scene, person, properties } = this.company;
    const images = {
      behind: scene.image('behind').setVisible(true),
      head: scene.image('head').setVisible(true),
      arms: scene.image('arms').setVisible(true),
    };
    scene.image('chair').setVisible(person.seat === 'chair');
    const scale = properties.scaleOfFigure(this.places.figure.scale);
    return createActor({ person, textures: scene.textures, images, scale }, this.acting.at(now));
  }

  private settle(): void {
    const { scene } = this.company;
    scene.arrange(this.places);
    scene.lay(this.laid);
  }

  /** Draws one frame. @returns milliseconds until the next is wanted */
  private frame(now: number, passed: number): number {
    const held = this.acting.at(now);
    this.actor.show(held);
    this.actor.place(this.places.figure, held.breath);
    this.company.game.step(now, passed);
    if (held.moving || now < this.busyUntil) return FRAME.moving;
    return this.still ? Number.POSITIVE_INFINITY : Math.min(FRAME.breathing, held.rest);
  }

  private act(beat: Beat, now: number): void {
    const { scene, properties } = this.company;
    switch (beat.does) {
      case 'mood':
        this.acting.face(beat.mood, now);
        break;
      case 'gaze':
        this.acting.look(beat.to, now);
        break;
      case 'talk':
        this.acting.talk(beat.syllables, now);
        break;
      case 'lay':
        this.lay(new Set([...this.laid, beat.prop]));
        break;
      case 'monitor':
        properties.showMonitor(beat.state);
        break;
      case 'stamp':
        this.busyUntil = now + STAMPING;
        stamp(scene, this.places, this.still);
        break;
      case 'sound':
    }
  }
}
