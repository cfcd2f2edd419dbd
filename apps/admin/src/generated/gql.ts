/* eslint-disable */
import * as types from './graphql.ts';
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
    "\n    query Sessions {\n      viewer {\n        sessions {\n          id\n          userAgent\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  ": typeof types.SessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n    query AlbumChoices($query: String, $first: Int!) {\n      albums(\n        filter: { query: $query, status: PUBLISHED }\n        orderBy: PUBLISHED_AT_DESC\n        first: $first\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          photoCount\n          publishedAt\n        }\n      }\n    }\n  ": typeof types.AlbumChoicesDocument,
    "\n    query ShownAlbum($id: ID!, $first: Int!) {\n      album(id: $id) {\n        title\n        status\n        photoCount\n        photos(first: $first) {\n          image {\n            url\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.ShownAlbumDocument,
    "\n  fragment MediaFileParts on MediaFile {\n    id\n    fileName\n    byteSize\n    width\n    height\n    alt\n    kind\n    url\n    version\n    renditions {\n      url\n      width\n    }\n    viewerCan {\n      update\n      delete\n    }\n  }\n": typeof types.MediaFilePartsFragmentDoc,
    "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MediaFileParts\n      }\n    }\n  }\n": typeof types.MediaFilesDocument,
    "\n  fragment UnitChoice on OrgUnit {\n    id\n    slug\n    name\n    kind\n    officialCode\n    alive\n    aliases\n    ancestors {\n      id\n      name\n      kind\n    }\n    predecessors {\n      unit {\n        name\n        aliases\n      }\n    }\n  }\n": typeof types.UnitChoiceFragmentDoc,
    "\n  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {\n    orgUnits(filter: $filter, asOf: $asOf, first: $first) {\n      totalCount\n      nodes {\n        ...UnitChoice\n      }\n    }\n  }\n": typeof types.OrgUnitSearchDocument,
    "\n  query UnitChoices($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on OrgUnit {\n        ...UnitChoice\n      }\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  query UnitBySlug($slug: String!) {\n    orgUnit(slug: $slug) {\n      ...UnitChoice\n    }\n  }\n": typeof types.UnitBySlugDocument,
    "\n    query Dashboard {\n      returned: articles(\n        filter: { mine: true, standing: [RETURNED] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          lastStep {\n            comment\n            at\n            actorName\n          }\n        }\n      }\n      drafts: articles(filter: { mine: true, standing: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      submitted: articles(\n        filter: { mine: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      latest: articles(filter: { standing: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n      visitStats {\n        online\n        today\n        yesterday\n        thisWeek\n        thisMonth\n        total\n      }\n    }\n  ": typeof types.DashboardDocument,
    "\n    query OpenSuggestions {\n      legacyImports(filter: { hasOpenSuggestions: true }, first: 6) {\n        totalCount\n        nodes {\n          id\n          fileName\n          openSuggestionCount\n          article {\n            title\n          }\n        }\n      }\n    }\n  ": typeof types.OpenSuggestionsDocument,
    "\n    query AwaitedArticles {\n      articles(\n        filter: { publishable: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          authorName\n          updatedAt\n        }\n      }\n      scheduled: articles(\n        filter: { publishable: true, standing: [SCHEDULED] }\n        orderBy: PUBLISHED_AT_ASC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n    }\n  ": typeof types.AwaitedArticlesDocument,
    "\n    query AwaitedAlbums {\n      albums(filter: { status: DRAFT }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n    }\n  ": typeof types.AwaitedAlbumsDocument,
    "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      recoveryCodesLeft\n      roles {\n        orgUnit {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": typeof types.SignOutDocument,
    "mutation AddDelegate($input: AddDelegateInput!) { addDelegate(input: $input) { delegate { id } } }": typeof types.AddDelegateDocument,
    "mutation AddPhotos($input: AddPhotosInput!) { addPhotos(input: $input) { album { id version } } }": typeof types.AddPhotosDocument,
    "mutation AddQualification($input: AddQualificationInput!) { addQualification(input: $input) { person { id version } } }": typeof types.AddQualificationDocument,
    "mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }": typeof types.AddSeatDocument,
    "mutation AnnounceOrgPlan($input: AnnounceOrgPlanInput!) { announceOrgPlan(input: $input) { orgPlan { id version } } }": typeof types.AnnounceOrgPlanDocument,
    "mutation ApplyImportSuggestions($input: ApplyImportSuggestionsInput!) { applyImportSuggestions(input: $input) { suggestions { id } } }": typeof types.ApplyImportSuggestionsDocument,
    "mutation Appoint($input: AppointInput!) { appoint(input: $input) { appointment { id version } } }": typeof types.AppointDocument,
    "mutation ApproveOrgPlan($input: ApproveOrgPlanInput!) { approveOrgPlan(input: $input) { orgPlan { id version } } }": typeof types.ApproveOrgPlanDocument,
    "mutation CancelOrgPlan($input: OrgPlanTargetInput!) { cancelOrgPlan(input: $input) { orgPlan { id version } } }": typeof types.CancelOrgPlanDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { __typename } } }": typeof types.ChangePasswordDocument,
    "mutation ClosePoll($input: ClosePollInput!) { closePoll(input: $input) { poll { ...PollParts } } }": typeof types.ClosePollDocument,
    "mutation ConfirmTotp($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes  viewer { __typename } } }": typeof types.ConfirmTotpDocument,
    "mutation CorrectAppointment($input: CorrectAppointmentInput!) { correctAppointment(input: $input) { appointment { id version } } }": typeof types.CorrectAppointmentDocument,
    "mutation CorrectFigure($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { id version } } }": typeof types.CorrectFigureDocument,
    "mutation CorrectSeat($input: CorrectSeatInput!) { correctSeat(input: $input) { seat { id } } }": typeof types.CorrectSeatDocument,
    "mutation CreateAlbum($input: CreateAlbumInput!) { createAlbum(input: $input) { album { ...AlbumParts } } }": typeof types.CreateAlbumDocument,
    "mutation CreateArticle($input: CreateArticleInput!) { createArticle(input: $input) { article { ...ArticleParts } } }": typeof types.CreateArticleDocument,
    "mutation CreateCategory($input: CreateCategoryInput!) { createCategory(input: $input) { category { ...CategoryParts } } }": typeof types.CreateCategoryDocument,
    "mutation CreateCommittee($input: CreateCommitteeInput!) { createCommittee(input: $input) { committee { ...CommitteeParts } } }": typeof types.CreateCommitteeDocument,
    "mutation CreateCongress($input: CreateCongressInput!) { createCongress(input: $input) { congress { ...CongressParts } } }": typeof types.CreateCongressDocument,
    "mutation CreateIndicator($input: CreateIndicatorInput!) { createIndicator(input: $input) { indicator { ...IndicatorParts } } }": typeof types.CreateIndicatorDocument,
    "mutation CreateOrgUnit($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }": typeof types.CreateOrgUnitDocument,
    "mutation CreatePage($input: CreatePageInput!) { createPage(input: $input) { page { ...PageParts } } }": typeof types.CreatePageDocument,
    "mutation CreatePartner($input: CreatePartnerInput!) { createPartner(input: $input) { partner { ...PartnerOrganisationParts } } }": typeof types.CreatePartnerDocument,
    "mutation CreatePerson($input: CreatePersonInput!) { createPerson(input: $input) { person { ...PersonParts } } }": typeof types.CreatePersonDocument,
    "mutation CreatePoll($input: CreatePollInput!) { createPoll(input: $input) { poll { ...PollParts } } }": typeof types.CreatePollDocument,
    "mutation CreateSiteLink($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id version } } }": typeof types.CreateSiteLinkDocument,
    "mutation CreateSiteLinkGroup($input: CreateSiteLinkGroupInput!) { createSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }": typeof types.CreateSiteLinkGroupDocument,
    "mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { temporaryPassword  user { ...UserParts } } }": typeof types.CreateUserDocument,
    "mutation DefineIndicator($input: DefineIndicatorInput!) { defineIndicator(input: $input) { indicator { id version } } }": typeof types.DefineIndicatorDocument,
    "mutation DeleteAlbum($input: DeleteAlbumInput!) { deleteAlbum(input: $input) { deletedId  } }": typeof types.DeleteAlbumDocument,
    "mutation DeleteArticle($input: ArticleStepInput!) { deleteArticle(input: $input) { article { ...ArticleParts } } }": typeof types.DeleteArticleDocument,
    "mutation DeleteCommittee($input: DeleteCommitteeInput!) { deleteCommittee(input: $input) { deletedId  } }": typeof types.DeleteCommitteeDocument,
    "mutation DeleteCongress($input: DeleteCongressInput!) { deleteCongress(input: $input) { deletedId  } }": typeof types.DeleteCongressDocument,
    "mutation DeleteMedia($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId  } }": typeof types.DeleteMediaDocument,
    "mutation DeleteOrgPlan($input: OrgPlanTargetInput!) { deleteOrgPlan(input: $input) { deletedId  } }": typeof types.DeleteOrgPlanDocument,
    "mutation DeletePage($input: DeletePageInput!) { deletePage(input: $input) { deletedId  } }": typeof types.DeletePageDocument,
    "mutation DeletePartner($input: DeletePartnerInput!) { deletePartner(input: $input) { deletedId  } }": typeof types.DeletePartnerDocument,
    "mutation DeletePoll($input: DeletePollInput!) { deletePoll(input: $input) { deletedId  } }": typeof types.DeletePollDocument,
    "mutation DeleteSiteLink($input: DeleteSiteLinkInput!) { deleteSiteLink(input: $input) { deletedId  } }": typeof types.DeleteSiteLinkDocument,
    "mutation DeleteSiteLinkGroup($input: DeleteSiteLinkGroupInput!) { deleteSiteLinkGroup(input: $input) { deletedId  } }": typeof types.DeleteSiteLinkGroupDocument,
    "mutation DisableTotp($input: BothStepsInput!) { disableTotp(input: $input) { viewer { __typename } } }": typeof types.DisableTotpDocument,
    "mutation DisableUser($input: UserIdInput!) { disableUser(input: $input) { user { id version } } }": typeof types.DisableUserDocument,
    "mutation EnableUser($input: UserIdInput!) { enableUser(input: $input) { user { id version } } }": typeof types.EnableUserDocument,
    "mutation EndAppointment($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { id version } } }": typeof types.EndAppointmentDocument,
    "mutation EndSeat($input: EndSeatInput!) { endSeat(input: $input) { seat { id } } }": typeof types.EndSeatDocument,
    "mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { viewer { __typename } } }": typeof types.EndSessionDocument,
    "mutation EnrolTotp($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret  uri  } }": typeof types.EnrolTotpDocument,
    "mutation ErasePerson($input: ErasePersonInput!) { erasePerson(input: $input) { person { id version } } }": typeof types.ErasePersonDocument,
    "mutation ExportPerson($input: ExportPersonInput!) { exportPerson(input: $input) { json  } }": typeof types.ExportPersonDocument,
    "mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { user { id version } } }": typeof types.GrantRoleDocument,
    "mutation ImportLegacyPage($input: ImportLegacyPageInput!) { importLegacyPage(input: $input) { changed  legacyImport { id } } }": typeof types.ImportLegacyPageDocument,
    "mutation ImportOrgPlan($input: ImportOrgPlanInput!) { importOrgPlan(input: $input) { notices  orgPlan { id version } } }": typeof types.ImportOrgPlanDocument,
    "mutation IssueApiToken($input: IssueApiTokenInput!) { issueApiToken(input: $input) { apiToken { id } token  } }": typeof types.IssueApiTokenDocument,
    "mutation OpenPoll($input: OpenPollInput!) { openPoll(input: $input) { poll { ...PollParts } } }": typeof types.OpenPollDocument,
    "mutation PublishAlbum($input: PublishAlbumInput!) { publishAlbum(input: $input) { album { ...AlbumParts } } }": typeof types.PublishAlbumDocument,
    "mutation PublishArticle($input: PublishArticleInput!) { publishArticle(input: $input) { article { ...ArticleParts } } }": typeof types.PublishArticleDocument,
    "mutation RecordFigure($input: RecordFigureInput!) { recordFigure(input: $input) { figure { id version } } }": typeof types.RecordFigureDocument,
    "mutation RemoveAppointment($input: RemoveAppointmentInput!) { removeAppointment(input: $input) { deletedId  } }": typeof types.RemoveAppointmentDocument,
    "mutation RemoveDelegate($input: RemoveDelegateInput!) { removeDelegate(input: $input) { congress { id version } } }": typeof types.RemoveDelegateDocument,
    "mutation RemovePhoto($input: RemovePhotoInput!) { removePhoto(input: $input) { album { id version } } }": typeof types.RemovePhotoDocument,
    "mutation RemoveQualification($input: RemoveQualificationInput!) { removeQualification(input: $input) { person { id version } } }": typeof types.RemoveQualificationDocument,
    "mutation RemoveSeat($input: RemoveSeatInput!) { removeSeat(input: $input) { committee { id version } } }": typeof types.RemoveSeatDocument,
    "mutation RenewRecoveryCodes($input: BothStepsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes  viewer { __typename } } }": typeof types.RenewRecoveryCodesDocument,
    "mutation ReorderPhotos($input: ReorderPhotosInput!) { reorderPhotos(input: $input) { album { id version } } }": typeof types.ReorderPhotosDocument,
    "mutation ReplaceMedia($input: ReplaceMediaInput!) { replaceMedia(input: $input) { mediaFile { id version } } }": typeof types.ReplaceMediaDocument,
    "mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword  user { id version } } }": typeof types.ResetPasswordDocument,
    "mutation ResolveImportSuggestion($input: ResolveImportSuggestionInput!) { resolveImportSuggestion(input: $input) { suggestion { id } } }": typeof types.ResolveImportSuggestionDocument,
    "mutation RestoreArticle($input: ArticleStepInput!) { restoreArticle(input: $input) { article { ...ArticleParts } } }": typeof types.RestoreArticleDocument,
    "mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) { restoreArticleVersion(input: $input) { article { ...ArticleParts } } }": typeof types.RestoreArticleVersionDocument,
    "mutation ReturnArticle($input: ReturnArticleInput!) { returnArticle(input: $input) { article { ...ArticleParts } } }": typeof types.ReturnArticleDocument,
    "mutation RevokeApiToken($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { id } } }": typeof types.RevokeApiTokenDocument,
    "mutation RevokeRole($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id version } } }": typeof types.RevokeRoleDocument,
    "mutation SetPlanDecision($input: SetPlanDecisionInput!) { setPlanDecision(input: $input) { orgPlan { id version } } }": typeof types.SetPlanDecisionDocument,
    "mutation SetSensitiveFact($input: SetSensitiveFactInput!) { setSensitiveFact(input: $input) { person { id version } } }": typeof types.SetSensitiveFactDocument,
    "mutation SetUnitContact($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id version } } }": typeof types.SetUnitContactDocument,
    "mutation SubmitArticle($input: ArticleStepInput!) { submitArticle(input: $input) { article { ...ArticleParts } } }": typeof types.SubmitArticleDocument,
    "mutation UndoOrgPlan($input: OrgPlanTargetInput!) { undoOrgPlan(input: $input) { orgPlan { id version } } }": typeof types.UndoOrgPlanDocument,
    "mutation UnlockArticle($input: ArticleLockInput!) { unlockArticle(input: $input) { article { id version } } }": typeof types.UnlockArticleDocument,
    "mutation UnpublishAlbum($input: UnpublishAlbumInput!) { unpublishAlbum(input: $input) { album { ...AlbumParts } } }": typeof types.UnpublishAlbumDocument,
    "mutation UnpublishArticle($input: ArticleStepInput!) { unpublishArticle(input: $input) { article { ...ArticleParts } } }": typeof types.UnpublishArticleDocument,
    "mutation UpdateAlbum($input: UpdateAlbumInput!) { updateAlbum(input: $input) { album { ...AlbumParts } } }": typeof types.UpdateAlbumDocument,
    "mutation UpdateArticle($input: UpdateArticleInput!) { updateArticle(input: $input) { article { ...ArticleParts } } }": typeof types.UpdateArticleDocument,
    "mutation UpdateCategory($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { ...CategoryParts } } }": typeof types.UpdateCategoryDocument,
    "mutation UpdateCommittee($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { committee { ...CommitteeParts } } }": typeof types.UpdateCommitteeDocument,
    "mutation UpdateCongress($input: UpdateCongressInput!) { updateCongress(input: $input) { congress { ...CongressParts } } }": typeof types.UpdateCongressDocument,
    "mutation UpdateDelegate($input: UpdateDelegateInput!) { updateDelegate(input: $input) { delegate { id } } }": typeof types.UpdateDelegateDocument,
    "mutation UpdateIndicator($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { indicator { ...IndicatorParts } } }": typeof types.UpdateIndicatorDocument,
    "mutation UpdateMedia($input: UpdateMediaInput!) { updateMedia(input: $input) { mediaFile { ...MediaFileParts } } }": typeof types.UpdateMediaDocument,
    "mutation UpdateMenu($input: UpdateMenuInput!) { updateMenu(input: $input) { menu { version } } }": typeof types.UpdateMenuDocument,
    "mutation UpdateOrgPlan($input: UpdateOrgPlanInput!) { updateOrgPlan(input: $input) { orgPlan { ...OrgPlanParts } } }": typeof types.UpdateOrgPlanDocument,
    "mutation UpdateOrgUnit($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }": typeof types.UpdateOrgUnitDocument,
    "mutation UpdatePage($input: UpdatePageInput!) { updatePage(input: $input) { page { ...PageParts } } }": typeof types.UpdatePageDocument,
    "mutation UpdatePartner($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { ...PartnerOrganisationParts } } }": typeof types.UpdatePartnerDocument,
    "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { person { ...PersonParts } } }": typeof types.UpdatePersonDocument,
    "mutation UpdatePhoto($input: UpdatePhotoInput!) { updatePhoto(input: $input) { photo { id version } } }": typeof types.UpdatePhotoDocument,
    "mutation UpdatePoll($input: UpdatePollInput!) { updatePoll(input: $input) { poll { ...PollParts } } }": typeof types.UpdatePollDocument,
    "mutation UpdateSiteLink($input: UpdateSiteLinkInput!) { updateSiteLink(input: $input) { siteLink { id version } } }": typeof types.UpdateSiteLinkDocument,
    "mutation UpdateSiteLinkGroup($input: UpdateSiteLinkGroupInput!) { updateSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }": typeof types.UpdateSiteLinkGroupDocument,
    "mutation UpdateSiteSettings($input: UpdateSiteSettingsInput!) { updateSiteSettings(input: $input) { siteSettings { ...SiteSettingsParts } } }": typeof types.UpdateSiteSettingsDocument,
    "mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { ...UserParts } } }": typeof types.UpdateUserDocument,
    "mutation UploadMedia($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { ...MediaFileParts } } }": typeof types.UploadMediaDocument,
    "mutation WithdrawArticle($input: ArticleStepInput!) { withdrawArticle(input: $input) { article { ...ArticleParts } } }": typeof types.WithdrawArticleDocument,
    "mutation WithdrawFigure($input: WithdrawFigureInput!) { withdrawFigure(input: $input) { figure { id version } } }": typeof types.WithdrawFigureDocument,
    "\n  query RecordNow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Album {\n        version\n      }\n      ... on Category {\n        version\n      }\n      ... on Committee {\n        staffVersion: version\n      }\n      ... on Congress {\n        staffVersion: version\n      }\n      ... on Indicator {\n        version\n      }\n      ... on OrgPlan {\n        version\n      }\n      ... on OrgUnit {\n        version\n      }\n      ... on Page {\n        version\n      }\n      ... on PartnerOrganisation {\n        version\n      }\n      ... on Person {\n        staffVersion: version\n      }\n      ... on Poll {\n        version\n      }\n      ... on SiteLinkGroup {\n        version\n      }\n      ... on User {\n        version\n      }\n    }\n  }\n": typeof types.RecordNowDocument,
    "\n  query AuditEntries(\n    $actor: ID\n    $subjectType: String\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n  ) {\n    auditEntries(\n      actor: $actor\n      subjectType: $subjectType\n      from: $from\n      to: $to\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        action\n        actorKind\n        actorName\n        subjectType\n        detail\n        subject {\n          id\n          ... on Album {\n            title\n          }\n          ... on Article {\n            title\n          }\n          ... on Category {\n            name\n          }\n          ... on OrgPlan {\n            title\n          }\n          ... on OrgUnit {\n            name\n          }\n          ... on Page {\n            title\n          }\n          ... on PartnerOrganisation {\n            name\n          }\n          ... on Person {\n            name: fullName\n          }\n          ... on Poll {\n            title: question\n          }\n          ... on SiteLink {\n            title\n          }\n          ... on SiteLinkGroup {\n            name\n          }\n          ... on User {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  fragment PartnerOrganisationParts on PartnerOrganisation {\n    id\n    name\n    contactName\n    contactEmail\n    createdAt\n    version\n    tokens {\n      id\n      label\n      prefix\n      scopes\n      status\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      usage {\n        month\n        requests\n        points\n        countedUntil\n      }\n    }\n  }\n": typeof types.PartnerOrganisationPartsFragmentDoc,
    "\n  query Partners($first: Int, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerOrganisationParts\n      }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  query Partner($id: ID!) {\n    partner(id: $id) {\n      ...PartnerOrganisationParts\n    }\n  }\n": typeof types.PartnerDocument,
    "\n  fragment UserParts on User {\n    id\n    name\n    email\n    status\n    totpEnabled\n    passwordIsTemporary\n    lastSignInAt\n    createdAt\n    version\n    roleGrants {\n      id\n      role\n      grantedAt\n      orgUnit {\n        id\n        name\n      }\n    }\n    viewerCan {\n      update\n      disable\n      grantRole\n      resetPassword\n    }\n  }\n": typeof types.UserPartsFragmentDoc,
    "\n  query Users(\n    $search: String\n    $status: UserStatus\n    $orgUnit: ID\n    $first: Int\n    $after: String\n  ) {\n    users(search: $search, status: $status, orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UserParts\n      }\n    }\n  }\n": typeof types.UsersDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n": typeof types.UserDocument,
    "\n    query AlbumPhotos($id: ID!, $photos: Int!) {\n      album(id: $id) {\n        photos(first: $photos) {\n          id\n          caption\n          alt: ownAlt\n          takenOn\n          version\n          image {\n            id\n            url\n            alt\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.AlbumPhotosDocument,
    "\n  fragment AlbumParts on Album {\n    id\n    slug\n    title\n    description\n    status\n    takenOn\n    photoCount\n    publishedAt\n    updatedAt\n    version\n    viewerCan {\n      update\n      publish\n      unpublish\n      delete\n    }\n  }\n": typeof types.AlbumPartsFragmentDoc,
    "\n  query Albums($filter: AlbumFilter, $orderBy: AlbumOrder!, $first: Int, $after: String) {\n    albums(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AlbumParts\n        cover {\n          url\n          renditions {\n            url\n            width\n          }\n        }\n      }\n    }\n  }\n": typeof types.AlbumsDocument,
    "\n  query Album($id: ID!) {\n    album(id: $id) {\n      ...AlbumParts\n    }\n  }\n": typeof types.AlbumDocument,
    "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    standing\n    lastStep {\n      comment\n      at\n      actorName\n    }\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    publishedAt\n    updatedAt\n    deletedAt\n    byline: typedByline {\n      name\n      position\n      organisation\n    }\n    shownByline: byline {\n      name\n      position\n      organisation\n      person {\n        id\n      }\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    viewerCan {\n      edit\n      submit\n      withdraw\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n": typeof types.ArticlePartsFragmentDoc,
    "\n    mutation PublishArticles($input: ArticlesInput!) {\n      publishArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  ": typeof types.PublishArticlesDocument,
    "\n    mutation DeleteArticles($input: ArticlesInput!) {\n      deleteArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  ": typeof types.DeleteArticlesDocument,
    "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n      }\n    }\n  }\n": typeof types.LockArticleDocument,
    "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n": typeof types.ArticleHistoryDocument,
    "\n  query ArticleVersions($id: ID!, $after: String) {\n    article(id: $id) {\n      versions(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n        }\n      }\n    }\n  }\n": typeof types.ArticleVersionsDocument,
    "\n    query ArticleVersion($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on ArticleVersion {\n          title\n          body\n        }\n      }\n    }\n  ": typeof types.ArticleVersionDocument,
    "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      nodes {\n        id\n        title\n        standing\n        awaitingContent\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        category {\n          name\n        }\n        viewerCan {\n          restore\n        }\n      }\n    }\n  }\n": typeof types.ArticlesDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n": typeof types.ArticleDocument,
    "\n  query ArticleNews($id: ID!) {\n    article(id: $id) {\n      version\n      standing\n      deletedAt\n      lastStep {\n        at\n        actorName\n      }\n      versions(first: 1) {\n        nodes {\n          savedByName\n        }\n      }\n    }\n  }\n": typeof types.ArticleNewsDocument,
    "\n    query Author($id: ID!, $day: Date!) {\n      person(id: $id) {\n        fullName\n        published\n        appointments(asOf: $day) {\n          title\n          orgUnit {\n            unionName\n          }\n        }\n      }\n    }\n  ": typeof types.AuthorDocument,
    "\n  fragment CategoryParts on Category {\n    id\n    slug\n    name\n    description\n    position\n    hidden\n    version\n  }\n": typeof types.CategoryPartsFragmentDoc,
    "\n  query Categories {\n    categories {\n      ...CategoryParts\n    }\n  }\n": typeof types.CategoriesDocument,
    "\n  query LegacyImports($filter: LegacyImportFilter, $first: Int, $after: String) {\n    legacyImports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        importedAt\n        openSuggestionCount\n        article {\n          title\n        }\n      }\n    }\n  }\n": typeof types.LegacyImportsDocument,
    "\n  query LegacyImport($id: ID!) {\n    legacyImport(id: $id) {\n      id\n      fileName\n      importedAt\n      importedByName\n      suggestionCount\n      openSuggestionCount\n      article {\n        id\n        title\n      }\n      report {\n        found {\n          part\n          text\n          count\n        }\n        normalisations {\n          how\n          count\n        }\n        stored {\n          kind\n          outcome\n          title\n        }\n      }\n      suggestions {\n        id\n        place\n        found\n        suggestion\n        explanation\n        status\n        applicable\n      }\n    }\n  }\n": typeof types.LegacyImportDocument,
    "\n    query MediaUses($id: ID!) {\n      node(id: $id) {\n        ... on MediaFile {\n          usedIn {\n            count\n            hiddenCount\n            viewerCanReplace\n            users {\n              kind\n              node\n              title\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.MediaUsesDocument,
    "\n  fragment PageParts on Page {\n    id\n    slug\n    title\n    body\n    published\n    position\n    updatedAt\n    version\n  }\n": typeof types.PagePartsFragmentDoc,
    "\n  query Pages {\n    pages {\n      ...PageParts\n    }\n  }\n": typeof types.PagesDocument,
    "\n  fragment CommitteeLine on Committee {\n    id\n    kind\n    startsOn\n    version\n    orgUnit {\n      id\n      name\n    }\n    congress {\n      id\n      roman\n      termText\n    }\n  }\n": typeof types.CommitteeLineFragmentDoc,
    "\n  fragment CommitteeParts on Committee {\n    ...CommitteeLine\n    size\n    endsOn\n    seats {\n      id\n      title\n      position\n      startsOn\n      endsOn\n      decisionNumber\n      person {\n        id\n        fullName\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n": typeof types.CommitteePartsFragmentDoc,
    "\n  query Committees($filter: CommitteeFilter, $first: Int, $after: String) {\n    committees(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitteeLine\n        seats {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CommitteesDocument,
    "\n  query Committee($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        ...CommitteeParts\n      }\n    }\n  }\n": typeof types.CommitteeDocument,
    "\n  fragment CongressParts on Congress {\n    id\n    slug\n    ordinal\n    roman\n    termFrom\n    termTo\n    termText\n    heldFrom\n    heldTo\n    place\n    summoned\n    attended\n    results\n    version\n    orgUnit {\n      id\n      name\n    }\n    documents {\n      title\n      number\n      issuedOn\n      url\n    }\n    committees {\n      id\n      kind\n      orgUnit {\n        name\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n": typeof types.CongressPartsFragmentDoc,
    "\n  query Congresses($orgUnit: ID, $first: Int, $after: String) {\n    congresses(orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        roman\n        termText\n        heldFrom\n        place\n        version\n        orgUnit {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.CongressesDocument,
    "\n  query Congress($id: ID!) {\n    congress(id: $id) {\n      ...CongressParts\n    }\n  }\n": typeof types.CongressDocument,
    "\n    query CongressDelegates($id: ID!, $after: String) {\n      congress(id: $id) {\n        id\n        delegates(first: 100, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            kind\n            attended\n            person {\n              id\n              fullName\n            }\n            orgUnit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.CongressDelegatesDocument,
    "\n    query PersonNamedIn($id: ID!) {\n      person(id: $id) {\n        namedIn {\n          id\n          title\n        }\n      }\n    }\n  ": typeof types.PersonNamedInDocument,
    "\n  fragment PersonParts on Person {\n    id\n    fullName\n    erased\n    birthYear\n    workEmail\n    workPhone\n    purpose\n    published\n    version\n    updatedAt\n    appointments {\n      id\n      office\n      title\n      startsOn\n      endsOn\n      fullTime\n      decisionNumber\n      decisionDate\n      position\n      version\n      orgUnit {\n        id\n        name\n      }\n      congress {\n        id\n        roman\n        termText\n      }\n      viewerCan {\n        update\n      }\n    }\n    seats {\n      id\n      title\n      startsOn\n      endsOn\n      committee {\n        id\n        kind\n        orgUnit {\n          name\n        }\n      }\n    }\n    qualifications {\n      id\n      kind\n      name\n      institution\n      obtainedOn\n    }\n    sensitiveFacts {\n      attribute\n      value\n    }\n    viewerCan {\n      update\n      readSensitive\n      erase\n    }\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $asOf: Date, $first: Int, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fullName\n        published\n        version\n        appointments(asOf: $asOf) {\n          id\n          title\n          startsOn\n          endsOn\n          orgUnit {\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n": typeof types.PersonDocument,
    "\n    query EndedUnits($ids: [ID!]!, $eve: Date!) {\n      nodes(ids: $ids) {\n        __typename\n        ... on OrgUnit {\n          name\n          appointments(asOf: $eve) {\n            title\n            person {\n              fullName\n            }\n          }\n          committees(asOf: $eve) {\n            kind\n          }\n          contact {\n            address\n            phone\n            email\n          }\n        }\n      }\n    }\n  ": typeof types.EndedUnitsDocument,
    "\n  query UnitsToMerge(\n    $on: Date!\n    $side: MergeSide!\n    $kind: OrgUnitKind\n    $query: String\n    $without: [ID!]\n  ) {\n    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {\n      ...UnitChoice\n    }\n  }\n": typeof types.UnitsToMergeDocument,
    "\n  fragment OrgPlanStepParts on OrgPlanStep {\n    kind\n    ref\n    name\n    unitKind\n    levelLabel\n    basis\n    code\n    dropsCode\n    slug\n    remains\n    roles\n    unit {\n      key\n      name\n    }\n    parent {\n      key\n      name\n    }\n    into {\n      key\n      name\n    }\n    childrenTo {\n      key\n      name\n    }\n    rolesTo {\n      key\n      name\n    }\n    units {\n      key\n      name\n    }\n    parts {\n      share\n      unit {\n        key\n        name\n      }\n    }\n  }\n": typeof types.OrgPlanStepPartsFragmentDoc,
    "\n  fragment OrgPlanEffectsParts on OrgPlanEffects {\n    digest\n    unitCount\n    articleCount\n    publicPages\n    units {\n      change\n      nameBefore\n      nameAfter\n      parentBefore\n      parentAfter\n      codeBefore\n      codeAfter\n      follows\n      step\n      unit {\n        key\n        name\n        unit {\n          id\n        }\n      }\n    }\n    roleChanges {\n      role\n      on\n      user {\n        name\n        email\n      }\n      fromUnit {\n        name\n      }\n      toUnit {\n        name\n      }\n    }\n    givenParts {\n      share\n      from {\n        name\n      }\n      to {\n        name\n      }\n    }\n    addresses {\n      from\n      to\n    }\n    faults {\n      step\n      field\n      message\n    }\n  }\n": typeof types.OrgPlanEffectsPartsFragmentDoc,
    "\n  query DraftPlans($after: String) {\n    orgPlans(filter: { status: DRAFT }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        effectiveOn\n        viewerCan {\n          update\n        }\n      }\n    }\n  }\n": typeof types.DraftPlansDocument,
    "\n  fragment OrgPlanParts on OrgPlan {\n    id\n    title\n    decisionNumber\n    decisionDate\n    effectiveOn\n    publicFrom\n    status\n    version\n    author {\n      name\n    }\n    approvedBy {\n      name\n    }\n    approvedAt\n    undoneAt\n    updatedAt\n    steps {\n      ...OrgPlanStepParts\n    }\n    effects {\n      ...OrgPlanEffectsParts\n    }\n    viewerCan {\n      update\n      approve\n      undo\n      cancel\n      announce\n      decide\n    }\n  }\n": typeof types.OrgPlanPartsFragmentDoc,
    "\n  query OrgPlans($filter: OrgPlanFilter, $first: Int, $after: String) {\n    orgPlans(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        decisionNumber\n        effectiveOn\n        status\n        stepCount\n        updatedAt\n        version\n      }\n    }\n  }\n": typeof types.OrgPlansDocument,
    "\n  query OrgPlan($id: ID!) {\n    orgPlan(id: $id) {\n      ...OrgPlanParts\n    }\n  }\n": typeof types.OrgPlanDocument,
    "\n  mutation CreateOrgPlan($input: CreateOrgPlanInput!) {\n    createOrgPlan(input: $input) {\n      orgPlan {\n        id\n        version\n      }\n    }\n  }\n": typeof types.CreateOrgPlanDocument,
    "\n    mutation ImportUnitContacts($input: ImportUnitContactsInput!) {\n      importUnitContacts(input: $input) {\n        digest\n        changedCount\n        refusedCount\n        notices\n        rows {\n          line\n          code\n          name\n          status\n          message\n          unit {\n            id\n            name\n          }\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  ": typeof types.ImportUnitContactsDocument,
    "\n  fragment SuccessionParts on OrgUnitSuccession {\n    kind\n    date\n    share\n    decisionNumber\n    unit {\n      id\n      name\n    }\n  }\n": typeof types.SuccessionPartsFragmentDoc,
    "\n    query UnitDetails($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        ...OrgUnitParts\n        asOf\n        startsOn\n        startKnown\n        endsOn\n        childCount\n        descendantCount\n        aliases\n        heirs {\n          id\n          name\n        }\n        formerChildren {\n          nameThen\n          unit {\n            id\n            name\n            alive\n            parent {\n              id\n              name\n            }\n            heirs {\n              id\n              name\n            }\n          }\n        }\n        parent {\n          id\n          name\n        }\n        ancestors {\n          id\n          name\n          kind\n        }\n        contact {\n          address\n          phone\n          email\n          version\n        }\n        history {\n          name\n          kind\n          levelLabel\n          officialCode\n          decisionNumber\n          validFrom\n          validTo\n          parent {\n            id\n            name\n          }\n        }\n        predecessors {\n          ...SuccessionParts\n        }\n        successors {\n          ...SuccessionParts\n        }\n      }\n    }\n  ": typeof types.UnitDetailsDocument,
    "\n    query RolesHeld($unit: ID!) {\n      users(status: ACTIVE, orgUnit: $unit, first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          roleGrants {\n            id\n            role\n            endsOn\n            orgUnit {\n              id\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.RolesHeldDocument,
    "\n  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      kind\n      officialCode\n      parentId\n      depth\n      childCount\n      alive\n    }\n  }\n": typeof types.OrgUnitTreeDocument,
    "\n    query OrgUnitDays {\n      orgUnitDays\n    }\n  ": typeof types.OrgUnitDaysDocument,
    "\n    query UnitAbove($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        id\n        alive\n        ancestors {\n          id\n        }\n      }\n    }\n  ": typeof types.UnitAboveDocument,
    "\n  fragment OrgUnitParts on OrgUnit {\n    id\n    slug\n    name\n    kind\n    levelLabel\n    basis\n    officialCode\n    position\n    spellings\n    version\n    unionName\n    alive\n    viewerCan {\n      update\n      createChild\n      plan\n      move\n    }\n  }\n": typeof types.OrgUnitPartsFragmentDoc,
    "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrgUnitParts\n      }\n    }\n  }\n": typeof types.OrgUnitsDocument,
    "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      ...OrgUnitParts\n    }\n  }\n": typeof types.OrgUnitDocument,
    "\n  query SiteLinkGroups {\n    siteLinkGroups {\n      id\n      name\n      position\n      version\n      links {\n        id\n        title\n        url\n        opensNewPage\n        position\n        version\n      }\n    }\n  }\n": typeof types.SiteLinkGroupsDocument,
    "\n  query MenuPlaces {\n    categories {\n      name\n      slug\n      hidden\n    }\n    pages {\n      title\n      slug\n      published\n    }\n  }\n": typeof types.MenuPlacesDocument,
    "\n  query Menu($name: String!) {\n    menu(name: $name) {\n      name\n      version\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n": typeof types.MenuDocument,
    "\n  fragment PollParts on Poll {\n    id\n    question\n    status\n    open\n    allowMultiple\n    opensAt\n    closesAt\n    voterCount\n    version\n    options {\n      id\n      label\n    }\n    results {\n      option {\n        id\n      }\n      votes\n      share\n    }\n    viewerCan {\n      update\n      updateOptions\n      open\n      close\n      delete\n    }\n  }\n": typeof types.PollPartsFragmentDoc,
    "\n  query Polls($filter: PollFilter, $first: Int, $after: String) {\n    polls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PollParts\n      }\n    }\n  }\n": typeof types.PollsDocument,
    "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      ...PollParts\n    }\n  }\n": typeof types.PollDocument,
    "\n  fragment SiteSettingsParts on SiteSettings {\n    siteName\n    organisationName\n    managingBody\n    responsiblePerson\n    address\n    phone\n    email\n    weatherPlace\n    weatherLatitude\n    weatherLongitude\n    version\n  }\n": typeof types.SiteSettingsPartsFragmentDoc,
    "\n  query SiteSettings {\n    siteSettings {\n      ...SiteSettingsParts\n    }\n  }\n": typeof types.SiteSettingsDocument,
    "\n    query IndicatorFigures($code: String!, $before: ID) {\n      indicator(code: $code) {\n        withdrawnCount\n        withdrawnFigures {\n          id\n          period {\n            label\n          }\n          orgUnit {\n            name\n          }\n          value {\n            label\n          }\n          withdrawal {\n            at\n            reason\n          }\n        }\n      }\n      indicatorSeries(input: { indicators: [$code], before: $before }) {\n        older\n        points {\n          sentence\n          published {\n            id\n            version\n            source\n            period {\n              label\n            }\n            orgUnit {\n              name\n            }\n            value {\n              text\n            }\n            corrections {\n              correctedAt\n            }\n            article {\n              id\n            }\n          }\n        }\n      }\n    }\n  ": typeof types.IndicatorFiguresDocument,
    "\n  fragment IndicatorParts on Indicator {\n    id\n    code\n    name\n    shortName\n    topic\n    position\n    counts\n    unit\n    kind\n    addsOverUnits\n    addsOverPeriods\n    decimals\n    sensitivity\n    source\n    version\n    definitions {\n      validFrom\n      text\n      breaksSeries\n      reason\n    }\n    viewerCan {\n      update\n    }\n  }\n": typeof types.IndicatorPartsFragmentDoc,
    "\n  query Indicators($filter: IndicatorFilter, $first: Int, $after: String) {\n    indicators(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        topic\n        version\n        latest {\n          value {\n            text\n          }\n          period {\n            label\n          }\n        }\n      }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query Indicator($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Indicator {\n        ...IndicatorParts\n      }\n    }\n  }\n": typeof types.IndicatorDocument,
};
const documents: Documents = {
    "\n    query Sessions {\n      viewer {\n        sessions {\n          id\n          userAgent\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  ": types.SessionsDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n    query AlbumChoices($query: String, $first: Int!) {\n      albums(\n        filter: { query: $query, status: PUBLISHED }\n        orderBy: PUBLISHED_AT_DESC\n        first: $first\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          photoCount\n          publishedAt\n        }\n      }\n    }\n  ": types.AlbumChoicesDocument,
    "\n    query ShownAlbum($id: ID!, $first: Int!) {\n      album(id: $id) {\n        title\n        status\n        photoCount\n        photos(first: $first) {\n          image {\n            url\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  ": types.ShownAlbumDocument,
    "\n  fragment MediaFileParts on MediaFile {\n    id\n    fileName\n    byteSize\n    width\n    height\n    alt\n    kind\n    url\n    version\n    renditions {\n      url\n      width\n    }\n    viewerCan {\n      update\n      delete\n    }\n  }\n": types.MediaFilePartsFragmentDoc,
    "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MediaFileParts\n      }\n    }\n  }\n": types.MediaFilesDocument,
    "\n  fragment UnitChoice on OrgUnit {\n    id\n    slug\n    name\n    kind\n    officialCode\n    alive\n    aliases\n    ancestors {\n      id\n      name\n      kind\n    }\n    predecessors {\n      unit {\n        name\n        aliases\n      }\n    }\n  }\n": types.UnitChoiceFragmentDoc,
    "\n  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {\n    orgUnits(filter: $filter, asOf: $asOf, first: $first) {\n      totalCount\n      nodes {\n        ...UnitChoice\n      }\n    }\n  }\n": types.OrgUnitSearchDocument,
    "\n  query UnitChoices($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on OrgUnit {\n        ...UnitChoice\n      }\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  query UnitBySlug($slug: String!) {\n    orgUnit(slug: $slug) {\n      ...UnitChoice\n    }\n  }\n": types.UnitBySlugDocument,
    "\n    query Dashboard {\n      returned: articles(\n        filter: { mine: true, standing: [RETURNED] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          lastStep {\n            comment\n            at\n            actorName\n          }\n        }\n      }\n      drafts: articles(filter: { mine: true, standing: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      submitted: articles(\n        filter: { mine: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      latest: articles(filter: { standing: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n      visitStats {\n        online\n        today\n        yesterday\n        thisWeek\n        thisMonth\n        total\n      }\n    }\n  ": types.DashboardDocument,
    "\n    query OpenSuggestions {\n      legacyImports(filter: { hasOpenSuggestions: true }, first: 6) {\n        totalCount\n        nodes {\n          id\n          fileName\n          openSuggestionCount\n          article {\n            title\n          }\n        }\n      }\n    }\n  ": types.OpenSuggestionsDocument,
    "\n    query AwaitedArticles {\n      articles(\n        filter: { publishable: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          authorName\n          updatedAt\n        }\n      }\n      scheduled: articles(\n        filter: { publishable: true, standing: [SCHEDULED] }\n        orderBy: PUBLISHED_AT_ASC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n    }\n  ": types.AwaitedArticlesDocument,
    "\n    query AwaitedAlbums {\n      albums(filter: { status: DRAFT }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n    }\n  ": types.AwaitedAlbumsDocument,
    "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      recoveryCodesLeft\n      roles {\n        orgUnit {\n          id\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n": types.SignOutDocument,
    "mutation AddDelegate($input: AddDelegateInput!) { addDelegate(input: $input) { delegate { id } } }": types.AddDelegateDocument,
    "mutation AddPhotos($input: AddPhotosInput!) { addPhotos(input: $input) { album { id version } } }": types.AddPhotosDocument,
    "mutation AddQualification($input: AddQualificationInput!) { addQualification(input: $input) { person { id version } } }": types.AddQualificationDocument,
    "mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }": types.AddSeatDocument,
    "mutation AnnounceOrgPlan($input: AnnounceOrgPlanInput!) { announceOrgPlan(input: $input) { orgPlan { id version } } }": types.AnnounceOrgPlanDocument,
    "mutation ApplyImportSuggestions($input: ApplyImportSuggestionsInput!) { applyImportSuggestions(input: $input) { suggestions { id } } }": types.ApplyImportSuggestionsDocument,
    "mutation Appoint($input: AppointInput!) { appoint(input: $input) { appointment { id version } } }": types.AppointDocument,
    "mutation ApproveOrgPlan($input: ApproveOrgPlanInput!) { approveOrgPlan(input: $input) { orgPlan { id version } } }": types.ApproveOrgPlanDocument,
    "mutation CancelOrgPlan($input: OrgPlanTargetInput!) { cancelOrgPlan(input: $input) { orgPlan { id version } } }": types.CancelOrgPlanDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { __typename } } }": types.ChangePasswordDocument,
    "mutation ClosePoll($input: ClosePollInput!) { closePoll(input: $input) { poll { ...PollParts } } }": types.ClosePollDocument,
    "mutation ConfirmTotp($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes  viewer { __typename } } }": types.ConfirmTotpDocument,
    "mutation CorrectAppointment($input: CorrectAppointmentInput!) { correctAppointment(input: $input) { appointment { id version } } }": types.CorrectAppointmentDocument,
    "mutation CorrectFigure($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { id version } } }": types.CorrectFigureDocument,
    "mutation CorrectSeat($input: CorrectSeatInput!) { correctSeat(input: $input) { seat { id } } }": types.CorrectSeatDocument,
    "mutation CreateAlbum($input: CreateAlbumInput!) { createAlbum(input: $input) { album { ...AlbumParts } } }": types.CreateAlbumDocument,
    "mutation CreateArticle($input: CreateArticleInput!) { createArticle(input: $input) { article { ...ArticleParts } } }": types.CreateArticleDocument,
    "mutation CreateCategory($input: CreateCategoryInput!) { createCategory(input: $input) { category { ...CategoryParts } } }": types.CreateCategoryDocument,
    "mutation CreateCommittee($input: CreateCommitteeInput!) { createCommittee(input: $input) { committee { ...CommitteeParts } } }": types.CreateCommitteeDocument,
    "mutation CreateCongress($input: CreateCongressInput!) { createCongress(input: $input) { congress { ...CongressParts } } }": types.CreateCongressDocument,
    "mutation CreateIndicator($input: CreateIndicatorInput!) { createIndicator(input: $input) { indicator { ...IndicatorParts } } }": types.CreateIndicatorDocument,
    "mutation CreateOrgUnit($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }": types.CreateOrgUnitDocument,
    "mutation CreatePage($input: CreatePageInput!) { createPage(input: $input) { page { ...PageParts } } }": types.CreatePageDocument,
    "mutation CreatePartner($input: CreatePartnerInput!) { createPartner(input: $input) { partner { ...PartnerOrganisationParts } } }": types.CreatePartnerDocument,
    "mutation CreatePerson($input: CreatePersonInput!) { createPerson(input: $input) { person { ...PersonParts } } }": types.CreatePersonDocument,
    "mutation CreatePoll($input: CreatePollInput!) { createPoll(input: $input) { poll { ...PollParts } } }": types.CreatePollDocument,
    "mutation CreateSiteLink($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id version } } }": types.CreateSiteLinkDocument,
    "mutation CreateSiteLinkGroup($input: CreateSiteLinkGroupInput!) { createSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }": types.CreateSiteLinkGroupDocument,
    "mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { temporaryPassword  user { ...UserParts } } }": types.CreateUserDocument,
    "mutation DefineIndicator($input: DefineIndicatorInput!) { defineIndicator(input: $input) { indicator { id version } } }": types.DefineIndicatorDocument,
    "mutation DeleteAlbum($input: DeleteAlbumInput!) { deleteAlbum(input: $input) { deletedId  } }": types.DeleteAlbumDocument,
    "mutation DeleteArticle($input: ArticleStepInput!) { deleteArticle(input: $input) { article { ...ArticleParts } } }": types.DeleteArticleDocument,
    "mutation DeleteCommittee($input: DeleteCommitteeInput!) { deleteCommittee(input: $input) { deletedId  } }": types.DeleteCommitteeDocument,
    "mutation DeleteCongress($input: DeleteCongressInput!) { deleteCongress(input: $input) { deletedId  } }": types.DeleteCongressDocument,
    "mutation DeleteMedia($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId  } }": types.DeleteMediaDocument,
    "mutation DeleteOrgPlan($input: OrgPlanTargetInput!) { deleteOrgPlan(input: $input) { deletedId  } }": types.DeleteOrgPlanDocument,
    "mutation DeletePage($input: DeletePageInput!) { deletePage(input: $input) { deletedId  } }": types.DeletePageDocument,
    "mutation DeletePartner($input: DeletePartnerInput!) { deletePartner(input: $input) { deletedId  } }": types.DeletePartnerDocument,
    "mutation DeletePoll($input: DeletePollInput!) { deletePoll(input: $input) { deletedId  } }": types.DeletePollDocument,
    "mutation DeleteSiteLink($input: DeleteSiteLinkInput!) { deleteSiteLink(input: $input) { deletedId  } }": types.DeleteSiteLinkDocument,
    "mutation DeleteSiteLinkGroup($input: DeleteSiteLinkGroupInput!) { deleteSiteLinkGroup(input: $input) { deletedId  } }": types.DeleteSiteLinkGroupDocument,
    "mutation DisableTotp($input: BothStepsInput!) { disableTotp(input: $input) { viewer { __typename } } }": types.DisableTotpDocument,
    "mutation DisableUser($input: UserIdInput!) { disableUser(input: $input) { user { id version } } }": types.DisableUserDocument,
    "mutation EnableUser($input: UserIdInput!) { enableUser(input: $input) { user { id version } } }": types.EnableUserDocument,
    "mutation EndAppointment($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { id version } } }": types.EndAppointmentDocument,
    "mutation EndSeat($input: EndSeatInput!) { endSeat(input: $input) { seat { id } } }": types.EndSeatDocument,
    "mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { viewer { __typename } } }": types.EndSessionDocument,
    "mutation EnrolTotp($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret  uri  } }": types.EnrolTotpDocument,
    "mutation ErasePerson($input: ErasePersonInput!) { erasePerson(input: $input) { person { id version } } }": types.ErasePersonDocument,
    "mutation ExportPerson($input: ExportPersonInput!) { exportPerson(input: $input) { json  } }": types.ExportPersonDocument,
    "mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { user { id version } } }": types.GrantRoleDocument,
    "mutation ImportLegacyPage($input: ImportLegacyPageInput!) { importLegacyPage(input: $input) { changed  legacyImport { id } } }": types.ImportLegacyPageDocument,
    "mutation ImportOrgPlan($input: ImportOrgPlanInput!) { importOrgPlan(input: $input) { notices  orgPlan { id version } } }": types.ImportOrgPlanDocument,
    "mutation IssueApiToken($input: IssueApiTokenInput!) { issueApiToken(input: $input) { apiToken { id } token  } }": types.IssueApiTokenDocument,
    "mutation OpenPoll($input: OpenPollInput!) { openPoll(input: $input) { poll { ...PollParts } } }": types.OpenPollDocument,
    "mutation PublishAlbum($input: PublishAlbumInput!) { publishAlbum(input: $input) { album { ...AlbumParts } } }": types.PublishAlbumDocument,
    "mutation PublishArticle($input: PublishArticleInput!) { publishArticle(input: $input) { article { ...ArticleParts } } }": types.PublishArticleDocument,
    "mutation RecordFigure($input: RecordFigureInput!) { recordFigure(input: $input) { figure { id version } } }": types.RecordFigureDocument,
    "mutation RemoveAppointment($input: RemoveAppointmentInput!) { removeAppointment(input: $input) { deletedId  } }": types.RemoveAppointmentDocument,
    "mutation RemoveDelegate($input: RemoveDelegateInput!) { removeDelegate(input: $input) { congress { id version } } }": types.RemoveDelegateDocument,
    "mutation RemovePhoto($input: RemovePhotoInput!) { removePhoto(input: $input) { album { id version } } }": types.RemovePhotoDocument,
    "mutation RemoveQualification($input: RemoveQualificationInput!) { removeQualification(input: $input) { person { id version } } }": types.RemoveQualificationDocument,
    "mutation RemoveSeat($input: RemoveSeatInput!) { removeSeat(input: $input) { committee { id version } } }": types.RemoveSeatDocument,
    "mutation RenewRecoveryCodes($input: BothStepsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes  viewer { __typename } } }": types.RenewRecoveryCodesDocument,
    "mutation ReorderPhotos($input: ReorderPhotosInput!) { reorderPhotos(input: $input) { album { id version } } }": types.ReorderPhotosDocument,
    "mutation ReplaceMedia($input: ReplaceMediaInput!) { replaceMedia(input: $input) { mediaFile { id version } } }": types.ReplaceMediaDocument,
    "mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword  user { id version } } }": types.ResetPasswordDocument,
    "mutation ResolveImportSuggestion($input: ResolveImportSuggestionInput!) { resolveImportSuggestion(input: $input) { suggestion { id } } }": types.ResolveImportSuggestionDocument,
    "mutation RestoreArticle($input: ArticleStepInput!) { restoreArticle(input: $input) { article { ...ArticleParts } } }": types.RestoreArticleDocument,
    "mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) { restoreArticleVersion(input: $input) { article { ...ArticleParts } } }": types.RestoreArticleVersionDocument,
    "mutation ReturnArticle($input: ReturnArticleInput!) { returnArticle(input: $input) { article { ...ArticleParts } } }": types.ReturnArticleDocument,
    "mutation RevokeApiToken($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { id } } }": types.RevokeApiTokenDocument,
    "mutation RevokeRole($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id version } } }": types.RevokeRoleDocument,
    "mutation SetPlanDecision($input: SetPlanDecisionInput!) { setPlanDecision(input: $input) { orgPlan { id version } } }": types.SetPlanDecisionDocument,
    "mutation SetSensitiveFact($input: SetSensitiveFactInput!) { setSensitiveFact(input: $input) { person { id version } } }": types.SetSensitiveFactDocument,
    "mutation SetUnitContact($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id version } } }": types.SetUnitContactDocument,
    "mutation SubmitArticle($input: ArticleStepInput!) { submitArticle(input: $input) { article { ...ArticleParts } } }": types.SubmitArticleDocument,
    "mutation UndoOrgPlan($input: OrgPlanTargetInput!) { undoOrgPlan(input: $input) { orgPlan { id version } } }": types.UndoOrgPlanDocument,
    "mutation UnlockArticle($input: ArticleLockInput!) { unlockArticle(input: $input) { article { id version } } }": types.UnlockArticleDocument,
    "mutation UnpublishAlbum($input: UnpublishAlbumInput!) { unpublishAlbum(input: $input) { album { ...AlbumParts } } }": types.UnpublishAlbumDocument,
    "mutation UnpublishArticle($input: ArticleStepInput!) { unpublishArticle(input: $input) { article { ...ArticleParts } } }": types.UnpublishArticleDocument,
    "mutation UpdateAlbum($input: UpdateAlbumInput!) { updateAlbum(input: $input) { album { ...AlbumParts } } }": types.UpdateAlbumDocument,
    "mutation UpdateArticle($input: UpdateArticleInput!) { updateArticle(input: $input) { article { ...ArticleParts } } }": types.UpdateArticleDocument,
    "mutation UpdateCategory($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { ...CategoryParts } } }": types.UpdateCategoryDocument,
    "mutation UpdateCommittee($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { committee { ...CommitteeParts } } }": types.UpdateCommitteeDocument,
    "mutation UpdateCongress($input: UpdateCongressInput!) { updateCongress(input: $input) { congress { ...CongressParts } } }": types.UpdateCongressDocument,
    "mutation UpdateDelegate($input: UpdateDelegateInput!) { updateDelegate(input: $input) { delegate { id } } }": types.UpdateDelegateDocument,
    "mutation UpdateIndicator($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { indicator { ...IndicatorParts } } }": types.UpdateIndicatorDocument,
    "mutation UpdateMedia($input: UpdateMediaInput!) { updateMedia(input: $input) { mediaFile { ...MediaFileParts } } }": types.UpdateMediaDocument,
    "mutation UpdateMenu($input: UpdateMenuInput!) { updateMenu(input: $input) { menu { version } } }": types.UpdateMenuDocument,
    "mutation UpdateOrgPlan($input: UpdateOrgPlanInput!) { updateOrgPlan(input: $input) { orgPlan { ...OrgPlanParts } } }": types.UpdateOrgPlanDocument,
    "mutation UpdateOrgUnit($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }": types.UpdateOrgUnitDocument,
    "mutation UpdatePage($input: UpdatePageInput!) { updatePage(input: $input) { page { ...PageParts } } }": types.UpdatePageDocument,
    "mutation UpdatePartner($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { ...PartnerOrganisationParts } } }": types.UpdatePartnerDocument,
    "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { person { ...PersonParts } } }": types.UpdatePersonDocument,
    "mutation UpdatePhoto($input: UpdatePhotoInput!) { updatePhoto(input: $input) { photo { id version } } }": types.UpdatePhotoDocument,
    "mutation UpdatePoll($input: UpdatePollInput!) { updatePoll(input: $input) { poll { ...PollParts } } }": types.UpdatePollDocument,
    "mutation UpdateSiteLink($input: UpdateSiteLinkInput!) { updateSiteLink(input: $input) { siteLink { id version } } }": types.UpdateSiteLinkDocument,
    "mutation UpdateSiteLinkGroup($input: UpdateSiteLinkGroupInput!) { updateSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }": types.UpdateSiteLinkGroupDocument,
    "mutation UpdateSiteSettings($input: UpdateSiteSettingsInput!) { updateSiteSettings(input: $input) { siteSettings { ...SiteSettingsParts } } }": types.UpdateSiteSettingsDocument,
    "mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { ...UserParts } } }": types.UpdateUserDocument,
    "mutation UploadMedia($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { ...MediaFileParts } } }": types.UploadMediaDocument,
    "mutation WithdrawArticle($input: ArticleStepInput!) { withdrawArticle(input: $input) { article { ...ArticleParts } } }": types.WithdrawArticleDocument,
    "mutation WithdrawFigure($input: WithdrawFigureInput!) { withdrawFigure(input: $input) { figure { id version } } }": types.WithdrawFigureDocument,
    "\n  query RecordNow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Album {\n        version\n      }\n      ... on Category {\n        version\n      }\n      ... on Committee {\n        staffVersion: version\n      }\n      ... on Congress {\n        staffVersion: version\n      }\n      ... on Indicator {\n        version\n      }\n      ... on OrgPlan {\n        version\n      }\n      ... on OrgUnit {\n        version\n      }\n      ... on Page {\n        version\n      }\n      ... on PartnerOrganisation {\n        version\n      }\n      ... on Person {\n        staffVersion: version\n      }\n      ... on Poll {\n        version\n      }\n      ... on SiteLinkGroup {\n        version\n      }\n      ... on User {\n        version\n      }\n    }\n  }\n": types.RecordNowDocument,
    "\n  query AuditEntries(\n    $actor: ID\n    $subjectType: String\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n  ) {\n    auditEntries(\n      actor: $actor\n      subjectType: $subjectType\n      from: $from\n      to: $to\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        action\n        actorKind\n        actorName\n        subjectType\n        detail\n        subject {\n          id\n          ... on Album {\n            title\n          }\n          ... on Article {\n            title\n          }\n          ... on Category {\n            name\n          }\n          ... on OrgPlan {\n            title\n          }\n          ... on OrgUnit {\n            name\n          }\n          ... on Page {\n            title\n          }\n          ... on PartnerOrganisation {\n            name\n          }\n          ... on Person {\n            name: fullName\n          }\n          ... on Poll {\n            title: question\n          }\n          ... on SiteLink {\n            title\n          }\n          ... on SiteLinkGroup {\n            name\n          }\n          ... on User {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  fragment PartnerOrganisationParts on PartnerOrganisation {\n    id\n    name\n    contactName\n    contactEmail\n    createdAt\n    version\n    tokens {\n      id\n      label\n      prefix\n      scopes\n      status\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      usage {\n        month\n        requests\n        points\n        countedUntil\n      }\n    }\n  }\n": types.PartnerOrganisationPartsFragmentDoc,
    "\n  query Partners($first: Int, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerOrganisationParts\n      }\n    }\n  }\n": types.PartnersDocument,
    "\n  query Partner($id: ID!) {\n    partner(id: $id) {\n      ...PartnerOrganisationParts\n    }\n  }\n": types.PartnerDocument,
    "\n  fragment UserParts on User {\n    id\n    name\n    email\n    status\n    totpEnabled\n    passwordIsTemporary\n    lastSignInAt\n    createdAt\n    version\n    roleGrants {\n      id\n      role\n      grantedAt\n      orgUnit {\n        id\n        name\n      }\n    }\n    viewerCan {\n      update\n      disable\n      grantRole\n      resetPassword\n    }\n  }\n": types.UserPartsFragmentDoc,
    "\n  query Users(\n    $search: String\n    $status: UserStatus\n    $orgUnit: ID\n    $first: Int\n    $after: String\n  ) {\n    users(search: $search, status: $status, orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UserParts\n      }\n    }\n  }\n": types.UsersDocument,
    "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n": types.UserDocument,
    "\n    query AlbumPhotos($id: ID!, $photos: Int!) {\n      album(id: $id) {\n        photos(first: $photos) {\n          id\n          caption\n          alt: ownAlt\n          takenOn\n          version\n          image {\n            id\n            url\n            alt\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  ": types.AlbumPhotosDocument,
    "\n  fragment AlbumParts on Album {\n    id\n    slug\n    title\n    description\n    status\n    takenOn\n    photoCount\n    publishedAt\n    updatedAt\n    version\n    viewerCan {\n      update\n      publish\n      unpublish\n      delete\n    }\n  }\n": types.AlbumPartsFragmentDoc,
    "\n  query Albums($filter: AlbumFilter, $orderBy: AlbumOrder!, $first: Int, $after: String) {\n    albums(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AlbumParts\n        cover {\n          url\n          renditions {\n            url\n            width\n          }\n        }\n      }\n    }\n  }\n": types.AlbumsDocument,
    "\n  query Album($id: ID!) {\n    album(id: $id) {\n      ...AlbumParts\n    }\n  }\n": types.AlbumDocument,
    "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    standing\n    lastStep {\n      comment\n      at\n      actorName\n    }\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    publishedAt\n    updatedAt\n    deletedAt\n    byline: typedByline {\n      name\n      position\n      organisation\n    }\n    shownByline: byline {\n      name\n      position\n      organisation\n      person {\n        id\n      }\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    viewerCan {\n      edit\n      submit\n      withdraw\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n": types.ArticlePartsFragmentDoc,
    "\n    mutation PublishArticles($input: ArticlesInput!) {\n      publishArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  ": types.PublishArticlesDocument,
    "\n    mutation DeleteArticles($input: ArticlesInput!) {\n      deleteArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  ": types.DeleteArticlesDocument,
    "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n      }\n    }\n  }\n": types.LockArticleDocument,
    "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n": types.ArticleHistoryDocument,
    "\n  query ArticleVersions($id: ID!, $after: String) {\n    article(id: $id) {\n      versions(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n        }\n      }\n    }\n  }\n": types.ArticleVersionsDocument,
    "\n    query ArticleVersion($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on ArticleVersion {\n          title\n          body\n        }\n      }\n    }\n  ": types.ArticleVersionDocument,
    "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      nodes {\n        id\n        title\n        standing\n        awaitingContent\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        category {\n          name\n        }\n        viewerCan {\n          restore\n        }\n      }\n    }\n  }\n": types.ArticlesDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n": types.ArticleDocument,
    "\n  query ArticleNews($id: ID!) {\n    article(id: $id) {\n      version\n      standing\n      deletedAt\n      lastStep {\n        at\n        actorName\n      }\n      versions(first: 1) {\n        nodes {\n          savedByName\n        }\n      }\n    }\n  }\n": types.ArticleNewsDocument,
    "\n    query Author($id: ID!, $day: Date!) {\n      person(id: $id) {\n        fullName\n        published\n        appointments(asOf: $day) {\n          title\n          orgUnit {\n            unionName\n          }\n        }\n      }\n    }\n  ": types.AuthorDocument,
    "\n  fragment CategoryParts on Category {\n    id\n    slug\n    name\n    description\n    position\n    hidden\n    version\n  }\n": types.CategoryPartsFragmentDoc,
    "\n  query Categories {\n    categories {\n      ...CategoryParts\n    }\n  }\n": types.CategoriesDocument,
    "\n  query LegacyImports($filter: LegacyImportFilter, $first: Int, $after: String) {\n    legacyImports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        importedAt\n        openSuggestionCount\n        article {\n          title\n        }\n      }\n    }\n  }\n": types.LegacyImportsDocument,
    "\n  query LegacyImport($id: ID!) {\n    legacyImport(id: $id) {\n      id\n      fileName\n      importedAt\n      importedByName\n      suggestionCount\n      openSuggestionCount\n      article {\n        id\n        title\n      }\n      report {\n        found {\n          part\n          text\n          count\n        }\n        normalisations {\n          how\n          count\n        }\n        stored {\n          kind\n          outcome\n          title\n        }\n      }\n      suggestions {\n        id\n        place\n        found\n        suggestion\n        explanation\n        status\n        applicable\n      }\n    }\n  }\n": types.LegacyImportDocument,
    "\n    query MediaUses($id: ID!) {\n      node(id: $id) {\n        ... on MediaFile {\n          usedIn {\n            count\n            hiddenCount\n            viewerCanReplace\n            users {\n              kind\n              node\n              title\n            }\n          }\n        }\n      }\n    }\n  ": types.MediaUsesDocument,
    "\n  fragment PageParts on Page {\n    id\n    slug\n    title\n    body\n    published\n    position\n    updatedAt\n    version\n  }\n": types.PagePartsFragmentDoc,
    "\n  query Pages {\n    pages {\n      ...PageParts\n    }\n  }\n": types.PagesDocument,
    "\n  fragment CommitteeLine on Committee {\n    id\n    kind\n    startsOn\n    version\n    orgUnit {\n      id\n      name\n    }\n    congress {\n      id\n      roman\n      termText\n    }\n  }\n": types.CommitteeLineFragmentDoc,
    "\n  fragment CommitteeParts on Committee {\n    ...CommitteeLine\n    size\n    endsOn\n    seats {\n      id\n      title\n      position\n      startsOn\n      endsOn\n      decisionNumber\n      person {\n        id\n        fullName\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n": types.CommitteePartsFragmentDoc,
    "\n  query Committees($filter: CommitteeFilter, $first: Int, $after: String) {\n    committees(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitteeLine\n        seats {\n          id\n        }\n      }\n    }\n  }\n": types.CommitteesDocument,
    "\n  query Committee($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        ...CommitteeParts\n      }\n    }\n  }\n": types.CommitteeDocument,
    "\n  fragment CongressParts on Congress {\n    id\n    slug\n    ordinal\n    roman\n    termFrom\n    termTo\n    termText\n    heldFrom\n    heldTo\n    place\n    summoned\n    attended\n    results\n    version\n    orgUnit {\n      id\n      name\n    }\n    documents {\n      title\n      number\n      issuedOn\n      url\n    }\n    committees {\n      id\n      kind\n      orgUnit {\n        name\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n": types.CongressPartsFragmentDoc,
    "\n  query Congresses($orgUnit: ID, $first: Int, $after: String) {\n    congresses(orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        roman\n        termText\n        heldFrom\n        place\n        version\n        orgUnit {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.CongressesDocument,
    "\n  query Congress($id: ID!) {\n    congress(id: $id) {\n      ...CongressParts\n    }\n  }\n": types.CongressDocument,
    "\n    query CongressDelegates($id: ID!, $after: String) {\n      congress(id: $id) {\n        id\n        delegates(first: 100, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            kind\n            attended\n            person {\n              id\n              fullName\n            }\n            orgUnit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  ": types.CongressDelegatesDocument,
    "\n    query PersonNamedIn($id: ID!) {\n      person(id: $id) {\n        namedIn {\n          id\n          title\n        }\n      }\n    }\n  ": types.PersonNamedInDocument,
    "\n  fragment PersonParts on Person {\n    id\n    fullName\n    erased\n    birthYear\n    workEmail\n    workPhone\n    purpose\n    published\n    version\n    updatedAt\n    appointments {\n      id\n      office\n      title\n      startsOn\n      endsOn\n      fullTime\n      decisionNumber\n      decisionDate\n      position\n      version\n      orgUnit {\n        id\n        name\n      }\n      congress {\n        id\n        roman\n        termText\n      }\n      viewerCan {\n        update\n      }\n    }\n    seats {\n      id\n      title\n      startsOn\n      endsOn\n      committee {\n        id\n        kind\n        orgUnit {\n          name\n        }\n      }\n    }\n    qualifications {\n      id\n      kind\n      name\n      institution\n      obtainedOn\n    }\n    sensitiveFacts {\n      attribute\n      value\n    }\n    viewerCan {\n      update\n      readSensitive\n      erase\n    }\n  }\n": types.PersonPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $asOf: Date, $first: Int, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fullName\n        published\n        version\n        appointments(asOf: $asOf) {\n          id\n          title\n          startsOn\n          endsOn\n          orgUnit {\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n": types.PersonDocument,
    "\n    query EndedUnits($ids: [ID!]!, $eve: Date!) {\n      nodes(ids: $ids) {\n        __typename\n        ... on OrgUnit {\n          name\n          appointments(asOf: $eve) {\n            title\n            person {\n              fullName\n            }\n          }\n          committees(asOf: $eve) {\n            kind\n          }\n          contact {\n            address\n            phone\n            email\n          }\n        }\n      }\n    }\n  ": types.EndedUnitsDocument,
    "\n  query UnitsToMerge(\n    $on: Date!\n    $side: MergeSide!\n    $kind: OrgUnitKind\n    $query: String\n    $without: [ID!]\n  ) {\n    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {\n      ...UnitChoice\n    }\n  }\n": types.UnitsToMergeDocument,
    "\n  fragment OrgPlanStepParts on OrgPlanStep {\n    kind\n    ref\n    name\n    unitKind\n    levelLabel\n    basis\n    code\n    dropsCode\n    slug\n    remains\n    roles\n    unit {\n      key\n      name\n    }\n    parent {\n      key\n      name\n    }\n    into {\n      key\n      name\n    }\n    childrenTo {\n      key\n      name\n    }\n    rolesTo {\n      key\n      name\n    }\n    units {\n      key\n      name\n    }\n    parts {\n      share\n      unit {\n        key\n        name\n      }\n    }\n  }\n": types.OrgPlanStepPartsFragmentDoc,
    "\n  fragment OrgPlanEffectsParts on OrgPlanEffects {\n    digest\n    unitCount\n    articleCount\n    publicPages\n    units {\n      change\n      nameBefore\n      nameAfter\n      parentBefore\n      parentAfter\n      codeBefore\n      codeAfter\n      follows\n      step\n      unit {\n        key\n        name\n        unit {\n          id\n        }\n      }\n    }\n    roleChanges {\n      role\n      on\n      user {\n        name\n        email\n      }\n      fromUnit {\n        name\n      }\n      toUnit {\n        name\n      }\n    }\n    givenParts {\n      share\n      from {\n        name\n      }\n      to {\n        name\n      }\n    }\n    addresses {\n      from\n      to\n    }\n    faults {\n      step\n      field\n      message\n    }\n  }\n": types.OrgPlanEffectsPartsFragmentDoc,
    "\n  query DraftPlans($after: String) {\n    orgPlans(filter: { status: DRAFT }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        effectiveOn\n        viewerCan {\n          update\n        }\n      }\n    }\n  }\n": types.DraftPlansDocument,
    "\n  fragment OrgPlanParts on OrgPlan {\n    id\n    title\n    decisionNumber\n    decisionDate\n    effectiveOn\n    publicFrom\n    status\n    version\n    author {\n      name\n    }\n    approvedBy {\n      name\n    }\n    approvedAt\n    undoneAt\n    updatedAt\n    steps {\n      ...OrgPlanStepParts\n    }\n    effects {\n      ...OrgPlanEffectsParts\n    }\n    viewerCan {\n      update\n      approve\n      undo\n      cancel\n      announce\n      decide\n    }\n  }\n": types.OrgPlanPartsFragmentDoc,
    "\n  query OrgPlans($filter: OrgPlanFilter, $first: Int, $after: String) {\n    orgPlans(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        decisionNumber\n        effectiveOn\n        status\n        stepCount\n        updatedAt\n        version\n      }\n    }\n  }\n": types.OrgPlansDocument,
    "\n  query OrgPlan($id: ID!) {\n    orgPlan(id: $id) {\n      ...OrgPlanParts\n    }\n  }\n": types.OrgPlanDocument,
    "\n  mutation CreateOrgPlan($input: CreateOrgPlanInput!) {\n    createOrgPlan(input: $input) {\n      orgPlan {\n        id\n        version\n      }\n    }\n  }\n": types.CreateOrgPlanDocument,
    "\n    mutation ImportUnitContacts($input: ImportUnitContactsInput!) {\n      importUnitContacts(input: $input) {\n        digest\n        changedCount\n        refusedCount\n        notices\n        rows {\n          line\n          code\n          name\n          status\n          message\n          unit {\n            id\n            name\n          }\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  ": types.ImportUnitContactsDocument,
    "\n  fragment SuccessionParts on OrgUnitSuccession {\n    kind\n    date\n    share\n    decisionNumber\n    unit {\n      id\n      name\n    }\n  }\n": types.SuccessionPartsFragmentDoc,
    "\n    query UnitDetails($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        ...OrgUnitParts\n        asOf\n        startsOn\n        startKnown\n        endsOn\n        childCount\n        descendantCount\n        aliases\n        heirs {\n          id\n          name\n        }\n        formerChildren {\n          nameThen\n          unit {\n            id\n            name\n            alive\n            parent {\n              id\n              name\n            }\n            heirs {\n              id\n              name\n            }\n          }\n        }\n        parent {\n          id\n          name\n        }\n        ancestors {\n          id\n          name\n          kind\n        }\n        contact {\n          address\n          phone\n          email\n          version\n        }\n        history {\n          name\n          kind\n          levelLabel\n          officialCode\n          decisionNumber\n          validFrom\n          validTo\n          parent {\n            id\n            name\n          }\n        }\n        predecessors {\n          ...SuccessionParts\n        }\n        successors {\n          ...SuccessionParts\n        }\n      }\n    }\n  ": types.UnitDetailsDocument,
    "\n    query RolesHeld($unit: ID!) {\n      users(status: ACTIVE, orgUnit: $unit, first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          roleGrants {\n            id\n            role\n            endsOn\n            orgUnit {\n              id\n            }\n          }\n        }\n      }\n    }\n  ": types.RolesHeldDocument,
    "\n  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      kind\n      officialCode\n      parentId\n      depth\n      childCount\n      alive\n    }\n  }\n": types.OrgUnitTreeDocument,
    "\n    query OrgUnitDays {\n      orgUnitDays\n    }\n  ": types.OrgUnitDaysDocument,
    "\n    query UnitAbove($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        id\n        alive\n        ancestors {\n          id\n        }\n      }\n    }\n  ": types.UnitAboveDocument,
    "\n  fragment OrgUnitParts on OrgUnit {\n    id\n    slug\n    name\n    kind\n    levelLabel\n    basis\n    officialCode\n    position\n    spellings\n    version\n    unionName\n    alive\n    viewerCan {\n      update\n      createChild\n      plan\n      move\n    }\n  }\n": types.OrgUnitPartsFragmentDoc,
    "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrgUnitParts\n      }\n    }\n  }\n": types.OrgUnitsDocument,
    "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      ...OrgUnitParts\n    }\n  }\n": types.OrgUnitDocument,
    "\n  query SiteLinkGroups {\n    siteLinkGroups {\n      id\n      name\n      position\n      version\n      links {\n        id\n        title\n        url\n        opensNewPage\n        position\n        version\n      }\n    }\n  }\n": types.SiteLinkGroupsDocument,
    "\n  query MenuPlaces {\n    categories {\n      name\n      slug\n      hidden\n    }\n    pages {\n      title\n      slug\n      published\n    }\n  }\n": types.MenuPlacesDocument,
    "\n  query Menu($name: String!) {\n    menu(name: $name) {\n      name\n      version\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n": types.MenuDocument,
    "\n  fragment PollParts on Poll {\n    id\n    question\n    status\n    open\n    allowMultiple\n    opensAt\n    closesAt\n    voterCount\n    version\n    options {\n      id\n      label\n    }\n    results {\n      option {\n        id\n      }\n      votes\n      share\n    }\n    viewerCan {\n      update\n      updateOptions\n      open\n      close\n      delete\n    }\n  }\n": types.PollPartsFragmentDoc,
    "\n  query Polls($filter: PollFilter, $first: Int, $after: String) {\n    polls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PollParts\n      }\n    }\n  }\n": types.PollsDocument,
    "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      ...PollParts\n    }\n  }\n": types.PollDocument,
    "\n  fragment SiteSettingsParts on SiteSettings {\n    siteName\n    organisationName\n    managingBody\n    responsiblePerson\n    address\n    phone\n    email\n    weatherPlace\n    weatherLatitude\n    weatherLongitude\n    version\n  }\n": types.SiteSettingsPartsFragmentDoc,
    "\n  query SiteSettings {\n    siteSettings {\n      ...SiteSettingsParts\n    }\n  }\n": types.SiteSettingsDocument,
    "\n    query IndicatorFigures($code: String!, $before: ID) {\n      indicator(code: $code) {\n        withdrawnCount\n        withdrawnFigures {\n          id\n          period {\n            label\n          }\n          orgUnit {\n            name\n          }\n          value {\n            label\n          }\n          withdrawal {\n            at\n            reason\n          }\n        }\n      }\n      indicatorSeries(input: { indicators: [$code], before: $before }) {\n        older\n        points {\n          sentence\n          published {\n            id\n            version\n            source\n            period {\n              label\n            }\n            orgUnit {\n              name\n            }\n            value {\n              text\n            }\n            corrections {\n              correctedAt\n            }\n            article {\n              id\n            }\n          }\n        }\n      }\n    }\n  ": types.IndicatorFiguresDocument,
    "\n  fragment IndicatorParts on Indicator {\n    id\n    code\n    name\n    shortName\n    topic\n    position\n    counts\n    unit\n    kind\n    addsOverUnits\n    addsOverPeriods\n    decimals\n    sensitivity\n    source\n    version\n    definitions {\n      validFrom\n      text\n      breaksSeries\n      reason\n    }\n    viewerCan {\n      update\n    }\n  }\n": types.IndicatorPartsFragmentDoc,
    "\n  query Indicators($filter: IndicatorFilter, $first: Int, $after: String) {\n    indicators(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        topic\n        version\n        latest {\n          value {\n            text\n          }\n          period {\n            label\n          }\n        }\n      }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query Indicator($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Indicator {\n        ...IndicatorParts\n      }\n    }\n  }\n": types.IndicatorDocument,
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
export function graphql(source: "\n    query Sessions {\n      viewer {\n        sessions {\n          id\n          userAgent\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Sessions {\n      viewer {\n        sessions {\n          id\n          userAgent\n          createdAt\n          lastSeenAt\n          current\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AlbumChoices($query: String, $first: Int!) {\n      albums(\n        filter: { query: $query, status: PUBLISHED }\n        orderBy: PUBLISHED_AT_DESC\n        first: $first\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          photoCount\n          publishedAt\n        }\n      }\n    }\n  "): (typeof documents)["\n    query AlbumChoices($query: String, $first: Int!) {\n      albums(\n        filter: { query: $query, status: PUBLISHED }\n        orderBy: PUBLISHED_AT_DESC\n        first: $first\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          photoCount\n          publishedAt\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ShownAlbum($id: ID!, $first: Int!) {\n      album(id: $id) {\n        title\n        status\n        photoCount\n        photos(first: $first) {\n          image {\n            url\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query ShownAlbum($id: ID!, $first: Int!) {\n      album(id: $id) {\n        title\n        status\n        photoCount\n        photos(first: $first) {\n          image {\n            url\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediaFileParts on MediaFile {\n    id\n    fileName\n    byteSize\n    width\n    height\n    alt\n    kind\n    url\n    version\n    renditions {\n      url\n      width\n    }\n    viewerCan {\n      update\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment MediaFileParts on MediaFile {\n    id\n    fileName\n    byteSize\n    width\n    height\n    alt\n    kind\n    url\n    version\n    renditions {\n      url\n      width\n    }\n    viewerCan {\n      update\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MediaFileParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query MediaFiles($filter: MediaFileFilter, $first: Int, $after: String) {\n    mediaFiles(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...MediaFileParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitChoice on OrgUnit {\n    id\n    slug\n    name\n    kind\n    officialCode\n    alive\n    aliases\n    ancestors {\n      id\n      name\n      kind\n    }\n    predecessors {\n      unit {\n        name\n        aliases\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitChoice on OrgUnit {\n    id\n    slug\n    name\n    kind\n    officialCode\n    alive\n    aliases\n    ancestors {\n      id\n      name\n      kind\n    }\n    predecessors {\n      unit {\n        name\n        aliases\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {\n    orgUnits(filter: $filter, asOf: $asOf, first: $first) {\n      totalCount\n      nodes {\n        ...UnitChoice\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitSearch($filter: OrgUnitFilter, $asOf: Date, $first: Int) {\n    orgUnits(filter: $filter, asOf: $asOf, first: $first) {\n      totalCount\n      nodes {\n        ...UnitChoice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on OrgUnit {\n        ...UnitChoice\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on OrgUnit {\n        ...UnitChoice\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitBySlug($slug: String!) {\n    orgUnit(slug: $slug) {\n      ...UnitChoice\n    }\n  }\n"): (typeof documents)["\n  query UnitBySlug($slug: String!) {\n    orgUnit(slug: $slug) {\n      ...UnitChoice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Dashboard {\n      returned: articles(\n        filter: { mine: true, standing: [RETURNED] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          lastStep {\n            comment\n            at\n            actorName\n          }\n        }\n      }\n      drafts: articles(filter: { mine: true, standing: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      submitted: articles(\n        filter: { mine: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      latest: articles(filter: { standing: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n      visitStats {\n        online\n        today\n        yesterday\n        thisWeek\n        thisMonth\n        total\n      }\n    }\n  "): (typeof documents)["\n    query Dashboard {\n      returned: articles(\n        filter: { mine: true, standing: [RETURNED] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          lastStep {\n            comment\n            at\n            actorName\n          }\n        }\n      }\n      drafts: articles(filter: { mine: true, standing: [DRAFT] }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      submitted: articles(\n        filter: { mine: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n      latest: articles(filter: { standing: [PUBLISHED] }, orderBy: PUBLISHED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n      visitStats {\n        online\n        today\n        yesterday\n        thisWeek\n        thisMonth\n        total\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OpenSuggestions {\n      legacyImports(filter: { hasOpenSuggestions: true }, first: 6) {\n        totalCount\n        nodes {\n          id\n          fileName\n          openSuggestionCount\n          article {\n            title\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query OpenSuggestions {\n      legacyImports(filter: { hasOpenSuggestions: true }, first: 6) {\n        totalCount\n        nodes {\n          id\n          fileName\n          openSuggestionCount\n          article {\n            title\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AwaitedArticles {\n      articles(\n        filter: { publishable: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          authorName\n          updatedAt\n        }\n      }\n      scheduled: articles(\n        filter: { publishable: true, standing: [SCHEDULED] }\n        orderBy: PUBLISHED_AT_ASC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n    }\n  "): (typeof documents)["\n    query AwaitedArticles {\n      articles(\n        filter: { publishable: true, standing: [IN_REVIEW] }\n        orderBy: UPDATED_AT_DESC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          authorName\n          updatedAt\n        }\n      }\n      scheduled: articles(\n        filter: { publishable: true, standing: [SCHEDULED] }\n        orderBy: PUBLISHED_AT_ASC\n        first: 6\n      ) {\n        totalCount\n        nodes {\n          id\n          title\n          publishedAt\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AwaitedAlbums {\n      albums(filter: { status: DRAFT }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n    }\n  "): (typeof documents)["\n    query AwaitedAlbums {\n      albums(filter: { status: DRAFT }, orderBy: UPDATED_AT_DESC, first: 6) {\n        totalCount\n        nodes {\n          id\n          title\n          updatedAt\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      recoveryCodesLeft\n      roles {\n        orgUnit {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      userId\n      name\n      email\n      permissions\n      mustChangePassword\n      totpEnabled\n      recoveryCodesLeft\n      roles {\n        orgUnit {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddDelegate($input: AddDelegateInput!) { addDelegate(input: $input) { delegate { id } } }"): (typeof documents)["mutation AddDelegate($input: AddDelegateInput!) { addDelegate(input: $input) { delegate { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddPhotos($input: AddPhotosInput!) { addPhotos(input: $input) { album { id version } } }"): (typeof documents)["mutation AddPhotos($input: AddPhotosInput!) { addPhotos(input: $input) { album { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddQualification($input: AddQualificationInput!) { addQualification(input: $input) { person { id version } } }"): (typeof documents)["mutation AddQualification($input: AddQualificationInput!) { addQualification(input: $input) { person { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }"): (typeof documents)["mutation AddSeat($input: AddSeatInput!) { addSeat(input: $input) { seat { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnnounceOrgPlan($input: AnnounceOrgPlanInput!) { announceOrgPlan(input: $input) { orgPlan { id version } } }"): (typeof documents)["mutation AnnounceOrgPlan($input: AnnounceOrgPlanInput!) { announceOrgPlan(input: $input) { orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApplyImportSuggestions($input: ApplyImportSuggestionsInput!) { applyImportSuggestions(input: $input) { suggestions { id } } }"): (typeof documents)["mutation ApplyImportSuggestions($input: ApplyImportSuggestionsInput!) { applyImportSuggestions(input: $input) { suggestions { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Appoint($input: AppointInput!) { appoint(input: $input) { appointment { id version } } }"): (typeof documents)["mutation Appoint($input: AppointInput!) { appoint(input: $input) { appointment { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveOrgPlan($input: ApproveOrgPlanInput!) { approveOrgPlan(input: $input) { orgPlan { id version } } }"): (typeof documents)["mutation ApproveOrgPlan($input: ApproveOrgPlanInput!) { approveOrgPlan(input: $input) { orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelOrgPlan($input: OrgPlanTargetInput!) { cancelOrgPlan(input: $input) { orgPlan { id version } } }"): (typeof documents)["mutation CancelOrgPlan($input: OrgPlanTargetInput!) { cancelOrgPlan(input: $input) { orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { __typename } } }"): (typeof documents)["mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { __typename } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClosePoll($input: ClosePollInput!) { closePoll(input: $input) { poll { ...PollParts } } }"): (typeof documents)["mutation ClosePoll($input: ClosePollInput!) { closePoll(input: $input) { poll { ...PollParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTotp($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes  viewer { __typename } } }"): (typeof documents)["mutation ConfirmTotp($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes  viewer { __typename } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectAppointment($input: CorrectAppointmentInput!) { correctAppointment(input: $input) { appointment { id version } } }"): (typeof documents)["mutation CorrectAppointment($input: CorrectAppointmentInput!) { correctAppointment(input: $input) { appointment { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectFigure($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { id version } } }"): (typeof documents)["mutation CorrectFigure($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectSeat($input: CorrectSeatInput!) { correctSeat(input: $input) { seat { id } } }"): (typeof documents)["mutation CorrectSeat($input: CorrectSeatInput!) { correctSeat(input: $input) { seat { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateAlbum($input: CreateAlbumInput!) { createAlbum(input: $input) { album { ...AlbumParts } } }"): (typeof documents)["mutation CreateAlbum($input: CreateAlbumInput!) { createAlbum(input: $input) { album { ...AlbumParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateArticle($input: CreateArticleInput!) { createArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation CreateArticle($input: CreateArticleInput!) { createArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCategory($input: CreateCategoryInput!) { createCategory(input: $input) { category { ...CategoryParts } } }"): (typeof documents)["mutation CreateCategory($input: CreateCategoryInput!) { createCategory(input: $input) { category { ...CategoryParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCommittee($input: CreateCommitteeInput!) { createCommittee(input: $input) { committee { ...CommitteeParts } } }"): (typeof documents)["mutation CreateCommittee($input: CreateCommitteeInput!) { createCommittee(input: $input) { committee { ...CommitteeParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCongress($input: CreateCongressInput!) { createCongress(input: $input) { congress { ...CongressParts } } }"): (typeof documents)["mutation CreateCongress($input: CreateCongressInput!) { createCongress(input: $input) { congress { ...CongressParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateIndicator($input: CreateIndicatorInput!) { createIndicator(input: $input) { indicator { ...IndicatorParts } } }"): (typeof documents)["mutation CreateIndicator($input: CreateIndicatorInput!) { createIndicator(input: $input) { indicator { ...IndicatorParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateOrgUnit($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }"): (typeof documents)["mutation CreateOrgUnit($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePage($input: CreatePageInput!) { createPage(input: $input) { page { ...PageParts } } }"): (typeof documents)["mutation CreatePage($input: CreatePageInput!) { createPage(input: $input) { page { ...PageParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePartner($input: CreatePartnerInput!) { createPartner(input: $input) { partner { ...PartnerOrganisationParts } } }"): (typeof documents)["mutation CreatePartner($input: CreatePartnerInput!) { createPartner(input: $input) { partner { ...PartnerOrganisationParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePerson($input: CreatePersonInput!) { createPerson(input: $input) { person { ...PersonParts } } }"): (typeof documents)["mutation CreatePerson($input: CreatePersonInput!) { createPerson(input: $input) { person { ...PersonParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreatePoll($input: CreatePollInput!) { createPoll(input: $input) { poll { ...PollParts } } }"): (typeof documents)["mutation CreatePoll($input: CreatePollInput!) { createPoll(input: $input) { poll { ...PollParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateSiteLink($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id version } } }"): (typeof documents)["mutation CreateSiteLink($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateSiteLinkGroup($input: CreateSiteLinkGroupInput!) { createSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }"): (typeof documents)["mutation CreateSiteLinkGroup($input: CreateSiteLinkGroupInput!) { createSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { temporaryPassword  user { ...UserParts } } }"): (typeof documents)["mutation CreateUser($input: CreateUserInput!) { createUser(input: $input) { temporaryPassword  user { ...UserParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DefineIndicator($input: DefineIndicatorInput!) { defineIndicator(input: $input) { indicator { id version } } }"): (typeof documents)["mutation DefineIndicator($input: DefineIndicatorInput!) { defineIndicator(input: $input) { indicator { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteAlbum($input: DeleteAlbumInput!) { deleteAlbum(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteAlbum($input: DeleteAlbumInput!) { deleteAlbum(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteArticle($input: ArticleStepInput!) { deleteArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation DeleteArticle($input: ArticleStepInput!) { deleteArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteCommittee($input: DeleteCommitteeInput!) { deleteCommittee(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteCommittee($input: DeleteCommitteeInput!) { deleteCommittee(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteCongress($input: DeleteCongressInput!) { deleteCongress(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteCongress($input: DeleteCongressInput!) { deleteCongress(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteMedia($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteMedia($input: DeleteMediaInput!) { deleteMedia(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteOrgPlan($input: OrgPlanTargetInput!) { deleteOrgPlan(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteOrgPlan($input: OrgPlanTargetInput!) { deleteOrgPlan(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeletePage($input: DeletePageInput!) { deletePage(input: $input) { deletedId  } }"): (typeof documents)["mutation DeletePage($input: DeletePageInput!) { deletePage(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeletePartner($input: DeletePartnerInput!) { deletePartner(input: $input) { deletedId  } }"): (typeof documents)["mutation DeletePartner($input: DeletePartnerInput!) { deletePartner(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeletePoll($input: DeletePollInput!) { deletePoll(input: $input) { deletedId  } }"): (typeof documents)["mutation DeletePoll($input: DeletePollInput!) { deletePoll(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteSiteLink($input: DeleteSiteLinkInput!) { deleteSiteLink(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteSiteLink($input: DeleteSiteLinkInput!) { deleteSiteLink(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteSiteLinkGroup($input: DeleteSiteLinkGroupInput!) { deleteSiteLinkGroup(input: $input) { deletedId  } }"): (typeof documents)["mutation DeleteSiteLinkGroup($input: DeleteSiteLinkGroupInput!) { deleteSiteLinkGroup(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisableTotp($input: BothStepsInput!) { disableTotp(input: $input) { viewer { __typename } } }"): (typeof documents)["mutation DisableTotp($input: BothStepsInput!) { disableTotp(input: $input) { viewer { __typename } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisableUser($input: UserIdInput!) { disableUser(input: $input) { user { id version } } }"): (typeof documents)["mutation DisableUser($input: UserIdInput!) { disableUser(input: $input) { user { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnableUser($input: UserIdInput!) { enableUser(input: $input) { user { id version } } }"): (typeof documents)["mutation EnableUser($input: UserIdInput!) { enableUser(input: $input) { user { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndAppointment($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { id version } } }"): (typeof documents)["mutation EndAppointment($input: EndAppointmentInput!) { endAppointment(input: $input) { appointment { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSeat($input: EndSeatInput!) { endSeat(input: $input) { seat { id } } }"): (typeof documents)["mutation EndSeat($input: EndSeatInput!) { endSeat(input: $input) { seat { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { viewer { __typename } } }"): (typeof documents)["mutation EndSession($input: EndSessionInput!) { endSession(input: $input) { viewer { __typename } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnrolTotp($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret  uri  } }"): (typeof documents)["mutation EnrolTotp($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret  uri  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ErasePerson($input: ErasePersonInput!) { erasePerson(input: $input) { person { id version } } }"): (typeof documents)["mutation ErasePerson($input: ErasePersonInput!) { erasePerson(input: $input) { person { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportPerson($input: ExportPersonInput!) { exportPerson(input: $input) { json  } }"): (typeof documents)["mutation ExportPerson($input: ExportPersonInput!) { exportPerson(input: $input) { json  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { user { id version } } }"): (typeof documents)["mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { user { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportLegacyPage($input: ImportLegacyPageInput!) { importLegacyPage(input: $input) { changed  legacyImport { id } } }"): (typeof documents)["mutation ImportLegacyPage($input: ImportLegacyPageInput!) { importLegacyPage(input: $input) { changed  legacyImport { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportOrgPlan($input: ImportOrgPlanInput!) { importOrgPlan(input: $input) { notices  orgPlan { id version } } }"): (typeof documents)["mutation ImportOrgPlan($input: ImportOrgPlanInput!) { importOrgPlan(input: $input) { notices  orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueApiToken($input: IssueApiTokenInput!) { issueApiToken(input: $input) { apiToken { id } token  } }"): (typeof documents)["mutation IssueApiToken($input: IssueApiTokenInput!) { issueApiToken(input: $input) { apiToken { id } token  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenPoll($input: OpenPollInput!) { openPoll(input: $input) { poll { ...PollParts } } }"): (typeof documents)["mutation OpenPoll($input: OpenPollInput!) { openPoll(input: $input) { poll { ...PollParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishAlbum($input: PublishAlbumInput!) { publishAlbum(input: $input) { album { ...AlbumParts } } }"): (typeof documents)["mutation PublishAlbum($input: PublishAlbumInput!) { publishAlbum(input: $input) { album { ...AlbumParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishArticle($input: PublishArticleInput!) { publishArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation PublishArticle($input: PublishArticleInput!) { publishArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFigure($input: RecordFigureInput!) { recordFigure(input: $input) { figure { id version } } }"): (typeof documents)["mutation RecordFigure($input: RecordFigureInput!) { recordFigure(input: $input) { figure { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveAppointment($input: RemoveAppointmentInput!) { removeAppointment(input: $input) { deletedId  } }"): (typeof documents)["mutation RemoveAppointment($input: RemoveAppointmentInput!) { removeAppointment(input: $input) { deletedId  } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveDelegate($input: RemoveDelegateInput!) { removeDelegate(input: $input) { congress { id version } } }"): (typeof documents)["mutation RemoveDelegate($input: RemoveDelegateInput!) { removeDelegate(input: $input) { congress { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemovePhoto($input: RemovePhotoInput!) { removePhoto(input: $input) { album { id version } } }"): (typeof documents)["mutation RemovePhoto($input: RemovePhotoInput!) { removePhoto(input: $input) { album { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveQualification($input: RemoveQualificationInput!) { removeQualification(input: $input) { person { id version } } }"): (typeof documents)["mutation RemoveQualification($input: RemoveQualificationInput!) { removeQualification(input: $input) { person { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveSeat($input: RemoveSeatInput!) { removeSeat(input: $input) { committee { id version } } }"): (typeof documents)["mutation RemoveSeat($input: RemoveSeatInput!) { removeSeat(input: $input) { committee { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewRecoveryCodes($input: BothStepsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes  viewer { __typename } } }"): (typeof documents)["mutation RenewRecoveryCodes($input: BothStepsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes  viewer { __typename } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReorderPhotos($input: ReorderPhotosInput!) { reorderPhotos(input: $input) { album { id version } } }"): (typeof documents)["mutation ReorderPhotos($input: ReorderPhotosInput!) { reorderPhotos(input: $input) { album { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplaceMedia($input: ReplaceMediaInput!) { replaceMedia(input: $input) { mediaFile { id version } } }"): (typeof documents)["mutation ReplaceMedia($input: ReplaceMediaInput!) { replaceMedia(input: $input) { mediaFile { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword  user { id version } } }"): (typeof documents)["mutation ResetPassword($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword  user { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResolveImportSuggestion($input: ResolveImportSuggestionInput!) { resolveImportSuggestion(input: $input) { suggestion { id } } }"): (typeof documents)["mutation ResolveImportSuggestion($input: ResolveImportSuggestionInput!) { resolveImportSuggestion(input: $input) { suggestion { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestoreArticle($input: ArticleStepInput!) { restoreArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation RestoreArticle($input: ArticleStepInput!) { restoreArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) { restoreArticleVersion(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation RestoreArticleVersion($input: RestoreArticleVersionInput!) { restoreArticleVersion(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnArticle($input: ReturnArticleInput!) { returnArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation ReturnArticle($input: ReturnArticleInput!) { returnArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeApiToken($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { id } } }"): (typeof documents)["mutation RevokeApiToken($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { apiToken { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeRole($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id version } } }"): (typeof documents)["mutation RevokeRole($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetPlanDecision($input: SetPlanDecisionInput!) { setPlanDecision(input: $input) { orgPlan { id version } } }"): (typeof documents)["mutation SetPlanDecision($input: SetPlanDecisionInput!) { setPlanDecision(input: $input) { orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetSensitiveFact($input: SetSensitiveFactInput!) { setSensitiveFact(input: $input) { person { id version } } }"): (typeof documents)["mutation SetSensitiveFact($input: SetSensitiveFactInput!) { setSensitiveFact(input: $input) { person { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetUnitContact($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id version } } }"): (typeof documents)["mutation SetUnitContact($input: SetUnitContactInput!) { setUnitContact(input: $input) { orgUnit { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitArticle($input: ArticleStepInput!) { submitArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation SubmitArticle($input: ArticleStepInput!) { submitArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoOrgPlan($input: OrgPlanTargetInput!) { undoOrgPlan(input: $input) { orgPlan { id version } } }"): (typeof documents)["mutation UndoOrgPlan($input: OrgPlanTargetInput!) { undoOrgPlan(input: $input) { orgPlan { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnlockArticle($input: ArticleLockInput!) { unlockArticle(input: $input) { article { id version } } }"): (typeof documents)["mutation UnlockArticle($input: ArticleLockInput!) { unlockArticle(input: $input) { article { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnpublishAlbum($input: UnpublishAlbumInput!) { unpublishAlbum(input: $input) { album { ...AlbumParts } } }"): (typeof documents)["mutation UnpublishAlbum($input: UnpublishAlbumInput!) { unpublishAlbum(input: $input) { album { ...AlbumParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnpublishArticle($input: ArticleStepInput!) { unpublishArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation UnpublishArticle($input: ArticleStepInput!) { unpublishArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateAlbum($input: UpdateAlbumInput!) { updateAlbum(input: $input) { album { ...AlbumParts } } }"): (typeof documents)["mutation UpdateAlbum($input: UpdateAlbumInput!) { updateAlbum(input: $input) { album { ...AlbumParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateArticle($input: UpdateArticleInput!) { updateArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation UpdateArticle($input: UpdateArticleInput!) { updateArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCategory($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { ...CategoryParts } } }"): (typeof documents)["mutation UpdateCategory($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { ...CategoryParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCommittee($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { committee { ...CommitteeParts } } }"): (typeof documents)["mutation UpdateCommittee($input: UpdateCommitteeInput!) { updateCommittee(input: $input) { committee { ...CommitteeParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateCongress($input: UpdateCongressInput!) { updateCongress(input: $input) { congress { ...CongressParts } } }"): (typeof documents)["mutation UpdateCongress($input: UpdateCongressInput!) { updateCongress(input: $input) { congress { ...CongressParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateDelegate($input: UpdateDelegateInput!) { updateDelegate(input: $input) { delegate { id } } }"): (typeof documents)["mutation UpdateDelegate($input: UpdateDelegateInput!) { updateDelegate(input: $input) { delegate { id } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateIndicator($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { indicator { ...IndicatorParts } } }"): (typeof documents)["mutation UpdateIndicator($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { indicator { ...IndicatorParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateMedia($input: UpdateMediaInput!) { updateMedia(input: $input) { mediaFile { ...MediaFileParts } } }"): (typeof documents)["mutation UpdateMedia($input: UpdateMediaInput!) { updateMedia(input: $input) { mediaFile { ...MediaFileParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateMenu($input: UpdateMenuInput!) { updateMenu(input: $input) { menu { version } } }"): (typeof documents)["mutation UpdateMenu($input: UpdateMenuInput!) { updateMenu(input: $input) { menu { version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOrgPlan($input: UpdateOrgPlanInput!) { updateOrgPlan(input: $input) { orgPlan { ...OrgPlanParts } } }"): (typeof documents)["mutation UpdateOrgPlan($input: UpdateOrgPlanInput!) { updateOrgPlan(input: $input) { orgPlan { ...OrgPlanParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateOrgUnit($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }"): (typeof documents)["mutation UpdateOrgUnit($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { ...OrgUnitParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePage($input: UpdatePageInput!) { updatePage(input: $input) { page { ...PageParts } } }"): (typeof documents)["mutation UpdatePage($input: UpdatePageInput!) { updatePage(input: $input) { page { ...PageParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePartner($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { ...PartnerOrganisationParts } } }"): (typeof documents)["mutation UpdatePartner($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { ...PartnerOrganisationParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { person { ...PersonParts } } }"): (typeof documents)["mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { person { ...PersonParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePhoto($input: UpdatePhotoInput!) { updatePhoto(input: $input) { photo { id version } } }"): (typeof documents)["mutation UpdatePhoto($input: UpdatePhotoInput!) { updatePhoto(input: $input) { photo { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdatePoll($input: UpdatePollInput!) { updatePoll(input: $input) { poll { ...PollParts } } }"): (typeof documents)["mutation UpdatePoll($input: UpdatePollInput!) { updatePoll(input: $input) { poll { ...PollParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateSiteLink($input: UpdateSiteLinkInput!) { updateSiteLink(input: $input) { siteLink { id version } } }"): (typeof documents)["mutation UpdateSiteLink($input: UpdateSiteLinkInput!) { updateSiteLink(input: $input) { siteLink { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateSiteLinkGroup($input: UpdateSiteLinkGroupInput!) { updateSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }"): (typeof documents)["mutation UpdateSiteLinkGroup($input: UpdateSiteLinkGroupInput!) { updateSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateSiteSettings($input: UpdateSiteSettingsInput!) { updateSiteSettings(input: $input) { siteSettings { ...SiteSettingsParts } } }"): (typeof documents)["mutation UpdateSiteSettings($input: UpdateSiteSettingsInput!) { updateSiteSettings(input: $input) { siteSettings { ...SiteSettingsParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { ...UserParts } } }"): (typeof documents)["mutation UpdateUser($input: UpdateUserInput!) { updateUser(input: $input) { user { ...UserParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UploadMedia($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { ...MediaFileParts } } }"): (typeof documents)["mutation UploadMedia($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { ...MediaFileParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawArticle($input: ArticleStepInput!) { withdrawArticle(input: $input) { article { ...ArticleParts } } }"): (typeof documents)["mutation WithdrawArticle($input: ArticleStepInput!) { withdrawArticle(input: $input) { article { ...ArticleParts } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawFigure($input: WithdrawFigureInput!) { withdrawFigure(input: $input) { figure { id version } } }"): (typeof documents)["mutation WithdrawFigure($input: WithdrawFigureInput!) { withdrawFigure(input: $input) { figure { id version } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordNow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Album {\n        version\n      }\n      ... on Category {\n        version\n      }\n      ... on Committee {\n        staffVersion: version\n      }\n      ... on Congress {\n        staffVersion: version\n      }\n      ... on Indicator {\n        version\n      }\n      ... on OrgPlan {\n        version\n      }\n      ... on OrgUnit {\n        version\n      }\n      ... on Page {\n        version\n      }\n      ... on PartnerOrganisation {\n        version\n      }\n      ... on Person {\n        staffVersion: version\n      }\n      ... on Poll {\n        version\n      }\n      ... on SiteLinkGroup {\n        version\n      }\n      ... on User {\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordNow($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Album {\n        version\n      }\n      ... on Category {\n        version\n      }\n      ... on Committee {\n        staffVersion: version\n      }\n      ... on Congress {\n        staffVersion: version\n      }\n      ... on Indicator {\n        version\n      }\n      ... on OrgPlan {\n        version\n      }\n      ... on OrgUnit {\n        version\n      }\n      ... on Page {\n        version\n      }\n      ... on PartnerOrganisation {\n        version\n      }\n      ... on Person {\n        staffVersion: version\n      }\n      ... on Poll {\n        version\n      }\n      ... on SiteLinkGroup {\n        version\n      }\n      ... on User {\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries(\n    $actor: ID\n    $subjectType: String\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n  ) {\n    auditEntries(\n      actor: $actor\n      subjectType: $subjectType\n      from: $from\n      to: $to\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        action\n        actorKind\n        actorName\n        subjectType\n        detail\n        subject {\n          id\n          ... on Album {\n            title\n          }\n          ... on Article {\n            title\n          }\n          ... on Category {\n            name\n          }\n          ... on OrgPlan {\n            title\n          }\n          ... on OrgUnit {\n            name\n          }\n          ... on Page {\n            title\n          }\n          ... on PartnerOrganisation {\n            name\n          }\n          ... on Person {\n            name: fullName\n          }\n          ... on Poll {\n            title: question\n          }\n          ... on SiteLink {\n            title\n          }\n          ... on SiteLinkGroup {\n            name\n          }\n          ... on User {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditEntries(\n    $actor: ID\n    $subjectType: String\n    $from: Date\n    $to: Date\n    $first: Int\n    $after: String\n  ) {\n    auditEntries(\n      actor: $actor\n      subjectType: $subjectType\n      from: $from\n      to: $to\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        action\n        actorKind\n        actorName\n        subjectType\n        detail\n        subject {\n          id\n          ... on Album {\n            title\n          }\n          ... on Article {\n            title\n          }\n          ... on Category {\n            name\n          }\n          ... on OrgPlan {\n            title\n          }\n          ... on OrgUnit {\n            name\n          }\n          ... on Page {\n            title\n          }\n          ... on PartnerOrganisation {\n            name\n          }\n          ... on Person {\n            name: fullName\n          }\n          ... on Poll {\n            title: question\n          }\n          ... on SiteLink {\n            title\n          }\n          ... on SiteLinkGroup {\n            name\n          }\n          ... on User {\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerOrganisationParts on PartnerOrganisation {\n    id\n    name\n    contactName\n    contactEmail\n    createdAt\n    version\n    tokens {\n      id\n      label\n      prefix\n      scopes\n      status\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      usage {\n        month\n        requests\n        points\n        countedUntil\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PartnerOrganisationParts on PartnerOrganisation {\n    id\n    name\n    contactName\n    contactEmail\n    createdAt\n    version\n    tokens {\n      id\n      label\n      prefix\n      scopes\n      status\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n      usage {\n        month\n        requests\n        points\n        countedUntil\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($first: Int, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerOrganisationParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Partners($first: Int, $after: String) {\n    partners(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PartnerOrganisationParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partner($id: ID!) {\n    partner(id: $id) {\n      ...PartnerOrganisationParts\n    }\n  }\n"): (typeof documents)["\n  query Partner($id: ID!) {\n    partner(id: $id) {\n      ...PartnerOrganisationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UserParts on User {\n    id\n    name\n    email\n    status\n    totpEnabled\n    passwordIsTemporary\n    lastSignInAt\n    createdAt\n    version\n    roleGrants {\n      id\n      role\n      grantedAt\n      orgUnit {\n        id\n        name\n      }\n    }\n    viewerCan {\n      update\n      disable\n      grantRole\n      resetPassword\n    }\n  }\n"): (typeof documents)["\n  fragment UserParts on User {\n    id\n    name\n    email\n    status\n    totpEnabled\n    passwordIsTemporary\n    lastSignInAt\n    createdAt\n    version\n    roleGrants {\n      id\n      role\n      grantedAt\n      orgUnit {\n        id\n        name\n      }\n    }\n    viewerCan {\n      update\n      disable\n      grantRole\n      resetPassword\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Users(\n    $search: String\n    $status: UserStatus\n    $orgUnit: ID\n    $first: Int\n    $after: String\n  ) {\n    users(search: $search, status: $status, orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UserParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Users(\n    $search: String\n    $status: UserStatus\n    $orgUnit: ID\n    $first: Int\n    $after: String\n  ) {\n    users(search: $search, status: $status, orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...UserParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n"): (typeof documents)["\n  query User($id: ID!) {\n    user(id: $id) {\n      ...UserParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query AlbumPhotos($id: ID!, $photos: Int!) {\n      album(id: $id) {\n        photos(first: $photos) {\n          id\n          caption\n          alt: ownAlt\n          takenOn\n          version\n          image {\n            id\n            url\n            alt\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query AlbumPhotos($id: ID!, $photos: Int!) {\n      album(id: $id) {\n        photos(first: $photos) {\n          id\n          caption\n          alt: ownAlt\n          takenOn\n          version\n          image {\n            id\n            url\n            alt\n            renditions {\n              url\n              width\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlbumParts on Album {\n    id\n    slug\n    title\n    description\n    status\n    takenOn\n    photoCount\n    publishedAt\n    updatedAt\n    version\n    viewerCan {\n      update\n      publish\n      unpublish\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment AlbumParts on Album {\n    id\n    slug\n    title\n    description\n    status\n    takenOn\n    photoCount\n    publishedAt\n    updatedAt\n    version\n    viewerCan {\n      update\n      publish\n      unpublish\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Albums($filter: AlbumFilter, $orderBy: AlbumOrder!, $first: Int, $after: String) {\n    albums(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AlbumParts\n        cover {\n          url\n          renditions {\n            url\n            width\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Albums($filter: AlbumFilter, $orderBy: AlbumOrder!, $first: Int, $after: String) {\n    albums(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AlbumParts\n        cover {\n          url\n          renditions {\n            url\n            width\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Album($id: ID!) {\n    album(id: $id) {\n      ...AlbumParts\n    }\n  }\n"): (typeof documents)["\n  query Album($id: ID!) {\n    album(id: $id) {\n      ...AlbumParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    standing\n    lastStep {\n      comment\n      at\n      actorName\n    }\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    publishedAt\n    updatedAt\n    deletedAt\n    byline: typedByline {\n      name\n      position\n      organisation\n    }\n    shownByline: byline {\n      name\n      position\n      organisation\n      person {\n        id\n      }\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    viewerCan {\n      edit\n      submit\n      withdraw\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleParts on Article {\n    id\n    slug\n    title\n    summary\n    status\n    standing\n    lastStep {\n      comment\n      at\n      actorName\n    }\n    awaitingContent\n    body\n    bodyHtml\n    postedBy\n    source\n    version\n    publishedAt\n    updatedAt\n    deletedAt\n    byline: typedByline {\n      name\n      position\n      organisation\n    }\n    shownByline: byline {\n      name\n      position\n      organisation\n      person {\n        id\n      }\n    }\n    category {\n      id\n      name\n    }\n    orgUnit {\n      id\n      name\n    }\n    tags {\n      name\n    }\n    coverImage {\n      id\n      url\n      alt\n    }\n    attachments {\n      title\n      file {\n        id\n        fileName\n        byteSize\n      }\n    }\n    viewerCan {\n      edit\n      submit\n      withdraw\n      return\n      publish\n      unpublish\n      delete\n      restore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation PublishArticles($input: ArticlesInput!) {\n      publishArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation PublishArticles($input: ArticlesInput!) {\n      publishArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation DeleteArticles($input: ArticlesInput!) {\n      deleteArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation DeleteArticles($input: ArticlesInput!) {\n      deleteArticles(input: $input) {\n        results {\n          id\n          error {\n            message\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LockArticle($input: ArticleLockInput!) {\n    lockArticle(input: $input) {\n      lock {\n        mine\n        holderName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleHistory($id: ID!) {\n    article(id: $id) {\n      reviewEvents {\n        kind\n        comment\n        at\n        actorName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleVersions($id: ID!, $after: String) {\n    article(id: $id) {\n      versions(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleVersions($id: ID!, $after: String) {\n    article(id: $id) {\n      versions(first: 100, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          number\n          savedAt\n          savedByName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ArticleVersion($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on ArticleVersion {\n          title\n          body\n        }\n      }\n    }\n  "): (typeof documents)["\n    query ArticleVersion($id: ID!) {\n      node(id: $id) {\n        __typename\n        ... on ArticleVersion {\n          title\n          body\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      nodes {\n        id\n        title\n        standing\n        awaitingContent\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        category {\n          name\n        }\n        viewerCan {\n          restore\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Articles($filter: ArticleFilter, $orderBy: ArticleOrder!, $first: Int!, $page: Int!) {\n    articles(filter: $filter, orderBy: $orderBy, first: $first, page: $page) {\n      totalCount\n      nodes {\n        id\n        title\n        standing\n        awaitingContent\n        viewCount\n        publishedAt\n        updatedAt\n        deletedAt\n        category {\n          name\n        }\n        viewerCan {\n          restore\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n"): (typeof documents)["\n  query Article($id: ID!) {\n    article(id: $id) {\n      ...ArticleParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleNews($id: ID!) {\n    article(id: $id) {\n      version\n      standing\n      deletedAt\n      lastStep {\n        at\n        actorName\n      }\n      versions(first: 1) {\n        nodes {\n          savedByName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleNews($id: ID!) {\n    article(id: $id) {\n      version\n      standing\n      deletedAt\n      lastStep {\n        at\n        actorName\n      }\n      versions(first: 1) {\n        nodes {\n          savedByName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query Author($id: ID!, $day: Date!) {\n      person(id: $id) {\n        fullName\n        published\n        appointments(asOf: $day) {\n          title\n          orgUnit {\n            unionName\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query Author($id: ID!, $day: Date!) {\n      person(id: $id) {\n        fullName\n        published\n        appointments(asOf: $day) {\n          title\n          orgUnit {\n            unionName\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CategoryParts on Category {\n    id\n    slug\n    name\n    description\n    position\n    hidden\n    version\n  }\n"): (typeof documents)["\n  fragment CategoryParts on Category {\n    id\n    slug\n    name\n    description\n    position\n    hidden\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories {\n    categories {\n      ...CategoryParts\n    }\n  }\n"): (typeof documents)["\n  query Categories {\n    categories {\n      ...CategoryParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegacyImports($filter: LegacyImportFilter, $first: Int, $after: String) {\n    legacyImports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        importedAt\n        openSuggestionCount\n        article {\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LegacyImports($filter: LegacyImportFilter, $first: Int, $after: String) {\n    legacyImports(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fileName\n        importedAt\n        openSuggestionCount\n        article {\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegacyImport($id: ID!) {\n    legacyImport(id: $id) {\n      id\n      fileName\n      importedAt\n      importedByName\n      suggestionCount\n      openSuggestionCount\n      article {\n        id\n        title\n      }\n      report {\n        found {\n          part\n          text\n          count\n        }\n        normalisations {\n          how\n          count\n        }\n        stored {\n          kind\n          outcome\n          title\n        }\n      }\n      suggestions {\n        id\n        place\n        found\n        suggestion\n        explanation\n        status\n        applicable\n      }\n    }\n  }\n"): (typeof documents)["\n  query LegacyImport($id: ID!) {\n    legacyImport(id: $id) {\n      id\n      fileName\n      importedAt\n      importedByName\n      suggestionCount\n      openSuggestionCount\n      article {\n        id\n        title\n      }\n      report {\n        found {\n          part\n          text\n          count\n        }\n        normalisations {\n          how\n          count\n        }\n        stored {\n          kind\n          outcome\n          title\n        }\n      }\n      suggestions {\n        id\n        place\n        found\n        suggestion\n        explanation\n        status\n        applicable\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query MediaUses($id: ID!) {\n      node(id: $id) {\n        ... on MediaFile {\n          usedIn {\n            count\n            hiddenCount\n            viewerCanReplace\n            users {\n              kind\n              node\n              title\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query MediaUses($id: ID!) {\n      node(id: $id) {\n        ... on MediaFile {\n          usedIn {\n            count\n            hiddenCount\n            viewerCanReplace\n            users {\n              kind\n              node\n              title\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageParts on Page {\n    id\n    slug\n    title\n    body\n    published\n    position\n    updatedAt\n    version\n  }\n"): (typeof documents)["\n  fragment PageParts on Page {\n    id\n    slug\n    title\n    body\n    published\n    position\n    updatedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pages {\n    pages {\n      ...PageParts\n    }\n  }\n"): (typeof documents)["\n  query Pages {\n    pages {\n      ...PageParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeLine on Committee {\n    id\n    kind\n    startsOn\n    version\n    orgUnit {\n      id\n      name\n    }\n    congress {\n      id\n      roman\n      termText\n    }\n  }\n"): (typeof documents)["\n  fragment CommitteeLine on Committee {\n    id\n    kind\n    startsOn\n    version\n    orgUnit {\n      id\n      name\n    }\n    congress {\n      id\n      roman\n      termText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeParts on Committee {\n    ...CommitteeLine\n    size\n    endsOn\n    seats {\n      id\n      title\n      position\n      startsOn\n      endsOn\n      decisionNumber\n      person {\n        id\n        fullName\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n"): (typeof documents)["\n  fragment CommitteeParts on Committee {\n    ...CommitteeLine\n    size\n    endsOn\n    seats {\n      id\n      title\n      position\n      startsOn\n      endsOn\n      decisionNumber\n      person {\n        id\n        fullName\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committees($filter: CommitteeFilter, $first: Int, $after: String) {\n    committees(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitteeLine\n        seats {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Committees($filter: CommitteeFilter, $first: Int, $after: String) {\n    committees(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CommitteeLine\n        seats {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committee($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        ...CommitteeParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Committee($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Committee {\n        ...CommitteeParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CongressParts on Congress {\n    id\n    slug\n    ordinal\n    roman\n    termFrom\n    termTo\n    termText\n    heldFrom\n    heldTo\n    place\n    summoned\n    attended\n    results\n    version\n    orgUnit {\n      id\n      name\n    }\n    documents {\n      title\n      number\n      issuedOn\n      url\n    }\n    committees {\n      id\n      kind\n      orgUnit {\n        name\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n"): (typeof documents)["\n  fragment CongressParts on Congress {\n    id\n    slug\n    ordinal\n    roman\n    termFrom\n    termTo\n    termText\n    heldFrom\n    heldTo\n    place\n    summoned\n    attended\n    results\n    version\n    orgUnit {\n      id\n      name\n    }\n    documents {\n      title\n      number\n      issuedOn\n      url\n    }\n    committees {\n      id\n      kind\n      orgUnit {\n        name\n      }\n    }\n    viewerCan {\n      update\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Congresses($orgUnit: ID, $first: Int, $after: String) {\n    congresses(orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        roman\n        termText\n        heldFrom\n        place\n        version\n        orgUnit {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Congresses($orgUnit: ID, $first: Int, $after: String) {\n    congresses(orgUnit: $orgUnit, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        roman\n        termText\n        heldFrom\n        place\n        version\n        orgUnit {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Congress($id: ID!) {\n    congress(id: $id) {\n      ...CongressParts\n    }\n  }\n"): (typeof documents)["\n  query Congress($id: ID!) {\n    congress(id: $id) {\n      ...CongressParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query CongressDelegates($id: ID!, $after: String) {\n      congress(id: $id) {\n        id\n        delegates(first: 100, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            kind\n            attended\n            person {\n              id\n              fullName\n            }\n            orgUnit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query CongressDelegates($id: ID!, $after: String) {\n      congress(id: $id) {\n        id\n        delegates(first: 100, after: $after) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            id\n            kind\n            attended\n            person {\n              id\n              fullName\n            }\n            orgUnit {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query PersonNamedIn($id: ID!) {\n      person(id: $id) {\n        namedIn {\n          id\n          title\n        }\n      }\n    }\n  "): (typeof documents)["\n    query PersonNamedIn($id: ID!) {\n      person(id: $id) {\n        namedIn {\n          id\n          title\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on Person {\n    id\n    fullName\n    erased\n    birthYear\n    workEmail\n    workPhone\n    purpose\n    published\n    version\n    updatedAt\n    appointments {\n      id\n      office\n      title\n      startsOn\n      endsOn\n      fullTime\n      decisionNumber\n      decisionDate\n      position\n      version\n      orgUnit {\n        id\n        name\n      }\n      congress {\n        id\n        roman\n        termText\n      }\n      viewerCan {\n        update\n      }\n    }\n    seats {\n      id\n      title\n      startsOn\n      endsOn\n      committee {\n        id\n        kind\n        orgUnit {\n          name\n        }\n      }\n    }\n    qualifications {\n      id\n      kind\n      name\n      institution\n      obtainedOn\n    }\n    sensitiveFacts {\n      attribute\n      value\n    }\n    viewerCan {\n      update\n      readSensitive\n      erase\n    }\n  }\n"): (typeof documents)["\n  fragment PersonParts on Person {\n    id\n    fullName\n    erased\n    birthYear\n    workEmail\n    workPhone\n    purpose\n    published\n    version\n    updatedAt\n    appointments {\n      id\n      office\n      title\n      startsOn\n      endsOn\n      fullTime\n      decisionNumber\n      decisionDate\n      position\n      version\n      orgUnit {\n        id\n        name\n      }\n      congress {\n        id\n        roman\n        termText\n      }\n      viewerCan {\n        update\n      }\n    }\n    seats {\n      id\n      title\n      startsOn\n      endsOn\n      committee {\n        id\n        kind\n        orgUnit {\n          name\n        }\n      }\n    }\n    qualifications {\n      id\n      kind\n      name\n      institution\n      obtainedOn\n    }\n    sensitiveFacts {\n      attribute\n      value\n    }\n    viewerCan {\n      update\n      readSensitive\n      erase\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($filter: PersonFilter, $asOf: Date, $first: Int, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fullName\n        published\n        version\n        appointments(asOf: $asOf) {\n          id\n          title\n          startsOn\n          endsOn\n          orgUnit {\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($filter: PersonFilter, $asOf: Date, $first: Int, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        fullName\n        published\n        version\n        appointments(asOf: $asOf) {\n          id\n          title\n          startsOn\n          endsOn\n          orgUnit {\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EndedUnits($ids: [ID!]!, $eve: Date!) {\n      nodes(ids: $ids) {\n        __typename\n        ... on OrgUnit {\n          name\n          appointments(asOf: $eve) {\n            title\n            person {\n              fullName\n            }\n          }\n          committees(asOf: $eve) {\n            kind\n          }\n          contact {\n            address\n            phone\n            email\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query EndedUnits($ids: [ID!]!, $eve: Date!) {\n      nodes(ids: $ids) {\n        __typename\n        ... on OrgUnit {\n          name\n          appointments(asOf: $eve) {\n            title\n            person {\n              fullName\n            }\n          }\n          committees(asOf: $eve) {\n            kind\n          }\n          contact {\n            address\n            phone\n            email\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToMerge(\n    $on: Date!\n    $side: MergeSide!\n    $kind: OrgUnitKind\n    $query: String\n    $without: [ID!]\n  ) {\n    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {\n      ...UnitChoice\n    }\n  }\n"): (typeof documents)["\n  query UnitsToMerge(\n    $on: Date!\n    $side: MergeSide!\n    $kind: OrgUnitKind\n    $query: String\n    $without: [ID!]\n  ) {\n    unitsToMerge(on: $on, side: $side, kind: $kind, query: $query, without: $without) {\n      ...UnitChoice\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrgPlanStepParts on OrgPlanStep {\n    kind\n    ref\n    name\n    unitKind\n    levelLabel\n    basis\n    code\n    dropsCode\n    slug\n    remains\n    roles\n    unit {\n      key\n      name\n    }\n    parent {\n      key\n      name\n    }\n    into {\n      key\n      name\n    }\n    childrenTo {\n      key\n      name\n    }\n    rolesTo {\n      key\n      name\n    }\n    units {\n      key\n      name\n    }\n    parts {\n      share\n      unit {\n        key\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OrgPlanStepParts on OrgPlanStep {\n    kind\n    ref\n    name\n    unitKind\n    levelLabel\n    basis\n    code\n    dropsCode\n    slug\n    remains\n    roles\n    unit {\n      key\n      name\n    }\n    parent {\n      key\n      name\n    }\n    into {\n      key\n      name\n    }\n    childrenTo {\n      key\n      name\n    }\n    rolesTo {\n      key\n      name\n    }\n    units {\n      key\n      name\n    }\n    parts {\n      share\n      unit {\n        key\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrgPlanEffectsParts on OrgPlanEffects {\n    digest\n    unitCount\n    articleCount\n    publicPages\n    units {\n      change\n      nameBefore\n      nameAfter\n      parentBefore\n      parentAfter\n      codeBefore\n      codeAfter\n      follows\n      step\n      unit {\n        key\n        name\n        unit {\n          id\n        }\n      }\n    }\n    roleChanges {\n      role\n      on\n      user {\n        name\n        email\n      }\n      fromUnit {\n        name\n      }\n      toUnit {\n        name\n      }\n    }\n    givenParts {\n      share\n      from {\n        name\n      }\n      to {\n        name\n      }\n    }\n    addresses {\n      from\n      to\n    }\n    faults {\n      step\n      field\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment OrgPlanEffectsParts on OrgPlanEffects {\n    digest\n    unitCount\n    articleCount\n    publicPages\n    units {\n      change\n      nameBefore\n      nameAfter\n      parentBefore\n      parentAfter\n      codeBefore\n      codeAfter\n      follows\n      step\n      unit {\n        key\n        name\n        unit {\n          id\n        }\n      }\n    }\n    roleChanges {\n      role\n      on\n      user {\n        name\n        email\n      }\n      fromUnit {\n        name\n      }\n      toUnit {\n        name\n      }\n    }\n    givenParts {\n      share\n      from {\n        name\n      }\n      to {\n        name\n      }\n    }\n    addresses {\n      from\n      to\n    }\n    faults {\n      step\n      field\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftPlans($after: String) {\n    orgPlans(filter: { status: DRAFT }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        effectiveOn\n        viewerCan {\n          update\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DraftPlans($after: String) {\n    orgPlans(filter: { status: DRAFT }, first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        effectiveOn\n        viewerCan {\n          update\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrgPlanParts on OrgPlan {\n    id\n    title\n    decisionNumber\n    decisionDate\n    effectiveOn\n    publicFrom\n    status\n    version\n    author {\n      name\n    }\n    approvedBy {\n      name\n    }\n    approvedAt\n    undoneAt\n    updatedAt\n    steps {\n      ...OrgPlanStepParts\n    }\n    effects {\n      ...OrgPlanEffectsParts\n    }\n    viewerCan {\n      update\n      approve\n      undo\n      cancel\n      announce\n      decide\n    }\n  }\n"): (typeof documents)["\n  fragment OrgPlanParts on OrgPlan {\n    id\n    title\n    decisionNumber\n    decisionDate\n    effectiveOn\n    publicFrom\n    status\n    version\n    author {\n      name\n    }\n    approvedBy {\n      name\n    }\n    approvedAt\n    undoneAt\n    updatedAt\n    steps {\n      ...OrgPlanStepParts\n    }\n    effects {\n      ...OrgPlanEffectsParts\n    }\n    viewerCan {\n      update\n      approve\n      undo\n      cancel\n      announce\n      decide\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgPlans($filter: OrgPlanFilter, $first: Int, $after: String) {\n    orgPlans(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        decisionNumber\n        effectiveOn\n        status\n        stepCount\n        updatedAt\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgPlans($filter: OrgPlanFilter, $first: Int, $after: String) {\n    orgPlans(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        decisionNumber\n        effectiveOn\n        status\n        stepCount\n        updatedAt\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgPlan($id: ID!) {\n    orgPlan(id: $id) {\n      ...OrgPlanParts\n    }\n  }\n"): (typeof documents)["\n  query OrgPlan($id: ID!) {\n    orgPlan(id: $id) {\n      ...OrgPlanParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateOrgPlan($input: CreateOrgPlanInput!) {\n    createOrgPlan(input: $input) {\n      orgPlan {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateOrgPlan($input: CreateOrgPlanInput!) {\n    createOrgPlan(input: $input) {\n      orgPlan {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ImportUnitContacts($input: ImportUnitContactsInput!) {\n      importUnitContacts(input: $input) {\n        digest\n        changedCount\n        refusedCount\n        notices\n        rows {\n          line\n          code\n          name\n          status\n          message\n          unit {\n            id\n            name\n          }\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation ImportUnitContacts($input: ImportUnitContactsInput!) {\n      importUnitContacts(input: $input) {\n        digest\n        changedCount\n        refusedCount\n        notices\n        rows {\n          line\n          code\n          name\n          status\n          message\n          unit {\n            id\n            name\n          }\n          changes {\n            field\n            before\n            after\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuccessionParts on OrgUnitSuccession {\n    kind\n    date\n    share\n    decisionNumber\n    unit {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SuccessionParts on OrgUnitSuccession {\n    kind\n    date\n    share\n    decisionNumber\n    unit {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query UnitDetails($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        ...OrgUnitParts\n        asOf\n        startsOn\n        startKnown\n        endsOn\n        childCount\n        descendantCount\n        aliases\n        heirs {\n          id\n          name\n        }\n        formerChildren {\n          nameThen\n          unit {\n            id\n            name\n            alive\n            parent {\n              id\n              name\n            }\n            heirs {\n              id\n              name\n            }\n          }\n        }\n        parent {\n          id\n          name\n        }\n        ancestors {\n          id\n          name\n          kind\n        }\n        contact {\n          address\n          phone\n          email\n          version\n        }\n        history {\n          name\n          kind\n          levelLabel\n          officialCode\n          decisionNumber\n          validFrom\n          validTo\n          parent {\n            id\n            name\n          }\n        }\n        predecessors {\n          ...SuccessionParts\n        }\n        successors {\n          ...SuccessionParts\n        }\n      }\n    }\n  "): (typeof documents)["\n    query UnitDetails($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        ...OrgUnitParts\n        asOf\n        startsOn\n        startKnown\n        endsOn\n        childCount\n        descendantCount\n        aliases\n        heirs {\n          id\n          name\n        }\n        formerChildren {\n          nameThen\n          unit {\n            id\n            name\n            alive\n            parent {\n              id\n              name\n            }\n            heirs {\n              id\n              name\n            }\n          }\n        }\n        parent {\n          id\n          name\n        }\n        ancestors {\n          id\n          name\n          kind\n        }\n        contact {\n          address\n          phone\n          email\n          version\n        }\n        history {\n          name\n          kind\n          levelLabel\n          officialCode\n          decisionNumber\n          validFrom\n          validTo\n          parent {\n            id\n            name\n          }\n        }\n        predecessors {\n          ...SuccessionParts\n        }\n        successors {\n          ...SuccessionParts\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query RolesHeld($unit: ID!) {\n      users(status: ACTIVE, orgUnit: $unit, first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          roleGrants {\n            id\n            role\n            endsOn\n            orgUnit {\n              id\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query RolesHeld($unit: ID!) {\n      users(status: ACTIVE, orgUnit: $unit, first: 100) {\n        totalCount\n        nodes {\n          id\n          name\n          roleGrants {\n            id\n            role\n            endsOn\n            orgUnit {\n              id\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      kind\n      officialCode\n      parentId\n      depth\n      childCount\n      alive\n    }\n  }\n"): (typeof documents)["\n  query OrgUnitTree($root: ID, $asOf: Date, $depth: Int) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      kind\n      officialCode\n      parentId\n      depth\n      childCount\n      alive\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query OrgUnitDays {\n      orgUnitDays\n    }\n  "): (typeof documents)["\n    query OrgUnitDays {\n      orgUnitDays\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query UnitAbove($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        id\n        alive\n        ancestors {\n          id\n        }\n      }\n    }\n  "): (typeof documents)["\n    query UnitAbove($id: ID!, $asOf: Date) {\n      orgUnit(id: $id, asOf: $asOf) {\n        id\n        alive\n        ancestors {\n          id\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrgUnitParts on OrgUnit {\n    id\n    slug\n    name\n    kind\n    levelLabel\n    basis\n    officialCode\n    position\n    spellings\n    version\n    unionName\n    alive\n    viewerCan {\n      update\n      createChild\n      plan\n      move\n    }\n  }\n"): (typeof documents)["\n  fragment OrgUnitParts on OrgUnit {\n    id\n    slug\n    name\n    kind\n    levelLabel\n    basis\n    officialCode\n    position\n    spellings\n    version\n    unionName\n    alive\n    viewerCan {\n      update\n      createChild\n      plan\n      move\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrgUnitParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgUnits($filter: OrgUnitFilter, $first: Int, $after: String) {\n    orgUnits(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...OrgUnitParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      ...OrgUnitParts\n    }\n  }\n"): (typeof documents)["\n  query OrgUnit($id: ID!) {\n    orgUnit(id: $id) {\n      ...OrgUnitParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteLinkGroups {\n    siteLinkGroups {\n      id\n      name\n      position\n      version\n      links {\n        id\n        title\n        url\n        opensNewPage\n        position\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteLinkGroups {\n    siteLinkGroups {\n      id\n      name\n      position\n      version\n      links {\n        id\n        title\n        url\n        opensNewPage\n        position\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MenuPlaces {\n    categories {\n      name\n      slug\n      hidden\n    }\n    pages {\n      title\n      slug\n      published\n    }\n  }\n"): (typeof documents)["\n  query MenuPlaces {\n    categories {\n      name\n      slug\n      hidden\n    }\n    pages {\n      title\n      slug\n      published\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Menu($name: String!) {\n    menu(name: $name) {\n      name\n      version\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Menu($name: String!) {\n    menu(name: $name) {\n      name\n      version\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollParts on Poll {\n    id\n    question\n    status\n    open\n    allowMultiple\n    opensAt\n    closesAt\n    voterCount\n    version\n    options {\n      id\n      label\n    }\n    results {\n      option {\n        id\n      }\n      votes\n      share\n    }\n    viewerCan {\n      update\n      updateOptions\n      open\n      close\n      delete\n    }\n  }\n"): (typeof documents)["\n  fragment PollParts on Poll {\n    id\n    question\n    status\n    open\n    allowMultiple\n    opensAt\n    closesAt\n    voterCount\n    version\n    options {\n      id\n      label\n    }\n    results {\n      option {\n        id\n      }\n      votes\n      share\n    }\n    viewerCan {\n      update\n      updateOptions\n      open\n      close\n      delete\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Polls($filter: PollFilter, $first: Int, $after: String) {\n    polls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PollParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Polls($filter: PollFilter, $first: Int, $after: String) {\n    polls(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PollParts\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      ...PollParts\n    }\n  }\n"): (typeof documents)["\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      ...PollParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteSettingsParts on SiteSettings {\n    siteName\n    organisationName\n    managingBody\n    responsiblePerson\n    address\n    phone\n    email\n    weatherPlace\n    weatherLatitude\n    weatherLongitude\n    version\n  }\n"): (typeof documents)["\n  fragment SiteSettingsParts on SiteSettings {\n    siteName\n    organisationName\n    managingBody\n    responsiblePerson\n    address\n    phone\n    email\n    weatherPlace\n    weatherLatitude\n    weatherLongitude\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteSettings {\n    siteSettings {\n      ...SiteSettingsParts\n    }\n  }\n"): (typeof documents)["\n  query SiteSettings {\n    siteSettings {\n      ...SiteSettingsParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query IndicatorFigures($code: String!, $before: ID) {\n      indicator(code: $code) {\n        withdrawnCount\n        withdrawnFigures {\n          id\n          period {\n            label\n          }\n          orgUnit {\n            name\n          }\n          value {\n            label\n          }\n          withdrawal {\n            at\n            reason\n          }\n        }\n      }\n      indicatorSeries(input: { indicators: [$code], before: $before }) {\n        older\n        points {\n          sentence\n          published {\n            id\n            version\n            source\n            period {\n              label\n            }\n            orgUnit {\n              name\n            }\n            value {\n              text\n            }\n            corrections {\n              correctedAt\n            }\n            article {\n              id\n            }\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query IndicatorFigures($code: String!, $before: ID) {\n      indicator(code: $code) {\n        withdrawnCount\n        withdrawnFigures {\n          id\n          period {\n            label\n          }\n          orgUnit {\n            name\n          }\n          value {\n            label\n          }\n          withdrawal {\n            at\n            reason\n          }\n        }\n      }\n      indicatorSeries(input: { indicators: [$code], before: $before }) {\n        older\n        points {\n          sentence\n          published {\n            id\n            version\n            source\n            period {\n              label\n            }\n            orgUnit {\n              name\n            }\n            value {\n              text\n            }\n            corrections {\n              correctedAt\n            }\n            article {\n              id\n            }\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IndicatorParts on Indicator {\n    id\n    code\n    name\n    shortName\n    topic\n    position\n    counts\n    unit\n    kind\n    addsOverUnits\n    addsOverPeriods\n    decimals\n    sensitivity\n    source\n    version\n    definitions {\n      validFrom\n      text\n      breaksSeries\n      reason\n    }\n    viewerCan {\n      update\n    }\n  }\n"): (typeof documents)["\n  fragment IndicatorParts on Indicator {\n    id\n    code\n    name\n    shortName\n    topic\n    position\n    counts\n    unit\n    kind\n    addsOverUnits\n    addsOverPeriods\n    decimals\n    sensitivity\n    source\n    version\n    definitions {\n      validFrom\n      text\n      breaksSeries\n      reason\n    }\n    viewerCan {\n      update\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($filter: IndicatorFilter, $first: Int, $after: String) {\n    indicators(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        topic\n        version\n        latest {\n          value {\n            text\n          }\n          period {\n            label\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Indicators($filter: IndicatorFilter, $first: Int, $after: String) {\n    indicators(filter: $filter, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        topic\n        version\n        latest {\n          value {\n            text\n          }\n          period {\n            label\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Indicator {\n        ...IndicatorParts\n      }\n    }\n  }\n"): (typeof documents)["\n  query Indicator($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Indicator {\n        ...IndicatorParts\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;