/** Writes everything that is made from specs and code; with `--check`, says what is stale instead. */
import './generate-types.js';
import './generate-catalogue.js';
import './generate-docs.js';
import './generate-examples.js';
