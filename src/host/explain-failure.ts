import { EnvironmentError } from '../model/errors.ts'

const hints: Record<string, string> = {
  EACCES:
    'You are not allowed to do that: choose another folder, or ask whoever looks after this computer',
  EPERM:
    'You are not allowed to do that, or the file is open in another program: close it and try again',
  EROFS: 'The disk is read-only: choose a folder on another disk',
  ENOSPC: 'The disk is full: make room and try again',
  EDQUOT: 'Your share of the disk is used up: make room and try again',
  EBUSY: 'The file is open in another program: close it there and try again',
  ENOENT: 'The folder that it lies in is not there any more: go to another one, or make it anew',
  ENOTDIR:
    'It is not the name of a file, or a part of its path is a file and no folder: look at how it is written',
  ENAMETOOLONG: 'The name is too long: choose a shorter one',
  EISDIR: 'There is a folder of that name',
}

/** What the system says of a file or a stream, in words that say what to do. */
export function explainFailure(cause: unknown, message: string): EnvironmentError {
  const { code = '' } = cause as NodeJS.ErrnoException
  return new EnvironmentError(message, {
    hint: hints[code] ?? `The system says ${code || String(cause)}`,
    cause,
  })
}
