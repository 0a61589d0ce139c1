import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_menus_rubriques_rubrique" AS ENUM('formations', 'metiers', 'financements', 'organismes', 'structures', 'parcours', 'infos', 'faq', 'ressources', 'actualites', 'agenda');
  CREATE TYPE "cms"."enum_menus_rubriques_place" AS ENUM('barre', 'deplie', 'cachee');
  CREATE TYPE "cms"."enum__menus_v_version_rubriques_rubrique" AS ENUM('formations', 'metiers', 'financements', 'organismes', 'structures', 'parcours', 'infos', 'faq', 'ressources', 'actualites', 'agenda');
  CREATE TYPE "cms"."enum__menus_v_version_rubriques_place" AS ENUM('barre', 'deplie', 'cachee');
  CREATE TABLE "cms"."menus_rubriques" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rubrique" "cms"."enum_menus_rubriques_rubrique",
  	"libelle" varchar,
  	"place" "cms"."enum_menus_rubriques_place" DEFAULT 'barre'
  );
  
  CREATE TABLE "cms"."_menus_v_version_rubriques" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rubrique" "cms"."enum__menus_v_version_rubriques_rubrique",
  	"libelle" varchar,
  	"place" "cms"."enum__menus_v_version_rubriques_place" DEFAULT 'barre',
  	"_uuid" varchar
  );
  
  ALTER TABLE "cms"."menus_rubriques" ADD CONSTRAINT "menus_rubriques_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."menus"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_menus_v_version_rubriques" ADD CONSTRAINT "_menus_v_version_rubriques_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_menus_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "menus_rubriques_order_idx" ON "cms"."menus_rubriques" USING btree ("_order");
  CREATE INDEX "menus_rubriques_parent_id_idx" ON "cms"."menus_rubriques" USING btree ("_parent_id");
  CREATE INDEX "_menus_v_version_rubriques_order_idx" ON "cms"."_menus_v_version_rubriques" USING btree ("_order");
  CREATE INDEX "_menus_v_version_rubriques_parent_id_idx" ON "cms"."_menus_v_version_rubriques" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."menus_rubriques" CASCADE;
  DROP TABLE "cms"."_menus_v_version_rubriques" CASCADE;
  DROP TYPE "cms"."enum_menus_rubriques_rubrique";
  DROP TYPE "cms"."enum_menus_rubriques_place";
  DROP TYPE "cms"."enum__menus_v_version_rubriques_rubrique";
  DROP TYPE "cms"."enum__menus_v_version_rubriques_place";`)
}
