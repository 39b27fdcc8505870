#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled once, beside the packages: nobody who cannot change the code itself can change what is kept there. This file is
// JavaScript, because Node would load its TypeScript compiler for it, which takes longer than proving a record.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/countersign', import.meta.url)));
await import('./cli.ts');
