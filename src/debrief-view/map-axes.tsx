/** The axes of the deal map: money to the right, satisfaction upward, each with its words. */
import { useSpeech } from '../words/voice';
import { type MapPlot, ticksOf } from './map-plot';

const THOUSAND = 1000;

export function MapAxes({ plot }: { plot: MapPlot }) {
  const { left, right, top, bottom, width, height } = plot;
  const speech = useSpeech();
  const floor = height - bottom;
  const middle = (top + floor) / 2;
  return (
    <>
      <path class="axis" d={`M${left} ${top}V${floor}H${width - right}`} />
      <path class="axis" d={`M${left - 5} ${top + 7}l5 -8l5 8`} />
      <path class="axis" d={`M${width - right - 7} ${floor - 5}l8 5l-8 5`} />
      {ticksOf(plot).map((money) => (
        <text key={money} x={plot.xOf(money)} y={floor + bottom * 0.38} text-anchor="middle">
          {Math.round(money / THOUSAND)}
        </text>
      ))}
      {[0, 20, 40, 60, 80, 100].map((value) => (
        <text key={value} x={left - 8} y={plot.yOf(value)} dy="0.35em" text-anchor="end">
          {value}
        </text>
      ))}
      <text class="axis-word" x={(left + width) / 2} y={height - 6} text-anchor="middle">
        {speech.say('debrief.map.margin')}
      </text>
      <text
        class="axis-word"
        transform={`translate(14,${middle}) rotate(-90)`}
        text-anchor="middle"
      >
        {speech.say('debrief.map.worth')}
      </text>
    </>
  );
}
