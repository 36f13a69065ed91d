// `npm run generate` writes the tests, so that the compiler reads what users are shown, too.
import './examples.gen.js';
