import { CHANNELS, DEFAULT_VOLUMES, gainIn, mendedVolumes } from '../../../src/game/sound/volumes';

const inDb = (gain: number) => 20 * Math.log10(gain);

test('a fresh page is as loud as the art direction asks for, within a dB', () => {
  const levels = CHANNELS.map((channel) => inDb(gainIn(DEFAULT_VOLUMES, channel)));
  for (const [i, wanted] of [-8, -8, -18].entries())
    expect(Math.abs((levels[i] ?? 0) - wanted)).toBeLessThan(1);
});

test('off is nothing, and keeps the sliders', () => {
  const off = { ...DEFAULT_VOLUMES, off: true };
  expect(CHANNELS.map((channel) => gainIn(off, channel))).toEqual([0, 0, 0]);
  expect(mendedVolumes(JSON.parse(JSON.stringify(off)))).toEqual(off);
});

test.each([
  [null],
  ['loud'],
  [{ effects: 2, voice: '0.5', room: -1 }],
  [{ effects: null, off: 'yes' }],
])('what is kept as %j is not believed', (kept) => {
  expect(mendedVolumes(kept)).toEqual(DEFAULT_VOLUMES);
});
