import { describeGallery } from './describe-gallery.js';

describeGallery('tidalbay');
