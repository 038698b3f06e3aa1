import type { ContentType } from 'shared-types';

/** A document that a file names by its slug (a source by its key). Resolved to a documentId before anything is checked or written. */
export class Reference {
  readonly type: ContentType;
  readonly slug: string;
  readonly line: number;

  constructor(type: ContentType, slug: string, line: number) {
    this.type = type;
    this.slug = slug;
    this.line = line;
  }
}

/** A picture that lies beside its Markdown file. */
export class PictureFile {
  readonly name: string;
  readonly line: number;

  constructor(name: string, line: number) {
    this.name = name;
    this.line = line;
  }
}
