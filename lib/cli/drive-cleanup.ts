import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/** Kills a browser with its children and deletes its profile, where it was made for it. */
export type Cleanup = () => Promise<void>;

/** Runs in a process of its own and waits on its standard input, which ends when our process does, even if that was killed. */
const REAPER = `
const [pid, folder] = process.argv.slice(1);
process.stdin.resume();
process.stdin.on('end', () => {
  for (const target of [-Number(pid), Number(pid)]) {
    try { process.kill(target, 'SIGKILL'); break; } catch {}
  }
  if (folder) require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});
`;

/**
 * Ties a browser's life to ours: whatever happens to this process, the browser's process group is killed and its profile deleted.
 * The returned function does it now, and resolves when it is done. `profile` is null where it belongs to somebody else.
 */
export function tieToThisProcess(pid: number, profile: string | null): Cleanup {
  const reaper = spawn(process.execPath, ['-e', REAPER, String(pid), profile ?? ''], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  reaper.unref();
  (reaper.stdin as unknown as Socket).unref();
  let done: Promise<void> | null = null;
  return () => {
    done ??= new Promise((resolve) => {
      reaper.ref();
      reaper.once('exit', () => resolve());
      reaper.stdin.end();
    });
    return done;
  };
}
