import { z } from 'zod';

// Imported before any schema is made: a command that reads a handful of objects is done sooner than their schemas are compiled.
z.config({ jitless: true });
