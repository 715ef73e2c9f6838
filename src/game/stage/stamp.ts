/** The seal under a deal: it comes down on the table, and the table feels it. */
import type { MeetingScene } from '../scenes/meeting';
import type { Arrangement } from './arrange';

const KEY = 'stamp';
/** Px of its texture. */
const SIZE = 220;
const SAGE = '#27754c';
/** From the last document to the middle of the seal, at the documents' scale. */
const BESIDE = { x: 0, y: 8 } as const;
const PRESS = { ms: 180, from: 1.6, shake: 4 } as const;

function draw(context: CanvasRenderingContext2D): void {
  const middle = SIZE / 2;
  context.translate(middle, middle);
  context.rotate(-0.2);
  context.strokeStyle = SAGE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [radius, width] of [
    [94, 10],
    [76, 4],
  ] as const) {
    context.lineWidth = width;
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.stroke();
  }
  context.lineWidth = 18;
  context.beginPath();
  context.moveTo(-36, 2);
  context.lineTo(-10, 28);
  context.lineTo(40, -28);
  context.stroke();
}

/** Lays the seal on the documents; without motion it is simply there. */
export function stamp(scene: MeetingScene, { props }: Arrangement, calm: boolean): void {
  if (!scene.textures.exists(KEY)) {
    const texture = scene.textures.createCanvas(KEY, SIZE, SIZE);
    if (!texture) return;
    draw(texture.context);
    texture.refresh();
  }
  const { x, y, scale } = props.documents;
  const size = scale * 0.32;
  const image = scene
    .image('stamp')
    .setTexture(KEY)
    .setOrigin(0.5, 1)
    .setPosition(x + BESIDE.x * scale, y - BESIDE.y * scale)
    .setScale(size)
    .setVisible(true);
  if (calm) return;
  image.setScale(size * PRESS.from).setAlpha(0.2);
  scene.tweens.add({ targets: image, scale: size, alpha: 1, duration: PRESS.ms, ease: 'Cubic.in' });
  const camera = scene.cameras.main;
  scene.time.delayedCall(PRESS.ms, () =>
    camera.shake(160, PRESS.shake / Math.max(1, camera.width)),
  );
}
