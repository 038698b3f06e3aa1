import { Field, Flex, Modal, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { FormFooter } from '../FormFooter.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';

/** What a step asks an editor for, and what it sends. */
export interface StepWords {
  /** What happens, in a sentence or two. */
  explanation: string;
  /** The one field: its name in the request, its label and hint, and how long its text has to be at least. */
  field: { name: string; label: string; hint: string; shortest: number; isLine?: boolean; first?: string };
  confirm: string;
  isDangerous?: boolean;
  path: string;
  /** What the request holds beside the document and the field. */
  more?: object;
  done: string;
}

interface Props {
  words: StepWords;
  type: ContentType;
  documentId: string;
  onClose(): void;
}

/** Asks for the one thing that a step needs to know, and takes the step. */
export function StepForm({ words, type, documentId, onClose }: Props) {
  const { name, label, hint, shortest, isLine = false, first = '' } = words.field;
  const [text, setText] = useState(first);
  const { send, isSending } = useEditorialRequest();
  const take = () => send({ path: words.path, body: { type, documentId, ...words.more, [name]: text.trim() }, done: words.done });
  const Input = isLine ? TextInput : Textarea;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography>{words.explanation}</Typography>
          <Field.Root name={name} required={shortest > 0} hint={hint}>
            <Field.Label>{label}</Field.Label>
            <Input
              value={text}
              onChange={(event: React.ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) => setText(event.target.value)}
            />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <FormFooter
        confirm={words.confirm}
        isDangerous={words.isDangerous}
        isComplete={text.trim().length >= shortest}
        isSending={isSending}
        onConfirm={take}
        onClose={onClose}
      />
    </>
  );
}
