/** Waiting with an end: some browsers leave a request unanswered for ever. */

/** Nothing was answered in time. */
export class TimedOut extends Error {}

/**
 * What `promise` answers.
 * @param limit milliseconds
 * @throws TimedOut when it answers nothing within the limit
 */
export function within<T>(promise: Promise<T>, limit: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimedOut(`No answer in ${limit} ms`)), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
