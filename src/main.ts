#!/usr/bin/env node
import 'reflect-metadata';
import { Command } from 'commander';
import { extractCommand } from './commands/extract.ts';
import { fail } from './commands/mistake.ts';

await new Command('communique')
  .description("Reads foreign ministries' press releases and serves whom they met as one GraphQL graph.")
  .addCommand(extractCommand)
  .parseAsync()
  .catch(fail);
