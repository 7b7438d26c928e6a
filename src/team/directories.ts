/** Where things lie inside the data directory. */
import { join } from 'node:path';

export interface ProductDirectories {
  /** What `createRepositories` fills. */
  repository: string;
  /** The released files, which the preview runs. */
  checkout: string;
  /** The running product's own data. */
  data: string;
}

export interface RunDirectories {
  workspace: string;
  evidence: string;
}

export interface Directories {
  products: string;
  product(projectId: string): ProductDirectories;
  run(runId: string): RunDirectories;
  /** The product's data as they were when that version was replaced. */
  snapshot(projectId: string, version: number): string;
}

export function createDirectories(dataDirectory: string): Directories {
  const products = join(dataDirectory, 'products');
  return {
    products,
    product: (projectId) => ({
      repository: join(products, projectId, 'repository.git'),
      checkout: join(products, projectId, 'checkout'),
      data: join(products, projectId, 'data'),
    }),
    snapshot: (projectId, version) => join(products, projectId, 'versions', `v${version}`, 'data'),
    run: (runId) => ({
      workspace: join(dataDirectory, 'runs', runId, 'workspace'),
      evidence: join(dataDirectory, 'runs', runId, 'evidence'),
    }),
  };
}
