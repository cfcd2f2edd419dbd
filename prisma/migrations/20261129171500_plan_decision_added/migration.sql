-- When the decision of an approved plan was added, by which it can be taken back; null: it came with the plan, or is still missing.
ALTER TABLE "org_plans" ADD COLUMN "decision_added_at" TIMESTAMPTZ(3);
