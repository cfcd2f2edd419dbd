/** A package as `pnpm licenses list --json` tells of it. */
export interface ListedPackage {
  name: string;
  versions: string[];
  /** Where each of the versions lies. */
  paths: string[];
  license: string;
  author?: string;
  homepage?: string;
  description?: string;
}

/** One package in one version. */
export interface SoftwarePart extends Omit<ListedPackage, 'versions' | 'paths'> {
  version: string;
  directory: string;
  /** False when it only builds and tests. */
  runs: boolean;
}

/** The packages by their names and versions, each once. */
export function partsOf(
  all: Readonly<Record<string, ListedPackage[]>>,
  running: Readonly<Record<string, ListedPackage[]>>,
): SoftwarePart[] {
  const runs = new Set(
    Object.values(running)
      .flat()
      .flatMap(({ name, versions }) => versions.map((version) => `${name}@${version}`)),
  );
  return Object.values(all)
    .flat()
    .flatMap(({ versions, paths, ...rest }) =>
      versions.map((version, at) => ({
        ...rest,
        version,
        directory: paths[at] ?? '',
        runs: runs.has(`${rest.name}@${version}`),
      })),
    )
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** The checksums of the packages' archives that pnpm-lock.yaml holds, SHA-512 in base64. */
export function integritiesIn(lockFile: string): Map<string, string> {
  const entry = /^ {2}'?([^'\s]+@[^'\s(:]+)'?:\n {4}resolution: \{integrity: sha512-([^},]+)/gm;
  return new Map([...lockFile.matchAll(entry)].map(([, name = '', sum = '']) => [name, sum]));
}

/** https://github.com/package-url/purl-spec: a scope's @ is escaped. */
function purlOf({ name, version }: SoftwarePart): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function licencesOf({ license }: SoftwarePart): object[] {
  if (/^[A-Za-z0-9.-]+$/.test(license) && license !== 'Unknown' && license !== 'BSD') {
    return [{ license: { id: license } }];
  }
  if (/ (OR|AND) /.test(license)) return [{ expression: license }];
  return [{ license: { name: license } }];
}

/** A list of all parts in the form of CycloneDX 1.6; the same input gives the same bytes. */
export function billOfMaterials(
  product: { name: string; version: string; license: string },
  parts: readonly SoftwarePart[],
  integrities: ReadonlyMap<string, string>,
): object {
  const components = parts.map((part) => {
    const sum = integrities.get(`${part.name}@${part.version}`);
    const content = sum && Buffer.from(sum, 'base64').toString('hex');
    return {
      type: 'library',
      'bom-ref': purlOf(part),
      name: part.name,
      version: part.version,
      ...(part.description && { description: part.description }),
      scope: part.runs ? 'required' : 'excluded',
      ...(content && { hashes: [{ alg: 'SHA-512', content }] }),
      licenses: licencesOf(part),
      purl: purlOf(part),
    };
  });
  const { name, version, license } = product;
  const own = { type: 'application', 'bom-ref': name, name, version };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }] } },
    components,
  };
}

/** The licences of all parts that run, with their texts; a text that many share stands once. */
export function licenceText(
  parts: readonly SoftwarePart[],
  textOf: (part: SoftwarePart) => string,
): string {
  const running = parts.filter((part) => part.runs);
  const groups = Map.groupBy(running, (part) => textOf(part).trim());
  const sections = [...groups].map(([text, together]) => {
    const names = together.map(({ name, version, license, homepage }) =>
      [`${name} ${version} · ${license}`, homepage].filter(Boolean).join(' · '),
    );
    return `${names.join('\n')}\n\n${text || 'No text of a licence comes with it.'}`;
  });
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
