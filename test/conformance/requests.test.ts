// One file of tests, because reading all specs takes longer than most of these groups do.
import './bodies.js';
import './credentials.js';
import './faults.js';
import './lists.js';
import './parameters.js';
import './protocol.js';
