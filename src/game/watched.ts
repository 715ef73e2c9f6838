/** A value that others may watch. */
import { useEffect, useState } from 'preact/hooks';

export interface Watched<T> {
  get(): T;
  /** Calls back at every change; returns the end of watching. */
  watch(callback: (value: T) => void): () => void;
}

export interface Store<T> extends Watched<T> {
  set(value: T): void;
}

export function store<T>(initial: T): Store<T> {
  const watchers = new Set<(value: T) => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const watcher of watchers) watcher(next);
    },
    watch(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
  };
}

/** The value of `watched`, for a component that shows it. */
export function useWatched<T>(watched: Watched<T>): T {
  const [, redraw] = useState<T>();
  useEffect(() => {
    redraw(watched.get());
    return watched.watch(redraw);
  }, [watched]);
  return watched.get();
}
