/** The notebook: what she told, as she said it, and a page of one's own. */
import { useEffect, useState } from 'preact/hooks';
import { Say, Spoken, useSpeech } from '../../../words/voice';
import { CHAPTERS, type Chapter, type Entry, notebook } from '../../notebook';
import type { Moment } from '../../session';
import { Sheet } from '../parts/sheet';

export interface NoteKeeper {
  read(): Promise<string>;
  write(text: string): void;
}

interface Props {
  readonly moment: Moment;
  readonly notes: NoteKeeper;
}

export function Notes({ moment, notes, titleId }: Props & { titleId?: string }) {
  const entries = notebook(moment.transcript.lines);
  return (
    <div class="notes">
      {titleId && (
        <h2 id={titleId}>
          <Say id="notes.title" />
        </h2>
      )}
      {entries.length === 0 && (
        <p class="notes-empty">
          <Say id="notes.empty" />
        </p>
      )}
      {CHAPTERS.map((chapter) => (
        <ChapterPage
          key={chapter}
          chapter={chapter}
          entries={entries.filter((entry) => entry.chapter === chapter)}
        />
      ))}
      <OwnNotes notes={notes} />
    </div>
  );
}

/** The notebook over the table, where there is no room beside it. */
export function NotesSheet({ moment, notes, onClose }: Props & { onClose(): void }) {
  return (
    <Sheet title="notes.title" onClose={onClose}>
      <Notes moment={moment} notes={notes} />
    </Sheet>
  );
}

function nameOf({ chapter, of }: Entry): string | null {
  if (of === undefined) return null;
  if (chapter === 'needs') return `need.${of}`;
  return chapter === 'fears' ? `term.fear.${of}` : null;
}

function ChapterPage({ chapter, entries }: { chapter: Chapter; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>
        <Say id={`notes.${chapter}`} />
      </h3>
      <ul>
        {entries.map((entry, i) => {
          const name = nameOf(entry);
          return (
            <li key={`${entry.line.id} ${i}`}>
              <small>
                <Say id="notes.turn" slots={{ turn: entry.line.turn }} />
                {name && (
                  <b>
                    <Say id={name} />
                  </b>
                )}
              </small>
              <q class="voice">
                <Spoken line={entry.line} />
              </q>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function OwnNotes({ notes }: { notes: NoteKeeper }) {
  const [text, setText] = useState('');
  const speech = useSpeech();
  useEffect(() => {
    void notes.read().then(setText);
  }, [notes]);
  return (
    <label class="own-notes">
      <span>
        <Say id="notes.own" />
      </span>
      <textarea
        rows={3}
        dir="auto"
        value={text}
        placeholder={speech.say('notes.placeholder')}
        onInput={(event) => {
          setText(event.currentTarget.value);
          notes.write(event.currentTarget.value);
        }}
      />
    </label>
  );
}
