import { connectionLostMessage } from '@hoi/localization/messages';
import { print } from 'graphql';
import { CombinedError } from 'urql';
import { graphql } from '#generated/gql.ts';
import type { UploadMediaMutation } from '#generated/graphql.ts';
import { ApiError, toApiError } from './api-error.ts';
import { sessionReturn } from './browser.ts';

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
  form.append('operations', JSON.stringify({ query: print(uploadMutation), variables: { input } }));
  form.append('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.append('file', file, file.name);
  return form;
}

/** Sends one file; fetch cannot tell how much has been sent, so this is an XMLHttpRequest. */
export function uploadMedia(request: UploadRequest) {
  return new Promise<UploadMediaMutation['uploadMedia']['mediaFile']>((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open('POST', '/graphql');
    xhr.responseType = 'json';
    const headers = { accept: 'application/json', ...sessionReturn.headers() };
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) =>
      request.onProgress?.(event.lengthComputable ? event.loaded / event.total : 0);
    xhr.onerror = () => reject(new ApiError('OFFLINE', connectionLostMessage));
    xhr.onload = () => {
      const answer: Answer | null = xhr.response;
      const found = answer?.data?.uploadMedia.mediaFile;
      if (found) resolve(found);
      else reject(toApiError(new CombinedError({ graphQLErrors: answer?.errors ?? [] })));
    };
    xhr.send(formOf(request));
  });
}
