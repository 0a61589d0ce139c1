import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_utilisateurs_role" AS ENUM('administrateur', 'responsable-editorial', 'redacteur', 'gestionnaire-donnees', 'assistance');
  CREATE TABLE "cms"."journal_audit" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"auteur" varchar NOT NULL,
  	"auteur_id" numeric,
  	"action" varchar NOT NULL,
  	"ressource" varchar NOT NULL,
  	"document" varchar,
  	"detail" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."utilisateurs" ADD COLUMN "nom" varchar NOT NULL;
  ALTER TABLE "cms"."utilisateurs" ADD COLUMN "role" "cms"."enum_utilisateurs_role" DEFAULT 'redacteur' NOT NULL;
  CREATE INDEX "journal_audit_auteur_idx" ON "cms"."journal_audit" USING btree ("auteur");
  CREATE INDEX "journal_audit_action_idx" ON "cms"."journal_audit" USING btree ("action");
  CREATE INDEX "journal_audit_ressource_idx" ON "cms"."journal_audit" USING btree ("ressource");
  CREATE INDEX "journal_audit_updated_at_idx" ON "cms"."journal_audit" USING btree ("updated_at");
  CREATE INDEX "journal_audit_created_at_idx" ON "cms"."journal_audit" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."journal_audit" CASCADE;
  ALTER TABLE "cms"."utilisateurs" DROP COLUMN "nom";
  ALTER TABLE "cms"."utilisateurs" DROP COLUMN "role";
  DROP TYPE "cms"."enum_utilisateurs_role";`)
}
