import { SYLLABLES } from '../../../src/game/sound/mouth';
import { EFFECTS } from '../../../src/game/sound/speaker';
import { layOut, makeSounds } from '../../../src/setup/sounds/make.mjs';
import { palette } from '../../../src/setup/sounds/palette.mjs';
import { peakOf } from '../../../src/setup/sounds/signal.mjs';

/** Peaks in dB, by the art direction where it names one. */
const PEAKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  effects: {
    card: -6,
    page: -9,
    pen: -12,
    cup: -10,
    reactPlus: -5,
    reactMinus: -6,
    stamp: -3,
    noDeal: -6,
    tick: -12,
  },
  'voice.dana': { 0: -8, 1: -8, 2: -8, 3: -8, 4: -8 },
  'room.hospital': { loop: -2 },
  tension: { loop: -2 },
};

// Drawing takes its time among the other tests.
jest.setTimeout(60_000);

const sheets = Object.entries(palette).map(([file, sheet]) => {
  const sounds = sheet.draw();
  return { file, ...sheet, sounds, draw: () => sounds };
});
const sounds = sheets.flatMap(({ file, rate, sounds }) =>
  Object.entries(sounds).map(([name, signal]) => ({ file, name, signal, rate })),
);
const inDb = (level: number) => 20 * Math.log10(level);

test('the files hold what the game asks for, and nothing else', () => {
  const held = sheets.map(({ file, sounds }) => [file, Object.keys(sounds)]);
  expect(Object.fromEntries(held)).toEqual({
    effects: [...EFFECTS],
    'voice.dana': Array.from({ length: SYLLABLES }, (_, i) => `${i}`),
    'room.hospital': ['loop'],
    tension: ['loop'],
  });
});

test.each(sounds)('$file $name: its level, with no sample that is no number', (sound) => {
  expect(sound.signal.every(Number.isFinite)).toBe(true);
  const wanted = PEAKS[sound.file]?.[sound.name] ?? Number.NaN;
  expect(inDb(peakOf(sound.signal))).toBeCloseTo(wanted, 2);
});

test.each(sounds.filter(({ name }) => name !== 'loop'))(
  '$file $name begins and ends in silence',
  ({ signal }) => {
    const peak = peakOf(signal);
    expect(Math.abs(signal[0] ?? 1)).toBeLessThan(peak / 50);
    expect(Math.abs(signal.at(-1) ?? 1)).toBeLessThan(peak / 50);
  },
);

/** Of the steps from one sample to the next, that which only one in a hundred exceeds. */
function usualStep(signal: Float32Array): number {
  const steps = signal.subarray(1).map((sample, i) => Math.abs(sample - (signal[i] ?? 0)));
  return steps.sort()[Math.floor(steps.length * 0.99)] ?? 0;
}

test.each(sounds.filter(({ name }) => name === 'loop'))(
  '$file closes on itself: the seam is a step like any other',
  ({ signal, rate }) => {
    expect(signal.length).toBe(12 * rate);
    const seam = Math.abs((signal[0] ?? 0) - (signal.at(-1) ?? 0));
    expect(seam).toBeLessThan(usualStep(signal));
  },
);

test.each(sheets.filter(({ endless }) => endless))(
  '$file goes on beyond both ends of its period, so that a late decoder finds the same sound',
  (sheet) => {
    const { signal, sprite } = layOut(sheet);
    const [startMs = 0, lengthMs = 0] = sprite.loop ?? [];
    const at = (ms: number) => (ms * sheet.rate) / 1000;
    expect(signal.length).toBe(at(lengthMs + 2 * startMs));
    const [opening, ending] = [signal.slice(0, at(2 * startMs)), signal.slice(at(lengthMs))];
    expect(Buffer.from(ending.buffer).equals(Buffer.from(opening.buffer))).toBe(true);
  },
);

test.each(sheets.filter(({ endless }) => !endless))(
  '$file: its sounds lie apart, each with room to begin late',
  (sheet) => {
    const { signal, sprite } = layOut(sheet);
    const spans = Object.entries(sprite);
    for (const [i, [name, [start, length]]] of spans.entries()) {
      const next = spans[i + 1]?.[1][0] ?? (signal.length / sheet.rate) * 1000;
      expect(next).toBeGreaterThan(start + length);
      expect(length).toBeGreaterThan(((sheet.sounds[name]?.length ?? 0) / sheet.rate) * 1000 + 100);
    }
  },
);

test('two runs make the same bytes, and all of them are small', async () => {
  const [first, second] = [await makeSounds(), await makeSounds()];
  expect(first.map(({ name }) => name)).toEqual(Object.keys(palette));
  for (const [i, { bytes }] of first.entries()) expect(second[i]?.bytes.equals(bytes)).toBe(true);
  const total = first.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(total).toBeLessThanOrEqual(150_000);
});
