import type { CaseStudy, DeprecatedProduct, Inventory, Product, ProductResearch, User } from './types.ts';

/** What Apollo's compatibility tests expect to find. */

const EMAIL = 'support@apollographql.com';

export const federationStudy: CaseStudy = { caseNumber: '1234', description: 'Federation Study' };
const studioStudy: CaseStudy = { caseNumber: '1235', description: 'Studio Study' };

/** A user: what the subgraph of users knows comes with the representation. */
export const userOf = ({
  email,
  totalProductsCreated = 1337,
  yearsOfEmployment = 10,
}: Partial<User>): User | null =>
  email === EMAIL
    ? {
        email,
        name: 'Jane Smith',
        totalProductsCreated,
        yearsOfEmployment,
        averageProductsCreatedPerYear: Math.round(totalProductsCreated / yearsOfEmployment),
      }
    : null;

const createdBy = userOf({ email: EMAIL }) as User;
const dimensions = { size: 'small', weight: 1, unit: 'kg' };

export const research: ProductResearch[] = [federationStudy, studioStudy].map((study) => ({
  study,
  outcome: null,
}));

export const products: Product[] = [
  {
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    createdBy,
    notes: null,
    research: research.slice(0, 1),
  },
  {
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    createdBy,
    notes: null,
    research: research.slice(1),
  },
];

export const deprecatedProducts: DeprecatedProduct[] = [
  {
    sku: 'apollo-federation-v1',
    package: '@apollo/federation-v1',
    reason: 'Migrate to Federation V2',
    createdBy,
  },
];

export const inventories: Inventory[] = [{ id: 'apollo-oss', deprecatedProducts }];
