#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { extractCommand } from './commands/extract.ts';
import { harvestCommand } from './commands/harvest.ts';
import { identityCommand } from './commands/identity.ts';
import { loadCommand } from './commands/load.ts';
import { fail } from './commands/mistake.ts';
import { serveCommand } from './commands/serve.ts';
import { startCommand } from './commands/start.ts';

await new Command('communique')
  .description("Reads foreign ministries' press releases and serves whom they met as one GraphQL graph.")
  .addCommand(startCommand)
  .addCommand(serveCommand)
  .addCommand(loadCommand)
  .addCommand(harvestCommand)
  .addCommand(extractCommand)
  .addCommand(identityCommand)
  .parseAsync()
  .catch(fail);
