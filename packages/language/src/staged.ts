import type { Note } from '@readout/record'

/** What a stage gives: its value, and the notes on what it stripped, refused or guessed. A stage never throws on text. */
export type Staged<T> = { value: T; notes: Note[] }
