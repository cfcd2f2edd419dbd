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
    "\n  fragment AlbumCard on Album {\n    slug\n    title\n    takenOn\n    photoCount\n    cover {\n      ...Picture\n    }\n  }\n": typeof types.AlbumCardFragmentDoc,
    "\n  fragment PhotoGrid on Album {\n    slug\n    title\n    photos(first: $photos) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n": typeof types.PhotoGridFragmentDoc,
    "\n  fragment Slideshow on Album {\n    slug\n    title\n    photoCount\n    photos(first: 20) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n": typeof types.SlideshowFragmentDoc,
    "\n  fragment ArticleCard on Article {\n    slug\n    title\n    excerpt\n    publishedAt\n    category {\n      name\n    }\n    coverImage {\n      ...Picture\n    }\n  }\n": typeof types.ArticleCardFragmentDoc,
    "\n  fragment ArticleText on Article {\n    title\n    summary\n    bodyHtml\n    postedBy\n    publishedAt\n    correctedAt\n    viewCount\n    source\n    byline {\n      name\n      position\n      organisation\n    }\n    coverImage {\n      url\n      ...Picture\n    }\n  }\n": typeof types.ArticleTextFragmentDoc,
    "\n  fragment Headline on Article {\n    id\n    slug\n    title\n    publishedAt\n  }\n": typeof types.HeadlineFragmentDoc,
    "\n  fragment NewsListPage on Query {\n    categories {\n      slug\n      name\n    }\n    ...Aside\n  }\n": typeof types.NewsListPageFragmentDoc,
    "\n  fragment NewsList on ArticleConnection {\n    nodes {\n      id\n      ...ArticleCard\n    }\n  }\n": typeof types.NewsListFragmentDoc,
    "\n  fragment FigureSeries on IndicatorSeries {\n    indicator {\n      name\n      counts\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    points {\n      period {\n        id\n        label\n      }\n      value {\n        value\n        denominator\n        label\n        unit\n        text\n        footnotes\n      }\n      changeText\n      published {\n        source\n        article {\n          slug\n          title\n        }\n        corrections {\n          correctedAt\n          text\n          reason\n        }\n      }\n    }\n  }\n": typeof types.FigureSeriesFragmentDoc,
    "\n  fragment SiteFooter on Query {\n    siteSettings {\n      organisationName\n      managingBody\n      responsiblePerson\n      address\n      phone\n      email\n    }\n    footerMenu: menu(name: \"footer\") {\n      items {\n        label\n        href\n      }\n    }\n    categories {\n      slug\n      name\n    }\n  }\n": typeof types.SiteFooterFragmentDoc,
    "\n  fragment SiteHeader on Query {\n    siteSettings {\n      siteName\n      organisationName\n      managingBody\n    }\n    menu(name: \"main\") {\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n": typeof types.SiteHeaderFragmentDoc,
    "\n  fragment FoundUnit on OrgUnit {\n    slug\n    unionName\n    alive\n    asOf\n    startsOn\n    endsOn\n    aliases\n    ancestors {\n      slug\n      name\n    }\n    predecessors {\n      date\n      unit {\n        name\n      }\n    }\n  }\n": typeof types.FoundUnitFragmentDoc,
    "\n  fragment UnitTreeRow on OrgUnitTreeRow {\n    id\n    slug\n    name\n    parentId\n    childCount\n  }\n": typeof types.UnitTreeRowFragmentDoc,
    "\n  fragment PollForm on Poll {\n    id\n    question\n    allowMultiple\n    options {\n      id\n      label\n    }\n  }\n": typeof types.PollFormFragmentDoc,
    "\n  fragment PollResults on Poll {\n    voterCount\n    results {\n      share\n      votes\n      option {\n        id\n        label\n      }\n    }\n  }\n": typeof types.PollResultsFragmentDoc,
    "\n  fragment PollWidget on Query {\n    currentPoll {\n      ...PollForm\n    }\n  }\n": typeof types.PollWidgetFragmentDoc,
    "\n  fragment Picture on MediaFile {\n    url\n    srcSet\n    alt\n    width\n    height\n  }\n": typeof types.PictureFragmentDoc,
    "\n  fragment Aside on Query {\n    albums(first: 1) {\n      nodes {\n        slug\n        title\n        ...Slideshow\n      }\n    }\n    ...LinksWidget\n    ...PollWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n": typeof types.AsideFragmentDoc,
    "\n  fragment CounterWidget on Query {\n    visitStats {\n      total\n      today\n      yesterday\n      thisMonth\n      lastMonth\n      thisWeek\n      lastWeek\n      online\n    }\n  }\n": typeof types.CounterWidgetFragmentDoc,
    "\n  fragment LinksWidget on Query {\n    siteLinkGroups {\n      id\n      name\n      links {\n        id\n        title\n        url\n        opensNewPage\n      }\n    }\n  }\n": typeof types.LinksWidgetFragmentDoc,
    "\n  fragment WeatherWidget on Query {\n    weather {\n      place\n      observedAt\n      condition\n      temperature\n      humidity\n      windDirection\n      windSpeed\n      visibility\n      days {\n        date\n        condition\n        min\n        max\n      }\n    }\n  }\n": typeof types.WeatherWidgetFragmentDoc,
    "\n  fragment Feed on ArticleConnection {\n    nodes {\n      slug\n      title\n      excerpt\n      publishedAt\n      category {\n        name\n      }\n    }\n  }\n": typeof types.FeedFragmentDoc,
    "\n  query Root {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    ...SiteHeader\n    ...SiteFooter\n  }\n": typeof types.RootDocument,
    "\n  fragment ArticleView on Article {\n    slug\n    category {\n      slug\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    tags {\n      slug\n      name\n    }\n    attachments {\n      title\n      file {\n        id\n        url\n        fileName\n        byteSize\n      }\n    }\n    ...ArticleText\n  }\n": typeof types.ArticleViewFragmentDoc,
    "\n  query PrintArticle($slug: String!) {\n    article(slug: $slug) {\n      slug\n      title\n      ...ArticleText\n    }\n    siteSettings {\n      organisationName\n    }\n  }\n": typeof types.PrintArticleDocument,
    "\n  query Article($slug: String!, $newer: Int!, $older: Int!, $first: Int!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      excerpt\n      publishedAt\n      correctedAt\n      byline {\n        name\n      }\n      category {\n        slug\n        name\n      }\n      coverImage {\n        url\n        alt\n      }\n      firstPicture {\n        url\n        alt\n      }\n      newer(page: $newer, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      older(page: $older, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      ...ArticleView\n    }\n    ...Aside\n  }\n": typeof types.ArticleDocument,
    "\n  query LegacyArticle($legacyId: Int!) {\n    articleByLegacyId(legacyId: $legacyId) {\n      slug\n    }\n  }\n": typeof types.LegacyArticleDocument,
    "\n  query StaticPage($slug: String!) {\n    page(slug: $slug) {\n      slug\n      title\n      bodyHtml\n      bodyText\n    }\n    pages {\n      slug\n      title\n    }\n    ...Aside\n  }\n": typeof types.StaticPageDocument,
    "\n  query Home($announcements: String!) {\n    announcements: articles(first: 5, filter: { category: $announcements }) {\n      nodes {\n        id\n        ...Headline\n      }\n    }\n    recent: articles(first: 10) {\n      nodes {\n        id\n        category {\n          slug\n        }\n        coverImage {\n          id\n        }\n        ...ArticleCard\n      }\n    }\n    categories {\n      slug\n      name\n      articles(first: 8) {\n        nodes {\n          id\n          ...ArticleCard\n          ...Headline\n        }\n      }\n    }\n    albums(first: 4) {\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n    ...PollWidget\n    ...LinksWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n": typeof types.HomeDocument,
    "\n  query LinkTargets {\n    siteLinkGroups {\n      links {\n        id\n        url\n      }\n    }\n  }\n": typeof types.LinkTargetsDocument,
    "\n  query Manifest {\n    siteSettings {\n      siteName\n      organisationName\n    }\n  }\n": typeof types.ManifestDocument,
    "\n  query CategoryFeed($slug: String!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(first: 30, filter: { category: $slug }) {\n      ...Feed\n    }\n  }\n": typeof types.CategoryFeedDocument,
    "\n  query Feed {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    articles(first: 30) {\n      ...Feed\n    }\n  }\n": typeof types.FeedDocument,
    "\n  query SiteMapNext($from: Date) {\n    articles(first: 1, orderBy: PUBLISHED_AT_ASC, filter: { publishedFrom: $from }) {\n      nodes {\n        publishedAt\n      }\n    }\n  }\n": typeof types.SiteMapNextDocument,
    "\n  query SiteMapArticleCount($from: Date!, $to: Date!) {\n    articles(first: 1, filter: { publishedFrom: $from, publishedTo: $to }) {\n      totalCount\n    }\n  }\n": typeof types.SiteMapArticleCountDocument,
    "\n  query SiteMapArticles($from: Date!, $to: Date!, $after: String) {\n    articles(first: 100, after: $after, filter: { publishedFrom: $from, publishedTo: $to }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        updatedAt\n      }\n    }\n  }\n": typeof types.SiteMapArticlesDocument,
    "\n  query SiteMapTops {\n    orgUnitTree(depth: 0) {\n      slug\n    }\n  }\n": typeof types.SiteMapTopsDocument,
    "\n  query SiteMapUnit($slug: String!) {\n    orgUnit(slug: $slug) {\n      id\n      slug\n      alive\n      childCount\n      descendantCount\n      parent {\n        descendantCount\n      }\n    }\n  }\n": typeof types.SiteMapUnitDocument,
    "\n  query SiteMapUnitTree($root: ID!) {\n    orgUnitTree(root: $root) {\n      slug\n    }\n  }\n": typeof types.SiteMapUnitTreeDocument,
    "\n  query SiteMapUnitsBelow($parent: ID!, $after: String) {\n    orgUnits(first: 100, after: $after, filter: { parent: $parent }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        childCount\n        descendantCount\n      }\n    }\n  }\n": typeof types.SiteMapUnitsBelowDocument,
    "\n  query SiteMapTexts {\n    categories {\n      slug\n      name\n    }\n    pages {\n      slug\n      title\n      updatedAt\n    }\n  }\n": typeof types.SiteMapTextsDocument,
    "\n  query SiteMapAlbums($after: String) {\n    albums(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        title\n        updatedAt\n      }\n    }\n  }\n": typeof types.SiteMapAlbumsDocument,
    "\n  query SiteMapIndicators($after: String) {\n    indicators(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SiteMapIndicatorsDocument,
    "\n  query SiteMapUnitCount {\n    orgUnits(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.SiteMapUnitCountDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) {\n      code\n      name\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n      latest {\n        sentence\n      }\n      withdrawnCount\n      withdrawnFigures {\n        id\n        period {\n          label\n        }\n        orgUnit {\n          unionName\n        }\n        value {\n          label\n        }\n        withdrawal {\n          at\n          reason\n        }\n      }\n    }\n    indicatorSeries(input: { indicators: [$code] }) {\n      older\n      orgUnit {\n        id\n      }\n      ...FigureSeries\n    }\n  }\n": typeof types.IndicatorDocument,
    "\n  query FigureFile($code: String!, $before: ID) {\n    indicator(code: $code) {\n      code\n      name\n      counts\n      kind\n      unit\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n    }\n    indicatorSeries(input: { indicators: [$code], before: $before }) {\n      older\n      orgUnit {\n        slug\n        unionName\n        kind\n      }\n      points {\n        period {\n          kind\n          label\n          from\n          to\n        }\n        value {\n          value\n          denominator\n          qualifier\n          text\n          footnotes\n        }\n        sentence\n        published {\n          source\n        }\n      }\n    }\n  }\n": typeof types.FigureFileDocument,
    "\n  query Figures($after: String) {\n    indicators(first: 60, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n        topic\n        counts\n        latest {\n          period {\n            label\n          }\n          value {\n            label\n            unit\n          }\n          changeText\n          published {\n            orgUnit {\n              unionName\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.FiguresDocument,
    "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      id\n      question\n      open\n      ...PollForm\n      ...PollResults\n    }\n  }\n": typeof types.PollDocument,
    "\n  mutation VotePoll($input: VotePollInput!) {\n    votePoll(input: $input) {\n      poll {\n        id\n      }\n    }\n  }\n": typeof types.VotePollDocument,
    "\n  query Album($slug: String!, $photos: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      description\n      takenOn\n      cover {\n        url\n        alt\n      }\n      ...PhotoGrid\n    }\n  }\n": typeof types.AlbumDocument,
    "\n  query AlbumPhoto($slug: String!, $place: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      photoCount\n      photos(first: $place) {\n        caption\n        alt\n        image {\n          url\n          ...Picture\n        }\n      }\n    }\n  }\n": typeof types.AlbumPhotoDocument,
    "\n  query Albums($after: String) {\n    albums(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n  }\n": typeof types.AlbumsDocument,
    "\n  fragment FoundItem on SearchEdge {\n    titleHtml\n    snippetHtml\n    node {\n      ... on Article {\n        slug\n        publishedAt\n        category {\n          name\n        }\n      }\n    }\n  }\n": typeof types.FoundItemFragmentDoc,
    "\n  fragment Found on SearchConnection {\n    totalCount\n    totalIsExact\n    suggestion\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      ...FoundItem\n    }\n  }\n": typeof types.FoundFragmentDoc,
    "\n  fragment MatchingUnits on OrgUnitConnection {\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n": typeof types.MatchingUnitsFragmentDoc,
    "\n  query Search($query: String!, $after: String) {\n    orgUnits(filter: { query: $query, alive: null }, first: 5) {\n      ...MatchingUnits\n    }\n    search(query: $query, first: 20, after: $after) {\n      ...Found\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query CategoryNews($slug: String!, $page: Int!, $first: Int!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(page: $page, first: $first, filter: { category: $slug }) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n": typeof types.CategoryNewsDocument,
    "\n  query News($page: Int!, $first: Int!) {\n    articles(page: $page, first: $first) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n": typeof types.NewsDocument,
    "\n  fragment FoundUnits on OrgUnitConnection {\n    totalCount\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n": typeof types.FoundUnitsFragmentDoc,
    "\n  query FindUnits($query: String!, $asOf: Date) {\n    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {\n      ...FoundUnits\n    }\n  }\n": typeof types.FindUnitsDocument,
    "\n  query UnitTree($root: ID, $asOf: Date, $depth: Int!) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      depth\n      childCount\n      parentId\n      ...UnitTreeRow\n    }\n  }\n": typeof types.UnitTreeDocument,
    "\n  query TreeUnit($slug: String!, $asOf: Date) {\n    orgUnit(slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ancestors {\n        id\n        slug\n      }\n    }\n  }\n": typeof types.TreeUnitDocument,
    "\n  query Organisation($asOf: Date) {\n    orgUnitDays\n    ...UnitCounts\n  }\n": typeof types.OrganisationDocument,
    "\n  fragment UnitCounts on Query {\n    PROVINCE: orgUnits(filter: { kind: PROVINCE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    DISTRICT: orgUnits(filter: { kind: DISTRICT }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    COMMUNE: orgUnits(filter: { kind: COMMUNE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    BRANCH: orgUnits(filter: { kind: BRANCH }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    GROUP: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    SPECIAL: orgUnits(filter: { kind: SPECIAL }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.UnitCountsFragmentDoc,
    "\n  fragment UnitArticles on OrgUnit {\n    slug\n    articles(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      nodes {\n        ...Headline\n      }\n    }\n  }\n": typeof types.UnitArticlesFragmentDoc,
    "\n  fragment UnitChildren on OrgUnit {\n    childCount\n    children {\n      slug\n      name\n      childCount\n    }\n  }\n": typeof types.UnitChildrenFragmentDoc,
    "\n  fragment UnitCommittees on OrgUnit {\n    asOf\n    committees {\n      id\n      kind\n      size\n      congress {\n        roman\n        termText\n      }\n      seats(asOf: $asOf) {\n        id\n        title\n        person {\n          fullName\n        }\n      }\n    }\n  }\n": typeof types.UnitCommitteesFragmentDoc,
    "\n  fragment UnitCongresses on OrgUnit {\n    asOf\n    congresses {\n      id\n      roman\n      termText\n      termFrom\n      heldFrom\n      heldTo\n      place\n      attended\n      results\n    }\n  }\n": typeof types.UnitCongressesFragmentDoc,
    "\n  fragment UnitContact on OrgUnit {\n    asOf\n    endsOn\n    contact {\n      address\n      phone\n      email\n    }\n  }\n": typeof types.UnitContactFragmentDoc,
    "\n  fragment UnitFigures on OrgUnit {\n    asOf\n    PROVINCE: descendantCount(kind: PROVINCE)\n    DISTRICT: descendantCount(kind: DISTRICT)\n    COMMUNE: descendantCount(kind: COMMUNE)\n    BRANCH: descendantCount(kind: BRANCH)\n    GROUP: descendantCount(kind: GROUP)\n    SPECIAL: descendantCount(kind: SPECIAL)\n    appointments {\n      person {\n        id\n      }\n    }\n  }\n": typeof types.UnitFiguresFragmentDoc,
    "\n  fragment UnitFormerChildren on OrgUnit {\n    formerChildren {\n      nameThen\n      unit {\n        slug\n        name\n        alive\n        parent {\n          slug\n          name\n        }\n        heirs {\n          slug\n          name\n        }\n      }\n    }\n  }\n": typeof types.UnitFormerChildrenFragmentDoc,
    "\n  fragment UnitMissing on OrgUnit {\n    alive\n    contact {\n      address\n      phone\n      email\n    }\n    appointments {\n      id\n    }\n    articles(first: 10, after: $after) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.UnitMissingFragmentDoc,
    "\n  fragment UnitPeople on OrgUnit {\n    appointments {\n      id\n      title\n      fullTime\n      startsOn\n      person {\n        fullName\n      }\n      congress {\n        roman\n        termText\n      }\n    }\n  }\n": typeof types.UnitPeopleFragmentDoc,
    "\n  query Unit($slug: String!, $asOf: Date, $after: String) {\n    orgUnitDays\n    orgUnit(slug: $slug, asOf: $asOf) {\n      slug\n      name\n      unionName\n      asOf\n      alive\n      startsOn\n      startKnown\n      endsOn\n      heirs {\n        slug\n        unionName\n      }\n      formerChildren {\n        nameThen\n      }\n      ancestors {\n        slug\n        name\n        unionName\n      }\n      contact {\n        address\n        phone\n        email\n      }\n      ...UnitHead\n      ...UnitFigures\n      ...UnitMissing\n      ...UnitPast\n      ...UnitChildren\n      ...UnitFormerChildren\n      ...UnitContact\n      ...UnitPeople\n      ...UnitCommittees\n      ...UnitCongresses\n      ...UnitArticles\n    }\n  }\n": typeof types.UnitDocument,
    "\n  fragment UnitHead on OrgUnit {\n    name\n    unionName\n    kind\n    levelLabel\n    basis\n    officialCode\n    startsOn\n    endsOn\n    aliases\n  }\n": typeof types.UnitHeadFragmentDoc,
    "\n  fragment UnitPast on OrgUnit {\n    startsOn\n    startKnown\n    endsOn\n    history {\n      name\n      kind\n      levelLabel\n      officialCode\n      decisionNumber\n      validFrom\n      validTo\n      parent {\n        slug\n        unionName\n      }\n    }\n    predecessors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n    successors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n  }\n": typeof types.UnitPastFragmentDoc,
    "\n    mutation RecordVisits($input: RecordVisitsInput!) {\n      recordVisits(input: $input) {\n        counted\n      }\n    }\n  ": typeof types.RecordVisitsDocument,
};
const documents: Documents = {
    "\n  fragment AlbumCard on Album {\n    slug\n    title\n    takenOn\n    photoCount\n    cover {\n      ...Picture\n    }\n  }\n": types.AlbumCardFragmentDoc,
    "\n  fragment PhotoGrid on Album {\n    slug\n    title\n    photos(first: $photos) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n": types.PhotoGridFragmentDoc,
    "\n  fragment Slideshow on Album {\n    slug\n    title\n    photoCount\n    photos(first: 20) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n": types.SlideshowFragmentDoc,
    "\n  fragment ArticleCard on Article {\n    slug\n    title\n    excerpt\n    publishedAt\n    category {\n      name\n    }\n    coverImage {\n      ...Picture\n    }\n  }\n": types.ArticleCardFragmentDoc,
    "\n  fragment ArticleText on Article {\n    title\n    summary\n    bodyHtml\n    postedBy\n    publishedAt\n    correctedAt\n    viewCount\n    source\n    byline {\n      name\n      position\n      organisation\n    }\n    coverImage {\n      url\n      ...Picture\n    }\n  }\n": types.ArticleTextFragmentDoc,
    "\n  fragment Headline on Article {\n    id\n    slug\n    title\n    publishedAt\n  }\n": types.HeadlineFragmentDoc,
    "\n  fragment NewsListPage on Query {\n    categories {\n      slug\n      name\n    }\n    ...Aside\n  }\n": types.NewsListPageFragmentDoc,
    "\n  fragment NewsList on ArticleConnection {\n    nodes {\n      id\n      ...ArticleCard\n    }\n  }\n": types.NewsListFragmentDoc,
    "\n  fragment FigureSeries on IndicatorSeries {\n    indicator {\n      name\n      counts\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    points {\n      period {\n        id\n        label\n      }\n      value {\n        value\n        denominator\n        label\n        unit\n        text\n        footnotes\n      }\n      changeText\n      published {\n        source\n        article {\n          slug\n          title\n        }\n        corrections {\n          correctedAt\n          text\n          reason\n        }\n      }\n    }\n  }\n": types.FigureSeriesFragmentDoc,
    "\n  fragment SiteFooter on Query {\n    siteSettings {\n      organisationName\n      managingBody\n      responsiblePerson\n      address\n      phone\n      email\n    }\n    footerMenu: menu(name: \"footer\") {\n      items {\n        label\n        href\n      }\n    }\n    categories {\n      slug\n      name\n    }\n  }\n": types.SiteFooterFragmentDoc,
    "\n  fragment SiteHeader on Query {\n    siteSettings {\n      siteName\n      organisationName\n      managingBody\n    }\n    menu(name: \"main\") {\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n": types.SiteHeaderFragmentDoc,
    "\n  fragment FoundUnit on OrgUnit {\n    slug\n    unionName\n    alive\n    asOf\n    startsOn\n    endsOn\n    aliases\n    ancestors {\n      slug\n      name\n    }\n    predecessors {\n      date\n      unit {\n        name\n      }\n    }\n  }\n": types.FoundUnitFragmentDoc,
    "\n  fragment UnitTreeRow on OrgUnitTreeRow {\n    id\n    slug\n    name\n    parentId\n    childCount\n  }\n": types.UnitTreeRowFragmentDoc,
    "\n  fragment PollForm on Poll {\n    id\n    question\n    allowMultiple\n    options {\n      id\n      label\n    }\n  }\n": types.PollFormFragmentDoc,
    "\n  fragment PollResults on Poll {\n    voterCount\n    results {\n      share\n      votes\n      option {\n        id\n        label\n      }\n    }\n  }\n": types.PollResultsFragmentDoc,
    "\n  fragment PollWidget on Query {\n    currentPoll {\n      ...PollForm\n    }\n  }\n": types.PollWidgetFragmentDoc,
    "\n  fragment Picture on MediaFile {\n    url\n    srcSet\n    alt\n    width\n    height\n  }\n": types.PictureFragmentDoc,
    "\n  fragment Aside on Query {\n    albums(first: 1) {\n      nodes {\n        slug\n        title\n        ...Slideshow\n      }\n    }\n    ...LinksWidget\n    ...PollWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n": types.AsideFragmentDoc,
    "\n  fragment CounterWidget on Query {\n    visitStats {\n      total\n      today\n      yesterday\n      thisMonth\n      lastMonth\n      thisWeek\n      lastWeek\n      online\n    }\n  }\n": types.CounterWidgetFragmentDoc,
    "\n  fragment LinksWidget on Query {\n    siteLinkGroups {\n      id\n      name\n      links {\n        id\n        title\n        url\n        opensNewPage\n      }\n    }\n  }\n": types.LinksWidgetFragmentDoc,
    "\n  fragment WeatherWidget on Query {\n    weather {\n      place\n      observedAt\n      condition\n      temperature\n      humidity\n      windDirection\n      windSpeed\n      visibility\n      days {\n        date\n        condition\n        min\n        max\n      }\n    }\n  }\n": types.WeatherWidgetFragmentDoc,
    "\n  fragment Feed on ArticleConnection {\n    nodes {\n      slug\n      title\n      excerpt\n      publishedAt\n      category {\n        name\n      }\n    }\n  }\n": types.FeedFragmentDoc,
    "\n  query Root {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    ...SiteHeader\n    ...SiteFooter\n  }\n": types.RootDocument,
    "\n  fragment ArticleView on Article {\n    slug\n    category {\n      slug\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    tags {\n      slug\n      name\n    }\n    attachments {\n      title\n      file {\n        id\n        url\n        fileName\n        byteSize\n      }\n    }\n    ...ArticleText\n  }\n": types.ArticleViewFragmentDoc,
    "\n  query PrintArticle($slug: String!) {\n    article(slug: $slug) {\n      slug\n      title\n      ...ArticleText\n    }\n    siteSettings {\n      organisationName\n    }\n  }\n": types.PrintArticleDocument,
    "\n  query Article($slug: String!, $newer: Int!, $older: Int!, $first: Int!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      excerpt\n      publishedAt\n      correctedAt\n      byline {\n        name\n      }\n      category {\n        slug\n        name\n      }\n      coverImage {\n        url\n        alt\n      }\n      firstPicture {\n        url\n        alt\n      }\n      newer(page: $newer, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      older(page: $older, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      ...ArticleView\n    }\n    ...Aside\n  }\n": types.ArticleDocument,
    "\n  query LegacyArticle($legacyId: Int!) {\n    articleByLegacyId(legacyId: $legacyId) {\n      slug\n    }\n  }\n": types.LegacyArticleDocument,
    "\n  query StaticPage($slug: String!) {\n    page(slug: $slug) {\n      slug\n      title\n      bodyHtml\n      bodyText\n    }\n    pages {\n      slug\n      title\n    }\n    ...Aside\n  }\n": types.StaticPageDocument,
    "\n  query Home($announcements: String!) {\n    announcements: articles(first: 5, filter: { category: $announcements }) {\n      nodes {\n        id\n        ...Headline\n      }\n    }\n    recent: articles(first: 10) {\n      nodes {\n        id\n        category {\n          slug\n        }\n        coverImage {\n          id\n        }\n        ...ArticleCard\n      }\n    }\n    categories {\n      slug\n      name\n      articles(first: 8) {\n        nodes {\n          id\n          ...ArticleCard\n          ...Headline\n        }\n      }\n    }\n    albums(first: 4) {\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n    ...PollWidget\n    ...LinksWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n": types.HomeDocument,
    "\n  query LinkTargets {\n    siteLinkGroups {\n      links {\n        id\n        url\n      }\n    }\n  }\n": types.LinkTargetsDocument,
    "\n  query Manifest {\n    siteSettings {\n      siteName\n      organisationName\n    }\n  }\n": types.ManifestDocument,
    "\n  query CategoryFeed($slug: String!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(first: 30, filter: { category: $slug }) {\n      ...Feed\n    }\n  }\n": types.CategoryFeedDocument,
    "\n  query Feed {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    articles(first: 30) {\n      ...Feed\n    }\n  }\n": types.FeedDocument,
    "\n  query SiteMapNext($from: Date) {\n    articles(first: 1, orderBy: PUBLISHED_AT_ASC, filter: { publishedFrom: $from }) {\n      nodes {\n        publishedAt\n      }\n    }\n  }\n": types.SiteMapNextDocument,
    "\n  query SiteMapArticleCount($from: Date!, $to: Date!) {\n    articles(first: 1, filter: { publishedFrom: $from, publishedTo: $to }) {\n      totalCount\n    }\n  }\n": types.SiteMapArticleCountDocument,
    "\n  query SiteMapArticles($from: Date!, $to: Date!, $after: String) {\n    articles(first: 100, after: $after, filter: { publishedFrom: $from, publishedTo: $to }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        updatedAt\n      }\n    }\n  }\n": types.SiteMapArticlesDocument,
    "\n  query SiteMapTops {\n    orgUnitTree(depth: 0) {\n      slug\n    }\n  }\n": types.SiteMapTopsDocument,
    "\n  query SiteMapUnit($slug: String!) {\n    orgUnit(slug: $slug) {\n      id\n      slug\n      alive\n      childCount\n      descendantCount\n      parent {\n        descendantCount\n      }\n    }\n  }\n": types.SiteMapUnitDocument,
    "\n  query SiteMapUnitTree($root: ID!) {\n    orgUnitTree(root: $root) {\n      slug\n    }\n  }\n": types.SiteMapUnitTreeDocument,
    "\n  query SiteMapUnitsBelow($parent: ID!, $after: String) {\n    orgUnits(first: 100, after: $after, filter: { parent: $parent }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        childCount\n        descendantCount\n      }\n    }\n  }\n": types.SiteMapUnitsBelowDocument,
    "\n  query SiteMapTexts {\n    categories {\n      slug\n      name\n    }\n    pages {\n      slug\n      title\n      updatedAt\n    }\n  }\n": types.SiteMapTextsDocument,
    "\n  query SiteMapAlbums($after: String) {\n    albums(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        title\n        updatedAt\n      }\n    }\n  }\n": types.SiteMapAlbumsDocument,
    "\n  query SiteMapIndicators($after: String) {\n    indicators(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n      }\n    }\n  }\n": types.SiteMapIndicatorsDocument,
    "\n  query SiteMapUnitCount {\n    orgUnits(first: 1) {\n      totalCount\n    }\n  }\n": types.SiteMapUnitCountDocument,
    "\n  query Indicator($code: String!) {\n    indicator(code: $code) {\n      code\n      name\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n      latest {\n        sentence\n      }\n      withdrawnCount\n      withdrawnFigures {\n        id\n        period {\n          label\n        }\n        orgUnit {\n          unionName\n        }\n        value {\n          label\n        }\n        withdrawal {\n          at\n          reason\n        }\n      }\n    }\n    indicatorSeries(input: { indicators: [$code] }) {\n      older\n      orgUnit {\n        id\n      }\n      ...FigureSeries\n    }\n  }\n": types.IndicatorDocument,
    "\n  query FigureFile($code: String!, $before: ID) {\n    indicator(code: $code) {\n      code\n      name\n      counts\n      kind\n      unit\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n    }\n    indicatorSeries(input: { indicators: [$code], before: $before }) {\n      older\n      orgUnit {\n        slug\n        unionName\n        kind\n      }\n      points {\n        period {\n          kind\n          label\n          from\n          to\n        }\n        value {\n          value\n          denominator\n          qualifier\n          text\n          footnotes\n        }\n        sentence\n        published {\n          source\n        }\n      }\n    }\n  }\n": types.FigureFileDocument,
    "\n  query Figures($after: String) {\n    indicators(first: 60, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n        topic\n        counts\n        latest {\n          period {\n            label\n          }\n          value {\n            label\n            unit\n          }\n          changeText\n          published {\n            orgUnit {\n              unionName\n            }\n          }\n        }\n      }\n    }\n  }\n": types.FiguresDocument,
    "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      id\n      question\n      open\n      ...PollForm\n      ...PollResults\n    }\n  }\n": types.PollDocument,
    "\n  mutation VotePoll($input: VotePollInput!) {\n    votePoll(input: $input) {\n      poll {\n        id\n      }\n    }\n  }\n": types.VotePollDocument,
    "\n  query Album($slug: String!, $photos: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      description\n      takenOn\n      cover {\n        url\n        alt\n      }\n      ...PhotoGrid\n    }\n  }\n": types.AlbumDocument,
    "\n  query AlbumPhoto($slug: String!, $place: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      photoCount\n      photos(first: $place) {\n        caption\n        alt\n        image {\n          url\n          ...Picture\n        }\n      }\n    }\n  }\n": types.AlbumPhotoDocument,
    "\n  query Albums($after: String) {\n    albums(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n  }\n": types.AlbumsDocument,
    "\n  fragment FoundItem on SearchEdge {\n    titleHtml\n    snippetHtml\n    node {\n      ... on Article {\n        slug\n        publishedAt\n        category {\n          name\n        }\n      }\n    }\n  }\n": types.FoundItemFragmentDoc,
    "\n  fragment Found on SearchConnection {\n    totalCount\n    totalIsExact\n    suggestion\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      ...FoundItem\n    }\n  }\n": types.FoundFragmentDoc,
    "\n  fragment MatchingUnits on OrgUnitConnection {\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n": types.MatchingUnitsFragmentDoc,
    "\n  query Search($query: String!, $after: String) {\n    orgUnits(filter: { query: $query, alive: null }, first: 5) {\n      ...MatchingUnits\n    }\n    search(query: $query, first: 20, after: $after) {\n      ...Found\n    }\n  }\n": types.SearchDocument,
    "\n  query CategoryNews($slug: String!, $page: Int!, $first: Int!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(page: $page, first: $first, filter: { category: $slug }) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n": types.CategoryNewsDocument,
    "\n  query News($page: Int!, $first: Int!) {\n    articles(page: $page, first: $first) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n": types.NewsDocument,
    "\n  fragment FoundUnits on OrgUnitConnection {\n    totalCount\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n": types.FoundUnitsFragmentDoc,
    "\n  query FindUnits($query: String!, $asOf: Date) {\n    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {\n      ...FoundUnits\n    }\n  }\n": types.FindUnitsDocument,
    "\n  query UnitTree($root: ID, $asOf: Date, $depth: Int!) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      depth\n      childCount\n      parentId\n      ...UnitTreeRow\n    }\n  }\n": types.UnitTreeDocument,
    "\n  query TreeUnit($slug: String!, $asOf: Date) {\n    orgUnit(slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ancestors {\n        id\n        slug\n      }\n    }\n  }\n": types.TreeUnitDocument,
    "\n  query Organisation($asOf: Date) {\n    orgUnitDays\n    ...UnitCounts\n  }\n": types.OrganisationDocument,
    "\n  fragment UnitCounts on Query {\n    PROVINCE: orgUnits(filter: { kind: PROVINCE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    DISTRICT: orgUnits(filter: { kind: DISTRICT }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    COMMUNE: orgUnits(filter: { kind: COMMUNE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    BRANCH: orgUnits(filter: { kind: BRANCH }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    GROUP: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    SPECIAL: orgUnits(filter: { kind: SPECIAL }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n": types.UnitCountsFragmentDoc,
    "\n  fragment UnitArticles on OrgUnit {\n    slug\n    articles(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      nodes {\n        ...Headline\n      }\n    }\n  }\n": types.UnitArticlesFragmentDoc,
    "\n  fragment UnitChildren on OrgUnit {\n    childCount\n    children {\n      slug\n      name\n      childCount\n    }\n  }\n": types.UnitChildrenFragmentDoc,
    "\n  fragment UnitCommittees on OrgUnit {\n    asOf\n    committees {\n      id\n      kind\n      size\n      congress {\n        roman\n        termText\n      }\n      seats(asOf: $asOf) {\n        id\n        title\n        person {\n          fullName\n        }\n      }\n    }\n  }\n": types.UnitCommitteesFragmentDoc,
    "\n  fragment UnitCongresses on OrgUnit {\n    asOf\n    congresses {\n      id\n      roman\n      termText\n      termFrom\n      heldFrom\n      heldTo\n      place\n      attended\n      results\n    }\n  }\n": types.UnitCongressesFragmentDoc,
    "\n  fragment UnitContact on OrgUnit {\n    asOf\n    endsOn\n    contact {\n      address\n      phone\n      email\n    }\n  }\n": types.UnitContactFragmentDoc,
    "\n  fragment UnitFigures on OrgUnit {\n    asOf\n    PROVINCE: descendantCount(kind: PROVINCE)\n    DISTRICT: descendantCount(kind: DISTRICT)\n    COMMUNE: descendantCount(kind: COMMUNE)\n    BRANCH: descendantCount(kind: BRANCH)\n    GROUP: descendantCount(kind: GROUP)\n    SPECIAL: descendantCount(kind: SPECIAL)\n    appointments {\n      person {\n        id\n      }\n    }\n  }\n": types.UnitFiguresFragmentDoc,
    "\n  fragment UnitFormerChildren on OrgUnit {\n    formerChildren {\n      nameThen\n      unit {\n        slug\n        name\n        alive\n        parent {\n          slug\n          name\n        }\n        heirs {\n          slug\n          name\n        }\n      }\n    }\n  }\n": types.UnitFormerChildrenFragmentDoc,
    "\n  fragment UnitMissing on OrgUnit {\n    alive\n    contact {\n      address\n      phone\n      email\n    }\n    appointments {\n      id\n    }\n    articles(first: 10, after: $after) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasPreviousPage\n      }\n    }\n  }\n": types.UnitMissingFragmentDoc,
    "\n  fragment UnitPeople on OrgUnit {\n    appointments {\n      id\n      title\n      fullTime\n      startsOn\n      person {\n        fullName\n      }\n      congress {\n        roman\n        termText\n      }\n    }\n  }\n": types.UnitPeopleFragmentDoc,
    "\n  query Unit($slug: String!, $asOf: Date, $after: String) {\n    orgUnitDays\n    orgUnit(slug: $slug, asOf: $asOf) {\n      slug\n      name\n      unionName\n      asOf\n      alive\n      startsOn\n      startKnown\n      endsOn\n      heirs {\n        slug\n        unionName\n      }\n      formerChildren {\n        nameThen\n      }\n      ancestors {\n        slug\n        name\n        unionName\n      }\n      contact {\n        address\n        phone\n        email\n      }\n      ...UnitHead\n      ...UnitFigures\n      ...UnitMissing\n      ...UnitPast\n      ...UnitChildren\n      ...UnitFormerChildren\n      ...UnitContact\n      ...UnitPeople\n      ...UnitCommittees\n      ...UnitCongresses\n      ...UnitArticles\n    }\n  }\n": types.UnitDocument,
    "\n  fragment UnitHead on OrgUnit {\n    name\n    unionName\n    kind\n    levelLabel\n    basis\n    officialCode\n    startsOn\n    endsOn\n    aliases\n  }\n": types.UnitHeadFragmentDoc,
    "\n  fragment UnitPast on OrgUnit {\n    startsOn\n    startKnown\n    endsOn\n    history {\n      name\n      kind\n      levelLabel\n      officialCode\n      decisionNumber\n      validFrom\n      validTo\n      parent {\n        slug\n        unionName\n      }\n    }\n    predecessors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n    successors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n  }\n": types.UnitPastFragmentDoc,
    "\n    mutation RecordVisits($input: RecordVisitsInput!) {\n      recordVisits(input: $input) {\n        counted\n      }\n    }\n  ": types.RecordVisitsDocument,
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
export function graphql(source: "\n  fragment AlbumCard on Album {\n    slug\n    title\n    takenOn\n    photoCount\n    cover {\n      ...Picture\n    }\n  }\n"): (typeof documents)["\n  fragment AlbumCard on Album {\n    slug\n    title\n    takenOn\n    photoCount\n    cover {\n      ...Picture\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PhotoGrid on Album {\n    slug\n    title\n    photos(first: $photos) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PhotoGrid on Album {\n    slug\n    title\n    photos(first: $photos) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Slideshow on Album {\n    slug\n    title\n    photoCount\n    photos(first: 20) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Slideshow on Album {\n    slug\n    title\n    photoCount\n    photos(first: 20) {\n      id\n      caption\n      alt\n      image {\n        ...Picture\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleCard on Article {\n    slug\n    title\n    excerpt\n    publishedAt\n    category {\n      name\n    }\n    coverImage {\n      ...Picture\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleCard on Article {\n    slug\n    title\n    excerpt\n    publishedAt\n    category {\n      name\n    }\n    coverImage {\n      ...Picture\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleText on Article {\n    title\n    summary\n    bodyHtml\n    postedBy\n    publishedAt\n    correctedAt\n    viewCount\n    source\n    byline {\n      name\n      position\n      organisation\n    }\n    coverImage {\n      url\n      ...Picture\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleText on Article {\n    title\n    summary\n    bodyHtml\n    postedBy\n    publishedAt\n    correctedAt\n    viewCount\n    source\n    byline {\n      name\n      position\n      organisation\n    }\n    coverImage {\n      url\n      ...Picture\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Headline on Article {\n    id\n    slug\n    title\n    publishedAt\n  }\n"): (typeof documents)["\n  fragment Headline on Article {\n    id\n    slug\n    title\n    publishedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsListPage on Query {\n    categories {\n      slug\n      name\n    }\n    ...Aside\n  }\n"): (typeof documents)["\n  fragment NewsListPage on Query {\n    categories {\n      slug\n      name\n    }\n    ...Aside\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsList on ArticleConnection {\n    nodes {\n      id\n      ...ArticleCard\n    }\n  }\n"): (typeof documents)["\n  fragment NewsList on ArticleConnection {\n    nodes {\n      id\n      ...ArticleCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureSeries on IndicatorSeries {\n    indicator {\n      name\n      counts\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    points {\n      period {\n        id\n        label\n      }\n      value {\n        value\n        denominator\n        label\n        unit\n        text\n        footnotes\n      }\n      changeText\n      published {\n        source\n        article {\n          slug\n          title\n        }\n        corrections {\n          correctedAt\n          text\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FigureSeries on IndicatorSeries {\n    indicator {\n      name\n      counts\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    points {\n      period {\n        id\n        label\n      }\n      value {\n        value\n        denominator\n        label\n        unit\n        text\n        footnotes\n      }\n      changeText\n      published {\n        source\n        article {\n          slug\n          title\n        }\n        corrections {\n          correctedAt\n          text\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteFooter on Query {\n    siteSettings {\n      organisationName\n      managingBody\n      responsiblePerson\n      address\n      phone\n      email\n    }\n    footerMenu: menu(name: \"footer\") {\n      items {\n        label\n        href\n      }\n    }\n    categories {\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SiteFooter on Query {\n    siteSettings {\n      organisationName\n      managingBody\n      responsiblePerson\n      address\n      phone\n      email\n    }\n    footerMenu: menu(name: \"footer\") {\n      items {\n        label\n        href\n      }\n    }\n    categories {\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SiteHeader on Query {\n    siteSettings {\n      siteName\n      organisationName\n      managingBody\n    }\n    menu(name: \"main\") {\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SiteHeader on Query {\n    siteSettings {\n      siteName\n      organisationName\n      managingBody\n    }\n    menu(name: \"main\") {\n      items {\n        label\n        href\n        children {\n          label\n          href\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundUnit on OrgUnit {\n    slug\n    unionName\n    alive\n    asOf\n    startsOn\n    endsOn\n    aliases\n    ancestors {\n      slug\n      name\n    }\n    predecessors {\n      date\n      unit {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FoundUnit on OrgUnit {\n    slug\n    unionName\n    alive\n    asOf\n    startsOn\n    endsOn\n    aliases\n    ancestors {\n      slug\n      name\n    }\n    predecessors {\n      date\n      unit {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitTreeRow on OrgUnitTreeRow {\n    id\n    slug\n    name\n    parentId\n    childCount\n  }\n"): (typeof documents)["\n  fragment UnitTreeRow on OrgUnitTreeRow {\n    id\n    slug\n    name\n    parentId\n    childCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollForm on Poll {\n    id\n    question\n    allowMultiple\n    options {\n      id\n      label\n    }\n  }\n"): (typeof documents)["\n  fragment PollForm on Poll {\n    id\n    question\n    allowMultiple\n    options {\n      id\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollResults on Poll {\n    voterCount\n    results {\n      share\n      votes\n      option {\n        id\n        label\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PollResults on Poll {\n    voterCount\n    results {\n      share\n      votes\n      option {\n        id\n        label\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PollWidget on Query {\n    currentPoll {\n      ...PollForm\n    }\n  }\n"): (typeof documents)["\n  fragment PollWidget on Query {\n    currentPoll {\n      ...PollForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Picture on MediaFile {\n    url\n    srcSet\n    alt\n    width\n    height\n  }\n"): (typeof documents)["\n  fragment Picture on MediaFile {\n    url\n    srcSet\n    alt\n    width\n    height\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Aside on Query {\n    albums(first: 1) {\n      nodes {\n        slug\n        title\n        ...Slideshow\n      }\n    }\n    ...LinksWidget\n    ...PollWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n"): (typeof documents)["\n  fragment Aside on Query {\n    albums(first: 1) {\n      nodes {\n        slug\n        title\n        ...Slideshow\n      }\n    }\n    ...LinksWidget\n    ...PollWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CounterWidget on Query {\n    visitStats {\n      total\n      today\n      yesterday\n      thisMonth\n      lastMonth\n      thisWeek\n      lastWeek\n      online\n    }\n  }\n"): (typeof documents)["\n  fragment CounterWidget on Query {\n    visitStats {\n      total\n      today\n      yesterday\n      thisMonth\n      lastMonth\n      thisWeek\n      lastWeek\n      online\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LinksWidget on Query {\n    siteLinkGroups {\n      id\n      name\n      links {\n        id\n        title\n        url\n        opensNewPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LinksWidget on Query {\n    siteLinkGroups {\n      id\n      name\n      links {\n        id\n        title\n        url\n        opensNewPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WeatherWidget on Query {\n    weather {\n      place\n      observedAt\n      condition\n      temperature\n      humidity\n      windDirection\n      windSpeed\n      visibility\n      days {\n        date\n        condition\n        min\n        max\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment WeatherWidget on Query {\n    weather {\n      place\n      observedAt\n      condition\n      temperature\n      humidity\n      windDirection\n      windSpeed\n      visibility\n      days {\n        date\n        condition\n        min\n        max\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Feed on ArticleConnection {\n    nodes {\n      slug\n      title\n      excerpt\n      publishedAt\n      category {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Feed on ArticleConnection {\n    nodes {\n      slug\n      title\n      excerpt\n      publishedAt\n      category {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Root {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    ...SiteHeader\n    ...SiteFooter\n  }\n"): (typeof documents)["\n  query Root {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    ...SiteHeader\n    ...SiteFooter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleView on Article {\n    slug\n    category {\n      slug\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    tags {\n      slug\n      name\n    }\n    attachments {\n      title\n      file {\n        id\n        url\n        fileName\n        byteSize\n      }\n    }\n    ...ArticleText\n  }\n"): (typeof documents)["\n  fragment ArticleView on Article {\n    slug\n    category {\n      slug\n    }\n    orgUnit {\n      slug\n      unionName\n    }\n    tags {\n      slug\n      name\n    }\n    attachments {\n      title\n      file {\n        id\n        url\n        fileName\n        byteSize\n      }\n    }\n    ...ArticleText\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintArticle($slug: String!) {\n    article(slug: $slug) {\n      slug\n      title\n      ...ArticleText\n    }\n    siteSettings {\n      organisationName\n    }\n  }\n"): (typeof documents)["\n  query PrintArticle($slug: String!) {\n    article(slug: $slug) {\n      slug\n      title\n      ...ArticleText\n    }\n    siteSettings {\n      organisationName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($slug: String!, $newer: Int!, $older: Int!, $first: Int!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      excerpt\n      publishedAt\n      correctedAt\n      byline {\n        name\n      }\n      category {\n        slug\n        name\n      }\n      coverImage {\n        url\n        alt\n      }\n      firstPicture {\n        url\n        alt\n      }\n      newer(page: $newer, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      older(page: $older, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      ...ArticleView\n    }\n    ...Aside\n  }\n"): (typeof documents)["\n  query Article($slug: String!, $newer: Int!, $older: Int!, $first: Int!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      excerpt\n      publishedAt\n      correctedAt\n      byline {\n        name\n      }\n      category {\n        slug\n        name\n      }\n      coverImage {\n        url\n        alt\n      }\n      firstPicture {\n        url\n        alt\n      }\n      newer(page: $newer, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      older(page: $older, first: $first) {\n        totalCount\n        nodes {\n          ...Headline\n        }\n      }\n      ...ArticleView\n    }\n    ...Aside\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegacyArticle($legacyId: Int!) {\n    articleByLegacyId(legacyId: $legacyId) {\n      slug\n    }\n  }\n"): (typeof documents)["\n  query LegacyArticle($legacyId: Int!) {\n    articleByLegacyId(legacyId: $legacyId) {\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaticPage($slug: String!) {\n    page(slug: $slug) {\n      slug\n      title\n      bodyHtml\n      bodyText\n    }\n    pages {\n      slug\n      title\n    }\n    ...Aside\n  }\n"): (typeof documents)["\n  query StaticPage($slug: String!) {\n    page(slug: $slug) {\n      slug\n      title\n      bodyHtml\n      bodyText\n    }\n    pages {\n      slug\n      title\n    }\n    ...Aside\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($announcements: String!) {\n    announcements: articles(first: 5, filter: { category: $announcements }) {\n      nodes {\n        id\n        ...Headline\n      }\n    }\n    recent: articles(first: 10) {\n      nodes {\n        id\n        category {\n          slug\n        }\n        coverImage {\n          id\n        }\n        ...ArticleCard\n      }\n    }\n    categories {\n      slug\n      name\n      articles(first: 8) {\n        nodes {\n          id\n          ...ArticleCard\n          ...Headline\n        }\n      }\n    }\n    albums(first: 4) {\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n    ...PollWidget\n    ...LinksWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n"): (typeof documents)["\n  query Home($announcements: String!) {\n    announcements: articles(first: 5, filter: { category: $announcements }) {\n      nodes {\n        id\n        ...Headline\n      }\n    }\n    recent: articles(first: 10) {\n      nodes {\n        id\n        category {\n          slug\n        }\n        coverImage {\n          id\n        }\n        ...ArticleCard\n      }\n    }\n    categories {\n      slug\n      name\n      articles(first: 8) {\n        nodes {\n          id\n          ...ArticleCard\n          ...Headline\n        }\n      }\n    }\n    albums(first: 4) {\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n    ...PollWidget\n    ...LinksWidget\n    ...WeatherWidget\n    ...CounterWidget\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkTargets {\n    siteLinkGroups {\n      links {\n        id\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query LinkTargets {\n    siteLinkGroups {\n      links {\n        id\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Manifest {\n    siteSettings {\n      siteName\n      organisationName\n    }\n  }\n"): (typeof documents)["\n  query Manifest {\n    siteSettings {\n      siteName\n      organisationName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryFeed($slug: String!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(first: 30, filter: { category: $slug }) {\n      ...Feed\n    }\n  }\n"): (typeof documents)["\n  query CategoryFeed($slug: String!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(first: 30, filter: { category: $slug }) {\n      ...Feed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Feed {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    articles(first: 30) {\n      ...Feed\n    }\n  }\n"): (typeof documents)["\n  query Feed {\n    siteSettings {\n      siteName\n      organisationName\n    }\n    articles(first: 30) {\n      ...Feed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapNext($from: Date) {\n    articles(first: 1, orderBy: PUBLISHED_AT_ASC, filter: { publishedFrom: $from }) {\n      nodes {\n        publishedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapNext($from: Date) {\n    articles(first: 1, orderBy: PUBLISHED_AT_ASC, filter: { publishedFrom: $from }) {\n      nodes {\n        publishedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapArticleCount($from: Date!, $to: Date!) {\n    articles(first: 1, filter: { publishedFrom: $from, publishedTo: $to }) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SiteMapArticleCount($from: Date!, $to: Date!) {\n    articles(first: 1, filter: { publishedFrom: $from, publishedTo: $to }) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapArticles($from: Date!, $to: Date!, $after: String) {\n    articles(first: 100, after: $after, filter: { publishedFrom: $from, publishedTo: $to }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapArticles($from: Date!, $to: Date!, $after: String) {\n    articles(first: 100, after: $after, filter: { publishedFrom: $from, publishedTo: $to }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapTops {\n    orgUnitTree(depth: 0) {\n      slug\n    }\n  }\n"): (typeof documents)["\n  query SiteMapTops {\n    orgUnitTree(depth: 0) {\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapUnit($slug: String!) {\n    orgUnit(slug: $slug) {\n      id\n      slug\n      alive\n      childCount\n      descendantCount\n      parent {\n        descendantCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapUnit($slug: String!) {\n    orgUnit(slug: $slug) {\n      id\n      slug\n      alive\n      childCount\n      descendantCount\n      parent {\n        descendantCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapUnitTree($root: ID!) {\n    orgUnitTree(root: $root) {\n      slug\n    }\n  }\n"): (typeof documents)["\n  query SiteMapUnitTree($root: ID!) {\n    orgUnitTree(root: $root) {\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapUnitsBelow($parent: ID!, $after: String) {\n    orgUnits(first: 100, after: $after, filter: { parent: $parent }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        childCount\n        descendantCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapUnitsBelow($parent: ID!, $after: String) {\n    orgUnits(first: 100, after: $after, filter: { parent: $parent }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        slug\n        childCount\n        descendantCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapTexts {\n    categories {\n      slug\n      name\n    }\n    pages {\n      slug\n      title\n      updatedAt\n    }\n  }\n"): (typeof documents)["\n  query SiteMapTexts {\n    categories {\n      slug\n      name\n    }\n    pages {\n      slug\n      title\n      updatedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapAlbums($after: String) {\n    albums(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        title\n        updatedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapAlbums($after: String) {\n    albums(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        slug\n        title\n        updatedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapIndicators($after: String) {\n    indicators(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query SiteMapIndicators($after: String) {\n    indicators(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteMapUnitCount {\n    orgUnits(first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query SiteMapUnitCount {\n    orgUnits(first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($code: String!) {\n    indicator(code: $code) {\n      code\n      name\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n      latest {\n        sentence\n      }\n      withdrawnCount\n      withdrawnFigures {\n        id\n        period {\n          label\n        }\n        orgUnit {\n          unionName\n        }\n        value {\n          label\n        }\n        withdrawal {\n          at\n          reason\n        }\n      }\n    }\n    indicatorSeries(input: { indicators: [$code] }) {\n      older\n      orgUnit {\n        id\n      }\n      ...FigureSeries\n    }\n  }\n"): (typeof documents)["\n  query Indicator($code: String!) {\n    indicator(code: $code) {\n      code\n      name\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n      latest {\n        sentence\n      }\n      withdrawnCount\n      withdrawnFigures {\n        id\n        period {\n          label\n        }\n        orgUnit {\n          unionName\n        }\n        value {\n          label\n        }\n        withdrawal {\n          at\n          reason\n        }\n      }\n    }\n    indicatorSeries(input: { indicators: [$code] }) {\n      older\n      orgUnit {\n        id\n      }\n      ...FigureSeries\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureFile($code: String!, $before: ID) {\n    indicator(code: $code) {\n      code\n      name\n      counts\n      kind\n      unit\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n    }\n    indicatorSeries(input: { indicators: [$code], before: $before }) {\n      older\n      orgUnit {\n        slug\n        unionName\n        kind\n      }\n      points {\n        period {\n          kind\n          label\n          from\n          to\n        }\n        value {\n          value\n          denominator\n          qualifier\n          text\n          footnotes\n        }\n        sentence\n        published {\n          source\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FigureFile($code: String!, $before: ID) {\n    indicator(code: $code) {\n      code\n      name\n      counts\n      kind\n      unit\n      source\n      definitions {\n        validFrom\n        text\n        breaksSeries\n        reason\n      }\n    }\n    indicatorSeries(input: { indicators: [$code], before: $before }) {\n      older\n      orgUnit {\n        slug\n        unionName\n        kind\n      }\n      points {\n        period {\n          kind\n          label\n          from\n          to\n        }\n        value {\n          value\n          denominator\n          qualifier\n          text\n          footnotes\n        }\n        sentence\n        published {\n          source\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figures($after: String) {\n    indicators(first: 60, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n        topic\n        counts\n        latest {\n          period {\n            label\n          }\n          value {\n            label\n            unit\n          }\n          changeText\n          published {\n            orgUnit {\n              unionName\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Figures($after: String) {\n    indicators(first: 60, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        code\n        name\n        topic\n        counts\n        latest {\n          period {\n            label\n          }\n          value {\n            label\n            unit\n          }\n          changeText\n          published {\n            orgUnit {\n              unionName\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      id\n      question\n      open\n      ...PollForm\n      ...PollResults\n    }\n  }\n"): (typeof documents)["\n  query Poll($id: ID!) {\n    poll(id: $id) {\n      id\n      question\n      open\n      ...PollForm\n      ...PollResults\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VotePoll($input: VotePollInput!) {\n    votePoll(input: $input) {\n      poll {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation VotePoll($input: VotePollInput!) {\n    votePoll(input: $input) {\n      poll {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Album($slug: String!, $photos: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      description\n      takenOn\n      cover {\n        url\n        alt\n      }\n      ...PhotoGrid\n    }\n  }\n"): (typeof documents)["\n  query Album($slug: String!, $photos: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      description\n      takenOn\n      cover {\n        url\n        alt\n      }\n      ...PhotoGrid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlbumPhoto($slug: String!, $place: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      photoCount\n      photos(first: $place) {\n        caption\n        alt\n        image {\n          url\n          ...Picture\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AlbumPhoto($slug: String!, $place: Int!) {\n    album(slug: $slug) {\n      slug\n      title\n      photoCount\n      photos(first: $place) {\n        caption\n        alt\n        image {\n          url\n          ...Picture\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Albums($after: String) {\n    albums(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query Albums($after: String) {\n    albums(first: 24, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...AlbumCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundItem on SearchEdge {\n    titleHtml\n    snippetHtml\n    node {\n      ... on Article {\n        slug\n        publishedAt\n        category {\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment FoundItem on SearchEdge {\n    titleHtml\n    snippetHtml\n    node {\n      ... on Article {\n        slug\n        publishedAt\n        category {\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Found on SearchConnection {\n    totalCount\n    totalIsExact\n    suggestion\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      ...FoundItem\n    }\n  }\n"): (typeof documents)["\n  fragment Found on SearchConnection {\n    totalCount\n    totalIsExact\n    suggestion\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      cursor\n      ...FoundItem\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MatchingUnits on OrgUnitConnection {\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n"): (typeof documents)["\n  fragment MatchingUnits on OrgUnitConnection {\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $after: String) {\n    orgUnits(filter: { query: $query, alive: null }, first: 5) {\n      ...MatchingUnits\n    }\n    search(query: $query, first: 20, after: $after) {\n      ...Found\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!, $after: String) {\n    orgUnits(filter: { query: $query, alive: null }, first: 5) {\n      ...MatchingUnits\n    }\n    search(query: $query, first: 20, after: $after) {\n      ...Found\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryNews($slug: String!, $page: Int!, $first: Int!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(page: $page, first: $first, filter: { category: $slug }) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n"): (typeof documents)["\n  query CategoryNews($slug: String!, $page: Int!, $first: Int!) {\n    category(slug: $slug) {\n      slug\n      name\n      description\n    }\n    articles(page: $page, first: $first, filter: { category: $slug }) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News($page: Int!, $first: Int!) {\n    articles(page: $page, first: $first) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n"): (typeof documents)["\n  query News($page: Int!, $first: Int!) {\n    articles(page: $page, first: $first) {\n      totalCount\n      ...NewsList\n    }\n    ...NewsListPage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FoundUnits on OrgUnitConnection {\n    totalCount\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n"): (typeof documents)["\n  fragment FoundUnits on OrgUnitConnection {\n    totalCount\n    nodes {\n      id\n      ...FoundUnit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindUnits($query: String!, $asOf: Date) {\n    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {\n      ...FoundUnits\n    }\n  }\n"): (typeof documents)["\n  query FindUnits($query: String!, $asOf: Date) {\n    orgUnits(filter: { query: $query, alive: null }, asOf: $asOf, first: 50) {\n      ...FoundUnits\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitTree($root: ID, $asOf: Date, $depth: Int!) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      depth\n      childCount\n      parentId\n      ...UnitTreeRow\n    }\n  }\n"): (typeof documents)["\n  query UnitTree($root: ID, $asOf: Date, $depth: Int!) {\n    orgUnitTree(root: $root, asOf: $asOf, depth: $depth) {\n      id\n      slug\n      name\n      depth\n      childCount\n      parentId\n      ...UnitTreeRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TreeUnit($slug: String!, $asOf: Date) {\n    orgUnit(slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ancestors {\n        id\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  query TreeUnit($slug: String!, $asOf: Date) {\n    orgUnit(slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ancestors {\n        id\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation($asOf: Date) {\n    orgUnitDays\n    ...UnitCounts\n  }\n"): (typeof documents)["\n  query Organisation($asOf: Date) {\n    orgUnitDays\n    ...UnitCounts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitCounts on Query {\n    PROVINCE: orgUnits(filter: { kind: PROVINCE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    DISTRICT: orgUnits(filter: { kind: DISTRICT }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    COMMUNE: orgUnits(filter: { kind: COMMUNE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    BRANCH: orgUnits(filter: { kind: BRANCH }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    GROUP: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    SPECIAL: orgUnits(filter: { kind: SPECIAL }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment UnitCounts on Query {\n    PROVINCE: orgUnits(filter: { kind: PROVINCE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    DISTRICT: orgUnits(filter: { kind: DISTRICT }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    COMMUNE: orgUnits(filter: { kind: COMMUNE }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    BRANCH: orgUnits(filter: { kind: BRANCH }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    GROUP: orgUnits(filter: { kind: GROUP }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n    SPECIAL: orgUnits(filter: { kind: SPECIAL }, asOf: $asOf, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitArticles on OrgUnit {\n    slug\n    articles(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      nodes {\n        ...Headline\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitArticles on OrgUnit {\n    slug\n    articles(first: 10, after: $after) {\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n      nodes {\n        ...Headline\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitChildren on OrgUnit {\n    childCount\n    children {\n      slug\n      name\n      childCount\n    }\n  }\n"): (typeof documents)["\n  fragment UnitChildren on OrgUnit {\n    childCount\n    children {\n      slug\n      name\n      childCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitCommittees on OrgUnit {\n    asOf\n    committees {\n      id\n      kind\n      size\n      congress {\n        roman\n        termText\n      }\n      seats(asOf: $asOf) {\n        id\n        title\n        person {\n          fullName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitCommittees on OrgUnit {\n    asOf\n    committees {\n      id\n      kind\n      size\n      congress {\n        roman\n        termText\n      }\n      seats(asOf: $asOf) {\n        id\n        title\n        person {\n          fullName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitCongresses on OrgUnit {\n    asOf\n    congresses {\n      id\n      roman\n      termText\n      termFrom\n      heldFrom\n      heldTo\n      place\n      attended\n      results\n    }\n  }\n"): (typeof documents)["\n  fragment UnitCongresses on OrgUnit {\n    asOf\n    congresses {\n      id\n      roman\n      termText\n      termFrom\n      heldFrom\n      heldTo\n      place\n      attended\n      results\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitContact on OrgUnit {\n    asOf\n    endsOn\n    contact {\n      address\n      phone\n      email\n    }\n  }\n"): (typeof documents)["\n  fragment UnitContact on OrgUnit {\n    asOf\n    endsOn\n    contact {\n      address\n      phone\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFigures on OrgUnit {\n    asOf\n    PROVINCE: descendantCount(kind: PROVINCE)\n    DISTRICT: descendantCount(kind: DISTRICT)\n    COMMUNE: descendantCount(kind: COMMUNE)\n    BRANCH: descendantCount(kind: BRANCH)\n    GROUP: descendantCount(kind: GROUP)\n    SPECIAL: descendantCount(kind: SPECIAL)\n    appointments {\n      person {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFigures on OrgUnit {\n    asOf\n    PROVINCE: descendantCount(kind: PROVINCE)\n    DISTRICT: descendantCount(kind: DISTRICT)\n    COMMUNE: descendantCount(kind: COMMUNE)\n    BRANCH: descendantCount(kind: BRANCH)\n    GROUP: descendantCount(kind: GROUP)\n    SPECIAL: descendantCount(kind: SPECIAL)\n    appointments {\n      person {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFormerChildren on OrgUnit {\n    formerChildren {\n      nameThen\n      unit {\n        slug\n        name\n        alive\n        parent {\n          slug\n          name\n        }\n        heirs {\n          slug\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFormerChildren on OrgUnit {\n    formerChildren {\n      nameThen\n      unit {\n        slug\n        name\n        alive\n        parent {\n          slug\n          name\n        }\n        heirs {\n          slug\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitMissing on OrgUnit {\n    alive\n    contact {\n      address\n      phone\n      email\n    }\n    appointments {\n      id\n    }\n    articles(first: 10, after: $after) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitMissing on OrgUnit {\n    alive\n    contact {\n      address\n      phone\n      email\n    }\n    appointments {\n      id\n    }\n    articles(first: 10, after: $after) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitPeople on OrgUnit {\n    appointments {\n      id\n      title\n      fullTime\n      startsOn\n      person {\n        fullName\n      }\n      congress {\n        roman\n        termText\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitPeople on OrgUnit {\n    appointments {\n      id\n      title\n      fullTime\n      startsOn\n      person {\n        fullName\n      }\n      congress {\n        roman\n        termText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit($slug: String!, $asOf: Date, $after: String) {\n    orgUnitDays\n    orgUnit(slug: $slug, asOf: $asOf) {\n      slug\n      name\n      unionName\n      asOf\n      alive\n      startsOn\n      startKnown\n      endsOn\n      heirs {\n        slug\n        unionName\n      }\n      formerChildren {\n        nameThen\n      }\n      ancestors {\n        slug\n        name\n        unionName\n      }\n      contact {\n        address\n        phone\n        email\n      }\n      ...UnitHead\n      ...UnitFigures\n      ...UnitMissing\n      ...UnitPast\n      ...UnitChildren\n      ...UnitFormerChildren\n      ...UnitContact\n      ...UnitPeople\n      ...UnitCommittees\n      ...UnitCongresses\n      ...UnitArticles\n    }\n  }\n"): (typeof documents)["\n  query Unit($slug: String!, $asOf: Date, $after: String) {\n    orgUnitDays\n    orgUnit(slug: $slug, asOf: $asOf) {\n      slug\n      name\n      unionName\n      asOf\n      alive\n      startsOn\n      startKnown\n      endsOn\n      heirs {\n        slug\n        unionName\n      }\n      formerChildren {\n        nameThen\n      }\n      ancestors {\n        slug\n        name\n        unionName\n      }\n      contact {\n        address\n        phone\n        email\n      }\n      ...UnitHead\n      ...UnitFigures\n      ...UnitMissing\n      ...UnitPast\n      ...UnitChildren\n      ...UnitFormerChildren\n      ...UnitContact\n      ...UnitPeople\n      ...UnitCommittees\n      ...UnitCongresses\n      ...UnitArticles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitHead on OrgUnit {\n    name\n    unionName\n    kind\n    levelLabel\n    basis\n    officialCode\n    startsOn\n    endsOn\n    aliases\n  }\n"): (typeof documents)["\n  fragment UnitHead on OrgUnit {\n    name\n    unionName\n    kind\n    levelLabel\n    basis\n    officialCode\n    startsOn\n    endsOn\n    aliases\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitPast on OrgUnit {\n    startsOn\n    startKnown\n    endsOn\n    history {\n      name\n      kind\n      levelLabel\n      officialCode\n      decisionNumber\n      validFrom\n      validTo\n      parent {\n        slug\n        unionName\n      }\n    }\n    predecessors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n    successors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitPast on OrgUnit {\n    startsOn\n    startKnown\n    endsOn\n    history {\n      name\n      kind\n      levelLabel\n      officialCode\n      decisionNumber\n      validFrom\n      validTo\n      parent {\n        slug\n        unionName\n      }\n    }\n    predecessors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n    successors {\n      kind\n      date\n      share\n      decisionNumber\n      unit {\n        slug\n        unionName\n        asOf\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RecordVisits($input: RecordVisitsInput!) {\n      recordVisits(input: $input) {\n        counted\n      }\n    }\n  "): (typeof documents)["\n    mutation RecordVisits($input: RecordVisitsInput!) {\n      recordVisits(input: $input) {\n        counted\n      }\n    }\n  "];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;