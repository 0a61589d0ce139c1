import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."actualites" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_actualites_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."manifestations" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_manifestations_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."pages_infos" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_pages_infos_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."parcours" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_parcours_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."questions" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_questions_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."dispositifs" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_dispositifs_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."ressources" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_ressources_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."structures" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_structures_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."encarts" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_encarts_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."menus" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_menus_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."redirections" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_redirections_v" ADD COLUMN "version_modifie_par" varchar;
  ALTER TABLE "cms"."pages_legales" ADD COLUMN "modifie_par" varchar;
  ALTER TABLE "cms"."_pages_legales_v" ADD COLUMN "version_modifie_par" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."actualites" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_actualites_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."manifestations" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_manifestations_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."pages_infos" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_pages_infos_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."parcours" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_parcours_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."questions" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_questions_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."dispositifs" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_dispositifs_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."ressources" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_ressources_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."structures" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_structures_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."encarts" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_encarts_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."menus" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_menus_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."redirections" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_redirections_v" DROP COLUMN "version_modifie_par";
  ALTER TABLE "cms"."pages_legales" DROP COLUMN "modifie_par";
  ALTER TABLE "cms"."_pages_legales_v" DROP COLUMN "version_modifie_par";`)
}
