/** The deal map in numbers: what a screen reader gets, and anyone who likes tables. */
import type { DealMap, Point } from '../core/debrief/deal-map';
import { Money, Say } from '../words/voice';
import { Sign } from './map-marks';

export function DealTable({ map }: { map: DealMap }) {
  const { deal, fair, last, limits, offers } = map;
  return (
    <table class="deal-table">
      <thead>
        <tr>
          {['what', 'seller', 'buyer'].map((id) => (
            <th key={id} scope="col">
              <Say id={`debrief.map.${id}`} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deal && <Row of="deal" id="debrief.map.deal" {...deal} />}
        {last && <Row of="last" id="debrief.map.last" {...last} />}
        {fair && <Row of="fair" id="debrief.map.fair" {...fair} />}
        <Row of="own" id="debrief.map.ownLimit" seller={limits.seller} buyer={null} />
        <Row of="hers" id="debrief.map.herLimit" seller={null} buyer={limits.buyer} />
        {offers.map(({ round, turn, ...point }, i) => (
          <Row key={i} of="offer" id="debrief.map.offer" slots={{ round, turn }} {...point} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly of: Parameters<typeof Sign>[0]['of'];
  readonly id: string;
  readonly slots?: Readonly<Record<string, number>>;
  readonly seller: Point['seller'] | null;
  readonly buyer: Point['buyer'] | null;
}

function Row({ of, id, slots, seller, buyer }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <span class="signed-row">
          <Sign of={of} />
          <Say id={id} slots={slots} />
        </span>
      </th>
      <td>{seller === null ? '–' : <Money amount={seller} />}</td>
      <td class="number">{buyer ?? '–'}</td>
    </tr>
  );
}
