import { formatSentences, sentences } from '../src/i18n/sentences.ts';
import { readCommand } from './command.ts';

// npm run sentences: prints every sentence that no author wrote, with each form of date, number and name, for a person to read.
readCommand('sentences', {});
process.stdout.write(formatSentences(sentences()));
