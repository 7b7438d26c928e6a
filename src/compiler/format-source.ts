/** The formatter of products' files: the one thing that `compile` is given to make text pretty. */
import { format } from 'oxfmt';

/** As wide as the template is written, so that all files of a product look alike. Formats by the file name's ending. Rejects with the first complaint when the text cannot be parsed. */
export async function formatSource(fileName: string, text: string): Promise<string> {
  const { code, errors } = await format(fileName, text, { printWidth: 120, singleQuote: true });
  const [error] = errors;
  if (error) throw new Error(`${error.message}${error.codeframe ? `\n${error.codeframe}` : ''}`);
  return code;
}
