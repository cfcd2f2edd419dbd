-- CreateEnum
CREATE TYPE "BranchBasis" AS ENUM ('RESIDENCE', 'TRADE', 'AGE', 'THEME');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('MERGED', 'SPLIT', 'RENAMED', 'ABOLISHED', 'PARTIAL');

-- CreateEnum
CREATE TYPE "OrgPlanStatus" AS ENUM ('DRAFT', 'APPROVED', 'UNDONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Office" AS ENUM ('PRESIDENT', 'VICE_PRESIDENT', 'STANDING_MEMBER', 'HEAD', 'DEPUTY_HEAD', 'OFFICER', 'BRANCH_HEAD', 'BRANCH_DEPUTY', 'GROUP_HEAD', 'OTHER');

-- CreateEnum
CREATE TYPE "CommitteeKind" AS ENUM ('EXECUTIVE', 'STANDING', 'PERMANENT');

-- CreateEnum
CREATE TYPE "QualificationKind" AS ENUM ('EDUCATION', 'POLITICAL_THEORY', 'STATE_MANAGEMENT', 'LANGUAGE', 'COMPUTING', 'UNION_WORK', 'TRAINING');

-- CreateEnum
CREATE TYPE "SensitiveAttribute" AS ENUM ('ETHNIC_GROUP', 'RELIGION', 'PARTY_MEMBERSHIP');

-- CreateEnum
CREATE TYPE "DelegateKind" AS ENUM ('ELECTED', 'EX_OFFICIO', 'APPOINTED');

-- AlterEnum
ALTER TYPE "OrgUnitKind" ADD VALUE 'CENTRAL';

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'STATISTICIAN';

-- DropIndex
DROP INDEX "role_grants_user_id_org_unit_id_role_key";

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "byline_person_id" UUID;

-- AlterTable
ALTER TABLE "org_units" ADD COLUMN     "alive" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "level_label" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "starts_on" DATE,
ALTER COLUMN "name" SET DEFAULT '',
ALTER COLUMN "kind" SET DEFAULT 'SPECIAL';

-- AlterTable
ALTER TABLE "role_grants" ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "starts_on" DATE NOT NULL DEFAULT CURRENT_DATE;

-- CreateTable
CREATE TABLE "org_unit_versions" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrgUnitKind" NOT NULL,
    "level_label" TEXT NOT NULL DEFAULT '',
    "basis" "BranchBasis",
    "parent_id" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "decision_number" TEXT NOT NULL DEFAULT '',
    "plan_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "org_unit_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_unit_codes" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "list" TEXT NOT NULL DEFAULT 'GSO',
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "org_unit_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_unit_aliases" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "org_unit_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_unit_old_slugs" (
    "slug" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "org_unit_old_slugs_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "org_unit_contacts" (
    "unit_id" UUID NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "org_unit_contacts_pkey" PRIMARY KEY ("unit_id")
);

-- CreateTable
CREATE TABLE "org_unit_successions" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID,
    "kind" "SuccessionKind" NOT NULL,
    "date" DATE NOT NULL,
    "share" DECIMAL(9,8),
    "plan_id" UUID,

    CONSTRAINT "org_unit_successions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_unit_closure" (
    "ancestor_id" UUID NOT NULL,
    "descendant_id" UUID NOT NULL,
    "depth" SMALLINT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,

    CONSTRAINT "org_unit_closure_pkey" PRIMARY KEY ("descendant_id","ancestor_id","valid_from")
);

-- CreateTable
CREATE TABLE "org_unit_unsettled" (
    "unit_id" UUID NOT NULL,

    CONSTRAINT "org_unit_unsettled_pkey" PRIMARY KEY ("unit_id")
);

-- CreateTable
CREATE TABLE "org_projection" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "day" DATE NOT NULL,

    CONSTRAINT "org_projection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "org_plans" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "decision_number" TEXT NOT NULL DEFAULT '',
    "decision_date" DATE,
    "effective_on" DATE NOT NULL,
    "status" "OrgPlanStatus" NOT NULL DEFAULT 'DRAFT',
    "steps" JSONB NOT NULL DEFAULT '[]',
    "effect" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author_id" UUID,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "org_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "birth_year" INTEGER,
    "work_email" TEXT NOT NULL DEFAULT '',
    "work_phone" TEXT NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "erased_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointments" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "org_unit_id" UUID NOT NULL,
    "office" "Office" NOT NULL,
    "title" TEXT NOT NULL,
    "full_time" BOOLEAN NOT NULL DEFAULT false,
    "congress_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "decision_number" TEXT NOT NULL DEFAULT '',
    "decision_date" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committees" (
    "id" UUID NOT NULL,
    "org_unit_id" UUID NOT NULL,
    "congress_id" UUID,
    "kind" "CommitteeKind" NOT NULL,
    "size" INTEGER,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "committees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "committee_seats" (
    "id" UUID NOT NULL,
    "committee_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "decision_number" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "committee_seats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "qualifications" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "QualificationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "institution" TEXT NOT NULL DEFAULT '',
    "obtained_on" DATE,

    CONSTRAINT "qualifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sensitive_facts" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "attribute" "SensitiveAttribute" NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "sensitive_facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "congresses" (
    "id" UUID NOT NULL,
    "org_unit_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "term_from" DATE NOT NULL,
    "term_to" DATE,
    "held_from" DATE,
    "held_to" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "summoned" INTEGER,
    "attended" INTEGER,
    "results" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "congresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "congress_delegates" (
    "id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "org_unit_id" UUID,
    "kind" "DelegateKind" NOT NULL,
    "attended" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "congress_delegates_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "congress_documents" (
    "id" UUID NOT NULL,
    "congress_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT NOT NULL DEFAULT '',
    "issued_on" DATE,
    "url" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "congress_documents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "org_unit_versions_unit_id_valid_from_idx" ON "org_unit_versions"("unit_id", "valid_from");

-- CreateIndex
CREATE INDEX "org_unit_versions_parent_id_idx" ON "org_unit_versions"("parent_id");

-- CreateIndex
CREATE INDEX "org_unit_versions_valid_from_idx" ON "org_unit_versions"("valid_from");

-- CreateIndex
CREATE INDEX "org_unit_versions_valid_to_idx" ON "org_unit_versions"("valid_to");

-- CreateIndex
CREATE INDEX "org_unit_versions_plan_id_idx" ON "org_unit_versions"("plan_id");

-- CreateIndex
CREATE INDEX "org_unit_codes_unit_id_idx" ON "org_unit_codes"("unit_id");

-- CreateIndex
CREATE INDEX "org_unit_codes_list_code_idx" ON "org_unit_codes"("list", "code");

-- CreateIndex
CREATE UNIQUE INDEX "org_unit_aliases_unit_id_name_key" ON "org_unit_aliases"("unit_id", "name");

-- CreateIndex
CREATE INDEX "org_unit_old_slugs_unit_id_idx" ON "org_unit_old_slugs"("unit_id");

-- CreateIndex
CREATE INDEX "org_unit_successions_from_id_idx" ON "org_unit_successions"("from_id");

-- CreateIndex
CREATE INDEX "org_unit_successions_to_id_idx" ON "org_unit_successions"("to_id");

-- CreateIndex
CREATE INDEX "org_unit_successions_plan_id_idx" ON "org_unit_successions"("plan_id");

-- CreateIndex
CREATE INDEX "org_unit_closure_down" ON "org_unit_closure"("ancestor_id", "valid_from", "valid_to", "descendant_id", "depth");

-- CreateIndex
CREATE INDEX "org_plans_status_effective_on_idx" ON "org_plans"("status", "effective_on");

-- CreateIndex
CREATE INDEX "org_plans_author_id_idx" ON "org_plans"("author_id");

-- CreateIndex
CREATE INDEX "org_plans_approved_by_id_idx" ON "org_plans"("approved_by_id");

-- CreateIndex
CREATE INDEX "people_full_name_idx" ON "people"("full_name");

-- CreateIndex
CREATE INDEX "appointments_person_id_idx" ON "appointments"("person_id");

-- CreateIndex
CREATE INDEX "appointments_org_unit_id_valid_from_idx" ON "appointments"("org_unit_id", "valid_from");

-- CreateIndex
CREATE INDEX "appointments_congress_id_idx" ON "appointments"("congress_id");

-- CreateIndex
CREATE INDEX "committees_org_unit_id_valid_from_idx" ON "committees"("org_unit_id", "valid_from");

-- CreateIndex
CREATE INDEX "committees_congress_id_idx" ON "committees"("congress_id");

-- CreateIndex
CREATE INDEX "committee_seats_committee_id_idx" ON "committee_seats"("committee_id");

-- CreateIndex
CREATE INDEX "committee_seats_person_id_idx" ON "committee_seats"("person_id");

-- CreateIndex
CREATE INDEX "qualifications_person_id_idx" ON "qualifications"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "sensitive_facts_person_id_attribute_key" ON "sensitive_facts"("person_id", "attribute");

-- CreateIndex
CREATE UNIQUE INDEX "congresses_slug_key" ON "congresses"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "congresses_org_unit_id_ordinal_key" ON "congresses"("org_unit_id", "ordinal");

-- CreateIndex
CREATE INDEX "congress_delegates_person_id_idx" ON "congress_delegates"("person_id");

-- CreateIndex
CREATE INDEX "congress_delegates_org_unit_id_idx" ON "congress_delegates"("org_unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "congress_delegates_congress_id_person_id_key" ON "congress_delegates"("congress_id", "person_id");

-- CreateIndex
CREATE INDEX "congress_documents_congress_id_idx" ON "congress_documents"("congress_id");

-- CreateIndex
CREATE INDEX "articles_byline_person_id_idx" ON "articles"("byline_person_id");

-- CreateIndex
CREATE UNIQUE INDEX "role_grants_user_id_org_unit_id_role_starts_on_key" ON "role_grants"("user_id", "org_unit_id", "role", "starts_on");

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_byline_person_id_fkey" FOREIGN KEY ("byline_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_versions" ADD CONSTRAINT "org_unit_versions_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_versions" ADD CONSTRAINT "org_unit_versions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_versions" ADD CONSTRAINT "org_unit_versions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "org_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_codes" ADD CONSTRAINT "org_unit_codes_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_aliases" ADD CONSTRAINT "org_unit_aliases_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_old_slugs" ADD CONSTRAINT "org_unit_old_slugs_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_contacts" ADD CONSTRAINT "org_unit_contacts_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_successions" ADD CONSTRAINT "org_unit_successions_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_successions" ADD CONSTRAINT "org_unit_successions_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_unit_successions" ADD CONSTRAINT "org_unit_successions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "org_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_plans" ADD CONSTRAINT "org_plans_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "org_plans" ADD CONSTRAINT "org_plans_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_org_unit_id_fkey" FOREIGN KEY ("org_unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_congress_id_fkey" FOREIGN KEY ("congress_id") REFERENCES "congresses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committees" ADD CONSTRAINT "committees_org_unit_id_fkey" FOREIGN KEY ("org_unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committees" ADD CONSTRAINT "committees_congress_id_fkey" FOREIGN KEY ("congress_id") REFERENCES "congresses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_seats" ADD CONSTRAINT "committee_seats_committee_id_fkey" FOREIGN KEY ("committee_id") REFERENCES "committees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "committee_seats" ADD CONSTRAINT "committee_seats_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qualifications" ADD CONSTRAINT "qualifications_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sensitive_facts" ADD CONSTRAINT "sensitive_facts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congresses" ADD CONSTRAINT "congresses_org_unit_id_fkey" FOREIGN KEY ("org_unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congress_delegates" ADD CONSTRAINT "congress_delegates_congress_id_fkey" FOREIGN KEY ("congress_id") REFERENCES "congresses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congress_delegates" ADD CONSTRAINT "congress_delegates_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congress_delegates" ADD CONSTRAINT "congress_delegates_org_unit_id_fkey" FOREIGN KEY ("org_unit_id") REFERENCES "org_units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "congress_documents" ADD CONSTRAINT "congress_documents_congress_id_fkey" FOREIGN KEY ("congress_id") REFERENCES "congresses"("id") ON DELETE CASCADE ON UPDATE CASCADE;
