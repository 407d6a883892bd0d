import type { IncomingMessage } from 'node:http';
import { longestFile } from '../exchange/read.js';
import { readBytes } from '../web/body.js';
import { rooms } from '../web/bodyRoom.js';

/** A form that came with a file. */
export interface Upload {
  fields: URLSearchParams;
  /** Undefined where no file was chosen. */
  file: Uint8Array | undefined;
  /** There was more than may be: then there are no fields, and no file. */
  over: boolean;
}

/** A field of a form is a little longer than what stands in it. */
const room = 64 * 1024;

/** True when a request says that its body is a form with files. */
export const isUpload = (request: IncomingMessage): boolean => /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');

/**
 * Reads a form with a file into memory, and nothing of it onto the disk. A file without a name is what a browser sends where
 * none was chosen; what one is called is not looked at otherwise. A body that is no such form, or that is too long, has no field: not
 * even the mark by which a form is known to be ours.
 */
export async function readUpload(request: IncomingMessage): Promise<Upload> {
  const { bytes, over } = await readBytes(request, longestFile + room, rooms.staff);
  const upload: Upload = { fields: new URLSearchParams(), file: undefined, over };
  if (over) return upload;
  const sent = new Response(new Uint8Array(bytes), { headers: { 'content-type': request.headers['content-type'] ?? '' } });
  const form = await sent.formData().catch(() => undefined);
  for (const [name, value] of form ?? []) {
    if (typeof value === 'string') upload.fields.append(name, value);
    else if (value.name !== '') upload.file ??= new Uint8Array(await value.arrayBuffer());
  }
  return upload;
}
