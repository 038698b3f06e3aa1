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

/** A picture's bytes on disk, and what the contract wants to know of them. */
export class Picture {
  readonly sha256: string;
  readonly mime: string;
  readonly name: string;
  /** Where the bytes lie. */
  readonly place: string;
  /** Bytes. */
  readonly size: number;

  constructor(fields: { sha256: string; mime: string; name: string; place: string; size: number }) {
    this.sha256 = fields.sha256;
    this.mime = fields.mime;
    this.name = fields.name;
    this.place = fields.place;
    this.size = fields.size;
  }
}
