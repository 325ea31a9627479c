import { getMetadataArgsStorage } from 'typeorm';
import type { Class } from './selection.ts';

/**
 * A class of the model by its name, found when it is asked for. For the two classes that the subclasses of `Event`
 * must be able to import: an import from there would lead back to a subclass before its base is defined.
 */
export function late<T>(name: string): () => Class<T> & (new () => T) {
  return () => {
    const found = getMetadataArgsStorage().tables.find(
      ({ target }) => (target as { name: string }).name === name,
    );
    if (found === undefined)
      throw new Error(`No entity is called ${name}: import src/model/entities.ts first.`);
    return found.target as Class<T> & (new () => T);
  };
}
