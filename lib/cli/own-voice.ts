#!/usr/bin/env node
/** The command line for comms: the same pure code as everywhere, one file a command in commands/. */
import { main } from './main.ts';

process.exitCode = await main(process.argv.slice(2));
