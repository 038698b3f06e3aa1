/** Anything that knows where it stands in its file: every node of a Markdown tree does. */
export interface Placed {
  position?: { start: { line: number; offset?: number | undefined }; end: { line: number; offset?: number | undefined } } | undefined;
}

/** Something to tell the writer, and the line it is about (from 1). */
export interface Note {
  line: number;
  text: string;
}

/**
 * A text that is being turned into a document. Converters keep what the contract can hold and note the rest:
 * a content file with a note is refused, an article is imported and its notes are shown.
 */
export class Manuscript {
  readonly text: string;
  readonly notes: Note[] = [];
  readonly #lines = new WeakMap<object, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** Notes something about a node. */
  note(place: Placed, text: string): void {
    this.noteLine(place.position?.start.line ?? 1, text);
  }

  /** Notes something about a line. */
  noteLine(line: number, text: string): void {
    this.notes.push({ line, text });
  }

  /** Remembers where a made object comes from, so that the contract's complaints about it can name the line. */
  mark<Made extends object>(made: Made, place: Placed): Made {
    this.#lines.set(made, place.position?.start.line ?? 1);
    return made;
  }

  /** The line a made object comes from; `undefined` for one that was never marked. */
  lineOf(made: object): number | undefined {
    return this.#lines.get(made);
  }

  /** A node's own characters, exactly as written. */
  written({ position }: Placed): string {
    return this.text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}
