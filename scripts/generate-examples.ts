/**
 * Writes `test/docs/examples.gen.ts`: the examples of docstrings and pages as tests, which the compiler reads with
 * everything else. With `--check` it writes nothing, and exits with 1 where that file is stale.
 */
import { writeExamples } from './examples/write-examples.js';
import { writeGenerated } from './write-generated.js';

writeGenerated('test/docs/examples.gen.ts', writeExamples(), 'examples');
