import { graphqlPath } from '@hoi/contract/addresses';
import { connectionLostMessage } from '@hoi/localization/words/frame/errors';
import { CombinedError, stringifyDocument } from 'urql';
import { graphql } from '#generated/gql.ts';
import type { UploadMediaMutation } from '#generated/graphql.ts';
import { ApiError, toApiError } from './api-error.ts';
import { sessionReturn } from './browser.ts';
import { deedOf, sendDeed } from './deed.ts';

const uploadMutation = graphql(`
  mutation UploadMedia($input: UploadMediaInput!) {
    uploadMedia(input: $input) {
      mediaFile {
        ...MediaParts
      }
    }
  }
`);

interface UploadRequest {
  file: File;
  orgUnit: string;
  alt?: string;
  /** Called with the share that has been sent, 0 to 1. */
  onProgress?: (share: number) => void;
}

interface Answer {
  data?: UploadMediaMutation | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

function formOf({ file, orgUnit, alt }: UploadRequest): FormData {
  const input = { file: null, orgUnit, ...(alt && { alt }) };
  const form = new FormData();
  form.append(
    'operations',
    JSON.stringify({ query: stringifyDocument(uploadMutation), variables: { input } }),
  );
  form.append('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.append('file', file, file.name);
  return form;
}

type Media = UploadMediaMutation['uploadMedia']['mediaFile'];

function refusalOf(xhr: XMLHttpRequest, answer: Answer | null): ApiError {
  const headers = { 'retry-after': xhr.getResponseHeader('retry-after') ?? '' };
  const response = { status: xhr.status, headers: new Headers(headers) };
  return toApiError(new CombinedError({ graphQLErrors: answer?.errors ?? [], response }));
}

/** fetch cannot tell how much has been sent, so this is an XMLHttpRequest. */
function post(request: UploadRequest, own: Record<string, string>): Promise<Media> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', graphqlPath);
    xhr.responseType = 'json';
    const headers = { accept: 'application/json', ...sessionReturn.headers(), ...own };
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) =>
      request.onProgress?.(event.lengthComputable ? event.loaded / event.total : 0);
    xhr.onerror = () => reject(new ApiError('OFFLINE', connectionLostMessage));
    xhr.onload = () => {
      const answer: Answer | null = xhr.response;
      const found = answer?.data?.uploadMedia.mediaFile;
      if (found) resolve(found);
      else reject(refusalOf(xhr, answer));
    };
    xhr.send(formOf(request));
  });
}

/** Sends one file. */
export function uploadMedia(request: UploadRequest): Promise<Media> {
  const { file, orgUnit, alt } = request;
  const { name, size, lastModified } = file;
  const deed = deedOf(uploadMutation, { orgUnit, alt, file: { name, size, lastModified } });
  return sendDeed(deed, (headers) => post(request, headers));
}
