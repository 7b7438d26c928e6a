// Reads tables as spreadsheets write them: RFC 4180, with commas or semicolons.

/** The cells of each row; rows without any text are left out. `line` counts from 1, the header included. */
export function csvRows(text: string): { line: number; cells: string[] }[] {
  const separator = separatorOf(text);
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  const source = `${text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')}\n`;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === separator || character === '\n') {
      cells.push(cell.trim());
      cell = '';
      if (character === separator) continue;
      if (cells.some((each) => each !== '')) rows.push({ line, cells });
      cells = [];
      line += 1;
    } else cell += character;
  }
  return rows;
}

function separatorOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  return header.split(';').length > header.split(',').length ? ';' : ',';
}
