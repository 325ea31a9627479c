import { type Database, databaseUrl, openDatabase, withoutPassword } from '../database.ts';
import { Mistake } from './mistake.ts';

/** Opens the store that DATABASE_URL names. Throws a `Mistake` where the setting is wrong or the store cannot be used. */
export async function openStore(): Promise<Database> {
  const url = databaseUrl();
  try {
    return await openDatabase({ url });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    if (message.startsWith('DATABASE_URL')) throw new Mistake(message);
    if (code === undefined) throw error;
    throw new Mistake(`DATABASE_URL: the store ${withoutPassword(url)} cannot be opened: ${message}`);
  }
}
