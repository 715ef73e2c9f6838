/** The start page: a new meeting, meetings under way, finished ones, and what was set aside. */
import { useEffect, useState } from 'preact/hooks';
import { Say, useSpeech } from '../../../words/voice';
import { freshAttempt } from '../../begin';
import type { Desk } from '../../desk';
import { readShelf, type Shelf } from '../../shelf';
import { Notice } from '../parts/notice';
import { TopBar } from '../top-bar';
import { useOnce } from '../use-once';
import { Aside } from './aside';
import { Attempts } from './attempts';
import { type Asked, NewMeeting } from './new-meeting';
import '../../look/start.css';

interface Props {
  readonly desk: Desk;
  onOpen(id: string): void;
}

const EMPTY: Shelf = { open: [], done: [], aside: [] };

export function Start({ desk, onOpen }: Props) {
  const { account, keep, scenario, troubles } = desk;
  const { lang } = useSpeech();
  const [shelf, setShelf] = useState(EMPTY);
  const read = () => {
    readShelf(keep, scenario).then(setShelf, () => troubles.tell('shelf', read));
  };
  useEffect(read, [keep, scenario]);
  const begin = useOnce(async ({ seed, ...wish }: Asked) => {
    const attempt = freshAttempt(scenario, seed, { ...wish, language: lang });
    await keep.begin(attempt);
    onOpen(attempt.id);
  });
  return (
    <>
      <TopBar title="app.name" sub="start.title" />
      <main class="desk start">
        {keep.lack && (
          <Notice>
            <Say id={`saving.${keep.lack}`} />
          </Notice>
        )}
        <div class="start-cards">
          <NewMeeting figure={account.customer.figure} onBegin={begin} />
          <div class="shelves">
            <Attempts
              title="shelf.open"
              action="shelf.resume"
              attempts={shelf.open}
              onOpen={onOpen}
            />
            <Aside rows={shelf.aside} />
            <Attempts
              title="shelf.done"
              action="shelf.debrief"
              attempts={shelf.done}
              onOpen={onOpen}
            />
            {shelf.open.length + shelf.done.length === 0 && <FirstSteps />}
          </div>
        </div>
      </main>
    </>
  );
}

const STEPS = ['prepare', 'meet', 'learn'] as const;

/** What a meeting is made of, for somebody who has not played one. */
function FirstSteps() {
  return (
    <section class="card shelf" aria-labelledby="steps-title">
      <h2 id="steps-title">
        <Say id="start.how" />
      </h2>
      <ol class="first-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <b>
              <Say id={`start.${step}`} />
            </b>
            <span>
              <Say id={`start.${step}.what`} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
