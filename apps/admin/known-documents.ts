import { printKnownDocuments } from '@hoi/contract/node/print-known-documents';
import { stringifyDocument } from 'urql';
import * as generated from './src/generated/graphql.ts';

// node known-documents.ts: tells the contract what this back office asks.
const file = '../../packages/contract/src/generated/admin-documents.json';
printKnownDocuments(new URL(file, import.meta.url), generated, stringifyDocument);
