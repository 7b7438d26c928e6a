DROP INDEX "runs_one_open_per_project";--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "mode" text DEFAULT 'autopilot' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "runs_one_open_per_project" ON "runs" USING btree ("project_id") WHERE "runs"."status" in ('queued', 'running', 'asking');