/** Room and props as textures, as sharp as they are shown and as memory allows. */
import type { MonitorState } from '../director';
import type { MeetingScene } from '../scenes/meeting';
import { arrange, type Space } from './arrange';
import { affordable, BUDGET } from './budget';
import { bake } from './room/bake';
import { chair } from './room/chair';
import { hospital } from './room/hospital';
import { armShadow, drawMonitor, drawProp } from './room/props';
import type { Drawing } from './room/shapes';
import { CROP } from './sheets';

export interface Properties {
  /** Pixels of a sheet to a px of her frame, for a figure shown at `scale`. */
  scaleOfFigure(scale: number): number;
  showMonitor(state: MonitorState): void;
}

const areaOf = (boxes: readonly { width: number; height: number }[]) =>
  boxes.reduce((sum, { width, height }) => sum + width * height, 0);

const STATES: readonly MonitorState[] = ['idle', 'alarm', 'acknowledged'];

type Layers = readonly (readonly [string, Drawing])[];

/** Bakes what stands on the stage and hangs it into the scene. @throws as `bake` */
export async function bakeProperties(scene: MeetingScene, space: Space): Promise<Properties> {
  const { room: shown, props } = arrange(space);
  const room: Layers = Object.entries(hospital());
  const table: Layers = [
    ...Object.entries(drawProp).map(([name, draw]) => [name, draw()] as const),
    ['chair', chair()],
    ['shade', armShadow()],
    ...STATES.map((state) => [`monitor ${state}`, drawMonitor(state)] as const),
  ];
  await Promise.all([
    hang(scene, room, shown.scale, BUDGET.room),
    hang(scene, table, props.monitor.scale, BUDGET.props),
  ]);
  const showMonitor = (state: MonitorState) => scene.dress('monitor', `monitor ${state}`);
  showMonitor('idle');
  return {
    showMonitor,
    scaleOfFigure: (scale) => affordable(areaOf(Object.values(CROP)), scale, BUDGET.figure),
  };
}

/** Bakes layers of one size and gives them to the scene. */
async function hang(
  scene: MeetingScene,
  layers: Layers,
  shown: number,
  bytes: number,
): Promise<void> {
  const area = areaOf(layers.map(([, { box }]) => box));
  const scale = affordable(area, shown, bytes);
  const baked = layers.map(async ([name, drawing]) => {
    scene.own(name, await bake(drawing, scale), drawing.box, scale);
  });
  await Promise.all(baked);
}
