import { storeError } from '../open-store.ts'

/** The same function, with an engine's errors as coded ones. */
export function coded<A extends unknown[], R>(work: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  return async (...args) => {
    try {
      return await work(...args)
    } catch (problem) {
      throw storeError(problem)
    }
  }
}
