/** `npm start`: the same as `toronto serve`. */
import { main } from './src/cli.ts';

process.exit(await main(['serve']));
