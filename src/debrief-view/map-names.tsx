/** The names on the deal map, each beside what it names and on a light halo. */
import type { DealMap } from '../core/debrief/deal-map';
import { useSpeech } from '../words/voice';
import { fieldOf, namedIn, takenIn } from './map-named';
import type { MapPlot } from './map-plot';
import { type Box, placed, sizeOf } from './name-places';

/** Size of the text of a drawing at the usual size of the page's, pixels. */
const TEXT = 13;

export function MapNames({ map, plot }: { map: DealMap; plot: MapPlot }) {
  const speech = useSpeech();
  const names = namedIn(map, plot);
  const words = names.map(({ id }) => speech.say(id));
  const places = names.map((name, i) => name.places(sizeOf(words[i] as string, TEXT * plot.unit)));
  const boxes = placed(places, takenIn(map, plot), fieldOf(plot));
  return (
    <>
      {names.map(({ id, tone = '' }, i) => (
        <Name key={id} box={boxes[i] as Box} tone={tone} words={words[i] as string} />
      ))}
    </>
  );
}

function Name({ box, tone, words }: { box: Box; tone: string; words: string }) {
  const { x, y, width, height } = box;
  return (
    <text
      class={`map-label ${tone}`}
      x={x + width / 2}
      y={y + height / 2}
      dy="0.35em"
      text-anchor="middle"
    >
      {words}
    </text>
  );
}
