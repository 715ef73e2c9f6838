/** What the meeting cost, whether it helped, and what it brought. */
import type { Expense, Expenses } from '../core/debrief/expenses';
import { Money, Say } from '../words/voice';
import { Section } from './section';

export function MoneyCard({ expenses }: { expenses: Expenses }) {
  const { rows, spent, earned, lies, profit } = expenses;
  return (
    <Section title="debrief.money">
      <table class="money">
        <tbody>
          {rows.map((row, i) => (
            <Row key={i} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Sum id="spent" amount={-spent} />
          <Sum id="earned" amount={earned} />
          {lies > 0 && <Sum id="lies" amount={-lies} />}
          <Sum id="profit" amount={profit} />
        </tfoot>
      </table>
    </Section>
  );
}

function Row({ row: { what, amount, turn, useful } }: { row: Expense }) {
  return (
    <tr>
      <th scope="row">
        <Say id={what} />
        {useful !== null && (
          <span class={useful ? 'tag sage' : 'tag coral'}>
            <Say id={useful ? 'debrief.money.useful' : 'debrief.money.useless'} />
          </span>
        )}
        {turn !== null && turn > 0 && (
          <small>
            <Say id="notes.turn" slots={{ turn }} />
          </small>
        )}
      </th>
      <td class="amount">
        <Money amount={amount} />
      </td>
    </tr>
  );
}

function Sum({ id, amount }: { id: 'spent' | 'earned' | 'lies' | 'profit'; amount: number }) {
  return (
    <tr class={id}>
      <th scope="row">
        <Say id={`debrief.money.${id}`} />
      </th>
      <td class="amount">
        <Money amount={amount} />
      </td>
    </tr>
  );
}
