/** The deal map as a drawing: frontier, limits, offers by round, deal and fair point, all named. */
import type { DealMap, Point } from '../core/debrief/deal-map';
import { MapAxes } from './map-axes';
import { Cross, FairRing, OfferMark, Star } from './map-marks';
import { MapNames } from './map-names';
import { betterPath, frontierPath, type MapPlot } from './map-plot';

interface Props {
  readonly map: DealMap;
  readonly plot: MapPlot;
}

export function MapPicture({ map, plot }: Props) {
  const { width, height } = plot;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Beyond map={map} plot={plot} />
      <MapAxes plot={plot} />
      {map.deal && <path class="gain-area" d={betterPath(map.frontier, map.deal, plot)} />}
      <path class="frontier" d={frontierPath(map.frontier, plot)} />
      <Limits map={map} plot={plot} />
      <Rounds map={map} plot={plot} />
      <Agreed map={map} plot={plot} />
      <MapNames map={map} plot={plot} />
    </svg>
  );
}

/** The sides behind the two limits, hatched. */
function Beyond({ map: { limits }, plot }: Props) {
  const { left, right, top, bottom, width, height } = plot;
  const [x, y] = [plot.xOf(limits.seller), plot.yOf(limits.buyer)];
  return (
    <>
      <defs>
        <pattern
          id="beyond"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="hatch-ground" width="8" height="8" />
          <rect class="hatch-line" width="2.5" height="8" />
        </pattern>
      </defs>
      <rect
        fill="url(#beyond)"
        x={left}
        y={top}
        width={Math.max(0, x - left)}
        height={height - top - bottom}
      />
      <rect
        fill="url(#beyond)"
        x={Math.max(left, x)}
        y={y}
        width={Math.max(0, width - right - Math.max(left, x))}
        height={Math.max(0, height - bottom - y)}
      />
    </>
  );
}

function Limits({ map: { limits }, plot }: Props) {
  const { left, right, top, bottom, width, height } = plot;
  return (
    <>
      <path class="limit own" d={`M${plot.xOf(limits.seller)} ${top}V${height - bottom}`} />
      <path class="limit hers" d={`M${left} ${plot.yOf(limits.buyer)}H${width - right}`} />
    </>
  );
}

/** The offers in their order, joined by a dotted line that ends at the deal. */
function Rounds({ map: { offers, deal }, plot }: Props) {
  const way = [...offers, ...(deal ? [deal] : [])];
  const d = way
    .map(({ seller, buyer }, i) => `${i === 0 ? 'M' : 'L'}${plot.xOf(seller)} ${plot.yOf(buyer)}`)
    .join('');
  return (
    <>
      {way.length > 1 && <path class="rounds" d={d} />}
      {offers.map((offer, i) => (
        <OfferMark key={i} x={plot.xOf(offer.seller)} y={plot.yOf(offer.buyer)}>
          {offer.round}
        </OfferMark>
      ))}
    </>
  );
}

/** Fair point, deal star or the cross of a last offer. */
function Agreed({ map: { fair, deal, last }, plot }: Props) {
  const place = ({ seller, buyer }: Point) => ({ x: plot.xOf(seller), y: plot.yOf(buyer) });
  return (
    <>
      {fair && <FairRing {...place(fair)} />}
      {deal && <Star {...place(deal)} />}
      {last && <Cross {...place(last)} />}
    </>
  );
}
