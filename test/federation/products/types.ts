import 'reflect-metadata';
import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';

/** The types of the schema that Apollo's compatibility tests ask for, with their directives. */

@ObjectType()
@Directive('@shareable')
export class ProductDimension {
  @Field(() => String)
  size: string;

  @Field(() => Float)
  weight: number;

  @Field(() => String)
  @Directive('@inaccessible')
  unit: string;
}

@ObjectType()
export class ProductVariation {
  @Field(() => ID, { nullable: false })
  id: string;
}

@ObjectType()
export class CaseStudy {
  @Field(() => ID, { nullable: false })
  caseNumber: string;

  @Field(() => String)
  description: string;
}

@ObjectType()
@Directive('@key(fields: "study { caseNumber }")')
export class ProductResearch {
  @Field(() => CaseStudy, { nullable: false })
  study: CaseStudy;

  @Field(() => String)
  outcome: string | null;
}

@ObjectType()
@Directive('@extends')
@Directive('@key(fields: "email")')
export class User {
  @Field(() => ID, { nullable: false })
  @Directive('@external')
  email: string;

  @Field(() => String)
  @Directive('@override(from: "users")')
  name: string;

  @Field(() => Int)
  @Directive('@external')
  totalProductsCreated: number;

  @Field(() => Int, { nullable: false })
  @Directive('@external')
  yearsOfEmployment: number;

  @Field(() => Int)
  @Directive('@requires(fields: "totalProductsCreated yearsOfEmployment")')
  averageProductsCreatedPerYear: number;
}

@ObjectType()
@Directive('@key(fields: "sku package")')
export class DeprecatedProduct {
  @Field(() => String, { nullable: false })
  sku: string;

  @Field(() => String, { nullable: false })
  package: string;

  @Field(() => String)
  reason: string;

  @Field(() => User)
  createdBy: User;
}

@ObjectType()
@Directive('@custom')
@Directive('@key(fields: "id")')
@Directive('@key(fields: "sku package")')
@Directive('@key(fields: "sku variation { id }")')
export class Product {
  @Field(() => ID, { nullable: false })
  id: string;

  @Field(() => String)
  sku: string;

  @Field(() => String)
  package: string;

  @Field(() => ProductVariation)
  variation: ProductVariation;

  @Field(() => ProductDimension)
  dimensions: ProductDimension;

  @Field(() => User)
  @Directive('@provides(fields: "totalProductsCreated")')
  createdBy: User;

  @Field(() => String)
  @Directive('@tag(name: "internal")')
  notes: string | null;

  @Field(() => [ProductResearch], { nullable: false })
  research: ProductResearch[];
}

@ObjectType()
@Directive('@interfaceObject')
@Directive('@key(fields: "id")')
export class Inventory {
  @Field(() => ID, { nullable: false })
  id: string;

  @Field(() => [DeprecatedProduct], { nullable: false })
  deprecatedProducts: DeprecatedProduct[];
}
