import { launchOutput } from './launch-site.ts';

// Before each file that reads the launch library: it was started before all tests, and the first such file may have to wait.
await launchOutput();
