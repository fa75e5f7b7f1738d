import { formatSentences, sentences } from '../src/i18n/sentences.ts';
import { readCommand } from './command.ts';

// npm run sentences: prints each sentence that no author wrote, with all forms of date, number and name, to be read.
readCommand('sentences', {});
process.stdout.write(formatSentences(sentences()));
