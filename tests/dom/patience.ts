import { configure } from '@testing-library/preact';

// A bound for what never comes, not a measure: a busy machine takes more than the library's second for a key.
configure({ asyncUtilTimeout: 15_000 });
