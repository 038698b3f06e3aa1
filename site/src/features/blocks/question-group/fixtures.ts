import type { BlockOf } from 'shared-types';
import { idOf, question, wordsOf } from '../fixture-library.ts';

type QuestionGroup = BlockOf<'blocks.question-group'>;

export const minimal: QuestionGroup = { __component: 'blocks.question-group', questions: [question.documentId] };
export const typical: QuestionGroup = { ...minimal, title: 'Common questions', questions: [question.documentId, idOf('withdrawn')] };
export const longest: QuestionGroup = { ...minimal, title: wordsOf(120), questions: Array.from({ length: 12 }, () => question.documentId) };
