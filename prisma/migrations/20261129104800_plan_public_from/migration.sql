-- From when everybody may know of an approved plan; null: from its effective date on.
ALTER TABLE "org_plans" ADD COLUMN "public_from" DATE;
