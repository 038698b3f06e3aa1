import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { signIn, signInAs, type Admin, type Answer } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { fallDue } from '../support/fall-due.ts';
import { guideFields, sourceFields, topicFields } from '../support/sample-documents.ts';

export const ROLES = ['author', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
export const STEPS = ['submit', 'return', 'sign', 'publish', 'override'] as const;
export type Step = (typeof STEPS)[number];

interface DeskView {
  stage: string;
  isLive: boolean;
  reopened: boolean;
  returned: boolean;
  steps: Record<string, { refused: string | null }>;
  clinicalHash: string;
  moves: { kind: string; name: string; text: string }[];
  jobs: { action: string; at: string; state: string; reason: string }[];
}

export interface Revision {
  seq: number;
  revision: number;
  action: string;
  who: string;
  why: string;
}

interface ChangedField {
  label: string;
  stretches: { kind: string; text: string }[];
}

export const message = ({ body }: Answer): string => (body as { error: { message: string } }).error.message;

/** What a diff says, in short. */
export const told = (fields: ChangedField[]): Record<string, string> =>
  Object.fromEntries(
    fields.map(({ label, stretches }) => [
      label,
      stretches.flatMap(({ kind, text }) => (kind === 'same' ? [] : `${kind === 'added' ? '+' : '-'}${text}`)).join(' '),
    ]),
  );

/** A CMS with one person of each role, and what they do at the desk by the admin's own routes. */
export class Desk {
  readonly cms: Cms;
  readonly #people: Record<Role, Admin>;
  readonly #topic: string;

  private constructor(cms: Cms, people: Record<Role, Admin>, topic: string) {
    this.cms = cms;
    this.#people = people;
    this.#topic = topic;
  }

  static async open(): Promise<Desk> {
    const cms = await startCms();
    const administrator = await signIn(cms);
    const author = await signInAs(administrator, 'strapi-author', 'Ann');
    const editor = await signInAs(administrator, 'strapi-editor', 'Ed');
    const reviewer = await signInAs(administrator, 'clinical-reviewer', 'Rea');
    const topic = await editor.create('topic', topicFields('desk'));
    expect((await editor.publish('topic', topic)).status).toBe(200);
    await editor.publish('source', await editor.create('source', sourceFields('desk')));
    return new Desk(cms, { author, editor, reviewer, administrator }, topic);
  }

  as(role: Role): Admin {
    return this.#people[role];
  }

  async view(guide: string, role: Role = 'editor'): Promise<DeskView> {
    return (await this.as(role).send('GET', `/editorial/desk/guide/${guide}`)).body as DeskView;
  }

  /** A draft that Ann wrote. */
  write(fields: object = {}): Promise<string> {
    return this.as('author').create('guide', { ...guideFields(randomUUID(), [this.#topic]), ...fields });
  }

  change(guide: string, answer: string, role: Role = 'author'): Promise<Answer> {
    return this.as(role).update('guide', guide, { answer });
  }

  /** Asks for a step, which may be refused. */
  async step(name: Step, guide: string, role: Role): Promise<Answer> {
    const send = (more: object = {}): Promise<Answer> =>
      this.as(role).send('POST', `/editorial/${name}`, { type: 'guide', documentId: guide, ...more });
    if (name === 'publish') return this.as(role).publish('guide', guide);
    if (name === 'return') return send({ comments: 'The dose is missing.' });
    if (name === 'override') return send({ reason: 'A recall that readers must know of.' });
    if (name === 'submit') return send();
    return send({ clinicalHash: (await this.view(guide)).clinicalHash, profession: 'Dermatologist' });
  }

  /** Takes steps, none of which may be refused. */
  async take(guide: string, ...moves: [Step, Role][]): Promise<void> {
    for (const [name, role] of moves) expect(await this.step(name, guide, role), `${name} as ${role}`).toMatchObject({ status: 200 });
  }

  async history(guide: string): Promise<Revision[]> {
    return ((await this.as('editor').send('GET', `/editorial/history/guide/${guide}`)).body as { revisions: Revision[] }).revisions;
  }

  async diff(guide: string, from: number, to: number | 'draft'): Promise<ChangedField[]> {
    return ((await this.as('editor').send('GET', `/editorial/diff/guide/${guide}/${from}/${to}`)).body as { fields: ChangedField[] })
      .fields;
  }

  /** What stands in a form that isn't saved, against the draft. */
  async compare(guide: string, values: object): Promise<ChangedField[]> {
    const { body } = await this.as('editor').send('POST', '/editorial/compare', { type: 'guide', documentId: guide, values });
    return (body as { fields: ChangedField[] }).fields;
  }

  plan(guide: string, action: 'publish' | 'withdraw', day: string, more: object = {}, role: Role = 'editor'): Promise<Answer> {
    return this.as(role).send('POST', '/editorial/schedule', { type: 'guide', documentId: guide, action, day, time: '09:00', ...more });
  }

  /** As if the time of a guide's plans had come. */
  fallDue(guide: string): void {
    fallDue(this.cms, guide);
  }
}
