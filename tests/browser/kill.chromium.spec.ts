import { killTests } from './killing.ts';

killTests([1, 2, 3]);
