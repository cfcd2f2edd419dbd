/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n": typeof types.MediaFilesDocument,
    "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      roles {\n        role\n        orgUnit {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        name\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation UploadMedia($input: UploadMediaInput!) {\n    uploadMedia(input: $input) {\n      mediaFile {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n": typeof types.UploadMediaDocument,
    "\n  mutation SubmitArticle($input: ArticleStepInput!) {\n    submitArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.SubmitArticleDocument,
    "\n  mutation ReturnArticle($input: ReturnArticleInput!) {\n    returnArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.ReturnArticleDocument,
    "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.PublishArticleDocument,
    "\n  mutation UnpublishArticle($input: ArticleStepInput!) {\n    unpublishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.UnpublishArticleDocument,
    "\n  mutation DeleteArticle($input: ArticleStepInput!) {\n    deleteArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.DeleteArticleDocument,
    "\n  mutation RestoreArticle($input: ArticleStepInput!) {\n    restoreArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.RestoreArticleDocument,
    "\n  mutation PublishArticles($input: ArticlesInput!) {\n    publishArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n": typeof types.PublishArticlesDocument,
    "\n  mutation DeleteArticles($input: ArticlesInput!) {\n    deleteArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n": typeof types.DeleteArticlesDocument,
    "\n  mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {\n    restoreArticleVersion(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.RestoreArticleVersionDocument,
    "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n        expiresAt\n      }\n    }\n  }\n": typeof types.LockArticleDocument,
    "\n  mutation UnlockArticle($input: ArticleLockInput!) {\n    unlockArticle(input: $input) {\n      article {\n        id\n      }\n    }\n  }\n": typeof types.UnlockArticleDocument,
    "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n          title\n          summary\n          body\n        }\n      }\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n": typeof types.ArticleHistoryDocument,
    "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    viewCount\n    publishedAt\n    updatedAt\n    deletedAt\n    authorName\n    byline {\n      name\n      position\n      organisation\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    lock {\n      mine\n      holderName\n      expiresAt\n    }\n    viewerCan {\n      edit\n      submit\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n": typeof types.ArticlePartsFragmentDoc,
    "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        title\n        status\n        awaitingContent\n        version\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        authorName\n        postedBy\n        category {\n          id\n          name\n        }\n        orgUnit {\n          id\n          name\n        }\n        viewerCan {\n          edit\n          publish\n          delete\n          restore\n        }\n      }\n    }\n  }\n": typeof types.ArticlesDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n": typeof types.ArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": typeof types.UpdateArticleDocument,
    "\n  query Categories {\n    categories {\n      id\n      slug\n      name\n      description\n      position\n      hidden\n      version\n    }\n  }\n": typeof types.CategoriesDocument,
    "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n": typeof types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n": typeof types.UpdateCategoryDocument,
    "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        name\n        kind\n      }\n    }\n  }\n": typeof types.OrgUnitsDocument,
    "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      id\n      slug\n      name\n      kind\n    }\n  }\n": typeof types.OrgUnitDocument,
};
const documents: Documents = {
    "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n": types.MediaFilesDocument,
    "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      roles {\n        role\n        orgUnit {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        name\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation UploadMedia($input: UploadMediaInput!) {\n    uploadMedia(input: $input) {\n      mediaFile {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n": types.UploadMediaDocument,
    "\n  mutation SubmitArticle($input: ArticleStepInput!) {\n    submitArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.SubmitArticleDocument,
    "\n  mutation ReturnArticle($input: ReturnArticleInput!) {\n    returnArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.ReturnArticleDocument,
    "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.PublishArticleDocument,
    "\n  mutation UnpublishArticle($input: ArticleStepInput!) {\n    unpublishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.UnpublishArticleDocument,
    "\n  mutation DeleteArticle($input: ArticleStepInput!) {\n    deleteArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.DeleteArticleDocument,
    "\n  mutation RestoreArticle($input: ArticleStepInput!) {\n    restoreArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.RestoreArticleDocument,
    "\n  mutation PublishArticles($input: ArticlesInput!) {\n    publishArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n": types.PublishArticlesDocument,
    "\n  mutation DeleteArticles($input: ArticlesInput!) {\n    deleteArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n": types.DeleteArticlesDocument,
    "\n  mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {\n    restoreArticleVersion(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.RestoreArticleVersionDocument,
    "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n        expiresAt\n      }\n    }\n  }\n": types.LockArticleDocument,
    "\n  mutation UnlockArticle($input: ArticleLockInput!) {\n    unlockArticle(input: $input) {\n      article {\n        id\n      }\n    }\n  }\n": types.UnlockArticleDocument,
    "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n          title\n          summary\n          body\n        }\n      }\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n": types.ArticleHistoryDocument,
    "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    viewCount\n    publishedAt\n    updatedAt\n    deletedAt\n    authorName\n    byline {\n      name\n      position\n      organisation\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    lock {\n      mine\n      holderName\n      expiresAt\n    }\n    viewerCan {\n      edit\n      submit\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n": types.ArticlePartsFragmentDoc,
    "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        title\n        status\n        awaitingContent\n        version\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        authorName\n        postedBy\n        category {\n          id\n          name\n        }\n        orgUnit {\n          id\n          name\n        }\n        viewerCan {\n          edit\n          publish\n          delete\n          restore\n        }\n      }\n    }\n  }\n": types.ArticlesDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n": types.ArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n": types.UpdateArticleDocument,
    "\n  query Categories {\n    categories {\n      id\n      slug\n      name\n      description\n      position\n      hidden\n      version\n    }\n  }\n": types.CategoriesDocument,
    "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n": types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n": types.UpdateCategoryDocument,
    "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        name\n        kind\n      }\n    }\n  }\n": types.OrgUnitsDocument,
    "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      id\n      slug\n      name\n      kind\n    }\n  }\n": types.OrgUnitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      roles {\n        role\n        orgUnit {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      roles {\n        role\n        orgUnit {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      viewer {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UploadMedia($input: UploadMediaInput!) {\n    uploadMedia(input: $input) {\n      mediaFile {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UploadMedia($input: UploadMediaInput!) {\n    uploadMedia(input: $input) {\n      mediaFile {\n        id\n        fileName\n        mimeType\n        byteSize\n        width\n        height\n        alt\n        kind\n        url\n        version\n        createdAt\n        renditions {\n          url\n          width\n        }\n        viewerCan {\n          update\n          delete\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitArticle($input: ArticleStepInput!) {\n    submitArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitArticle($input: ArticleStepInput!) {\n    submitArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnArticle($input: ReturnArticleInput!) {\n    returnArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnArticle($input: ReturnArticleInput!) {\n    returnArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnpublishArticle($input: ArticleStepInput!) {\n    unpublishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnpublishArticle($input: ArticleStepInput!) {\n    unpublishArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticle($input: ArticleStepInput!) {\n    deleteArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteArticle($input: ArticleStepInput!) {\n    deleteArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreArticle($input: ArticleStepInput!) {\n    restoreArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreArticle($input: ArticleStepInput!) {\n    restoreArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishArticles($input: ArticlesInput!) {\n    publishArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishArticles($input: ArticlesInput!) {\n    publishArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticles($input: ArticlesInput!) {\n    deleteArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteArticles($input: ArticlesInput!) {\n    deleteArticles(input: $input) {\n      results {\n        id\n        error {\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {\n    restoreArticleVersion(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) {\n    restoreArticleVersion(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n        expiresAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n        expiresAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockArticle($input: ArticleLockInput!) {\n    unlockArticle(input: $input) {\n      article {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnlockArticle($input: ArticleLockInput!) {\n    unlockArticle(input: $input) {\n      article {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n          title\n          summary\n          body\n        }\n      }\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      id\n      versions(first: 50) {\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n          title\n          summary\n          body\n        }\n      }\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    viewCount\n    publishedAt\n    updatedAt\n    deletedAt\n    authorName\n    byline {\n      name\n      position\n      organisation\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    lock {\n      mine\n      holderName\n      expiresAt\n    }\n    viewerCan {\n      edit\n      submit\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    viewCount\n    publishedAt\n    updatedAt\n    deletedAt\n    authorName\n    byline {\n      name\n      position\n      organisation\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    lock {\n      mine\n      holderName\n      expiresAt\n    }\n    viewerCan {\n      edit\n      submit\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        title\n        status\n        awaitingContent\n        version\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        authorName\n        postedBy\n        category {\n          id\n          name\n        }\n        orgUnit {\n          id\n          name\n        }\n        viewerCan {\n          edit\n          publish\n          delete\n          restore\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        title\n        status\n        awaitingContent\n        version\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        authorName\n        postedBy\n        category {\n          id\n          name\n        }\n        orgUnit {\n          id\n          name\n        }\n        viewerCan {\n          edit\n          publish\n          delete\n          restore\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n"): (typeof documents)["\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories {\n    categories {\n      id\n      slug\n      name\n      description\n      position\n      hidden\n      version\n    }\n  }\n"): (typeof documents)["\n  query Categories {\n    categories {\n      id\n      slug\n      name\n      description\n      position\n      hidden\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCategory($input: CreateCategoryInput!) {\n    createCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCategory($input: UpdateCategoryInput!) {\n    updateCategory(input: $input) {\n      category {\n        id\n        slug\n        name\n        description\n        position\n        hidden\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      id\n      slug\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      id\n      slug\n      name\n      kind\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;