import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Écrite à la main : le journal d'audit ne fait que s'allonger. PostgreSQL refuse toute modification et tout
 * effacement, d'où qu'ils viennent ; à garder après la migration qui crée la table.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function "cms"."refuser_de_changer_le_journal"() returns trigger language plpgsql as $$
    begin
      raise exception 'Le journal d’audit ne se modifie ni ne s’efface (%)', tg_op
        using errcode = 'insufficient_privilege';
    end $$;
    create trigger "journal_audit_inalterable"
      before update or delete or truncate on "cms"."journal_audit"
      for each statement execute function "cms"."refuser_de_changer_le_journal"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger "journal_audit_inalterable" on "cms"."journal_audit";
    drop function "cms"."refuser_de_changer_le_journal"();`)
}
