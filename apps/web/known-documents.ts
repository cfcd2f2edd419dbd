import { printKnownDocuments } from '@hoi/contract/node/print-known-documents';
import { stringifyDocument } from '@urql/core';
import * as generated from './app/api/generated/graphql.ts';

// node known-documents.ts: tells the contract what this site asks.
const file = '../../packages/contract/src/generated/site-documents.json';
printKnownDocuments(new URL(file, import.meta.url), generated, stringifyDocument);
