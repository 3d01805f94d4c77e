/** What a person can do something about, for the errors of Node that name only a code. */
const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of its path is no folder',
  EACCES: 'no right to use it',
  EPERM: 'no right to use it',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written, in a few words without its name. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message ?? String(error);
}
