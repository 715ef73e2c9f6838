/** What lies in the browser's own store of the game, looked at and meddled with from the page. */
import type { Page } from 'playwright-core';

export type StoreName = 'attempts' | 'actions' | 'aside' | 'seats' | 'notes';

/** All rows of a store; runs in the page. */
export function readAll<T>(name: StoreName): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('face-to-face');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(name).objectStore(name).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

/** All rows of a store. */
export const rowsOf = <T>(page: Page, store: StoreName): Promise<T[]> =>
  page.evaluate(readAll<T>, store);

export const countOf = async (page: Page, store: StoreName) => (await rowsOf(page, store)).length;

/** Puts `row` into a store, or empties the store when there is none. */
export function meddle(page: Page, store: StoreName, row?: object): Promise<void> {
  return page.evaluate(
    ([name, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('face-to-face');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name, 'readwrite');
          if (value) tx.objectStore(name).put(value);
          else tx.objectStore(name).clear();
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, row] as const,
  );
}

/** Opens the database with a version and nothing in it, or deletes it for version 0. */
export function emptyDatabase(page: Page, version: number): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const request =
          wanted === 0
            ? indexedDB.deleteDatabase('face-to-face')
            : indexedDB.open('face-to-face', wanted);
        request.onblocked = () => resolve('blocked');
        request.onerror = () => resolve(String(request.error));
        request.onsuccess = () => {
          if (wanted !== 0) request.result.close();
          resolve('done');
        };
      }),
    version,
  );
}

/** From now on the store refuses to write while `window.isFull` is true. */
export async function canFill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if ('isFull' in window && window.isFull)
        throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
}

export const fill = (page: Page, isFull: boolean) =>
  page.evaluate((value) => {
    Object.assign(window, { isFull: value });
  }, isFull);
