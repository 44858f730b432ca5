import { killTests } from './killing.ts';

killTests([4]);
